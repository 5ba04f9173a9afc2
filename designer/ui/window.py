"""The main window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMessageBox, QStackedWidget

from designer.project.problems import Level
from designer.stage.devices import DEVICES
from designer.stage.mode import Mode
from designer.ui import element_actions
from designer.ui.about import AboutDialog
from designer.ui.actions import Actions
from designer.ui.conflict import ask_about_conflict
from designer.ui.editor import Editor
from designer.ui.elements.reshaping import Ask, make_component, put_component_here
from designer.ui.menus import Menus
from designer.ui.message import Message
from designer.ui.outside import OutsideWatch
from designer.ui.parts.message_box import message_box
from designer.ui.settings import Settings
from designer.ui.start.new_project import NewProjectDialog
from designer.ui.start.page import StartPage
from designer.ui.status_bar import StatusBar
from designer.ui.theme import Choice, theme
from designer.ui.workspace import Workspace
from designer.ui.zoom_field import next_step

_SIZE = (1360, 860)
_LISTED_FILES = 8


class Window(QMainWindow):
    """Start page or editor, with menus and status bar.

    Attributes:
        ask: shows a dialog that asks for a name and returns whether it was accepted.
        outside: shows what other programs change.

    Signals:
        language_chosen: the person chose another language for the interface.
    """

    language_chosen = Signal(str)

    def __init__(self, workspace: Workspace, settings: Settings) -> None:
        super().__init__()
        self._workspace = workspace
        self._settings = settings
        self.ask: Ask = lambda dialog: bool(dialog.exec())
        self.setAcceptDrops(True)
        self.setMinimumSize(960, 600)
        self.commands = Actions(workspace, self)
        self.menus = Menus(self.menuBar(), self.commands, settings)
        self.editor = Editor(workspace, self.commands, settings)
        self.start = StartPage(settings, self.commands.new, self.commands.open)
        self.outside = OutsideWatch(workspace, self)
        self.status = StatusBar(workspace)
        self.setStatusBar(self.status)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self._stack.addWidget(self.editor)
        self.setCentralWidget(self._stack)
        self._connect_actions()
        self._connect_choices()
        self._connect_workspace()
        self._restore()
        self._show_project()

    def _connect_actions(self) -> None:
        for action, do in (self._file_doings() | self._edit_doings() | self._view_doings()).items():
            action.triggered.connect(lambda _checked=False, do=do: do())
        self.menus.recent_chosen.connect(self.open_project)
        self.start.chosen.connect(self.open_project)

    def _file_doings(self) -> dict[QAction, Callable[[], object]]:
        actions, workspace = self.commands, self._workspace
        return {
            actions.new: self.new_project,
            actions.open: self.choose_project,
            actions.save: workspace.save,
            actions.close: self.close_project,
            actions.quit: self.close,
            actions.about: lambda: AboutDialog(self).exec(),
        }

    def _edit_doings(self) -> dict[QAction, Callable[[], object]]:
        actions, workspace = self.commands, self._workspace
        return {
            actions.undo: workspace.undo,
            actions.redo: workspace.redo,
            actions.cut: lambda: element_actions.cut(workspace),
            actions.copy: lambda: element_actions.copy(workspace),
            actions.paste: lambda: element_actions.paste(workspace),
            actions.duplicate: lambda: element_actions.duplicate(workspace),
            actions.delete: lambda: element_actions.delete(workspace),
            actions.wrap: lambda: element_actions.wrap(workspace),
            actions.unwrap: lambda: element_actions.unwrap(workspace),
            actions.make_component: lambda: make_component(workspace, self.ask, self),
            actions.inline_component: lambda: put_component_here(workspace),
            actions.select_parent: lambda: element_actions.select_parent(workspace),
            actions.show_source: lambda: element_actions.show_source(workspace),
        }

    def _view_doings(self) -> dict[QAction, Callable[[], object]]:
        actions, workspace, editor = self.commands, self._workspace, self.editor
        return {
            actions.preview: self._switch_mode,
            actions.reload: workspace.running.reload,
            actions.developer_tools: editor.tools.open,
            actions.zoom_in: lambda: workspace.set_zoom(next_step(workspace.zoom, 1)),
            actions.zoom_out: lambda: workspace.set_zoom(next_step(workspace.zoom, -1)),
            actions.zoom_actual: lambda: workspace.set_zoom(1.0),
            actions.zoom_fit: workspace.fit_requested.emit,
            actions.show_pages: lambda: editor.show_left(editor.pages),
            actions.show_palette: lambda: editor.show_left(editor.palette_panel),
            actions.show_outline: lambda: editor.show_left(editor.outline),
            actions.show_canvas: editor.canvas.setFocus,
            actions.show_inspector: editor.show_inspector,
            actions.show_problems: lambda: editor.show_bottom(editor.problems),
            actions.show_console: lambda: editor.show_bottom(editor.console),
            actions.show_code: lambda: editor.show_bottom(editor.code),
            actions.show_phone: lambda: editor.show_bottom(editor.phone),
        }

    def _connect_choices(self) -> None:
        actions, editor = self.commands, self.editor
        panels = (
            (actions.toggle_left, editor.left),
            (actions.toggle_right, editor.inspector),
            (actions.toggle_bottom, editor.bottom),
        )
        for action, panel in panels:
            action.triggered.connect(lambda checked, panel=panel: editor.set_visible(panel, visible=checked))
        editor.layout_changed.connect(self._check_panels)
        self._check_panels()
        actions.themes.triggered.connect(self._choose_theme)
        actions.languages.triggered.connect(lambda action: self.language_chosen.emit(action.data()))
        self.check_language()

    def check_language(self) -> None:
        """Check the language that the settings name in the menu."""
        chosen = self._settings.text("language", "system")
        for action in self.commands.languages.actions():
            action.setChecked(action.data() == chosen)

    def _connect_workspace(self) -> None:
        workspace = self._workspace
        workspace.project_changed.connect(self._show_project)
        workspace.dirty_changed.connect(self._show_title)
        workspace.page_changed.connect(self._show_title)
        workspace.message.connect(self._show_message)
        workspace.ask_about_conflict = lambda paths: ask_about_conflict(self, paths)
        workspace.place_requested.connect(self._show_source)
        workspace.noted.connect(lambda _notes: self.editor.show_bottom(self.editor.problems))
        workspace.source_requested.connect(lambda: self.editor.show_bottom(self.editor.code))

    # Projects

    def open_project(self, folder: Path) -> bool:
        """Open a folder in place of the open project, if the person agrees; returns whether it is open."""
        if not self._may_leave() or not self._workspace.open_project(folder):
            return False
        self._settings.remember(folder.resolve())
        self._restore_view(folder.resolve())
        # The canvas gets its size once the start page has made room for it.
        QTimer.singleShot(0, self, self._workspace.fit_requested.emit)
        return True

    def choose_project(self) -> None:
        """Ask for a folder and open it."""
        recent = self._settings.recent
        start = str(recent[0].parent) if recent else str(Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Open the folder of a mini-program"), start)
        if chosen:
            self.open_project(Path(chosen))

    def new_project(self) -> None:
        """Make a project from the starter and open it."""
        dialog = NewProjectDialog(self)
        if dialog.exec():
            self.open_project(dialog.folder)

    def close_project(self) -> None:
        """Go back to the start page, once the person agreed."""
        if self._may_leave():
            self._workspace.close_project()

    def _may_leave(self) -> bool:
        """Whether the open project can be left: nothing is unsaved, or the person saved or gave it up."""
        self._remember_view()
        if not self._workspace.dirty:
            return True
        answer = self._ask_about_changes()
        if answer == QMessageBox.StandardButton.Save:
            return self._workspace.save()
        return answer == QMessageBox.StandardButton.Discard

    def _ask_about_changes(self) -> QMessageBox.StandardButton:
        project = self._workspace.project
        files = sorted(project.dirty) if project else []
        buttons = QMessageBox.StandardButton
        question = self.tr("Save the changes to {name}?").format(name=project.name if project else "")
        listed = "\n".join(files[:_LISTED_FILES]) + ("\n…" if len(files) > _LISTED_FILES else "")
        box = message_box(self, Level.INFO, self.tr("Unsaved changes"), question, listed)
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        return cast("QMessageBox.StandardButton", box.exec())

    # What is shown

    def _show_project(self) -> None:
        self.start.refresh()
        self._stack.setCurrentWidget(self.editor if self._workspace.project else self.start)
        self.status.setVisible(self._workspace.project is not None)
        self._show_title()

    def _show_title(self) -> None:
        project, route = self._workspace.project, self._workspace.route
        self.setWindowModified(self._workspace.dirty)
        parts = [f"{project.name}[*]", route or "", "Weft"] if project else ["Weft[*]"]
        self.setWindowTitle(" — ".join(part for part in parts if part))
        self.setWindowFilePath(str(project.root) if project else "")

    def _show_message(self, message: Message) -> None:
        if not message.blocking:
            self.status.show_text(message)
            return
        message_box(self, message.level, "Weft", message.text).exec()

    def _show_source(self, path: str, _line: int, _column: int) -> None:
        """A place in a file that the canvas cannot show is shown as text."""
        if path != self._workspace.file:
            self.editor.show_bottom(self.editor.code)

    def _check_panels(self) -> None:
        actions, editor = self.commands, self.editor
        actions.toggle_left.setChecked(not editor.left.isHidden())
        actions.toggle_right.setChecked(not editor.inspector.isHidden())
        actions.toggle_bottom.setChecked(not editor.bottom.isHidden())

    def _switch_mode(self) -> None:
        running = self._workspace.mode == Mode.RUN
        self._workspace.set_mode(Mode.DESIGN if running else Mode.RUN)

    def _choose_theme(self, action: QAction) -> None:
        choice: Choice = action.data()
        theme().choose(choice)
        self._settings.set("theme", choice)

    # Settings

    def _restore(self) -> None:
        self.resize(*_SIZE)
        geometry = self._settings.text("window.geometry")
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(geometry.encode())))

    def _restore_view(self, folder: Path) -> None:
        view = self._settings.view_of(folder)
        project = self._workspace.project
        if project and project.page(view.get("route", "")):
            self._workspace.open_page(view["route"])
        device = next((each for each in DEVICES if each.name == view.get("device")), None)
        if device:
            self._workspace.set_device(device.set_like(self._workspace.device))

    def _remember_view(self) -> None:
        project, route = self._workspace.project, self._workspace.route
        if project and route:
            view = {"route": route, "device": self._workspace.device.name}
            self._settings.set_view(project.root, self._settings.view_of(project.root) | view)

    def remember(self) -> None:
        """Keep sizes and the view of the project for the next run."""
        self._remember_view()
        self.editor.remember()
        self._settings.set("window.geometry", bytes(self.saveGeometry().toBase64().data()).decode())

    # Events

    def changeEvent(self, event: QEvent) -> None:
        """Somebody who comes back from another program sees what it changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._workspace.read_anew()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes first."""
        if not self._may_leave():
            event.ignore()
            return
        self.remember()
        self.editor.tools.close()
        self._workspace.close_project()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take folders."""
        if _dropped_folder(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the folder that was dropped."""
        folder = _dropped_folder(event)
        if folder is not None:
            event.acceptProposedAction()
            self.open_project(folder)


def _dropped_folder(event: QDropEvent) -> Path | None:
    """The folder in a drag; the folder of app.json or project.config.json, when that file is dragged."""
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.is_dir():
            return path
        if path.name in {"app.json", "project.config.json"}:
            return path.parent
    return None
