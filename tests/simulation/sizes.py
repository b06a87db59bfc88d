"""What is large in life, made small: logs of a few dozen entries then come in pages, in many messages, with gaps in between."""

from collections.abc import Iterator
from contextlib import contextmanager
from random import Random
from unittest.mock import patch

from gllcore import packing
from gllserver.services.exchange import answer, exchange, lacking


@contextmanager
def small(luck: Random) -> Iterator[None]:
    """In most runs a few entries more are a leap, and a message holds a few."""
    leap = luck.choice((1, 2, 4, 8, lacking.LEAP))
    entries = luck.choice((2, 4, 10, packing.BLOCK_ENTRIES))
    payload = luck.choice((200, 600, answer._LEAST_PAYLOAD))
    with (
        patch.object(exchange, "LEAP", leap),
        patch.object(packing, "BLOCK_ENTRIES", entries),
        patch.object(answer, "_LEAST_PAYLOAD", payload),
    ):
        yield
