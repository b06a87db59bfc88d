"""Section 18: what a server says to logs that are not its own, and what it takes back of what it had sealed."""

from collections.abc import Sequence
from typing import Any

from tests.conformance.answers import Sealed
from tests.conformance.blocks import Run, written
from tests.conformance.client import Replica
from tests.conformance.ground import Ground, must
from tests.conformance.holding import Cursor, Reach
from tests.conformance.operations import DIRECTORY, Operation
from tests.conformance.requirement import requirement
from tests.conformance.requirements.exchanges import acts
from tests.conformance.wire import STORED, frame, pack

ENDLESS = 2**53
PLACES = 4_096


@requirement(
    18,
    "cursors that do not come out are DIVERGED, with heads and the server's links there; nothing is applied",
    harmless=True,
)
def diverged(ground: Ground) -> None:
    stream = ground.stream
    replica = ground.in_step()
    operation = replica.thread(stream, "Diverged", "b")
    numbers = replica.listed()
    seqs = [replica.logs[number].seq for number in numbers]
    asked = replica.ask([operation], check=bytes(8))
    answer = replica.take(asked, [operation])
    must(answer.kinds == "DE" and answer.end and answer.end.entries == 0, f"messages {answer.kinds}")
    doubts, gone = answer.told["D"][:2]
    links = [replica.logs[number].link[:8] for number in numbers]
    due = [[number, seq, link] for number, seq, link in zip(numbers, seqs, links, strict=True)]
    must([list(doubt) for doubt in doubts] == due and not gone, "other doubts")
    for beyond in (seqs[0] + 1, ENDLESS):
        told = replica.sync(seqs=[beyond, *seqs[1:]]).told["D"][0]
        must(list(told[0]) == [DIRECTORY, seqs[0], b""], "a link beyond the log")
    must(replica.sync(seqs=[seqs[0] - 1, *seqs[1:]]).kinds == "DE", "another place was as good")


@requirement(18, "scopes that do not exist are told as gone, and nothing is applied", harmless=True)
def unknown(ground: Ground) -> None:
    replica = ground.writer
    card = replica.alias_of(DIRECTORY, replica.enrolled.device) or 0
    operation = replica.thread(ground.stream, "Beside a scope that is none", "b")
    for number in (card, 2**40, ENDLESS):
        answer = replica.sync(operation, scopes=[number], seqs=[0], check=bytes(8))
        must(answer.kinds == "DE" and list(answer.told["D"][1]) == [number], f"{answer.told}")


def looking_back(replica: Replica, places: dict[int, list[tuple[int, bytes]]], **changes: Any) -> bytes:
    """The body of a request that asks from where both go on in these scopes."""
    others = [number for number in replica.listed() if number not in places]
    told = [[number, [[seq, link[:8]] for seq, link in found]] for number, found in sorted(places.items())]
    return replica.body(
        between=[frame("K", pack([told]))],
        **{**replica.cursors(others), **changes},
    )


@requirement(18, "the latest common place is told with the sealed head, and the answer goes on from there")
def resumed(ground: Ground) -> None:
    ground.writer.sync(*acts(ground.writer, ground.stream))
    replica = ground.in_step()
    ground.writer.sync(*acts(ground.writer, ground.stream))
    number = ground.stream
    links = {n: replica.logs[n].links(replica.community) for n in (DIRECTORY, number)}
    end = replica.logs[number].seq
    common = end - 3
    places = {
        DIRECTORY: [(0, links[DIRECTORY][0]), (len(links[DIRECTORY]) - 1, links[DIRECTORY][-1])],
        number: [
            (0, links[number][0]),
            (common, links[number][common]),
            (end, bytes(8)),
            (ENDLESS, bytes(8)),
        ],
    }
    stream = replica.send(looking_back(replica, places)).body
    log = replica.logs[number]
    for seq in range(common + 1, end + 1):
        del log.held[seq]
    log.seq, log.link = common, links[number][common]
    reader = replica.reader()
    answer = reader.read(stream)
    must(answer.kinds.startswith("R"), f"messages {answer.kinds}")
    told, seal = answer.told["R"][:2]
    here = {scope: (seq, head, link) for scope, seq, head, link in told}
    must(here[number][0] == common and here[DIRECTORY][0] == len(links[DIRECTORY]) - 1, f"{told}")
    reader.check_seal(seal, [(replica.logs[scope].scope, head, link) for scope, _, head, link in told])
    must((log.seq, log.link) == here[number][1:], "the answer ends elsewhere than at the head that was told")


@requirement(18, "a scope without a common place is left out, and the others go on")
def nothing_common(ground: Ground) -> None:
    replica = ground.in_step()
    links = replica.logs[DIRECTORY].links(replica.community)
    places = {DIRECTORY: [(0, links[0])], ground.stream: [(0, bytes(8)), (1, bytes(8))]}
    stream = replica.send(looking_back(replica, places, follow=False)).body
    replica.logs[DIRECTORY].keep(Reach(Cursor(0, links[0])), [])
    replica.logs[DIRECTORY].held.clear()
    answer = replica.take(stream)
    must([told[0] for told in answer.told["R"][0]] == [DIRECTORY], f"{answer.told['R']}")
    must(
        replica.logs[DIRECTORY].links(replica.community)[: len(links)] == links, "the directory did not come"
    )


@requirement(
    18,
    "checkpoints that are none, of a scope twice, or of more than 4,096 places, are damaged_frame",
    harmless=True,
)
def no_checkpoints(ground: Ground) -> None:
    replica = ground.writer
    end = frame("E", pack([0, 0, False]))
    opening = frame("Q", pack(replica.request()))
    many = [[0, [[seq, bytes(8)] for seq in range(PLACES + 1)]]]
    for value in (None, [], [7], [[[0, [[0]]]]], [[[0, []], [0, []]]], [many], [[[0, [[-1, bytes(8)]]]]]):
        body = replica.send(b"GLL1" + opening + frame("K", pack(value)) + end)
        ground.refused(body, "damaged_frame")


