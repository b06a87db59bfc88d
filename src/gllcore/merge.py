"""State as a fold over operations: whatever order they came in, every replica computes the same.

A field is a register: an act replaces those its writer had seen. Acts that did not know of each other are *heads*;
the latest in effective time is shown and the others stay readable as rivals. A set merges by add and remove, and an
addition that a removal had not seen survives it. A withdrawal hides a post only when it had seen all of it.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import msgspec

from gllcore.ids import OpId, RecordId, record_named
from gllcore.model.discussions import Edit, Post, PostField, ReactionField, Rival, Stream, StreamField
from gllcore.model.people import Device, DeviceField, Member, MemberField, Role
from gllcore.operations import Entry, referred, unpack


class Order(NamedTuple):
    """A total order of acts, the same on every replica."""

    effective_ms: int
    written_ms: int
    counter: int
    op_id: OpId


def order(entry: Entry) -> Order:
    return Order(entry.effective_ms, entry.op.time.ms, entry.op.time.counter, entry.op_id)


def saw(later: Entry, earlier: Entry) -> bool:
    """Whether the writer of ``later`` had ``earlier`` on the replica when writing (both of one scope)."""
    is_one_device = later.op.device == earlier.op.device
    if is_one_device and later.op.time.incarnation == earlier.op.time.incarnation:
        return later.op.time > earlier.op.time
    # Nobody changes what is not there: it waited, had come ahead of its log, or had another place in a history that is no more.
    if earlier.op.record is None and later.op.record == earlier.record:
        return True
    if earlier.seq is None or (later.seq is not None and later.seq <= earlier.seq):
        return False
    return earlier.seq <= later.op.base


class Write(NamedTuple):
    """One act's value for one field."""

    entry: Entry
    value: object


class Register(NamedTuple):
    """A field after the merge: the write that is shown, and the readable others."""

    shown: Write
    rivals: tuple[Write, ...]


def heads(writes: Sequence[Write]) -> list[Write]:
    """The writes that no other writer had seen, latest first. Never empty, even for clocks that contradict each other."""
    standing = [
        write
        for write in writes
        if not any(saw(other.entry, write.entry) for other in writes if other is not write)
    ]
    return sorted(standing or writes, key=lambda write: order(write.entry), reverse=True)


def merge_field(writes: Sequence[Write]) -> Register:
    if len(writes) == 1:  # nearly always: a first sync asks this for every field of every record
        return Register(writes[0], ())
    shown, *others = heads(writes)
    return Register(shown, tuple(write for write in others if write.value != shown.value))


def merge_set(writes: Sequence[Write]) -> tuple[str, ...]:
    """The elements present, sorted; each write's value is [added, removed]."""
    touched = _by_element(writes)
    return tuple(sorted(element for element, own in touched.items() if any(w.value for w in heads(own))))


def _by_element(writes: Sequence[Write]) -> dict[str, list[Write]]:
    """For each element the additions (True) and removals (False) that name it."""
    touched: dict[str, list[Write]] = {}
    for entry, change in writes:
        for present, side in _sides(change):
            for element in side:
                touched.setdefault(element, []).append(Write(entry, present))
    return touched


def _sides(change: object) -> list[tuple[bool, list[str]]]:
    if not isinstance(change, list) or len(change) != 2:
        return []
    sides = [
        [item for item in side if isinstance(item, str)] if isinstance(side, list) else [] for side in change
    ]
    return [(False, sides[1]), (True, sides[0])]


class Folded(NamedTuple):
    """The operations of one record, sorted out by field."""

    creation: Entry | None
    writes: dict[int, list[Write]]

    def register(self, field: int) -> Register | None:
        own = self.writes.get(field)
        return merge_field(own) if own else None

    def text(self, field: int) -> str:
        value = self.value(field)
        return value if isinstance(value, str) else ""

    def flag(self, field: int) -> bool:
        return self.value(field) is True

    def elements(self, field: int) -> tuple[str, ...]:
        return merge_set(self.writes.get(field, ()))

    def at_creation(self, field: int) -> object:
        """What the creating operation said: for what never changes afterwards."""
        return next((w.value for w in self.writes.get(field, ()) if w.entry is self.creation), None)

    def value(self, field: int) -> object:
        """What is shown of a field, whatever it is."""
        register = self.register(field)
        return register.shown.value if register else None


