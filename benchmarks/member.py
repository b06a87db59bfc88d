"""A member's real client in this process: signs in, writes and syncs through the use cases of the app."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.corpus import SamplePost
from benchmarks.loading import Ledger, Place
from gllapp.bootstrap import open_session
from gllapp.platform.secrets_file import SecretsFile
from gllapp.sync.http import HttpLink
from gllapp.usecases import forum
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session, is_signed_in, open_desk, sign_in
from gllapp.usecases.syncing import sync_now
from gllapp.views import SyncProgress, SyncReport

PASSWORD = "a password for benches"
SECRETS = "secrets.json"


@dataclass(frozen=True, slots=True)
class Synced:
    """How a sync went; ``cpu_s`` is the processor's time of the thread that synced."""

    report: SyncReport
    seconds: float
    cpu_s: float


@dataclass(frozen=True, slots=True)
class Member:
    session: Session
    desk: Desk

    def sync(self, on_progress: Callable[[SyncProgress], None] = lambda _: None) -> Synced:
        """One sync; how it ended is in the report."""
        started, cpu = time.perf_counter(), time.thread_time()
        report = sync_now(self.session, self.desk, on_progress=on_progress)
        return Synced(report, time.perf_counter() - started, time.thread_time() - cpu)

    def write(self, posts: Sequence[SamplePost], ledger: Ledger) -> None:
        """Writes the posts as one's own, each at its time."""
        for post in posts:
            ledger.add(post, self._written(post, ledger))

    def edit(self, edit: tuple[SamplePost, SamplePost], ledger: Ledger) -> None:
        """Edits an own post (before, after)."""
        before, after = edit
        assert after.edited_ms is not None
        forum.edit_post(self._at(after.edited_ms), ledger.posts[before.id].record, body=after.body)

    def _written(self, post: SamplePost, ledger: Ledger) -> Place:
        desk, stream = self._at(post.created_ms), ledger.streams[post.stream]
        thread, parent = ledger.above(post)
        if thread is None:
            record = forum.start_thread(
                desk, ledger.stream_ids[post.stream], post.title, post.body, post.language, post.tags
            )
            return Place(stream, record, record, 0)
        record = forum.post_reply(
            desk, thread.record, post.body, parent.record if parent else None, post.language
        )
        return Place(stream, record, thread.record, 0)

    def _at(self, moment_ms: int) -> Desk:
        return replace(self.desk, now_ms=lambda: moment_ms)


@contextmanager
def member(profile: Path, url: str, email: str) -> Iterator[Member]:
    """The member whose profile this is; a new, empty one is signed in first. ``url`` is where the server is found now."""
    secrets = profile.parent / SECRETS
    with open_session(profile) as opened:
        session = replace(
            opened, key_store=lambda _: SecretsFile(secrets), link=lambda _, token: HttpLink(url, token)
        )
        known = is_signed_in(session)
        desk = open_desk(session) if known else sign_in(session, url, email, PASSWORD)
        try:
            yield Member(session, desk)
        finally:
            desk.replica.close()
