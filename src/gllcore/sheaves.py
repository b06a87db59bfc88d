"""Sheaves: neighbouring entries of one log as they lie in a file, with ids in full and the seal that proves them.

A sheaf needs nothing beside it to be read and believed but the community's key and the shipped dictionary: not the sheaves
before it, not a replica. docs/bundle-format.md tells every byte.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

import msgspec

from gllcore import columns
from gllcore.columns import DIRECTORY, Run
from gllcore.compression import Squeezer
from gllcore.errors import ProtocolViolation, Refused
from gllcore.frames import MAGIC, FrameKind, FrameReader, frame
from gllcore.ids import ID_BYTES, CommunityId, RecordId, ScopeId, directory_scope
from gllcore.operations import Entry, next_link
from gllcore.packing import BLOCK_ENTRIES
from gllcore.protocol import LINK_BYTES, SIGNATURE_BYTES, Cursor, Tip, decoded, encode, seal_message
from gllcore.reach import Reach
from gllcore.reconciliation import Offer, Seal, SealTip

# What is not the directory has this number in every block: the file says which scope it is.
_SOME_SCOPE: Final = 1
PART_BYTES: Final = 1024 * 1024
PART_ENTRIES: Final = 4_000
# What a reader bears: a little more than any writer makes.
LARGEST_PART_BYTES: Final = PART_BYTES + 256 * 1024
LARGEST_PART_ENTRIES: Final = 20_000
_INFLATED_PART_BYTES: Final = 64 * 1024 * 1024

IsSealed = Callable[[bytes, bytes], bool]
"""(signature, message) -> whether the community's key made it."""


class Sheaf(msgspec.Struct, frozen=True, array_like=True):
    """``link`` stands before the first entry; ``tips`` and ``seal`` are those of the log message that ended with the last one."""

    link: bytes
    tips: tuple[SealTip, ...]
    seal: bytes
    block: bytes


class Stretch(NamedTuple):
    """Neighbouring entries of one log: what stands before them, the link at each, and the seals that prove them."""

    before: Cursor
    entries: tuple[Entry, ...]
    links: tuple[bytes, ...]
    seals: tuple[Seal, ...]

    @property
    def end(self) -> Cursor:
        return Cursor(self.before.seq + len(self.entries), self.links[-1]) if self.entries else self.before

    def at(self, seq: int) -> Cursor | None:
        """The point of the log after entry ``seq``, if this stretch tells it."""
        place = seq - self.before.seq
        if not 0 <= place <= len(self.entries):
            return None
        return Cursor(seq, self.links[place - 1]) if place else self.before

    def between(self, after: int, upto: int) -> "Stretch | None":
        """Those of its entries that come after ``after``, up to and with ``upto``; None when there are none."""
        first, last = max(after, self.before.seq), min(upto, self.end.seq)
        start = self.at(first)
        if first >= last or start is None:
            return None
        places = slice(first - self.before.seq, last - self.before.seq)
        links = self.links[places]
        ends = set(links)
        seals = tuple(seal for seal in self.seals if any(tip.link in ends for tip in seal.tips))
        return Stretch(start, self.entries[places], links, seals)


_sheaf = msgspec.msgpack.Decoder(Sheaf)


# --- writing ---


def sheaf_of(community: CommunityId, offer: Offer, squeezer: Squeezer) -> bytes:
    """The frames of a chunk that ends where a seal speaks of its scope."""
    number = DIRECTORY if offer.scope == directory_scope(community) else _SOME_SCOPE
    raw = columns.encode([Run(number, offer.scope, offer.entries)], _in_full)
    tips = tuple(SealTip(*tip) for tip in offer.seal.tips)
    packed = squeezer.pack(raw, columns.seams(raw))
    return frame(FrameKind.SHEAF, encode(Sheaf(offer.before, tips, offer.seal.signature, packed)))


class WrittenPart(NamedTuple):
    """A part of a log, ready to become a file."""

    before: Cursor
    end: Cursor
    data: bytes


