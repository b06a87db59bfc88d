"""The sync engine between a real replica and a real server, over a link that cuts, alters, repeats and dawdles."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace

import pytest

from benchmarks.corpus import corpus
from benchmarks.link import Direction, Link
from gllapp.db.sync_store import SyncStore
from gllapp.sync.plan import Budget
from gllapp.usecases.desk import Desk
from gllapp.usecases.forum import list_streams, post_reply, read_thread, start_thread
from gllapp.usecases.session import ServerLink, Session, open_desk
from gllapp.usecases.syncing import sync_now
from gllapp.views import SyncProgress, SyncReport
from gllcore.errors import EnvironmentFault
from gllcore.frames import HEAD_BYTES, MAGIC, FrameKind, FrameReader, frame
from gllcore.ids import RecordId
from gllcore.protocol import Enrol, Enrolled
from tests.e2e.world import Client, World, running_world
from tests.simulation.template import fast_folder

# The frame with which an answer ends, with the sum of one scope; whatever came before it has been verified and kept.
END_BYTES = HEAD_BYTES + 16 + 40
LINK_ERRORS = {"connection_lost", "cut_answer"}


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with fast_folder() as folder, running_world(folder) as world:
        yield world


@pytest.fixture(scope="module")
def link(world: World) -> Iterator[Link]:
    with Link(world.port) as link:
        yield link


@dataclass(frozen=True, slots=True)
class Member:
    """A member's open desk and session."""

    session: Session
    desk: Desk

    def write(self, text: str, title: str = "A thread") -> RecordId:
        stream = list_streams(self.desk)[0]
        return start_thread(self.desk, stream.id, title, text, "en")

    def sync(self, **options: object) -> SyncReport:
        return sync_now(self.session, self.desk, **options)  # type: ignore[arg-type]  # passed on as they are

    def waiting(self) -> int:
        return len(SyncStore(self.desk.replica).pending())


@contextmanager
def at_work(client: Client) -> Iterator[Member]:
    with client.session() as session:
        desk = open_desk(session)
        with closing(desk.replica):
            yield Member(session, desk)


@pytest.fixture(scope="module")
def writer(world: World, link: Link) -> Iterator[Member]:
    with at_work(world.member("writer", link.url)) as member:
        yield member


@pytest.fixture(scope="module")
def reader(world: World, link: Link) -> Iterator[Member]:
    with at_work(world.member("reader", link.url)) as member:
        yield member


@pytest.fixture(autouse=True)
def in_step(writer: Member, reader: Member, link: Link) -> None:
    """Each test begins with a good link and nothing to sync."""
    link.cut([])
    for member in (writer, reader):
        assert member.sync().complete


def received(member: Member, *threads: RecordId) -> Counter[str]:
    return Counter(post.body for thread in threads for post in read_thread(member.desk, thread))


# --- a link that is cut ---


@pytest.mark.parametrize("direction", ["up", "down"])
def test_a_cut_at_any_byte_loses_and_doubles_nothing(
    writer: Member, reader: Member, link: Link, direction: Direction
) -> None:
    thread = writer.write("The first.")
    link.reset()
    assert writer.sync().complete
    bytes_of_one = link.counts().up if direction == "up" else link.counts().down
    texts = ["The first."]
    for cut_after in range(1, bytes_of_one + 20, 9):
        texts.append(f"Cut after {cut_after} bytes {direction}.")
        post_reply(writer.desk, thread, texts[-1])
        link.cut([cut_after], direction, reset=cut_after % 2 == 0)
        report = writer.sync()
        link.cut([])
        assert report.complete or report.error in LINK_ERRORS, (cut_after, report)
        # Received is said only when the receipt is here; until then it waits.
        assert (report.still_waiting == 0) == (report.receipts > 0)
        assert report.still_waiting == writer.waiting()
    assert writer.sync().complete
    assert reader.sync().complete
    assert writer.waiting() == 0
    assert received(writer, thread) == received(reader, thread) == Counter(texts)


def test_an_answer_that_is_lost_after_the_server_has_stored_makes_no_second_post(
    writer: Member, reader: Member, link: Link
) -> None:
    thread = writer.write("Once.")
    for _ in range(3):
        link.cut([0], "down", reset=True)
        assert writer.sync().error in LINK_ERRORS
    link.cut([])
    report = writer.sync()
    assert (report.complete, report.receipts, report.still_waiting) == (True, 1, 0)
    reader.sync()
    assert received(reader, thread) == received(writer, thread) == Counter(["Once."])


