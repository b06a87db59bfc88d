"""Templates are whole in every language: the same headings, lists and tables, each with words of its own."""

import shutil
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest

from glldocs.exports.office import to_docx
from glldocs.exports.web import to_html
from glldocs.reading import direction_of, read
from glldocs.templates import KEYS, LANGUAGES, template, templates
from tests.docs_exports.samples import front

SOURCE = Path(__file__).parents[2] / "src"
TEMPLATES = Path(__file__).parents[2] / "resources" / "templates"
EVERY = list(product(KEYS, LANGUAGES))


def shape(key: str, language: str) -> list[tuple[str, str]]:
    """The template's blocks without their words."""
    return [(token.type, token.tag) for token in read(template(key, language).markdown)]


@pytest.mark.parametrize(("key", "language"), EVERY)
def test_a_template_is_of_use(key: str, language: str) -> None:
    found = template(key, language)
    assert (found.key, found.language) == (key, language)
    assert found.markdown.startswith(f"# {found.title}\n")
    assert 0 < len(found.title) <= 60
    assert 30 <= found.markdown.count("\n") <= 80
    assert found.markdown.endswith("\n")
    assert "\n\n\n" not in found.markdown


@pytest.mark.parametrize(("key", "language"), [each for each in EVERY if each[1] != "en"])
def test_every_language_has_the_same_parts_in_words_of_its_own(key: str, language: str) -> None:
    assert shape(key, language) == shape(key, "en")
    english = [token.content for token in read(template(key, "en").markdown) if token.type == "inline"]
    translated = [token.content for token in read(template(key, language).markdown) if token.type == "inline"]
    assert [bool(each) for each in english] == [bool(each) for each in translated]
    # A word or two is the same in a neighbouring language; a sentence is not.
    same = [one for one, other in zip(english, translated, strict=True) if one == other and len(one) > 12]
    assert same == []


@pytest.mark.parametrize("key", KEYS)
def test_arabic_is_written_in_arabic_throughout(key: str) -> None:
    inlines = [token.content for token in read(template(key, "ar").markdown) if token.type == "inline"]
    assert {direction_of(each) for each in inlines if each} <= {"rtl", None}


def test_titles_tell_kinds_apart_and_come_in_the_order_in_which_they_are_offered() -> None:
    for language in LANGUAGES:
        offered = templates(language)
        assert tuple(each.key for each in offered) == KEYS
        assert len({each.title for each in offered}) == len(KEYS)


def test_another_language_falls_to_english_and_a_country_to_its_language() -> None:
    assert template("minutes", "de") == template("minutes", "en")
    assert template("minutes", "") == template("minutes")
    assert template("minutes", "pt-BR") == template("minutes", "PT_pt") == template("minutes", "pt")
    with pytest.raises(KeyError):
        template("../minutes", "en")


def test_no_other_file_lies_there() -> None:
    lying = {file.relative_to(TEMPLATES).as_posix() for file in TEMPLATES.rglob("*") if file.is_file()}
    assert lying == {f"{key}/{language}.md" for key, language in EVERY}


def test_a_packed_program_has_them_inside(tmp_path: Path) -> None:
    shutil.copytree(TEMPLATES, tmp_path / "resources" / "templates")
    (tmp_path / "resources" / "templates" / "minutes" / "en.md").write_text("# Packed\n")
    program = (
        f"import sys; sys._MEIPASS = {str(tmp_path)!r}\n"
        "from glldocs.templates import template; print(template('minutes').title)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(SOURCE)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == "Packed"


def test_every_template_becomes_every_kind_of_file() -> None:
    for key in KEYS:
        for language in ("en", "ar"):
            found = template(key, language)
            about = front(found.title, language)
            assert to_html(found.markdown, about).count("<h1") == 1
            assert to_docx(found.markdown, about)[:2] == b"PK"
