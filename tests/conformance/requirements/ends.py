"""Section 10 since version 2: the nonce, the lease and the sums that an answer ends with, and the size of its messages."""

import os

from tests.conformance.ground import Ground, must
from tests.conformance.holding import ids_added
from tests.conformance.requirement import requirement
from tests.conformance.requirements.exchanges import write_much
from tests.conformance.wire import MAGIC, NONCE_BYTES, frame, messages, pack

LEAST = 1_024


@requirement(10, "an answer ends with the request's nonce, and with none where there was none")
def nonces(ground: Ground) -> None:
    replica = ground.in_step()
    for nonce in (os.urandom(NONCE_BYTES), bytes(NONCE_BYTES), b""):
        answer = replica.sync(nonce=nonce)
        must(answer.end and answer.end.nonce == nonce, "another nonce")


@requirement(10, "items that a client of version 2 leaves out are as the document says")
def left_out(ground: Ground) -> None:
    replica = ground.device(newest_first=False)
    six = pack(replica.request()[:6])
    replica.nonce = b""
    answer = replica.take(replica.send(MAGIC + frame("Q", six) + frame("E", pack([0]))).body)
    must(set(answer.kinds) == {"L", "E"} and answer.end and not answer.end.nonce, f"messages {answer.kinds}")


@requirement(
    10,
    "the lease is the nonce of the device's last request that carried operations, told where this one does",
)
def leases(ground: Ground) -> None:
    replica = ground.in_step()
    nonces: list[bytes] = []
    for body in ("first", "second"):
        answer = replica.sync(replica.thread(ground.stream, "Leased", body))
        before = nonces[-1] if nonces else b""
        must(answer.end and answer.end.lease == before, f"the lease at the {body} request is another")
        nonces.append(replica.nonce)
        empty = replica.sync()
        must(empty.end and empty.end.lease == b"", "a lease where nothing was sent")
    copy = replica.copy()
    copy.sync(copy.thread(ground.stream, "By a copy of the device", "b"))
    answer = replica.sync(replica.thread(ground.stream, "By the device", "b"))
    must(answer.end and answer.end.lease == copy.nonce, "a copy that wrote is not told")


@requirement(10, "sums of each scope that came, and no other, when there is no more; none when there is")
def sums(ground: Ground) -> None:
    write_much(ground)
    replica = ground.device()
    part = replica.sync(max_bytes=20_000)
    must(part.end and part.end.more and not part.end.sums, "sums of what is not whole")
    last = replica.sync()
    came = {run.number for run in last.runs}
    must(last.end and came <= {number for number, *_ in last.end.sums}, "a scope that came has no sums")
    for number, entries, ids in last.end.sums if last.end else ():
        log = replica.logs[number]
        must((entries, ids) == (log.seq, ids_added(log.ids)), f"other sums of scope {number}")
    idle = replica.sync()
    must(idle.end and not idle.end.sums, "sums of what did not come")


@requirement(10, "messages of a log are no larger than the request wants them, down to 1,024 bytes")
def frame_sizes(ground: Ground) -> None:
    write_much(ground)
    for wanted in (1, LEAST, 3_000):
        replica = ground.device()
        stream = replica.ask(frame_bytes=wanted, max_bytes=40_000)
        sizes = [len(message.payload) for message in messages(stream) if message.kind in "LB"]
        for size, sealed in zip(sizes, replica.take(stream).sealed, strict=True):
            alone = sum(len(run.entries) for run in sealed.runs) == 1
            must(
                size <= max(LEAST, wanted) or alone, f"a message of {size} bytes, where {wanted} were wanted"
            )
