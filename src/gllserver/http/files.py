"""/v1/files: sealed cards, bytes in ranges, what differs between editions, and what members send, block by block."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Final, TypeVar

import anyio
import anyio.to_thread
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from gllcore.errors import ProtocolViolation, Refused
from gllcore.files import (
    BLOCK_BYTES,
    FILES_PATH,
    FileId,
    block_size,
    decode_card,
    encode_card,
    encode_missing,
)
from gllcore.ids import ID_BYTES
from gllcore.permissions import Standing
from gllcore.protocol import MEDIA_TYPE
from gllserver.http.errors import answered
from gllserver.http.ranges import Wanted, wanted
from gllserver.http.sync import token_of
from gllserver.http.uploads import body_chunks
from gllserver.services.deltas import Deltas
from gllserver.services.devices import Devices, standing
from gllserver.services.files import Files, Upload

BYTES_TYPE: Final = "application/octet-stream"
# A file of the largest size has two megabytes of hashes.
CARD_BYTES: Final = 3 * 1024**2
_READ_BYTES: Final = 4 * BLOCK_BYTES
# A sender that is silent for so long is gone: what it held is free for its next attempt.
SILENCE_SECONDS: Final = 60
# Their own few threads: disks and other people's stores may be slow, and syncs must not wait for them.
_THREADS: Final = 8

Answer = TypeVar("Answer")


class FileEndpoints:
    """What can be asked and told of files; all of it with a device's token."""

    def __init__(self, devices: Devices, files: Files, deltas: Deltas) -> None:
        self._devices = devices
        self._files = files
        self._deltas = deltas
        self._threads = anyio.CapacityLimiter(_THREADS)

    def routes(self) -> list[BaseRoute]:
        one = FILES_PATH + "/{file}"
        return [
            Route(FILES_PATH, answered(self.announce), methods=["POST"]),
            Route(one, answered(self.content), methods=["GET"]),
            Route(one + "/card", answered(self.card), methods=["GET"]),
            Route(one + "/delta/{held}", answered(self.delta), methods=["GET"]),
            Route(one + "/{block:int}", answered(self.blocks), methods=["PUT"]),
        ]

    async def card(self, request: Request) -> Response:
        card = await self._run(self._files.card_for, await self._standing(request), _named(request))
        return Response(encode_card(card), media_type=MEDIA_TYPE)

    async def content(self, request: Request) -> Response:
        """The file, or the one range that is asked for."""
        card = await self._run(self._files.card_for, await self._standing(request), _named(request))
        span = wanted(request.headers.get("range", ""), card.size)
        return await self._streamed(span, lambda start, end: self._files.read(card.id, start, end))

    async def delta(self, request: Request) -> Response:
        """What differs, or a range of it."""
        standing = await self._standing(request)
        path = await self._run(self._deltas.path, standing, _named(request), _named(request, "held"))
        span = wanted(request.headers.get("range", ""), path.stat().st_size)
        return await self._streamed(span, lambda start, end: _read(path, start, end))

    async def announce(self, request: Request) -> Response:
        """A card in, what is missing of its file out."""
        standing = await self._standing(request)
        body = b"".join([chunk async for chunk in _arriving(request, CARD_BYTES)])
        upload = await self._run(self._files.announce, standing, decode_card(body))
        try:
            return Response(encode_missing(await self._run(upload.missing)), media_type=MEDIA_TYPE)
        finally:
            upload.close()

    async def blocks(self, request: Request) -> Response:
        """Neighbouring blocks from the named one on, each kept as it comes; what is missing then is the answer."""
        upload = await self._run(self._files.upload, await self._standing(request), _named(request))
        try:
            await self._take(request, upload, request.path_params["block"])
            return Response(encode_missing(await self._run(upload.missing)), media_type=MEDIA_TYPE)
        finally:
            upload.close()

    async def _take(self, request: Request, upload: Upload, block: int) -> None:
        card, waiting = upload.card, bytearray()
        async for chunk in _arriving(request, max(0, card.size - block * BLOCK_BYTES)):
            waiting += chunk
            while waiting and len(waiting) >= (size := block_size(card.size, block)):
                await self._run(upload.put, block, bytes(waiting[:size]))
                del waiting[:size]
                block += 1
        if waiting:
            raise ProtocolViolation("damaged_upload")

    async def _standing(self, request: Request) -> Standing:
        """Who asks; raises Refused as ``Devices.holder`` does."""
        return standing((await self._run(self._devices.holder, token_of(request))).account)

    async def _streamed(self, span: Wanted, read: Callable[[int, int], bytes]) -> Response:
        """A piece at a time, each read when the one before has gone: a slow reader holds no thread and no connection."""
        # Before the status goes out: a file that cannot be read is told as an error.
        first = await self._run(read, span.start, min(span.end, span.start + _READ_BYTES))

        async def pieces() -> AsyncIterator[bytes]:
            yield first
            for at in range(span.start + len(first), span.end, _READ_BYTES):
                yield await self._run(read, at, min(span.end, at + _READ_BYTES))

        return StreamingResponse(pieces(), span.status, span.headers, BYTES_TYPE)

    async def _run(self, act: Callable[..., Answer], *given: object) -> Answer:
        return await anyio.to_thread.run_sync(act, *given, limiter=self._threads)


def _named(request: Request, name: str = "file") -> FileId:
    """The file that the address names; raises Refused ``unknown_file``."""
    word = request.path_params[name]
    try:
        id = bytes.fromhex(word)
    except ValueError:
        raise Refused("unknown_file") from None
    if len(id) != ID_BYTES:
        raise Refused("unknown_file")
    return FileId(id)


async def _arriving(request: Request, limit: int) -> AsyncIterator[bytes]:
    """The body as it comes; a sender that has fallen silent is one that has gone."""
    chunks = body_chunks(request, limit)
    while True:
        with anyio.move_on_after(SILENCE_SECONDS) as waiting:
            chunk = await anext(chunks, None)
        if waiting.cancelled_caught:
            raise ClientDisconnect
        if chunk is None:
            return
        yield chunk


def _read(path: Path, start: int, end: int) -> bytes:
    try:
        with path.open("rb") as stream:
            stream.seek(start)
            return stream.read(end - start)
    except FileNotFoundError:
        # It has made room for another since it was found.
        raise Refused("no_delta") from None