def test_a_first_sync_that_is_cut_again_and_again_goes_on_where_it_was(
    world: World, writer: Member, link: Link
) -> None:
    thread = writer.write("The beginning.")
    texts = [sample.body for sample in corpus(300, 30, 11)]
    for text in texts:
        post_reply(writer.desk, thread, text)
    assert writer.sync().complete
    with at_work(new_member_unsynced(world, link, "whole")) as member:
        whole = member.sync()
        assert whole.complete
    with at_work(new_member_unsynced(world, link, "cut")) as member:
        link.reset()
        link.cut([40_000] * 50, "down", reset=True)
        reports = [member.sync() for _ in range(3)]
        link.cut([])
        assert reports[-1].complete
        counts = link.counts()
        interrupted = counts.cuts
        assert interrupted >= 1
        own_cards = 2
        assert sum(report.received for report in reports) == whole.received + own_cards
        idle = 500 * len(reports)
        assert counts.down <= 1.35 * whole.bytes_down + interrupted * (16 * 1024 + HEAD_BYTES) + idle
        assert received(member, thread) == Counter(["The beginning.", *(text.strip() for text in texts)])


def new_member_unsynced(world: World, link: Link, name: str) -> Client:
    client, email = world.client(name), world.add_member(name)
    words = ("sign-in", link.url, "--email", email, "--password-stdin")
    assert client.call(*words, stdin="long enough").exit_code == 0
    return client


def test_no_server_is_told_and_what_was_written_waits(writer: Member, link: Link) -> None:
    writer.write("It waits.")
    link.set_down(True)
    report = writer.sync()
    link.set_down(False)
    assert report.error in {"connection_lost", "no_connection"}
    assert (report.complete, report.still_waiting) == (False, 1)
    assert writer.sync().receipts == 1


# --- bytes that are not what the server said ---

Alter = Callable[[Iterator[bytes]], Iterator[bytes]]


class AlteringLink:
    """A server link whose answers pass through a function."""

    def __init__(self, inner: ServerLink, alter: Alter) -> None:
        self.server = inner.server
        self._inner = inner
        self._alter = alter

    @property
    def bytes_up(self) -> int:
        return self._inner.bytes_up

    @property
    def bytes_down(self) -> int:
        return self._inner.bytes_down

    @contextmanager
    def exchange(self, body: bytes) -> Iterator[Iterator[bytes]]:
        with self._inner.exchange(body) as chunks:
            yield self._alter(chunks)

    def deliver(self, parcel: bytes) -> bytes:
        raise AssertionError("no parcels are handed in here")

    def enrol(self, enrol: Enrol) -> Enrolled:
        return self._inner.enrol(enrol)

    def close(self) -> None:
        self._inner.close()


def altered(member: Member, alter: Alter) -> Member:
    """The member behind a link that alters what is answered; nonces are all alike, so that one answer fits every request."""
    session = replace(member.session, random_bytes=bytes)
    return Member(
        replace(session, link=lambda address, token: AlteringLink(session.link(address, token), alter)),
        member.desk,
    )


