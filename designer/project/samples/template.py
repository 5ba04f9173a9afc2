"""What the values that a template shows have to be like."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from designer.catalog import catalog
from designer.project.components import Component
from designer.project.problems import FileFault
from designer.project.project import Project
from designer.project.samples.components import UsedComponents
from designer.project.samples.expressions import wishes
from designer.project.samples.scripts import script_of
from designer.project.samples.shape import Role, Shape
from designer.project.samples.words import spelled, words
from designer.project.styles.fragments import with_fragments
from designer.source.wxml import Attribute, Document, Element, Text
from designer.source.wxml.mustache import Mustache
from designer.source.wxml.scope import read_mustache, scoped_uses
from designer.source.wxml.uses import DataUse, Form, Kind

# Components that show components that show components …: what lies deeper adds nothing to see.
_DEEPEST = 8
# What attributes ask for that every element may have.
_CONTROLS: Mapping[str, Callable[[], Shape]] = {
    "wx:for": lambda: Shape(item=Shape()),
    "wx:for-items": lambda: Shape(item=Shape()),
    "wx:if": lambda: Shape.of(Role.SHOWING),
    "wx:elif": lambda: Shape.of(Role.SHOWING),
    "hidden": lambda: Shape.of(Role.HIDING),
}
_CURRENCY = ("¥", "￥", "$")
_UNIT = ("元", "￥")
# What the types of properties that hold a single value make of it; one that may be a text is one.
_TYPES: Mapping[str, Role] = {"String": Role.TEXT, "Number": Role.NUMBER}
_COLOR = re.compile(r"(?:color|background)\s*:\s*$")
_DASHED = re.compile(r"-(\w)")
# Members of lists and texts; the path before them is what they belong to.
_MEMBERS: Mapping[str, Role | None] = {"length": None, "indexOf": None, "toFixed": Role.NUMBER, "toString": Role.TEXT}


class Templates:
    """Reads the shapes of one project's templates, each once."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._known: dict[str, Shape] = {}
        self._components: dict[str, UsedComponents] = {}
        self._open: list[str] = []

    def shape(self, path: str) -> Shape:
        """What the page or component with the WXML file `path` asks of its data and properties."""
        known = self._known.get(path)
        if known is None:
            # A component that shows itself adds nothing to what is known of it.
            known = self._known[path] = Shape()
            if len(self._open) < _DEEPEST:
                self._open.append(path)
                self._read(path, known)
                self._open.pop()
        return known

    def forget(self) -> None:
        """Read anew what may have changed: everything but what packages bring."""
        for known in (self._known, self._components):
            for path in [path for path in known if not _is_from_package(path)]:
                del known[path]

    def components(self, path: str) -> UsedComponents:
        """The components that the WXML file `path` uses."""
        if path not in self._components:
            self._components[path] = UsedComponents(self._project, path)
        return self._components[path]

    def _read(self, path: str, shape: Shape) -> None:
        files = [(each, document) for each in with_fragments(self._project, path) if (document := self._document(each))]
        bodies: dict[str, Shape] = {}
        components = self.components(path)
        # Templates may show templates that stand behind them; the second round knows them all.
        for _ in range(2):
            for each, document in files:
                reading = _Reading(document, components, bodies, self)
                included = each == path or not _is_import(document)
                reading.read(shape if included else Shape())

    def of_property(self, component: Component, attribute: str) -> Shape:
        """What a component asks of the property behind an attribute."""
        name = _DASHED.sub(lambda match: match[1].upper(), attribute.removeprefix("model:"))
        if words().opening.search(spelled(name)):
            return Shape.of(Role.OPENING)
        shown = self.shape(component.wxml).fields.get(name, Shape())
        return shown if shown != Shape() else self._declared(component, name)

    def _declared(self, component: Component, name: str) -> Shape:
        """What the name and type of a property tell that a component's script works with before it shows anything."""
        script = script_of(self._project, component.path)
        declared = script.properties.get(name) if script is not None else None
        if script is None or declared is None:
            return Shape()
        if words().picture_name.search(spelled(name)):
            return Shape.of(Role.PICTURE)
        if words().rule(name) is None:
            return Shape()
        written = script.source.slice(declared.value_span)
        types = [role for word, role in _TYPES.items() if word in written]
        return Shape.of(types[0]) if types else Shape()

    def _document(self, path: str) -> Document | None:
        try:
            return self._project.wxml(path) if self._project.exists(path) else None
        except FileFault:
            return None