def fold(entries: Iterable[Entry]) -> Folded:
    """Sorts the operations of one record by field. Duplicates and unreadable payloads change nothing."""
    creation: Entry | None = None
    writes: dict[int, list[Write]] = {}
    for entry in {entry.op_id: entry for entry in entries}.values():
        if entry.op.record is None:
            creation = entry
        for number, value in _readable(entry.op.payload).items():
            writes.setdefault(number, []).append(Write(entry, value))
    return Folded(creation, writes)


def _readable(payload: bytes) -> dict[int, object]:
    try:
        return unpack(payload)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return {}


# --- withdrawal: it never swallows what it had not seen ---


class Withdrawal(NamedTuple):
    """An author's word that a post is withdrawn, and what keeps it shown nevertheless, latest first."""

    act: Entry
    unseen: tuple[Entry, ...]

    @property
    def stands(self) -> bool:
        return not self.unseen


def withdrawal_of(folded: Folded) -> Withdrawal | None:
    """The withdrawal that nobody has taken back with knowledge of it: one that stands, if any does, else the latest."""
    writes = folded.writes.get(PostField.WITHDRAWN)
    if not writes:
        return None
    words = heads(writes)
    kept = [word.entry for word in words if word.value is not True]
    standing = [*kept, *_text_heads(folded)]
    found = [Withdrawal(word.entry, _unseen(word.entry, standing)) for word in words if word.value is True]
    return min(found, key=lambda each: not each.stands, default=None)


def _unseen(withdrawal: Entry, standing: Sequence[Entry]) -> tuple[Entry, ...]:
    unseen = {
        entry.op_id: entry
        for entry in standing
        if entry.op_id != withdrawal.op_id and not saw(withdrawal, entry)
    }
    return tuple(sorted(unseen.values(), key=order, reverse=True))


def _text_heads(folded: Folded) -> list[Entry]:
    """The acts that made the title, the text and the tags what they are."""
    tags = _by_element(folded.writes.get(PostField.TAGS, ()))
    texts = [folded.writes[field] for field in (PostField.TITLE, PostField.BODY) if field in folded.writes]
    return [write.entry for writes in (*texts, *tags.values()) for write in heads(writes)]


# --- the community's records as folds ---


def post_of(entries: Iterable[Entry], *, heeds_withdrawals: bool = True) -> Post | None:
    """The post that these operations make, or None while the one that creates it has not arrived.

    Who does not heed withdrawals sees it as it would be without any.
    """
    folded = fold(entries)
    made = folded.creation
    if made is None:
        return None
    withdrawal = withdrawal_of(folded) if heeds_withdrawals else None
    bare = Post(
        id=made.record,
        device=made.op.device,
        body="",
        language=_text(folded.at_creation(PostField.LANGUAGE)),
        written_ms=made.effective_ms,
        thread=referred(folded.at_creation(PostField.THREAD)),
        parent=referred(folded.at_creation(PostField.PARENT)),
    )
    if withdrawal is not None and withdrawal.stands:
        return msgspec.structs.replace(bare, withdrawn_ms=withdrawal.act.effective_ms)
    return msgspec.structs.replace(
        bare,
        title=folded.text(PostField.TITLE),
        body=folded.text(PostField.BODY),
        tags=folded.elements(PostField.TAGS),
        edited_ms=_edited(folded, made),
        rivals=(*_rivals(folded, PostField.TITLE), *_rivals(folded, PostField.BODY)),
        contested=withdrawal is not None,
    )