def parts_of(community: CommunityId, offers: Iterable[Offer], squeezer: Squeezer) -> Iterator[WrittenPart]:
    """The offers, which follow each other without a gap, as part-files of about a megabyte."""
    held: list[Offer] = []
    data: list[bytes] = []
    for offer in offers:
        sheaf = sheaf_of(community, offer, squeezer)
        entries = sum(len(each.entries) for each in held) + len(offer.entries)
        if held and (sum(map(len, data)) + len(sheaf) > PART_BYTES or entries > PART_ENTRIES):
            yield _part(held, data)
            held, data = [], []
        held.append(offer)
        data.append(sheaf)
    if held:
        yield _part(held, data)


def _part(offers: Sequence[Offer], data: Sequence[bytes]) -> WrittenPart:
    first, last = offers[0], offers[-1]
    end = next(tip for tip in last.seal.tips if tip.scope == last.scope)
    before = Cursor((first.entries[0].seq or 0) - 1, first.before)
    return WrittenPart(before, Cursor(end.seq, end.link), MAGIC + b"".join(data))


def _in_full(_number: int, _record: RecordId) -> None:
    return None


# --- reading ---


def read_part(
    data: bytes, community: CommunityId, scope: ScopeId, squeezer: Squeezer, is_sealed: IsSealed
) -> Stretch:
    """All that a part-file holds, each entry hashed anew, each sheaf proven by its seal.

    Raises ProtocolViolation, and tells by its code what is wrong: the bytes, the order of the log, or the signature.
    """
    stretches = read_sheaves(data, community, scope, squeezer, is_sealed)
    for earlier, later in pairwise(stretches):
        if later.before != earlier.end:
            raise ProtocolViolation("log_gap")
    return _joined(stretches)


def read_sheaves(
    data: bytes, community: CommunityId, scope: ScopeId, squeezer: Squeezer, is_sealed: IsSealed
) -> list[Stretch]:
    """The sheaves of a file, which need not be neighbours; at least one. Raises ProtocolViolation as ``read_part``."""
    reader = FrameReader("a bundle")
    stretches: list[Stretch] = []
    inflated = entries = 0
    for message in reader.feed(data):
        if message.kind != FrameKind.SHEAF:
            raise ProtocolViolation("damaged_frame", reason="kind")
        stretch, raw_bytes = _read(message.payload, community, scope, squeezer, is_sealed)
        inflated += raw_bytes
        entries += len(stretch.entries)
        if inflated > _INFLATED_PART_BYTES or entries > LARGEST_PART_ENTRIES:
            raise ProtocolViolation("oversized_frame")
        stretches.append(stretch)
    if not reader.is_between_messages or not stretches:
        raise ProtocolViolation("damaged_frame", reason="length")
    return stretches


def read_end(
    data: bytes, community: CommunityId, scope: ScopeId, squeezer: Squeezer, is_sealed: IsSealed
) -> Stretch:
    """The last sheaf of a file alone: it proves itself. Raises ProtocolViolation as ``read_part``."""
    messages = list(FrameReader("a bundle").feed(data))
    if not messages or messages[-1].kind != FrameKind.SHEAF:
        raise ProtocolViolation("damaged_frame", reason="kind")
    return _read(messages[-1].payload, community, scope, squeezer, is_sealed)[0]


def _joined(stretches: Sequence[Stretch]) -> Stretch:
    return Stretch(
        stretches[0].before,
        tuple(entry for each in stretches for entry in each.entries),
        tuple(link for each in stretches for link in each.links),
        tuple(seal for each in stretches for seal in each.seals),
    )


