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
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
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
</context>
<context>
    <name>EventSection</name>
    <message>
        <source>Add an event</source>
        <translation>添加事件</translation>
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
        <source>The stage has no network: {name}</source>
        <translation>画布没有网络：{name}</translation>
    </message>
    <message>
        <source>The plugin {name} cannot run outside WeChat.</source>
        <translation>插件 {name} 只能在微信中运行。</translation>
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
    <name>Overlay</name>
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
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>没有发现问题</translation>
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
    <name>Reports</name>
    <message>
        <source>The page reports more than {0} lines a second; the rest is left out.</source>
        <translation>页面每秒输出超过 {0} 行，其余已省略。</translation>
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
    <name>Stage</name>
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
