"""Section 10, what goes right: syncs that are empty, first, repeated, cut, limited and simultaneous."""

import random
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.conformance.answers import Answer
from tests.conformance.client import Replica
from tests.conformance.ground import Ground, must
from tests.conformance.operations import BODY, DIRECTORY, Operation
from tests.conformance.requirement import requirement
from tests.conformance.wire import Damaged, messages

IDLE_BYTES = 64
MANY = 300
ROUNDS = 8


@requirement(10, "a sync that brings nothing is one small answer")
def empty_sync(ground: Ground) -> None:
    replica = ground.in_step()
    answer = replica.sync()
    must(answer.kinds == "E", f"messages {answer.kinds} where only the end was due")
    must(answer.size <= IDLE_BYTES, f"{answer.size} bytes of nothing")


@requirement(
    10, "a first sync is one request: the directory, then every stream by its number, up to the newest state"
)
def first_sync(ground: Ground) -> None:
    newest = ground.writer.thread(ground.stream, "The newest", "b")
    ground.writer.sync(newest)
    replica = ground.device(newest_first=False)
    answer = replica.sync()
    must(answer.end and not answer.end.more, "there was more to come")
    order = [run.number for run in answer.runs]
    must(order == sorted(order) and order[0] == DIRECTORY, f"the scopes came as {order}")
    replica.find(ground.stream, newest.id)
    must(not replica.sync().entries, "a second request brought more")


@requirement(
    10, "own operations come back in the same answer as echoes, with their receipt: place, time and seal"
)
def echoes(ground: Ground) -> None:
    operations = acts(ground.writer, ground.stream)
    answer = ground.writer.sync(*operations)
    must(not answer.refusals, f"refused: {answer.refusals}")
    for operation in operations:
        entry = ground.writer.find(operation.number, operation.id)
        must(entry.is_echo, "an operation of the request came back whole")
        must(entry.seq and entry.received_ms, "no receipt")


@requirement(10, "a thread, a reply, an edit and a reaction reach another device as they were written")
def acts_travel(ground: Ground) -> None:
    operations = acts(ground.writer, ground.stream)
    ground.writer.sync(*operations)
    ground.observer.sync()
    for operation in operations:
        must(
            ground.observer.find(operation.number, operation.id).operation == operation, "it came as another"
        )


@requirement(
    10, "the order in which operations were written is the order of the log, over batches and streams"
)
def order_kept(ground: Ground) -> None:
    replica = ground.in_step()
    streams = (ground.stream, (replica.open_streams() * 2)[1])
    operations = [replica.thread(streams[n % 2], f"Number {n}", f"{n}") for n in range(MANY)]
    replica.sync(*operations)
    for stream in set(streams):
        written = [operation.id for operation in operations if operation.number == stream]
        ours = set(written)
        must([id for id in replica.ids(stream) if id in ours] == written, "the log has another order")


@requirement(
    10, "sending again is harmless: after the answer arrived, after it was lost, and with an old cursor"
)
def sent_again(ground: Ground) -> None:
    replica = ground.in_step()
    before = replica.copy()
    operations = acts(replica, ground.stream)
    replica.ask(operations)  # the answer is lost
    lost = replica.sync(*operations)
    must(len(lost.entries) >= len(operations) and not lost.refusals, "what was lost did not come again")
    for operation in operations:
        must(replica.find(ground.stream, operation.id).is_echo, "an operation of the request came back whole")
    must(not replica.sync(*operations).entries, "what was there already came again")
    before.sync(*operations)
    for operation in operations:
        before.find(ground.stream, operation.id)


@requirement(10, "an operation that is twice in one request is once in the log")
def twice_in_a_request(ground: Ground) -> None:
    operation = ground.writer.thread(ground.stream, "Twice", "b")
    other = ground.writer.thread(ground.stream, "Once", "b")
    answer = ground.writer.sync(operation, operation, other, operation)
    must(not answer.refusals, f"refused: {answer.refusals}")
    ground.writer.find(ground.stream, operation.id)
    ground.writer.find(ground.stream, other.id)


@requirement(
    10,
    "an operation may refer by id to one that travels in the same request, in the same or an earlier batch",
)
def refers_within(ground: Ground) -> None:
    root = ground.writer.thread(ground.stream, "Root", "b")
    filling = [ground.writer.thread(ground.stream, "Between", "b" * 3000) for _ in range(12)]
    reply = ground.writer.reply(ground.stream, root.id, "b")
    deeper = ground.writer.reply(ground.stream, root.id, "c", parent=reply.id)
    answer = ground.writer.sync(root, *filling, reply, deeper)
    must(not answer.refusals, f"refused: {answer.refusals}")


@requirement(
    10,
    "an answer that is cut anywhere is gone on from: nothing twice, nothing missing, the same chain",
    slow=True,
)
def resumed(ground: Ground) -> None:
    write_much(ground)
    empty = ground.device()
    whole = empty.copy()
    stream = whole.ask()
    whole.take(stream)
    ends = [message.end for message in messages(stream)]
    must(len(ends) > 3, "one message that may be lost as a whole")
    first, second, last = ends[0], ends[1], ends[-2]
    for at in (4, 5, first - 1, first, first + 3, second + 9, last, len(stream) - 1):
        replica = empty.copy()
        cut = replica.take(stream[:at])
        must(cut.end is None, "an end in an answer that was cut")
        replica.sync()
        for number, log in whole.logs.items():
            must(replica.ids(number)[: log.seq] == log.ids, f"another log after a cut at byte {at}")


