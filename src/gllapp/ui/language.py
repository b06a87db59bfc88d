"""The languages of the window and of posts: their own names, their translations, and their direction."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from gllapp.assets import asset

# In their own words, in the order in which the window lists them; the direction follows from the locale.
NAMES: dict[str, str] = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "ar": "العربية",
    "vi": "Tiếng Việt",
}
# Where a language alone would mean a country's habits that few members share: times of 24 hours, the day first.
_HABITS = {"en": "en_GB"}
# The languages into which the window itself is translated so far.
TRANSLATED = ("en", "fr")


def speak(app: QApplication, code: str) -> None:
    """Puts the window into a language of NAMES: words, numbers, dates, and direction.

    Call it before the first widget is made; words already on the screen stay as they are.
    """
    QLocale.setDefault(QLocale(_HABITS.get(code, code)))
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    _install(app, f"gllapp_{code}", str(asset("translations")))
    _install(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    right = QLocale(code).textDirection() is Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)


def system_language() -> str:
    """The person's language as the system tells it, if the window speaks it, else English."""
    wished = (language.split("-")[0] for language in QLocale.system().uiLanguages())
    return next((code for code in wished if code in TRANSLATED), "en")


def language_name(code: str) -> str:
    """A language in its own words; other codes through Qt, or as they are."""
    if code in NAMES:
        return NAMES[code]
    locale = QLocale(code)
    return locale.nativeLanguageName() if locale.language() is not QLocale.Language.C else code


def _install(app: QCoreApplication, file: str, folder: str) -> None:
    translator = QTranslator(app)
    # English is the language of the sources, and Qt has no words of its own for some others.
    if translator.load(file, folder):
        app.installTranslator(translator)
    else:
        translator.deleteLater()
