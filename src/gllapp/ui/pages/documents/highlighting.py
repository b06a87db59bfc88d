"""Light marks on markdown while it is written: what it will be is seen, and every sign of it stays where it is."""

import re
from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from gllapp.ui import theme

_HEADING = re.compile(r" {0,3}#{1,6}(?:\s|$)")
_LIST = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s")
_QUOTE = re.compile(r" {0,3}>")
_TABLE = re.compile(r"\s*\|.*\|\s*$")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_LINK = re.compile(r"!?\[[^\]\n]{0,400}\](?=\([^()\s]{0,400}\))")
_ADDRESS = re.compile(r"(?<=\])\([^()\s]{0,400}\)")
_BOLD = re.compile(r"\*\*[^*\n]{1,400}\*\*|__[^_\n]{1,400}__")
_ITALIC = re.compile(r"(?<![*\w])\*[^*\n]{1,400}\*(?![*\w])|(?<![_\w])_[^_\n]{1,400}_(?![_\w])")
_CODE = re.compile(r"`[^`\n]{1,400}`")
# What a line must hold to be looked at closer: most lines do not.
_SIGNS = re.compile(r"[#*_`\[>|~\d+-]")
# And what, for words within it to be looked at.
_SIGNS_WITHIN = re.compile(r"[*_`\[]")
_IN_CODE = 1
_LONGEST_LINE = 20_000


def is_code(block: QTextBlock) -> bool:
    """Whether a line that was marked stands in a block of code, where signs are only signs."""
    return block.userState() == _IN_CODE


class MarkdownMarks(QSyntaxHighlighter):
    """``wear`` takes up the look of the window anew."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._make()

    def wear(self) -> None:
        self._make()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        in_code = self.previousBlockState() == _IN_CODE
        if not in_code and (not _SIGNS.search(text) or len(text) > _LONGEST_LINE):
            self.setCurrentBlockState(0)
            return
        units = partial(_units, text)
        if _FENCE.match(text):
            self.setCurrentBlockState(0 if in_code else _IN_CODE)
            self.setFormat(0, units(len(text)), self._code)
        elif in_code:
            self.setCurrentBlockState(_IN_CODE)
            self.setFormat(0, units(len(text)), self._code)
        else:
            self.setCurrentBlockState(0)
            self._mark_line(text, units)

    def _mark_line(self, text: str, units: Callable[[int], int]) -> None:
        if _HEADING.match(text):
            self.setFormat(0, units(len(text)), self._heading)
            return
        if _QUOTE.match(text):
            self.setFormat(0, units(len(text)), self._quote)
        if found := _LIST.match(text):
            self.setFormat(0, units(found.end()), self._sign)
        if _TABLE.match(text):
            for at, char in enumerate(text):
                if char == "|":
                    self.setFormat(units(at), 1, self._sign)
        if not _SIGNS_WITHIN.search(text):
            return
        for pattern, worn in self._within:
            for found in pattern.finditer(text):
                start = units(found.start())
                self.setFormat(start, units(found.end()) - start, worn)

    def _make(self) -> None:
        colours = theme.look().colours
        self._heading = _format(colours.accent, bold=True)
        self._sign = _format(colours.accent, bold=True)
        self._quote = _format(colours.muted)
        self._code = _format(colours.text, ground=colours.code_soft)
        bold, italic = _format(bold=True), _format(italic=True)
        link = _format(colours.link)
        link.setFontUnderline(True)
        self._within = (
            (_ITALIC, italic),
            (_BOLD, bold),
            (_CODE, self._code),
            (_LINK, link),
            (_ADDRESS, self._quote),
        )


def _format(ink: str = "", *, ground: str = "", bold: bool = False, italic: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    if ink:
        made.setForeground(QColor(ink))
    if ground:
        made.setBackground(QColor(ground))
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    made.setFontItalic(italic)
    return made


def _units(text: str, at: int) -> int:
    """Where in UTF-16 a character of the line is."""
    return at if text.isascii() else len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
