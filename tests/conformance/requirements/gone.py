"""Section 17: scopes that exist and are not the member's to read."""

from typing import Any

from tests.conformance.client import Replica
from tests.conformance.ground import Ground, NotTried, must
from tests.conformance.operations import DIRECTORY
from tests.conformance.requirement import requirement
from tests.conformance.requirements.exchanges import acts
from tests.conformance.requirements.healing import looking_back
from tests.conformance.requirements.refusals import MARK
from tests.conformance.wire import Damaged, frame, messages, unpack


def outsider(ground: Ground) -> tuple[Replica, int]:
    """A device of a member who is not admitted to a stream, and the number of that stream."""
    replica = ground.in_step()
    shut = replica.shut_streams()
    if not shut:
        raise NotTried("needs a stream that the first member is not admitted to")
    return replica, shut[0]


def listing(replica: Replica) -> dict[str, Any]:
    """The cursors of all that is held, as if the member had been admitted to all of it."""
    return replica.cursors(sorted(replica.logs))


@requirement(17, "a stream that is not the member's to read does not come, though everybody sees its card")
def not_sent(ground: Ground) -> None:
    replica, number = outsider(ground)
    must(not replica.logs[number].all, "it came")
    must("G" not in replica.sync().kinds, "it is gone for who did not list it")


@requirement(17, "listed, it is gone: signed for this request, the rest comes as ever")
def gone(ground: Ground) -> None:
    replica, number = outsider(ground)
    operations = acts(replica, ground.stream)
    answer = replica.sync(*operations, **listing(replica))
    must(answer.kinds.startswith("G"), f"messages {answer.kinds}")
    must(list(answer.told["G"]) == [number] and number not in replica.logs, "others are gone")
    must(not answer.refusals and len(answer.entries) >= len(operations), "the rest did not come")


@requirement(17, "what was said to be gone in one answer removes nothing in another")
def replayed(ground: Ground) -> None:
    replica, _ = outsider(ground)
    other = replica.copy()
    stream = replica.ask(**listing(replica))
    other.ask(**listing(other))
    told = next(message.payload for message in messages(stream) if message.kind == "G")
    alone = stream[:4] + frame("G", told)
    replica.copy().take(alone)
    try:
        other.take(alone)
    except Damaged:
        return
    must(False, "the signature holds for another request")


@requirement(17, "its cursor is checked like any other", harmless=True)
def checked(ground: Ground) -> None:
    replica, number = outsider(ground)
    replica.logs[number].link = bytes(32)
    answer = replica.sync(**listing(replica))
    must(answer.kinds == "DE", "a link that is not the server's was as good")
    must(list(answer.told["D"][1]) == [number], "its head is told to who may not read it")


@requirement(
    17, "what is written for it is refused, and nothing of it is told to who may not read", harmless=True
)
def not_written(ground: Ground) -> None:
    replica, number = outsider(ground)
    wrong = replica.thread(number, "t", MARK)
    ground.forbidden.append(wrong)
    answer = replica.sync(wrong)
    must([told.code for told in answer.refusals] == ["not_admitted"], f"{answer.refusals}")


@requirement(17, "among checkpoints it is left out, like one that does not exist", harmless=True)
def not_resumed(ground: Ground) -> None:
    replica, number = outsider(ground)
    first = {n: [(0, replica.logs[n].links(replica.community)[0])] for n in (DIRECTORY, number)}
    reply = replica.send(looking_back(replica, first))
    resumed = next(unpack(message.payload) for message in messages(reply.body) if message.kind == "R")
    must([told[0] for told in resumed[0]] == [DIRECTORY], "its history is told to who may not read it")


@requirement(17, "version 1: nothing of it comes, and the rest of the request goes on")
def older(ground: Ground) -> None:
    replica, number = outsider(ground)
    replica.version = 1
    ground.writer.sync(ground.writer.thread(ground.stream, "For all", "b"))
    answer = replica.sync(**listing(replica))
    must(set(answer.kinds) == {"L", "E"} and not replica.logs[number].all, f"messages {answer.kinds}")
