"""POST /v1/sync: what a device has written is applied as it arrives, then what it lacks streams out."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from gllcore.errors import ProtocolViolation, Refused
from gllcore.frames import PAYLOAD_BYTES, Frame, FrameKind
from gllcore.protocol import MEDIA_TYPE, decode_request
from gllserver.db import Database, Holder
from gllserver.http.errors import told_in_stream
from gllserver.http.uploads import frames_of
from gllserver.services.exchange import Exchange, Exchanges

BODY_BYTES: Final = 64 * 1024 * 1024
_ASKING: Final = frozenset((FrameKind.REQUEST, FrameKind.CHECKPOINTS, FrameKind.END))
_BEARER: Final = "bearer "


async def sync(request: Request, exchanges: Exchanges, database: Database) -> Response:
    """Carry one exchange; raises what the services and the frames raise, before the first byte is answered."""
    visit = _Visit(exchanges, database, token_of(request))
    try:
        async for messages in frames_of(request, BODY_BYTES):
            await run_in_threadpool(visit.take, messages)
    except ProtocolViolation:
        # Whoever has no token is told that, and nothing else.
        await run_in_threadpool(visit.identify)
        raise
    return visit.response


class _Visit:
    """A device's request, message by message; with the last one its answer begins."""

    response: Response

    def __init__(self, exchanges: Exchanges, database: Database, token: str) -> None:
        self._exchanges = exchanges
        self._database = database
        self._token = token
        self._exchange: Exchange | None = None

    def identify(self) -> Holder:
        """Whose token it is; raises Refused as ``Exchanges.holder`` does."""
        return self._exchanges.holder(self._token)

    def take(self, messages: Sequence[Frame]) -> None:
        """Apply what has arrived; what only asks is answered from one view of the database."""
        if all(message.kind in _ASKING for message in messages):
            with self._database.reading():
                self._take(messages)
        else:
            self._take(messages)

    def _take(self, messages: Sequence[Frame]) -> None:
        for message in messages:
            if self._exchange is None:
                self._exchange = self._opened(message)
                continue
            self._exchange.take(message)
            if message.kind == FrameKind.END:
                with self._database.reading():
                    self.response = _response(self._exchange)

    def _opened(self, message: Frame) -> Exchange:
        with self._database.reading():
            return self._exchanges.open(self.identify(), decode_request(message.payload))


def token_of(request: Request) -> str:
    """The bearer token; raises Refused ``token_unknown`` when there is none, and tells a client that has sent one."""
    header = request.headers.get("authorization", "")
    if not header.lower().startswith(_BEARER):
        raise Refused("token_unknown", received=0)
    return header[len(_BEARER) :].strip()


def _response(exchange: Exchange) -> Response:
    """A small answer goes out whole: its length costs less than chunks do, and it is one packet."""
    frames = told_in_stream(exchange.answer())
    first = bytearray()
    for piece in frames:
        first += piece
        if len(first) > PAYLOAD_BYTES:
            return StreamingResponse(_resumed(bytes(first), frames), media_type=MEDIA_TYPE)
    return Response(bytes(first), media_type=MEDIA_TYPE)


def _resumed(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    return chain((first,), rest)
