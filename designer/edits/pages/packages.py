"""What has to hold between pages and the packages of the app.

Source of the rules: WeChat documentation, "使用分包": tab pages and the start page belong to the main package, a
sub-package sees its own files and those of the main package only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from designer.edits.config_draft import ConfigDraft
from designer.edits.pages.listing import PageList, entry, list_of, lists_with, page_lists
from designer.edits.references import Reference, Role
from designer.edits.refusal import NotEditable
from designer.project.change import Note
from designer.project.paths import join
from designer.source.json import JsonObject
from designer.source.source import Span


def refuse_emptying_main(app: ConfigDraft, route: str) -> None:
    """Raises NotEditable when `route` is the only page of the main package."""
    main = next(page_lists(app))
    if set(main.routes) == {route}:
        raise NotEditable("The main package needs a page. Add another one there first.")


def unlist(app: ConfigDraft, route: str) -> None:
    """Take a page out of every list, and a sub-package with its last page."""
    while found := next(lists_with(app, route), None):
        pages, index = found
        if pages.package and len(pages.routes) == 1:
            _drop_package(app, pages)
        else:
            app.remove((*pages.path, index))


def relist(app: ConfigDraft, route: str, new_route: str, package: str) -> None:
    """Give a listed page another route, in the list of `package`."""
    present = list(lists_with(app, route))
    if all(pages.package == package for pages, _ in present):
        for pages, index in present:
            app.set((*pages.path, index), entry(package, new_route))
        return
    app.append(list_of(app, package).path, entry(package, new_route))
    unlist(app, route)


def foreign(app: ConfigDraft, app_root: str, references: Iterable[Reference], package: str) -> Iterator[Note]:
    """A note for each reference from a file of `package` to a file of another sub-package."""
    roots = {each.package for each in page_lists(app) if each.package} - {package}
    for reference in references:
        target = reference.target.removeprefix(app_root)
        other = next((root for root in roots if target.startswith(f"{root}/")), None)
        # A page of another package can be opened, its files cannot be used.
        opened = reference.role is Role.ANY and "." not in target.rpartition("/")[2]
        if other is not None and not opened:
            message = f"{reference.written} belongs to the sub-package {other}, whose files are out of reach from here."
            yield Note(reference.path, reference.span, message)


def _drop_package(app: ConfigDraft, pages: PageList) -> None:
    name = app.value(*pages.path[:-1], "name")
    app.remove(pages.path[:-1])
    rules = app.document.at(("preloadRule",))
    for key in [member.key for member in rules.members] if isinstance(rules, JsonObject) else ():
        path = ("preloadRule", key, "packages")
        wanted = app.items(*path)
        for index in reversed(range(len(wanted))):
            if isinstance(wanted[index], str) and (join("", wanted[index]) == pages.package or wanted[index] == name):
                app.remove((*path, index))


def whole_file(path: str, message: str) -> Note:
    """A note on a file as a whole."""
    return Note(path, Span(0, 0), message)
