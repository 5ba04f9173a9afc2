"""Edits that make a custom component usable in a page, or end that when nothing uses it any more."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from designer.edits.config_draft import ConfigDraft
from designer.edits.refusal import NotEditable
from designer.project.change import Change, CreateFile, EditFile, Step
from designer.project.paths import folder_of, without_suffix
from designer.project.project import Project
from designer.project.styles.fragments import with_fragments
from designer.source.wxml import Document, Element, read_wxml

_BUILT, _INSTALLED = "miniprogram_npm/", "node_modules/"
_USING, _PLACEHOLDER = "usingComponents", "componentPlaceholder"
_GENERIC = "generic:"
_TEMPLATE = ".wxml"


def use_component(project: Project, file: str, tag: str, component_path: str) -> Change:
    """Let the page or component of `file` use the component at `component_path` (without extension) as `tag`.

    Writes `usingComponents` of its JSON, which is made when it is missing; the path is absolute or relative as the ones
    beside it are. Without steps when the tag means that component already, in app.json too. Raises NotEditable when the
    tag stands for another component, the JSON cannot be read, or the component has none, without which WeChat does not
    find it.
    """
    _check_is_component(project, component_path)
    return Change(f"Use {tag}", use_steps(project, file, {tag: component_path}))


def _check_is_component(project: Project, path: str) -> None:
    config = f"{path}.json"
    located = project.locate(config)
    if not project.exists(config) and (located is None or not located.is_file()):
        raise NotEditable(f"{path} is no component: it has no {config}.")


def use_steps(
    project: Project, file: str, components: Mapping[str, str], dropping: Iterable[str] = ()
) -> tuple[Step, ...]:
    """The steps that let `file` use several components, by tag, but none of `dropping`; see `use_component`."""
    using = project.using(file)
    lacking: dict[str, str] = {}
    for tag, path in components.items():
        known = using.get(tag)
        if tag in using and (known is None or known.path != path):
            raise NotEditable(f"<{tag}> already stands for {known.path if known else 'a missing component'} here.")
        if tag not in using:
            lacking[tag] = path
    config = f"{without_suffix(file)}.json"
    if not lacking:
        return ()
    if not project.exists(config):
        written = {tag: _written_path(project, config, path, relative=False) for tag, path in lacking.items()}
        text = json.dumps({_USING: written}, ensure_ascii=False, indent=2) + "\n"
        return (CreateFile(config, text.encode()),)
    draft = ConfigDraft(project, config)
    relative = _prefers_relative(draft.value(_USING))
    for tag in dropping:
        _drop(draft, tag)
    for tag, path in lacking.items():
        draft.set((_USING, tag), _written_path(project, config, path, relative=relative))
    return draft.steps


def unused_components(project: Project, file: str) -> tuple[str, ...]:
    """The tags that the JSON of `file` lists in `usingComponents` and nothing uses.

    Used are the tags in its markup and in the templates that it brings in, those given to generics, and those that
    stand in for a component while it loads.
    """
    own = f"{without_suffix(file)}{_TEMPLATE}"
    if not project.exists(own):
        return ()
    documents = [project.wxml(path) for path in with_fragments(project, own)]
    return tuple(tag for tag in _listed(project, file) if not any(_uses(each, tag) for each in documents))


def drop_component(project: Project, file: str, tag: str) -> Change:
    """Take `tag` out of `usingComponents` in the JSON of `file`, and what stands in for it while it loads.

    Raises NotEditable when that JSON does not list it or cannot be read.
    """
    return Change(f"Remove {tag}", _drop_steps(project, file, [tag]))


def upkept(project: Project, change: Change) -> Change:
    """`change`, and of each page or component the tags given up that it was the last to use.

    Only what is used before the change and is not afterwards goes: an entry that nobody ever used is left alone.
    """
    steps: list[Step] = []
    for path in {step.path for step in change.steps if isinstance(step, EditFile)}:
        if path.endswith(_TEMPLATE) and _listed(project, path):
            left = leaving_tags(project, path, change)
            # Configuration that cannot be read is no reason to keep the element.
            with suppress(NotEditable):
                steps += _drop_steps(project, path, left) if left else ()
    return replace(change, steps=(*change.steps, *steps)) if steps else change


def leaving_tags(project: Project, path: str, change: Change) -> list[str]:
    """The tags of which `change` takes the last use out of the template `path`, whose own JSON lists them."""
    before = project.wxml(path)
    after = before
    for step in change.steps:
        if isinstance(step, EditFile) and step.path == path:
            after = read_wxml(after.source.splice(step.splices), after, step.splices)
    # A tag that goes on being used is mostly met soon, and looking at all elements of a long page takes its time.
    listed = [tag for tag in _listed(project, path) if tag in before.source.text]
    gone = [tag for tag in listed if not _uses(after, tag) and _uses(before, tag)]
    templates = [project.wxml(each) for each in with_fragments(project, path)[1:]] if gone else ()
    return [tag for tag in gone if not any(_uses(each, tag) for each in templates)]


def _listed(project: Project, file: str) -> list[str]:
    """The tags that the file's own JSON lists, but for those that stand in for others."""
    config = project.json(f"{without_suffix(file)}.json")
    using, placeholders = config.get(_USING), config.get(_PLACEHOLDER)
    stand_ins = set(_texts(placeholders.values())) if isinstance(placeholders, dict) else set()
    return [tag for tag in using if tag not in stand_ins] if isinstance(using, dict) else []


