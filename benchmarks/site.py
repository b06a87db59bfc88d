"""A forum of sample posts on disk, with the real server and a member's real client joined by a counting link.

A site is copied before each measure, so that every sync begins where it should and none feels another's traces.
"""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpus import SamplePost
from benchmarks.link import Counts, Link, Speed
from benchmarks.loading import Ledger, email_of, load, load_edit, open_streams
from benchmarks.member import PASSWORD, SECRETS, Member, Synced, member
from benchmarks.server import Server, serving
from gllapp.views import SyncProgress
from gllserver.bootstrap import Community, init_community, open_community

SERVER = "server"


@dataclass(frozen=True, slots=True)
class Moved:
    """A sync that came to its end, and what it cost on the link."""

    synced: Synced
    counts: Counts

    @property
    def bytes(self) -> int:
        return self.counts.total


@dataclass(frozen=True, slots=True)
class Running:
    """A site at work; the member's client talks through the link."""

    server: Server
    link: Link
    member: Member
    community: Community
    ledger: Ledger

    def others_write(self, posts: Sequence[SamplePost]) -> None:
        load(self.community, self.ledger, posts)

    def others_edit(self, edit: tuple[SamplePost, SamplePost]) -> None:
        load_edit(self.community, self.ledger, edit)

    def member_writes(self, posts: Sequence[SamplePost]) -> None:
        self.member.write(posts, self.ledger)

    def member_edits(self, edit: tuple[SamplePost, SamplePost]) -> None:
        self.member.edit(edit, self.ledger)

    def sync(self, on_progress: Callable[[SyncProgress], None] = lambda _: None) -> Moved:
        """One sync that must reach its end, and what passes meanwhile."""
        self.link.reset()
        synced = self.member.sync(on_progress)
        if not synced.report.complete:
            raise RuntimeError(f"the sync did not reach its end: {synced.report.error}")
        return Moved(synced, self.link.counts())


@dataclass(frozen=True, slots=True)
class Site:
    folder: Path
    email: str
    ledger: Ledger
    account: str = "profile"
    """The name of the member's folder among those of the people of this PC."""

    @property
    def data(self) -> Path:
        return self.folder / SERVER

    @property
    def profile(self) -> Path:
        """The member's; empty before the first sync."""
        return self.folder / self.account

    @property
    def secrets(self) -> Path:
        return self.folder / SECRETS

    def copy(self, folder: Path) -> "Site":
        shutil.copytree(self.folder, folder)
        return Site(folder, self.email, self.ledger.copy())

    @contextmanager
    def running(self, speed: Speed | None = None, *, direct: bool = False) -> Iterator[Running]:
        """Server, link and client; a profile that is new is signed in, but not synced.

        `direct` lets the client talk to the server itself, beside the link.
        """
        community = open_community(self.data)
        try:
            with (
                serving(self.data) as server,
                Link(server.port) as link,
                member(self.profile, server.url if direct else link.url, self.email) as somebody,
            ):
                link.set_speed(speed or Speed())
                yield Running(server, link, somebody, community, self.ledger)
        finally:
            community.close()


def founded(folder: Path, posts: Sequence[SamplePost]) -> Site:
    """A community that holds the posts; the author of the last one is the member who can sign in."""
    ledger = Ledger()
    community = loaded(folder / SERVER, posts, ledger)
    try:
        last = posts[-1]
        community.accounts.add(email_of(last.author), last.author_name, PASSWORD)
    finally:
        community.close()
    return Site(folder, email_of(last.author), ledger)


def loaded(data: Path, posts: Sequence[SamplePost], ledger: Ledger | None = None) -> Community:
    """A new community that holds the posts, open; `ledger` learns where they are."""
    known = ledger or Ledger()
    init_community(data, "A community to measure")
    community = open_community(data)
    open_streams(community, known, posts)
    load(community, known, posts)
    return community
