"""How two histories that have parted find their common past, and how a server is given back what it once had received.

A server restored from a copy, or an empty one in its place, is told by its links. Both sides go back to the last link that
they share; the replica takes in what the server has since, and hands back as *testimony* what the server had sealed and lost.
docs/sync.md, section 18, tells the whole story.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Annotated, NamedTuple

import msgspec

from gllcore.errors import ProtocolViolation
from gllcore.ids import ID_BYTES, ScopeId
from gllcore.operations import Entry, Operation, extend, next_link, op_id
from gllcore.packing import BLOCK_ENTRIES
from gllcore.protocol import CHECK_BYTES, SIGNATURE_BYTES, Small, Tip, decoded

# A chunk of testimony is packed as one message, whatever it weighs.
_CHUNK_BYTES = 96 * 1024
_LINK_BYTES = 32
# What one request may ask the server to look up.
_PLACES = 4096

Moment = Annotated[int, msgspec.Meta(ge=-(2**53), le=2**53)]


# --- messages ---


class Doubt(msgspec.Struct, frozen=True, array_like=True):
    """A scope that the request listed: the server's head, and 8 bytes of its link at the replica's cursor (or none)."""

    number: Small
    head: Small
    link: bytes


class Diverged(msgspec.Struct, frozen=True, array_like=True):
    """The answer to cursors that do not come out: nothing of the request was applied.

    ``gone`` are scopes that do not exist here, or are not the member's to read.
    """

    doubts: tuple[Doubt, ...]
    gone: tuple[Small, ...] = ()


class Place(msgspec.Struct, frozen=True, array_like=True):
    """A point of a replica's log: a sequence number and 8 bytes of the link there."""

    seq: Small
    link: bytes


class Checkpoints(msgspec.Struct, frozen=True, array_like=True):
    """Points of the replica's logs, for each scope in doubt, the directory always among them."""

    scopes: tuple[tuple[Small, tuple[Place, ...]], ...]


class Resumption(msgspec.Struct, frozen=True, array_like=True):
    """From where the server goes on in a scope, and its head, which the seal speaks of."""

    number: Small
    seq: Small
    head: Small
    link: bytes


class Resumed(msgspec.Struct, frozen=True, array_like=True):
    """The common past of the scopes asked about; a number that is missing here is not that scope's any more.

    ``seal`` is the community's over the heads: whoever has not its key cannot make a replica set anything aside.
    """

    scopes: tuple[Resumption, ...]
    seal: bytes

    def tips(self, ids: Mapping[int, ScopeId]) -> list[Tip]:
        """What the seal speaks of; raises ProtocolViolation ``log_gap`` for a number that was not asked about."""
        if any(scope.number not in ids for scope in self.scopes):
            raise ProtocolViolation("log_gap")
        return [Tip(ids[scope.number], scope.head, scope.link) for scope in self.scopes]


class SealTip(msgspec.Struct, frozen=True, array_like=True):
    scope: bytes
    seq: Small
    link: bytes


class Testimony(msgspec.Struct, frozen=True, array_like=True):
    """Neighbouring entries of one scope as the server had once sealed them.

    They began at sequence number ``first``, after ``link``; ``received`` are their receive times as differences. ``tips`` and
    ``seal`` are those of the log message that ended with the last of them; ``block`` is the packed column block.
    """

    first: Small
    link: bytes
    received: tuple[Moment, ...]
    tips: tuple[SealTip, ...]
    seal: bytes
    block: bytes


_diverged = msgspec.msgpack.Decoder(Diverged)
_checkpoints = msgspec.msgpack.Decoder(Checkpoints)
_resumed = msgspec.msgpack.Decoder(Resumed)
_testimony = msgspec.msgpack.Decoder(Testimony)


def decode_diverged(payload: bytes) -> Diverged:
    return decoded(_diverged, payload)


def decode_checkpoints(payload: bytes) -> Checkpoints:
    """Raises ProtocolViolation ``damaged_frame`` also for a scope that comes twice, or for more than one may ask."""
    found = decoded(_checkpoints, payload)
    numbers = [number for number, _ in found.scopes]
    if len(set(numbers)) != len(numbers) or sum(len(places) for _, places in found.scopes) > _PLACES:
        raise ProtocolViolation("damaged_frame", reason="checkpoints")
    return found


def decode_resumed(payload: bytes) -> Resumed:
    return decoded(_resumed, payload)


def decode_testimony(payload: bytes) -> Testimony:
    found = decoded(_testimony, payload)
    sizes = {len(found.link)} | {len(tip.link) for tip in found.tips}
    if sizes != {_LINK_BYTES} or any(len(tip.scope) != ID_BYTES for tip in found.tips):
        raise ProtocolViolation("damaged_frame", reason="testimony")
    if len(found.seal) != SIGNATURE_BYTES or len(found.received) > BLOCK_ENTRIES:
        raise ProtocolViolation("damaged_frame", reason="testimony")
    return found


# --- the common past ---


