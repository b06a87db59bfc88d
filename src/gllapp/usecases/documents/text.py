"""The text of a document, made of its operations: on top of what was made before, or from the beginning where that does not hold any more.

Nothing here runs inside of a sync's transaction: what is read is read at once, and stored only if it is still so.
"""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

import msgspec

from gllapp.db import cards
from gllapp.db.pods import texts
from gllapp.db.pods.texts import Facts, Text, Typed
from gllapp.db.replica import Transaction
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.kept_edits import salts_in
from gllapp.usecases.documents.place import known_document
from gllcore.errors import Refused
from gllcore.ids import OpId, RecordId
from gllcore.model.documents import DocumentCard, Update
from glldocs.columns import Malformed
from glldocs.conflicts import Conflict, Looked, conflicts_of
from glldocs.deltas import Change
from glldocs.engine import Document
from glldocs.faults import EngineFault
from glldocs.peers import check_update, peer_of
from glldocs.wire import Parsed, parsed

READER: Final = 1
"""The peer of a text in which nobody writes."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Known:
    """What the replica knows of a text at one moment. ``members`` are the writers by their devices.

    ``dropped`` are own edits that do not count: refused, or taken back.
    """

    document: RecordId
    card: DocumentCard
    scope: int
    device: RecordId
    stored: Text | None
    updates: tuple[Update, ...]
    dropped: tuple[Update, ...]
    typed: tuple[Typed, ...]
    operations: frozenset[tuple[OpId, int]]
    members: dict[RecordId, RecordId]

    def member_of(self, device: RecordId) -> RecordId:
        """Whose device it is; a device without a card here is nobody else's."""
        return self.members.get(device, device)


@dataclass(slots=True)
class Assembled:
    """A text of operations alone: ``taken`` are those that are in it or never will be; these are also in ``left_out``."""

    document: Document
    taken: set[OpId] = field(default_factory=set)
    left_out: set[OpId] = field(default_factory=set)
    _read: dict[OpId, Parsed] = field(default_factory=dict)

    def read(self, update: Update) -> Parsed:
        """What is in an update that the text has taken in; each is read once."""
        found = self._read.get(update.op_id)
        if found is None:
            found = self._read[update.op_id] = parsed(update.data)
        return found

    def take_in(self, updates: Iterable["Sound"]) -> tuple[Change, ...]:
        """Adds these, and gives what that changed."""
        those = tuple(updates)
        applied = self.document.take_in(each.parsed for each in those)
        never = set(applied.refused)
        for each in those:
            if each.parsed.data in never:
                self.leave_out(each.update)
            elif self.document.holds(each.parsed):
                self.taken.add(each.update.op_id)
                self._read[each.update.op_id] = each.parsed
        return applied.changes

    def leave_out(self, update: Update) -> None:
        self.taken.add(update.op_id)
        self.left_out.add(update.op_id)

    def told(self, updates: Iterable[Update]) -> list[Update]:
        """Those of the updates that are in the text."""
        return [update for update in updates if update.op_id in self.taken - self.left_out]


class Sound(NamedTuple):
    """An update that its device may send, and what is in it."""

    update: Update
    parsed: Parsed


class Findings(msgspec.Struct, frozen=True):
    """What is stored beside a text: its version, its conflicts, how many updates are by other members, and which are left out."""

    version: bytes
    conflicts: tuple[Conflict, ...]
    others: int
    left_out: tuple[bytes, ...]
    looked: msgspec.Raw


_encode: Final = msgspec.msgpack.Encoder().encode
_findings: Final = msgspec.msgpack.Decoder(Findings)


# --- reading ---


def look(desk: Desk, document: RecordId) -> Known:
    """Raises Refused ``unknown_document``."""
    with desk.replica.reading() as here:
        return known(here, document)


def known(here: Transaction, document: RecordId) -> Known:
    found = known_document(here, document)
    updates, dropped = texts.updates(here, document)
    return Known(
        document=document,
        card=found.value,
        scope=found.scope,
        device=cards.me(here).device,
        stored=texts.text(here, document),
        updates=updates,
        dropped=dropped,
        typed=texts.typed_in(here, document),
        operations=texts.operations(here, document),
        members=cards.members_of(here, {update.device for update in updates}),
    )


def findings_of(text: Text | Facts) -> Findings:
    """What was stored with it."""
    return _findings.decode(text.conflicts)


# --- assembling ---


def assemble(known: Known, peer: int = READER) -> Assembled:
    """The text with every update that counts; what was stored is a shortcut, and never changes what comes out."""
    on_top = None if known.stored is None else _on_top(known.stored, known.updates, peer)
    if on_top is not None:
        return on_top
    made = Assembled(Document.new(peer))
    take_in(made, known.updates)
    return made


