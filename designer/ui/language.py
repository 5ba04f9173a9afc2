"""The language of the interface."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from designer.places import resources

Choice = Literal["system", "en", "zh_CN"]
CHOICES: tuple[Choice, ...] = get_args(Choice)

_log = logging.getLogger(__name__)


def install(application: QCoreApplication, choice: Choice) -> tuple[QTranslator, ...]:
    """Speak the chosen language from now on; returns the translators, for `remove`.

    Widgets that exist already keep their words: the window is built anew after a change.
    """
    locale = QLocale.system() if choice == "system" else QLocale(choice)
    QLocale.setDefault(locale)
    if not _is_chinese(locale):
        return ()
    folders = {"qtbase_zh_CN": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}
    folders["weft_zh_CN"] = str(resources() / "translations")
    made = []
    for name, folder in folders.items():
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            made.append(translator)
        else:
            _log.warning("The translation %s is not in %s; the build makes it.", name, folder)
    return tuple(made)


def remove(application: QCoreApplication, translators: tuple[QTranslator, ...]) -> None:
    """Stop using what `install` returned."""
    for translator in translators:
        application.removeTranslator(translator)


def title_of(titles: Mapping[str, str]) -> str:
    """The title of a fact of the catalogue in the language of the interface."""
    wanted = "zh" if _is_chinese(QLocale()) else "en"
    return titles.get(wanted) or titles.get("en") or next(iter(titles.values()), "")


def _is_chinese(locale: QLocale) -> bool:
    return locale.language() == QLocale.Language.Chinese
