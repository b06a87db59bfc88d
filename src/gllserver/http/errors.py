"""Errors as they travel: a stable code in JSON under the right status. The one place that may catch everything."""

import logging
import secrets
from collections.abc import Awaitable, Callable, Iterator
from functools import wraps
from typing import Final

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from gllcore.errors import GllError, ProtocolViolation, Refused
from gllcore.frames import FrameKind, frame
from gllcore.protocol import ErrorMessage, encode

Handler = Callable[[Request], Awaitable[Response]]

JSON: Final = "application/json"
_log = logging.getLogger("gllserver.http")

_STATUS: Final = {
    "token_unknown": 401, "token_expired": 401, "token_revoked": 401, "wrong_password": 401,
    "suspended": 403, "role_forbids": 403, "other_member": 403, "parcel_refused": 403, "registration_refused": 403, "not_librarian": 403,
    "share_exceeded": 403,
    "unknown_scope": 404, "unknown_file": 404, "no_delta": 404,
    "log_diverged": 409, "file_in_use": 409,
    "oversized_frame": 413, "bad_range": 416,
    "too_many_attempts": 429, "too_many_parcels": 429, "too_many_registrations": 429,
    "registrations_full": 503,
}  # fmt: skip
_RETRY_SECONDS: Final = "seconds"


def answered(handler: Handler) -> Handler:
    """The handler with every error turned into an answer that says no more than its reader may know."""

    @wraps(handler)
    async def answering(request: Request) -> Response:
        try:
            return await handler(request)
        except ClientDisconnect:
            # Nobody is there to read this; what arrived whole has been kept.
            return Response(status_code=400)
        except Exception as error:  # noqa: BLE001 - the boundary to the network: the reader gets a code, the log the rest
            status, message = told(error)
            return error_response(status, message)

    return answering


def told(error: Exception) -> tuple[int, ErrorMessage]:
    """Status and message of an error; one that is not the reader's doing is logged, and named by a number alone.

    What breaks the protocol is logged too: it may be a fault of our own app, or somebody at the door.
    """
    if isinstance(error, Refused | ProtocolViolation):
        if isinstance(error, ProtocolViolation):
            # The code and which check it was: never a byte of what came.
            _log.warning("refused: %s %s", error.code, error.facts.get("reason", ""))
        facts = {name: value for name, value in error.facts.items() if name != "server"}
        return _STATUS.get(error.code, 400), ErrorMessage(error.code, facts)
    incident = secrets.token_hex(4)
    if isinstance(error, GllError):
        _log.error("fault %s: %s", incident, error.code)
        return 503, ErrorMessage("server_fault", {"status": f"503-{incident}"})
    _log.error("fault %s", incident, exc_info=error)
    return 500, ErrorMessage("server_fault", {"status": f"500-{incident}"})


def told_in_stream(frames: Iterator[bytes]) -> Iterator[bytes]:
    """The frames; where they fail, an ERROR frame ends the stream, for its status has already gone out as 200."""
    try:
        yield from frames
    except Exception as error:  # noqa: BLE001 - the same boundary, in the middle of an answer
        yield frame(FrameKind.ERROR, encode(told(error)[1]))


def error_response(status: int, message: ErrorMessage) -> Response:
    headers = {"retry-after": str(message.facts[_RETRY_SECONDS])} if status == 429 else None
    return Response(msgspec.json.encode(message), status, headers, JSON)


async def no_such_place(_request: Request, error: Exception) -> Response:
    """What is asked for at any other address, or in another way, is not a thing that this server has."""
    status = error.status_code if isinstance(error, HTTPException) else 404
    return error_response(status, ErrorMessage("not_gll"))
