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
    <name>Canvas</name>
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
