"""Section 15: pages from the newest entry down, gaps that are filled from above, and first posts of threads ahead of their place."""

from tests.conformance.answers import Answer, Sealed
from tests.conformance.client import Replica
from tests.conformance.ground import Ground, must
from tests.conformance.operations import DIRECTORY, POST, SERVER, THREAD, Entry, fields_in
from tests.conformance.requirement import requirement
from tests.conformance.requirements.exchanges import acts, write_much
from tests.conformance.wire import Damaged, frame, messages

# Enough for an answer of two or three pages.
SOME = 24_000
REPLIES = 12
MOST_LOOKS, CUTS = 6, 3


def beginner(ground: Ground) -> Replica:
    """A new device that reads newest first, of a community in which old threads have new replies."""
    _write_a_past(ground)
    return ground.device(newest_first=True)


def with_a_gap(ground: Ground) -> Replica:
    """The same after its first pages and what came ahead with them: the link broke there."""
    replica = beginner(ground)
    for kind in replica.steps(replica.ask()):
        log = replica.logs.get(ground.stream)
        if kind == "A" and log is not None and log.gap and log.ahead:
            return replica
    must(False, "nothing came ahead, or everything came at once")
    return replica


def _write_a_past(ground: Ground) -> None:
    """Old threads, much else after them, and then the newest: replies to the old ones."""
    if ground.has_a_past:
        return
    roots = [ground.writer.thread(ground.stream, f"An old thread {n}", "b") for n in range(REPLIES)]
    ground.writer.sync(*roots)
    write_much(ground, anew=True)
    replies = [
        ground.writer.reply(ground.stream, root.id, f"A late reply {n}") for n, root in enumerate(roots)
    ]
    ground.writer.sync(*replies, ground.writer.thread(ground.second_stream, "In another stream", "b"))
    ground.has_a_past = True


def _thread_of(entry: Entry) -> bytes | None:
    """The thread of a reply."""
    if entry.operation.kind != POST or entry.operation.record is not None:
        return None
    named = fields_in(entry.operation.payload).get(THREAD)
    return bytes(named.data) if named is not None else None


@requirement(15, "newest first ends where in order does: the same logs, the same links, in one request")
def same_end(ground: Ground) -> None:
    replica, simple = beginner(ground), ground.device(newest_first=False)
    answer, in_order = replica.sync(), simple.sync()
    must("B" in answer.kinds and answer.end and not answer.end.more, f"messages {answer.kinds}")
    must("B" not in in_order.kinds, "pages for who did not ask for them")
    replica.sync()
    for number, log in simple.logs.items():
        here = replica.logs[number]
        must((here.link, here.gap, here.ahead) == (log.link, None, {}), f"another log of scope {number}")
        must(here.ids == log.ids, f"other entries in scope {number}")


@requirement(15, "the directory comes whole and in order, never as pages")
def directory_in_order(ground: Ground) -> None:
    answer = beginner(ground).sync()
    must(DIRECTORY in {run.number for run in answer.runs}, "no directory")
    must(
        all(run.number != DIRECTORY for page in _pages(answer) for run in page.runs),
        "a page of the directory",
    )


@requirement(15, "the newest entry of all is in the first page, and a log's pages go down from there")
def downward(ground: Ground) -> None:
    replica = beginner(ground)
    newest = ground.writer.thread(ground.stream, "The newest of all", "b")
    ground.writer.sync(newest)
    pages = _pages(replica.sync())  # reading refuses pages in any other order
    first = [entry.operation.id for run in pages[0].runs for entry in run.entries]
    must(newest.id in first, "the newest entry is not in the first page")
    must(len(pages) > 2, "one page that is everything")


@requirement(
    15, "what others answered to the reader comes ahead first, though it knows nobody and no stream yet"
)
def answers(ground: Ground) -> None:
    ground.neighbour.sync()
    replica = beginner(ground)
    away = ground.in_step()
    mine = ground.writer.thread(ground.stream, "A question of mine", "b")
    ground.writer.sync(mine)
    ground.neighbour.sync()
    answer = ground.neighbour.reply(ground.stream, mine.id, "An answer to it")
    ground.neighbour.sync(answer)
    write_much(ground, anew=True)
    for reader in (replica, away):
        reader.newest_first = True
        stream = reader.ask()  # reading refuses an alias that it cannot look up
        first = reader.copy()
        for kind in first.steps(stream):
            if kind in "LB":
                break
        ahead = {entry.operation.id for entry in first.early()}
        must(answer.id in ahead, "something else came before")
        reader.take(stream)


