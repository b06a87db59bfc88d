"""What comes ahead of its place: answers to the reader, first posts of threads, documents, cards of authors, streams and pods."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from gllcore.columns import DIRECTORY
from gllcore.ids import RecordId
from gllcore.model.discussions import PostField
from gllcore.operations import Kind, referred, unpack
from gllcore.packing import Placed
from gllcore.pod_permissions import WORK
from gllserver.db import Session
from gllserver.services.exchange.aliases import Aliases
from gllserver.services.exchange.authors import members_of
from gllserver.services.exchange.desks.references import named_in
from gllserver.services.exchange.lacking import Lack
from gllserver.services.ground import Ground

# Of what was answered to a member, so many come before anything else.
ANSWERS: Final = 20


class Companions:
    """Chooses them, each once in an answer."""

    def __init__(self, ground: Ground, aliases: Aliases, lack: Lack) -> None:
        self._ground = ground
        self._aliases = aliases
        self._pages = {stretch.state.number: stretch for stretch in lack.pages}
        self._directory = lack.directory
        self._told: set[tuple[int, int]] = set()

    def held(self, places: Iterable[tuple[int, int]]) -> None:
        """The reader holds these already."""
        self._told.update(places)

    def directory_has_come(self) -> None:
        self._directory = None

    def streams(self) -> list[Placed]:
        """The cards of the streams and pods that pages come from: without them, nothing says whose the pages are."""
        with self._ground.database.reading() as session:
            return self._cards(session, self._pages)

    def answers_to(self, member: RecordId) -> list[Placed]:
        """The newest replies of others in threads that the member began, with what they cannot be read without."""
        found: list[Placed] = []
        with self._ground.database.reading() as session:
            for number, (state, (after, upto)) in self._pages.items():
                seqs = session.log.answers_to(member, number, after, upto, ANSWERS)
                found += session.log.at(state, seqs)
        newest = sorted(found, key=lambda item: item.entry.effective_ms)[-ANSWERS:]
        self._told.update((item.number, item.entry.seq or 0) for item in newest)
        return newest

    def openers(self, pages: Sequence[Placed]) -> list[Placed]:
        """The first posts that the replies in these pages need and the reader lacks; of a pod, what is changed or spoken of."""
        spoken_of = [(item.number, record) for item in pages for record in _spoken_of(item)]
        self._aliases.learn(spoken_of)
        there = {(item.number, item.entry.seq) for item in pages}
        wanted: dict[int, set[int]] = {}
        for number, record in spoken_of:
            seq = self._aliases.seq_of(number, record)
            after, upto = self._pages[number].span
            if seq is not None and after < seq <= upto and (number, seq) not in there:
                wanted.setdefault(number, set()).add(seq)
        with self._ground.database.reading() as session:
            found = [
                item
                for number, seqs in wanted.items()
                for item in session.log.at(self._pages[number].state, self._fresh(number, seqs))
            ]
        # A sign-off is of a version, which is of a document.
        return [*found, *self.openers(found)] if found else []

    def authors(self, posts: Sequence[Placed]) -> list[Placed]:
        """The cards of those who wrote these, and of their devices, as long as the directory has not come."""
        if self._directory is None:
            return []
        devices = {item.entry.op.device for item in posts}
        with self._ground.database.reading() as session:
            owners = members_of(session, devices)
            found = session.log.records(DIRECTORY, devices | set(owners.values()))
            return self._cards(session, [card.seq for card in found.values()])

    def _cards(self, session: Session, seqs: Iterable[int]) -> list[Placed]:
        if self._directory is None:
            return []
        state, (after, upto) = self._directory
        return session.log.at(state, self._fresh(DIRECTORY, {seq for seq in seqs if after < seq <= upto}))

    def _fresh(self, number: int, seqs: set[int]) -> set[int]:
        fresh = {seq for seq in seqs if (number, seq) not in self._told}
        self._told.update((number, seq) for seq in fresh)
        return fresh


def _spoken_of(item: Placed) -> Iterator[RecordId]:
    """The thread of a reply; the record that work in a pod changes, and those that it names."""
    op = item.entry.op
    if op.kind not in WORK and (op.kind != Kind.POST or op.record is not None):
        return
    try:
        fields = unpack(op.payload)
    except ValueError:
        return
    if op.kind in WORK:
        yield from named_in(op, fields)
    elif (thread := referred(fields.get(PostField.THREAD))) is not None:
        yield thread
