"""Files that markup and style sheets name but that are not there."""

from __future__ import annotations

from collections.abc import Iterator

from designer.check.diagnostics import Diagnostic, Rule
from designer.check.vocabulary import built_in
from designer.project import Project
from designer.project.paths import folder_of, join
from designer.project.problems import Level
from designer.source.wxml import Attribute, Document, Element

SOURCE = Rule("project/missing-file", Level.ERROR, "An imported, included or required file must be there.")
PICTURE = Rule("project/missing-picture", Level.WARNING, "A picture that is not there shows as nothing.")
PAGE = Rule("project/unknown-page", Level.WARNING, "A link must lead to a page that app.json lists.")
RULES = (SOURCE, PICTURE, PAGE)

_INCLUDED = {"import": ".wxml", "include": ".wxml", "wxs": ".wxs"}


def check_wxml(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding at each `src` and `url` that leads nowhere; what data decides is not looked up."""
    document = project.wxml(path)
    for element in document.elements():
        suffix = _INCLUDED.get(element.tag)
        source = element.attribute("src")
        if suffix and source and source.static and source.value:
            written = source.value if source.value.endswith(suffix) else source.value + suffix
            if not _is_there(project, path, written):
                message = f"There is no file {_meant(project, path, written)}. Correct `src` or add the file."
                yield SOURCE.at(document.source, source.value_span or source.span, message)
        elif not suffix:
            yield from _pictures(project, path, document, element)
        if element.tag == "navigator":
            yield from _links(project, path, document, element)


def check_wxss(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding at each @import that leads nowhere."""
    sheet = project.style_sheet(path)
    for each in sheet.imports:
        if "://" not in each.path and not _is_there(project, path, each.path):
            message = f"There is no file {_meant(project, path, each.path)}. Correct the path or add the file."
            yield SOURCE.at(sheet.source, each.path_span, message)


def _pictures(project: Project, path: str, document: Document, element: Element) -> Iterator[Diagnostic]:
    component = built_in(element.tag)
    for fact in component.attributes if component else ():
        attribute = element.attribute(fact.name) if fact.image else None
        if (
            attribute
            and attribute.static
            and _is_local(attribute)
            and not _is_there(project, path, attribute.value or "")
        ):
            message = f"There is no picture {_meant(project, path, attribute.value or '')}."
            yield PICTURE.at(document.source, attribute.value_span or attribute.span, message)


def _links(project: Project, path: str, document: Document, element: Element) -> Iterator[Diagnostic]:
    url, target = element.attribute("url"), element.attribute("target")
    if not (url and url.static and _is_local(url)) or (target and target.value == "miniProgram"):
        return
    # A component's address is seen from the page on which it stands.
    written = (url.value or "").partition("?")[0]
    if not written or (not written.startswith("/") and project.page_of(path) is None):
        return
    route = join("", written) if written.startswith("/") else join(_route_folder(project, path), written)
    if project.page(route) is None and project.pages:
        yield PAGE.at(document.source, url.value_span or url.span, f"app.json lists no page “{route}”.")


def _route_folder(project: Project, path: str) -> str:
    page = project.page_of(path)
    return folder_of(page.route) if page else ""


def _is_local(attribute: Attribute) -> bool:
    """Whether the value is a path in the project, rather than an address, data, or nothing."""
    value = (attribute.value or "").strip()
    return bool(value) and not value.startswith(("//", "#")) and ":" not in value.partition("/")[0]


def _is_there(project: Project, path: str, written: str) -> bool:
    located = project.locate(_meant(project, path, written))
    return project.exists(_meant(project, path, written)) or (located is not None and located.is_file())


def _meant(project: Project, path: str, written: str) -> str:
    """The path in the project that `written` stands for in the file `path`."""
    return join(project.app_root, written) if written.startswith("/") else join(folder_of(path), written)