@requirement(
    15,
    "where something came ahead, each reply has the first post of its thread, and each post its author's card",
)
def readable(ground: Ground) -> None:
    replica = beginner(ground)
    looks = lost = 0
    before = ""
    for kind in replica.steps(replica.ask()):
        if before == "A" != kind and looks < MOST_LOOKS:
            looks += 1
            must(not lost, f"without first post or card: {lost} of what came")
        entries = [entry for log in replica.logs.values() for entry in log.all]
        needed = {_thread_of(entry) for entry in entries} | {entry.operation.device for entry in entries}
        lost = len(needed - {entry.operation.id for entry in entries} - {None, SERVER})
        before = kind
    must(looks, "nothing came ahead")


@requirement(15, "what comes ahead comes so once, and returns as an echo when the log reaches its place")
def openers(ground: Ground) -> None:
    replica = beginner(ground)
    answer = replica.sync()
    ids = [entry.operation.id for entry in answer.ahead]
    must(len(ids) >= REPLIES, f"{len(ids)} entries came ahead")
    must(len(ids) == len(set(ids)), "something came ahead twice")
    echoed = {entry.operation.id for entry in answer.entries if entry.is_echo}
    must(set(ids) == echoed, "what came ahead came again as a whole")
    must(not replica.early(), "the log did not reach what came ahead")


@requirement(
    15, "a first sync that is cut between messages goes on from its gap, with nothing twice", slow=True
)
def resumed(ground: Ground) -> None:
    replica = beginner(ground)
    whole = replica.copy()
    stream = whole.ask()
    total = len(whole.take(stream).entries)
    replica.nonce = whole.nonce
    for at, kind in enumerate(replica.steps(stream)):
        if at % CUTS:
            continue
        here = replica.copy()
        got = sum(len(log.held) for log in here.logs.values())
        answer = here.sync()
        must(
            got + len(answer.entries) == total, f"{got + len(answer.entries)} entries of {total} after a cut"
        )
        for number, log in whole.logs.items():
            end = here.logs[number]
            must(
                (end.link, end.gap, end.ids) == (log.link, None, log.ids),
                f"another log after a cut at {kind}",
            )


@requirement(15, "what is new after the cursor comes first, as LOG, in order, while older pages are missing")
def news_first(ground: Ground) -> None:
    replica = with_a_gap(ground)
    news = [ground.writer.thread(ground.stream, f"New meanwhile {n}", "b") for n in range(3)]
    ground.writer.sync(*news)
    gap = replica.logs[ground.stream].gap
    answer = replica.sync(max_bytes=8_000)
    first = next(run for run in answer.runs if run.number == ground.stream)
    must(
        [entry.operation.id for entry in first.entries[-3:]] == [one.id for one in news],
        "the news are not first",
    )
    below = replica.logs[ground.stream].gap
    must(gap and below and below.low == gap.low and below.high.seq <= gap.high.seq, "the gap grew")


@requirement(
    15, "operations that are sent over a gap are received: echoes count operations first, then what is ahead"
)
def sent_over_a_gap(ground: Ground) -> None:
    replica = with_a_gap(ground)
    early = {entry.operation.id for entry in replica.early()}
    ahead = replica.logs[ground.stream].ahead.values()
    root = next(entry.operation for entry in ahead if _thread_of(entry) is None)
    operations = [replica.reply(ground.stream, root.id, "Before all is here"), *acts(replica, ground.stream)]
    answer = replica.sync(*operations)
    must(not answer.refusals, f"refused: {answer.refusals}")
    echoed = {entry.operation.id for entry in answer.entries if entry.is_echo}
    must({operation.id for operation in operations} <= echoed, "an operation of the request came back whole")
    must(early <= echoed, "what was held ahead came again as a whole")


@requirement(
    15, "an operation that is twice in a request has two places, and what is ahead counts on after both"
)
def twice_over_a_gap(ground: Ground) -> None:
    replica = with_a_gap(ground)
    one = replica.thread(ground.stream, "Twice over a gap", "b")
    answer = replica.sync(
        one, one
    )  # reading puts another operation where a number is wrong, and the seal breaks
    must(not answer.refusals and not replica.logs[ground.stream].gap, "the gap is not filled")


