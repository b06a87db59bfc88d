"""The tour: two members write without a connection, meet through the server, and end with the same community on both PCs."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from demo.founding import PASSWORD
from demo.streams_file import DemoMember
from gllapp.bootstrap import open_session
from gllapp.library_views import KeepRule, What
from gllapp.usecases import drafts, forum, keeping, library, status
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents import making, seeing, writing
from gllapp.usecases.fetching import fetch_files
from gllapp.usecases.pods.directory import list_pods
from gllapp.usecases.session import Session, sign_in
from gllapp.usecases.syncing import sync_now
from gllapp.views import PostRow, StreamRow, SyncReport, ThreadRow
from gllcore.ids import RecordId
from gllcore.pod_rules import SALT_BYTES

TOPIC = "Watching hands"
GUIDELINE = "Hand hygiene where water is scarce"
# The demo is the same each time, and this sitting the only one under its name.
SALT = hashlib.sha256(b"the tour").digest()[:SALT_BYTES]
_DIPPED = "never dip hands into it."
_ADDED = "A bucket with a tap costs less than one day of antibiotics."
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Pc:
    """One member's replica, open."""

    who: str
    session: Session
    desk: Desk

    def sync(self) -> SyncReport:
        report = sync_now(self.session, self.desk)
        if not report.complete:
            raise RuntimeError(f"the demo's sync did not come to its end: {report.error or 'stopped'}")
        return report

    def draft(self) -> int | None:
        """The last saved draft, if there is one."""
        return next((draft.id for draft in drafts.list_drafts(self.desk)), None)


@contextmanager
def pc_of(member: DemoMember, folder: Path, address: str) -> Iterator[Pc]:
    """The member signed in on a PC whose profile is in ``folder``."""
    with open_session(folder) as session:
        desk = sign_in(session, address, member.email, PASSWORD)
        try:
            yield Pc(member.name, session, desk)
        finally:
            desk.replica.close()


def first_syncs(one: Pc, other: Pc, say: Say) -> None:
    for pc in (one, other):
        report = pc.sync()
        say(
            f"{pc.who} syncs for the first time: {report.received} items in {report.requests} request, {_kb(report)}."
        )


def write_offline(one: Pc, other: Pc, say: Say) -> None:
    """Both write about the same things while neither can reach the server."""
    stream = _stream(one.desk, "en")
    thread = next(row for row in _threads(one.desk, stream) if row.title.startswith(TOPIC))
    say(f"Both are offline now, and both have “{thread.title}” open.")
    liked = _unmarked(one, other, thread)
    forum.post_reply(
        one.desk,
        thread.id,
        "We tried this on the night shift too. **It held** – but only after the ward sister started to thank people by name.",
    )
    forum.set_useful(one.desk, liked.id, useful=True)
    own = forum.start_thread(
        one.desk,
        stream.id,
        "What do you do in the last ten minutes before handover?",
        "Ours are chaos. I want to collect what *works*:\n\n- one sheet, five lines\n- bed by bed, never from the desk\n- the family hears it too\n\nWhat is on your sheet?",
        "en",
        ("handover", "night-shift"),
    )
    forum.edit_post(one.desk, own, tags=("handover", "night-shift", "checklist"))
    say(f"{one.who} replied, marked a post useful, started a thread and corrected its tags.")
    forum.post_reply(
        other.desk,
        thread.id,
        "Same thread, other end of the country: we count on Fridays, together, aloud. Nobody is named and everybody knows.",
    )
    forum.set_useful(other.desk, liked.id, useful=True)
    say(f"{other.who} replied in the same thread and marked the same post useful, without knowing.")
    document = _guideline(one.desk)
    seeing.looked_at_document(one.desk, document)
    before = making.show(other.desk, document)
    writing.write(other.desk, document, before.replace(_DIPPED, f"{_DIPPED} {_ADDED}"), SALT)
    say(f"{other.who} added a sentence to a guideline of their pod.")
    drafts.save_draft(
        one.desk,
        stream=stream.id,
        title="Exit interviews by the exit, literally",
        body="We moved the chair from the office to the gate. Numbers follow next week, but already",
        language="en",
    )
    for pc in (one, other):
        say(f"{pc.who}: {status.counts(pc.desk).waiting} in the outbox, {_posts(pc.desk)} posts readable.")