def _drop_steps(project: Project, file: str, tags: Iterable[str]) -> tuple[Step, ...]:
    draft = ConfigDraft(project, f"{without_suffix(file)}.json")
    for tag in tags:
        _drop(draft, tag)
    return draft.steps


def _drop(draft: ConfigDraft, tag: str) -> None:
    if draft.document.at((_USING, tag)) is None:
        raise NotEditable(f"{draft.path} does not list <{tag}>.")
    draft.remove((_USING, tag))
    if draft.document.at((_PLACEHOLDER, tag)) is not None:
        draft.remove((_PLACEHOLDER, tag))


def _uses(document: Document, tag: str) -> bool:
    """Whether the markup has the tag, or gives it to a generic."""
    waiting = list(reversed(document.roots))
    while waiting:
        node = waiting.pop()
        if not isinstance(node, Element):
            continue
        generics = (attribute for attribute in node.attributes if attribute.name.startswith(_GENERIC))
        if node.tag == tag or (_GENERIC in node.written_start and any(each.value == tag for each in generics)):
            return True
        waiting += reversed(node.children)
    return False


def _texts(values: Iterable[Any]) -> Iterator[str]:
    return (value for value in values if isinstance(value, str))


def _prefers_relative(using: Any) -> bool:
    """Whether most of the paths in `usingComponents` begin with a dot."""
    paths = list(_texts(using.values())) if isinstance(using, dict) else []
    relative = sum(path.startswith(".") for path in paths)
    return relative > sum(path.startswith("/") for path in paths)


def _written_path(project: Project, config: str, component: str, *, relative: bool) -> str:
    for name in _package_names(component):
        found = project.resolve_component(name, config)
        if found is not None and found.path == component:
            return name
    if relative:
        path = posixpath.relpath(component, folder_of(config) or ".")
        return path if path.startswith(".") else f"./{path}"
    return "/" + component.removeprefix(project.app_root)


def _package_names(component: str) -> Iterator[str]:
    """The names under which a component of an npm package may be known, the likeliest first."""
    _, built, name = component.rpartition(_BUILT)
    if built:
        yield name
    _, installed, name = component.rpartition(_INSTALLED)
    parts = name.split("/")
    length = 2 if name.startswith("@") else 1
    if installed:
        # The package's own folder for mini-programs, such as dist, is left out of the name.
        for inside in range(length, len(parts)):
            yield "/".join(parts[:length] + parts[inside:])