def _on_top(stored: Text, updates: Sequence[Update], peer: int) -> Assembled | None:
    """None where an update has been taken back, or speaks of what another has said: then their order in the log decides."""
    if not stored.taken <= {update.op_id for update in updates}:
        return None
    fresh = [update for update in updates if update.op_id not in stored.taken]
    try:
        document = Document.load(stored.snapshot, peer)
    except Refused:
        return None
    left_out = {OpId(each) for each in findings_of(stored).left_out}
    made = Assembled(document, set(stored.taken), left_out)
    sound = _sound(made, fresh)
    if any(document.count_of(each.parsed.peer) > each.parsed.start for each in sound):
        return None
    made.take_in(sound)
    return made


def take_in(made: Assembled, updates: Iterable[Update]) -> tuple[Change, ...]:
    """Adds what arrived, and gives what that changed; what nobody may send is left out and counted."""
    return made.take_in(_sound(made, updates))


def _sound(made: Assembled, updates: Iterable[Update]) -> list[Sound]:
    """Those that their devices may send; the others are left out."""
    found = []
    for update in updates:
        try:
            found.append(Sound(update, check_update([update.salt, update.data], update.device)))
        except Refused:
            made.leave_out(update)
    return found


def holds(document: Document, data: bytes) -> bool:
    """Whether all of an update is in the text."""
    found = _parsed(data)
    return found is not None and document.holds(found)


def _parsed(data: bytes) -> Parsed | None:
    try:
        return parsed(data)
    except Malformed:
        return None


def add_typed(document: Document, known: Known) -> tuple[Typed, ...]:
    """Adds what was typed on this PC; gives what builds on something that is no part of the text any more."""
    own = {each.number: found for each in known.typed if (found := _own(each, known.device)) is not None}
    document.take_in(own.values())
    return tuple(
        each for each in known.typed if each.number not in own or not document.holds(own[each.number])
    )


def _own(typed: Typed, device: RecordId) -> Parsed | None:
    """None where this device may not send it: a sign-in may have made it another one since."""
    found = _parsed(typed.data)
    return found if found is not None and found.peer == peer_of(device, typed.salt) else None


def as_last_seen(now: Known) -> str:
    """What the person saw who typed last: also with what was taken back since."""
    made = Assembled(Document.new(READER))
    take_in(made, now.updates)
    made.document.apply((*(update.data for update in now.dropped), *(each.data for each in now.typed)))
    return made.document.text()


# --- making ---


def make_text(desk: Desk, document: RecordId) -> Text:
    """The text as of all operations, with its conflicts; stored, so that it is made once. Raises Refused ``unknown_document``."""
    now = look(desk, document)
    if now.stored is not None and not now.stored.stale:
        return now.stored
    made = _made(now)
    with desk.replica.writing() as here:
        if _is_here(here, document):
            is_still_so = texts.operations(here, document) == now.operations
            texts.store(here, document, replace(made, stale=not is_still_so))
    return made


def _is_here(here: Transaction, document: RecordId) -> bool:
    """It may have left with its pod meanwhile."""
    try:
        known_document(here, document)
    except Refused:
        return False
    return True


def _made(now: Known) -> Text:
    made = assemble(now)
    looked = Looked() if now.stored is None else _looked(now.stored)
    taken = made.told(now.updates)
    # What was put back ends no conflict: everybody is to see that it stands there though somebody had deleted it.
    backs = salts_in(now.document, now.card.settled)
    told = [update for update in taken if update.salt not in backs]
    # Nobody is in conflict with themselves, and most documents begin as one person's.
    alone = len({now.member_of(update.device) for update in told}) <= 1
    conflicts, looked = (
        ((), looked)
        if alone
        else conflicts_of(made.document, told, now.member_of, looked=looked, read=made.read)
    )
    me = now.member_of(now.device)
    findings = Findings(
        version=made.document.version(),
        conflicts=conflicts,
        others=sum(now.member_of(update.device) != me for update in taken),
        left_out=tuple(sorted(made.left_out)),
        looked=msgspec.Raw(looked.encoded()),
    )
    snapshot = made.document.snapshot()
    # What the person saw last is what is kept for them should the document leave with its pod.
    body = as_last_seen(now) if add_typed(made.document, now) else made.document.text()
    return Text(
        snapshot=snapshot,
        taken=frozenset(made.taken),
        body=body,
        conflicts=_encode(findings),
        refused=len(made.left_out),
    )


def _looked(stored: Text) -> Looked:
    try:
        return Looked.decoded(bytes(findings_of(stored).looked))
    except msgspec.DecodeError:
        return Looked()


def refresh(desk: Desk) -> tuple[RecordId, ...]:
    """Makes every text that is stale, or was never made; gives which."""
    with desk.replica.reading() as here:
        wanted = texts.to_make(here)
    return make_all(desk, wanted)


def make_all(desk: Desk, documents: Iterable[RecordId]) -> tuple[RecordId, ...]:
    """Makes these, and gives which it has made: one that fails does not keep others from being made."""
    made = []
    for document in documents:
        try:
            make_text(desk, document)
        except (Refused, EngineFault):
            _log.exception("the text of %s could not be made", document.hex())
        else:
            made.append(document)
    return tuple(made)
