"""What Enter and Tab do in lists, quotes and tables of markdown: the next item, the next cell, and a level in or out."""

import re

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from gllapp.ui.pages.documents import tables
from gllapp.ui.pages.documents.highlighting import is_code

_ITEM = re.compile(r"([ \t]*)([-*+]|[0-9]{1,9}[.)])( {1,4})(\[[ xX]\] )?")
_QUOTE = re.compile(r" {0,3}(?:> ?)+")
_BREAK = re.compile(r"\s*([-*_])(?:\s*\1){2,}\s*$")


def enter(editor: QTextEdit) -> bool:
    """Goes on with the item, quote or row in which the caret stands, or ends it where it is empty; False: a plain new line is meant."""
    caret = editor.textCursor()
    if caret.hasSelection() or is_code(caret.block()):
        return False
    if tables.is_row(caret.block()):
        return tables.down(editor)
    line = caret.block().text()
    lead = _lead(line)
    # All of a lead is ASCII: its characters are units.
    if not lead or caret.positionInBlock() < len(lead):
        return False
    if line[len(lead) :].strip():
        caret.insertText("\n" + _following(lead))
    else:
        _end(caret, line)
    editor.setTextCursor(caret)
    return True


def tab(editor: QTextEdit, *, back: bool) -> bool:
    """The next cell of a table, or the chosen items a level in; ``back``: the cell before, or a level out. False where neither is."""
    caret = editor.textCursor()
    if is_code(caret.block()):
        return False
    if tables.is_row(caret.block()):
        return tables.along(editor, back=back)
    first = editor.document().findBlock(caret.selectionStart())
    item = _item(first)
    if item is None:
        return False
    now = len(item[1])
    wanted = _outer(first, now) if back else _inner(first, now)
    if wanted != now:
        _move(first, editor.document().findBlock(caret.selectionEnd()), wanted - now)
    return True


def _lead(line: str) -> str:
    """The signs with which an item or a quote begins."""
    found = None if _BREAK.match(line) else _ITEM.match(line) or _QUOTE.match(line)
    return found[0] if found else ""


def _following(lead: str) -> str:
    """How the next item begins. (Later numbers stay: markdown counts by itself, and others may be writing there.)"""
    found = _ITEM.match(lead)
    if found is None:
        return lead
    indent, sign, gap, box = found.groups()
    return f"{indent}{_next_sign(sign)}{gap}{'[ ] ' if box else ''}"


def _next_sign(sign: str) -> str:
    return f"{int(sign[:-1]) + 1}{sign[-1]}" if sign[0].isdigit() else sign


def _end(caret: QTextCursor, line: str) -> None:
    """An empty item comes a level out; from the outermost a paragraph begins."""
    found = _ITEM.match(line)
    if found and found[1]:
        block = caret.block()
        _move(block, block, _outer(block, len(found[1])) - len(found[1]))
        return
    tables.leave(caret)


# --- levels ---


def _item(block: QTextBlock) -> re.Match[str] | None:
    return None if is_code(block) or _BREAK.match(block.text()) else _ITEM.match(block.text())


def _before(block: QTextBlock) -> QTextBlock:
    """The item before, over blank lines and lines that belong to one; an invalid block where the list begins."""
    found = block.previous()
    while found.isValid() and _item(found) is None:
        line = found.text()
        if line.strip() and not line[0].isspace():
            return QTextBlock()
        found = found.previous()
    return found


def _inner(block: QTextBlock, indent: int) -> int:
    """Below the words of the item before at this level, so that it belongs to it; as it is where there is none."""
    found = _before(block)
    while found.isValid() and (item := _item(found)) is not None:
        if len(item[1]) <= indent:
            return max(indent, sum(len(part) for part in item.groups()[:3]))
        found = _before(found)
    return indent


def _outer(block: QTextBlock, indent: int) -> int:
    """Where the item stands to which this one belongs."""
    found = _before(block)
    while found.isValid() and (item := _item(found)) is not None:
        if len(item[1]) < indent:
            return len(item[1])
        found = _before(found)
    return 0


def _move(first: QTextBlock, last: QTextBlock, by: int) -> None:
    """These lines so many places in or out, each with the sign of the items beside which it comes to stand."""
    writer = QTextCursor(first)
    writer.beginEditBlock()
    block = first
    while block.isValid() and block.position() <= last.position():
        item = _item(block)
        if item is not None:
            indent = max(0, len(item[1]) + by)
            _replace(writer, block, 0, len(item[1]), " " * indent)
            _replace(writer, block, indent, len(item[2]), _sign(block, indent, item[2]))
        block = block.next()
    writer.endEditBlock()


def _sign(block: QTextBlock, indent: int, own: str) -> str:
    found = _before(block)
    while found.isValid() and (item := _item(found)) is not None and len(item[1]) >= indent:
        if len(item[1]) == indent:
            return _next_sign(item[2])
        found = _before(found)
    return f"1{own[-1]}" if own[0].isdigit() else own


def _replace(writer: QTextCursor, block: QTextBlock, at: int, length: int, words: str) -> None:
    if block.text()[at : at + length] != words:
        writer.setPosition(block.position() + at)
        writer.setPosition(block.position() + at + length, QTextCursor.MoveMode.KeepAnchor)
        writer.insertText(words)
