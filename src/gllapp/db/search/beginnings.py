"""Words that are only begun, as while somebody types.

A beginning stands for every word that begins so, all of which SQLite gathers before it gives the first post: among very many posts,
a short one would take longer than a person waits. It is then looked for in the newest posts alone, in their texts themselves.
"""

import re
from collections.abc import Collection
from dataclasses import replace
from typing import Final

from sqlalchemy import Connection, bindparam, func, select

from gllapp.db import tables
from gllapp.search_views import Wanted
from gllcore.folding import shadow

_post = tables.post

LOOKED_AT: Final = 300
# Up to so many posts, beginnings of so many letters are asked of the index.
_SHORTEST: Final = ((40_000, 1), (150_000, 2), (300_000, 3))
_SHORTEST_OF_MANY: Final = 4
_COUNT = select(func.max(_post.c.number))
_TEXTS = select(_post.c.number, _post.c.title, _post.c.body).where(
    _post.c.number.in_(bindparam("numbers", expanding=True))
)


def is_short(here: Connection, wanted: Wanted) -> bool:
    """Whether what is begun is too short for the index, with as many posts as there are."""
    posts = here.execute(_COUNT).scalar_one() or 0
    least = next((least for most, least in _SHORTEST if posts <= most), _SHORTEST_OF_MANY)
    return len(wanted.terms[-1][-1]) < least


def without(wanted: Wanted) -> Wanted:
    """The question without its last word, which is begun."""
    *others, last = wanted.terms
    return replace(wanted, terms=(*others, last[:-1]) if len(last) > 1 else tuple(others), begun=False)


def said_in(here: Connection, numbers: Collection[int], wanted: Wanted) -> set[int]:
    """Those of the posts in which the last term stands, its last word at least as a beginning."""
    last = wanted.terms[-1]
    begins = re.compile(r"(?<![^\W_])" + r"[\W_]+".join(map(re.escape, last)))
    rows = here.execute(_TEXTS, {"numbers": list(numbers)})
    said = ((number, f"{shadow(title)}\n{shadow(body)}") for number, title, body in rows)
    # Most texts have the letters nowhere, which is seen much sooner.
    return {number for number, folded in said if last[-1] in folded and begins.search(folded)}
