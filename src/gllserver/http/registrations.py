"""POST /v1/registrations: the one address that takes something from people without an account."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from gllcore.protocol import MEDIA_TYPE
from gllcore.registrations import LETTER_BYTES, REGISTRATIONS_PATH
from gllserver.http.errors import answered
from gllserver.http.uploads import body_chunks
from gllserver.services.registrations import Registrations, Way


def registration_route(registrations: Registrations) -> Route:
    """A newcomer's letter in, the answer for the newcomer alone out. Nobody's body is read before their turn."""

    async def register(request: Request) -> Response:
        registrations.knock(request.client.host if request.client else "")
        letter = b"".join([chunk async for chunk in body_chunks(request, LETTER_BYTES)])
        answer = await run_in_threadpool(registrations.take, letter, Way.NET)
        return Response(answer, media_type=MEDIA_TYPE)

    return Route(REGISTRATIONS_PATH, answered(register), methods=["POST"])
