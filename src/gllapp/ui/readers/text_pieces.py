"""A long text in pieces that are each shown without making anybody wait; cut between paragraphs; pure."""

from collections.abc import Iterator

_PIECE = 12_000
_LONGEST = 24_000


def pieces(markdown: str, size: int = _PIECE) -> Iterator[str]:
    """Pieces of about ``size`` characters, in order, that give the text again when they are put together."""
    begin = 0
    while begin < len(markdown):
        end = _end(markdown, begin, size)
        yield markdown[begin:end]
        begin = end


def _end(markdown: str, begin: int, size: int) -> int:
    """Where the piece ends that begins here: behind an empty line outside of fenced code, else behind a line, else anywhere."""
    if len(markdown) - begin <= size:
        return len(markdown)
    at = begin + size
    for ending, reach in (("\n\n", _LONGEST - _PIECE), ("\n", _LONGEST - _PIECE), (" ", 1_000)):
        found = markdown.find(ending, at, at + reach)
        while found >= 0 and ending == "\n\n" and markdown.count("\n```", begin, found) % 2:
            found = markdown.find(ending, found + 2, at + reach)
        if found >= 0:
            return found + len(ending)
    return at
