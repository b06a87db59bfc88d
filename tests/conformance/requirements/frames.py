"""Section 9: frames that are cut, altered, too large, too many, or of a kind that is not asked for."""

from tests.conformance.asking import announce, leave
from tests.conformance.ground import Ground, must
from tests.conformance.requirement import requirement
from tests.conformance.requirements.blocks import a_reply
from tests.conformance.wire import FRAME_BYTES, MAGIC, MESSAGE_BYTES, frame, one_frame, pack

SYNC = "/v1/sync"


@requirement(
    9,
    "a request that is cut after any of its bytes is refused, and what it carried is in the log at most once",
    slow=True,
)
def cut_anywhere(ground: Ground) -> None:
    operation = a_reply(ground)
    body = ground.writer.body([operation])
    for at in range(len(body)):
        reply = ground.writer.send(body[:at])
        ground.refused(reply, "damaged_frame")
    answer = ground.writer.sync(operation)
    must(not answer.refusals, "refused when sent again")
    ground.writer.find(ground.stream, operation.id)


@requirement(9, "a connection that ends in the middle of a request leaves nothing half-done")
def hung_up(ground: Ground) -> None:
    operation = a_reply(ground)
    body = ground.writer.body([operation])
    for at in range(0, len(body), 8):
        leave(ground.url, SYNC, len(body), body[:at], ground.writer.headers)
    ground.writer.sync(operation)
    ground.writer.find(ground.stream, operation.id)


@requirement(9, "one altered bit anywhere in a request is noticed by its checksum", harmless=True, slow=True)
def altered_anywhere(ground: Ground) -> None:
    plain, pushing = ground.writer.body(), ground.writer.body([a_reply(ground)])
    before_end = len(pushing) - len(
        frame("E", pack([1, 0, False]))
    )  # later ones come after a batch that is whole
    for body, bytes_altered in ((plain, len(plain)), (pushing, before_end)):
        for at in range(bytes_altered):
            altered = body[:at] + bytes([body[at] ^ (1 << at % 8)]) + body[at + 1 :]
            codes = ("not_gll",) if at < len(MAGIC) else ("damaged_frame", "oversized_frame")
            ground.refused(ground.writer.send(altered), *codes)


@requirement(
    9, "an altered byte under a checksum that was made to fit is refused in words", harmless=True, slow=True
)
def altered_payloads(ground: Ground) -> None:
    payload = ground.writer.pushes([a_reply(ground)])[0]
    for at in range(len(payload)):
        altered = payload[:at] + bytes([payload[at] ^ (1 << at % 8)]) + payload[at + 1 :]
        reply = ground.writer.send(ground.writer.body(pushes=[altered], count=1))
        ground.refused(reply, "damaged_frame", "bad_signature", "oversized_frame")


@requirement(
    9, "an altered request message is refused in words, or means what it then says", harmless=True, slow=True
)
def altered_requests(ground: Ground) -> None:
    request = pack(ground.writer.request())
    end = frame("E", pack([0, 0, False]))
    for at in range(len(request)):
        for bit in (1, 2, 0x10, 0x80):
            altered = request[:at] + bytes([request[at] ^ bit]) + request[at + 1 :]
            ground.refused_or_read(ground.writer.send(MAGIC + frame("Q", altered) + end))


@requirement(9, "a head that tells another length than its payload's is noticed", harmless=True)
def lying_length(ground: Ground) -> None:
    request, end = pack(ground.writer.request()), frame("E", pack([0, 0, False]))
    for wrong in (0, 1, len(request) - 1, len(request) + 1, len(request) + 300, FRAME_BYTES):
        reply = ground.writer.send(MAGIC + one_frame("Q", request, wrong) + end)
        ground.refused(reply, "damaged_frame")


@requirement(9, "a frame above 16,384 bytes is oversized_frame, checksum or not", harmless=True)
def oversized(ground: Ground) -> None:
    opening = MAGIC + frame("Q", pack(ground.writer.request()))
    for length in (FRAME_BYTES + 1, 65_535):
        for kind in "PCEZ":
            reply = ground.writer.send(opening + one_frame(kind, bytes(length)))
            ground.refused(reply, "oversized_frame")


@requirement(
    9, "a message in endless parts is oversized_frame as soon as it passes 131,072 bytes", harmless=True
)
def endless_parts(ground: Ground) -> None:
    opening = MAGIC + frame("Q", pack(ground.writer.request()))
    part = one_frame("C", bytes(FRAME_BYTES))
    whole = opening + part * (MESSAGE_BYTES // FRAME_BYTES)
    ground.refused(ground.writer.send(whole + one_frame("P", b"x")), "oversized_frame")
    reply = announce(ground.url, SYNC, 60_000_000, whole + part, ground.writer.headers)
    ground.refused(reply, "oversized_frame")


@requirement(
    9, "an empty part is refused: parts could go on for ever without weighing anything", harmless=True
)
def empty_parts(ground: Ground) -> None:
    opening = MAGIC + frame("Q", pack(ground.writer.request()))
    ground.refused(ground.writer.send(opening + one_frame("C", b"") * 3), "damaged_frame", "oversized_frame")


@requirement(
    9, "frames of other kinds than the three of a request, or in another order, are refused", harmless=True
)
def other_kinds(ground: Ground) -> None:
    request, end = frame("Q", pack(ground.writer.request())), frame("E", pack([0, 0, False]))
    push = frame("P", ground.writer.pushes([a_reply(ground)])[0])
    unknown = [request + frame(kind, b"") + end for kind in "LNXZq\x00\xff"]
    for frames in (end, push, push + request + end, request + request + end, request + end + end, *unknown):
        ground.refused(ground.writer.send(MAGIC + frames), "damaged_frame")


@requirement(9, "nothing may follow the end of a request", harmless=True)
def after_the_end(ground: Ground) -> None:
    body = ground.writer.body()
    for more in (b"\x00", b"GLL1", frame("E", pack([0, 0, False])), body, bytes(100)):
        ground.refused(ground.writer.send(body + more), "damaged_frame", "oversized_frame")


@requirement(9, "a body that does not begin with GLL1 is not_gll", harmless=True)
def other_beginning(ground: Ground) -> None:
    for body in (b"GLL2" + ground.writer.body()[4:], b"<html>", bytes(64), b"gll1"):
        ground.refused(ground.writer.send(body), "not_gll")


@requirement(9, "no frame of an answer is larger than 16,384 bytes, and nothing follows its end")
def answers_in_frames(ground: Ground) -> None:
    fresh = ground.device()
    answer = fresh.take(fresh.ask())  # reading refuses anything else
    must(answer.end and answer.kinds.endswith("E"), "an answer without an end")
    must(set(answer.kinds) <= set("LBAE"), f"messages {answer.kinds} in a first sync")
