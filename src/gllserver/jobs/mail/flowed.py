"""format=flowed (RFC 3676): paragraphs that a mail program broke into lines are made whole again."""

import re

_QUOTED = re.compile(r"(>*) ?(.*)", re.DOTALL)


def unflow(text: str, *, joined: bool) -> str:
    """``joined`` is the sender's DelSp=yes: the space at a broken line's end was added, and is taken off."""
    paragraphs: list[tuple[str, list[str]]] = []
    flowing = False
    for line in text.split("\n"):
        marks, words = _split(line)
        delimiter = words == "-- "
        if not flowing or delimiter or paragraphs[-1][0] != marks:
            paragraphs.append((marks, []))
        flowing = words.endswith(" ") and not delimiter
        paragraphs[-1][1].append(words[:-1] if flowing and joined else words)
    return "\n".join(
        f"{marks} {''.join(pieces)}" if marks else "".join(pieces) for marks, pieces in paragraphs
    )


def _split(line: str) -> tuple[str, str]:
    """The quote marks of a line, and its words without the one stuffed space."""
    found = _QUOTED.fullmatch(line)
    return (found[1], found[2]) if found else ("", line)
