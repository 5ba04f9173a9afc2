"""Everything a person can ask for by menu, button or key, each said once."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from designer.stage.mode import Mode
from designer.ui import language
from designer.ui.change_titles import translated_title
from designer.ui.elements.reshaping import is_component
from designer.ui.theme import icon, theme
from designer.ui.theme.theme import CHOICES as THEMES
from designer.ui.workspace import Workspace

Shortcut = QKeySequence.StandardKey | str | None

# How a Chinese title names its letter.
_LETTER_BEHIND = re.compile(r"\s*\(&\w\)")


class Actions(QObject):
    """The actions of one window. What they do is connected by the window; here they get words, keys and states.

    Attributes:
        of_elements: those that act on the selection; `listen_in` gives their keys to a widget.
    """

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._make_file_actions()
        self._make_edit_actions()
        self._make_view_actions()
        self._make_choices()
        for signal in (
            workspace.project_changed,
            workspace.page_changed,
            workspace.selection_changed,
            workspace.mode_changed,
            workspace.edited,
            workspace.dirty_changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def _make_file_actions(self) -> None:
        standard = QKeySequence.StandardKey
        self.new = self._action(self.tr("&New from starter…"), "plus", standard.New)
        self.open = self._action(self.tr("&Open folder…"), "folder-open", standard.Open)
        self.save = self._action(self.tr("&Save"), "floppy-disk", standard.Save)
        self.close = self._action(self.tr("&Close project"), None, standard.Close)
        self.quit = self._action(self.tr("&Quit"), None, standard.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.about = self._action(self.tr("&About Weft"), "info", None)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _make_edit_actions(self) -> None:
        standard = QKeySequence.StandardKey
        self.undo = self._action(self.tr("&Undo"), "arrow-u-up-left", standard.Undo)
        self.redo = self._action(self.tr("&Redo"), "arrow-u-up-right", standard.Redo)
        self.cut = self._action(self.tr("Cu&t"), "scissors", standard.Cut)
        self.copy = self._action(self.tr("&Copy"), "copy", standard.Copy)
        self.paste = self._action(self.tr("&Paste"), "clipboard", standard.Paste)
        self.duplicate = self._action(self.tr("D&uplicate"), "copy-simple", "Ctrl+D")
        self.delete = self._action(self.tr("&Delete"), "trash", "Del")
        self.delete.setShortcuts([QKeySequence(Qt.Key.Key_Delete), QKeySequence(Qt.Key.Key_Backspace)])
        self.wrap = self._action(self.tr("&Wrap in a view"), "frame-corners", "Ctrl+G")
        self.unwrap = self._action(self.tr("U&nwrap"), "arrows-out", "Ctrl+Shift+G")
        self.of_elements = (self.cut, self.copy, self.paste, self.duplicate, self.delete, self.wrap, self.unwrap)
        self.make_component = self._action(self.tr("&Make a component of this…"), "puzzle-piece", "Ctrl+Alt+C")
        self.inline_component = self._action(self.tr("Put the component's markup &here"), "arrow-elbow-down-left", None)
        self.show_source = self._action(self.tr("&Show in source"), "code", "Ctrl+U")
        # The canvas takes Escape itself, since it ends a drag, too; behind a tab the menu shows it as the key.
        self.select_parent = self._action(self.tr("Select &parent") + "\tEsc", "arrow-up", None)
        # Their keys mean something else in lists and fields, so only the canvas and the outline listen to them.
        for action in self.of_elements:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._window.removeAction(action)

    def _make_view_actions(self) -> None:
        self.preview = self._action(self.tr("&Preview"), "play", "F5")
        self.preview.setCheckable(True)
        self.reload = self._action(self.tr("&Reload page"), "arrow-clockwise", "Ctrl+R")
        self.developer_tools = self._action(self.tr("&Developer tools"), "bug", "F12")
        self.show_phone = self._action(self.tr("P&hone"), "device-mobile-camera", "Alt+8")
        self.show_samples = self._action(self.tr("Sa&mple data"), None, None)
        self.show_samples.setCheckable(True)
        self.show_samples.setChecked(True)
        self.zoom_in = self._action(self.tr("Zoom &in"), "plus", QKeySequence.StandardKey.ZoomIn)
        self.zoom_in.setShortcuts([*self.zoom_in.shortcuts(), QKeySequence("Ctrl+=")])
        self.zoom_out = self._action(self.tr("Zoom &out"), "minus", QKeySequence.StandardKey.ZoomOut)
        self.zoom_actual = self._action(self.tr("&Actual size"), None, "Ctrl+1")
        self.zoom_fit = self._action(self.tr("&Fit the phone"), "frame-corners", "Ctrl+0")
        self.show_pages = self._action(self.tr("P&ages"), "files", "Alt+1")
        self.show_palette = self._action(self.tr("&Components"), "squares-four", "Alt+2")
        self.show_outline = self._action(self.tr("O&utline"), "tree-structure", "Alt+3")
        self.show_canvas = self._action(self.tr("Can&vas"), "device-mobile", "Alt+0")
        self.show_inspector = self._action(self.tr("Pr&operties"), "sliders", "Alt+7")
        self.show_problems = self._action(self.tr("Pro&blems"), "warning-circle", "Alt+4")
        self.show_console = self._action(self.tr("Co&nsole"), "terminal-window", "Alt+5")
        self.show_code = self._action(self.tr("Sourc&e"), "code", "Alt+6")
        self.toggle_left = self._toggle(self.tr("&Left panel"), "Ctrl+B")
        self.toggle_right = self._toggle(self.tr("R&ight panel"), "Ctrl+Alt+B")
        self.toggle_bottom = self._toggle(self.tr("&Bottom panel"), "Ctrl+J")

    def _make_choices(self) -> None:
        titles = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        self.themes = self._choice({name: titles[name] for name in THEMES}, theme().choice)
        languages = {"system": self.tr("As the system"), "en": "English", "zh_CN": "简体中文"}
        self.languages = self._choice({name: languages[name] for name in language.CHOICES}, "system")

    def _action(self, text: str, icon_name: str | None, shortcut: Shortcut) -> QAction:
        action = QAction(text, self)
        action.setIconVisibleInMenu(False)
        action.setShortcutVisibleInContextMenu(True)
        if icon_name:
            action.setIcon(icon(icon_name))
        if isinstance(shortcut, QKeySequence.StandardKey):
            action.setShortcuts(shortcut)
        elif shortcut:
            action.setShortcut(QKeySequence(shortcut))
        self._set_tip(action)
        self._window.addAction(action)
        return action

    def _toggle(self, text: str, shortcut: str) -> QAction:
        action = self._action(text, None, shortcut)
        action.setCheckable(True)
        return action

    def _choice(self, titles: dict[str, str], current: str) -> QActionGroup:
        """One action for each title; its key is in `data()`."""
        group = QActionGroup(self)
        for key, title in titles.items():
            action = group.addAction(title)
            action.setData(key)
            action.setCheckable(True)
            action.setChecked(key == current)
        return group

    @staticmethod
    def _set_tip(action: QAction) -> None:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = _LETTER_BEHIND.sub("", action.text().partition("\t")[0]).replace("&", "")
        action.setToolTip(f"{words}  {keys}" if keys else words)

    def listen_in(self, widget: QWidget) -> None:
        """Let the keys of `of_elements` work while the focus is in `widget`."""
        widget.addActions(list(self.of_elements))

    def refresh(self) -> None:
        """Enable what can be done now, and name what undo and redo would do."""
        workspace = self._workspace
        project = workspace.project
        designing = workspace.document is not None and workspace.mode == Mode.DESIGN
        chosen = designing and bool(workspace.selection)
        for action in self.of_elements:
            action.setEnabled(chosen or (designing and action is self.paste))
        self.select_parent.setEnabled(chosen)
        single = chosen and len(workspace.selection) == 1
        self.make_component.setEnabled(single)
        self.inline_component.setEnabled(single and is_component(workspace))
        self.show_source.setEnabled(workspace.document is not None)
        self.save.setEnabled(workspace.dirty)
        for action in (self.close, *self._page_actions()):
            action.setEnabled(project is not None)
        self.preview.setChecked(workspace.mode == Mode.RUN)
        self.show_phone.setEnabled(workspace.mode == Mode.RUN)
        self._name(self.undo, self.tr("&Undo"), project.undo_title if project else None)
        self._name(self.redo, self.tr("&Redo"), project.redo_title if project else None)

    def _page_actions(self) -> tuple[QAction, ...]:
        zooming = (self.zoom_in, self.zoom_out, self.zoom_actual, self.zoom_fit)
        panels = (self.show_pages, self.show_palette, self.show_outline, self.show_canvas, self.show_inspector)
        lower = (self.show_problems, self.show_console, self.show_code)
        toggles = (self.toggle_left, self.toggle_right, self.toggle_bottom)
        return (self.preview, self.reload, self.developer_tools, self.show_samples, *zooming, *panels, *lower, *toggles)

    def _name(self, action: QAction, verb: str, title: str | None) -> None:
        action.setEnabled(title is not None)
        action.setText(self.tr("{verb}: {title}").format(verb=verb, title=translated_title(title)) if title else verb)
        self._set_tip(action)
