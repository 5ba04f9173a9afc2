"""A dialog that asks for a name and says while it is typed what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from designer.ui.layer_messages import translated_message
from designer.ui.parts.role import label


class NameDialog(QDialog):
    """One field, or several with the name first.

    Attributes:
        name: takes the name.
        form: the rows of fields.
        note: what is wrong.
        accept_button: enabled while nothing is wrong.
    """

    def __init__(self, heading: str, verb: str, parent: QWidget | None = None, *, title: str = "") -> None:
        """`verb` is what the button says, `title` what the field is called."""
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setMinimumWidth(440)
        self._check: Callable[[str], object] = lambda _: None
        self.name = QLineEdit()
        self.note = label("", "danger", wrap=True)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(12)
        self.form.addRow(title or self.tr("Name"), self.name)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = self._buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(label(heading, "heading"))
        column.addLayout(self.form)
        column.addWidget(self.note)
        column.addWidget(self._buttons)
        self.name.textChanged.connect(self.look)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def begin(self, suggested: str, check: Callable[[str], object]) -> None:
        """Suggest a name; `check` raises ValueError, such as NotEditable, for one that cannot be."""
        self._check = check
        self.name.setText(suggested)
        # Behind the last slash is what differs most often.
        start = suggested.rfind("/") + 1
        self.name.setSelection(start, len(suggested) - start)
        self.name.setFocus()
        self.look()

    @property
    def text(self) -> str:
        """The name without space around it."""
        return self.name.text().strip()

    def look(self) -> None:
        """Say what is wrong now."""
        fault = self._fault()
        self.note.setText(translated_message(fault) if self.text else "")
        self.accept_button.setEnabled(bool(self.text) and not fault)

    def _fault(self) -> str:
        try:
            self._check(self.text)
        except ValueError as error:
            return str(error)
        return ""
