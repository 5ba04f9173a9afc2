"""Edits of data: its values in scripts and data modules, and its names wherever a page or component uses them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from designer.edits.refusal import NotEditable
from designer.edits.scripts import edit_steps, refusals, script_of, scripts_of, strangers, templates_of
from designer.project.change import Change, Note, Step
from designer.project.paths import without_suffix
from designer.project.project import Project
from designer.project.styles.fragments import with_fragments
from designer.project.styles.scope import scope_of
from designer.source.script import DataPath, editing
from designer.source.source import Splice
from designer.source.wxml import Attribute, Document, renaming
from designer.source.wxml.scope import data_uses
from designer.source.wxml.uses import ITEMS, DataUse, Kind

_CAPITAL = re.compile(r"(?<!^)([A-Z])")
_PREFIXES = ("", "model:", "change:")


def set_data(project: Project, script_path: str, path: DataPath, value: Any) -> Change:
    """Put `value` at `path` of the data of a script or of what a data module exports; what is missing is made.

    Raises NotEditable when something on the way, or the old value, is not written out.
    """
    with refusals():
        splices = editing.set_value(project.script(script_path), path, value)
    return Change(f"Set {_last(path)}", edit_steps(script_path, splices))


def insert_data(project: Project, script_path: str, path: DataPath, place: str | int, value: Any) -> Change:
    """Insert `value` into the list at `path` before the item number `place`, or into the object under the key `place`.

    Raises NotEditable when there is no such list or object that is written out, or when it has the key.
    """
    script = project.script(script_path)
    with refusals():
        if isinstance(place, int):
            splices = editing.insert_item(script, path, place, value)
        else:
            splices = editing.insert_entry(script, path, place, value)
    return Change(f"Insert {_last(path) if isinstance(place, int) else place}", edit_steps(script_path, splices))


def remove_data(project: Project, script_path: str, path: DataPath) -> Change:
    """Take out what stands at `path`, an entry with its key. Raises NotEditable when nothing does."""
    script = project.script(script_path)
    with refusals():
        if path and isinstance(path[-1], int):
            splices = editing.remove_item(script, path[:-1], path[-1])
        else:
            splices = editing.remove_entry(script, path)
    return Change(f"Remove {_last(path)}", edit_steps(script_path, splices))


def move_data(project: Project, script_path: str, path: DataPath, index: int, to: int) -> Change:
    """Let the item at `index` of the list at `path` be the one at `to`. Raises NotEditable when either is not there."""
    with refusals():
        splices = editing.move_item(project.script(script_path), path, index, to)
    return Change(f"Move {_last(path)}", edit_steps(script_path, splices))


def rename_data(project: Project, path: str, data_path: Sequence[str], new_name: str) -> Change:
    """Call the last step of a data path `new_name` in the page or component of the template `path`.

    `data_path` has ITEMS where a list goes over to its items: `("goods", ITEMS, "name")`. It is renamed in the
    templates, in the script, and, when it is a property of a component, in the attributes of all elements that give it.
    What could not be followed is in the notes: values that go on into templates, components and functions, and computed
    keys. Raises NotEditable when the name is taken or none, or when another page shows one of the templates, too.
    """
    names = tuple(data_path)
    steps: list[Step] = []
    notes: list[Note] = []
    with refusals():
        for script in scripts_of(project, path):
            keys = [name for name in names if name != ITEMS]
            splices, unresolved = editing.rename_data(project.script(script), keys, new_name)
            steps += edit_steps(script, splices)
            notes += (Note(script, span, f"This may mean {'.'.join(keys)}, too.") for span in unresolved)
        for template in templates_of(project, path):
            document = project.wxml(template)
            renamed = renaming.rename_data(document, names, new_name)
            _refuse_shared(project, path, template, renamed)
            steps += edit_steps(template, renamed)
            notes += _passed_on(project, path, document, names)
    if not steps:
        raise NotEditable(f"Neither {path} nor its script uses {'.'.join(names)}.")
    steps += _given_properties(project, path, names, new_name)
    return Change(f"Rename {names[-1]}", tuple(steps), notes=tuple(notes))


def attribute_names_of(property_name: str) -> tuple[str, ...]:
    """The attributes that give a property: `inner-text` and `innerText`. Source: WeChat, "组件模板和样式"."""
    return tuple(dict.fromkeys((kebab(property_name), property_name)))


def kebab(property_name: str) -> str:
    """A property's name as attributes write it: `innerText` becomes `inner-text`."""
    return _CAPITAL.sub(lambda match: f"-{match[1].lower()}", property_name)


def _last(path: DataPath) -> str:
    return str(path[-1]) if path else "data"


def _refuse_shared(project: Project, path: str, template: str, splices: Sequence[Splice]) -> None:
    others = strangers(project, path, template) if splices else []
    if others:
        raise NotEditable(f"{template}, which uses this data, is shown by {others[0]} as well. Change it there.")


def _passed_on(project: Project, path: str, document: Document, names: tuple[str, ...]) -> Iterator[Note]:
    """Notes on values that hold what is renamed and go on to where it cannot be followed."""
    using = project.using(path)
    for use in data_uses(document):
        if use.kind is not Kind.DATA or use.name.span is None or use.names != names[: len(use.names)]:
            continue
        if len(use.names) < len(names) and _goes_on(use, using):
            rest = ".".join(names[len(use.names) :])
            yield Note(document.source.path, use.name.span, f"What gets this value may use its {rest}.")


def _goes_on(use: DataUse, using: dict[str, Any]) -> bool:
    """Whether the value is given to a template or to a component."""
    tag = getattr(use.node, "tag", "")
    return (
        use.attribute is not None and not use.attribute.name.startswith("wx:") and (tag == "template" or tag in using)
    )


def _given_properties(project: Project, path: str, names: tuple[str, ...], new_name: str) -> Iterator[Step]:
    """The steps that rename the attributes which give the property `names` of the component of `path`."""
    script = script_of(project, path)
    if len(names) != 1 or script is None or names[0] not in project.script(script).properties:
        return
    found: dict[str, dict[Splice, None]] = {}
    base, scope = without_suffix(path), scope_of(project)
    for host in scope.templates():
        if not scope.is_host(host) or base not in scope.components(host):
            continue
        tags = {tag for tag, component in project.using(host).items() if component and component.path == base}
        for template in with_fragments(project, host):
            for splice in _renamed_attributes(project.wxml(template), tags, names[0], new_name):
                found.setdefault(template, {})[splice] = None
    for template, splices in found.items():
        yield from edit_steps(template, tuple(splices))


def _renamed_attributes(document: Document, tags: set[str], old: str, new: str) -> Iterator[Splice]:
    for element in document.elements():
        for attribute in element.attributes if element.tag in tags else ():
            prefix = _prefix_of(attribute, old)
            if prefix is not None:
                camel = attribute.name == prefix + old and kebab(old) != old
                yield Splice(attribute.name_span, prefix + (new if camel else kebab(new)))


def _prefix_of(attribute: Attribute, name: str) -> str | None:
    """What stands before the property `name` in the attribute that gives it; None when it gives another one."""
    names = attribute_names_of(name)
    return next((prefix for prefix in _PREFIXES if attribute.name.removeprefix(prefix) in names), None)