# --- testimony ---


def testimony(replica: Replica, sealed: Sealed, **changes: Any) -> list[Any]:
    """The items of a TESTIMONY for the last run under a seal."""
    run = sealed.runs[-1]
    times = [entry.received_ms for entry in run.entries]
    first = run.entries[0].seq
    items = {
        "first": first,
        "link": replica.logs[run.number].links(replica.community)[first - 1],
        "received": [later - earlier for earlier, later in zip([0, *times], times, strict=False)],
        "tips": [list(tip) for tip in sealed.tips],
        "seal": sealed.seal,
        "block": block_of(replica, [entry.operation for entry in run.entries]),
    }
    return list({**items, **changes}.values())


def block_of(replica: Replica, operations: Sequence[Operation]) -> bytes:
    return bytes([STORED]) + pack(written(operations, replica.alias_of))


def offered(replica: Replica, items: Sequence[Any], count: int, *more: Operation) -> bytes:
    """The body of a request that gives these entries back, and then what waits."""
    return replica.body(more, between=[frame("T", pack(items))], count=count + len(more))


def some_sealed(ground: Ground) -> tuple[Replica, Sealed]:
    """A replica, and the last message that it got of a stream, of entries that came whole."""
    replica = ground.in_step(newest_first=False)
    ground.writer.sync(*acts(ground.writer, ground.stream))
    return replica, replica.sync().sealed[-1]


@requirement(18, "testimony of what the log holds changes nothing, from the author or anybody else")
def known_testimony(ground: Ground) -> None:
    replica, sealed = some_sealed(ground)
    for device in [replica] + [ground.neighbour] * (ground.other is not None):
        device.sync()
        before = {number: log.link for number, log in device.logs.items()}
        count = len(sealed.runs[-1].entries)
        for _ in range(2):
            reply = device.send(offered(device, testimony(replica, sealed), count))
            must(reply.status == 200, f"refused: {reply.status} {reply.code}")
            device.take(reply.body)
        must({number: log.link for number, log in device.logs.items()} == before, "the log has moved")


@requirement(18, "operations of testimony are the first of a request, in the count of its end and for echoes")
def counted_testimony(ground: Ground) -> None:
    replica, sealed = some_sealed(ground)
    run: Run = sealed.runs[-1]
    given = [entry.operation for entry in run.entries]
    waiting = replica.thread(ground.stream, "After testimony", "b")
    bad = replica.thread(ground.stream, "", "b")
    ground.forbidden.append(bad)
    items = testimony(replica, sealed)
    ground.refused(replica.send(replica.body([waiting], between=[frame("T", pack(items))])), "damaged_frame")
    reply = replica.send(offered(replica, items, len(given), waiting, bad))
    answer = replica.take(reply.body, [*given, waiting, bad])
    must(replica.find(ground.stream, waiting.id).is_echo, "an operation of the request came back whole")
    must([told.place for told in answer.refusals] == [len(given) + 1], f"{answer.refusals}")


@requirement(
    18, "what the community's seal does not prove is bad_testimony, whatever is altered of it", harmless=True
)
def bad_testimony(ground: Ground) -> None:
    replica, sealed = some_sealed(ground)
    ground.catch_up()
    run = sealed.runs[-1]
    operations = [entry.operation for entry in run.entries]
    forged = replica.thread(ground.stream, "Never received", "b")
    ground.forbidden.append(forged)
    true = dict(
        zip(("first", "link", "received", "tips", "seal", "block"), testimony(replica, sealed), strict=True)
    )
    received = true["received"]
    scope, seq, link = sealed.tips[-1]
    two = [*operations[:1], replica.thread(ground.second_stream, "Elsewhere", "b"), *operations[2:]]
    alterations: list[dict[str, Any]] = [
        {"first": true["first"] + 1},
        {"link": bytes(32)},
        {"received": [received[0] + 1, *received[1:]]},
        {"received": received[:-1]},
        {"received": [*received, 1]},
        {"received": [-1, *received[1:]]},
        {"tips": [[scope, seq + 1, link]]},
        {"tips": [[bytes(16), seq, link]]},
        {"tips": []},
        {"seal": bytes(64)},
        {"block": block_of(replica, [*operations[:-1], forged])},
        {"block": block_of(replica, [*operations, forged]), "received": [*received, 0]},
        {"block": block_of(replica, operations[::-1])},
        {"block": block_of(replica, two)},
        {"block": block_of(replica, []), "received": []},
    ]
    for changes in alterations:
        reply = replica.send(offered(replica, testimony(replica, sealed, **changes), len(operations)))
        ground.refused(reply, "bad_testimony", "damaged_frame")


@requirement(18, "testimony that is none is damaged_frame", harmless=True)
def no_testimony(ground: Ground) -> None:
    replica, sealed = some_sealed(ground)
    ground.catch_up()
    alterations: list[dict[str, Any]] = [
        {"first": -1},
        {"link": bytes(31)},
        {"tips": [[bytes(15), 1, bytes(32)]]},
        {"tips": [[bytes(16), 1, bytes(33)]]},
        {"seal": bytes(63)},
        {"received": [0] * 251},
        {"received": None},
        {"block": b"\x07"},
    ]
    for changes in alterations:
        reply = replica.send(offered(replica, testimony(replica, sealed, **changes), 6))
        ground.refused(reply, "damaged_frame")
