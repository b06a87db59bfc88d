"""The letters of BibTeX: accents and signs written as LaTeX commands, there and back."""

import re
from typing import Final

from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

_PLAIN: Final = re.compile(r"[^\\{}$~%`'?!\-]*")
_EMPTY_LINES: Final = re.compile(r"(\n\s*\n)")
# In a bibliography a percent sign is hardly ever a comment, but people forget to escape it.
_BARE_PERCENT: Final = re.compile(r"(?<!\\)%")
_WITHOUT_BRACES: Final = str.maketrans("", "", "{}")
# Of a field; no part of a resource may be nearly as long.
_LONGEST: Final = 20_000
_SIGNS: Final = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
_SPECIAL: Final = re.compile("[" + re.escape("".join(_SIGNS)) + "]")
# Signs that LaTeX would draw together into another one.
_LIGATURE: Final = re.compile("-(?=-)|`(?=`)|'(?=')|[!?](?=`)")


def _decoder() -> LatexNodes2Text:
    macros = [
        MacroTextSpec("textbraceleft", "{"),
        MacroTextSpec("textbraceright", "}"),
        MacroTextSpec("textasciicircum", "^"),
        MacroTextSpec("url", "%s"),
    ]
    known = get_default_latex_context_db()
    known.add_context_category("gll", macros=macros, prepend=True)
    return LatexNodes2Text(latex_context=known, math_mode="verbatim")


_DECODER: Final = _decoder()


def _decoded(text: str) -> str:
    try:
        return str(_DECODER.latex_to_text(text))
    except RecursionError:
        # Braces within braces without end: nobody's title, and no reason to give up the bibliography.
        return text.translate(_WITHOUT_BRACES)


def from_latex(text: str) -> str:
    """What a field says: commands become letters, a single line end a space, an empty line a line end, more of them an empty line."""
    text = text[:_LONGEST]
    if not _PLAIN.fullmatch(text):
        text = _decoded(_BARE_PERCENT.sub(r"\%", text))
    pieces = _EMPTY_LINES.split(text)
    return "".join(_gap(piece) if at % 2 else " ".join(piece.split()) for at, piece in enumerate(pieces))


def _gap(empty: str) -> str:
    return "\n" if empty.count("\n") == 2 else "\n\n"


def to_latex(text: str) -> str:
    """The text in BibTeX's letters; what is no sign of LaTeX stays as it is, in Unicode."""
    escaped = _LIGATURE.sub(r"\g<0>{}", _SPECIAL.sub(lambda sign: _SIGNS[sign[0]], text))
    return escaped.replace("\n", "\n\n")
