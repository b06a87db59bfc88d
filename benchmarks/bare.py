"""`python -m benchmarks.bare FILE`: the least server there could be, which answers every sync with the bytes of that file."""

import sys
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from gllcore.protocol import MEDIA_TYPE, SYNC_PATH
from gllserver.http.serving import bound, serve, url_of

_HOST = "127.0.0.1"


def main() -> None:
    """Says where it listens as the server does, and ends as it does."""
    answer = Path(sys.argv[1]).read_bytes()

    async def sync(request: Request) -> Response:
        await request.body()
        return Response(answer, media_type=MEDIA_TYPE)

    app = Starlette(routes=[Route(SYNC_PATH, sync, methods=["POST"])])
    with bound(_HOST, 0) as listener:
        serve(app, listener, lambda: print(f"listening on {url_of(listener, _HOST)}", flush=True))


if __name__ == "__main__":
    main()
