"""Writes a project in which every component of the libraries stands once, with the properties it usually has."""

from __future__ import annotations

import json
import re
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
# By name what a probe's component has as `data`, where wcc reads it in no expression (keys that are numbers), and what
# it sets `later`, when it is ready.
_DATA: dict[str, dict[str, object]] = json.loads((HERE / "data.json").read_text("utf-8"))
_PICTURE = re.compile(r"/(\w+\.png)")
_HEADING = re.compile(r"<!-- ([\w/, -]+?) -->\n")


@dataclass(frozen=True, slots=True)
class Library:
    """A library of components.

    Attributes:
        name: of the file here that uses its components.
        prefix: of its tags.
        package: its folder below `miniprogram_npm`.
        entry: the path of a component below that, with `{name}` and its last part `{last}`.
    """

    name: str
    prefix: str
    package: str
    entry: str


LIBRARIES = (
    Library("vant", "van-", "@vant/weapp", "{name}/index"),
    Library("tdesign", "t-", "tdesign-miniprogram", "{name}/{last}"),
    Library("weui", "mp-", "weui-miniprogram", "{name}/{last}"),
)


@dataclass(frozen=True, slots=True)
class Probe:
    """Some components as a page uses them.

    Attributes:
        library: where they are from.
        components: their names in the library, the main one first.
        markup: what uses them.
    """

    library: Library
    components: tuple[str, ...]
    markup: str

    @property
    def name(self) -> str:
        """Names the probe and its files."""
        return f"{self.library.name}-{self.components[0].replace('/', '-')}"

    @property
    def page(self) -> str:
        """The route of the page that shows it."""
        return f"pages/{self.name}/{self.name}"


def all_probes() -> list[Probe]:
    """Every probe of every library."""
    return [probe for library in LIBRARIES for probe in _read(library)]


def _read(library: Library) -> list[Probe]:
    parts = _HEADING.split((HERE / f"{library.name}.wxml").read_text("utf-8"))
    return [
        Probe(library, tuple(names.split(", ")), markup) for names, markup in zip(parts[1::2], parts[2::2], strict=True)
    ]


def _picture() -> bytes:
    """A grey PNG of 2 × 2 px."""
    rows = zlib.compress(b"\0\x80\x80" * 2)
    chunks = ((b"IHDR", struct.pack(">2I5B", 2, 2, 8, 0, 0, 0, 0)), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def write_project(folder: Path, packages: Path) -> list[Probe]:
    """Write into `folder`, which has a built `miniprogram_npm`, a page and a component for each probe."""
    probes = all_probes()
    (folder / "app.json").write_text(json.dumps({"pages": [probe.page for probe in probes]}), "utf-8")
    (folder / "app.js").write_text("App({})\n", "utf-8")
    for name in sorted({name for probe in probes for name in _PICTURE.findall(probe.markup)}):
        (folder / name).write_bytes(_picture())
    for probe in probes:
        using = {tag: f"/miniprogram_npm/{path}" for tag, path in _used(probe, packages).items()}
        _write(folder / "probes" / probe.name / probe.name, _script(probe), {"component": True}, using, probe.markup)
        own = {"probe": f"/probes/{probe.name}/{probe.name}"}
        _write(folder / probe.page, "Page({})\n", {}, own, "<probe />\n")
    return probes


def _script(probe: Probe) -> str:
    written = _DATA.get(probe.name, {})
    later = f", ready() {{ this.setData({json.dumps(written['later'])}) }}" if "later" in written else ""
    return f"Component({{ data: {json.dumps(written.get('data', {}))}{later} }})\n"


def _write(base: Path, script: str, settings: dict[str, object], using: dict[str, str], markup: str) -> None:
    base.parent.mkdir(parents=True, exist_ok=True)
    base.with_suffix(".js").write_text(script, "utf-8")
    base.with_suffix(".json").write_text(json.dumps({**settings, "usingComponents": using}), "utf-8")
    base.with_suffix(".wxml").write_text(markup, "utf-8")


def _used(probe: Probe, packages: Path) -> dict[str, str]:
    """The tags of the library in the markup, each with its path below `miniprogram_npm`."""
    library = probe.library
    names = {name.rpartition("/")[2]: name for name in probe.components}
    used = {}
    for tag in re.findall(rf"<({library.prefix}[\w-]+)", probe.markup):
        last = tag.removeprefix(library.prefix)
        name = names.get(last, last)
        path = f"{library.package}/{library.entry.format(name=name, last=last)}"
        if not (packages / f"{path}.json").is_file():
            raise FileNotFoundError(f"{library.name}.wxml: {library.package} has no {tag} ({path}.json)")
        used[tag] = path
    return used
