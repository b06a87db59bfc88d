"""A search hit's snippet as runs of plain words, each found or not; pure."""

import re

from gllapp.ui.names import clean_excerpt

# The search marks what it has found so; a member may have written such a bracket too, which then stays as it is.
_FOUND = re.compile("⟦([^⟦⟧]*)⟧")
# What is emphasis or code in the post's markup only gets in the way here.
_MARKUP = re.compile(r"\*+|`+|(?<!\S)[#>]+(?=\s)")

Run = tuple[str, bool]
"""Words, and whether they are what was looked for."""


def runs(snippet: str) -> list[Run]:
    """The snippet in its order, without markup, on one line."""
    words = clean_excerpt(_MARKUP.sub("", snippet))
    made: list[Run] = []
    end = 0
    for match in _FOUND.finditer(words):
        made += [(words[end : match.start()], False), (match[1], True)]
        end = match.end()
    made.append((words[end:], False))
    return [run for run in made if run[0]]
