"""The commands on the library's resources: list, show, text, search, and what is kept."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from gllapp.cli.output import Answer, amount, counted, moment, paragraph, plain, short, table
from gllapp.cli.posting import at_desk
from gllapp.cli.resource_documents import (
    facets_document,
    hit_document,
    keep_document,
    row_document,
    totals_document,
    view_document,
)
from gllapp.library_views import (
    Facet,
    FileRow,
    Filter,
    KeepRow,
    KeepRule,
    ResourceRow,
    ResourceView,
    Sort,
    What,
)
from gllapp.usecases import keeping, library
from gllapp.usecases.desk import Desk
from gllapp.usecases.finders import find_resource, find_shelf
from gllapp.usecases.library_files import look_at_store, read_text, search_library
from gllapp.usecases.session import Session
from gllapp.usecases.stores import Stores, stores_of
from gllcore.errors import Refused, UsageError
from gllcore.model.library import Holding
from gllfiles.vocabularies import Vocabulary, countries, language_meant, topics, types

MARKS = {Holding.HELD: "◉", Holding.TEXT: "◐", Holding.TITLE: "○"}
NEWER = "↻"
_MB = 1_000_000
_AUTHORS_NAMED = 2


class _Place(NamedTuple):
    """Where a command of the library works."""

    desk: Desk
    stores: Stores


@contextmanager
def _at_library(session: Session) -> Iterator[_Place]:
    """The member's desk, in step with what the store of files holds: others on this PC may have fetched something."""
    with at_desk(session) as desk:
        stores = stores_of(session, desk)
        look_at_store(desk, stores)
        yield _Place(desk, stores)


# --- reading ---


def run_list_resources(
    session: Session,
    *,
    shelf: Sequence[str],
    topic: Sequence[str],
    kind: Sequence[str],
    language: Sequence[str],
    country: Sequence[str],
    held: bool,
    newer: bool,
    text: str,
    sort: Sort,
    limit: int,
) -> Answer:
    with _at_library(session) as (desk, _):
        chosen: dict[Facet, list[str]] = {
            Facet.SHELF: [find_shelf(desk, each).hex() for each in shelf],
            Facet.TOPIC: [_key(topics(), each) for each in topic],
            Facet.TYPE: [_key(types(), each) for each in kind],
            Facet.LANGUAGE: [_language(each) for each in language],
            Facet.COUNTRY: [_key(countries(), each) for each in country],
            Facet.HOLDING: [Holding.HELD] if held else [],
        }
        wanted = Filter(text, {facet: tuple(keys) for facet, keys in chosen.items() if keys}, newer=newer)
        page = library.list_resources(desk, wanted, sort, limit)
        facets = library.count_facets(desk, wanted)
    document = {
        "resources": [row_document(row) for row in page.rows],
        "total": facets.total,
        "facets": facets_document(facets),
        "more": page.next_key is not None,
    }
    lines = table(_cells(row) for row in page.rows) or ["No resource fits that."]
    if page.next_key is not None:
        lines.append(f"… {facets.total} in all; more with: --limit {2 * limit}")
    return Answer(document, lines)


def run_show_resource(session: Session, *, resource: str) -> Answer:
    with _at_library(session) as (desk, _):
        view = library.show_resource(desk, find_resource(desk, resource))
    return Answer(view_document(view), [*_view_lines(view)])


def run_text(session: Session, *, resource: str) -> Answer:
    with _at_library(session) as (desk, store):
        said = read_text(desk, store, find_resource(desk, resource))
    document = {
        "resource": said.resource.hex(),
        "title": said.title,
        "language": said.language,
        "older": said.is_older,
        "text": said.text,
    }
    older = ["(The text of an older edition; today's is not here yet.)"] if said.is_older else []
    return Answer(document, [*older, *paragraph(said.text, indent="")])


def run_search_library(session: Session, *, words: str, limit: int) -> Answer:
    with _at_library(session) as (desk, store):
        hits = search_library(desk, store, words, limit)
    lines: list[str] = []
    for hit in hits:
        lines += ["  ".join(map(plain, _cells(hit.row))), f"    {plain(hit.snippet)}"]
    return Answer({"hits": [hit_document(hit) for hit in hits]}, lines or ["Nothing found in the library."])


# --- keeping ---


def run_keep_resource(
    session: Session,
    *,
    resource: str | None,
    shelf: str | None,
    topic: str,
    kind: str,
    language: str,
    country: str,
    under: int | None,
    what: What,
) -> Answer:
    with _at_library(session) as (desk, _):
        rule = KeepRule(
            resource=None if resource is None else find_resource(desk, resource),
            shelf=None if shelf is None else find_shelf(desk, shelf),
            language=_language(language),
            topic=_key(topics(), topic),
            type=_key(types(), kind),
            country=_key(countries(), country),
            under_bytes=None if under is None else under * _MB,
            what=what,
        )
        number = keeping.keep(desk, rule)
        (row,) = (each for each in keeping.list_keeps(desk) if each.number == number)
    return Answer(
        keep_document(row), [*table([_keep_cells(row)]), "What is missing comes with: gllapp files fetch"]
    )


