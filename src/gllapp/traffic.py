"""What bytes are moved for, and how they are told to whoever counts them; known to every layer of the client."""

from collections.abc import Callable
from enum import StrEnum


class Traffic(StrEnum):
    """The kinds in which data used are shown; the values are stored."""

    SENT = "sent"
    """Requests in which the person's own acts go, and parcels."""
    POSTS = "posts"
    DOCUMENTS = "documents"
    """Of learning pods, with all that is said about them."""
    CATALOGUE = "catalogue"
    FILES = "files"
    """Both ways."""
    OVERHEAD = "overhead"
    """All the rest: connections, TLS, questions, members and places, whatever failed or was cut."""


Counting = Callable[[Traffic, int, int], None]
"""``(kind, up, down)``: so many bytes more have gone over the wire; less, where they turn out to be of another kind."""


def uncounted(kind: Traffic, up: int, down: int) -> None:
    """For links of which nobody wants to know."""
