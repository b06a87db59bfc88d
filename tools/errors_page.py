"""Writes docs/errors.md from the words of gllcore.errors: `python tools/errors_page.py`. A test compares the two."""

from pathlib import Path

from gllcore.errors import WORDS

FILE = Path(__file__).parents[1] / "docs" / "errors.md"

_HEAD = """\
# Errors and their words

Every error has a code that never changes and up to three sentences: what happened, what is safe, what to do next. Places in
braces are filled when it is told. This page is made from `gllcore.errors` by `python tools/errors_page.py`.

| Code | What happened | What is safe | What to do |
|---|---|---|---|
"""


def page() -> str:
    """The whole page, codes in alphabetical order."""
    rows = (
        f"| `{code}` | {_cell(words.what)} | {_cell(words.safe)} | {_cell(words.next)} |\n"
        for code, words in sorted(WORDS.items())
    )
    return _HEAD + "".join(rows)


def _cell(sentence: str) -> str:
    return sentence.replace("|", "\\|")


if __name__ == "__main__":
    FILE.write_text(page(), encoding="utf-8")
