"""Brings the window's translations up to date: ``python tools/translations.py``, whenever its words have changed.

The sources (.ts) are for translators, and what is made of them (.qm) is committed too: a fresh clone speaks French
without any tool. English has a file for its plurals alone.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "src" / "gllapp" / "ui"
LANGUAGES = ("en", "fr")


def update(folder: Path = FOLDER) -> None:
    """Adds new words to the .ts files of a folder as unfinished, and drops those that are no longer used."""
    for language in LANGUAGES:
        only_plurals = ["-pluralonly"] if language == "en" else []
        options = [
            "-silent",
            "-no-obsolete",
            "-locations",
            "none",
            "-target-language",
            language,
            *only_plurals,
        ]
        sources = [str(path) for path in sorted(SOURCES.rglob("*.py"))]
        _run("lupdate", *options, *sources, "-ts", str(folder / f"gllapp_{language}.ts"))


def compile_to(folder: Path = FOLDER) -> None:
    """Makes the .qm files of the .ts files in resources/translations."""
    for language in LANGUAGES:
        source, made = FOLDER / f"gllapp_{language}.ts", folder / f"gllapp_{language}.qm"
        _run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(made))


def _run(tool: str, *arguments: str) -> None:
    start = f"from PySide6.scripts.pyside_tool import {tool}; {tool}()"
    subprocess.run([sys.executable, "-c", start, *arguments], check=True)


if __name__ == "__main__":
    update()
    compile_to()
