"""Six languages are complete and current: every word of the window has its translation, and the compiled files hold them."""

import re
import string
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime
from PySide6.QtWidgets import QApplication

import translations
from gllapp.ui import formats, language

# How many ways a language has to say a number of things.
FORMS = {"en": 2, "fr": 2, "es": 2, "pt": 2, "ar": 6, "vi": 1}
WORDS = (
    ("en", "Draft", "Cancel"),
    ("fr", "Brouillon", "Annuler"),
    ("es", "Borrador", "Cancelar"),
    ("pt", "Rascunho", "Cancelar"),
    ("ar", "مسودة", "ألغِ"),
    ("vi", "Bản nháp", "Hủy"),
)
# Of what Qt itself shows in the window: buttons of dialogs, menus of fields, the dialog for files.
OF_QT = (
    ("QPlatformTheme", "Close"),
    ("QPlatformTheme", "Discard"),
    ("QLineEdit", "Select All"),
    ("QWidgetTextControl", "&Paste"),
    ("QScrollBar", "Scroll here"),
    ("QFileDialog", "Look in:"),
    ("QFileDialog", "Create New Folder"),
    ("QPrintDialog", "&Print"),
)


def _messages(path: Path) -> dict[tuple[str, str], list[str]]:
    """(context, source) → the translations, one for each plural form."""
    found = {}
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            made = message.find("translation")
            assert made is not None
            forms = [form.text or "" for form in made.iter("numerusform")] or [made.text or ""]
            unfinished = made.get("type") == "unfinished"
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = [""] if unfinished else forms
    return found


def _places(words: str) -> list[str]:
    """What must stand in a translation too: places for facts, line breaks, and marks of markup."""
    named = [name for _, name, _, _ in string.Formatter().parse(words) if name]
    return sorted([*named, *re.findall(r"</?[a-z]+[^>]*>|\n|%L?\d", words)])


def test_no_word_is_missing_or_left_over(tmp_path: Path) -> None:
    """All languages in one test: the tool reads the whole program for them once."""
    for path in translations.FOLDER.glob("*.ts"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    translations.update(tmp_path)
    for code in translations.LANGUAGES:
        name = f"gllapp_{code}.ts"
        current, fresh = _messages(translations.FOLDER / name), _messages(tmp_path / name)
        assert current.keys() == fresh.keys(), f"{code}: run python tools/translations.py"
        assert [key for key, forms in fresh.items() if not all(forms)] == [], code


def test_the_compiled_files_are_those_of_their_sources(tmp_path: Path) -> None:
    translations.compile_to(tmp_path)
    for code in translations.LANGUAGES:
        name = f"gllapp_{code}.qm"
        assert (tmp_path / name).read_bytes() == (translations.FOLDER / name).read_bytes(), code


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_translations_fill_the_same_places(code: str) -> None:
    for (_, source), forms in _messages(translations.FOLDER / f"gllapp_{code}.ts").items():
        assert all(_places(form) == _places(source) for form in forms if form), source


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_counts_have_all_their_forms_and_show_their_number(code: str) -> None:
    counted = {
        source: forms
        for (_, source), forms in _messages(translations.FOLDER / f"gllapp_{code}.ts").items()
        if "%n" in source
    }
    assert len(counted) > 50
    assert {len(forms) for forms in counted.values()} == {FORMS[code]}
    # Arabic says none, one and two by the word itself.
    shown = slice(3, None) if code == "ar" else slice(None)
    assert [
        source for source, forms in counted.items() if not all("%n" in form for form in forms[shown])
    ] == []


@pytest.mark.parametrize(("code", "draft", "cancel"), WORDS)
def test_the_window_and_qt_speak_every_language_in_a_fresh_clone(
    app: QApplication, code: str, draft: str, cancel: str
) -> None:
    language.speak(app, code)
    assert QCoreApplication.translate("Ladder", "Draft") == draft
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    own = {QCoreApplication.translate(*words) for words in OF_QT}
    assert code == "en" or not own & {words for _, words in OF_QT}, "Qt's own words are there too"


def test_all_digits_of_the_arabic_window_are_of_one_kind(app: QApplication) -> None:
    language.speak(app, "ar")
    at_ms = QDateTime(QDate(2026, 11, 9), QTime(14, 2)).toMSecsSinceEpoch()
    shown = [
        formats.moment(at_ms, at_ms + 86_400_000 * 9),
        formats.full_moment(at_ms),
        formats.size(4_100_000),
    ]
    shown += [formats.number(1_234_567), QCoreApplication.translate("Counted", "%n post(s)", None, 12)]
    for forms in _messages(translations.FOLDER / "gllapp_ar.ts").values():
        shown += forms
    assert not [words for words in shown if re.search("[\u0660-\u0669\u06f0-\u06f9]", words)]
    assert "1,234,567" in shown


@pytest.mark.parametrize(("code", "way"), [("fr", "LeftToRight"), ("ar", "RightToLeft")])
def test_the_window_takes_the_direction_of_its_language(app: QApplication, code: str, way: str) -> None:
    language.speak(app, code)
    assert app.layoutDirection() is Qt.LayoutDirection[way]


def test_words_to_translate_are_never_put_together_before() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in translations.SOURCES.rglob("*.py"))
    assert 'tr(f"' not in sources
    assert "translate(f" not in sources


def test_languages_have_names_and_foreign_ones_too() -> None:
    assert language.language_name("ar") == "العربية"
    assert language.language_name("sw") == "Kiswahili"
    assert language.language_name("zz") == "zz"


def test_the_systems_language_is_one_that_the_window_speaks() -> None:
    assert language.system_language() in language.TRANSLATED
    assert set(language.TRANSLATED) == set(translations.LANGUAGES)
    assert sys.modules["translations"] is translations
