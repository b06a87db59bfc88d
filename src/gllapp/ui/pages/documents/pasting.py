"""What comes from the clipboard as formatted text, as markdown: headings, lists, tables, links and emphasis stay what they are."""

import re
from typing import Final

LONGEST: Final = 400_000
"""Beyond so many characters of HTML the plain words are taken: the window would wait too long."""

# Without any of these the plain words say it all; and what comes from an editor of code is coloured lines, whose spaces count.
_SAYS_MORE = re.compile(r"<(?:h[1-6]|[ou]l|table|strong|b|em|i|blockquote|a)\b", re.IGNORECASE)
_CODE = re.compile(r"<(?:div|span|pre)\b[^>]{0,400}\b(?:white-space\s*:\s*pre|monospace)", re.IGNORECASE)
# Some programs wrap all that is copied in a bold that is none.
_NO_BOLD = re.compile(r"font-weight\s*:\s*(?:normal|[1-4]00)", re.IGNORECASE)


def markdown_of(html: str) -> str | None:
    """None where the plain words are better."""
    if len(html) > LONGEST or not _SAYS_MORE.search(html) or _CODE.search(html):
        return None
    # Not at the top: what reads web pages is loaded where one is pasted, and not with every window.
    from gllfiles.texts import web

    soup = web.parsed(html)
    for bold in soup.find_all(["b", "strong"], style=_NO_BOLD):
        bold.unwrap()
    return web.markdown(soup) or None
