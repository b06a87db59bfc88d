"""POST /v1/sync: what a device has written is applied as it arrives, then what it lacks streams out."""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from gllcore.errors import ProtocolViolation, Refused
from gllcore.frames import PAYLOAD_BYTES
from gllcore.protocol import MEDIA_TYPE, decode_request
from gllserver.http.errors import told_in_stream
from gllserver.http.uploads import frames_of
from gllserver.services.exchange import Exchange, Exchanges

BODY_BYTES: Final = 64 * 1024 * 1024
_BEARER: Final = "bearer "


async def sync(request: Request, exchanges: Exchanges) -> Response:
    """Carry one exchange; raises what the services and the frames raise, before the first byte is answered."""
    holder = await run_in_threadpool(exchanges.holder, token_of(request))
    exchange: Exchange | None = None
    async for message in frames_of(request, BODY_BYTES):
        if exchange is None:
            exchange = await run_in_threadpool(exchanges.open, holder, decode_request(message.payload))
        else:
            await run_in_threadpool(exchange.take, message)
    if exchange is None:
        raise ProtocolViolation("damaged_frame", reason="empty")
    return await run_in_threadpool(_response, exchange)


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
