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
# Where a language alone would mean a country's habits that few members share. English: times of 24 hours, the day
# first. Arabic: the digits 0-9 of the whole world's Arabic, which stand in names, files and Qt's own counts anyway –
# two kinds of digits on one page would be worse than either.
_HABITS = {"en": "en_GB", "ar": "ar_001"}
# The languages that the window itself speaks: all.
TRANSLATED = tuple(NAMES)
# Qt knows Portuguese as Brazil writes it.
_QT_NAMES = {"pt": "pt_BR"}
# The words that are on now. To look for them among all that belongs to the application loads classes that no window needs.
_spoken: list[QTranslator] = []


def speak(app: QApplication, code: str) -> None:
    """Puts the window into a language of NAMES: words, numbers, dates, and direction.

    Call it before the first widget is made; words already on the screen stay as they are.
    """
    QLocale.setDefault(QLocale(_HABITS.get(code, code)))
    while _spoken:
        translator = _spoken.pop()
        app.removeTranslator(translator)
        translator.deleteLater()
    ours, of_qt = str(asset("translations")), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(app, f"gllapp_{code}", ours)
    _install(app, f"qtbase_{_QT_NAMES.get(code, code)}", of_qt, ours)
    right = QLocale(code).textDirection() is Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)


def system_language() -> str:
    """The person's language as the system tells it, if the window speaks it, else English."""
    wished = (language.split("-")[0] for language in QLocale.system().uiLanguages())
    return next((code for code in wished if code in TRANSLATED), "en")


def spoken() -> str:
    """The language that the window speaks just now."""
    return QLocale().name().partition("_")[0]


def language_name(code: str) -> str:
    """A language in its own words; other codes through Qt, or as they are."""
    if code in NAMES:
        return NAMES[code]
    locale = QLocale(code)
    return locale.nativeLanguageName() if locale.language() is not QLocale.Language.C else code


def _install(app: QCoreApplication, file: str, *folders: str) -> None:
    """Words from the first of the folders that has them; English, the language of the sources, needs none."""
    translator = QTranslator(app)
    if any(translator.load(file, folder) for folder in folders):
        app.installTranslator(translator)
        _spoken.append(translator)
    else:
        translator.deleteLater()
