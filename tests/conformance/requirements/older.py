"""Section 14: who asks in version 1 gets what version 1 was, whatever others use meanwhile."""

from dataclasses import replace
from typing import Any

from tests.conformance.client import Replica
from tests.conformance.ground import Ground, must
from tests.conformance.holding import Log
from tests.conformance.operations import DIRECTORY
from tests.conformance.requirement import requirement
from tests.conformance.requirements.exchanges import acts, write_much
from tests.conformance.wire import MAGIC, digest, frame, messages, pack, unpack

ENDLESS = 2**53


def old(ground: Ground) -> Replica:
    """A device that speaks version 1 and holds everything."""
    return ground.in_step(version=1, newest_first=False)


def _refused(ground: Ground, replica: Replica, code: str, **changes: Any) -> None:
    ground.refused(replica.send(replica.body(**changes)), code)


@requirement(
    14, "version 1: a first sync of any length comes in order, as LOG alone, and ends with three items"
)
def first_sync(ground: Ground) -> None:
    write_much(ground)
    replica = ground.device(version=1)
    stream = replica.ask()
    answer = replica.take(stream)
    must(set(answer.kinds) == {"L", "E"}, f"messages {answer.kinds}")
    order = [run.number for run in answer.runs]
    must(order == sorted(order) and order[0] == DIRECTORY, f"the scopes came as {order}")
    *_, end = messages(stream)
    must(len(unpack(end.payload)) == 3, f"an end of {unpack(end.payload)}")
    ground.observer.sync()
    for number, log in replica.logs.items():
        must(log.link == ground.observer.logs[number].link, f"another log of scope {number}")


@requirement(
    14, "version 1: what is written is received, refused, and told again after a lost answer, as ever"
)
def conversation(ground: Ground) -> None:
    replica = old(ground)
    operations = acts(replica, ground.stream)
    bad = replica.thread(ground.stream, "", "b")
    ground.forbidden.append(bad)
    replica.ask([*operations, bad])  # the answer is lost
    answer = replica.sync(*operations, bad)
    must(
        [(told.place, told.code) for told in answer.refusals] == [(len(operations), "title_missing")],
        "refusals",
    )
    for operation in operations:
        must(replica.find(ground.stream, operation.id).is_echo, "an operation of the request came back whole")
    ground.observer.sync()
    for operation in operations:
        must(ground.observer.find(ground.stream, operation.id).operation == operation, "it came as another")


@requirement(14, "version 1: a limit of bytes is kept, and asking on brings what follows")
def budgets(ground: Ground) -> None:
    write_much(ground)
    replica = ground.device(version=1)
    for _ in range(3):
        answer = replica.sync(max_bytes=20_000)
        must(answer.size <= 20_000 or answer.kinds == "LE", f"{answer.size} bytes, where 20,000 were allowed")
        must(answer.end and answer.end.more and answer.entries, "no more was promised")
    replica.sync()
    must(replica.ids(ground.stream) == old(ground).ids(ground.stream), "another log")


@requirement(
    14,
    "version 1: a link that is not the server's, and a cursor beyond the log, are log_diverged",
    harmless=True,
)
def diverged(ground: Ground) -> None:
    replica = old(ground)
    seqs = [replica.logs[number].seq for number in replica.listed()]
    operation = replica.thread(ground.stream, "Diverged", "b")
    ground.refused(replica.send(replica.body([operation], check=bytes(8))), "log_diverged")
    _refused(ground, replica, "log_diverged", check=b"")
    for first in (seqs[0] - 1, seqs[0] + 1, ENDLESS):
        _refused(ground, replica, "log_diverged", seqs=[first, *seqs[1:]])


@requirement(14, "version 1: a scope that does not exist, or is no scope, is unknown_scope", harmless=True)
def unknown_scope(ground: Ground) -> None:
    replica = old(ground)
    card = next(e.seq for e in replica.logs[DIRECTORY].entries if e.operation.id == replica.enrolled.device)
    for number in (card, 2**40, ENDLESS):
        check = digest(b"gll-cursors", bytes(8))[:8]
        _refused(ground, replica, "unknown_scope", scopes=[number], seqs=[0], check=check)


@requirement(14, "version 1: CHECKPOINTS and TESTIMONY are damaged_frame", harmless=True)
def no_healing(ground: Ground) -> None:
    replica = old(ground)
    end = frame("E", pack([0, 0, False]))
    for kind, value in (("K", [[]]), ("T", [1, bytes(32), [], [], bytes(64), b""])):
        body = MAGIC + frame("Q", pack(replica.request())) + frame(kind, pack(value)) + end
        ground.refused(replica.send(body), "damaged_frame")


@requirement(
    14,
    "version 1: another device, even the member's own, and a base beyond the log are malformed",
    harmless=True,
)
def own_device_alone(ground: Ground) -> None:
    replica, other = old(ground), ground.in_step()
    replica.sync()
    log: Log = replica.logs[ground.stream]
    good = replica.thread(ground.stream, "In another's name", "b")
    wrong = [replace(good, device=other.enrolled.device)]
    wrong += [replace(good, base=base) for base in (log.seq + 1, ENDLESS)]
    ground.forbidden += wrong
    codes = [refusal.code for refusal in replica.sync(*wrong).refusals]
    must(codes == ["malformed_operation"] * 3, f"{codes} instead of malformed_operation")


@requirement(
    14, "a replica of version 1 goes on in version 2 with what it holds and what waits, and back again"
)
def going_on(ground: Ground) -> None:
    replica = old(ground)
    waiting = replica.thread(ground.stream, "Written in version 1", "b")
    ground.writer.sync(ground.writer.thread(ground.stream, "Meanwhile", "b"))
    for version in (2, 1):
        replica.version = version
        must(not replica.sync(waiting).refusals, "refused")
        replica.find(ground.stream, waiting.id)
        waiting = replica.thread(ground.stream, "Written in version 2", "b")