def _read(
    payload: bytes, community: CommunityId, scope: ScopeId, squeezer: Squeezer, is_sealed: IsSealed
) -> tuple[Stretch, int]:
    """One sheaf, and how many bytes its block has when it is unpacked."""
    sheaf = decode_sheaf(payload)
    raw = squeezer.unpack(sheaf.block)
    entries = _entries(raw, community, scope)
    before = Cursor((entries[0].seq or 0) - 1, sheaf.link)
    links, link = [], sheaf.link
    for entry in entries:
        link = next_link(link, entry.op_id, entry.received_ms or 0)
        links.append(link)
    tips = tuple(Tip(ScopeId(tip.scope), tip.seq, tip.link) for tip in sheaf.tips)
    if Tip(scope, entries[-1].seq or 0, link) not in tips:
        raise ProtocolViolation("log_gap")
    if not is_sealed(sheaf.seal, seal_message(community, tips)):
        raise ProtocolViolation("bad_signature")
    return Stretch(before, entries, tuple(links), (Seal(tips, sheaf.seal),)), len(raw)


def decode_sheaf(payload: bytes) -> Sheaf:
    """Raises ProtocolViolation ``damaged_frame``."""
    sheaf = decoded(_sheaf, payload)
    sizes = {len(sheaf.link)} | {len(tip.link) for tip in sheaf.tips}
    if sizes != {LINK_BYTES} or any(len(tip.scope) != ID_BYTES for tip in sheaf.tips):
        raise ProtocolViolation("damaged_frame", reason="sheaf")
    if len(sheaf.seal) != SIGNATURE_BYTES:
        raise ProtocolViolation("damaged_frame", reason="sheaf")
    return sheaf


def _entries(raw: bytes, community: CommunityId, scope: ScopeId) -> tuple[Entry, ...]:
    block = columns.decode(raw)
    number = DIRECTORY if scope == directory_scope(community) else _SOME_SCOPE
    if len(block.segments) != 1 or block.segments[0].scope != number or not block.segments[0].first:
        raise ProtocolViolation("damaged_frame", reason="segments")
    if block.segments[0].count > BLOCK_ENTRIES:
        raise ProtocolViolation("oversized_frame")
    (run,) = columns.runs_of(block, community, {(DIRECTORY, _SOME_SCOPE): RecordId(scope)})
    return run.entries


# --- what is new in it ---


class Fit(NamedTuple):
    """A stretch that joins what is held: behind its cursor, or as a page that leaps ahead or fills a gap from above."""

    stretch: Stretch
    is_page: bool


def fits(reach: Reach, stretch: Stretch, *, may_leap: bool) -> list[Fit]:
    """What of a stretch is new to whoever holds ``reach``, in the order in which it must be taken in.

    Raises Refused ``bundle_other_history`` when both hold the same place of the log and not the same entries.
    """
    gap = reach.gap
    for held in (reach.cursor, *(gap or ())):
        there = stretch.at(held.seq)
        if there is not None and there != held:
            raise Refused("bundle_other_history")
    found = []
    if gap is not None:
        piece = stretch.between(gap.low.seq, gap.high.seq)
        if piece is not None and piece.end == gap.high:
            found.append(Fit(piece, is_page=True))
    piece = stretch.between(reach.cursor.seq, stretch.end.seq)
    if piece is not None and piece.before == reach.cursor:
        found.append(Fit(piece, is_page=False))
    elif piece is not None and gap is None and may_leap:
        found.append(Fit(piece, is_page=True))
    return found


def next_part(reach: Reach, spans: Sequence[tuple[int, int]], *, may_leap: bool) -> int | None:
    """Which part of a log, of those whose entries come after the one number up to the other, is to be read next; None: no more.

    ``spans`` are sorted. A gap is filled from above first; then what follows the cursor; where a part is missing there, the
    newest ones leap ahead, if they may.
    """
    if reach.gap is not None:
        high = reach.gap.high.seq
        for at, (before, end) in enumerate(spans):
            if before < high <= end:
                return at
    cursor = reach.cursor.seq
    at = bisect_right([before for before, _ in spans], cursor) - 1
    if at >= 0 and cursor < spans[at][1]:
        return at
    if reach.gap is None and may_leap and spans and spans[-1][0] > cursor:
        return len(spans) - 1
    return None
