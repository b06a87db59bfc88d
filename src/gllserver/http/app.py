"""The web application: its addresses, and nothing that a service could do."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

import anyio.to_thread
import msgspec
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from gllcore.errors import Refused
from gllcore.parcels import PARCEL_BYTES, PARCELS_PATH
from gllcore.protocol import DEVICES_PATH, MEDIA_TYPE, OLDEST_VERSION, SYNC_PATH, VERSION, Enrol
from gllcore.publishers import PUBLISHERS_PATH
from gllcore.registrations import COMMUNITY_PATH, CommunityCard
from gllserver.db import CONNECTIONS, Database
from gllserver.http.errors import JSON, answered, no_such_place
from gllserver.http.files import FileEndpoints
from gllserver.http.registrations import registration_route
from gllserver.http.sync import sync, token_of
from gllserver.http.uploads import body_chunks
from gllserver.services.charter import Charter
from gllserver.services.devices import Devices
from gllserver.services.exchange import Exchanges
from gllserver.services.parcels import Parcels
from gllserver.services.publishers import Publishers
from gllserver.services.registrations import Registrations

HEALTH_PATH: Final = "/v1/health"
ENROL_BYTES: Final = 16 * 1024

_enrol = msgspec.json.Decoder(Enrol)


@dataclass(frozen=True, slots=True)
class Endpoints:
    """What can be asked of this server beside the library's files."""

    charter: Charter
    devices: Devices
    exchanges: Exchanges
    database: Database
    parcels: Parcels
    publishers: Publishers
    registrations: Registrations

    async def sync(self, request: Request) -> Response:
        return await sync(request, self.exchanges, self.database)

    async def enrol(self, request: Request) -> Response:
        """A sign-in: JSON Enrol in, JSON Enrolled out."""
        body = b"".join([chunk async for chunk in body_chunks(request, ENROL_BYTES)])
        try:
            enrol = _enrol.decode(body)
        except msgspec.MsgspecError:
            raise Refused("bad_enrolment", reason="form") from None
        address = request.client.host if request.client else ""
        return _json(await run_in_threadpool(self.devices.sign_in, enrol, address))

    async def take_parcel(self, request: Request) -> Response:
        """What a courier brings on a stick; the answer is the receipt."""
        await run_in_threadpool(self.parcels.courier, token_of(request))
        parcel = b"".join([chunk async for chunk in body_chunks(request, PARCEL_BYTES)])
        return Response(await run_in_threadpool(self.parcels.take, parcel), media_type=MEDIA_TYPE)

    async def publish(self, request: Request) -> Response:
        """A device asks for the right to make bundles; its record comes with the next sync."""
        await run_in_threadpool(self._publish, token_of(request))
        return Response(b'{"ok":true}', media_type=JSON)

    def _publish(self, token: str) -> None:
        self.publishers.ask(self.devices.holder(token))

    async def community(self, _request: Request) -> Response:
        charter = self.charter
        return _json(CommunityCard(charter.id, charter.name, charter.public_key, (OLDEST_VERSION, VERSION)))

    async def health(self, _request: Request) -> Response:
        """Whether the server answers and its database too."""
        await run_in_threadpool(self.exchanges.check_database)
        return Response(b'{"ok":true}', media_type=JSON)


def application(endpoints: Endpoints, files: FileEndpoints) -> Starlette:
    """The ASGI application."""
    app = Starlette(
        routes=[
            Route(SYNC_PATH, answered(endpoints.sync), methods=["POST"]),
            Route(DEVICES_PATH, answered(endpoints.enrol), methods=["POST"]),
            Route(PARCELS_PATH, answered(endpoints.take_parcel), methods=["POST"]),
            Route(PUBLISHERS_PATH, answered(endpoints.publish), methods=["POST"]),
            registration_route(endpoints.registrations),
            Route(COMMUNITY_PATH, answered(endpoints.community), methods=["GET"]),
            Route(HEALTH_PATH, answered(endpoints.health), methods=["GET"]),
            *files.routes(),
        ],
        exception_handlers={404: no_such_place, 405: no_such_place},
        lifespan=_threads,
    )
    # A redirect would turn a client's POST into a GET.
    app.router.redirect_slashes = False
    return app


@asynccontextmanager
async def _threads(_app: Starlette) -> AsyncIterator[None]:
    """As many threads as there are database connections, so that none waits for one while it holds a lock."""
    anyio.to_thread.current_default_thread_limiter().total_tokens = CONNECTIONS
    yield


def _json(value: object) -> Response:
    return Response(msgspec.json.encode(value), media_type=JSON)
