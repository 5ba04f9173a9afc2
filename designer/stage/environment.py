"""What must hold before Qt WebEngine starts: a screen or none, the sandbox, Chromium's switches."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from designer.stage.schemes import register_schemes

# A page reaches no network of its own: names do not resolve and WebRTC sends no packet around the request interceptor.
_CHROMIUM_SWITCHES = (
    '--host-resolver-rules="MAP * ~NOTFOUND"',
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
)
# Without a screen Chromium's own remarks are about screens, buses and graphics cards that are not there.
_QUIET_SWITCH = "--log-level=3"
_EXPECTED_WITHOUT_GRAPHICS = (
    "QRhiGles2: Failed to create",
    "Failed to create RHI",
    "createPlatformVulkanInstance",
    "Failed to initialize Vulkan",
    "GBM is not supported",
    "GPUInfo not initialized",
    "Sandboxing disabled",
)
_QT_LOG = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_SANDBOX = "QTWEBENGINE_DISABLE_SANDBOX"
_SWITCHES = "QTWEBENGINE_CHROMIUM_FLAGS"


def prepare(*, needs_screen: bool = True) -> None:
    """Set the environment and register the schemes; call it before the QApplication is made.

    `needs_screen` False draws offscreen when there is no screen, instead of letting Qt end the program.
    """
    if not needs_screen and not has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _switch_sandbox_off_for_root()
    _add_switches(_CHROMIUM_SWITCHES if needs_screen else (*_CHROMIUM_SWITCHES, _QUIET_SWITCH))
    register_schemes()


def log_qt_messages() -> None:
    """Send what Qt says to the log; what it must say where there is no graphics card is no warning there."""
    qInstallMessageHandler(_log_message)


def _log_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    expected = any(part in message for part in _EXPECTED_WITHOUT_GRAPHICS)
    _QT_LOG.log(logging.DEBUG if expected else _LEVELS[kind], "%s", message)


def has_screen() -> bool:
    """Whether windows can be shown; only Linux and its kin start without a screen."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _switch_sandbox_off_for_root() -> None:
    if hasattr(os, "geteuid") and os.geteuid() == 0 and _SANDBOX not in os.environ:
        os.environ[_SANDBOX] = "1"
        print(
            "Warning: running as root, so Chromium's sandbox is switched off. Open only projects that you trust, "
            "or run Weft as an ordinary user.",
            file=sys.stderr,
        )


def _add_switches(wanted: Sequence[str]) -> None:
    present = os.environ.get(_SWITCHES, "")
    missing = [switch for switch in wanted if switch not in present]
    os.environ[_SWITCHES] = " ".join([present, *missing]).strip()
