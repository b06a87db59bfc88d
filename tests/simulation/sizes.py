"""What is large in life, made small: logs of a few dozen entries then come in pages, in many messages, with gaps in between."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from random import Random
from unittest.mock import patch

from gllcore import packing
from gllserver.services.exchange import answer, exchange, lacking


def small(luck: Random) -> AbstractContextManager[None]:
    """In most runs a few entries more are a leap, and a message holds a few."""
    return made(
        leap=luck.choice((1, 2, 4, 8, lacking.LEAP)),
        entries=luck.choice((2, 4, 10, packing.BLOCK_ENTRIES)),
        payload=luck.choice((200, 600, answer._LEAST_PAYLOAD)),
        cards=luck.choice((1, answer._MANY_CARDS)),
    )


@contextmanager
def made(leap: int, entries: int, payload: int, cards: int) -> Iterator[None]:
    """More than ``leap`` entries behind is far, more than ``cards`` of a directory are many.

    A message has so many ``entries``, and bytes of ``payload`` where less is asked for; what belongs to a page follows it at once.
    """
    with (
        patch.object(exchange, "LEAP", leap),
        patch.object(packing, "BLOCK_ENTRIES", entries),
        patch.object(answer, "_LEAST_PAYLOAD", payload),
        patch.object(answer, "_MANY_CARDS", cards),
        patch.object(answer, "_TASTE", entries),
        patch.object(answer, "_PAGES_BYTES", payload),
    ):
        yield
