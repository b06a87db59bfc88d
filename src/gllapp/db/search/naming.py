"""Who and what is meant by a name in a question: people, and the streams and pods that this person reads."""

from sqlalchemy import Connection, select, text

from gllapp.db import tables
from gllapp.db.search import marks
from gllapp.db.search.expressions import expression
from gllapp.search_views import Wanted
from gllcore import operations
from gllcore.folding import words
from gllcore.ids import RecordId

_stream = tables.stream
_CALLED = text(
    "SELECT id FROM findable WHERE number IN (SELECT rowid FROM search_findable WHERE search_findable MATCH :wanted)"
)


def people_called(here: Connection, name: str) -> frozenset[RecordId]:
    """Whose name has every word of this, the last of which may be only begun."""
    asked = expression(
        Wanted(tuple((word,) for word in words(name)), begun=True),
        [[marks.of_kind(operations.Kind.MEMBER)]],
    )
    found = here.execute(_CALLED, {"wanted": f"{{title}} : ({asked})"}).scalars()
    return frozenset(map(RecordId, found))


def places_called(here: Connection, name: str) -> frozenset[RecordId]:
    """Streams and pods called exactly so; where there are none, those in whose name every word of this begins one."""
    wanted = words(name)
    rows = here.execute(select(_stream.c.id, _stream.c.name).where(_stream.c.admits)).all()
    named = [(RecordId(row.id), words(row.name)) for row in rows]
    exact = frozenset(id for id, own in named if own == wanted)
    return exact or frozenset(
        id for id, own in named if all(any(word.startswith(each) for word in own) for each in wanted)
    )
