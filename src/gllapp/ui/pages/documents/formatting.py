"""What the tools above the text do to it: ordinary edits at the caret, as a person could type them."""

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

_TABLE = "| {one} | {other} |\n| --- | --- |\n|  |  |\n|  |  |\n"
_LEVELS = 3


def heading(editor: QTextEdit) -> None:
    """The next level of heading for the line, after the third none."""
    caret = editor.textCursor()
    line = caret.block().text()
    signs = len(line) - len(line.lstrip("#"))
    known = signs if line[signs : signs + 1] == " " else 0
    wanted = 2 if not known else known + 1 if known < _LEVELS else 0
    caret.beginEditBlock()
    caret.setPosition(caret.block().position())
    caret.setPosition(caret.block().position() + (known + 1 if known else 0), QTextCursor.MoveMode.KeepAnchor)
    caret.insertText("#" * wanted + " " if wanted else "")
    caret.endEditBlock()


def around(editor: QTextEdit, sign: str, words: str) -> None:
    """Puts ``sign`` around what is selected, or takes it off; where nothing is, around ``words``, which are selected then."""
    caret = editor.textCursor()
    said = caret.selectedText().replace("\u2029", "\n")
    if len(said) > 2 * len(sign) and said.startswith(sign) and said.endswith(sign):
        _put(editor, said[len(sign) : -len(sign)], 0, 0)
        return
    inside = said or words
    _put(editor, f"{sign}{inside}{sign}", len(sign), len(sign))


def bullets(editor: QTextEdit) -> None:
    """Makes items of the chosen lines, or plain lines of items."""
    caret = editor.textCursor()
    first = editor.document().findBlock(caret.selectionStart()).blockNumber()
    last = editor.document().findBlock(caret.selectionEnd()).blockNumber()
    lines = [editor.document().findBlockByNumber(number) for number in range(first, last + 1)]
    are_items = all(line.text().startswith("- ") for line in lines if line.text().strip())
    are_items = are_items and any(line.text().strip() for line in lines)
    caret.beginEditBlock()
    for number in range(first, last + 1):
        _turn(caret, editor.document().findBlockByNumber(number), is_item=are_items, alone=first == last)
    caret.endEditBlock()


def _turn(caret: QTextCursor, line: QTextBlock, *, is_item: bool, alone: bool) -> None:
    caret.setPosition(line.position())
    if is_item and line.text().startswith("- "):
        caret.setPosition(line.position() + 2, QTextCursor.MoveMode.KeepAnchor)
        caret.removeSelectedText()
    elif not is_item and (alone or line.text().strip()):
        caret.insertText("- ")


def table(editor: QTextEdit, one: str, other: str) -> None:
    """A small table below the line."""
    paragraph(editor, _TABLE.format(one=one, other=other))


def link(editor: QTextEdit, words: str) -> None:
    """A link around what is selected; its address is selected then, to be typed over."""
    said = editor.textCursor().selectedText().replace("\u2029", " ") or words
    _put(editor, f"[{said}](https://)", len(said) + 3, 1)


def insert(editor: QTextEdit, markdown: str) -> None:
    """In the place of what is selected."""
    _put(editor, markdown, len(markdown), 0)


def paragraph(editor: QTextEdit, markdown: str) -> None:
    """By itself, below the line."""
    caret = editor.textCursor()
    caret.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    before = "\n\n" if caret.block().text().strip() else ""
    caret.insertText(before + markdown)
    editor.setTextCursor(caret)
    editor.setFocus()


def _put(editor: QTextEdit, words: str, lead: int, trail: int) -> None:
    """In the place of what is selected; then all of it between ``lead`` and ``trail`` units is selected."""
    caret = editor.textCursor()
    start = caret.selectionStart()
    caret.insertText(words)
    end = caret.position()
    caret.setPosition(start + lead)
    caret.setPosition(max(start + lead, end - trail), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(caret)
    editor.setFocus()
