"""The dialog that asks for a new page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from designer.ui.parts.name_dialog import NameDialog


class NewPageDialog(NameDialog):
    """Asks for a route, a title and a package.

    Attributes:
        title: what the page shows in its navigation bar.
        package: the roots of the sub-packages in `data`, "" for the main package first.
    """

    def __init__(
        self,
        suggested: str,
        packages: list[str],
        chosen: str,
        check: Callable[[NewPageDialog], object],
        parent: QWidget | None = None,
    ) -> None:
        """`packages` are the roots of the sub-packages, `chosen` is one of them or "" for the main package."""
        super().__init__(self.tr("New page"), self.tr("Create"), parent, title=self.tr("Path"))
        self.title = QLineEdit()
        self.package = QComboBox()
        self.package.addItem(self.tr("Main package"), "")
        for package in packages:
            self.package.addItem(package, package)
        self.package.setCurrentIndex(self.package.findData(chosen))
        self.package.currentIndexChanged.connect(self.look)
        self.form.addRow(self.tr("Title"), self.title)
        self.form.addRow(self.tr("Package"), self.package)
        self.form.setRowVisible(self.package, bool(packages))
        self.begin(suggested, lambda _name: check(self))

    @property
    def route(self) -> str:
        """What was typed, below the root of the chosen package."""
        route, package = self.text.strip("/"), self.chosen_package
        return route if not package or route.startswith(f"{package}/") else f"{package}/{route}"

    @property
    def chosen_package(self) -> str:
        """The root of the chosen sub-package, "" for the main one."""
        return str(self.package.currentData() or "")
