"""The rows of a markdown table under the caret: from cell to cell, and new rows."""

import re
from itertools import pairwise

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from gllapp.ui.pages.documents.highlighting import is_code
from glldocs.deltas import units

_ROW = re.compile(r"\s*\|.*\|\s*$")
_RULE = re.compile(r"\s*\|(?:\s*:?-+:?\s*\|)+\s*$")
_BAR = re.compile(r"(?<!\\)\|")


def is_row(block: QTextBlock) -> bool:
    """Whether a line is a row of a table, or the line below its head."""
    return block.isValid() and not is_code(block) and _ROW.match(block.text()) is not None


def down(editor: QTextEdit) -> bool:
    """The same column of the next row; below the last a new one, and out of the table from one that stayed empty.

    False before the first cell, where a line above the table is meant.
    """
    block, column = _place(editor)
    if column < 0:
        return False
    below = _skip_rule(block.next(), forward=True)
    if is_row(below):
        _go(editor, below, column)
    elif is_row(block.previous()) and not any(_cells(block)):
        caret = QTextCursor(block)
        leave(caret)
        editor.setTextCursor(caret)
    else:
        _add(editor, block)
    return True


def along(editor: QTextEdit, *, back: bool) -> bool:
    """The next cell, behind the last one the first of a new row; ``back``: the cell before, if there is one."""
    block, column = _place(editor)
    if back:
        above = _skip_rule(block.previous(), forward=False)
        if column > 0:
            _go(editor, block, column - 1)
        elif is_row(above):
            _go(editor, above, len(_cells(above)) - 1)
        return True
    below = _skip_rule(block.next(), forward=True)
    if column + 1 < len(_cells(block)) and not _RULE.match(block.text()):
        _go(editor, block, column + 1)
    elif is_row(below):
        _go(editor, below, 0)
    else:
        _add(editor, block)
    return True


def _place(editor: QTextEdit) -> tuple[QTextBlock, int]:
    """The row of the caret and its column there; -1 before the first, never behind the last."""
    caret = editor.textCursor()
    line, at = caret.block().text(), caret.positionInBlock()
    before = sum(units(line[: bar.start()]) < at for bar in _BAR.finditer(line))
    return caret.block(), min(before, len(_cells(caret.block()))) - 1


def _cells(block: QTextBlock) -> list[str]:
    line = block.text()
    bars = [bar.start() for bar in _BAR.finditer(line)]
    return [line[one + 1 : other].strip() for one, other in pairwise(bars)]


def _skip_rule(block: QTextBlock, *, forward: bool) -> QTextBlock:
    if not (block.isValid() and _RULE.match(block.text())):
        return block
    return block.next() if forward else block.previous()


def _go(editor: QTextEdit, block: QTextBlock, column: int) -> None:
    """Selects what stands in a cell, as Tab does everywhere."""
    line = block.text()
    bars = [bar.start() for bar in _BAR.finditer(line)]
    column = min(column, len(bars) - 2)
    start, end = bars[column] + 1, bars[column + 1]
    inside = line[start:end]
    words = inside.strip()
    lead = len(inside) - len(inside.lstrip()) if words else min(1, len(inside))
    first = block.position() + units(line[: start + lead])
    caret = editor.textCursor()
    caret.setPosition(first)
    caret.setPosition(first + units(words), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(caret)


def _add(editor: QTextEdit, block: QTextBlock) -> None:
    """An empty row below; below what is to become the head of a table its line first."""
    count = len(_cells(block))
    is_head = not is_row(block.previous()) and not _RULE.match(block.text())
    below = block.next()
    has_rule = is_row(below) and _RULE.match(below.text()) is not None
    last = below if has_rule else block
    rule = "\n|" + " --- |" * count if is_head and not has_rule else ""
    writer = QTextCursor(last)
    writer.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    writer.insertText(rule + "\n|" + "  |" * count)
    _go(editor, writer.block(), 0)


def leave(caret: QTextCursor) -> None:
    """Begins a paragraph in the place of the line, behind an empty one: without that, markdown would take it for more of what is above."""
    caret.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    caret.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    caret.insertText("\n" if caret.block().previous().text().strip() else "")
