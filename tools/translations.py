"""Brings the window's translations up to date: ``python tools/translations.py``, whenever its words have changed.

The sources (.ts) are for translators, and what is made of them (.qm) is committed too: a fresh clone speaks all six
languages without any tool. English has a file for its plurals alone. The words of errors stand in gllcore, which knows
no translation; they are handed to the tools as the context ``Errors``. Qt has no words of its own in Vietnamese:
those that the window shows stand in ``qtbase_vi.ts``, by hand.
"""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from gllcore.errors import WORDS

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "src" / "gllapp" / "ui"
LANGUAGES = ("en", "fr", "es", "pt", "ar", "vi")
WRITTEN_BY_HAND = ("qtbase_vi",)


def update(folder: Path = FOLDER) -> None:
    """Adds new words to the .ts files of a folder as unfinished, and drops those that are no longer used."""
    with TemporaryDirectory() as made:
        errors = Path(made) / "errors.py"
        errors.write_text(error_source(), encoding="utf-8")
        sources = [*sorted(SOURCES.rglob("*.py")), errors]
        for language in LANGUAGES:
            _update(language, sources, folder)


def error_source() -> str:
    """Python that asks for the translation of every sentence of every error, as lupdate reads it."""
    sentences = [
        sentence for words in WORDS.values() for sentence in (words.what, words.safe, words.next) if sentence
    ]
    return "".join(
        f'translate("Errors", {json.dumps(sentence, ensure_ascii=False)})\n'
        for sentence in dict.fromkeys(sentences)
    )


def _update(language: str, sources: list[Path], folder: Path) -> None:
    only_plurals = ["-pluralonly"] if language == "en" else []
    options = ["-silent", "-no-obsolete", "-locations", "none", "-target-language", language, *only_plurals]
    _run("lupdate", *options, *map(str, sources), "-ts", str(folder / f"gllapp_{language}.ts"))


def compile_to(folder: Path = FOLDER) -> None:
    """Makes the .qm files of the .ts files in resources/translations."""
    for name in (*(f"gllapp_{language}" for language in LANGUAGES), *WRITTEN_BY_HAND):
        _run(
            "lrelease",
            "-silent",
            "-nounfinished",
            str(FOLDER / f"{name}.ts"),
            "-qm",
            str(folder / f"{name}.qm"),
        )


def _run(tool: str, *arguments: str) -> None:
    start = f"from PySide6.scripts.pyside_tool import {tool}; {tool}()"
    subprocess.run([sys.executable, "-c", start, *arguments], check=True)


if __name__ == "__main__":
    update()
    compile_to()
