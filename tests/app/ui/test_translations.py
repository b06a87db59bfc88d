"""French is complete and current: every word of the window has its translation, and the compiled files hold them."""

import string
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

import translations
from gllapp.ui import language


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


def _places(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name} | (
        {"%n"} if "%n" in words else set()
    )


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_no_word_is_missing_or_left_over(tmp_path: Path, code: str) -> None:
    name = f"gllapp_{code}.ts"
    for path in translations.FOLDER.glob("*.ts"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    translations.update(tmp_path)
    current, fresh = _messages(translations.FOLDER / name), _messages(tmp_path / name)
    assert current.keys() == fresh.keys(), "run: python tools/translations.py"
    assert [key for key, forms in fresh.items() if not all(forms)] == []


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_the_compiled_file_is_that_of_its_source(tmp_path: Path, code: str) -> None:
    translations.compile_to(tmp_path)
    name = f"gllapp_{code}.qm"
    assert (tmp_path / name).read_bytes() == (translations.FOLDER / name).read_bytes()


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_translations_fill_the_same_places(code: str) -> None:
    for (_, source), forms in _messages(translations.FOLDER / f"gllapp_{code}.ts").items():
        assert all(_places(form) == _places(source) for form in forms), source


def test_the_window_speaks_french_in_a_fresh_clone(app: QApplication) -> None:
    language.speak(app, "fr")
    assert QCoreApplication.translate("Ladder", "Draft") == "Brouillon"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    language.speak(app, "en")
    assert QCoreApplication.translate("Ladder", "Draft") == "Draft"


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
