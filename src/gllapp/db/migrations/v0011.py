"""Format 11: what the desktop remembers of its person; each area's part stands beside its tables."""

from alembic.operations import Operations

from gllapp.db.home import format11 as home
from gllapp.db.home import look_format11 as look
from gllapp.db.proxy import format11 as proxy
from gllapp.db.registering import format11 as registering
from gllapp.db.search import format11 as search
from gllapp.db.usage import format11 as usage

_AREAS = (home, look, search, usage, registering, proxy)


def up(operations: Operations) -> None:
    for area in _AREAS:
        area.up(operations)


def down(operations: Operations) -> None:
    for area in reversed(_AREAS):
        area.down(operations)