class _Reading:
    """One walk through a document."""

    def __init__(
        self,
        document: Document,
        components: UsedComponents,
        bodies: dict[str, Shape],
        templates: Templates,
    ) -> None:
        self._document = document
        self._components = components
        self._bodies = bodies
        self._templates = templates
        self._wishes: dict[int, Shape] = {}

    def read(self, data: Shape) -> None:
        """Add what the document asks for to `data` and to the bodies of its templates."""
        for node in self._document.nodes:
            if isinstance(node, Text):
                self._note_text(node)
            elif isinstance(node, Element):
                for attribute in node.attributes:
                    self._note_attribute(node, attribute)
        for use, _ in scoped_uses(self._document):
            self._take(use, data)

    def _take(self, use: DataUse, data: Shape) -> None:
        if use.kind is Kind.TEMPLATE:
            root = self._bodies.setdefault(use.template or "", Shape())
        elif use.kind is Kind.DATA:
            root = data
        else:
            return
        names = use.names
        if use.form is Form.KEY:
            root.at(names).roles.add(Role.KEY)
            return
        wish = self._wishes.get(use.name.span.start) if use.name.span else None
        if names[-1] in _MEMBERS:
            role = _MEMBERS[names[-1]]
            root.at(names[:-1]).roles.update(() if role is None else (role,))
        else:
            target = root.at(names)
            if wish is not None:
                target.take(wish)

    # What is asked where

    def _note_text(self, node: Text) -> None:
        text = self._document.source.text
        for mustache in node.mustaches:
            before = text[max(node.start, mustache.span.start - 4) : mustache.span.start].rstrip()
            after = text[mustache.span.end : mustache.span.end + 4].lstrip()
            price = before.endswith(_CURRENCY) or after.startswith(_UNIT)
            self._note(mustache, node, None, Shape.of(Role.PRICE if price else Role.TEXT))

    def _note_attribute(self, element: Element, attribute: Attribute) -> None:
        for mustache in attribute.mustaches:
            self._note(mustache, element, attribute, self._asked(element, attribute, mustache))

    def _note(self, mustache: Mustache, node: Element | Text, attribute: Attribute | None, asked: Shape) -> None:
        for start, wish in wishes(read_mustache(self._document, mustache, node, attribute).root, asked):
            self._wishes[start] = _weighed(wish, node) if wish.choices and isinstance(node, Element) else wish

    def _asked(self, element: Element, attribute: Attribute, mustache: Mustache) -> Shape:
        name = attribute.name
        if name in _CONTROLS:
            return _CONTROLS[name]()
        if name == "style":
            return self._style(attribute, mustache)
        if element.tag == "template":
            return self._template(element) if name == "data" else Shape()
        component = self._components.get(element.tag)
        if component is not None:
            return self._templates.of_property(component, name)
        return _built_in(element.tag, name)

    def _style(self, attribute: Attribute, mustache: Mustache) -> Shape:
        start = attribute.value_span.start if attribute.value_span else mustache.span.start
        before = self._document.source.text[start : mustache.span.start].rstrip("'\" ")
        if before.endswith("url("):
            return Shape.of(Role.PICTURE)
        return Shape.of(Role.COLOR) if _COLOR.search(before) else Shape()

    def _template(self, element: Element) -> Shape:
        named = element.attribute("is")
        if named is None or named.value is None:
            return Shape()
        if named.static:
            return self._bodies.setdefault(named.value, Shape())
        # Which one is shown is not known before the page runs: the data suits them all.
        every = Shape()
        for body in list(self._bodies.values()):
            every.take(body)
        return every


def _is_from_package(path: str) -> bool:
    return Component(path, "").from_package


def _weighed(wish: Shape, element: Element) -> Shape:
    """A wish whose choices know how much they show."""
    start, end = element.span
    return Shape(set(wish.roles), choices=dict.fromkeys(wish.choices, end - start))


def _built_in(tag: str, name: str) -> Shape:
    fact = catalog().component(tag)
    for attribute in fact.attributes if fact else ():
        if attribute.name == name:
            if attribute.image:
                return Shape.of(Role.PICTURE)
            if "array" in attribute.types and "string" in attribute.types:
                return Shape.of(Role.MARKUP)
            return Shape.of(Role.COLOR) if attribute.color else Shape()
    return Shape()


def _is_import(document: Document) -> bool:
    """Whether a file that is brought in holds nothing but named templates."""
    roots: Iterator[Element] = (node for node in document.roots if isinstance(node, Element))
    return all(element.tag in {"template", "import", "wxs"} for element in roots)
