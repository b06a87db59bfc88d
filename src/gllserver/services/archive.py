"""A community's past in the log: letters become posts by the devices of their authors, each letter once."""

from collections.abc import Collection, Iterable, Sequence
from typing import Final, NamedTuple

from gllcore.clock import LATEST_MS, HybridTime
from gllcore.errors import Refused
from gllcore.ids import RecordId, digest
from gllcore.model.discussions import PostField
from gllcore.model.people import DeviceField, MemberField
from gllcore.operations import Kind, Operation, Value, pack, reference
from gllcore.rules import NAME_CHARACTERS, TITLE_CHARACTERS, check_operation, tidy
from gllserver.db import AuthorRow, Session, StreamRow
from gllserver.services.accounts import address_hash
from gllserver.services.ground import Ground
from gllserver.services.tails import OwnTail, Tail, write

_NAMELESS: Final = "?"
_ABOUT_CHARACTERS: Final = 2000


def letter_key(message_id: str) -> bytes:
    """How a letter is remembered: 32 bytes, whatever the length of its id."""
    return digest(b"gll-letter", message_id.encode(errors="replace"))


class Letter(NamedTuple):
    """A message to store. ``answers`` are the keys of letters that it may answer, the likeliest first."""

    key: bytes
    answers: tuple[bytes, ...]
    name: str
    email: str
    about: str
    sent_at_ms: int
    title: str
    body: str


class Stored(NamedTuple):
    """What came of a batch: counts, and the letters (by their place in it) that no rule lets in."""

    posts: int
    threads: int
    members: int
    refused: tuple[tuple[int, Refused], ...]


class Archive:
    """Writes letters into one stream, batch by batch; each batch is there as a whole or not at all."""

    def __init__(self, ground: Ground, stream: StreamRow) -> None:
        self._ground = ground
        self._stream = stream

    def held(self, keys: Collection[bytes]) -> set[bytes]:
        """Which of these letters were stored before, in whatever stream."""
        with self._ground.database.reading() as session:
            return set(session.imports.messages(keys))

    def store(self, letters: Sequence[Letter]) -> Stored:
        """Append letters that are not held yet, in this order: whoever is answered comes before the answer."""
        with self._ground.database.writing() as session:
            batch = _Batch(self._ground, session, self._stream, letters)
            refused = []
            for place, letter in enumerate(letters):
                try:
                    batch.add(letter)
                except Refused as error:
                    refused.append((place, error))
            batch.write()
        return Stored(batch.posts, batch.threads, batch.members, tuple(refused))


class _Post(NamedTuple):
    record: RecordId
    thread: RecordId | None


class _Batch:
    """One transaction's letters."""

    def __init__(
        self, ground: Ground, session: Session, stream: StreamRow, letters: Iterable[Letter]
    ) -> None:
        self._ground = ground
        self._session = session
        self._language = stream.language
        self._now_ms = ground.clock()
        self._directory = OwnTail(session, self._now_ms)
        self._tail = Tail(session.log.locked({stream.number})[stream.number])
        self._posts = self._answered(letters)
        self._authors: dict[bytes, AuthorRow] = {}
        self._new: list[tuple[bytes, int, RecordId]] = []
        self.threads = self.members = 0

    @property
    def posts(self) -> int:
        return len(self._new)

    def add(self, letter: Letter) -> None:
        """Append a letter; raises Refused when a post may not look like it."""
        parent = next((self._posts[key] for key in letter.answers if key in self._posts), None)
        payload = pack(self._fields(letter, parent))
        time = HybridTime(min(max(letter.sent_at_ms, 0), LATEST_MS))
        # Checked before the author is looked up: a letter that is refused leaves no card behind.
        nobody = RecordId(bytes(16))
        check_operation(Operation(self._tail.state.id, Kind.POST, None, payload, time, 0, nobody))
        author = self._author(letter)
        op = Operation(self._tail.state.id, Kind.POST, None, payload, time, self._tail.seq, author.device)
        thread = None if parent is None else parent.thread or parent.record
        entry = self._tail.add(op, self._now_ms, author.member, thread)
        self._posts[letter.key] = _Post(entry.record, thread)
        self._new.append((letter.key, self._tail.state.number, entry.record))
        self.threads += thread is None

    def write(self) -> None:
        self._directory.write()
        write(self._session, [self._tail])
        self._session.imports.add_messages(self._new)

    def _answered(self, letters: Iterable[Letter]) -> dict[bytes, _Post]:
        """The posts of this stream that letters stored earlier have become."""
        number = self._tail.state.number
        keys = {key for letter in letters for key in letter.answers}
        records = {
            key: record
            for key, (scope, record) in self._session.imports.messages(keys).items()
            if scope == number
        }
        states = self._session.log.records(number, set(records.values()))
        return {key: _Post(record, states[record].thread) for key, record in records.items()}

    def _fields(self, letter: Letter, parent: _Post | None) -> dict[int, Value]:
        fields: dict[int, Value] = {PostField.BODY: letter.body, PostField.LANGUAGE: self._language}
        if parent is None:
            fields[PostField.TITLE] = tidy(letter.title)[:TITLE_CHARACTERS]
        else:
            fields[PostField.THREAD] = reference(parent.thread or parent.record)
            if parent.thread is not None:
                fields[PostField.PARENT] = reference(parent.record)
        return fields

    def _author(self, letter: Letter) -> AuthorRow:
        """The card and the device of a letter's author, made where this is their first letter."""
        key = address_hash(self._ground.charter.id, letter.email or letter.name)
        known = self._authors.get(key) or self._session.imports.author(key)
        if known is None:
            known = self._new_author(letter, key)
        self._authors[key] = known
        return known

    def _new_author(self, letter: Letter, key: bytes) -> AuthorRow:
        account = self._session.accounts.by_email(letter.email)
        member = account.member if account else self._new_member(letter)
        device = self._directory.card(Kind.DEVICE, {DeviceField.MEMBER: reference(member)}).record
        row = AuthorRow(key, member, device)
        self._session.imports.add_author(row)
        return row

    def _new_member(self, letter: Letter) -> RecordId:
        fields: dict[int, Value] = {MemberField.NAME: tidy(letter.name)[:NAME_CHARACTERS] or _NAMELESS}
        if letter.about:
            fields[MemberField.ABOUT] = tidy(letter.about)[:_ABOUT_CHARACTERS]
        self.members += 1
        return self._directory.card(Kind.MEMBER, fields).record