def _rivals(folded: Folded, field: PostField) -> tuple[Rival, ...]:
    register = folded.register(field)
    return tuple(
        Rival(field, _text(write.value), write.entry.op.device, write.entry.effective_ms)
        for write in (register.rivals if register else ())
    )


def _edited(folded: Folded, made: Entry) -> int | None:
    later = [
        write.entry.effective_ms
        for field in (PostField.BODY, PostField.TITLE)
        for write in folded.writes.get(field, ())
        if write.entry.op_id != made.op_id
    ]
    return max(later, default=None)


_IN_HISTORY = {PostField.TITLE, PostField.BODY, PostField.WITHDRAWN}


def history_of(entries: Iterable[Entry]) -> tuple[Edit, ...]:
    """Every version of a post's title and text, and every word on its withdrawal, oldest first.

    The first is the post as it was written.
    """
    versions: dict[OpId, tuple[Entry, dict[int, object]]] = {}
    for number, writes in fold(entries).writes.items():
        for write in writes:
            versions.setdefault(write.entry.op_id, (write.entry, {}))[1][number] = write.value
    edits = [
        Edit(
            entry.op.device,
            entry.effective_ms,
            _text_or_none(fields.get(PostField.TITLE)),
            _text_or_none(fields.get(PostField.BODY)),
            entry.received_ms,
            _flag_or_none(fields.get(PostField.WITHDRAWN)),
        )
        for entry, fields in sorted(versions.values(), key=lambda version: order(version[0]))
        if not _IN_HISTORY.isdisjoint(fields)
    ]
    return tuple(edits)


def useful_to(
    entries: Iterable[Entry], member_of: Callable[[RecordId], RecordId | None]
) -> frozenset[RecordId]:
    """The members who find a record useful: each member's latest word counts, from whichever device."""
    latest: dict[RecordId, Entry] = {}
    for entry in entries:
        member = member_of(entry.op.device)
        if member is not None and (member not in latest or order(entry) > order(latest[member])):
            latest[member] = entry
    return frozenset(
        m for m, entry in latest.items() if _readable(entry.op.payload).get(ReactionField.USEFUL) is True
    )


def stream_of(entries: Iterable[Entry]) -> Stream | None:
    folded = fold(entries)
    if folded.creation is None:
        return None
    return Stream(
        id=folded.creation.record,
        name=folded.text(StreamField.NAME),
        language=folded.text(StreamField.LANGUAGE),
        description=folded.text(StreamField.DESCRIPTION),
        closed=folded.flag(StreamField.CLOSED),
        restricted=folded.flag(StreamField.RESTRICTED),
        admitted=frozenset(members_named(folded.elements(StreamField.ADMITTED))),
    )


def members_named(elements: Iterable[str]) -> list[RecordId]:
    """The members that the elements of a set name, each by 32 hexadecimal digits; whatever else is in it names nobody."""
    return [member for element in elements if (member := record_named(element)) is not None]


def member_of(entries: Iterable[Entry]) -> Member | None:
    folded = fold(entries)
    if folded.creation is None:
        return None
    return Member(
        id=folded.creation.record,
        name=folded.text(MemberField.NAME),
        country=folded.text(MemberField.COUNTRY),
        languages=folded.elements(MemberField.LANGUAGES),
        role=folded.text(MemberField.ROLE) or Role.MEMBER,
        about=folded.text(MemberField.ABOUT),
        suspended=folded.flag(MemberField.SUSPENDED),
        organisation=folded.text(MemberField.ORGANISATION),
        category=folded.text(MemberField.CATEGORY),
    )


def device_of(entries: Iterable[Entry]) -> Device | None:
    folded = fold(entries)
    member = referred(folded.at_creation(DeviceField.MEMBER))
    if folded.creation is None or member is None:
        return None
    return Device(id=folded.creation.record, member=member, revoked=folded.flag(DeviceField.REVOKED))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _text_or_none(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _flag_or_none(value: object) -> bool | None:
    return value if isinstance(value, bool) else None
