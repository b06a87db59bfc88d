"""How fast 20,000 records are listed, filtered and searched, and what they cost on the wire."""

import lzma
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import msgspec

from benchmarks.catalogue import SHELVES, Catalogue
from benchmarks.link import Link
from benchmarks.member import PASSWORD, Member, member
from benchmarks.options import Options
from benchmarks.server import serving
from benchmarks.table import Row, Table
from gllapp.db.library import texts
from gllapp.library_views import Facet, Filter, KeepRule, Sort
from gllapp.usecases import keeping, library
from gllcore.files import FileId
from gllcore.ids import ID_BYTES
from gllcore.model.library import ResourceField
from gllserver.bootstrap import init_community, open_community
from gllserver.services.library import NewResource

_EMAIL = "reader@example.org"
_TIMES = 7
_TEXTS_AT_ONCE = 200
# Different documents: the same words in other orders say as much about an index as invented ones would.
_DOCUMENTS = 500
_MANY = Filter(text="h", keys={Facet.LANGUAGE: ("en", "fr"), Facet.TYPE: ("guideline", "policy", "report")})


@dataclass(frozen=True, slots=True)
class _Synced:
    """A first sync of the library."""

    bytes: int
    seconds: float
    floor: int


def run(options: Options) -> Sequence[Table]:
    number = options.posts
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        bare = _first_sync(Path(folder) / "bare", number, 0.0, None)
        said = _first_sync(
            Path(folder) / "said", number, 1.0, lambda somebody: rows.extend(_reads(somebody, number))
        )
    moved = [
        Row(f"{number:,} records without abstracts", bare.bytes, bare.floor, _goal(bare.bytes, number)),
        Row(f"{number:,} records with abstracts", said.bytes, said.floor),
    ]
    speed = [
        Row("records without abstracts", number / bare.seconds, None),
        Row("records with abstracts", number / said.seconds, None),
    ]
    return [
        Table(
            "A first sync of the library",
            "bytes up + down",
            moved,
            "floor: all of it, by fields, in one piece, by xz",
        ),
        Table(
            "A first sync of the library",
            "records/s",
            speed,
            "with the server, its checks and the index of words",
        ),
        Table(
            "Reading the library",
            "ms",
            rows,
            f"the median of {_TIMES}, encrypted; floor: one record by its id",
        ),
    ]


def _goal(moved: int, number: int) -> str:
    goal = 75 * number
    return f"≤ {goal:,}" if moved <= goal else f"MISSED: ≤ {goal:,}"


# --- the wire ---


def _first_sync(
    folder: Path, number: int, abstracts: float, read: Callable[[Member], None] | None
) -> _Synced:
    init_community(folder / "server", "A library to measure")
    community = open_community(folder / "server")
    try:
        shelves = [community.library.shelf(f"Shelf {each}") for each in range(SHELVES)]
        made = [
            each._replace(shelves=(shelves[at % SHELVES],)) if at % 2 else each
            for at, each in enumerate(Catalogue(abstracts=abstracts).resources(number))
        ]
        community.library.add(made)
        community.accounts.add(_EMAIL, "Reader", PASSWORD)
        with (
            serving(folder / "server") as server,
            Link(server.port) as link,
            member(folder / "profile", link.url, _EMAIL) as somebody,
        ):
            link.reset()
            synced = somebody.sync()
            if not synced.report.complete:
                raise RuntimeError(f"the sync did not reach its end: {synced.report.error}")
            moved = link.counts().total
            if read is not None:
                read(somebody)
    finally:
        community.close()
    return _Synced(moved, synced.seconds, _floor(made))


def _floor(made: Sequence[NewResource]) -> int:
    """Every field of all records one after the other; the names of files, which nothing makes smaller, as they are."""
    columns: list[list[object]] = [[each.fields.get(field) for each in made] for field in ResourceField]
    columns.append([[(file.size, file.media, int(file.role)) for file in each.files] for each in made])
    columns.append([list(each.shelves) for each in made])
    names = sum(ID_BYTES * len(each.files) for each in made)
    packed = (lzma.compress(msgspec.msgpack.encode(column), preset=9) for column in columns)
    return names + sum(map(len, packed))


# --- reading ---


def _reads(somebody: Member, number: int) -> Iterator[Row]:
    desk = somebody.desk
    first = library.list_resources(desk)
    one = first.rows[0].id
    floor = _took(lambda: library.show_resource(desk, one))
    _index_texts(somebody, number)
    measures: dict[str, tuple[Callable[[], object], int]] = {
        "first rows, by title": (lambda: library.list_resources(desk), 200),
        "first rows, by year": (lambda: library.list_resources(desk, sort=Sort.YEAR), 200),
        "next rows": (lambda: library.list_resources(desk, after=first.next_key), 200),
        "typing: h": (lambda: library.list_resources(desk, Filter(text="h")), 200),
        "typing: hand": (lambda: library.list_resources(desk, Filter(text="hand")), 200),
        "first rows, many filters": (lambda: library.list_resources(desk, _MANY), 200),
        "facets": (lambda: library.count_facets(desk), 500),
        "facets, many filters": (lambda: library.count_facets(desk, _MANY), 500),
        "search in records and texts, a word that is everywhere": (lambda: _search(somebody, "the"), 100),
        "search in records and texts, two words": (lambda: _search(somebody, "water hand"), 100),
    }
    for name, (act, goal) in measures.items():
        took = _took(act)
        yield Row(name, took, floor, f"≤ {goal}" if took <= goal else f"MISSED: ≤ {goal}")
    keeping.keep(desk, KeepRule(language="fr", under_bytes=2_000_000))
    yield Row("what a rule of thousands needs", _took(lambda: keeping.keep_totals(desk)), floor)
    yield Row("the first 100 files to fetch", _took(lambda: keeping.wanted_files(desk, 100)), floor)


def _search(somebody: Member, words: str) -> int:
    with somebody.desk.replica.reading() as here:
        return len(texts.search(here, words, 30))


def _index_texts(somebody: Member, number: int) -> None:
    """As if the text of every record were here."""
    catalogue = Catalogue(seed=11)
    said = [catalogue.text() for _ in range(_DOCUMENTS)]
    for start in range(0, number, _TEXTS_AT_ONCE):
        with somebody.desk.replica.writing() as here:
            for at in range(start + 1, min(start + _TEXTS_AT_ONCE, number) + 1):
                texts.index(
                    here, texts.Unindexed(at, FileId(at.to_bytes(ID_BYTES, "big"))), said[at % _DOCUMENTS]
                )


def _took(act: Callable[[], object]) -> float:
    """Milliseconds."""
    times = []
    for _ in range(_TIMES):
        started = time.perf_counter()
        act()
        times.append(time.perf_counter() - started)
    return 1000 * median(times)