def _guideline(desk: Desk) -> RecordId:
    rows = (row for pod in list_pods(desk) for row in making.list_documents(desk, pod.pod.id))
    return next(row.card.id for row in rows if row.card.title == GUIDELINE)


def meet(one: Pc, other: Pc, say: Say) -> None:
    """Each syncs when there is a link; the first once more, to receive what the second has brought."""
    for pc in (one, other, one):
        report = pc.sync()
        say(
            f"{pc.who} syncs: {report.receipts} own confirmed, {report.received} new, {_kb(report)},"
            f" {report.still_waiting} waiting."
        )
    alike = fingerprint(one.desk) == fingerprint(other.desk)
    say(f"The same {_posts(one.desk)} posts, texts, tags and marks on both PCs: {'yes' if alike else 'NO'}.")
    if not alike:
        raise RuntimeError("the demo's replicas differ")


def keep_a_shelf(pc: Pc, name: str, say: Say) -> None:
    """The documents of one shelf come to this PC; of a second one only the texts are wanted, later."""
    shelves = {shelf.name: shelf for shelf in library.list_shelves(pc.desk)}
    keeping.keep(pc.desk, KeepRule(shelf=shelves[name].id))
    report = fetch_files(pc.session, pc.desk)
    if report.error or report.troubles:
        raise RuntimeError(f"the demo's documents did not come: {report.error or report.troubles[0].error}")
    say(f"{pc.who} keeps the shelf “{name}”: {report.fetched} files, {report.bytes / 1000:.1f} kB.")
    keeping.keep(pc.desk, KeepRule(language="fr", what=What.TEXT))


def leave_something_to_do(one: Pc, other: Pc) -> None:
    """So that whoever presses Sync in the window sees things come and go."""
    stream = _stream(other.desk, "en")
    handover = next(
        row for row in _threads(other.desk, stream) if row.tags == ("checklist", "handover", "night-shift")
    )
    forum.post_reply(
        other.desk,
        handover.id,
        "Line 3 on ours: *what would you worry about if you were staying?* It is the only line that people read twice.",
    )
    other.sync()
    forum.post_reply(
        one.desk, handover.id, "Thank you all – I will print a first version on Monday and report back."
    )


def fingerprint(desk: Desk) -> str:
    """A hash over all that a member sees of the forum; the member's own marks are left out."""
    posts = (
        post
        for stream in forum.list_streams(desk)
        for row in _threads(desk, stream)
        for post in forum.read_thread(desk, row.id)
    )
    lines = sorted(repr(_public(post)) for post in posts)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _public(post: PostRow) -> tuple[object, ...]:
    return (
        post.id,
        post.thread,
        post.parent,
        post.title,
        post.body,
        post.tags,
        post.written_ms,
        post.edited_ms,
        post.useful,
    )


def finder(desk: Desk, beginning: str) -> RecordId:
    """The thread whose title begins so."""
    streams = forum.list_streams(desk)
    rows = (row for stream in streams for row in _threads(desk, stream))
    return next(row.id for row in rows if row.title.startswith(beginning))


def _unmarked(one: Pc, other: Pc, thread: ThreadRow) -> PostRow:
    """A post by somebody else that neither has marked useful yet."""
    mine = forum.read_thread(one.desk, thread.id)
    theirs = forum.read_thread(other.desk, thread.id)
    return next(
        post
        for post, seen in zip(mine, theirs, strict=True)
        if not (post.mine or seen.mine or post.useful_to_me or seen.useful_to_me)
    )


def _stream(desk: Desk, language: str) -> StreamRow:
    return next(stream for stream in forum.list_streams(desk) if stream.language == language)


def _threads(desk: Desk, stream: StreamRow) -> list[ThreadRow]:
    rows: list[ThreadRow] = []
    key: tuple[int, bytes] | None = None
    while True:
        page = forum.list_threads(desk, stream.id, key)
        rows += page.rows
        key = page.next_key
        if key is None:
            return rows


def _posts(desk: Desk) -> int:
    return sum(stream.posts for stream in forum.list_streams(desk))


def _kb(report: SyncReport) -> str:
    return f"{(report.bytes_up + report.bytes_down) / 1000:.1f} kB"
