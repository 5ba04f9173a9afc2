"""A choice that is as wide as what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox


class FittingBox(QComboBox):
    """A combo box whose arrow stands beside the shown text; its list is as wide as the longest one."""

    def sizeHint(self) -> QSize:
        """The room for the text that is shown, in px."""
        widest = max((self._width_of(index) for index in range(self.count())), default=0)
        hint = super().sizeHint()
        return QSize(hint.width() - widest + self._width_of(self.currentIndex()), hint.height())

    def minimumSizeHint(self) -> QSize:
        """The same: a shortened name would not tell which phone it is."""
        return self.sizeHint()

    def showPopup(self) -> None:
        """Open the list in the width that it needs."""
        self.view().setMinimumWidth(super().sizeHint().width())
        super().showPopup()

    def _width_of(self, index: int) -> int:
        return self.fontMetrics().horizontalAdvance(self.itemText(index))
