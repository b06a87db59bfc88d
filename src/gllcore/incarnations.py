"""Copies of one replica: how they are told apart, and by what each of them notices that there is another.

A replica that may have been copied or put back goes on in a new incarnation: what it writes then is no longer taken for
one sequence with what others write as the same device. Doubt costs nothing but a number, so it need not be right.
"""

from collections.abc import Collection, Iterable

import msgspec

from gllcore.protocol import NONCE_BYTES

# Taken from the front of each request's nonce, which means nothing to the server.
INCARNATION_BYTES = 2
_OTHERS = 2**16 - 1
_FACTS = 16


def another(incarnation: int, random: bytes) -> int:
    """A new incarnation by unpredictable bytes: neither the one that is left nor the first, 0."""
    chosen = int.from_bytes(random, "big") % _OTHERS + 1
    return chosen if chosen != incarnation else chosen % _OTHERS + 1


# --- another copy at the server ---


def nonce_in(incarnation: int, random: bytes) -> bytes:
    """A request's nonce, which tells the replica's copies in which incarnation it was sent; ``random`` has its 8 bytes."""
    return incarnation.to_bytes(INCARNATION_BYTES, "big") + random[INCARNATION_BYTES:NONCE_BYTES]


def is_anothers(lease: bytes, incarnation: int, sent: Collection[bytes]) -> bool:
    """Whether a copy has sent operations of this same incarnation: ``lease`` is none of the nonces ``sent`` from here.

    One that has an incarnation of its own harms nobody. An empty lease is that of a device's first operations.
    """
    return lease[:INCARNATION_BYTES] == incarnation.to_bytes(INCARNATION_BYTES, "big") and lease not in sent


# --- another place ---


class Surroundings(msgspec.Struct, frozen=True):
    """What surrounds a replica, each fact as a short hash: the system, the hardware, and the file that it lies in.

    Where there are several facts of a sort, they come and go one by one. An empty tuple says nothing.
    """

    system: tuple[bytes, ...] = ()
    hardware: tuple[bytes, ...] = ()
    file: tuple[bytes, ...] = ()

    def are_others(self, before: "Surroundings") -> bool:
        """Whether of any sort something is known now and was known before, and nothing of it is the same."""
        return any(now and then and set(now).isdisjoint(then) for now, then in self._pairs(before))

    def after(self, before: "Surroundings") -> "Surroundings":
        """These, and what was known of them ``before``: a network card that is not plugged in today comes again."""
        return Surroundings(*(_joined(now, then) for now, then in self._pairs(before)))

    def _pairs(self, before: "Surroundings") -> tuple[tuple[tuple[bytes, ...], tuple[bytes, ...]], ...]:
        return (
            (self.system, before.system),
            (self.hardware, before.hardware),
            (self.file, before.file),
        )


def _joined(now: Iterable[bytes], then: Iterable[bytes]) -> tuple[bytes, ...]:
    return tuple(dict.fromkeys((*now, *then)))[:_FACTS]


def is_elsewhere(
    marks: Collection[bytes], outside: bytes | None, before: Surroundings, now: Surroundings
) -> bool:
    """Whether a replica may not be the only one of its kind, or not as old as it was.

    ``marks`` are those that it has left outside of its file lately, none where nothing can be left there; ``outside`` is the
    one found there. A replica that was put back does not know the newest one, a copied one finds none.
    """
    return bool(marks and outside not in marks) or now.are_others(before)
