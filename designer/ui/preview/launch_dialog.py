"""The dialog that starts the app on a page, with a query, as if it had been entered in some way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from designer.project.project import Project
from designer.stage.scenes import scenes
from designer.stage.surroundings import ORDINARY_SCENE
from designer.ui.language import title_of
from designer.ui.pages.model import page_title
from designer.ui.parts.buttons import icon_button
from designer.ui.parts.role import label
from designer.ui.preview.choices import PhoneChoices
from designer.ui.preview.launches import NamedLaunch, declared_launches


class LaunchDialog(QDialog):
    """Fields for page, query and way in; what has a name is chosen from a list above them.

    Attributes:
        named: the list of launches with a name.
        page, query, scene: the fields.
        name: under which the fields are kept; nothing is kept without one.
        designing: whether Design opens the page with this query, too.

    Signals:
        query_chosen: route and query with which Design opens a page from now on; a query of None is one that suits
            the page's script.
    """

    query_chosen = Signal(str, object)

    def __init__(
        self, project: Project, choices: PhoneChoices, begin: NamedLaunch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Start the app"))
        self.setMinimumWidth(520)
        self._choices = choices
        self._declared = declared_launches(project)
        self.named = QComboBox()
        self.forget = icon_button("trash", self.tr("Forget this launch"))
        self.page = _page_box(project)
        self.query = QLineEdit()
        self.query.setPlaceholderText("id=1&from=share")
        self.designing = QCheckBox(self.tr("Open the page with this query in Design, too"))
        self.designing.setToolTip(self.tr("Without a query Design takes one that suits the page's script."))
        self.scene = self._scene_box()
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Only if it is to be kept"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start = self._buttons.addButton(self.tr("Start"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.start.setDefault(True)
        self._lay_out()
        self._fill_named()
        self._show(begin)
        self.named.activated.connect(self._take_named)
        self.forget.clicked.connect(self._forget)
        self.page.editTextChanged.connect(self._look)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.named, 1)
        row.addWidget(self.forget)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.addRow(self.tr("Kept"), row)
        form.addRow(self.tr("Page"), self.page)
        form.addRow(self.tr("Query"), self.query)
        form.addRow("", self.designing)
        form.addRow(self.tr("Entered from"), self.scene)
        form.addRow(self.tr("Keep as"), self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(label(self.tr("Start the app on a page"), "heading"))
        about = self.tr("The app runs from its beginning, as when a person enters it in this way.")
        column.addWidget(label(about, "soft", wrap=True))
        column.addLayout(form)
        column.addWidget(self._buttons)

    @staticmethod
    def _scene_box() -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for scene in scenes():
            box.addItem(f"{scene.id}  {title_of(scene.titles)}", scene.id)
        return box

    @property
    def launch(self) -> NamedLaunch:
        """What the fields say."""
        route = self.page.currentText().strip().strip("/").removesuffix(".html")
        route, _, query = route.partition("?")
        return NamedLaunch(
            self.name.text().strip(), route, self.query.text().strip().lstrip("?") or query, self._scene()
        )

    def accept(self) -> None:
        """Keep the launch when it has a name, and start the app."""
        launch = self.launch
        if launch.name:
            self._choices.keep_launch(launch)
        if self.designing.isChecked():
            self.query_chosen.emit(launch.page, launch.query or None)
        self._choices.launch(launch)
        super().accept()

    def _scene(self) -> int:
        first = self.scene.currentText().strip().partition(" ")[0]
        return int(first) if first.isascii() and first.isdigit() and len(first) <= 5 else ORDINARY_SCENE

    def _show(self, launch: NamedLaunch) -> None:
        at = self.page.findData(launch.page)
        self.page.setCurrentIndex(at)
        self.page.setEditText(launch.page)
        self.query.setText(launch.query)
        at = self.scene.findData(launch.scene)
        if at >= 0:
            self.scene.setCurrentIndex(at)
        else:
            self.scene.setEditText(str(launch.scene))
        self._look()

    def _look(self) -> None:
        self.start.setEnabled(bool(self.launch.page))

    # Those with a name

    def _fill_named(self) -> None:
        self.named.clear()
        self.named.addItem(self.tr("Choose…"))
        for launch in self._choices.launches:
            self.named.addItem(launch.name, launch)
        for launch in self._declared:
            self.named.addItem(self.tr("{name} (from the project)").format(name=launch.name), launch)
        self.named.setEnabled(self.named.count() > 1)
        self.forget.setEnabled(False)

    def _take_named(self, index: int) -> None:
        launch = self.named.itemData(index)
        kept = isinstance(launch, NamedLaunch) and launch in self._choices.launches
        self.forget.setEnabled(kept)
        if isinstance(launch, NamedLaunch):
            self._show(launch)
            self.name.setText(launch.name if kept else "")

    def _forget(self) -> None:
        launch = self.named.currentData()
        if isinstance(launch, NamedLaunch):
            self._choices.forget_launch(launch.name)
            self._fill_named()


def _page_box(project: Project) -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    for page in project.pages:
        box.addItem(page.route, page.route)
        box.setItemData(box.count() - 1, page_title(project, page), Qt.ItemDataRole.ToolTipRole)
    return box
