"""What comes ahead of its place: answers to the reader, first posts of threads, and cards of authors and streams."""

from collections.abc import Iterable, Sequence
from typing import Final

from gllcore.columns import DIRECTORY
from gllcore.ids import RecordId
from gllcore.model.discussions import PostField
from gllcore.operations import Kind, referred, unpack
from gllcore.packing import Placed
from gllserver.db import Session
from gllserver.services.exchange.aliases import Aliases
from gllserver.services.exchange.authors import members_of
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
        """The cards of the streams that pages come from: without them, nothing says whose the pages are."""
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
        """The first posts that the replies in these pages need and the reader lacks."""
        replies = [(item.number, thread) for item in pages if (thread := _thread(item)) is not None]
        self._aliases.learn(replies)
        there = {(item.number, item.entry.seq) for item in pages}
        wanted: dict[int, set[int]] = {}
        for number, thread in replies:
            seq = self._aliases.seq_of(number, thread)
            after, upto = self._pages[number].span
            if seq is not None and after < seq <= upto and (number, seq) not in there:
                wanted.setdefault(number, set()).add(seq)
        with self._ground.database.reading() as session:
            return [
                item
                for number, seqs in wanted.items()
                for item in session.log.at(self._pages[number].state, self._fresh(number, seqs))
            ]

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


def _thread(item: Placed) -> RecordId | None:
    """The thread of a reply; None for whatever is none."""
    if item.entry.op.kind != Kind.POST or item.entry.op.record is not None:
        return None
    try:
        return referred(unpack(item.entry.op.payload).get(PostField.THREAD))
    except ValueError:
        return None
