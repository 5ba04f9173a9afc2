"""Data that a template shows and that no script has."""

from __future__ import annotations

from collections.abc import Iterator

from designer.check.diagnostics import Diagnostic, Rule
from designer.check.nearest import nearest
from designer.check.other_scripts import named_by_others
from designer.check.written_data import written_names
from designer.edits.scripts import script_of
from designer.project import Project
from designer.project.problems import Level
from designer.project.styles.fragments import hosts
from designer.source.script import Script
from designer.source.wxml import Document
from designer.source.wxml.scope import data_uses
from designer.source.wxml.uses import DataUse, Form, Kind

RULE = Rule("wxml/undefined-data", Level.INFO, "What no script puts into the data is shown as nothing.")
RULES = (RULE,)

# Attributes by which an element gets names from the component around it.
_GIVING = ("slot:", "let:")


def check(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding at the first use of each name of which neither the page's script nor another one knows anything.

    Nothing is said of templates that pages bring in, and where data may come from elsewhere.
    """
    name = script_of(project, path)
    document = project.wxml(path)
    uses = _roots(document) if name and hosts(project, path) == (path,) else {}
    if not uses or name is None or _gets_names(document):
        return
    script = project.script(name)
    known = written_names(project, script)
    for root, use in uses.items():
        if known is None or root in known or root in named_by_others(project) or use.name.span is None:
            continue
        yield RULE.at(document.source, use.name.span, _message(script, root))


def _roots(document: Document) -> dict[str, DataUse]:
    """The first use of each name at the top of the data."""
    found: dict[str, DataUse] = {}
    for use in data_uses(document):
        if use.kind is Kind.DATA and use.form is not Form.KEY and use.loop is None:
            found.setdefault(use.names[0], use)
    return found


def _gets_names(document: Document) -> bool:
    return any(each in document.source.text for each in _GIVING) and any(
        attribute.name.startswith(_GIVING) for element in document.elements() for attribute in element.attributes
    )


def _message(script: Script, root: str) -> str:
    message = f"{script.source.path} has no data “{root}”."
    meant = nearest(root, (*script.data, *script.properties))
    return f"{message} Is “{meant}” meant?" if meant else f"{message} Add it, or set it before it is shown."
