"""Places of the text that are marked: by a ground and a line of their own each, never by colour alone."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QTextCharFormat

from gllapp.ui import theme
from gllapp.ui.tokens import Tone


class Sort(StrEnum):
    """Why a place is marked; of several at one place the first counts."""

    CONFLICT = "conflict"
    COMMENT = "comment"
    SUGGESTION = "suggestion"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class TextMark:
    """From ``start`` to ``end`` (UTF-16); ``key`` tells what it is about."""

    sort: Sort
    key: str
    start: int
    end: int


_TONES = {
    Sort.CONFLICT: Tone.BAD,
    Sort.COMMENT: Tone.WARN,
    Sort.SUGGESTION: Tone.WARN,
    Sort.CHANGED: Tone.INFO,
}
_LINES = {
    Sort.CONFLICT: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Sort.COMMENT: QTextCharFormat.UnderlineStyle.DashUnderline,
    Sort.SUGGESTION: QTextCharFormat.UnderlineStyle.DashDotLine,
    Sort.CHANGED: QTextCharFormat.UnderlineStyle.DotLine,
}


def format_of(sort: Sort) -> QTextCharFormat:
    """How such a place looks just now."""
    colours, tone = theme.look().colours, _TONES[sort]
    made = QTextCharFormat()
    made.setBackground(QColor(colours.ground(tone)))
    made.setUnderlineStyle(_LINES[sort])
    made.setUnderlineColor(QColor(colours.ink(tone)))
    return made


def format_of_found(*, is_now: bool) -> QTextCharFormat:
    """How words look that were looked for; ``is_now``: those that are gone to."""
    colours = theme.look().colours
    made = QTextCharFormat()
    made.setBackground(QColor(colours.accent if is_now else colours.warn_soft))
    made.setForeground(QColor(colours.on_accent if is_now else colours.warn))
    return made
