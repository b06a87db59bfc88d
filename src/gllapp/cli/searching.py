"""The command search: finds whatever is on this PC, and shows it kind by kind."""

from collections.abc import Iterator, Sequence

from gllapp.cli.output import Answer, amount, counted, moment, plain, short
from gllapp.cli.posting import at_desk
from gllapp.cli.terms import languages_said
from gllapp.search_views import Found, Group, Hit, Kind, Narrows, Said
from gllapp.usecases.search import search
from gllapp.usecases.session import Session
from gllapp.usecases.stores import stores_of
from gllcore.errors import Refused
from gllcore.model.library import Holding

WITHDRAWN = "(withdrawn by its author)"
_GROUPS = {
    Kind.POST: ("post", "posts"),
    Kind.DOCUMENT: ("document", "documents"),
    Kind.RESOURCE: ("resource", "resources"),
    Kind.PERSON: ("person", "people"),
    Kind.POD: ("pod", "pods"),
    Kind.COMMENT: ("comment", "comments"),
}


def run_search(
    session: Session,
    *,
    text: str,
    kind: Sequence[Kind],
    stream: Sequence[str],
    author: Sequence[str],
    language: Sequence[str],
    since: str | None,
    until: str | None,
    held: bool,
    limit: int,
) -> Answer:
    said = [
        *(Said(Narrows.KIND, each) for each in kind),
        *(Said(Narrows.PLACE, each) for each in stream),
        *(Said(Narrows.AUTHOR, each) for each in author),
        *(Said(Narrows.LANGUAGE, each) for each in languages_said(language)),
        *(Said(Narrows.SINCE, each) for each in (since,) if each),
        *(Said(Narrows.UNTIL, each) for each in (until,) if each),
        *(Said(Narrows.HELD, "yes") for _ in range(held)),
    ]
    with at_desk(session) as desk:
        found = search(desk, stores_of(session, desk), text, limit, said)
    if found.unknown:
        raise Refused("unknown_stream", stream=found.unknown[0])
    lines = [line for known, group in found.groups.items() for line in _group_lines(known, group)]
    return Answer(_document(found), lines or ["Nothing found on this PC."])


# --- plain ---


def _group_lines(kind: Kind, group: Group) -> Iterator[str]:
    yield f"{counted(group.count, *_GROUPS[kind])}{' or more' if group.more else ''}"
    for hit in group.hits:
        yield f"  {plain(_head(hit))}"
        if hit.snippet:
            yield f"      {plain(hit.snippet)}"


def _head(hit: Hit) -> str:
    when = moment(hit.when_ms) if hit.when_ms is not None else ""
    parts = (
        short(hit.id),
        WITHDRAWN if hit.withdrawn else hit.title,
        hit.place,
        hit.author,
        when,
        _where(hit),
    )
    return " · ".join(part for part in parts if part)


def _where(hit: Hit) -> str:
    """Where something can be had that cannot be opened here."""
    if hit.holding is None or hit.holding is Holding.HELD:
        return ""
    weighs = f", {amount(hit.size)}" if hit.size else ""
    sticks = f", on stick {', '.join(hit.sticks)}" if hit.sticks else ""
    return f"{'text only' if hit.holding is Holding.TEXT else 'title only'} on this PC{weighs}{sticks}"


# --- JSON ---


def _document(found: Found) -> dict[str, object]:
    return {
        "hits": [_hit_document(hit) for group in found.groups.values() for hit in group.hits],
        "groups": {
            str(kind): {"count": group.count, "more": group.more} for kind, group in found.groups.items()
        },
    }


def _hit_document(hit: Hit) -> dict[str, object]:
    of_post = hit.kind is Kind.POST
    return {
        "kind": str(hit.kind),
        "id": hit.id.hex(),
        "post": hit.id.hex() if of_post else None,
        "thread": hit.opens.hex() if of_post else None,
        "document": hit.opens.hex() if hit.kind in (Kind.COMMENT, Kind.DOCUMENT) else None,
        "title": hit.title,
        "in_title": hit.in_title,
        "stream_name": hit.place,
        "author_name": hit.author,
        "language": hit.language,
        "written_ms": hit.when_ms,
        "snippet": hit.snippet,
        "holding": str(hit.holding) if hit.holding is not None else None,
        "size": hit.size,
        "sticks": list(hit.sticks),
    }
