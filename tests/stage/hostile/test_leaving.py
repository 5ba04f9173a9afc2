"""Projects that try to leave their frame, to open something, or to stand in the person's way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from designer.stage.schemes import SHELL_URL

pytestmark = pytest.mark.web

CLICK = (
    "(() => { const a = Object.assign(document.createElement('a'), %s); document.body.append(a); a.click();"
    " return given(150, 1) })()"
)
LEAVING = {
    "top.location": "(() => { world.top.location = 'https://example.com/' })()",
    "top.location, the app's own": "(() => { world.top.location.href = location.href })()",
    "parent.location.replace": "parent.location.replace('data:text/html,gone')",
    "anchor to the top": CLICK % "{ href: '/app.js', target: '_top' }",
    "anchor to the parent": CLICK % "{ href: '/app.js', target: '_parent' }",
    "anchor to a new window": CLICK % "{ href: '/app.js', target: '_blank' }",
    "form to the top": "(() => { const f = document.createElement('form'); f.target = '_top'; f.action = '/app.js';"
    " document.body.append(f); f.submit(); return given(150, 1) })()",
    "window.open": "[world.open('/app.js'), world.open('https://example.com', '_top'), world.open('', 'a', 'popup')]"
    ".map((opened) => opened === null)",
    "meta refresh": "until('meta', { httpEquiv: 'refresh', content: '0;url=https://example.com/' })",
    "history": "(world.history.back(), world.history.go(-5), world.history.forward(), given(150, 1))",
    "location": "(() => { location.href = 'https://example.com/'; return given(150, 1) })()",
    "location, a file": "(() => { location.href = 'file:///etc/passwd'; return given(150, 1) })()",
    "location, the shell": "(() => { location.href = 'weft-stage://shell/shell.html'; return given(150, 1) })()",
    "location, a file of the app": "(() => { location.href = '/app.js'; return given(150, 1) })()",
    "top.close": "(world.top.close(), world.close(), given(100, 1))",
    "base": "until('base', { href: 'https://example.com/', target: '_top' })",
}


@pytest.mark.parametrize("way", LEAVING)
def test_the_page_stays_in_its_frame(lab, way):
    lab.outcome(LEAVING[way])
    assert lab.page.url().toString() == SHELL_URL
    assert lab.stage.findChild(QWebEngineView).isVisible()
    assert len(lab.page.mainFrame().children()) == 1
    assert lab.in_frame("location.pathname") == "/.weft/frame.html"


class Opener(QObject):
    """Notes what would be opened with a program of the computer."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Note an address."""
        self.opened.append(url.toString())


@pytest.mark.parametrize("scheme", ["mailto", "tel", "ms-settings"])
def test_no_program_of_the_computer_is_opened(lab, scheme):
    opener = Opener()
    QDesktopServices.setUrlHandler(scheme, opener, "open")
    try:
        lab.outcome(f"(() => {{ location.href = '{scheme}:a'; return given(150, 1) }})()")
    finally:
        QDesktopServices.unsetUrlHandler(scheme)
    assert opener.opened == []


@pytest.mark.parametrize("href", ["'/app.js'", "world.URL.createObjectURL(new world.Blob(['x']))", "'data:,x'"])
def test_nothing_is_downloaded(lab, href):
    asked = []
    profile = lab.page.profile()
    profile.setDownloadPath(str(lab.home))
    connection = profile.downloadRequested.connect(lambda request: asked.append(request.isFinished()))
    lab.outcome(CLICK % f"{{ href: {href}, download: 'stolen.exe' }}")
    profile.disconnect(connection)
    assert all(asked)
    assert list(lab.home.glob("stolen*")) == []


def test_no_dialog_of_the_browser_stops_the_page(lab):
    attack = (
        "(world.addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'stay' }),"
        " [world.alert('a') ?? null, world.confirm('b'), world.prompt('c') ?? null, world.print() ?? null])"
    )
    assert lab.outcome(attack) == [None, False, None, None]
    lab.laid_out(lambda: lab.stage.open_page("p/p", fresh=True))


ASKED = {
    "the place": "new Promise((d) => navigator.geolocation.getCurrentPosition(() => d('given'), () => d('refused')))",
    "notifications": "world.Notification.requestPermission()",
    "camera": "navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'given')",
    "the screen": "navigator.mediaDevices.getDisplayMedia().then(() => 'given')",
    "the clipboard": "navigator.clipboard.readText().then(() => 'given')",
    "paste": "document.execCommand('paste') ? 'given' : 'refused'",
    "the whole screen": "document.body.requestFullscreen().then(() => 'given')",
    "the pointer": "Promise.resolve(document.body.requestPointerLock()).then(() => 'given')",
    "an awake screen": "navigator.wakeLock.request().then(() => 'given')",
    "MIDI": "navigator.requestMIDIAccess({ sysex: true }).then(() => 'given')",
    "files": "world.showOpenFilePicker().then(() => 'given')",
    "a folder": "world.showDirectoryPicker().then(() => 'given')",
    "USB": "navigator.usb.requestDevice({ filters: [] }).then(() => 'given')",
    "a service worker": "navigator.serviceWorker.register('/app.js').then(() => 'given')",
    "fonts": "world.queryLocalFonts().then((fonts) => fonts.length ? 'given' : 'none')",
    "a protocol": "(navigator.registerProtocolHandler('web+weft', location.origin + '/?a=%s'), 'asked')",
}


def test_nothing_of_the_computer_is_given(lab):
    lab.show({})
    asks = ", ".join(f"Promise.race([given(300), ask(() => {each})])" for each in ASKED.values())
    answers = lab.in_frame(
        "(world = globalThis, given = (ms) => new Promise((done) => setTimeout(() => done('nothing'), ms)),"
        f" ask = (each) => Promise.resolve().then(each).catch(({{ name }}) => name), Promise.all([{asks}]))"
    )
    assert [name for name, answer in zip(ASKED, answers, strict=True) if answer in {"given", "granted"}] == []


def test_the_page_does_not_take_the_keyboard_from_a_field(lab):
    window = QWidget()
    column = QVBoxLayout(window)
    field = QLineEdit()
    column.addWidget(field)
    column.addWidget(lab.stage)
    window.show()
    window.activateWindow()
    field.setFocus()
    lab.until(field.hasFocus)
    lab.outcome(
        "(() => { const made = document.createElement('input'); made.autofocus = true; document.body.append(made);"
        " made.focus(); world.focus(); parent.focus(); return given(100, 1) })()"
    )
    assert field.hasFocus()
    lab.stage.setParent(None)
    lab.stage.show()
    window.close()


def test_a_page_that_loads_itself_anew_is_shown_again(lab):
    lab.begin({"p/p.js": "Page({ onReady() { Function('return this')().location.reload() } })"})
    assert lab.told("loaded the whole page anew").kind == "engine"
    lab.until(lambda: len(lab.problems) == 3)
    (lab.project.root / "p" / "p.js").write_text("Page({})")
    lab.show({})
