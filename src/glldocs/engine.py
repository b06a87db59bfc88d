"""A text that several people write, each on their own PC: an open document.

Positions and lengths are in UTF-16 code units, as Qt counts them. A document is no place for two threads at once.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final, NamedTuple, Protocol, Self, cast

from gllcore.errors import Refused
from gllcore.pod_rules import UPDATE_BYTES
from glldocs import admission, rewriting
from glldocs import text_engine as loro
from glldocs.columns import Malformed
from glldocs.deltas import Change, Watch
from glldocs.faults import EngineFault, reading, working
from glldocs.past import Past
from glldocs.places import TEXT, frontiers, heads_of, version_of
from glldocs.wire import Parsed, Place, parsed

MOST_CHARACTERS: Final = 2_000_000
"""Six times the hundred pages that a document is made for; what arrives is taken all the same."""
_UNDO_STEPS: Final = 500


class Lean(StrEnum):
    """To which of its neighbours a place holds where something is inserted just there."""

    LEFT = "left"
    RIGHT = "right"


class _Converting(Protocol):
    """What a text can do that its published types leave out."""

    def convert_pos(
        self, index: int, from_: "loro.PositionType", to: "loro.PositionType", /
    ) -> int | None: ...


class Applied(NamedTuple):
    """What arrived did to the text: ``changes`` for the caret, one after the other.

    ``pending``: some updates wait for others that have not arrived. ``refused`` are those that must be left out.
    """

    changes: tuple[Change, ...]
    pending: bool = False
    refused: tuple[bytes, ...] = ()


class Document:
    """A text with its history. ``peer`` is whose edits are made here (peers.peer_of): a new one each time it is opened."""

    def __init__(self, doc: "loro.LoroDoc", peer: int) -> None:
        self._doc = doc
        self._doc.peer_id = peer
        self._doc.set_record_timestamp(False)
        self._peer = peer
        self._waiting: tuple[Parsed, ...] = ()
        self._trial = admission.Trial(doc)
        self._text: loro.LoroText = doc.get_text(TEXT)
        self._converting = cast(_Converting, self._text)
        self._undo = loro.UndoManager(doc)
        self._undo.set_max_undo_steps(_UNDO_STEPS)
        self._undo.set_merge_interval(0)

    @classmethod
    def new(cls, peer: int) -> Self:
        return cls(loro.LoroDoc(), peer)

    @classmethod
    def load(cls, snapshot: bytes, peer: int) -> Self:
        """From what ``snapshot`` gave on this PC; raises Refused ``bad_document_update`` where that is damaged."""
        with reading():
            doc = loro.LoroDoc()
            doc.import_(snapshot)
            return cls(doc, peer)

    def snapshot(self) -> bytes:
        """The text with its whole history, to be kept on this PC; it is never taken from elsewhere."""
        with working():
            return self._doc.export(loro.ExportMode.Snapshot())

    @property
    def peer(self) -> int:
        return self._peer

    # --- what it says ---

    def text(self) -> str:
        with working():
            return self._text.to_string()

    def __len__(self) -> int:
        with working():
            return self._text.len_utf16

    def version(self) -> bytes:
        """What has happened so far, edits that were not committed included."""
        self.commit()
        with working():
            return version_of(heads_of(self._doc.oplog_frontiers.encode()))

    def heads_of(self, version: bytes) -> tuple[Place, ...]:
        """What a version ends with; raises Refused ``bad_document_update`` for one that is not in this text."""
        if not self.knows(version):
            raise Refused("bad_document_update")
        return _heads(version)

    def knows(self, version: bytes) -> bool:
        """Whether all of that version is in this text."""
        with reading():
            return self._doc.frontiers_to_vv(frontiers(_heads(version))) is not None

    def text_at(self, version: bytes) -> str:
        """What it said then. Raises Refused ``bad_document_update`` for a version that is not in this text."""
        return self.past_at(self.heads_of(version)).text()

    def past(self) -> Past:
        """A copy that can be led to other versions."""
        self.commit()
        return Past(self._doc)

    def holds(self, update: Parsed) -> bool:
        """Whether all of it is in the text."""
        return self.count_of(update.peer) >= update.end

    def past_at(self, heads: tuple[Place, ...]) -> Past:
        """A copy that knows that version, and no more until it is to learn."""
        self.commit()
        return Past(self._doc, heads)

    def saw(self, heads: tuple[Place, ...], others: tuple[Place, ...]) -> bool:
        """Whether all of the one version is in the other; both are in this text."""
        with working():
            later, earlier = (self._doc.frontiers_to_vv(frontiers(each)) for each in (heads, others))
            if later is None or earlier is None:
                raise EngineFault("a version that the document does not know")
            return not earlier.sub_iter(later)

    def count_of(self, peer: int) -> int:
        """How many operations of that peer are in it."""
        with working():
            return _end(self._doc.oplog_vv, peer)

    # --- edits of one's own ---

    def insert(self, position: int, text: str) -> None:
        self.replace(position, 0, text)

    def delete(self, position: int, length: int) -> None:
        self.replace(position, length, "")

    def replace(self, position: int, length: int, text: str) -> None:
        """Raises ValueError outside of the text and within a pair, Refused ``bad_text`` and ``document_too_long``."""
        _sayable(text)
        start, end = self._whole(position), self._whole(position + length)
        _room(self._text.len_unicode - (end - start) + len(text))
        with working():
            if length:
                self._text.delete(start, end - start)
            if text:
                self._text.insert(start, text)

    def update(self, text: str) -> None:
        """Makes it say this, by an edit no larger than the difference."""
        _sayable(text)
        _room(len(text))
        with working():
            rewriting.rewrite(self._text, text)

    def restore(self, version: bytes) -> tuple[Change, ...]:
        """What stood there at that version, as a new edit."""
        wanted = self.text_at(version)
        before = self.text()
        with working(), Watch(self._doc) as seen:
            # Not the engine's revert_to, which takes half a minute over a history of 20,000 edits.
            rewriting.rewrite(self._text, wanted)
            self._doc.commit()
        return seen.changes(before)

    def commit(self) -> None:
        """Ends a group of edits: one step of undo."""
        with working():
            self._doc.commit()

    # --- undo ---

    @property
    def can_undo(self) -> bool:
        with working():
            self._doc.commit()
            return self._undo.can_undo()

    @property
    def can_redo(self) -> bool:
        with working():
            return self._undo.can_redo()

    def undo(self) -> tuple[Change, ...]:
        """Takes the last group of edits back that was made here since it was opened; nobody else's."""
        before = self.text()
        with working(), Watch(self._doc) as seen:
            self._undo.undo()
        return seen.changes(before)

    def redo(self) -> tuple[Change, ...]:
        before = self.text()
        with working(), Watch(self._doc) as seen:
            self._undo.redo()
        return seen.changes(before)

    # --- what travels ---

    def updates_since(self, version: bytes, peer: int | None = None) -> list[bytes]:
        """What was edited here (or by ``peer``) since then, each at most UPDATE_BYTES; none where nothing was."""
        self.commit()
        peer = self._peer if peer is None else peer
        heads = self.heads_of(version)
        with working():
            known = self._doc.frontiers_to_vv(frontiers(heads)) or loro.VersionVector()
            start, end = _end(known, peer), _end(self._doc.oplog_vv, peer)
            return list(self._parts(peer, start, end)) if start < end else []

    def _parts(self, peer: int, start: int, end: int) -> Iterable[bytes]:
        data = self._doc.export(
            loro.ExportMode.UpdatesInRange([loro.IdSpan(peer, loro.CounterSpan(start, end))])
        )
        if len(data) <= UPDATE_BYTES:
            yield data
        else:
            middle = (start + end) // 2
            yield from self._parts(peer, start, middle)
            yield from self._parts(peer, middle, end)

    def apply(self, updates: Iterable[bytes]) -> Applied:
        """As ``take_in``, for bytes that nobody has read yet; what is no update at all is among the refused."""
        read: list[Parsed] = []
        refused: list[bytes] = []
        for data in updates:
            try:
                read.append(parsed(data))
            except Malformed:
                refused.append(data)
        applied = self.take_in(read)
        return applied._replace(refused=(*refused, *applied.refused))

    def take_in(self, updates: Iterable[Parsed]) -> Applied:
        """Takes in what others (or this device, before) wrote and peers.check_update has let pass; any order, any number of times.

        What waits for others is kept aside until they come, but not in a snapshot: give it again after loading one.
        """
        self.commit()
        sorted_out = admission.sort(self._doc, dict.fromkeys((*self._waiting, *updates)), self._trial)
        self._waiting = sorted_out.waiting
        before = self.text()
        with working(), Watch(self._doc) as seen:
            admission.take_in(self._doc, sorted_out.ready, at_once=sorted_out.at_once)
        return Applied(seen.changes(before), bool(self._waiting), sorted_out.refused)

    # --- places ---

    def cursor_at(self, position: int, lean: Lean = Lean.RIGHT) -> bytes:
        """A place that survives edits around it: before the character at ``position``, or behind the one to its left."""
        start = self._whole(position)
        with working():
            if lean is Lean.LEFT and start:
                cursor = self._text.get_cursor(start - 1, loro.Side.Right)
            else:
                cursor = self._text.get_cursor(start, loro.Side.Left)
            if cursor is None:
                raise EngineFault("no cursor at a place of the text")
            return cursor.encode()

    def position_of(self, cursor: bytes) -> int | None:
        """Where that place is now; None where this text does not know it (yet)."""
        try:
            with reading():
                found = loro.Cursor.decode(cursor)
                if found.container != self._text.id:
                    return None
                answer = self._doc.get_cursor_pos(found)
                behind = (
                    1
                    if found.side == loro.Side.Right and found.id is not None and answer.update is None
                    else 0
                )
                place = min(answer.current.pos + behind, self._text.len_unicode)
                return self._converting.convert_pos(place, loro.PositionType.Unicode, loro.PositionType.Utf16)
        except Refused:
            return None

    # --- within ---

    def _whole(self, position: int) -> int:
        """The position in characters; raises ValueError where there is none."""
        with working():
            if not 0 <= position <= self._text.len_utf16:
                raise ValueError(f"position {position} is outside of the text")
            turn = self._converting.convert_pos
            found = turn(position, loro.PositionType.Utf16, loro.PositionType.Unicode)
            if found is None or turn(found, loro.PositionType.Unicode, loro.PositionType.Utf16) != position:
                raise ValueError(f"position {position} is within a character")
            return found


def _heads(version: bytes) -> tuple[Place, ...]:
    try:
        return heads_of(version)
    except Malformed as error:
        raise Refused("bad_document_update") from error


def _end(known: "loro.VersionVector", peer: int) -> int:
    """How many operations of that peer are in it."""
    last = known.get_last(peer)
    return 0 if last is None else last + 1


def _sayable(text: str) -> None:
    """A half of a pair, as a broken clipboard gives it, is no character."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise Refused("bad_text") from error


def _room(characters: int) -> None:
    if characters > MOST_CHARACTERS:
        raise Refused("document_too_long", limit=MOST_CHARACTERS)
