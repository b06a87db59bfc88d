"""A sync request as it arrives: frames are taken from the stream in the order that the protocol wants."""

from collections.abc import AsyncIterator

from starlette.requests import Request

from gllcore.errors import ProtocolViolation
from gllcore.frames import Frame, FrameKind, FrameReader

# In which order the messages of a request come: what may follow each of them.
_ORDER = (FrameKind.REQUEST, FrameKind.CHECKPOINTS, FrameKind.TESTIMONY, FrameKind.PUSH, FrameKind.END)
_REPEATED = {FrameKind.TESTIMONY, FrameKind.PUSH}
_AFTER: dict[FrameKind, frozenset[int]] = {
    kind: frozenset(_ORDER[at if kind in _REPEATED else at + 1 :]) for at, kind in enumerate(_ORDER)
}


async def body_chunks(request: Request, limit: int) -> AsyncIterator[bytes]:
    """The body as it comes; raises ProtocolViolation ``oversized_frame`` beyond ``limit`` bytes, at once when it says so."""
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and int(declared[:12]) > limit:
        raise ProtocolViolation("oversized_frame")
    arrived = 0
    async for chunk in request.stream():
        arrived += len(chunk)
        if arrived > limit:
            raise ProtocolViolation("oversized_frame")
        if chunk:
            yield chunk


async def frames_of(request: Request, limit: int) -> AsyncIterator[list[Frame]]:
    """REQUEST, CHECKPOINTS if any, TESTIMONY, PUSH, END, and nothing after: those that have come together, together.

    Raises ProtocolViolation where anything else comes, after what came before it.
    """
    reader = FrameReader()
    expected: frozenset[int] = frozenset((FrameKind.REQUEST,))
    async for chunk in body_chunks(request, limit):
        arrived: list[Frame] = []
        violation: ProtocolViolation | None = None
        try:
            for message in reader.feed(chunk):
                if message.kind not in expected:
                    raise ProtocolViolation("damaged_frame", reason="order")
                expected = _AFTER[FrameKind(message.kind)]
                arrived.append(message)
        except ProtocolViolation as found:
            violation = found
        if arrived:
            yield arrived
        if violation is not None:
            raise violation
    if expected or not reader.is_between_messages:
        raise ProtocolViolation("damaged_frame", reason="no end")
