"""The panels of an open project around the canvas."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSplitter, QTabWidget, QVBoxLayout, QWidget

from designer.stage.inspection import Inspection
from designer.ui.actions import Actions
from designer.ui.canvas.canvas import Canvas
from designer.ui.code.panel import CodePanel
from designer.ui.console.panel import ConsolePanel
from designer.ui.elements.sampled import SampledElements
from designer.ui.inspector.inspector import Inspector
from designer.ui.menus import ElementMenu
from designer.ui.outline.outline import Outline
from designer.ui.pages.panel import PagesPanel
from designer.ui.palette.panel import PalettePanel
from designer.ui.parts.role import with_role
from designer.ui.phone.panel import PhonePanel
from designer.ui.phone.tab import PhoneTab
from designer.ui.preview.bar import PreviewBar
from designer.ui.preview.choices import PhoneChoices
from designer.ui.preview.controls import PhoneControls
from designer.ui.preview.developer_tools import ToolsOpener
from designer.ui.problems.panel import ProblemsPanel
from designer.ui.recovery.banner import RecoveryBanner
from designer.ui.settings import Settings
from designer.ui.theme import icon
from designer.ui.top_bar import TopBar
from designer.ui.workspace import Workspace

_LEFT_WIDTH = 288
_RIGHT_WIDTH = 300
_BOTTOM_HEIGHT = 200


class Editor(QWidget):
    """Left: pages, components, outline. Middle: canvas, and below it problems, console, source. Right: inspector.

    Attributes:
        left, bottom: the tabs at the left and below.
        tools: opens the browser's developer tools.
        recovery: offers what was not saved when Weft ended badly.
        element_menu: opens on the canvas and in the outline.

    Signals:
        layout_changed: a panel was shown or hidden.
    """

    layout_changed = Signal()

    def __init__(self, workspace: Workspace, actions: Actions, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.canvas = Canvas(workspace)
        self.canvas.stage.keep_in(settings.folder / "apps")
        self.pages = PagesPanel(workspace)
        self.palette_panel = PalettePanel(workspace)
        self.outline = Outline(workspace)
        self.inspector = with_role(Inspector(workspace), "panel")
        self.problems = ProblemsPanel(workspace, settings)
        self.inspection = Inspection(self.canvas.stage, self)
        self.console = ConsolePanel(workspace, self.inspection)
        self.code = CodePanel(workspace)
        self.phone = PhonePanel(workspace, self.canvas.stage, self.inspection)
        self.tools = ToolsOpener(self.canvas.stage, self)
        self.choices = PhoneChoices(workspace, self.canvas.stage, settings, self)
        self.preview_bar = PreviewBar(workspace)
        self.controls = PhoneControls(workspace, self.canvas.stage, self.choices, actions)
        self.preview_bar.add_controls(self.controls)
        self.recovery = RecoveryBanner(workspace)
        self.top_bar = TopBar(workspace, actions)
        self.left = self._make_left()
        self.bottom = self._make_bottom()
        self._middle = self._make_middle()
        self._across = QSplitter(Qt.Orientation.Horizontal)
        self._across.setHandleWidth(1)
        self._lay_out()
        for widget in (self.canvas, self.outline):
            actions.listen_in(widget)
        self.element_menu = ElementMenu(actions, workspace, self)
        self.element_menu.offer_on(self.canvas.overlay)
        self.element_menu.offer_on(self.outline.tree, self.outline.tree.viewport())
        workspace.running.attach(self.canvas.stage)
        self._attach_samples(workspace, actions)
        self.problems.counted.connect(self._count_problems)
        self._restore()
        self._phone_tab = PhoneTab(workspace, self.bottom, self.phone)

    def _attach_samples(self, workspace: Workspace, actions: Actions) -> None:
        self.canvas.samples.keep_in(self._settings.folder / "samples")
        self.inspector.attach(self.canvas.samples)
        sampled = SampledElements(workspace, self.canvas.samples, self)
        sampled.changed.connect(self.canvas.overlay.show_sampled)
        sampled.changed.connect(self.outline.model.show_sampled)
        self.controls.query_chosen.connect(self.canvas.samples.set_query)
        actions.show_samples.toggled.connect(self.canvas.samples.set_visible)

    def _make_left(self) -> QTabWidget:
        tabs = self._tabs()
        tabs.addTab(self.pages, self.tr("Pages"))
        tabs.addTab(self.palette_panel, self.tr("Components"))
        tabs.addTab(self.outline, self.tr("Outline"))
        tabs.setMinimumWidth(200)
        return tabs

    def _make_bottom(self) -> QTabWidget:
        tabs = self._tabs()
        tabs.addTab(self.problems, self.tr("Problems"))
        tabs.addTab(self.console, self.tr("Console"))
        tabs.addTab(self.code, self.tr("Source"))
        tabs.addTab(self.phone, self.tr("Phone"))
        tabs.setMinimumHeight(96)
        return tabs

    @staticmethod
    def _tabs() -> QTabWidget:
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.setIconSize(QSize(14, 14))
        tabs.tabBar().setExpanding(False)
        tabs.tabBar().setUsesScrollButtons(True)
        return tabs

    def _make_middle(self) -> QSplitter:
        stage = QWidget()
        column = QVBoxLayout(stage)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.preview_bar)
        column.addWidget(self.recovery)
        column.addWidget(self.canvas, 1)
        middle = QSplitter(Qt.Orientation.Vertical)
        middle.setHandleWidth(1)
        middle.addWidget(stage)
        middle.addWidget(self.bottom)
        middle.setStretchFactor(0, 1)
        middle.setCollapsible(0, False)
        return middle

    def _lay_out(self) -> None:
        for place, part in enumerate((self.left, self._middle, self.inspector)):
            self._across.addWidget(part)
            self._across.setStretchFactor(place, 1 if part is self._middle else 0)
        self._across.setCollapsible(1, False)
        self.inspector.setMinimumWidth(240)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self._across, 1)

    def _count_problems(self, count: int) -> None:
        index = self.bottom.indexOf(self.problems)
        self.bottom.setTabText(
            index, self.tr("Problems ({count})").format(count=count) if count else self.tr("Problems")
        )
        self.bottom.setTabIcon(index, icon("warning", "warning", on="warning") if count else QIcon())

    # Showing and hiding

    def show_left(self, panel: QWidget) -> None:
        """Bring a panel at the left to the front and give it the focus."""
        self.set_visible(self.left, visible=True)
        self.left.setCurrentWidget(panel)
        panel.setFocus()
        search = getattr(panel, "search", None)
        if isinstance(search, QWidget):
            search.setFocus()

    def show_bottom(self, panel: QWidget) -> None:
        """Bring a panel below the canvas to the front."""
        self.set_visible(self.bottom, visible=True)
        self.bottom.setCurrentWidget(panel)

    def show_inspector(self) -> None:
        """Show the inspector and put the focus into its first field."""
        self.set_visible(self.inspector, visible=True)
        self.inspector.setFocus()
        self.inspector.focusNextChild()

    def set_visible(self, panel: QWidget, *, visible: bool) -> None:
        """Show or hide the left, the right or the lower panel; from a hidden one the focus goes to the page."""
        if visible == panel.isHidden():
            focused = QApplication.focusWidget()
            leaves = not visible and focused is not None and panel.isAncestorOf(focused)
            panel.setVisible(visible)
            if leaves:
                self.canvas.take_focus()
            self.layout_changed.emit()

    # Sizes

    def _restore(self) -> None:
        across = self._settings.numbers("window.across")
        down = self._settings.numbers("window.down")
        self._across.setSizes(across if len(across) == 3 else [_LEFT_WIDTH, 10000, _RIGHT_WIDTH])
        self._middle.setSizes(down if len(down) == 2 else [10000, _BOTTOM_HEIGHT])
        self.left.setVisible(self._settings.flag("window.left", default=True))
        self.inspector.setVisible(self._settings.flag("window.right", default=True))
        self.bottom.setVisible(self._settings.flag("window.bottom", default=False))
        self.console.keep.setChecked(self._settings.flag("console.keep"))
        tab = self._settings.numbers("window.tabs")
        if len(tab) == 2:
            self.left.setCurrentIndex(tab[0])
            self.bottom.setCurrentIndex(tab[1])

    def remember(self) -> None:
        """Keep the sizes for the next run."""
        if not self.isVisible():
            return
        # A hidden panel has no size; the last one it had is worth more.
        if not self.left.isHidden() and not self.inspector.isHidden():
            self._settings.set("window.across", self._across.sizes())
        if not self.bottom.isHidden():
            self._settings.set("window.down", self._middle.sizes())
        self._settings.set("window.left", not self.left.isHidden())
        self._settings.set("window.right", not self.inspector.isHidden())
        self._settings.set("console.keep", self.console.keep.isChecked())
        self._settings.set("window.bottom", not self.bottom.isHidden())
        self._settings.set("window.tabs", [self.left.currentIndex(), self.bottom.currentIndex()])
