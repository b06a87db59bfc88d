"""What is found among the posts.

Ranking by the index itself would walk every post that has a common word. So of each question only the newest posts are looked at,
and beside them the newest threads that are called so, which have a small index of their own.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from math import exp2
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Connection, Row, bindparam, func, select, text

from gllapp.db import tables
from gllapp.db.search import beginnings, marks
from gllapp.db.search.expressions import expression
from gllapp.db.search.snippets import snippet
from gllapp.search_views import NO_NARROWING, Group, Hit, Kind, Narrowing, Wanted
from gllcore.folding import shadow
from gllcore.ids import RecordId

_post = tables.post
_device = tables.device
_stream = tables.stream
_scope = tables.scope

MOST_COUNTED = 1_000
# As many as are looked at more closely: of the newest, and of those that are called so, which lie farther apart.
_RANKED, _RANKED_CALLED = 200, 60
# What is called so lies so far apart that each costs a page of its own; where nothing can leave most of them out, so many are enough.
_CALLED = 300
_CHARACTERS_RANKED = 1_000
_YEAR_MS = 365.0 * 86_400_000
# What is called so is worth this many years, or as many words in the text.
_TITLE_WEIGHT = 3.0

# The index of what came holds all that is asked here: of a thousand posts that lie far apart, a hundredth of the pages is read.
_AMONG = """
    SELECT post.number, post.written_ms FROM ({hits}) AS hit JOIN post INDEXED BY post_arrived ON post.number = hit.number
    WHERE post.scope NOT IN
        (SELECT scope.number FROM scope JOIN stream ON stream.id = scope.id WHERE NOT stream.admits)
    AND post.written_ms BETWEEN :since AND :until
