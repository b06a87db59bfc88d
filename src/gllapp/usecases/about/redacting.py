"""Takes out of a text what could name a person, a place or what somebody wrote; pure."""

import re
from collections.abc import Iterable

GONE = "…"
_SHORTEST = 3
_NAMING = re.compile(
    "|".join(
        (
            r"[\w.+-]+@[\w.-]+",  # addresses of mail
            r"\w[\w+.-]*://\S+",  # of the web
            r"\\\\\S+|\b[A-Za-z]:[\\/]\S*",  # paths of Windows and file servers
            r"(?<![\w.])~?/[^\s:]+",  # paths of others; those within the program begin with its packages
            r"“[^”]*”|«[^»]*»|\"[^\"]*\"|'[^']*'",  # whatever is quoted
            r"\b(?:\d{1,3}\.){3}\d{1,3}\b|\[?(?:[0-9a-fA-F]{0,4}:){3,}[0-9a-fA-F]*\]?",  # addresses of PCs
            r"\b(?:[\w-]+\.)+(?!py\b)[a-z]{2,}\b(?!\()",  # and their names
            r"\b[0-9a-fA-F]{12,}\b",  # ids, which lead to a person within the community
        )
    )
)


def redacted(text: str, private: Iterable[str] = ()) -> str:
    """The text with ``GONE`` in the place of everything that could name somebody; ``private`` are words known to do so."""
    for word in sorted(private, key=len, reverse=True):
        if len(word.strip()) >= _SHORTEST:
            text = re.sub(re.escape(word.strip()), GONE, text, flags=re.IGNORECASE)
    return _NAMING.sub(GONE, text)