def places_back(head: int) -> list[int]:
    """Where to look for the common past, the latest first: dense near the head, each step half as long again, then 0.

    What both sides hold in common is given up by at most a half of what really differs; 100,000 entries are 28 places.
    """
    found, distance = [], 0
    while distance < head:
        found.append(head - distance)
        distance = max(distance + 1, distance * 3 // 2)
    return [*found, 0]


def short(link: bytes) -> bytes:
    """As much of a link as two histories are told apart by."""
    return link[:CHECK_BYTES]


# --- testimony ---


class Seal(NamedTuple):
    """What the server had signed at the end of a log message."""

    tips: tuple[Tip, ...]
    signature: bytes


class Lost(NamedTuple):
    """An entry in the place that it had: its scope's number, its old sequence number and receive time, the link before it.

    ``offered``: the server's log does not hold it as far as the replica knows.
    """

    number: int
    entry: Entry
    before: bytes
    offered: bool


class Offer(NamedTuple):
    """A chunk of testimony before it is packed."""

    number: int
    scope: ScopeId
    entries: tuple[Entry, ...]
    before: bytes
    seal: Seal

    @property
    def operations(self) -> tuple[Operation, ...]:
        return tuple(entry.op for entry in self.entries)


def offers(lost: Sequence[Lost], seals: Iterable[Seal]) -> list[Offer]:
    """Chunks that prove every entry that is offered, as far as seals reach; in order, each within a message's size.

    A chunk ends where a seal speaks of the scope: with the hashes before it, the seal proves all that leads there.
    """
    by_tip = {(tip.scope, tip.link): seal for seal in seals for tip in seal.tips}
    return [offer for chain in chains(lost) for offer in chunks(chain, by_tip)]


def chains(lost: Iterable[Lost]) -> Iterator[list[Lost]]:
    """Neighbours of one history; what was altered on the disk since it came ends a chain and is not in any."""
    chain: list[Lost] = []
    for each in lost:
        if op_id(each.entry.op) != each.entry.op_id:
            continue
        if chain and (chain[-1].number != each.number or _after(chain[-1]) != each.before):
            yield chain
            chain = []
        chain.append(each)
    if chain:
        yield chain


def _after(lost: Lost) -> bytes:
    return extend(lost.before, [lost.entry])


def chunks(chain: Sequence[Lost], by_tip: Mapping[tuple[ScopeId, bytes], Seal]) -> Iterator[Offer]:
    """Of one chain; ``by_tip`` has the seals by the scopes and links that they speak of."""
    sealed = [by_tip.get((each.entry.op.scope, _after(each))) for each in chain]
    wanted = [at for at, each in enumerate(chain) if each.offered]
    done = 0
    for start in wanted:
        if start < done:
            continue
        end = _end(chain, sealed, start, wanted[-1])
        seal = sealed[end] if end is not None else None
        if end is None or seal is None:
            return
        entries = tuple(each.entry for each in chain[start : end + 1])
        yield Offer(chain[start].number, entries[0].op.scope, entries, chain[start].before, seal)
        done = end + 1


def _end(chain: Sequence[Lost], sealed: Sequence[Seal | None], start: int, last: int) -> int | None:
    """The farthest sealed entry that a message from ``start`` can reach, not beyond the first one that proves ``last``."""
    found, weight = None, 0
    for at in range(start, min(len(chain), start + BLOCK_ENTRIES)):
        weight += len(chain[at].entry.op.payload)
        if found is not None and weight > _CHUNK_BYTES:
            break
        if sealed[at] is not None:
            found = at
            if at >= last:
                break
    return found


def testimony(offer: Offer, block: bytes) -> Testimony:
    """The message of a chunk whose packed column block is ``block``."""
    moments = [entry.received_ms or 0 for entry in offer.entries]
    return Testimony(
        first=offer.entries[0].seq or 0,
        link=offer.before,
        received=tuple(later - earlier for earlier, later in zip([0, *moments], moments, strict=False)),
        tips=tuple(SealTip(*tip) for tip in offer.seal.tips),
        seal=offer.seal.signature,
        block=block,
    )


def proven(
    found: Testimony, scope: ScopeId, ids_and_operations: Sequence[Entry]
) -> tuple[list[Entry], list[Tip]]:
    """The entries with their former places, and the tips whose seal must be verified still.

    Raises ProtocolViolation ``bad_testimony`` unless the chain of hashes ends at one of the tips.
    """
    if len(found.received) != len(ids_and_operations) or not ids_and_operations:
        raise ProtocolViolation("bad_testimony")
    entries, link, moment = [], found.link, 0
    for at, (entry, difference) in enumerate(zip(ids_and_operations, found.received, strict=True)):
        moment += difference
        if not 0 <= moment <= 2**53:
            raise ProtocolViolation("bad_testimony")
        link = next_link(link, entry.op_id, moment)
        entries.append(Entry(entry.op_id, entry.op, found.first + at, moment))
    tips = [Tip(ScopeId(tip.scope), tip.seq, tip.link) for tip in found.tips]
    if Tip(scope, found.first + len(entries) - 1, link) not in tips:
        raise ProtocolViolation("bad_testimony")
    return entries, tips


# --- whether both hold the same ---

NO_IDS = bytes(8)


def ids_added(total: bytes, ids: Iterable[bytes]) -> bytes:
    """8 bytes that stand for a set of operations: the sum of their ids' first 8 bytes, so that order does not matter."""
    return _summed(total, ids, 1)


def ids_removed(total: bytes, ids: Iterable[bytes]) -> bytes:
    return _summed(total, ids, -1)


def _summed(total: bytes, ids: Iterable[bytes], sign: int) -> bytes:
    number = int.from_bytes(total, "big") + sign * sum(int.from_bytes(each[:8], "big") for each in ids)
    return (number % 2**64).to_bytes(8, "big")