"""
_OF_DEVICES = " AND post.device IN :devices"
_OF_PLACES = " AND post.scope IN (SELECT number FROM scope WHERE id IN :places)"
_HITS = "SELECT rowid AS number FROM {index} WHERE {index} MATCH :wanted ORDER BY rowid DESC LIMIT :most"
_NEWEST = "SELECT number FROM post ORDER BY number DESC LIMIT :most"
_EVER = (-(2**63), 2**63 - 1)
_root = tables.post.alias("root")
_BODIES = select(_post.c.number, func.substr(_post.c.body, 1, _CHARACTERS_RANKED)).where(
    _post.c.number.in_(bindparam("numbers", expanding=True))
)
_SHOWN = (
    select(
        _post.c.number,
        _post.c.id,
        _post.c.thread,
        _post.c.body,
        _post.c.written_ms,
        _post.c.language,
        _root.c.title,
        _root.c.withdrawn_ms,
        _stream.c.name.label("place"),
        tables.member.c.name.label("author"),
    )
    .outerjoin(_root, _root.c.id == _post.c.thread)
    .outerjoin(_scope, _scope.c.number == _post.c.scope)
    .outerjoin(_stream, _stream.c.id == _scope.c.id)
    .outerjoin(_device, _device.c.id == _post.c.device)
    .outerjoin(tables.member, tables.member.c.id == _device.c.member)
    .where(_post.c.number.in_(bindparam("numbers", expanding=True)))
)


_LANGUAGES = select(_post.c.number, _post.c.language).where(
    _post.c.number.in_(bindparam("numbers", expanding=True))
)


class _Candidate(NamedTuple):
    written_ms: int
    number: int


def find(here: Connection, wanted: Wanted, narrowed: Narrowing, now_ms: int, limit: int) -> Group:
    """The best first; nothing for a question that asks nothing."""
    devices = None if narrowed.authors is None else devices_of(here, narrowed.authors)
    marked = narrowing_marks(narrowed, devices, now_ms)
    whole = expression(replace(wanted, begun=False), marked)
    if not whole or devices == []:
        return Group()
    among = _among(here, "search", whole, narrowed, devices)
    more = len(among) >= MOST_COUNTED
    # Of a word that is everywhere there are enough without those that only begin so.
    if wanted.terms and wanted.begun and not more:
        begun, more = _begun(here, wanted, marked, narrowed, devices)
        among |= begun
    called = _called(here, wanted, narrowed, devices)
    both = {**among, **called}
    ranked = _ranked(here, both, called.keys(), wanted, now_ms)
    return Group(_hits(here, ranked[:limit], called.keys(), wanted), min(len(both), MOST_COUNTED), more)


def _begun(
    here: Connection,
    wanted: Wanted,
    marked: Sequence[Sequence[str]],
    narrowed: Narrowing,
    devices: Sequence[bytes] | None,
) -> tuple[dict[int, _Candidate], bool]:
    """The newest in which the last word stands, be it only as a beginning; and whether there may be more."""
    if not beginnings.is_short(here, wanted):
        found = _among(here, "search", expression(wanted, marked), narrowed, devices)
        return found, len(found) >= MOST_COUNTED
    others = expression(beginnings.without(wanted), marked)
    newest = _among(here, "search", others, narrowed, devices, beginnings.LOOKED_AT)
    said = beginnings.said_in(here, newest.keys(), wanted)
    return {number: newest[number] for number in said}, len(newest) >= beginnings.LOOKED_AT


def _called(
    here: Connection, wanted: Wanted, narrowed: Narrowing, devices: Sequence[bytes] | None
) -> dict[int, _Candidate]:
    """The newest threads whose title has all the words. Their index knows no marks: what it leaves out is found without it."""
    if not wanted.terms:
        return {}
    most = _CALLED if narrowed == NO_NARROWING else MOST_COUNTED
    found = _among(here, "search_title", expression(wanted), narrowed, devices, most)
    if not narrowed.languages:
        return found
    spoken = set(map(marks.of_language, narrowed.languages))
    languages = here.execute(_LANGUAGES, {"numbers": list(found)})
    return {number: found[number] for number, language in languages if marks.of_language(language) in spoken}


def devices_of(here: Connection, members: Iterable[RecordId]) -> list[bytes]:
    """Every device that these members write from."""
    return list(here.execute(select(_device.c.id).where(_device.c.member.in_(list(members)))).scalars())


def narrowing_marks(narrowed: Narrowing, devices: Sequence[bytes] | None, now_ms: int) -> list[Sequence[str]]:
    """The marks of which a hit must have one each."""
    made: list[Sequence[str]] = [[marks.of_device(each) for each in sorted(devices or ())]]
    made.append([marks.of_scope(each) for each in sorted(narrowed.places or ())])
    made.append(sorted(filter(None, map(marks.of_language, narrowed.languages))))
    if narrowed.since_ms is not None or narrowed.until_ms is not None:
        made.append(marks.of_span(*span_of(narrowed, now_ms)))
    return made


# Before any community kept its posts in files: who asks for all until a day asks from here on.
_FIRST_MS = 0
_DAY_MS = 86_400_000


def span_of(narrowed: Narrowing, now_ms: int) -> tuple[int, int]:
    """From the first moment wanted to the last; clocks that are ahead by a day are heeded."""
    since = _FIRST_MS if narrowed.since_ms is None else narrowed.since_ms
    until = now_ms + _DAY_MS if narrowed.until_ms is None else narrowed.until_ms - 1
    return since, max(since, until)


def _among(
    here: Connection,
    index: str,
    asked: str,
    narrowed: Narrowing,
    devices: Sequence[bytes] | None,
    most: int = MOST_COUNTED,
) -> dict[int, _Candidate]:
    """The newest that the index knows, or of all where nothing is ``asked``, and that this person may see."""
    hits = _HITS.format(index=index) if asked else _NEWEST
    statement, values = _AMONG.format(hits=hits), _bounds(narrowed)
    binds: list[BindParameter[Any]] = []
    if devices is not None:
        statement += _OF_DEVICES
        values["devices"] = devices
        binds.append(bindparam("devices", expanding=True))
    if narrowed.places is not None:
        statement += _OF_PLACES
        values["places"] = list(narrowed.places)
        binds.append(bindparam("places", expanding=True))
    values["most"] = most
    if asked:
        values["wanted"] = asked
    rows = here.execute(text(statement).bindparams(*binds), values).all()
    return {number: _Candidate(written_ms, number) for number, written_ms in rows}


def _bounds(narrowed: Narrowing) -> dict[str, Any]:
    since, until = narrowed.since_ms, narrowed.until_ms
    return {"since": _EVER[0] if since is None else since, "until": _EVER[1] if until is None else until - 1}


def _ranked(
    here: Connection, found: Mapping[int, _Candidate], called: Iterable[int], wanted: Wanted, now_ms: int
) -> list[int]:
    """The newest, and what is called so, as their words and their age tell; then the others."""
    newest = sorted(found.values(), reverse=True)
    titled = set(called)
    said = wanted.words
    looked_at = {*newest[:_RANKED], *[each for each in newest if each.number in titled][:_RANKED_CALLED]}
    bodies: dict[int, str] = dict(
        here.execute(_BODIES, {"numbers": [each.number for each in looked_at]}).all()
    )
    worth = {
        each.number: _worth(bodies[each.number], each.written_ms, said, each.number in titled, now_ms)
        for each in looked_at
    }
    # Of equal worth the newer one.
    ranked = sorted(
        (each.number for each in newest if each.number in worth), key=worth.__getitem__, reverse=True
    )
    return [*ranked, *(each.number for each in newest if each.number not in worth)]


def _worth(body: str, written_ms: int, said: Sequence[str], is_called: bool, now_ms: int) -> float:
    """Of a long text a word says less; of what was written a year ago, the newness counts half as much."""
    folded = shadow(body)
    times = sum(min(folded.count(word), 4) for word in said)
    fresh = exp2(-max(0, now_ms - written_ms) / _YEAR_MS)
    return _TITLE_WEIGHT * is_called + times / (len(said) + 1 + len(folded) / 1_000) + 2 * fresh


def _hits(here: Connection, numbers: Sequence[int], called: Iterable[int], wanted: Wanted) -> tuple[Hit, ...]:
    titled = set(called)
    rows = {row.number: row for row in here.execute(_SHOWN, {"numbers": list(numbers)})}
    return tuple(_hit(rows[number], wanted, number in titled) for number in numbers)


def _hit(row: "Row[*tuple[Any, ...]]", wanted: Wanted, is_called: bool) -> Hit:
    return Hit(
        kind=Kind.POST,
        id=RecordId(row.id),
        opens=RecordId(row.thread),
        title=row.title or "",
        snippet=snippet(row.body, wanted.words, begun=wanted.begun),
        in_title=is_called,
        place=row.place or "",
        author=row.author or "",
        language=row.language,
        when_ms=row.written_ms,
        withdrawn=row.withdrawn_ms is not None,
    )
