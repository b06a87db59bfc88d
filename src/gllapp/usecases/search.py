"""Searching everything that is on this PC."""

from gllapp.db import search
from gllapp.usecases.desk import Desk
from gllapp.views import SearchHit


def search_posts(desk: Desk, text: str, limit: int = 50) -> tuple[SearchHit, ...]:
    """Posts that hold every word of ``text`` in title or body, best first; the last word may be only begun.

    Case and accents do not matter. A snippet is plain text with its matches between ⟦ and ⟧.
    """
    with desk.replica.reading() as here:
        return search.search(here, text, limit)
