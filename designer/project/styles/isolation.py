"""Whose style sheets reach a component.

Source of the rules: WeChat documentation, "组件样式隔离": `styleIsolation` and `addGlobalClass`, in the options of the
script or in the JSON; a component is isolated and a page shared when neither says anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from designer.project.config import SCRIPT_SUFFIXES
from designer.project.problems import FileFault
from designer.project.project import Project
from designer.source.json.values import JsonScalar
from designer.source.script import Script

_OPTION = re.compile(r"""\b(styleIsolation|addGlobalClass)["']?\s*:\s*["']?([\w-]+)""")
_STRING = re.compile(r"""["']([^"'\n]*)["']""")


@dataclass(frozen=True, slots=True)
class Isolation:
    """How a page or component is shut off from the styles of others.

    Attributes:
        written: `isolated`, `apply-shared`, `shared`, or one of them with `page-` in front.
        component: whether it is a component, as its JSON says.
    """

    written: str
    component: bool

    @property
    def app_classes(self) -> bool:
        """Whether classes of app.wxss reach it: not into isolated components, nor into pages that want none."""
        return self.written in {"apply-shared", "shared"} if self.component else not self.written.startswith("page-")

    @property
    def wears_pages(self) -> bool:
        """Whether classes of the pages around it reach it."""
        return self.component and self.written in {"apply-shared", "shared"}

    @property
    def gives_classes(self) -> bool:
        """Whether its own classes reach others: a page's those components that take them, a component's its pages."""
        return self.written in {"shared", "page-shared"}


def isolation_of(project: Project, base: str) -> Isolation:
    """The isolation of the page or component whose files begin with `base`."""
    from_json: dict[str, str] = {}
    component = False
    if project.exists(f"{base}.json"):
        document = project.json_document(f"{base}.json")
        component = _scalar(document.at(["component"])) == "true" and project.page_of(f"{base}.json") is None
        from_json = {name: _scalar(document.at([name])) for name in ("styleIsolation", "addGlobalClass")}
    # What the script says counts before the JSON.
    options = {name: value for name, value in from_json.items() if value} | _script_options(project, base)
    default = "isolated" if component else "shared"
    if options.get("addGlobalClass") == "true":
        default = "apply-shared"
    return Isolation(options.get("styleIsolation", default), component)


def external_classes(project: Project, base: str) -> frozenset[str]:
    """The classes that a component takes from whoever uses it: its `externalClasses`."""
    written = _entry(project, base, "externalClasses")
    return frozenset(_STRING.findall(written)) | frozenset(_entry_names(project, base))


def script_of(project: Project, base: str) -> Script | None:
    """The script of a page or component; None when there is none that can be read."""
    for suffix in SCRIPT_SUFFIXES:
        if project.exists(base + suffix):
            try:
                return project.script(base + suffix)
            except FileFault:
                return None
    return None


def _script_options(project: Project, base: str) -> dict[str, str]:
    return dict(_OPTION.findall(_entry(project, base, "options")))


def _entry_names(project: Project, base: str) -> list[str]:
    """Wrappers of libraries name external classes `classes`."""
    return _STRING.findall(_entry(project, base, "classes"))


def _entry(project: Project, base: str, name: str) -> str:
    script = script_of(project, base)
    if script is None:
        return ""
    members = (definition.entries.get(name) for definition in script.definitions)
    return " ".join(script.source.slice(member.value_span) for member in members if member)


def _scalar(value: object) -> str:
    """A boolean or string of JSON as text; "" for all else."""
    if not isinstance(value, JsonScalar):
        return ""
    return str(value.value).lower() if isinstance(value.value, bool) else str(value.value or "")
