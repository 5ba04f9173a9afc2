<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Weft</source>
        <translation>关于 Weft</translation>
    </message>
    <message>
        <source>Weft is made with the work of others, under their licences:</source>
        <translation>Weft 使用了以下开源作品，遵循各自的许可证：</translation>
    </message>
    <message>
        <source>A visual designer for WeChat mini-programs. MIT licence.</source>
        <translation>微信小程序可视化设计器，MIT 许可证。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Sa&amp;mple data</source>
        <translation>示例数据(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New from starter…</source>
        <translation>用模板新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Weft</source>
        <translation>关于 Weft(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Wrap in a view</source>
        <translation>用 view 包裹(&amp;W)</translation>
    </message>
    <message>
        <source>U&amp;nwrap</source>
        <translation>解除包裹(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Make a component of this…</source>
        <translation>提取为组件(&amp;M)…</translation>
    </message>
    <message>
        <source>Put the component&apos;s markup &amp;here</source>
        <translation>在此展开组件的标记(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show in source</source>
        <translation>在源代码中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;parent</source>
        <translation>选择父元素(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reload page</source>
        <translation>重新载入页面(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit the phone</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>页面(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Components</source>
        <translation>组件(&amp;C)</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>大纲(&amp;U)</translation>
    </message>
    <message>
        <source>Can&amp;vas</source>
        <translation>画布(&amp;V)</translation>
    </message>
    <message>
        <source>Pr&amp;operties</source>
        <translation>属性(&amp;O)</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>问题(&amp;B)</translation>
    </message>
    <message>
        <source>Co&amp;nsole</source>
        <translation>控制台(&amp;N)</translation>
    </message>
    <message>
        <source>Sourc&amp;e</source>
        <translation>源代码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Left panel</source>
        <translation>左侧面板(&amp;L)</translation>
    </message>
    <message>
        <source>R&amp;ight panel</source>
        <translation>右侧面板(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Bottom panel</source>
        <translation>底部面板(&amp;B)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation>{verb}：{title}</translation>
    </message>
    <message>
        <source>&amp;Developer tools</source>
        <translation>开发者工具(&amp;D)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>手机(&amp;H)</translation>
    </message>
</context>
<context>
    <name>AppDataPanel</name>
    <message>
        <source>App data</source>
        <translation>应用数据</translation>
    </message>
</context>
<context>
    <name>AttributeRow</name>
    <message>
        <source>Bind to an expression</source>
        <translation>绑定表达式</translation>
    </message>
    <message>
        <source>Remove the attribute</source>
        <translation>移除属性</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>默认：{default}</translation>
    </message>
    <message>
        <source>since {version}</source>
        <translation>基础库 {version} 起</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>here only drawn</source>
        <translation>此处仅作展示</translation>
    </message>
    <message>
        <source>here without effect</source>
        <translation>此处不起作用</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>This page cannot be built.</source>
        <translation>此页面无法构建。</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Component {name}</source>
        <translation>组件 {name}</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Wrap</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>编辑文字</translation>
    </message>
    <message>
        <source>Set classes</source>
        <translation>设置类</translation>
    </message>
    <message>
        <source>Add class {name}</source>
        <translation>添加类 {name}</translation>
    </message>
    <message>
        <source>Remove class {name}</source>
        <translation>移除类 {name}</translation>
    </message>
    <message>
        <source>Change into {name}</source>
        <translation>改为 {name}</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>移动 {name}</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>复制 {name}</translation>
    </message>
    <message>
        <source>Delete {name} elements</source>
        <translation>删除 {name} 个元素</translation>
    </message>
    <message>
        <source>Move {name} elements</source>
        <translation>移动 {name} 个元素</translation>
    </message>
    <message>
        <source>Duplicate {name} elements</source>
        <translation>复制 {name} 个元素</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>Insert {name}</source>
        <translation>插入 {name}</translation>
    </message>
    <message>
        <source>Create {name}</source>
        <translation>创建 {name}</translation>
    </message>
    <message>
        <source>Reload {name} files</source>
        <translation>重新读取 {name} 个文件</translation>
    </message>
    <message>
        <source>Reload {name}</source>
        <translation>重新读取 {name}</translation>
    </message>
    <message>
        <source>Unwrap {name}</source>
        <translation>解除包裹 {name}</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>重命名 {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Bind {name}</source>
        <translation>绑定 {name}</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>引用 {name}</translation>
    </message>
    <message>
        <source>Set {name}</source>
        <translation>设置 {name}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste {name}</source>
        <translation>粘贴 {name}</translation>
    </message>
    <message>
        <source>Fix problems</source>
        <translation>修复问题</translation>
    </message>
    <message>
        <source>Restore unsaved edits</source>
        <translation>恢复未保存的修改</translation>
    </message>
    <message>
        <source>Remove tab bar</source>
        <translation>移除标签栏</translation>
    </message>
    <message>
        <source>Add tab {name}</source>
        <translation>添加标签 {name}</translation>
    </message>
    <message>
        <source>Remove tab {name}</source>
        <translation>移除标签 {name}</translation>
    </message>
    <message>
        <source>Move tab {name}</source>
        <translation>移动标签 {name}</translation>
    </message>
    <message>
        <source>Move in {name}</source>
        <translation>在 {name} 中移动</translation>
    </message>
    <message>
        <source>Insert into {name}</source>
        <translation>插入到 {name}</translation>
    </message>
    <message>
        <source>Open with {name}</source>
        <translation>以 {name} 作为首页</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>添加 {name}</translation>
    </message>
    <message>
        <source>Extract {name}</source>
        <translation>提取组件 {name}</translation>
    </message>
    <message>
        <source>Inline {name}</source>
        <translation>展开组件 {name}</translation>
    </message>
    <message>
        <source>Remove repeated {name}</source>
        <translation>移除重复的 {name}</translation>
    </message>
    <message>
        <source>Rename .{name} to .{other}</source>
        <translation>把 .{name} 改名为 .{other}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Rename everywhere…</source>
        <translation>全部改名…</translation>
    </message>
    <message>
        <source>Rename here only…</source>
        <translation>只在这里改名…</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>{0} (default)</source>
        <translation>{0}（默认）</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>ClassSection</name>
    <message>
        <source>Add a class</source>
        <translation>添加类</translation>
    </message>
    <message>
        <source>Class expression</source>
        <translation>类表达式</translation>
    </message>
    <message>
        <source>Rename .{name} everywhere</source>
        <translation>全部改名 .{name}</translation>
    </message>
    <message>
        <source>Rename .{name} on these elements</source>
        <translation>在这些元素上改名 .{name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>没有打开的文件</translation>
    </message>
</context>
<context>
    <name>ColorField</name>
    <message>
        <source>Choose a colour</source>
        <translation>选择颜色</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Changed by another program</source>
        <translation>被其他程序修改</translation>
    </message>
    <message>
        <source>Another program has changed these files since they were read. Save your edits over them?</source>
        <translation>其他程序修改了以下文件。要用你的修改覆盖吗？</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Keep theirs (reload)</source>
        <translation>保留对方的（重新读取）</translation>
    </message>
</context>
<context>
    <name>ConsolePanel</name>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>全部消息</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Clear the console</source>
        <translation>清空控制台</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>还没有输出</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Keep the lines when the page is opened anew</source>
        <translation>重新打开页面时保留内容</translation>
    </message>
</context>
<context>
    <name>DataModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Show more ({count} left)</source>
        <translation>显示更多（还有 {count} 项）</translation>
    </message>
    <message>
        <source>Components ({count})</source>
        <translation>组件（{count}）</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Add a name</source>
        <translation>添加名称</translation>
    </message>
</context>
<context>
    <name>DeclarationRow</name>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remove the declaration</source>
        <translation>移除这条声明</translation>
    </message>
</context>
<context>
    <name>DeveloperTools</name>
    <message>
        <source>Developer tools</source>
        <translation>开发者工具</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>问题（{count}）</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
</context>
<context>
    <name>ElementMenu</name>
    <message>
        <source>Rename &amp;data</source>
        <translation>重命名数据(&amp;D)</translation>
    </message>
    <message>
        <source>No data is used here</source>
        <translation>这里没有使用数据</translation>
    </message>
</context>
<context>
    <name>EventSection</name>
    <message>
        <source>Add an event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>Go to {handler} in the script</source>
        <translation>转到脚本中的 {handler}</translation>
    </message>
    <message>
        <source>Create {handler} in the script</source>
        <translation>在脚本中创建 {handler}</translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>处理函数</translation>
    </message>
    <message>
        <source>Page or component</source>
        <translation>页面或组件</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>触发元素</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>detail</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>No event so far</source>
        <translation>还没有事件</translation>
    </message>
    <message>
        <source>Use the page: what reaches a handler is listed here.</source>
        <translation>操作页面，到达处理函数的事件会列在这里。</translation>
    </message>
</context>
<context>
    <name>ExchangeDetail</name>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Status {status}, {size}, {time}</source>
        <translation>状态 {status}，{size}，{time}</translation>
    </message>
    <message>
        <source>Failed: {error}</source>
        <translation>失败：{error}</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>响应头</translation>
    </message>
    <message>
        <source>Sent with</source>
        <translation>请求头</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong inside Weft.</source>
        <translation>Weft 内部出错了。</translation>
    </message>
    <message>
        <source>Your edits are still here: save them. The details were written to {path}.</source>
        <translation>你的修改仍在，请先保存。详细信息已写入 {path}。</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Create the missing files</source>
        <translation>创建缺少的文件</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>添加 {name}</translation>
    </message>
    <message>
        <source>Bind {name}</source>
        <translation>绑定 {name}</translation>
    </message>
    <message>
        <source>Change into {name}</source>
        <translation>改为 {name}</translation>
    </message>
    <message>
        <source>Keep the last {name}</source>
        <translation>保留最后一个 {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation>改名为 {name}</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>使用 {name}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Show in the source</source>
        <translation>在源代码中查看</translation>
    </message>
    <message>
        <source>{count} elements</source>
        <translation>{count} 个元素</translation>
    </message>
    <message>
        <source>of different kinds</source>
        <translation>类型不同</translation>
    </message>
</context>
<context>
    <name>ImageField</name>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>{name} lies outside the project. Copy it into {folder} first.</source>
        <translation>{name} 在项目之外，请先把它复制到 {folder}。</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>图片（{patterns}）</translation>
    </message>
</context>
<context>
    <name>InputLine</name>
    <message>
        <source>Run an expression in the app, such as getCurrentPages()[0].data</source>
        <translation>在应用中执行表达式，例如 getCurrentPages()[0].data</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Search attributes</source>
        <translation>搜索属性</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择元素</translation>
    </message>
    <message>
        <source>Choose an element on the page or in the outline.</source>
        <translation>在页面或大纲中选择一个元素。</translation>
    </message>
    <message>
        <source>The preview is the app itself. To select an element, go back to Design or use the outline.</source>
        <translation>预览时的点按由小程序处理。要选择元素，请回到“设计”，或使用大纲。</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Other attributes</source>
        <translation>其他属性</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Conditions and lists</source>
        <translation>条件与列表</translation>
    </message>
    <message>
        <source>Inline style</source>
        <translation>内联样式</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Data for handlers</source>
        <translation>事件数据</translation>
    </message>
    <message>
        <source>Skyline only</source>
        <translation>仅 Skyline</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>无障碍</translation>
    </message>
</context>
<context>
    <name>LaunchDialog</name>
    <message>
        <source>Without a query Design takes one that suits the page's script.</source>
        <translation>不填参数时，设计视图按页面脚本推断参数。</translation>
    </message>
    <message>
        <source>Open the page with this query in Design, too</source>
        <translation>设计时也用此参数打开页面</translation>
    </message>
    <message>
        <source>Start the app</source>
        <translation>启动小程序</translation>
    </message>
    <message>
        <source>Forget this launch</source>
        <translation>删除此启动方式</translation>
    </message>
    <message>
        <source>Only if it is to be kept</source>
        <translation>需要保存时填写</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Entered from</source>
        <translation>进入场景</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>Start the app on a page</source>
        <translation>指定页面启动小程序</translation>
    </message>
    <message>
        <source>The app runs from its beginning, as when a person enters it in this way.</source>
        <translation>小程序将重新启动，就像用户从该入口进入一样。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>{name} (from the project)</source>
        <translation>{name}（来自项目）</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>没有最近的项目</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>{path} lies outside the project&apos;s folder and was not read.</source>
        <translation>{path} 在项目文件夹之外，没有读取。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check that the file exists and that you may read it.</source>
        <translation>无法读取 {path}：{reason}。请确认文件存在并且有读取权限。</translation>
    </message>
    <message>
        <source>{path} has been removed. Undo brings it back.</source>
        <translation>{path} 已被删除，撤销可以恢复。</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation>{path} 已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>There is no file {path} in the project.</source>
        <translation>项目中没有文件 {path}。</translation>
    </message>
    <message>
        <source>{folder} is no folder. Choose the folder that holds app.json or project.config.json.</source>
        <translation>{folder} 不是文件夹。请选择包含 app.json 或 project.config.json 的文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds no app.json, so it is no mini-program. Choose the folder that holds app.json or project.config.json.</source>
        <translation>{folder} 中没有 app.json，不是小程序。请选择包含 app.json 或 project.config.json 的文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds no app.json, but {name} does. Open {place} instead.</source>
        <translation>{folder} 中没有 app.json，但 {name} 中有。请打开 {place}。</translation>
    </message>
    <message>
        <source>{config}: miniprogramRoot is “{root}”, but there is no app.json in that folder. Correct miniprogramRoot, or build the project first if its tool makes that folder.</source>
        <translation>{config}：miniprogramRoot 是“{root}”，但该文件夹中没有 app.json。请更正 miniprogramRoot；如果该文件夹由构建工具生成，请先构建项目。</translation>
    </message>
    <message>
        <source>{path} must hold an object: {{ … }}.</source>
        <translation>{path} 的内容必须是对象：{{ … }}。</translation>
    </message>
    <message>
        <source>The page {page} is listed, but {files} is missing. Create the file or remove the page from app.json.</source>
        <translation>app.json 列出了页面 {page}，但缺少 {files}。请创建该文件，或从 app.json 中移除此页面。</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} 和 {second}</translation>
    </message>
    <message>
        <source>app.json lists no page. Add one to “pages”.</source>
        <translation>app.json 没有列出页面。请在“pages”中添加。</translation>
    </message>
    <message>
        <source>There is no starter “{name}”. Known: {names}.</source>
        <translation>没有名为“{name}”的模板。现有模板：{names}。</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose another folder.</source>
        <translation>{folder} 不是空文件夹，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} was not saved: {reason}. {remedy}; the file on disk is unchanged and your edits are kept.</source>
        <translation>{path} 没有保存：{reason}。{remedy}；磁盘上的文件没有变化，你的修改仍然保留。</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>文件或其所在文件夹是只读的</translation>
    </message>
    <message>
        <source>Allow writing there and save again</source>
        <translation>请允许写入后再次保存</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Free some space and save again</source>
        <translation>请清理出空间后再次保存</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>请再次保存</translation>
    </message>
    <message>
        <source>{path} was not saved: another program has changed it on disk. Your edits are kept; compare the two before you overwrite.</source>
        <translation>{path} 没有保存：其他程序修改了磁盘上的文件。你的修改仍然保留；覆盖之前请先比较两者。</translation>
    </message>
    <message>
        <source>{path} lies outside the project&apos;s folder and was not saved.</source>
        <translation>{path} 在项目文件夹之外，没有保存。</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>The journal is damaged: what was changed last could not be read.</source>
        <translation>日志已损坏：最后的修改无法读取。</translation>
    </message>
    <message>
        <source>Unsaved edits are no longer written down in {folder}: {reason}</source>
        <translation>未保存的修改不再记录到 {folder}：{reason}</translation>
    </message>
    <message>
        <source>{path} has no place for {key}.</source>
        <translation>{path} 中没有可以放置 {key} 的位置。</translation>
    </message>
    <message>
        <source>{path} has no list at {key}.</source>
        <translation>{path} 的 {key} 处没有列表。</translation>
    </message>
    <message>
        <source>{path} has nothing at {key}.</source>
        <translation>{path} 的 {key} 处没有内容。</translation>
    </message>
    <message>
        <source>`{word}` is no JSON value.</source>
        <translation>`{word}` 不是 JSON 值。</translation>
    </message>
    <message>
        <source>The file is empty: write `{{}}`.</source>
        <translation>文件是空的：请写入 `{{}}`。</translation>
    </message>
    <message>
        <source>There is text behind the end of the value.</source>
        <translation>值结束之后还有文字。</translation>
    </message>
    <message>
        <source>The values are nested deeper than {depth} levels.</source>
        <translation>值的嵌套超过 {depth} 层。</translation>
    </message>
    <message>
        <source>The string is not closed: its quote is missing.</source>
        <translation>字符串没有结束：缺少引号。</translation>
    </message>
    <message>
        <source>A string stands in double quotes: write `&quot;`.</source>
        <translation>字符串必须用双引号：请写 `&quot;`。</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>缺少值。</translation>
    </message>
    <message>
        <source>`{opening}` is not closed: `{closing}` is missing.</source>
        <translation>`{opening}` 没有结束：缺少 `{closing}`。</translation>
    </message>
    <message>
        <source>The comment is not closed: `{closing}` is missing.</source>
        <translation>注释没有结束：缺少 `{closing}`。</translation>
    </message>
    <message>
        <source>The string has an escape that JSON does not know.</source>
        <translation>字符串中有 JSON 不认识的转义。</translation>
    </message>
    <message>
        <source>A key in double quotes is missing.</source>
        <translation>缺少带双引号的键。</translation>
    </message>
    <message>
        <source>The key `{key}` is given twice: the last one counts.</source>
        <translation>键 `{key}` 出现了两次：以最后一个为准。</translation>
    </message>
    <message>
        <source>A colon is missing behind the key `{key}`.</source>
        <translation>键 `{key}` 之后缺少冒号。</translation>
    </message>
    <message>
        <source>JSON has no comma behind the last entry.</source>
        <translation>JSON 的最后一项之后不能有逗号。</translation>
    </message>
    <message>
        <source>A comma is missing.</source>
        <translation>缺少逗号。</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON 不能有注释。</translation>
    </message>
    <message>
        <source>A backslash before the closing quote of `{name}`: WeChat&apos;s compiler reads on behind it.</source>
        <translation>`{name}` 的结束引号前有反斜杠：微信编译器会继续往后读。</translation>
    </message>
    <message>
        <source>`{{{{` is not closed in the value of `{name}`.</source>
        <translation>`{name}` 的值中 `{{{{` 没有结束。</translation>
    </message>
    <message>
        <source>A quote in the expression of `{name}` is not closed.</source>
        <translation>`{name}` 的表达式中有引号没有结束。</translation>
    </message>
    <message>
        <source>The tag name `{tag}` has characters that WeChat&apos;s compiler rejects.</source>
        <translation>标签名 `{tag}` 含有微信编译器不接受的字符。</translation>
    </message>
    <message>
        <source>The tag `&lt;{tag}` is not finished: `&gt;` is missing.</source>
        <translation>标签 `&lt;{tag}` 没有写完：缺少 `&gt;`。</translation>
    </message>
    <message>
        <source>The attribute name `{name}` has characters that WeChat&apos;s compiler rejects.</source>
        <translation>属性名 `{name}` 含有微信编译器不接受的字符。</translation>
    </message>
    <message>
        <source>A slash in a tag stands directly before its `&gt;`.</source>
        <translation>标签中的斜杠必须紧靠 `&gt;`。</translation>
    </message>
    <message>
        <source>An unexpected `{sign}` in the tag.</source>
        <translation>标签中有多余的 `{sign}`。</translation>
    </message>
    <message>
        <source>The value of `{name}` has no quotes.</source>
        <translation>`{name}` 的值没有引号。</translation>
    </message>
    <message>
        <source>The attribute `{name}` has an equals sign and no value.</source>
        <translation>属性 `{name}` 有等号但没有值。</translation>
    </message>
    <message>
        <source>The value of `{name}` is not closed: `{quote}` is missing.</source>
        <translation>`{name}` 的值没有结束：缺少 `{quote}`。</translation>
    </message>
    <message>
        <source>A line break in the value of `{name}`: keep it on one line.</source>
        <translation>`{name}` 的值中有换行：请写在一行内。</translation>
    </message>
    <message>
        <source>Declarations and CDATA sections do not exist in WXML.</source>
        <translation>WXML 中没有声明和 CDATA。</translation>
    </message>
    <message>
        <source>The end tag `&lt;/{name}&gt;` has no start tag.</source>
        <translation>结束标签 `&lt;/{name}&gt;` 没有对应的开始标签。</translation>
    </message>
    <message>
        <source>A bare `&lt;` in text: write `{{{{&apos;&lt;&apos;}}}}` or `&amp;lt;`.</source>
        <translation>文字中有单独的 `&lt;`：请写成 `{{{{&apos;&lt;&apos;}}}}` 或 `&amp;lt;`。</translation>
    </message>
    <message>
        <source>`{{{{` is not closed: `}}}}` is missing.</source>
        <translation>`{{{{` 没有结束：缺少 `}}}}`。</translation>
    </message>
    <message>
        <source>A quote in the expression is not closed.</source>
        <translation>表达式中有引号没有结束。</translation>
    </message>
    <message>
        <source>The end tag `&lt;/{name}` is not finished: write `&lt;/{tag}&gt;`.</source>
        <translation>结束标签 `&lt;/{name}` 没有写完：请写 `&lt;/{tag}&gt;`。</translation>
    </message>
    <message>
        <source>The end tag `&lt;/{name}&gt;` does not match `&lt;{tag}&gt;`.</source>
        <translation>结束标签 `&lt;/{name}&gt;` 与 `&lt;{tag}&gt;` 不匹配。</translation>
    </message>
    <message>
        <source>`&lt;{tag}&gt;` is not closed: `&lt;/{end}&gt;` is missing.</source>
        <translation>`&lt;{tag}&gt;` 没有结束：缺少 `&lt;/{end}&gt;`。</translation>
    </message>
    <message>
        <source>The block is not closed: `}}` is missing.</source>
        <translation>代码块没有结束：缺少 `}}`。</translation>
    </message>
    <message>
        <source>This is neither a rule nor a declaration.</source>
        <translation>这里既不是规则也不是声明。</translation>
    </message>
    <message>
        <source>@import takes a path in quotes.</source>
        <translation>@import 的路径要用引号括起来。</translation>
    </message>
    <message>
        <source>The brace `}}` closes nothing.</source>
        <translation>`}}` 没有对应的开始括号。</translation>
    </message>
    <message>
        <source>This is no proper script.</source>
        <translation>脚本有语法错误。</translation>
    </message>
    <message>
        <source>{path} has {key} already.</source>
        <translation>{path} 已经有 {key}。</translation>
    </message>
    <message>
        <source>{path} cannot move {what} before {other}.</source>
        <translation>{path} 无法把 {what} 移到 {other} 之前。</translation>
    </message>
    <message>
        <source>{path} cannot move {what} to {other}.</source>
        <translation>{path} 无法把 {what} 移到 {other}。</translation>
    </message>
    <message>
        <source>{path} is no proper JSON: correct it first.</source>
        <translation>{path} 不是正确的 JSON：请先改正。</translation>
    </message>
    <message>
        <source>{path} has no {before} beside {key}.</source>
        <translation>{path} 中 {key} 旁边没有 {before}。</translation>
    </message>
    <message>
        <source>{path} has no object at {key} that could get `{name}`.</source>
        <translation>{path} 的 {key} 处没有可以加入 `{name}` 的对象。</translation>
    </message>
    <message>
        <source>{path} has `{name}` at {key} already.</source>
        <translation>{path} 的 {key} 处已经有 `{name}`。</translation>
    </message>
    <message>
        <source>{path} exports `{name}` by its name: rename it there.</source>
        <translation>{path} 按名称导出 `{name}`：请在那里改名。</translation>
    </message>
    <message>
        <source>{path} has `{name}` beside {key} already.</source>
        <translation>{path} 中 {key} 旁边已经有 `{name}`。</translation>
    </message>
    <message>
        <source>{code} is computed: only its script can change it.</source>
        <translation>{code} 是计算出来的：只能在脚本中修改。</translation>
    </message>
    <message>
        <source>The data of {path} is not written out.</source>
        <translation>{path} 的数据没有直接写出来。</translation>
    </message>
    <message>
        <source>{path} has no item {index} in the list at {key}.</source>
        <translation>{path} 的列表 {key} 中没有第 {index} 项。</translation>
    </message>
    <message>
        <source>{path} has no handler `{name}`.</source>
        <translation>{path} 中没有处理函数 `{name}`。</translation>
    </message>
    <message>
        <source>{path} has `{name}` already.</source>
        <translation>{path} 已经有 `{name}`。</translation>
    </message>
    <message>
        <source>The class in {path} has no `methods` that could get a handler.</source>
        <translation>{path} 中的类没有可以加入处理函数的 `methods`。</translation>
    </message>
    <message>
        <source>The class in {path} is empty.</source>
        <translation>{path} 中的类是空的。</translation>
    </message>
    <message>
        <source>{path} has no object or list there that is written out.</source>
        <translation>{path} 的该处没有直接写出的对象或列表。</translation>
    </message>
    <message>
        <source>{path} cannot be read there: mend it first.</source>
        <translation>{path} 的该处无法读取：请先修正。</translation>
    </message>
    <message>
        <source>{path} leaves an item of the list out: fill it in first.</source>
        <translation>{path} 的列表中缺了一项：请先补上。</translation>
    </message>
    <message>
        <source>{path} defines no component, so that it has no properties.</source>
        <translation>{path} 没有定义组件，因此没有属性。</translation>
    </message>
    <message>
        <source>{path} defines no page or component that could be found.</source>
        <translation>在 {path} 中找不到页面或组件的定义。</translation>
    </message>
    <message>
        <source>{path} writes out no single object that defines the {kind}.</source>
        <translation>{path} 没有用单个对象直接写出 {kind} 的定义。</translation>
    </message>
    <message>
        <source>The `{name}` of {path} is not written out as an object.</source>
        <translation>{path} 的 `{name}` 没有写成对象。</translation>
    </message>
    <message>
        <source>`{name}` is missing here.</source>
        <translation>此处缺少 `{name}`。</translation>
    </message>
    <message>
        <source>For WeChat the mustache ends at the first `}}}}`: put a space in between.</source>
        <translation>对微信来说，表达式在第一个 `}}}}` 处结束：请在中间加一个空格。</translation>
    </message>
    <message>
        <source>`{word}` is not expected here.</source>
        <translation>此处不应出现 `{word}`。</translation>
    </message>
    <message>
        <source>An operand is missing.</source>
        <translation>缺少操作数。</translation>
    </message>
    <message>
        <source>A name is missing behind `{dot}`.</source>
        <translation>`{dot}` 后面缺少名称。</translation>
    </message>
    <message>
        <source>An entry of an object literal is `name`, `name: value` or `...value`.</source>
        <translation>对象字面量的条目写作 `name`、`name: value` 或 `...value`。</translation>
    </message>
    <message>
        <source>`data` needs entries: `{{{{name}}}}`, `{{{{name: value}}}}` or `{{{{...value}}}}`.</source>
        <translation>`data` 需要条目：`{{{{name}}}}`、`{{{{name: value}}}}` 或 `{{{{...value}}}}`。</translation>
    </message>
    <message>
        <source>Entries without braces stand only in `data` of `&lt;template is&gt;`.</source>
        <translation>不带花括号的条目只能出现在 `&lt;template is&gt;` 的 `data` 中。</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>括号没有闭合。</translation>
    </message>
    <message>
        <source>`...` stands in object literals only.</source>
        <translation>`...` 只能出现在对象字面量中。</translation>
    </message>
    <message>
        <source>WeChat has no operator `{word}`.</source>
        <translation>微信没有运算符 `{word}`。</translation>
    </message>
    <message>
        <source>For WeChat a key is a plain name.</source>
        <translation>对微信来说，键只能是普通名称。</translation>
    </message>
    <message>
        <source>`{word}` is no number for WeChat: write it with decimal digits.</source>
        <translation>对微信来说 `{word}` 不是数字：请用十进制数字书写。</translation>
    </message>
    <message>
        <source>WeChat takes no comma behind the last entry.</source>
        <translation>微信不接受最后一个条目后面的逗号。</translation>
    </message>
    <message>
        <source>For WeChat `{word}` follows names only: put the value into the data.</source>
        <translation>对微信来说 `{word}` 只能跟在名称后面：请把该值放进数据中。</translation>
    </message>
    <message>
        <source>`{word}` is no name.</source>
        <translation>`{word}` 不是名称。</translation>
    </message>
    <message>
        <source>WeChat has no `+` before a single operand.</source>
        <translation>微信没有单目运算符 `+`。</translation>
    </message>
    <message>
        <source>WeChat takes no empty object literal.</source>
        <translation>微信不接受空的对象字面量。</translation>
    </message>
    <message>
        <source>A `:` is missing behind `?`.</source>
        <translation>`?` 后面缺少 `:`。</translation>
    </message>
    <message>
        <source>Something is missing in between.</source>
        <translation>中间缺少内容。</translation>
    </message>
    <message>
        <source>The comment is not closed: `--&gt;` is missing. WeChat&apos;s compiler drops what follows.</source>
        <translation>注释没有闭合：缺少 `--&gt;`。微信的编译器会丢弃后面的内容。</translation>
    </message>
    <message>
        <source>`{name}` needs an element with `wx:if` or `wx:elif` directly before it.</source>
        <translation>`{name}` 的前面必须紧接着一个带有 `wx:if` 或 `wx:elif` 的元素。</translation>
    </message>
    <message>
        <source>`{name}` does not go together with `{other}`.</source>
        <translation>`{name}` 不能与 `{other}` 一起使用。</translation>
    </message>
    <message>
        <source>`{name}` does not go together with `wx:for`: put a `&lt;block {other}&gt;` around it.</source>
        <translation>`{name}` 不能与 `wx:for` 一起使用：请在外面包一层 `&lt;block {other}&gt;`。</translation>
    </message>
    <message>
        <source>`{name}` needs a value.</source>
        <translation>`{name}` 需要一个值。</translation>
    </message>
    <message>
        <source>The script ends too early.</source>
        <translation>脚本过早结束。</translation>
    </message>
    <message>
        <source>`&lt;wxs&gt;` needs a `module`.</source>
        <translation>`&lt;wxs&gt;` 需要 `module`。</translation>
    </message>
    <message>
        <source>There is no `{name}`.</source>
        <translation>没有 `{name}`。</translation>
    </message>
    <message>
        <source>A `&lt;wxs&gt;` with `src` has no content.</source>
        <translation>带有 `src` 的 `&lt;wxs&gt;` 没有内容。</translation>
    </message>
    <message>
        <source>WeChat&apos;s compiler rejects this character in a tag.</source>
        <translation>微信的编译器不接受标签中的这个字符。</translation>
    </message>
    <message>
        <source>A `&lt;` that begins no tag: write `{{{{&apos;&lt;&apos;}}}}` or `&amp;lt;`.</source>
        <translation>这个 `&lt;` 不是标签的开头：请写成 `{{{{&apos;&lt;&apos;}}}}` 或 `&amp;lt;`。</translation>
    </message>
    <message>
        <source>The tag name `{name}` begins with `{reserved}`, which WeChat keeps for itself.</source>
        <translation>标签名 `{name}` 以 `{reserved}` 开头，这是微信保留的前缀。</translation>
    </message>
    <message>
        <source>The end tag `&lt;/wxs` is not finished.</source>
        <translation>结束标签 `&lt;/wxs` 没有写完。</translation>
    </message>
    <message>
        <source>This is no tag of WXML.</source>
        <translation>这不是 WXML 的标签。</translation>
    </message>
    <message>
        <source>A line break in a value: keep it on one line.</source>
        <translation>值中有换行：请写在一行内。</translation>
    </message>
    <message>
        <source>`{{{{` is not closed: `}}}}` or a quote is missing.</source>
        <translation>`{{{{` 没有结束：缺少 `}}}}` 或引号。</translation>
    </message>
    <message>
        <source>The text ends in the middle of a tag.</source>
        <translation>文本在标签中间结束了。</translation>
    </message>
    <message>
        <source>The end tag `&lt;/{name}&gt;` does not match the start tag before it.</source>
        <translation>结束标签 `&lt;/{name}&gt;` 与前面的开始标签不匹配。</translation>
    </message>
    <message>
        <source>This does not belong into a tag.</source>
        <translation>这不应出现在标签里。</translation>
    </message>
    <message>
        <source>`data` of a template is one `{{{{…}}}}` with entries: `{{{{name}}}}`, `{{{{name: value}}}}`.</source>
        <translation>模板的 `data` 是一个含有条目的 `{{{{…}}}}`：`{{{{name}}}}`、`{{{{name: value}}}}`。</translation>
    </message>
    <message>
        <source>Only a named step of a path can be renamed.</source>
        <translation>只有路径中有名称的一级才能改名。</translation>
    </message>
    <message>
        <source>The element has no `wx:for`.</source>
        <translation>该元素没有 `wx:for`。</translation>
    </message>
    <message>
        <source>`{name}` is used inside the loop already, for something else.</source>
        <translation>循环内已经把 `{name}` 用于别处。</translation>
    </message>
    <message>
        <source>`{name}` is taken inside the loop.</source>
        <translation>循环内已经占用了 `{name}`。</translation>
    </message>
    <message>
        <source>`&lt;wxs&gt;` is not closed: `&lt;/wxs&gt;` is missing. WeChat&apos;s compiler drops what follows.</source>
        <translation>`&lt;wxs&gt;` 没有闭合：缺少 `&lt;/wxs&gt;`。微信的编译器会丢弃后面的内容。</translation>
    </message>
    <message>
        <source>`{selector}` is no selector that WeChat&apos;s compiler takes.</source>
        <translation>`{selector}` 不是微信的编译器接受的选择器。</translation>
    </message>
    <message>
        <source>`{selector}` has a comma too many.</source>
        <translation>`{selector}` 多了一个逗号。</translation>
    </message>
    <message>
        <source>`{name}` is no variable: its name begins with `--`.</source>
        <translation>`{name}` 不是变量：变量名以 `--` 开头。</translation>
    </message>
    <message>
        <source>`@{name}` holds rules: choose one of them.</source>
        <translation>`@{name}` 里面是规则：请选择其中一条。</translation>
    </message>
    <message>
        <source>A NUL character: WeChat&apos;s compiler skips the rest of the line behind it.</source>
        <translation>NUL 字符：微信的编译器会跳过该行后面的内容。</translation>
    </message>
    <message>
        <source>What the at-rule is about is missing before this brace.</source>
        <translation>花括号之前缺少 @ 规则的条件。</translation>
    </message>
    <message>
        <source>A declaration is missing before {what}.</source>
        <translation>{what} 之前缺少声明。</translation>
    </message>
    <message>
        <source>A value is missing before {what}.</source>
        <translation>{what} 之前缺少值。</translation>
    </message>
    <message>
        <source>{what} cannot stand in a property.</source>
        <translation>属性名中不能出现 {what}。</translation>
    </message>
    <message>
        <source>An at-rule with nothing in its braces is rejected: write a rule in it, or remove it.</source>
        <translation>花括号里没有内容的 @ 规则不被接受：请写入一条规则，或将其移除。</translation>
    </message>
    <message>
        <source>{what} cannot begin a rule.</source>
        <translation>规则不能以 {what} 开头。</translation>
    </message>
    <message>
        <source>{what} cannot stand here in a selector.</source>
        <translation>选择器的此处不能出现 {what}。</translation>
    </message>
    <message>
        <source>Rules cannot stand inside rules. Is the brace `}}` of the rule before missing?</source>
        <translation>规则不能写在规则里面。前一条规则是否缺少花括号 `}}`？</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark: save it without.</source>
        <translation>文件以字节顺序标记（BOM）开头：请去掉后保存。</translation>
    </message>
    <message>
        <source>What {what} opens is not closed.</source>
        <translation>{what} 打开的内容没有闭合。</translation>
    </message>
    <message>
        <source>A block in braces is missing behind the at-rule.</source>
        <translation>@ 规则后面缺少花括号块。</translation>
    </message>
    <message>
        <source>A block in braces is missing behind the selector.</source>
        <translation>选择器后面缺少花括号块。</translation>
    </message>
    <message>
        <source>`{selector}` is no selector of this rule any more.</source>
        <translation>`{selector}` 已经不是这条规则的选择器。</translation>
    </message>
    <message>
        <source>The rule before is not closed: write its `}}` first.</source>
        <translation>前一条规则没有闭合：请先写上它的 `}}`。</translation>
    </message>
    <message>
        <source>The last rule is not closed: write its `}}` first.</source>
        <translation>最后一条规则没有闭合：请先写上它的 `}}`。</translation>
    </message>
    <message>
        <source>`{name}` is the loop&apos;s {kind}.</source>
        <translation>`{name}` 已是该循环的{kind}。</translation>
    </message>
    <message>
        <source>`{name}` is a {kind} where the data is used.</source>
        <translation>在使用该数据的地方，`{name}` 是{kind}。</translation>
    </message>
    <message>
        <source>item</source>
        <translation>项</translation>
    </message>
    <message>
        <source>index</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>loop variable</source>
        <translation>循环变量</translation>
    </message>
    <message>
        <source>wxs module</source>
        <translation>wxs 模块</translation>
    </message>
    <message>
        <source>{what} cannot stand in a selector: only ASCII letters, digits, `-`, `_` and no escapes.</source>
        <translation>选择器中不能出现 {what}：只能使用 ASCII 字母、数字、`-`、`_`，不能使用转义。</translation>
    </message>
    <message>
        <source>The value {value} holds both kinds of quotes, so that no attribute can hold it.</source>
        <translation>值 {value} 同时含有两种引号，无法写成属性。</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; has no attribute `{name}`.</source>
        <translation>&lt;{tag}&gt; 没有属性 `{name}`。</translation>
    </message>
    <message>
        <source>An attribute&apos;s value stays on one line: WeChat&apos;s compiler rejects line breaks in it.</source>
        <translation>属性值必须写在一行内：微信编译器不接受换行。</translation>
    </message>
    <message>
        <source>An attribute&apos;s value cannot end with a backslash: WeChat&apos;s compiler takes it for an escape.</source>
        <translation>属性值不能以反斜杠结尾：微信编译器会把它当作转义。</translation>
    </message>
    <message>
        <source>Close the value of `{name}` in &lt;{tag}&gt; first: a quote is missing.</source>
        <translation>请先补全 &lt;{tag}&gt; 中 `{name}` 的值：缺少引号。</translation>
    </message>
    <message>
        <source>`{name}` is no name for an attribute: use letters, digits, `-`, `_` and `:`.</source>
        <translation>`{name}` 不能用作属性名：请用字母、数字、`-`、`_` 和 `:`。</translation>
    </message>
    <message>
        <source>The class {name} comes from data: change the expression in `class`.</source>
        <translation>类 {name} 来自数据：请修改 `class` 中的表达式。</translation>
    </message>
    <message>
        <source>`{name}` is no name for a class: use ASCII letters, digits, `-` and `_`.</source>
        <translation>`{name}` 不能用作类名：请用英文字母、数字、`-` 和 `_`。</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; already stands for {path} here.</source>
        <translation>&lt;{tag}&gt; 在这里已经代表 {path}。</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; already stands for a missing component here.</source>
        <translation>&lt;{tag}&gt; 在这里已经代表一个不存在的组件。</translation>
    </message>
    <message>
        <source>{place} is no proper JSON. Correct it first.</source>
        <translation>{place} 不是正确的 JSON，请先改正。</translation>
    </message>
    <message>
        <source>The element is not there any more. Select it again.</source>
        <translation>元素已经不在了，请重新选择。</translation>
    </message>
    <message>
        <source>`{value}` is no value for one declaration: write it on one line, without `;` and braces.</source>
        <translation>`{value}` 不能作为一条声明的值：请写在一行内，不要用 `;` 和花括号。</translation>
    </message>
    <message>
        <source>Data decides `{name}` here: change the expression in `style`.</source>
        <translation>`{name}` 由数据决定：请修改 `style` 中的表达式。</translation>
    </message>
    <message>
        <source>An element cannot move into itself. Drop it outside of what you move.</source>
        <translation>元素不能移到自己里面，请放到所移动的内容之外。</translation>
    </message>
    <message>
        <source>The place to insert at is not inside its parent any more. Choose it again.</source>
        <translation>要插入的位置已经不在父元素中了，请重新选择。</translation>
    </message>
    <message>
        <source>Finish the tag &lt;{tag} first: its `&gt;` is missing.</source>
        <translation>请先写完标签 &lt;{tag}：缺少 `&gt;`。</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; holds other elements. Edit the text of one of them, or edit the markup.</source>
        <translation>&lt;{tag}&gt; 含有其他元素。请编辑其中一个的文字，或编辑源代码。</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; is a branch of a condition. Remove its wx: attribute or the other branches first.</source>
        <translation>&lt;{tag}&gt; 是条件的一个分支。请先移除它的 wx: 属性，或移除其他分支。</translation>
    </message>
    <message>
        <source>Close &lt;{tag}&gt; first: its end tag is missing.</source>
        <translation>请先补全 &lt;{tag}&gt;：缺少结束标签。</translation>
    </message>
    <message>
        <source>`{tag}` is no name for an element: use letters, digits, `-` and `_`.</source>
        <translation>`{tag}` 不能用作元素名：请用字母、数字、`-` 和 `_`。</translation>
    </message>
    <message>
        <source>Select what to wrap first.</source>
        <translation>请先选择要包裹的内容。</translation>
    </message>
    <message>
        <source>Only elements that stand side by side can be wrapped together.</source>
        <translation>只有相邻的元素才能一起包裹。</translation>
    </message>
    <message>
        <source>{wrapper} is no element that can hold others.</source>
        <translation>{wrapper} 不是可以容纳其他元素的元素。</translation>
    </message>
    <message>
        <source>{path} does not list &lt;{tag}&gt;.</source>
        <translation>{path} 没有列出 &lt;{tag}&gt;。</translation>
    </message>
    <message>
        <source>Neither {path} nor its script uses {name}.</source>
        <translation>{path} 和它的脚本都没有使用 {name}。</translation>
    </message>
    <message>
        <source>{path}, which uses this data, is shown by {other} as well. Change it there.</source>
        <translation>{path} 使用了该数据，但 {other} 也显示它。请在那里修改。</translation>
    </message>
    <message>
        <source>This may mean {name}, too.</source>
        <translation>这里可能也指 {name}。</translation>
    </message>
    <message>
        <source>What gets this value may use its {name}.</source>
        <translation>得到这个值的地方可能使用其中的 {name}。</translation>
    </message>
    <message>
        <source>Write what decides: the name of some data, or an expression.</source>
        <translation>请写出条件：某个数据的名称，或一个表达式。</translation>
    </message>
    <message>
        <source>Choose one element whose condition is to go.</source>
        <translation>请选择一个要去掉条件的元素。</translation>
    </message>
    <message>
        <source>“{text}” holds both kinds of quotes, so that no expression can say it.</source>
        <translation>“{text}”含有两种引号，表达式无法表示。</translation>
    </message>
    <message>
        <source>The component&apos;s `{name}` has a default value that markup cannot say. Give it one here.</source>
        <translation>组件的 `{name}` 的默认值无法用标记表示。请在这里给出一个值。</translation>
    </message>
    <message>
        <source>A handler that reads this from its event gets it no more: the event comes from the component now.</source>
        <translation>从事件中读取它的处理函数将不再得到它：现在事件来自组件。</translation>
    </message>
    <message>
        <source>{path} belongs to no page of its own. Extract from the page.</source>
        <translation>{path} 不属于单独的页面。请从页面中提取。</translation>
    </message>
    <message>
        <source>{path} does not plainly define one component.</source>
        <translation>{path} 没有明确定义一个组件。</translation>
    </message>
    <message>
        <source>The component has `{name}` of its own, which markup cannot take over.</source>
        <translation>组件有自己的 `{name}`，标记无法接管。</translation>
    </message>
    <message>
        <source>The component has data of its own, which markup cannot take over.</source>
        <translation>组件有自己的数据，标记无法接管。</translation>
    </message>
    <message>
        <source>The component&apos;s `{name}` does more than to hand on its event.</source>
        <translation>组件的 `{name}` 不只是转发事件。</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; stands for no component whose files are there.</source>
        <translation>&lt;{tag}&gt; 没有对应的组件文件。</translation>
    </message>
    <message>
        <source>The component has slots of several kinds, or some with a content of their own.</source>
        <translation>组件有多种插槽，或者插槽有自己的内容。</translation>
    </message>
    <message>
        <source>The component repeats its slot.</source>
        <translation>组件重复了它的插槽。</translation>
    </message>
    <message>
        <source>The component does not show what stands inside &lt;{tag}&gt;. Take it out first.</source>
        <translation>组件不显示 &lt;{tag}&gt; 里面的内容。请先把它取出。</translation>
    </message>
    <message>
        <source>{path} has {what}, which cannot be put into the page.</source>
        <translation>{path} 含有 {what}，无法放进页面。</translation>
    </message>
    <message>
        <source>`{name}` calls a worklet, which cannot be in another component.</source>
        <translation>`{name}` 调用了 worklet，它不能位于另一个组件中。</translation>
    </message>
    <message>
        <source>`{name}` chooses its handler by an expression. Name one first.</source>
        <translation>`{name}` 用表达式选择处理函数。请先指定一个。</translation>
    </message>
    <message>
        <source>{selector} does not reach into the component.</source>
        <translation>{selector} 无法作用到组件内部。</translation>
    </message>
    <message>
        <source>`{name}` of the page means a loop variable inside the component. Rename it there first.</source>
        <translation>页面的 `{name}` 在组件内是循环变量。请先在那里改名。</translation>
    </message>
    <message>
        <source>{text} holds both kinds of quotes, so that no attribute can hold it.</source>
        <translation>{text} 含有两种引号，任何属性都无法容纳。</translation>
    </message>
    <message>
        <source>The component shows `{name}`, which is none of its properties.</source>
        <translation>组件显示了 `{name}`，但它不是组件的属性。</translation>
    </message>
    <message>
        <source>`{handler}` cannot stand in the quotes of `{name}`.</source>
        <translation>`{handler}` 不能写在 `{name}` 的引号中。</translation>
    </message>
    <message>
        <source>WeChat itself calls {name}: it cannot have another name.</source>
        <translation>{name} 由微信调用：不能改名。</translation>
    </message>
    <message>
        <source>{path}, which binds {name}, is shown by {other} as well. Change it there.</source>
        <translation>{path} 绑定了 {name}，但 {other} 也显示它。请在那里修改。</translation>
    </message>
    <message>
        <source>{name} is bound in {place}. Remove it there first.</source>
        <translation>{name} 绑定在 {place}。请先在那里移除。</translation>
    </message>
    <message>
        <source>This calls {name}, which is gone.</source>
        <translation>这里调用了已不存在的 {name}。</translation>
    </message>
    <message>
        <source>“{name}” is no name for a handler: use letters, digits, `_` and `$`.</source>
        <translation>“{name}”不能作为处理函数名：请使用字母、数字、`_` 和 `$`。</translation>
    </message>
    <message>
        <source>app.json lists {route} already. Choose another name.</source>
        <translation>app.json 已经列出 {route}。请换一个名称。</translation>
    </message>
    <message>
        <source>“{path}” is no name for a page: use letters, digits, - and _, with / between folders.</source>
        <translation>“{path}”不能作为页面名称：请使用字母、数字、- 和 _，文件夹之间用 / 分隔。</translation>
    </message>
    <message>
        <source>{other} is not in the same package as the new page.</source>
        <translation>{other} 与新页面不在同一个分包中。</translation>
    </message>
    <message>
        <source>{other} and {route} belong to different packages. Rename the page to move it there.</source>
        <translation>{other} 和 {route} 属于不同的分包。请通过重命名把页面移过去。</translation>
    </message>
    <message>
        <source>An app needs at least one page. Add another one first.</source>
        <translation>小程序至少需要一个页面。请先添加另一个。</translation>
    </message>
    <message>
        <source>The app opens with {route} now.</source>
        <translation>小程序现在以 {route} 作为首页。</translation>
    </message>
    <message>
        <source>{path} stays: other files use it.</source>
        <translation>{path} 保留：其他文件在使用它。</translation>
    </message>
    <message>
        <source>The folder {folder} holds {count} more files, which stay.</source>
        <translation>文件夹 {folder} 中还有 {count} 个文件，它们会保留。</translation>
    </message>
    <message>
        <source>This leads to {route}, which is gone.</source>
        <translation>这里指向的 {route} 已不存在。</translation>
    </message>
    <message>
        <source>app.json lists no page {route}.</source>
        <translation>app.json 没有列出页面 {route}。</translation>
    </message>
    <message>
        <source>app.json has no sub-package {package}.</source>
        <translation>app.json 没有分包 {package}。</translation>
    </message>
    <message>
        <source>The main package needs a page. Add another one there first.</source>
        <translation>主包需要一个页面。请先在主包中添加另一个。</translation>
    </message>
    <message>
        <source>{written} belongs to the sub-package {package}, whose files are out of reach from here.</source>
        <translation>{written} 属于分包 {package}，从这里无法使用它的文件。</translation>
    </message>
    <message>
        <source>There is no component {path} in this project.</source>
        <translation>此项目中没有组件 {path}。</translation>
    </message>
    <message>
        <source>{path} is no component: it has no {config}.</source>
        <translation>{path} 不是组件：没有 {config}。</translation>
    </message>
    <message>
        <source>{route} is in the tab bar, whose pages belong to the main package.</source>
        <translation>{route} 在标签栏中，标签栏的页面必须属于主包。</translation>
    </message>
    <message>
        <source>{route} is in the tab bar already.</source>
        <translation>{route} 已经在标签栏中。</translation>
    </message>
    <message>
        <source>{route} belongs to the sub-package {package}; tabs are pages of the main package.</source>
        <translation>{route} 属于分包 {package}；标签页必须是主包的页面。</translation>
    </message>
    <message>
        <source>A tab bar holds {count} pages at most. Remove one first.</source>
        <translation>标签栏最多容纳 {count} 个页面。请先移除一个。</translation>
    </message>
    <message>
        <source>A tab bar needs {count} pages at least. Add another one first, or remove the whole bar.</source>
        <translation>标签栏至少需要 {count} 个页面。请先添加另一个，或移除整个标签栏。</translation>
    </message>
    <message>
        <source>A tab bar needs {count} pages at least. Add another page first.</source>
        <translation>标签栏至少需要 {count} 个页面。请先添加另一个页面。</translation>
    </message>
    <message>
        <source>{route} is not in the tab bar.</source>
        <translation>{route} 不在标签栏中。</translation>
    </message>
    <message>
        <source>The tab bar has been removed: it needs {count} pages at least.</source>
        <translation>标签栏已移除：它至少需要 {count} 个页面。</translation>
    </message>
    <message>
        <source>The rule {rule} could not be written.</source>
        <translation>规则 {rule} 无法写入。</translation>
    </message>
    <message>
        <source>The component {component} of &lt;{tag}&gt; is not in this project.</source>
        <translation>&lt;{tag}&gt; 的组件 {component} 不在此项目中。</translation>
    </message>
    <message>
        <source>{name} means something else here: check what was pasted.</source>
        <translation>{name} 在这里另有含义：请检查粘贴的内容。</translation>
    </message>
    <message>
        <source>“{text}…” may lead to {path} when the app runs.</source>
        <translation>运行时，“{text}…”可能指向 {path}。</translation>
    </message>
    <message>
        <source>{path} has no script. Make one first.</source>
        <translation>{path} 没有脚本。请先创建一个。</translation>
    </message>
    <message>
        <source>“{text}” may mean the class, which has another name now.</source>
        <translation>“{text}”可能指这个类，它现在已改名。</translation>
    </message>
    <message>
        <source>Data completes the class here; it may be {name}, which has another name now.</source>
        <translation>这里的类名由数据补全；它可能是 {name}，现在已改名。</translation>
    </message>
    <message>
        <source>This means {name}, too, which has another name now.</source>
        <translation>这里也指 {name}，它现在已改名。</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; leaves no box that could be styled. Style what is inside.</source>
        <translation>&lt;{tag}&gt; 不产生可以设置样式的盒子。请设置里面的元素。</translation>
    </message>
    <message>
        <source>There are rules for .{name} already. Choose one of them, or another name.</source>
        <translation>已经有 .{name} 的规则。请选择其中一条，或换一个名称。</translation>
    </message>
    <message>
        <source>This does not show: the {property} of {where} is stronger.</source>
        <translation>这不会生效：{where} 的 {property} 优先级更高。</translation>
    </message>
    <message>
        <source>No file in the scope of {path} names the class {name}.</source>
        <translation>{path} 的作用范围内没有文件使用类 {name}。</translation>
    </message>
    <message>
        <source>A package uses {name} here.</source>
        <translation>这里有一个 npm 包使用 {name}。</translation>
    </message>
    <message>
        <source>None of these elements has the class {name}.</source>
        <translation>这些元素都没有类 {name}。</translation>
    </message>
    <message>
        <source>{package} of a package defines .{name}, so that its name cannot change.</source>
        <translation>npm 包中的 {package} 定义了 .{name}，因此不能改名。</translation>
    </message>
    <message>
        <source>{place} names .{name} in another language than WXSS. Rename it there first.</source>
        <translation>{place} 用 WXSS 以外的语言写了 .{name}。请先在那里改名。</translation>
    </message>
    <message>
        <source>{name} is one of the externalClasses of {path}, by which others know it.</source>
        <translation>{name} 是 {path} 的 externalClasses 之一，其他文件以此名称使用它。</translation>
    </message>
    <message>
        <source>{path} has a class {name} already. Choose another name.</source>
        <translation>{path} 已经有类 {name}。请换一个名称。</translation>
    </message>
    <message>
        <source>The rule is not there any more. Select it again.</source>
        <translation>该规则已不存在。请重新选择。</translation>
    </message>
    <message>
        <source>{path} stands beside: when it is compiled, it may undo this.</source>
        <translation>旁边有 {path}：编译时可能会撤销这次修改。</translation>
    </message>
    <message>
        <source>{path} is no WXSS. Change it in its own language, in an editor.</source>
        <translation>{path} 不是 WXSS。请在编辑器中用它自己的语言修改。</translation>
    </message>
    <message>
        <source>{path} is no style sheet: its name ends with `{suffix}`.</source>
        <translation>{path} 不是样式表：样式表的名称以 `{suffix}` 结尾。</translation>
    </message>
    <message>
        <source>These styles are written in {path}, which becomes WXSS. Change them there.</source>
        <translation>这些样式写在 {path} 中，由它生成 WXSS。请在那里修改。</translation>
    </message>
    <message>
        <source>No page shows {path}, so that no style sheet reaches it.</source>
        <translation>没有页面显示 {path}，因此没有样式表作用于它。</translation>
    </message>
    <message>
        <source>{place}: the last rule is not closed. Write its }} first.</source>
        <translation>{place}：最后一条规则没有闭合。请先写上它的 }}。</translation>
    </message>
    <message>
        <source>An included file would not find its data in the component</source>
        <translation>被包含的文件在组件中找不到它的数据</translation>
    </message>
    <message>
        <source>What is put into a slot would not find its way into the component</source>
        <translation>放进插槽的内容无法进入组件</translation>
    </message>
    <message>
        <source>A template would not find its data and handlers in the component</source>
        <translation>模板在组件中找不到它的数据和处理函数</translation>
    </message>
    <message>
        <source>An import belongs to the whole file</source>
        <translation>import 属于整个文件</translation>
    </message>
    <message>
        <source>A module belongs to the whole file</source>
        <translation>模块属于整个文件</translation>
    </message>
    <message>
        <source>{told}: take &lt;{tag}&gt; out first.</source>
        <translation>{told}：请先取出 &lt;{tag}&gt;。</translation>
    </message>
    <message>
        <source>{path} has text without an element around it, which cannot be put into the page.</source>
        <translation>{path} 含有没有元素包裹的文本，无法放进页面。</translation>
    </message>
    <message>
        <source>{path} has nothing to show, which cannot be put into the page.</source>
        <translation>{path} 没有可显示的内容，无法放进页面。</translation>
    </message>
    <message>
        <source>There is no file `{path}`: WeChat&apos;s compiler would reject this.</source>
        <translation>没有文件 `{path}`：微信的编译器会拒绝。</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; is “{path}”, but there is no such component. Correct the path or build npm.</source>
        <translation>&lt;{tag}&gt; 的路径是“{path}”，但没有这个组件。请更正路径，或构建 npm。</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; gives “{name}” twice; only one of them counts. Remove the other.</source>
        <translation>&lt;{tag}&gt; 的“{name}”出现了两次，只有一个有效。请移除另一个。</translation>
    </message>
    <message>
        <source>The style sheet {path} is not there: {from} imports it.</source>
        <translation>样式文件 {path} 不存在：{from} 引用了它。</translation>
    </message>
    <message>
        <source>{told} Is “{meant}” meant?</source>
        <translation>{told}是否应为“{meant}”？</translation>
    </message>
    <message>
        <source>{told} Is {meant} meant?</source>
        <translation>{told}是否应为 {meant}？</translation>
    </message>
    <message>
        <source>{told} Add it.</source>
        <translation>{told}请添加。</translation>
    </message>
    <message>
        <source>{told} Add it, or set it before it is shown.</source>
        <translation>{told}请添加，或在显示之前设置它。</translation>
    </message>
    <message>
        <source>Is “{meant}” meant?</source>
        <translation>是否应为“{meant}”？</translation>
    </message>
    <message>
        <source>It takes: {values}.</source>
        <translation>可用的值：{values}。</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; knows no {name} “{value}”. {hint}</source>
        <translation>&lt;{tag}&gt; 的 {name} 没有“{value}”这个值。{hint}</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; has no attribute “{name}”.</source>
        <translation>&lt;{tag}&gt; 没有属性“{name}”。</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; fires no event “{name}”.</source>
        <translation>&lt;{tag}&gt; 不会触发事件“{name}”。</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; is no component of WeChat and not in usingComponents. Add it there.</source>
        <translation>&lt;{tag}&gt; 不是微信的组件，也不在 usingComponents 中。请在其中添加。</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; is no component of WeChat and not in usingComponents. Is &lt;{meant}&gt; meant?</source>
        <translation>&lt;{tag}&gt; 不是微信的组件，也不在 usingComponents 中。是否应为 &lt;{meant}&gt;？</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; works only directly inside {wanted}, not inside &lt;{parent}&gt;.</source>
        <translation>&lt;{tag}&gt; 只能直接放在 {wanted} 中，不能放在 &lt;{parent}&gt; 中。</translation>
    </message>
    <message>
        <source>&lt;{tag} wx:for&gt; has no wx:key. Name a property that differs from item to item, or *this.</source>
        <translation>&lt;{tag} wx:for&gt; 没有 wx:key。请指定一个各项不同的属性，或 *this。</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; gives “{name}” twice: WebView takes the last one, Skyline the first. Keep one.</source>
        <translation>&lt;{tag}&gt; 写了两次“{name}”：WebView 取最后一个，Skyline 取第一个。请只保留一个。</translation>
    </message>
    <message>
        <source>Nothing uses the class “{name}”.</source>
        <translation>没有地方使用类“{name}”。</translation>
    </message>
    <message>
        <source>No style sheet defines “{name}”.</source>
        <translation>没有样式表定义“{name}”。</translation>
    </message>
    <message>
        <source>Nothing here uses &lt;{tag}&gt;. Remove it from usingComponents, if no script needs it.</source>
        <translation>这里没有使用 &lt;{tag}&gt;。如果没有脚本需要它，请从 usingComponents 中移除。</translation>
    </message>
    <message>
        <source>There is no key “{key}” here.</source>
        <translation>这里没有“{key}”这个键。</translation>
    </message>
    <message>
        <source>“{name}” must be of the kind {wanted}, not {kind}.</source>
        <translation>“{name}”的类型必须是 {wanted}，而不是 {kind}。</translation>
    </message>
    <message>
        <source>“{name}” takes: {values}.</source>
        <translation>“{name}”可用的值：{values}。</translation>
    </message>
    <message>
        <source>{path} has no data “{name}”.</source>
        <translation>{path} 中没有数据“{name}”。</translation>
    </message>
    <message>
        <source>{path} has no handler “{name}”.</source>
        <translation>{path} 中没有处理函数“{name}”。</translation>
    </message>
    <message>
        <source>Nothing defines {name}, so that this declaration has no effect.</source>
        <translation>没有地方定义 {name}，因此这条声明无效。</translation>
    </message>
    <message>
        <source>{told} Define it, or give a fallback: var({name}, …).</source>
        <translation>{told}请定义它，或给出后备值：var({name}, …)。</translation>
    </message>
    <message>
        <source>There is no file {path}. Correct the path or add the file.</source>
        <translation>没有文件 {path}。请改正路径或添加文件。</translation>
    </message>
    <message>
        <source>There is no file {path}. Correct `src` or add the file.</source>
        <translation>没有文件 {path}。请改正 `src` 或添加文件。</translation>
    </message>
    <message>
        <source>There is no picture {path}.</source>
        <translation>没有图片 {path}。</translation>
    </message>
    <message>
        <source>app.json lists no page “{route}”.</source>
        <translation>app.json 没有列出页面“{route}”。</translation>
    </message>
    <message>
        <source>This picture has {size} KB and delays the first page. Make it a file of its own.</source>
        <translation>这张图片有 {size} KB，会拖慢首页。请改为单独的文件。</translation>
    </message>
    <message>
        <source>All packages have {size} MB together; {most} MB are allowed.</source>
        <translation>所有分包共 {size} MB；最多允许 {most} MB。</translation>
    </message>
    <message>
        <source>The main package has {size} MB as files, before they are minified; {most} MB are allowed.</source>
        <translation>主包的文件有 {size} MB（压缩前）；最多允许 {most} MB。</translation>
    </message>
    <message>
        <source>The sub-package {name} has {size} MB as files, before they are minified; {most} MB are allowed.</source>
        <translation>分包 {name} 的文件有 {size} MB（压缩前）；最多允许 {most} MB。</translation>
    </message>
    <message>
        <source>WeChat compiles this only when setting.useCompilerPlugins in {config} lists "{plugin}".</source>
        <translation>只有 {config} 的 setting.useCompilerPlugins 里写了“{plugin}”，微信才会编译这个文件。</translation>
    </message>
    <message>
        <source>The sub-package {inner} lies inside {outer}. Move one of them.</source>
        <translation>分包 {inner} 位于 {outer} 之内。请移动其中一个。</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; has {count} children, more than {most}. Use a list.</source>
        <translation>&lt;{tag}&gt; 有 {count} 个子节点，超过 {most} 个。请使用列表。</translation>
    </message>
    <message>
        <source>The file has {count} elements or more. Use lists.</source>
        <translation>文件有 {count} 个或更多元素。请使用列表。</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; is {depth} elements deep. Nest less.</source>
        <translation>&lt;{tag}&gt; 嵌套了 {depth} 层。请减少嵌套。</translation>
    </message>
    <message>
        <source>The reason for {name} has {count} characters; {most} are allowed.</source>
        <translation>{name} 的说明有 {count} 个字；最多允许 {most} 个。</translation>
    </message>
    <message>
        <source>wx.{name} works only when requiredPrivateInfos in {path} lists it.</source>
        <translation>只有 {path} 的 requiredPrivateInfos 列出了 wx.{name}，它才能使用。</translation>
    </message>
    <message>
        <source>The tab bar has {count} tabs; it must have {fewest} to {most}.</source>
        <translation>标签栏有 {count} 个标签；必须为 {fewest} 到 {most} 个。</translation>
    </message>
    <message>
        <source>“{route}” is in the sub-package {package}; a tab needs a page of the main package.</source>
        <translation>“{route}”在分包 {package} 中；标签页必须是主包的页面。</translation>
    </message>
    <message>
        <source>This tab names no page: give it a pagePath.</source>
        <translation>这个标签没有指定页面：请写上 pagePath。</translation>
    </message>
    <message>
        <source>{path} has {size} KB; a tab&apos;s icon may have {most} KB.</source>
        <translation>{path} 有 {size} KB；标签图标最多 {most} KB。</translation>
    </message>
    <message>
        <source>The roots of sub-packages do not lie inside one another.</source>
        <translation>分包的根目录不能互相包含。</translation>
    </message>
    <message>
        <source>A package has at most 2 MB and all together at most 30 MB.</source>
        <translation>每个分包最多 2 MB，合计最多 30 MB。</translation>
    </message>
    <message>
        <source>The reason for a permission has at most 30 characters.</source>
        <translation>权限说明最多 30 个字。</translation>
    </message>
    <message>
        <source>A tab bar has two to five tabs.</source>
        <translation>标签栏有两到五个标签。</translation>
    </message>
    <message>
        <source>The icon of a tab is a local picture of at most 40 KB.</source>
        <translation>标签图标是不超过 40 KB 的本地图片。</translation>
    </message>
    <message>
        <source>A tab leads to a page of the main package.</source>
        <translation>标签指向主包的页面。</translation>
    </message>
    <message>
        <source>A location API works only when requiredPrivateInfos of app.json lists it.</source>
        <translation>位置接口只有在 app.json 的 requiredPrivateInfos 中列出才能使用。</translation>
    </message>
    <message>
        <source>Strict JSON has no comments, no trailing commas and each key once.</source>
        <translation>严格的 JSON 没有注释和多余的逗号，每个键只出现一次。</translation>
    </message>
    <message>
        <source>A configuration file must hold an object.</source>
        <translation>配置文件必须是一个对象。</translation>
    </message>
    <message>
        <source>Configuration files must be JSON.</source>
        <translation>配置文件必须是 JSON。</translation>
    </message>
    <message>
        <source>A key that WeChat does not know has no effect.</source>
        <translation>微信不认识的键没有作用。</translation>
    </message>
    <message>
        <source>A key with a fixed list of values takes no other one.</source>
        <translation>有固定取值的键不接受其他值。</translation>
    </message>
    <message>
        <source>A value of the wrong kind keeps the file from being accepted.</source>
        <translation>类型错误的值会使文件不被接受。</translation>
    </message>
    <message>
        <source>Every path in usingComponents must lead to a component.</source>
        <translation>usingComponents 中的每个路径都必须指向一个组件。</translation>
    </message>
    <message>
        <source>An imported, included or required file must be there.</source>
        <translation>被导入、包含或引用的文件必须存在。</translation>
    </message>
    <message>
        <source>A page that app.json lists needs its .wxml and its script.</source>
        <translation>app.json 列出的页面需要 .wxml 和脚本。</translation>
    </message>
    <message>
        <source>A picture that is not there shows as nothing.</source>
        <translation>不存在的图片不会显示。</translation>
    </message>
    <message>
        <source>app.json must list a page.</source>
        <translation>app.json 必须列出页面。</translation>
    </message>
    <message>
        <source>A link must lead to a page that app.json lists.</source>
        <translation>链接必须指向 app.json 列出的页面。</translation>
    </message>
    <message>
        <source>Every file must be readable.</source>
        <translation>每个文件都必须可以读取。</translation>
    </message>
    <message>
        <source>A component that a page lists is loaded with it, whether it is used or not.</source>
        <translation>页面列出的组件无论是否使用都会被加载。</translation>
    </message>
    <message>
        <source>Of an attribute that is given twice WebView takes the last one and Skyline the first.</source>
        <translation>属性写两次时，WebView 取最后一个，Skyline 取第一个。</translation>
    </message>
    <message>
        <source>Without wx:key a list is built anew whenever an item comes or goes, and what was typed into it is lost.</source>
        <translation>没有 wx:key 时，每次增减一项都会重建列表，其中已输入的内容会丢失。</translation>
    </message>
    <message>
        <source>An attribute that a component does not know has no effect on it.</source>
        <translation>组件不认识的属性没有作用。</translation>
    </message>
    <message>
        <source>A handler that is bound to an event which nothing fires is never called.</source>
        <translation>绑定到不会触发的事件的处理函数永远不会被调用。</translation>
    </message>
    <message>
        <source>Markup that the compiler accepts but that surely means something else.</source>
        <translation>编译器接受、但含义必定不同的标记。</translation>
    </message>
    <message>
        <source>Markup must be well-formed: WeChat&apos;s compiler (wcc) refuses the page else.</source>
        <translation>标记必须格式正确：否则微信的编译器（wcc）会拒绝该页面。</translation>
    </message>
    <message>
        <source>Elements should be nested less than 30 deep.</source>
        <translation>元素嵌套应少于 30 层。</translation>
    </message>
    <message>
        <source>An element should have at most 60 children.</source>
        <translation>一个元素最多应有 60 个子节点。</translation>
    </message>
    <message>
        <source>A page should have fewer than 1,000 nodes.</source>
        <translation>一个页面应少于 1000 个节点。</translation>
    </message>
    <message>
        <source>A class that no style sheet in scope defines has no effect.</source>
        <translation>作用范围内没有样式表定义的类没有作用。</translation>
    </message>
    <message>
        <source>What no script puts into the data is shown as nothing.</source>
        <translation>脚本没有放进数据的内容不会显示。</translation>
    </message>
    <message>
        <source>An event whose handler is not in the script does nothing when it comes.</source>
        <translation>处理函数不在脚本中的事件不起作用。</translation>
    </message>
    <message>
        <source>An attribute that WeChat does not document has no effect.</source>
        <translation>微信文档中没有的属性没有作用。</translation>
    </message>
    <message>
        <source>A tag that is neither one of WeChat&apos;s nor in usingComponents shows nothing but its content.</source>
        <translation>既不是微信组件、也不在 usingComponents 中的标签只显示其内容。</translation>
    </message>
    <message>
        <source>An attribute with a fixed list of values takes no other one.</source>
        <translation>有固定取值的属性不接受其他值。</translation>
    </message>
    <message>
        <source>Some components work only directly inside certain others.</source>
        <translation>有些组件只能直接放在特定组件中。</translation>
    </message>
    <message>
        <source>A picture of more than 10 KB inside a style sheet delays the first page.</source>
        <translation>样式表中超过 10 KB 的图片会拖慢首页。</translation>
    </message>
    <message>
        <source>Style that the compiler accepts but that has no effect.</source>
        <translation>编译器接受、但没有作用的样式。</translation>
    </message>
    <message>
        <source>Style sheets must be proper: WeChat&apos;s compiler (wcsc) refuses the app else.</source>
        <translation>样式表必须正确：否则微信的编译器（wcsc）会拒绝该小程序。</translation>
    </message>
    <message>
        <source>A variable that nothing defines, used without a fallback, makes its declaration void.</source>
        <translation>没有定义、也没有后备值的变量会使声明无效。</translation>
    </message>
    <message>
        <source>A rule for a class that nothing uses has no effect.</source>
        <translation>没有地方使用的类的规则没有作用。</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>The component {name} was not found.</source>
        <translation>找不到组件 {name}。</translation>
    </message>
    <message>
        <source>{name} is not available in the preview yet.</source>
        <translation>预览中暂不支持 {name}。</translation>
    </message>
    <message>
        <source>The file {name} was not found.</source>
        <translation>找不到文件 {name}。</translation>
    </message>
    <message>
        <source>The module {name} was not found.</source>
        <translation>找不到模块 {name}。</translation>
    </message>
    <message>
        <source>The network is off: {name}</source>
        <translation>网络已关闭：{name}</translation>
    </message>
    <message>
        <source>{count} pictures or fonts of {hosts} are not shown. In the preview, Phone › Network lets them through.</source>
        <translation>{hosts} 上的 {count} 个图片或字体没有显示。需要时，可在预览的“手机 › 网络”中允许联网。</translation>
    </message>
    <message>
        <source>The plugin {name} cannot run outside WeChat.</source>
        <translation>插件 {name} 只能在微信中运行。</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>First asked for at</source>
        <translation>首次出现位置</translation>
    </message>
    <message>
        <source>Not played</source>
        <translation>未模拟</translation>
    </message>
    <message>
        <source>Everything is played so far</source>
        <translation>目前全部都已模拟</translation>
    </message>
    <message>
        <source>Calls and components that the preview does not play are listed here.</source>
        <translation>预览中无法模拟的接口和组件会列在这里。</translation>
    </message>
</context>
<context>
    <name>MoveDrag</name>
    <message>
        <source>{count} elements</source>
        <translation>{count} 个元素</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>响应来源</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>No request so far</source>
        <translation>还没有请求</translation>
    </message>
    <message>
        <source>What the app asks of servers appears here, also when the network is off.</source>
        <translation>小程序向服务器发出的请求会显示在这里，关闭网络时也会显示。</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>等待中…</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>similar recording</source>
        <translation>相似的录制</translation>
    </message>
    <message>
        <source>nobody: off</source>
        <translation>无：网络已关闭</translation>
    </message>
    <message>
        <source>nobody: refused</source>
        <translation>无：被拒绝</translation>
    </message>
</context>
<context>
    <name>NewPageDialog</name>
    <message>
        <source>New page</source>
        <translation>新建页面</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Main package</source>
        <translation>主包</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>分包</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New store</source>
        <translation>新建店铺</translation>
    </message>
    <message>
        <source>my-store</source>
        <translation>我的店铺</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>A new store</source>
        <translation>新建一家店铺</translation>
    </message>
    <message>
        <source>Home, categories, product, cart, orders: a whole small shop to change as you like.</source>
        <translation>首页、分类、商品、购物车、订单一应俱全，随你修改。</translation>
    </message>
    <message>
        <source>{folder} is there already. Choose another name.</source>
        <translation>{folder} 已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>Give the project a name that a folder can have.</source>
        <translation>请输入可用作文件夹名的项目名称。</translation>
    </message>
    <message>
        <source>Where to put the project</source>
        <translation>选择项目存放位置</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Create the page</source>
        <translation>创建页面</translation>
    </message>
    <message>
        <source>This page has no file yet</source>
        <translation>这个页面还没有文件</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>缺少 {path}。</translation>
    </message>
    <message>
        <source>This project has no pages</source>
        <translation>这个项目还没有页面</translation>
    </message>
    <message>
        <source>Add one to “pages” in app.json.</source>
        <translation>请在 app.json 的“pages”中添加。</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>没有打开的页面</translation>
    </message>
    <message>
        <source>Choose a page on the left.</source>
        <translation>请在左侧选择一个页面。</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Search elements</source>
        <translation>搜索元素</translation>
    </message>
    <message>
        <source>Nothing on this page yet</source>
        <translation>页面上还没有内容</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Shows sample data: the page has none of its own</source>
        <translation>显示示例数据：页面没有自己的数据</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Sample data: the page has none of its own here</source>
        <translation>示例数据：页面此处没有自己的数据</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Drag a component here</source>
        <translation>将组件拖到这里</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>&amp;New page…</source>
        <translation>新建页面(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>改名(&amp;R)…</translation>
    </message>
    <message>
        <source>Create the &amp;missing files</source>
        <translation>创建缺少的文件(&amp;M)</translation>
    </message>
    <message>
        <source>Open the app with this page</source>
        <translation>设为首页</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Add to the tab bar</source>
        <translation>添加到标签栏(&amp;A)</translation>
    </message>
    <message>
        <source>Remove from the &amp;tab bar</source>
        <translation>从标签栏移除(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>Rename page</source>
        <translation>页面改名</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>{route} has been removed. Undo brings it back.</source>
        <translation>{route} 已删除。撤销即可恢复。</translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>Main package</source>
        <translation>主包</translation>
    </message>
    <message>
        <source>Missing: {files}</source>
        <translation>缺少：{files}</translation>
    </message>
    <message>
        <source>Search pages</source>
        <translation>搜索页面</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>新建页面</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>没有页面</translation>
    </message>
    <message>
        <source>app.json lists no page yet.</source>
        <translation>app.json 中还没有页面。</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Most used</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>本项目</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>搜索组件</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Try another word, or a tag.</source>
        <translation>换个词，或者试试标签名。</translation>
    </message>
</context>
<context>
    <name>PhoneControls</name>
    <message>
        <source>Start the app on a page…</source>
        <translation>指定页面启动小程序…</translation>
    </message>
    <message>
        <source>Dark theme on the phone</source>
        <translation>手机深色模式</translation>
    </message>
    <message>
        <source>How the phone is set</source>
        <translation>手机设置</translation>
    </message>
    <message>
        <source>Language of WeChat</source>
        <translation>微信语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字体大小</translation>
    </message>
    <message>
        <source>{count} px</source>
        <translation>{count} px</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>网络类型</translation>
    </message>
    <message>
        <source>Share and more (•••)</source>
        <translation>分享与更多（•••）</translation>
    </message>
    <message>
        <source>Leave the app (to the background)</source>
        <translation>切到后台</translation>
    </message>
    <message>
        <source>Warn of little memory</source>
        <translation>内存不足告警</translation>
    </message>
    <message>
        <source>A new version waits</source>
        <translation>有新版本可更新</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>None (aeroplane mode)</source>
        <translation>无网络（飞行模式）</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>横屏</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Parts of the running app</source>
        <translation>运行中应用的各部分</translation>
    </message>
    <message>
        <source>App data</source>
        <translation>应用数据</translation>
    </message>
    <message>
        <source>Not played</source>
        <translation>未模拟</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>本地存储</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the previous page</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>Start this page afresh</source>
        <translation>重新启动此页面</translation>
    </message>
    <message>
        <source>Stop the page</source>
        <translation>停止页面</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>The page does not answer. A script may run without end.</source>
        <translation>页面没有响应，可能有脚本在不停运行。</translation>
    </message>
    <message>
        <source>The page was stopped.</source>
        <translation>页面已停止。</translation>
    </message>
</context>
<context>
    <name>ProblemsBar</name>
    <message>
        <source>Fix all on this page ({count})</source>
        <translation>修复此页的全部问题（{count}）</translation>
    </message>
    <message>
        <source>Show this page only</source>
        <translation>只显示此页</translation>
    </message>
    <message>
        <source>Check the whole project</source>
        <translation>检查整个项目</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{done} of {parts}</source>
        <translation>{done} / {parts}</translation>
    </message>
    <message>
        <source>Silenced rules ({count})</source>
        <translation>已静音的规则（{count}）</translation>
    </message>
    <message>
        <source>Show {rule} again</source>
        <translation>重新显示 {rule}</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>This problem has changed since it was found. Look at it again.</source>
        <translation>此问题在发现之后已有变化。请再看一下。</translation>
    </message>
</context>
<context>
    <name>ReachSwitch</name>
    <message>
        <source>Network of the app</source>
        <translation>小程序的网络</translation>
    </message>
    <message>
        <source>Network off</source>
        <translation>关闭网络</translation>
    </message>
    <message>
        <source>Recorded answers</source>
        <translation>使用录制的响应</translation>
    </message>
    <message>
        <source>Real network</source>
        <translation>真实网络</translation>
    </message>
    <message>
        <source>Every request fails; nothing leaves this computer.</source>
        <translation>所有请求都会失败，不会有数据离开本机。</translation>
    </message>
    <message>
        <source>Requests get earlier answers of the network; nothing leaves this computer.</source>
        <translation>请求将得到之前录制的响应，不会有数据离开本机。</translation>
    </message>
    <message>
        <source>Requests are really sent in the preview, and their answers recorded.</source>
        <translation>预览时请求会真实发送，并录制响应。</translation>
    </message>
    <message>
        <source>Domains allowed in the WeChat console…</source>
        <translation>微信后台允许的域名…</translation>
    </message>
    <message>
        <source>Allow addresses of this computer and its network</source>
        <translation>允许访问本机和局域网地址</translation>
    </message>
    <message>
        <source>What the app may reach</source>
        <translation>小程序可访问的范围</translation>
    </message>
    <message>
        <source>Forget {count} recorded answers</source>
        <translation>删除 {count} 条录制的响应</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>WeChat lets an app reach only domains that its owner listed, one a line; other requests fail.</source>
        <translation>微信只允许小程序访问后台配置的域名。每行一个，其他请求会失败。</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Remove from this list</source>
        <translation>从列表中移除</translation>
    </message>
</context>
<context>
    <name>RecoveryBanner</name>
    <message>
        <source>Weft ended before these edits were saved.</source>
        <translation>Weft 上次意外退出，以下修改还没有保存。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Decide later: the edits are kept</source>
        <translation>稍后再决定：修改会保留</translation>
    </message>
    <message>
        <source>{when}: {files}</source>
        <translation>{when}：{files}</translation>
    </message>
    <message>
        <source>Changed on disk since then, so that its edits cannot be restored: {files}</source>
        <translation>此后磁盘上的文件有变化，其修改无法恢复：{files}</translation>
    </message>
    <message>
        <source>{files} and {count} more</source>
        <translation>{files} 等另外 {count} 个</translation>
    </message>
    <message>
        <source>The unsaved edits are back. Save to keep them, undo to take them back.</source>
        <translation>未保存的修改已恢复。保存即可保留，撤销可以取消。</translation>
    </message>
    <message>
        <source>Discard unsaved edits</source>
        <translation>放弃未保存的修改</translation>
    </message>
    <message>
        <source>Give up the edits that were not saved? They cannot be brought back afterwards.</source>
        <translation>要放弃没有保存的修改吗？之后将无法找回。</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>On a phone, wx.{0} to {1} works only when {2} is listed as a server domain of the app in the WeChat console (with HTTPS).</source>
        <translation>在真机上，只有把 {2} 加入微信公众平台的服务器域名（须为 HTTPS），wx.{0} 才能访问 {1}。</translation>
    </message>
    <message>
        <source>No answer is recorded for {0} {1}.</source>
        <translation>没有录制过 {0} {1} 的响应。</translation>
    </message>
    <message>
        <source>wx.{0} fails: the network is off. {1}</source>
        <translation>wx.{0} 失败：网络已关闭。{1}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The page reports more than {0} lines a second; the rest is left out.</source>
        <translation>页面每秒输出超过 {0} 行，其余已省略。</translation>
    </message>
</context>
<context>
    <name>Reshaping</name>
    <message>
        <source>Make a component</source>
        <translation>提取组件</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Rename {path}</source>
        <translation>改名 {path}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Done: take it off the list</source>
        <translation>已处理：从列表中移除</translation>
    </message>
    <message>
        <source>Fix: {fix}</source>
        <translation>修复：{fix}</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Do not show this rule</source>
        <translation>不再显示此规则</translation>
    </message>
</context>
<context>
    <name>SampleSection</name>
    <message>
        <source>As the data has</source>
        <translation>按数据</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>显示条数</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示分支</translation>
    </message>
    <message>
        <source>Shown in place of missing data, in Design only. It is kept in your settings, not in the project.</source>
        <translation>仅在设计模式中代替缺少的数据，保存在你的设置里，不写入项目。</translation>
    </message>
    <message>
        <source>As the data says</source>
        <translation>按数据判断</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>全不显示</translation>
    </message>
    <message>
        <source>Show the sample that suits the name</source>
        <translation>恢复按名称推断的示例</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Files for the app</source>
        <translation>为小程序选择文件</translation>
    </message>
    <message>
        <source>Keep a file of the app</source>
        <translation>保存小程序的文件</translation>
    </message>
    <message>
        <source>{0} is too large for a page here.</source>
        <translation>{0} 太大，无法交给页面。</translation>
    </message>
    <message>
        <source>{0} could not be read: {1}</source>
        <translation>无法读取 {0}：{1}</translation>
    </message>
    <message>
        <source>{0} could not be saved: {1}</source>
        <translation>无法保存 {0}：{1}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>A script loaded the whole page anew, which a mini-program cannot do.</source>
        <translation>脚本重新载入了整个页面，小程序中无法这样做。</translation>
    </message>
    <message>
        <source>The page&apos;s process ended unexpectedly. The page was started afresh.</source>
        <translation>页面进程意外退出，已重新启动页面。</translation>
    </message>
    <message>
        <source>The page&apos;s process ended several times in a row. Reload the page to try again.</source>
        <translation>页面进程连续多次退出，请重新载入页面再试。</translation>
    </message>
    <message>
        <source>The stage cannot be shown: its files are not in {0}. Build them with packaging/run.</source>
        <translation>无法显示页面：{0} 中没有所需文件，请运行 packaging/run 生成。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New store</source>
        <translation>新建店铺</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Or drop the folder of a mini-program anywhere on this window.</source>
        <translation>也可以把小程序文件夹拖到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>Design WeChat mini-programs, in the files you already have.</source>
        <translation>直接在你已有的文件上设计微信小程序。</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>打开过的项目会列在这里。</translation>
    </message>
</context>
<context>
    <name>StoragePanel</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>本地存储</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>删除此项</translation>
    </message>
    <message>
        <source>Remove all items</source>
        <translation>清空全部</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing is stored</source>
        <translation>还没有存储内容</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>已用 {used} / {limit}</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>不是有效的 JSON。</translation>
    </message>
    <message>
        <source>What the app keeps with wx.setStorage appears here. It stays in your settings.</source>
        <translation>小程序通过 wx.setStorage 保存的内容会显示在这里，仅保存在您的本机设置中。</translation>
    </message>
</context>
<context>
    <name>StyleSection</name>
    <message>
        <source>property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Parts of this style come from data:</source>
        <translation>此样式的一部分来自数据：</translation>
    </message>
    <message>
        <source>Style expression</source>
        <translation>样式表达式</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>TextSection</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>没有文字</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Edit the page</source>
        <translation>编辑页面</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Use the page as on a phone  F5</source>
        <translation>像在手机上一样使用页面  F5</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>The phone that the page is shown on</source>
        <translation>用于显示页面的手机</translation>
    </message>
    <message>
        <source>Theme and language</source>
        <translation>主题与语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>TriggerRow</name>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Detail as JSON</source>
        <translation>JSON 格式的 detail</translation>
    </message>
    <message>
        <source>Let it happen</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Event of</source>
        <translation>触发事件</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Open the folder of a mini-program</source>
        <translation>打开小程序文件夹</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>有未保存的修改</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>要保存对 {name} 的修改吗？</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The page {route} is not in app.json.</source>
        <translation>页面 {route} 不在 app.json 中。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>Read anew, since another program changed it: {names}</source>
        <translation>其他程序修改了文件，已重新读取：{names}</translation>
    </message>
    <message>
        <source>Another program changed {names}, with unsaved edits here. Saving will ask which to keep.</source>
        <translation>其他程序修改了 {names}，而此处有未保存的修改。保存时会询问保留哪一份。</translation>
    </message>
</context>
<context>
    <name>ZoomField</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom in per cent</source>
        <translation>缩放百分比</translation>
    </message>
</context>
</TS>
