"""An open document: what is typed in it goes into the journal within a second, and becomes an act when the person leaves it.

Memory and disk are apart, so that a window never waits: ``unsaved`` and ``take_in`` touch no disk, ``save`` and ``text.look`` may
run on another thread. An open document itself is for one thread at a time.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from os.path import commonprefix

from gllapp.db import people
from gllapp.db.pods import records, texts
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.aside import Page, set_aside
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.documents.place import known_document, pod_of
from gllapp.usecases.documents.text import (
    Known,
    add_typed,
    as_last_seen,
    assemble,
    holds,
    look,
    take_in,
)
from gllapp.usecases.forum import short
from gllcore.errors import Refused
from gllcore.ids import OpId, RecordId
from gllcore.model.documents import DocumentCard
from gllcore.operations import Kind
from gllcore.pod_permissions import check_work
from gllcore.pod_rules import SALT_BYTES
from gllcore.rules import plain_text
from glldocs.deltas import Change, units
from glldocs.engine import Document
from glldocs.peers import peer_of

AUTOSAVE_MS = 700
"""Whoever shows an open document saves it no later than this after the first key that was not saved."""


@dataclass(frozen=True, slots=True)
class Group:
    """Keystrokes to be saved, up to a version. ``replaces`` are rows of the journal that could not go on and are in it once more.

    ``page`` is the whole text with them, for the case that the document has left with its pod.
    """

    document: RecordId
    salt: bytes
    data: tuple[bytes, ...]
    version: bytes
    page: Page
    replaces: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrived:
    """What others' edits did to the open text: see ``moved``. ``pending``: parts of it wait for older ones; ``more`` are left."""

    changes: tuple[Change, ...]
    pending: bool = False
    more: bool = False


class Writing:
    """A document that the person writes in; positions and lengths are in UTF-16 code units, as Qt counts them."""

    def __init__(self, now: Known, salt: bytes) -> None:
        self.document = now.document
        self._card, self._scope = now.card, now.scope
        self._salt = salt
        self._peer = peer_of(now.device, salt)
        self._made = assemble(now, self._peer)
        self._given = set(self._made.taken)
        self._replaced: tuple[int, ...] = ()
        orphans = add_typed(self._text, now)
        self._saved = self._text.version()
        if orphans:
            # What it was typed into has been taken back: the person goes on seeing what they saw, as an edit of today.
            self._replaced = tuple(each.number for each in orphans)
            self._text.update(as_last_seen(now))
            self._text.commit()

    @property
    def _text(self) -> Document:
        return self._made.document

    @property
    def refused(self) -> int:
        """How many updates of others were left out because nobody may send them."""
        return len(self._made.left_out)

    @property
    def taken(self) -> frozenset[OpId]:
        """The operations that are in it."""
        return frozenset(self._made.taken)

    def text(self) -> str:
        return self._text.text()

    def __len__(self) -> int:
        return len(self._text)

    def version(self) -> bytes:
        return self._text.version()

    # --- editing ---

    def insert(self, position: int, text: str) -> None:
        self._text.insert(position, text)

    def delete(self, position: int, length: int) -> None:
        self._text.delete(position, length)

    def replace(self, position: int, length: int, text: str) -> None:
        """Raises ValueError outside of the text and within a pair, Refused ``bad_text`` and ``document_too_long``."""
        self._text.replace(position, length, text)

    def rewrite(self, text: str) -> None:
        """Makes it say this, by an edit no larger than the difference."""
        self._text.update(text)

    def restore(self, version: bytes) -> tuple[Change, ...]:
        """What it said at a version, as an edit of today. Raises Refused ``bad_document_update`` for a version that is not in it."""
        return self._text.restore(version)

    def end_group(self) -> None:
        """What comes next is another step of undo; saving does the same."""
        self._text.commit()

    @property
    def can_undo(self) -> bool:
        return self._text.can_undo

    @property
    def can_redo(self) -> bool:
        return self._text.can_redo

    def undo(self) -> tuple[Change, ...]:
        """Takes back what was last done here, and nobody else's; gives what that changes in what is shown."""
        return self._text.undo()

    def redo(self) -> tuple[Change, ...]:
        return self._text.redo()

    # --- places ---

    def cursor_at(self, position: int) -> bytes:
        """A place that survives edits around it."""
        return self._text.cursor_at(position)

    def position_of(self, cursor: bytes) -> int | None:
        return self._text.position_of(cursor)

    # --- saving ---

    def unsaved(self) -> Group | None:
        """What was typed since ``saved``; None where nothing was."""
        data = tuple(self._text.updates_since(self._saved))
        if not data and not self._replaced:
            return None
        page = Page(self._scope, self._card.title, self.text())
        return Group(self.document, self._salt, data, self._text.version(), page, self._replaced)

    def saved(self, group: Group) -> None:
        """The group is in the journal now."""
        self._saved, self._replaced = group.version, ()

    def save(self, desk: Desk) -> bool:
        """Both at once; False where there was nothing to save."""
        group = self.unsaved()
        if group is None:
            return False
        save(desk, group)
        self.saved(group)
        return True

    def close(self, desk: Desk) -> None:
        """The person leaves the document: what was typed becomes an act."""
        self.save(desk)
        gather(desk, self.document)

    # --- what arrives ---

    def take_in(self, now: Known, most: int | None = None) -> Arrived:
        """Adds what has come since, or the first ``most`` of it: ask again while there is ``more``.

        One's own edits stay, saved or not. Where it ``must_begin_anew``, nothing is added.
        """
        if self.must_begin_anew(now):
            return Arrived(())
        rest = [update for update in now.updates if update.op_id not in self._made.taken]
        new = [update for update in rest if update.op_id not in self._given]
        later = set() if most is None else {update.op_id for update in new[most:]}
        # What waits for others is given again with them: only then is it known to be in.
        fresh = [update for update in rest if update.op_id not in later]
        changes = take_in(self._made, fresh)
        self._given.update(update.op_id for update in fresh)
        pending = any(update.op_id not in self._made.taken for update in fresh)
        return Arrived(changes, pending, bool(later))

    def must_begin_anew(self, now: Known) -> bool:
        """Whether something that is in it was taken back or refused: then it is to be saved and opened again.

        ``difference`` between the two texts tells what that changes in what is shown.
        """
        dropped = [each for each in now.dropped if holds(self._text, each.data)]
        if not dropped:
            return False
        made = assemble(now).document
        return any(not holds(made, each.data) for each in dropped)

    def arrived(self, desk: Desk) -> Arrived:
        """Both at once: what has come since it was opened, or since this was last asked."""
        return self.take_in(look(desk, self.document))