def run_release(session: Session, *, resource: str | None, shelf: str | None, number: int | None) -> Answer:
    if sum(said is not None for said in (resource, shelf, number)) != 1:
        raise UsageError("usage", reason="one of ID, --shelf and --number is required")
    with at_desk(session) as desk:
        if resource is not None:
            released = keeping.release_resource(desk, find_resource(desk, resource))
        elif shelf is not None:
            released = keeping.release_shelf(desk, find_shelf(desk, shelf))
        else:
            released = keeping.release(desk, [number or 0])
    if not released:
        raise Refused("nothing_to_change")
    return Answer({"released": released}, ["The files stay on this PC while there is room."])


def run_kept(session: Session) -> Answer:
    with _at_library(session) as (desk, _):
        rows, totals = keeping.list_keeps(desk), keeping.keep_totals(desk)
    document = {"keeps": [keep_document(row) for row in rows], "totals": totals_document(totals)}
    lines = table(_keep_cells(row) for row in rows)
    if not lines:
        return Answer(document, ["Nothing is kept yet."])
    together = counted(totals.resources, "resource", "resources")
    return Answer(
        document, [*lines, f"Together {together}, {amount(totals.size)}; {_missing(totals.missing_bytes)}."]
    )


# --- words ---


def _key(known: Vocabulary, said: str) -> str:
    """What somebody means, or what they wrote: a library may have keys of its own."""
    return known.match(said) or said


def _language(said: str) -> str:
    return (language_meant(said) or said) if said else ""


def _cells(row: ResourceRow) -> tuple[str, ...]:
    mark = NEWER if row.newer else MARKS[row.holding]
    size = amount(row.light_bytes or row.main_bytes) if row.main_bytes or row.light_bytes else ""
    return short(row.id), mark, str(row.year or ""), row.language, size, _by(row), row.title


def _by(row: ResourceRow) -> str:
    named = "; ".join(row.authors[:_AUTHORS_NAMED]) + ("; …" if len(row.authors) > _AUTHORS_NAMED else "")
    return named or row.organisation


def _view_lines(view: ResourceView) -> Iterator[str]:
    card = view.resource
    yield plain(card.title)
    if card.withdrawn_ms is not None:
        yield f"(withdrawn {moment(card.withdrawn_ms)})"
    facts = {
        "id": card.id.hex(),
        "authors": "; ".join(card.authors),
        "organisation": card.organisation,
        "year": str(card.year or ""),
        "edition": card.edition,
        "type": _name(types, card.type),
        "topics": ", ".join(_name(topics, key) for key in card.topics),
        "countries": ", ".join(_name(countries, key) for key in card.countries),
        "language": card.language,
        "licence": card.licence,
        "doi": card.doi,
        "link": card.link,
        "shelves": ", ".join(shelf.name for shelf in view.shelves),
        "kept": "yes" if view.keeps else "",
        "note": view.note,
    }
    yield from table((name, said) for name, said in facts.items() if said)
    yield from paragraph(card.abstract)
    yield from table(_file_cells(file) for file in view.files)
    for head, related in (
        ("translation", view.translations),
        ("replaces", view.replaces),
        ("replaced by", view.replaced_by),
    ):
        yield from table((head, short(each.id), each.language, each.title) for each in related)


def _name(known: Callable[[], Vocabulary], key: str) -> str:
    return known().name_of(key, "en")


def _file_cells(file: FileRow) -> tuple[str, ...]:
    where = "on this PC" if file.here else ""
    sticks = "on USB " + ", ".join(f"“{name}”" for name in file.sticks) if file.sticks else ""
    age = "" if file.current else "older edition"
    return file.role.name.lower(), amount(file.size), file.media, file.name, age, where, sticks


def _keep_cells(row: KeepRow) -> tuple[str, ...]:
    totals = row.totals
    return (
        str(row.number), counted(totals.resources, "resource", "resources"), amount(totals.size),
        _missing(totals.missing_bytes), str(row.rule.what), " · ".join(_said(row)),
    )  # fmt: skip


def _missing(size: int) -> str:
    return f"{amount(size)} to fetch" if size else "all here"


def _said(row: KeepRow) -> Iterable[str]:
    rule = row.rule
    under = f"under {amount(rule.under_bytes)}" if rule.under_bytes is not None else ""
    said = (row.name, rule.language, rule.topic, rule.type, rule.country, under)
    return (word for word in said if word)
