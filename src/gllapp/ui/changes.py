"""What changed between two versions of a text, word by word, as HTML that the window may show; pure."""

import html
from collections.abc import Iterator, Sequence

from gllapp.ui.names import direction
from gllcore.differences import Mark, Piece, differences


def changes(before: str, after: str) -> str:
    """The new text with what was added and what was removed marked (classes ``added`` and ``removed``)."""
    return marked(differences(before, after))


def marked(pieces: Sequence[Piece]) -> str:
    """The same of texts that are compared already."""
    return "".join(_paragraph(line) for line in _lines(pieces) if any(piece.text for piece in line))


def _lines(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    line: list[Piece] = []
    for mark, text in pieces:
        # A removed line end would join what stands on two lines now.
        first, *others = [text.replace("\n", " ")] if mark is Mark.REMOVED else text.split("\n")
        line.append(Piece(mark, first))
        for other in others:
            yield line
            line = [Piece(mark, other)]
    yield line


def _paragraph(line: list[Piece]) -> str:
    way = direction("".join(piece.text for piece in line)) or "ltr"
    shown = (
        f'<span class="{mark}">{html.escape(text)}</span>' if mark else html.escape(text)
        for mark, text in line
        if text
    )
    return f'<p dir="{way}">{"".join(shown)}</p>'
