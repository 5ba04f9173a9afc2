"""The canvas: the page as the phone shows it, and above it what edits it."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from designer.edits import set_text
from designer.project.components import Component
from designer.source.wxml import Element
from designer.stage.messages import Place, Problem, Updated
from designer.stage.mode import Mode
from designer.stage.samples import Samples
from designer.stage.stage import Stage
from designer.ui.canvas.banner import Banner
from designer.ui.canvas.following import Following
from designer.ui.canvas.nothing import Nothing
from designer.ui.canvas.overlay import Overlay
from designer.ui.canvas.surface import Surface
from designer.ui.canvas.text_editor import TextEditor
from designer.ui.elements.text import takes_text
from designer.ui.theme import theme
from designer.ui.workspace import Workspace

_BREAKS_THE_PAGE = frozenset({"template", "wxs", "route", "engine"})


class Canvas(QWidget):
    """Shows the workspace's page on the stage and lets it be edited there.

    Attributes:
        stage: the web view that runs the page.
        samples: what the page shows where its data is missing.
        surface: where things are on the page.
        overlay: takes the mouse in design mode.
        text_editor: edits text in place.
        banner: says why the page is not up to date.
        nothing: says why no page is shown.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._route: str | None = None
        self.stage = Stage(self)
        self.samples = Samples(self.stage)
        self._following = Following(workspace, self.stage, self)
        self.surface = Surface(workspace, self.stage, self)
        self.overlay = Overlay(self.surface, self)
        self.text_editor = TextEditor(self)
        self.banner = Banner(workspace, self)
        self.nothing = Nothing(workspace, self)
        self.setFocusProxy(self.overlay)
        self._follow_workspace()
        self._follow_stage()
        self._follow_views()
        self._set_device()
        self._set_project()

    def _follow_workspace(self) -> None:
        workspace = self._workspace
        workspace.project_changed.connect(self._set_project)
        workspace.page_changed.connect(self._set_page)
        workspace.mode_changed.connect(self._set_mode)
        workspace.device_changed.connect(self._set_device)
        workspace.zoom_changed.connect(self._set_zoom)
        workspace.fit_requested.connect(self.fit)
        workspace.edited.connect(self._on_edited)

    def _follow_stage(self) -> None:
        self.stage.geometry_changed.connect(self._on_geometry)
        self.stage.problem.connect(self._on_problem)
        self.stage.updated.connect(self._on_updated)
        self.stage.page_area_changed.connect(self._follow_page_area)
        theme().changed.connect(self._set_background)
        self._set_background()

    def _follow_views(self) -> None:
        self.surface.moved.connect(self._on_moved)
        self.surface.edit_text_requested.connect(self.edit_text)
        self.overlay.zoom_requested.connect(self._zoom_by)
        self.stage.zoom_requested.connect(self._zoom_by)
        self.text_editor.committed.connect(self._commit_text)
        self.text_editor.closed.connect(self.overlay.setFocus)

    # What is shown ---------------------------------------------------------------------------------------------

    def _set_project(self) -> None:
        self._route = None
        self.stage.set_project(self._workspace.project)
        self.samples.set_project(self._workspace.project)
        self._set_page()

    def _set_page(self) -> None:
        self.text_editor.close_editor(commit=False)
        route = self._workspace.route
        self._show_or_explain()
        if route != self._route:
            self._route = route
            self._mend()
            if route is not None and not self._following.shows(route):
                self.stage.open_page(route, self.samples.query(route))
        self.overlay.update()

    def _show_or_explain(self) -> None:
        """Show the page, or why there is none."""
        self.nothing.refresh()
        shown = not self.nothing.needed
        self.stage.setVisible(shown)
        self.overlay.setVisible(shown and self._workspace.mode is Mode.DESIGN)

    def _on_edited(self) -> None:
        was_missing = not self.nothing.isHidden()
        self._show_or_explain()
        if was_missing and not self.nothing.needed and self._route is not None:
            self.stage.open_page(self._route, self.samples.query(self._route), fresh=True)
        self.overlay.update()

    def _set_mode(self) -> None:
        self.text_editor.close_editor(commit=True)
        self.stage.set_mode(self._workspace.mode)
        self._show_or_explain()
        self.take_focus()

    def take_focus(self) -> None:
        """Let the keys work on the page: on its elements in Design, in the app in the preview."""
        (self.overlay if self._workspace.mode is Mode.DESIGN else self.stage).setFocus()

    def _set_device(self) -> None:
        device = self._workspace.device
        self.stage.set_device(device)
        self.surface.viewport.set_screen(device.width, device.height)
        self.surface.moved.emit()

    # Where it is shown -----------------------------------------------------------------------------------------

    def fit(self) -> None:
        """Show the whole phone."""
        self.surface.viewport.fit()
        self.surface.moved.emit()

    def _zoom_by(self, factor: float, point: QPointF) -> None:
        viewport = self.surface.viewport
        viewport.zoom_to(viewport.zoom * factor, point.x(), point.y())
        self.surface.moved.emit()

    def _set_zoom(self) -> None:
        viewport = self.surface.viewport
        if abs(viewport.zoom - self._workspace.zoom) > 1e-6:
            viewport.zoom_to(self._workspace.zoom)
            self.surface.moved.emit()

    def _on_moved(self) -> None:
        viewport = self.surface.viewport
        self.text_editor.close_editor(commit=True)
        self.stage.set_viewport(viewport.x, viewport.y, viewport.zoom)
        self._workspace.set_zoom(viewport.zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the parts over each other; until the person zooms, the whole phone stays in sight."""
        super().resizeEvent(event)
        for part in (self.stage, self.overlay, self.nothing):
            part.setGeometry(self.rect())
        self._place_banner()
        self.surface.viewport.resize(self.width(), self.height())
        self.surface.moved.emit()

    def _place_banner(self) -> None:
        self.banner.setGeometry(0, 0, self.width(), self.banner.heightForWidth(self.width()))
        self.banner.raise_()

    # What the page says ----------------------------------------------------------------------------------------

    def _on_geometry(self) -> None:
        self._follow_page_area()
        self.overlay.geometry_changed()

    def _follow_page_area(self) -> None:
        origin = self.stage.page_origin
        self.surface.viewport.page_x, self.surface.viewport.page_y = origin.x(), origin.y()
        self.overlay.update()

    def _set_background(self) -> None:
        self.stage.set_background(theme().color("canvas"))

    def _on_problem(self, problem: Problem) -> None:
        if problem.kind in _BREAKS_THE_PAGE and not self.nothing.needed:
            message, place = self._in_our_words(problem)
            self.banner.say(message, place)
            self._place_banner()

    def _in_our_words(self, problem: Problem) -> tuple[str, Place | None]:
        """What the reader says about the markup tells more than what the page's compiler says."""
        document, place = self._workspace.document, problem.at
        if document is None or place is None or place.path != document.source.path or not document.problems:
            return problem.message, place
        first = document.problems[0]
        return first.message, Place(place.path, *document.source.position(first.span.start))

    def _on_updated(self, update: Updated) -> None:
        # A page that cannot be built answers "kept": the last good picture stays, and so does the message.
        if update.rank != "kept":
            self._mend()

    def _mend(self) -> None:
        self.banner.hide()

    # Double click ---------------------------------------------------------------------------------------------

    def edit_text(self, node: int) -> None:
        """Edit the text of the element `node` where it stands; a component of the project is entered instead."""
        element = self.surface.element(node)
        boxes = [rect for rect, strong in self.surface.outline(node) if strong]
        if element is None or not boxes:
            return
        component = self._component(element)
        if component is not None:
            self._workspace.edit_file(component.wxml)
        elif takes_text(self._workspace, element):
            self.text_editor.open(element, boxes[0], self.surface.viewport.zoom)
            self.stage.ask_text_look(*self.surface.to_page(boxes[0].center()), self.text_editor.look_like)

    def _component(self, element: Element) -> Component | None:
        """The component that the person may change: not one of a package."""
        project, file = self._workspace.project, self._workspace.file
        found = project.using(file).get(element.tag) if project and file else None
        return found if project and found and not found.from_package and project.exists(found.wxml) else None

    def _commit_text(self, node: int, text: str) -> None:
        project, file, element = self._workspace.project, self._workspace.file, self.surface.element(node)
        if project is not None and file is not None and element is not None:
            self._workspace.edit(lambda: set_text(project, file, element, text))