@requirement(
    10, "a limit of bytes is kept, one LOG is always sent, and asking on brings what follows", slow=True
)
def budgets(ground: Ground) -> None:
    write_much(ground)
    empty = ground.device()
    whole = empty.copy()
    whole.sync()
    for limit in (1, 900, 4_000, 17_000, 60_000):
        replica = empty.copy()
        for _ in range(ROUNDS):
            answer = replica.sync(max_bytes=limit)
            must(
                answer.size <= limit or answer.kinds in ("LE", "BE", "BAE", "HBE", "HBAE"),
                f"{answer.size} bytes, where {limit} were allowed",
            )
            if not _has_more(answer):
                break
            must(answer.entries, "more was promised, and nothing came")
        else:
            replica.sync()
        for number, log in whole.logs.items():
            must(replica.ids(number)[: log.seq] == log.ids, f"something is missing with a limit of {limit}")


@requirement(10, "refusals are told, and operations taken in, also where the limit of bytes is the smallest")
def budget_of_one(ground: Ground) -> None:
    replica = ground.in_step()
    good = replica.thread(ground.stream, "Within a limit", "b")
    bad = replica.thread(ground.stream, "", "b")
    ground.forbidden.append(bad)
    answer = replica.sync(good, bad, max_bytes=1)
    must(
        [(told.place, told.code) for told in answer.refusals] == [(1, "title_missing")], f"{answer.refusals}"
    )
    for _ in range(20):
        if not _has_more(answer):
            break
        answer = replica.sync(max_bytes=1)
    replica.find(ground.stream, good.id)


@requirement(10, "clients that write at the same time all find everything, once, in one order")
def parallel(ground: Ground) -> None:
    replicas = [ground.in_step() for _ in range(4)]
    written: list[list[Operation]] = [[] for _ in replicas]

    def write(which: int) -> None:
        for n in range(8):
            operations = [
                replicas[which].thread(ground.stream, f"Device {which}", f"{n} {at}") for at in range(3)
            ]
            written[which] += operations
            replicas[which].sync(*operations)

    with ThreadPoolExecutor(len(replicas)) as pool:
        list(pool.map(write, range(len(replicas))))
    for replica in replicas:
        replica.sync()
        for operations in written:
            places = [replica.find(ground.stream, operation.id).seq for operation in operations]
            must(places == sorted(places), "one device's operations are out of order")
        must(replica.logs[ground.stream].link == replicas[0].logs[ground.stream].link, "the logs differ")


@requirement(
    10, "aliases in an answer name only what the reader holds by then, also for one who holds part of it"
)
def aliases(ground: Ground) -> None:
    root = ground.writer.thread(ground.stream, "Aliased", "b")
    ground.writer.sync(root)
    part = ground.in_step()
    ground.writer.sync(*(ground.writer.reply(ground.stream, root.id, f"{n}") for n in range(5)))
    part.sync()  # reading refuses an alias that it cannot look up
    must(part.ids(ground.stream) == ground.in_step().ids(ground.stream), "the logs differ")


@requirement(
    10, "seals hold only for what they were made for: not for other links, scopes, or another community"
)
def seals(ground: Ground) -> None:
    empty = ground.device()
    stream = empty.ask()
    forged = ground.device()
    forged.enrolled = forged.enrolled._replace(community=bytes(16))
    must(_is_refused(forged, stream), "a seal for another community was as good")
    forged = ground.device()
    forged.enrolled = forged.enrolled._replace(community_key=_some_key())
    must(_is_refused(forged, stream), "a seal by another key was as good")
    forged = ground.device()
    forged.logs[DIRECTORY].link = bytes(32)
    must(_is_refused(forged, stream), "a seal on another chain was as good")
    empty.take(stream)


def _is_refused(replica: Replica, stream: bytes) -> bool:
    try:
        replica.take(stream)
    except Damaged:
        return True
    return False


def _some_key() -> bytes:
    return Ed25519PrivateKey.generate().public_key().public_bytes_raw()


def acts(replica: Replica, stream: int) -> list[Operation]:
    """One of each: a thread, a reply, a reply to it, an edit, and a reaction that is then taken back."""
    root = replica.thread(stream, "Hand rub", "Who makes it locally?")
    reply = replica.reply(stream, root.id, "We do.")
    return [
        root,
        reply,
        replica.reply(stream, root.id, "Since when?", parent=reply.id),
        replica.edit(stream, root.id, {BODY: "Who makes it here?"}),
        replica.useful(stream, reply.id),
        replica.useful(stream, reply.id, useful=False),
    ]


def _has_more(answer: Answer) -> bool:
    return answer.end is not None and answer.end.more


def write_much(ground: Ground, anew: bool = False) -> None:
    """See to it that a first sync takes several messages, if need be by what is newer than all there is."""
    dice = random.Random(ground.writer.logs[ground.stream].seq)
    if anew or len(ground.in_step().ids(ground.stream)) < 2 * MANY:
        texts = [dice.randbytes(150).hex() for _ in range(MANY)]
        _sent(
            ground.writer,
            [ground.writer.thread(ground.stream, f"Much {n}", text) for n, text in enumerate(texts)],
        )


def _sent(replica: Replica, operations: Sequence[Operation]) -> Answer:
    answer = replica.sync(*operations)
    must(not answer.refusals, f"refused: {answer.refusals}")
    return answer