@requirement(15, "what is held ahead and not listed comes whole; what is listed and unknown is only counted")
def ahead_not_listed(ground: Ground) -> None:
    replica = with_a_gap(ground)
    forgetful = replica.copy()
    ids = {entry.operation.id for entry in replica.early()}
    for log in forgetful.logs.values():
        log.ahead.clear()
    answer = forgetful.sync()
    must(ids <= {entry.operation.id for entry in answer.entries}, "something is missing")
    odd = replica.copy()
    end = odd.logs[ground.stream].seq
    stream = odd.ask(ahead=[[ground.stream, [end + 1_000_000, *sorted(odd.logs[ground.stream].ahead)]]])
    nobody = next(iter(odd.logs[ground.stream].ahead.values()))
    odd.logs[ground.stream].ahead[0] = nobody
    odd.take(stream)
    must(odd.logs[ground.stream].gap is None, "the gap is not filled")


@requirement(
    15, "a gap is filled from above also for who does not say newest first, and what follows comes in order"
)
def gap_alone(ground: Ground) -> None:
    replica = with_a_gap(ground)
    replica.newest_first = False
    replica.sync()
    simple = ground.in_step(newest_first=False)
    must(
        replica.ids(ground.stream) == simple.ids(ground.stream)[: len(replica.ids(ground.stream))],
        "another log",
    )
    must(replica.logs[ground.stream].gap is None, "the gap is not filled")


@requirement(
    15, "both sides pack with what lies above a gap, told before anything else and held by the reader"
)
def histories(ground: Ground) -> None:
    replica = with_a_gap(ground)
    forgetful = replica.copy()
    stream = replica.ask(max_bytes=SOME)
    answer = replica.take(stream)  # reading refuses a history of what is not held
    must(answer.kinds.startswith("H"), f"messages {answer.kinds}")
    must("H" not in ground.in_step(newest_first=True).sync().kinds, "a history where nothing is missing")
    (told,) = (message.payload for message in messages(stream) if message.kind == "H")
    without = stream.replace(frame("H", told), b"", 1)
    forgetful.nonce = replica.nonce
    must(_is_refused(forgetful, without), "it packs without the history that it told")


@requirement(
    15, "a limit of bytes is kept with pages, one is always sent, and asking on fills the gap", slow=True
)
def budgets(ground: Ground) -> None:
    for limit in (1, SOME):
        replica = beginner(ground)
        for _ in range(4):
            answer = replica.sync(max_bytes=limit)
            one = sum(kind in "LB" for kind in answer.kinds) == 1
            must(answer.size <= limit or one, f"{answer.size} bytes, where {limit} were allowed")
            must(
                answer.end and (not answer.end.more or answer.entries), "more was promised, and nothing came"
            )
        replica.sync()
        must(replica.ids(ground.stream) == ground.in_step().ids(ground.stream), "another log")
    replica = beginner(ground)
    stream = replica.ask()
    first = next(message.end for message in messages(stream) if message.kind == "B")
    ends = [message.end for message in messages(stream) if message.kind in "BA" and message.end > first]
    for limit in [end + more for end in ends[:3] for more in (0, 40)]:
        size = replica.copy().sync(max_bytes=limit).size
        must(size <= limit, f"{size} bytes, where {limit} were allowed")


@requirement(15, "no byte before a page's block can be altered: the seal proves the link before each run")
def sealed_links(ground: Ground) -> None:
    replica = beginner(ground)
    stream = replica.ask(max_bytes=SOME)
    page = next(message for message in messages(stream) if message.kind == "B")
    start = stream[: page.end - len(frame("B", page.payload))]
    for at in range(0, 65 + 32, 3):
        altered = page.payload[:at] + bytes([page.payload[at] ^ (1 << at % 8)]) + page.payload[at + 1 :]
        must(_is_refused(replica.copy(), start + frame("B", altered)), f"byte {at} of a page may be another")
    replica.take(start + frame("B", page.payload))


@requirement(15, "what comes ahead is signed with its place and its time of receipt")
def signed_ahead(ground: Ground) -> None:
    replica = beginner(ground)
    stream = replica.ask()
    message = next(message for message in messages(stream) if message.kind == "A")
    before = stream[: message.end - len(frame("A", message.payload))]
    forged = bytes(64) + message.payload[64:]
    must(_is_refused(replica.copy(), before + frame("A", forged)), "no signature was as good")
    replica.take(before + frame("A", message.payload))


def _pages(answer: Answer) -> list[Sealed]:
    return [sealed for sealed in answer.sealed if sealed.kind == "B"]


def _is_refused(replica: Replica, stream: bytes) -> bool:
    try:
        replica.take(stream)
    except Damaged:
        return True
    return False
