"""format=flowed (RFC 3676): paragraphs that a mail program broke into lines are made whole again."""

import re

_QUOTED = re.compile(r"(>*) ?(.*)", re.DOTALL)


def unflow(text: str, *, joined: bool) -> str:
    """``joined`` is the sender's DelSp=yes: the space at a broken line's end was added, and is taken off."""
    paragraphs: list[tuple[str, str]] = []
    flowing = False
    for line in text.split("\n"):
        marks, words = _split(line)
        if flowing and paragraphs[-1][0] == marks and words != "-- ":
            paragraphs[-1] = (marks, paragraphs[-1][1] + words)
        else:
            paragraphs.append((marks, words))
        flowing = words.endswith(" ") and words != "-- "
        if flowing and joined:
            paragraphs[-1] = (marks, paragraphs[-1][1][:-1])
    return "\n".join(f"{marks} {words}" if marks else words for marks, words in paragraphs)


def _split(line: str) -> tuple[str, str]:
    """The quote marks of a line, and its words without the one stuffed space."""
    found = _QUOTED.fullmatch(line)
    return (found[1], found[2]) if found else ("", line)
