"""What the rules of the check say, and what they demand."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEMPLATES: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("Message", "{told} Is “{meant}” meant?")),
    str(QT_TRANSLATE_NOOP("Message", "{told} Is {meant} meant?")),
    str(QT_TRANSLATE_NOOP("Message", "{told} Add it.")),
    str(QT_TRANSLATE_NOOP("Message", "{told} Add it, or set it before it is shown.")),
    str(QT_TRANSLATE_NOOP("Message", "Is “{meant}” meant?")),
    str(QT_TRANSLATE_NOOP("Message", "It takes: {values}.")),
    str(QT_TRANSLATE_NOOP("Message", "<{tag}> knows no {name} “{value}”. {hint}")),
    str(QT_TRANSLATE_NOOP("Message", "<{tag}> has no attribute “{name}”.")),
    str(QT_TRANSLATE_NOOP("Message", "<{tag}> fires no event “{name}”.")),
    str(QT_TRANSLATE_NOOP("Message", "<{tag}> is no component of WeChat and not in usingComponents. Add it there.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "<{tag}> is no component of WeChat and not in usingComponents. Is <{meant}> meant?",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "<{tag}> works only directly inside {wanted}, not inside <{parent}>.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "<{tag} wx:for> has no wx:key. Name a property that differs from item to item, or *this.",
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "<{tag}> gives “{name}” twice: WebView takes the last one, Skyline the first. Keep one.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "Nothing uses the class “{name}”.")),
    str(QT_TRANSLATE_NOOP("Message", "No style sheet defines “{name}”.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "Nothing here uses <{tag}>. Remove it from usingComponents, if no script needs it.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "There is no key “{key}” here.")),
    str(QT_TRANSLATE_NOOP("Message", "“{name}” must be of the kind {wanted}, not {kind}.")),
    str(QT_TRANSLATE_NOOP("Message", "“{name}” takes: {values}.")),
    str(QT_TRANSLATE_NOOP("Message", "{path} has no data “{name}”.")),
    str(QT_TRANSLATE_NOOP("Message", "{path} has no handler “{name}”.")),
    str(QT_TRANSLATE_NOOP("Message", "Nothing defines {name}, so that this declaration has no effect.")),
    str(QT_TRANSLATE_NOOP("Message", "{told} Define it, or give a fallback: var({name}, …).")),
    str(QT_TRANSLATE_NOOP("Message", "There is no file {path}. Correct the path or add the file.")),
    str(QT_TRANSLATE_NOOP("Message", "There is no file {path}. Correct `src` or add the file.")),
    str(QT_TRANSLATE_NOOP("Message", "There is no picture {path}.")),
    str(QT_TRANSLATE_NOOP("Message", "app.json lists no page “{route}”.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "This picture has {size} KB and delays the first page. Make it a file of its own.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "All packages have {size} MB together; {most} MB are allowed.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "The main package has {size} MB as files, before they are minified; {most} MB are allowed.",
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "The sub-package {name} has {size} MB as files, before they are minified; {most} MB are allowed.",
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            'WeChat compiles this only when setting.useCompilerPlugins in {config} lists "{plugin}".',
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "The sub-package {inner} lies inside {outer}. Move one of them.")),
    str(QT_TRANSLATE_NOOP("Message", "<{tag}> has {count} children, more than {most}. Use a list.")),
    str(QT_TRANSLATE_NOOP("Message", "The file has {count} elements or more. Use lists.")),
    str(QT_TRANSLATE_NOOP("Message", "<{tag}> is {depth} elements deep. Nest less.")),
    str(QT_TRANSLATE_NOOP("Message", "The reason for {name} has {count} characters; {most} are allowed.")),
    str(QT_TRANSLATE_NOOP("Message", "wx.{name} works only when requiredPrivateInfos in {path} lists it.")),
    str(QT_TRANSLATE_NOOP("Message", "The tab bar has {count} tabs; it must have {fewest} to {most}.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "“{route}” is in the sub-package {package}; a tab needs a page of the main package.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "This tab names no page: give it a pagePath.")),
    str(QT_TRANSLATE_NOOP("Message", "{path} has {size} KB; a tab's icon may have {most} KB.")),
    str(QT_TRANSLATE_NOOP("Message", "The roots of sub-packages do not lie inside one another.")),
    str(QT_TRANSLATE_NOOP("Message", "A package has at most 2 MB and all together at most 30 MB.")),
    str(QT_TRANSLATE_NOOP("Message", "The reason for a permission has at most 30 characters.")),
    str(QT_TRANSLATE_NOOP("Message", "A tab bar has two to five tabs.")),
    str(QT_TRANSLATE_NOOP("Message", "The icon of a tab is a local picture of at most 40 KB.")),
    str(QT_TRANSLATE_NOOP("Message", "A tab leads to a page of the main package.")),
    str(QT_TRANSLATE_NOOP("Message", "A location API works only when requiredPrivateInfos of app.json lists it.")),
    str(QT_TRANSLATE_NOOP("Message", "Strict JSON has no comments, no trailing commas and each key once.")),
    str(QT_TRANSLATE_NOOP("Message", "A configuration file must hold an object.")),
    str(QT_TRANSLATE_NOOP("Message", "Configuration files must be JSON.")),
    str(QT_TRANSLATE_NOOP("Message", "A key that WeChat does not know has no effect.")),
    str(QT_TRANSLATE_NOOP("Message", "A key with a fixed list of values takes no other one.")),
    str(QT_TRANSLATE_NOOP("Message", "A value of the wrong kind keeps the file from being accepted.")),
    str(QT_TRANSLATE_NOOP("Message", "Every path in usingComponents must lead to a component.")),
    str(QT_TRANSLATE_NOOP("Message", "An imported, included or required file must be there.")),
    str(QT_TRANSLATE_NOOP("Message", "A page that app.json lists needs its .wxml and its script.")),
    str(QT_TRANSLATE_NOOP("Message", "A picture that is not there shows as nothing.")),
    str(QT_TRANSLATE_NOOP("Message", "app.json must list a page.")),
    str(QT_TRANSLATE_NOOP("Message", "A link must lead to a page that app.json lists.")),
    str(QT_TRANSLATE_NOOP("Message", "Every file must be readable.")),
    str(QT_TRANSLATE_NOOP("Message", "A component that a page lists is loaded with it, whether it is used or not.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "Of an attribute that is given twice WebView takes the last one and Skyline the first.",
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "Without wx:key a list is built anew whenever an item comes or goes, and what was typed into it is lost.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "An attribute that a component does not know has no effect on it.")),
    str(QT_TRANSLATE_NOOP("Message", "A handler that is bound to an event which nothing fires is never called.")),
    str(QT_TRANSLATE_NOOP("Message", "Markup that the compiler accepts but that surely means something else.")),
    str(QT_TRANSLATE_NOOP("Message", "Markup must be well-formed: WeChat's compiler (wcc) refuses the page else.")),
    str(QT_TRANSLATE_NOOP("Message", "Elements should be nested less than 30 deep.")),
    str(QT_TRANSLATE_NOOP("Message", "An element should have at most 60 children.")),
    str(QT_TRANSLATE_NOOP("Message", "A page should have fewer than 1,000 nodes.")),
    str(QT_TRANSLATE_NOOP("Message", "A class that no style sheet in scope defines has no effect.")),
    str(QT_TRANSLATE_NOOP("Message", "What no script puts into the data is shown as nothing.")),
    str(QT_TRANSLATE_NOOP("Message", "An event whose handler is not in the script does nothing when it comes.")),
    str(QT_TRANSLATE_NOOP("Message", "An attribute that WeChat does not document has no effect.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "A tag that is neither one of WeChat's nor in usingComponents shows nothing but its content.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "An attribute with a fixed list of values takes no other one.")),
    str(QT_TRANSLATE_NOOP("Message", "Some components work only directly inside certain others.")),
    str(QT_TRANSLATE_NOOP("Message", "A picture of more than 10 KB inside a style sheet delays the first page.")),
    str(QT_TRANSLATE_NOOP("Message", "Style that the compiler accepts but that has no effect.")),
    str(QT_TRANSLATE_NOOP("Message", "Style sheets must be proper: WeChat's compiler (wcsc) refuses the app else.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "A variable that nothing defines, used without a fallback, makes its declaration void.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "A rule for a class that nothing uses has no effect.")),
)
