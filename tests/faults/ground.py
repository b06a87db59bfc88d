"""Two members at a real server: one whose link to it breaks, and one who writes what the first one pulls."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.link import Counts, Direction, Link
from gllapp.db.sync_store import SyncStore
from gllapp.sync.plan import UNLIMITED, Budget
from gllapp.usecases.desk import Desk
from gllapp.usecases.forum import list_streams, post_reply, start_thread
from gllapp.usecases.session import Session, open_desk, sign_in
from gllapp.usecases.syncing import sync_now
from gllapp.views import SyncReport
from tests.conformance.client import Replica
from tests.e2e.world import PASSWORD, Client, World, running_world
from tests.faults.truth import (
    ServerLog,
    check_holds,
    check_holds_all,
    check_report,
    check_shown_once,
    server_log,
)
from tests.simulation.template import fast_folder

# What a link that breaks may be called, wherever it breaks.
LINK_ERRORS = frozenset({"connection_lost", "cut_answer", "no_connection"})


@dataclass(frozen=True, slots=True)
class Member:
    """A member's open desk."""

    session: Session
    desk: Desk
    budget: Budget = UNLIMITED

    def write(self, count: int, word: str) -> list[str]:
        """A new thread and replies to it."""
        return self.write_texts(texts_of(count, word))

    def write_texts(self, texts: list[str]) -> list[str]:
        """The first text begins a thread, to which the others reply."""
        stream = list_streams(self.desk)[0]
        thread = start_thread(self.desk, stream.id, "A thread", texts[0], "en")
        for text in texts[1:]:
            post_reply(self.desk, thread, text)
        return texts

    def sync(self) -> SyncReport:
        return sync_now(self.session, self.desk, self.budget)

    def waiting(self) -> int:
        return len(SyncStore(self.desk.replica).pending())


def texts_of(count: int, word: str) -> list[str]:
    """They say the same but for their number."""
    return [f"{word}, {at} of {count}." for at in range(count)]


@contextmanager
def at_work(client: Client, budget: Budget = UNLIMITED) -> Iterator[Member]:
    with client.session() as session:
        desk = open_desk(session)
        with closing(desk.replica):
            yield Member(session, desk, budget)


def move(member: Member, url: str) -> None:
    """From now on the profile's server is the one at ``url``."""
    profile = member.desk.replica.profile()
    member.desk.replica.signed_in_again(token=profile.token, server=url, device=profile.device)


@contextmanager
def copied(client: Client) -> Iterator[Client]:
    """The same profile in a folder of its own, for as long as the body runs."""
    folder = client.folder.with_name(f"{client.folder.name}-copy")
    shutil.copytree(client.folder, folder)
    try:
        yield replace(client, folder=folder)
    finally:
        shutil.rmtree(folder)


@dataclass(frozen=True, slots=True)
class Ground:
    """``link`` is the way of all who are neither ``other`` nor the ``herald``: these write unharmed."""

    world: World
    link: Link
    other: Member
    herald: Replica

    def log(self) -> ServerLog:
        return server_log(self.world.data)

    def news(self, word: str) -> list[str]:
        """Three posts that lie on the server for everybody to pull, by a client that keeps nothing on a disk."""
        texts = texts_of(3, word)
        stream = self.herald.open_streams()[0]
        first = self.herald.thread(stream, "A thread", texts[0])
        replies = [self.herald.reply(stream, first.id, text) for text in texts[1:]]
        self.herald.sync(first, *replies)
        return texts

    def check_after(self, member: Member, report: SyncReport) -> None:
        """What a sync that may have been broken has left behind."""
        check_report(report, member.waiting(), LINK_ERRORS)
        check_holds(member.desk, self.log())

    def check_healed(self, member: Member, texts: list[str]) -> SyncReport:
        """A sync over a good link comes to its end, after which the replica is the server's log with these posts in it."""
        self.link.cut([])
        report = member.sync()
        assert report.complete, report
        check_report(report, member.waiting(), ())
        check_holds_all(member.desk, self.log())
        check_shown_once(member.desk, texts)
        return report

    def measured(self, member: Member) -> Counts:
        """What an unharmed sync moves."""
        self.link.cut([])
        self.link.reset()
        assert member.sync().complete
        return self.link.counts()

    def unsynced(self, name: str) -> Client:
        """A new member's profile, signed in and still empty."""
        client, email = self.world.client(name), self.world.add_member(name)
        with client.session() as session:
            sign_in(session, self.link.url, email, PASSWORD).replica.close()
        return client


def bytes_of(counts: Counts, direction: Direction) -> int:
    return counts.up if direction == "up" else counts.down


@contextmanager
def running_ground(folder: Path | None = None) -> Iterator[Ground]:
    """In a folder of its own, in memory where the system has one."""
    with ExitStack() as stack:
        world = stack.enter_context(running_world(folder or stack.enter_context(fast_folder())))
        link = stack.enter_context(Link(world.port))
        other = stack.enter_context(at_work(world.member("other")))
        herald = Replica.signed_in(world.url, world.add_member("herald"), PASSWORD)
        herald.sync()
        yield Ground(world, link, other, herald)
