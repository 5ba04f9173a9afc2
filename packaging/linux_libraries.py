"""The shared libraries that Qt and its web engine need from Linux, and the Debian packages that hold them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

# Library, then Debian package. Found with ldd over the parts of PySide6 that the window loads.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXcomposite.so.1": "libxcomposite1",
    "libXdamage.so.1": "libxdamage1",
    "libXext.so.6": "libxext6",
    "libXfixes.so.3": "libxfixes3",
    "libXi.so.6": "libxi6",
    "libXrandr.so.2": "libxrandr2",
    "libXrender.so.1": "libxrender1",
    "libXtst.so.6": "libxtst6",
    "libasound.so.2": "libasound2",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libminizip.so.1": "libminizip1",
    "libnspr4.so": "libnspr4",
    "libnss3.so": "libnss3",
    "libnssutil3.so": "libnss3",
    "libsmime3.so": "libnss3",
    "libudev.so.1": "libudev1",
    "libxcb-dri3.so.0": "libxcb-dri3-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbfile.so.1": "libxkbfile1",
    "libxshmfence.so.1": "libxshmfence1",
}
CHINESE_FONT = "fonts-noto-cjk"
LOADED_PARTS = (
    "Qt/lib/libQt6WebEngineCore.so.6",
    "Qt/lib/libQt6WebEngineWidgets.so.6",
    "Qt/lib/libQt6Gui.so.6",
    "Qt/lib/libQt6OpenGL.so.6",
    "Qt/libexec/QtWebEngineProcess",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqoffscreen.so",
)


def missing_libraries(pyside: Path) -> set[str]:
    """The libraries that the dynamic linker does not find."""
    libraries: set[str] = set()
    for part in LOADED_PARTS:
        report = subprocess.run(["ldd", str(pyside / part)], capture_output=True, text=True, check=False).stdout
        libraries |= {line.split()[0] for line in report.splitlines() if line.endswith("not found")}
    return libraries - {path.name for path in (pyside / "Qt/lib").iterdir()}


def packages_of(libraries: set[str]) -> list[str]:
    """The Debian packages that hold `libraries`, as far as they are known; what needs them brings the others along."""
    return sorted({PACKAGES[library] for library in libraries if library in PACKAGES})


def has_chinese_font() -> bool:
    """Whether some installed font can show Chinese."""
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
    if shutil.which("fc-list") is None:
        return any(folder.rglob("*CJK*") for folder in folders if folder.exists())
    found = subprocess.run(["fc-list", ":lang=zh", "family"], capture_output=True, text=True, check=False)
    return bool(found.stdout.strip())


def provide(pyside: Path) -> None:
    """Install what is missing when running as root on a Debian system, else print the exact command and stop."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_libraries(pyside)
    wanted = packages_of(missing) + ([] if has_chinese_font() else [CHINESE_FONT])
    if wanted and os.geteuid() == 0 and shutil.which("apt-get"):
        apt_install(wanted)
        missing = missing_libraries(pyside)
        wanted = packages_of(missing)
    if unknown := missing - PACKAGES.keys():
        print(f"Qt does not find {', '.join(sorted(unknown))}. Install what your system calls them.", file=sys.stderr)
    if not wanted:
        return
    command = f"sudo apt-get update && sudo apt-get install -y {' '.join(wanted)}"
    if missing:
        sys.exit(f"Qt needs libraries that are not installed. Run this, then start again:\n\n  {command}\n")
    print(f"No Chinese font is installed; Chinese text will show as boxes. To install one:\n\n  {command}\n")


def apt_install(packages: list[str]) -> None:
    """Install Debian packages without asking. Raises CalledProcessError."""
    print(f"Installing {' '.join(packages)} …", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
        subprocess.run(["apt-get", *command], env=environment, check=True, stdout=subprocess.DEVNULL)