def answer_of(member: Member) -> bytes:
    """What the server has for a member just now, without taking it in."""
    seen = bytearray()

    def record(chunks: Iterator[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            seen.extend(chunk)
        return iter(())

    assert altered(member, record).sync().error == "cut_answer"
    return bytes(seen)


@pytest.fixture
def news(writer: Member, reader: Member) -> Iterator[RecordId]:
    """A thread that the reader has not fetched yet; afterwards a clean sync brings it, whole and once."""
    thread = writer.write("Something new.")
    writer.sync()
    yield thread
    assert reader.sync().complete
    assert received(reader, thread) == Counter(["Something new."])


def test_a_single_altered_byte_anywhere_is_noticed(reader: Member, news: RecordId) -> None:
    answer = answer_of(reader)
    for place in range(0, len(answer), 3):
        broken = bytearray(answer)
        broken[place] ^= 1 << place % 8
        report = altered(reader, lambda _, broken=bytes(broken): iter([broken])).sync()  # type: ignore[misc]  # bound now
        assert report.error, f"byte {place} of {len(answer)} was altered and nobody noticed"
        assert not report.complete
        assert not report.received or place > len(answer) - END_BYTES


def test_an_altered_message_with_a_good_checksum_does_not_bear_the_communitys_seal(
    reader: Member, news: RecordId
) -> None:
    messages = list(FrameReader().feed(answer_of(reader)))
    for place in (0, 30, 63):
        forged = bytearray(MAGIC)
        for message in messages:
            payload = bytearray(message.payload)
            if message.kind == FrameKind.LOG:
                payload[place] ^= 1
            forged += frame(FrameKind(message.kind), bytes(payload))
        report = altered(reader, lambda _, forged=bytes(forged): iter([forged])).sync()  # type: ignore[misc]  # bound now
        assert (report.error, report.received) == ("bad_signature", 0)


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        # What the cut answer brought is gone on from, and the same answer once more does not follow on that.
        (lambda answer: answer[:-1], {"log_gap"}),
        (lambda answer: answer[: len(answer) // 2], {"cut_answer"}),
        (lambda answer: b"<html>Sign in</html>", {"not_gll"}),
        (
            lambda answer: answer[:60] + b"<html>Sign in</html>",
            {"damaged_frame", "oversized_frame", "cut_answer"},
        ),
        (lambda answer: b"", {"cut_answer"}),
        (lambda answer: MAGIC + answer, {"damaged_frame", "oversized_frame"}),
        (
            lambda answer: MAGIC + 2 * answer[len(MAGIC) : answer.rindex(b"E\x00")],
            {"log_gap", "damaged_frame"},
        ),
    ],
    ids=[
        "last byte missing",
        "half",
        "a page",
        "a page in the middle",
        "nothing",
        "magic twice",
        "said twice",
    ],
)
def test_an_answer_that_is_not_whole_changes_nothing_more_than_it_brought(
    reader: Member, news: RecordId, change: Callable[[bytes], bytes], codes: set[str]
) -> None:
    changed = change(answer_of(reader))
    report = altered(reader, lambda _: iter([changed])).sync()
    assert report.error in codes, report


def test_an_answer_that_trickles_byte_by_byte_is_understood(reader: Member, news: RecordId) -> None:
    def trickle(chunks: Iterator[bytes]) -> Iterator[bytes]:
        return (bytes([byte]) for chunk in chunks for byte in chunk)

    assert altered(reader, trickle).sync().complete


def test_what_follows_the_end_is_not_read(reader: Member, news: RecordId) -> None:
    answer = answer_of(reader) + b"trailing nonsense of a proxy"
    assert altered(reader, lambda _: iter([answer])).sync().complete


def test_an_old_answer_played_again_is_refused(reader: Member, writer: Member) -> None:
    thread = writer.write("Played twice.")
    writer.sync()
    answer = answer_of(reader)
    assert reader.sync().complete
    assert altered(reader, lambda _: iter([answer])).sync().error == "log_gap"
    assert received(reader, thread) == Counter(["Played twice."])


def test_an_answer_to_another_request_does_not_say_that_all_is_here(reader: Member, writer: Member) -> None:
    assert reader.sync().complete
    nothing_new = answer_of(reader)
    writer.write("Written after that.")
    writer.sync()
    cached = altered(reader, lambda _: iter([nothing_new]))
    report = Member(replace(cached.session, random_bytes=reader.session.random_bytes), reader.desk).sync()
    assert (report.complete, report.error) == (False, "cut_answer")
    assert reader.sync().received == 1


# --- limits and stops ---


def test_a_person_can_stop_a_sync_and_go_on_later(writer: Member, reader: Member) -> None:
    thread = writer.write("Stopped and gone on.")
    writer.sync()
    stopped = reader.sync(is_stopped=lambda: True)
    assert (stopped.complete, stopped.error, stopped.received) == (False, "", 0)
    assert reader.sync().complete
    assert received(reader, thread)


def test_a_limit_in_seconds_stops_between_two_messages(writer: Member, reader: Member) -> None:
    writer.write("In time.")
    writer.sync()
    seconds = iter(range(1_000))
    slow = Member(replace(reader.session, seconds=lambda: float(next(seconds))), reader.desk)
    report = slow.sync(budget=Budget(max_seconds=1))
    assert (report.complete, report.error) == (False, "")


def test_progress_counts_up_to_what_the_report_says(writer: Member, reader: Member) -> None:
    writer.write("Counted.")
    writer.sync()
    told: list[SyncProgress] = []
    report = reader.sync(on_progress=told.append)
    assert report.received >= 1
    assert [progress.received for progress in told] == sorted(progress.received for progress in told)
    assert told[-1].received == report.received


def test_an_error_of_the_replica_is_told_and_not_hidden(reader: Member, writer: Member) -> None:
    writer.write("No room.")
    writer.sync()

    def full(chunks: Iterator[bytes]) -> Iterator[bytes]:
        yield from ()
        raise EnvironmentFault("disk_full")

    assert altered(reader, full).sync().error == "disk_full"


# --- what it costs ---


def test_the_bytes_of_small_syncs_stay_in_their_budget(
    world: World, writer: Member, reader: Member, link: Link
) -> None:
    """TCP payload both ways, as sync.md counts it; the ratios to the floor are the benchmarks' to tell."""
    samples = list(corpus(60, 12, 3))

    def write(count: int) -> None:
        for _ in range(count):
            sample = samples.pop()
            writer.write(sample.body, sample.title or "On quality")

    def cost(member: Member) -> tuple[int, int]:
        link.reset()
        assert member.sync().complete
        counts = link.counts()
        return counts.requests, counts.total

    assert cost(reader) <= (1, 400)
    write(20)
    writer.sync()
    assert cost(reader) <= (1, 8_800)
    write(5)
    assert cost(writer) <= (1, 2_800)