def open_document(desk: Desk, document: RecordId, salt: bytes) -> Writing:
    """The document as this person sees it, to be written in. ``salt`` is SALT_BYTES new random bytes each time.

    Raises Refused ``unknown_document``, and what keeps the person from writing there: ``pod_archived``, ``not_admitted`` …
    """
    _check_salt(salt)
    with desk.replica.reading() as here:
        found = known_document(here, document)
        pod_of(here, found.scope)
    return Writing(look(desk, document), salt)


def save(desk: Desk, group: Group) -> None:
    """Puts keystrokes into the journal, where they survive whatever ends the program.

    Raises EnvironmentFault; Refused ``unknown_document`` where it has left with its pod: then the whole text is kept aside, and the
    document is to be closed.
    """
    with desk.replica.writing() as here:
        is_here = records.one(here, DocumentCard, group.document) is not None
        if is_here:
            texts.take_typed(here, group.replaces)
            texts.type_in(here, group.document, group.salt, group.data, desk.now_ms())
        else:
            set_aside(here, group.page, desk.now_ms())
    if not is_here:
        raise Refused("unknown_document", document=short(group.document))


def write(desk: Desk, document: RecordId, text: str, salt: bytes) -> bool:
    """Makes a document say this, by an act that brings the difference alone; False where it says so already.

    Raises Refused ``unknown_document``, ``document_too_long``, and what keeps the person from writing there.
    """
    text = plain_text(text)
    _check_open(desk, document)
    writing = open_document(desk, document, salt)
    if writing.text() == text:
        return False
    writing.rewrite(text)
    writing.close(desk)
    return True


def shown(desk: Desk, document: RecordId) -> str:
    """The text with everything that was typed here. Raises Refused ``unknown_document``."""
    now = look(desk, document)
    made = assemble(now)
    orphans = add_typed(made.document, now)
    return as_last_seen(now) if orphans else made.document.text()


def moved(position: int, changes: Iterable[Change]) -> int:
    """Where a caret stands after these changes; it stays before what is inserted at its own place."""
    for change in changes:
        if change.position < position:
            position = max(change.position, position - change.removed) + units(change.inserted)
    return position


def difference(before: str, after: str) -> tuple[Change, ...]:
    """One replacement that makes the one text the other."""
    start = len(commonprefix((before, after)))  # noqa: RUF071  # characters are what is compared; these are no paths
    rest = min(len(before), len(after)) - start
    behind = len(commonprefix((before[::-1][:rest], after[::-1][:rest])))  # noqa: RUF071  # as above
    removed, inserted = before[start : len(before) - behind], after[start : len(after) - behind]
    return (Change(units(before[:start]), units(removed), inserted),) if removed or inserted else ()


def _check_open(desk: Desk, document: RecordId) -> None:
    """Before an edit that is to be an act at once: it must not stay in the journal for want of a place."""
    with desk.replica.reading() as here:
        place = pod_of(here, known_document(here, document).scope).place
        check_work(people.standing(here), place, Kind.DOCUMENT, None, {})


def _check_salt(salt: bytes) -> None:
    if len(salt) != SALT_BYTES:
        raise Refused("bad_document_update")
