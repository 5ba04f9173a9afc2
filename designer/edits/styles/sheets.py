"""The style sheets that verbs write to: which they are, and how a new one begins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from designer.edits.refusal import NotEditable
from designer.edits.scripts import edit_steps
from designer.project.change import Change, CreateFile, Note
from designer.project.config import STYLE_SUFFIXES
from designer.project.paths import without_suffix
from designer.project.project import Project
from designer.project.styles.fragments import hosts
from designer.project.styles.scope import scope_of
from designer.project.styles.sheets import app_sheet, in_other_language, readable_sheet, sheets_for
from designer.source.source import Source, Span, Splice
from designer.source.wxss import StyleSheet, read_wxss
from designer.source.wxss.acceptance import NotWxss
from designer.source.wxss.manner import manner_of
from designer.source.wxss.rule_editing import add_rule

_STYLE = STYLE_SUFFIXES[0]
_OTHER_LANGUAGES = STYLE_SUFFIXES[1:]
# Enough to see a habit; an app may have hundreds of pages.
_SAMPLE = 20


@contextmanager
def refusals() -> Iterator[None]:
    """Turns what WeChat's compiler would reject into NotEditable."""
    try:
        yield
    except NotWxss as error:
        raise NotEditable(str(error)) from error


def edited_sheet(project: Project, path: str, title: str, splices: Sequence[Splice]) -> Change:
    """The change that makes `splices` of a style sheet; noted when another file may write the sheet anew."""
    steps = edit_steps(path, splices)
    return Change(title, steps, notes=generation_notes(project, path) if steps else ())


def sheet_to_edit(project: Project, path: str) -> StyleSheet:
    """The style sheet `path`. Raises NotEditable when it is written in another language than WXSS."""
    if not path.endswith(_STYLE):
        raise NotEditable(f"{path} is no WXSS. Change it in its own language, in an editor.")
    return project.style_sheet(path)


def generation_notes(project: Project, path: str) -> tuple[Note, ...]:
    """A note when the sheet is probably made from a file in another language beside it."""
    other = beside_in_other_language(project, path)
    message = f"{other} stands beside: when it is compiled, it may undo this."
    return (Note(path, Span(0, 0), message),) if other else ()


def beside_in_other_language(project: Project, path: str) -> str | None:
    """The file beside `path` that makes its styles in another language than WXSS; None when there is none."""
    base = without_suffix(path)
    return next((base + suffix for suffix in _OTHER_LANGUAGES if project.exists(base + suffix)), None)


def sheet_with_rule(
    project: Project, path: str, selector: str, declarations: Iterable[tuple[str, str]]
) -> tuple[CreateFile, ...]:
    """Makes the style sheet `path`, which is not there, with one rule in it, written as the other sheets are.

    Raises NotEditable when its styles are written in another language, and NotWxss as `add_rule` does.
    """
    if not path.endswith(_STYLE):
        raise NotEditable(f"{path} is no style sheet: its name ends with `{_STYLE}`.")
    if in_other_language(project, without_suffix(path)):
        other = beside_in_other_language(project, path)
        raise NotEditable(f"These styles are written in {other}, which becomes WXSS. Change them there.")
    sample = _sample(project)
    text = add_rule(sample, selector, declarations)[0].text.strip() + sample.source.eol * sample.source.final_newline
    return (CreateFile(path, text.encode()),)


def sheet_for_new_rules(project: Project, wxml_path: str) -> str:
    """Where a rule goes that is made for a WXML file: the own sheet of its page or component, there or not.

    Of a template that several bring in it is the one beside the template that reaches all, else app.wxss. Raises
    NotEditable when no one sheet reaches wherever the template is shown.
    """
    shown_by = hosts(project, wxml_path)
    if len(shown_by) == 1:
        return without_suffix(shown_by[0]) + _STYLE
    if not shown_by:
        raise NotEditable(f"No page shows {wxml_path}, so that no style sheet reaches it.")
    reaching = set.intersection(*({each.path for each in sheets_for(project, host)} for host in shown_by))
    beside, app = without_suffix(wxml_path) + _STYLE, app_sheet(project)
    if beside in reaching:
        return beside
    if all(scope_of(project).isolation(without_suffix(host)).app_classes for host in shown_by):
        return app
    raise NotEditable(f"{len(shown_by)} pages and components show {wxml_path}, and no style sheet reaches them all.")


def _sample(project: Project) -> StyleSheet:
    """A sheet in the manner that is most common among those of the app and its first pages."""
    paths = [app_sheet(project), *(page.style for page in project.pages[:_SAMPLE])]
    sheets = [each for path in paths if path.endswith(_STYLE) and (each := readable_sheet(project, path))]
    usable = [each for each in sheets if each.rules and each.rules[-1].closed]
    if not usable:
        return read_wxss(Source("", "\n"))
    [(common, _)] = Counter(map(manner_of, usable)).most_common(1)
    return next(each for each in usable if manner_of(each) == common)
