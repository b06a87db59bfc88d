"""How fast words are found in what 20,000 documents say: in the encrypted replica, and by FTS5 alone."""

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from statistics import median
from typing import Final

from sqlalchemy import Connection, insert, text

from benchmarks.catalogue import Catalogue
from benchmarks.goals import Seconds
from benchmarks.options import Options
from benchmarks.table import Row, Table
from gllapp.db.keyed import KEY_BYTES
from gllapp.db.library import tables, texts
from gllapp.db.open import create_replica
from gllapp.db.profile import Profile
from gllapp.db.replica import Replica
from gllapp.db.search.expressions import match
from gllcore.files import FileId
from gllcore.folding import shadow, words
from gllcore.ids import ID_BYTES, CommunityId, RecordId
from gllcore.model.library import Holding, ResourceField

_GOAL_MS: Final = Seconds(100)
_TIMES: Final = 15
_HITS: Final = 30
_AT_ONCE: Final = 200
_SEED: Final = 11
# They return, each time with a last word of its own: to an index, a text in another document is as good as an invented one.
_DIFFERENT: Final = 1_000
_CHARACTERS: Final = 3_000, 10_000
_QUESTIONS: Final[Mapping[str, str]] = {
    "one word": "training",
    "two words": "water hand",
    "every word of a sentence": "we are looking for the water",
    "the first three letters of a word": "tra",
    "the first two letters of a word": "th",
    "the first letter of a word": "w",
    "a word that is everywhere": "the",
    "a word that one document has": "document77",
    "a word that none has": "zzyzx",
}
_NOTE: Final = (
    f"{_TIMES} times each; with the records' titles, encrypted; floor: the median of the same question"
    " to one table of FTS5 with the texts alone, by the standard library's sqlite3"
)

_TITLE = text("INSERT INTO search_library (rowid, title) VALUES (:number, :title)")
_BARE = "CREATE VIRTUAL TABLE said USING fts5(text, content='')"
_BARE_TEXT = "INSERT INTO said (rowid, text) VALUES (?, ?)"
_BARE_SEARCH = f"SELECT rowid FROM said WHERE said MATCH ? ORDER BY rank LIMIT {_HITS}"  # a number of ours


class _Documents:
    """What the documents are called and what they say, by their numbers from 1."""

    def __init__(self, number: int) -> None:
        dice, catalogue = Random(_SEED), Catalogue(seed=_SEED)
        self._said = [_some(catalogue, dice.randint(*_CHARACTERS)) for _ in range(min(number, _DIFFERENT))]
        self.titles = [str(each.fields[ResourceField.TITLE]) for each in catalogue.resources(number)]

    def said(self, at: int) -> str:
        return f"{self._said[at % len(self._said)]} document{at}"


def run(options: Options) -> Table:
    number = options.posts
    documents = _Documents(number)
    with tempfile.TemporaryDirectory() as folder, closing(sqlite3.connect(Path(folder) / "bare.db")) as bare:
        replica = create_replica(Path(folder), bytes(KEY_BYTES), _somebody(), now_ms=0)
        try:
            bare.execute(_BARE)
            for start in range(1, number + 1, _AT_ONCE):
                some = range(start, min(start + _AT_ONCE, number + 1))
                with replica.writing() as here, bare:
                    _take_in(here, documents, some)
                    bare.executemany(_BARE_TEXT, [(at, documents.said(at)) for at in some])
            rows = [row for name, asked in _QUESTIONS.items() for row in _asked(replica, bare, name, asked)]
        finally:
            replica.close()
    return Table(f"Words in {number:,} documents of 3 to 10 KB", "ms", rows, _NOTE)


def _some(catalogue: Catalogue, characters: int) -> str:
    """So many characters of text."""
    said = catalogue.text()
    while len(said) < characters:
        said += "\n\n" + catalogue.text()
    return said[:characters]


def _take_in(here: Connection, documents: _Documents, some: Sequence[int]) -> None:
    """As if the records had come, and their texts."""
    here.execute(insert(tables.resource), [_row(at) for at in some])
    here.execute(_TITLE, [{"number": at, "title": shadow(documents.titles[at - 1])} for at in some])
    for at in some:
        texts.index(here, texts.Unindexed(at, FileId(_id(at))), documents.said(at))


def _row(at: int) -> dict[str, object]:
    sizes = {"main_bytes": 0, "light_bytes": 0, "text_bytes": 0}
    times = {"added_ms": 0, "changed_ms": 0}
    return {
        "number": at,
        "id": _id(at),
        "sort": "",
        "holding": Holding.TEXT,
        "newer": False,
        **sizes,
        **times,
    }


def _id(at: int) -> bytes:
    return at.to_bytes(ID_BYTES, "big")


# --- searching ---


def _asked(replica: Replica, bare: sqlite3.Connection, name: str, asked: str) -> Iterator[Row]:
    def ours() -> object:
        with replica.reading() as here:
            return texts.search(here, asked, _HITS)

    took = _took(ours)
    floor = _took(lambda: bare.execute(_BARE_SEARCH, (match(words(asked)),)).fetchall())
    yield Row(name, median(took), median(floor), _GOAL_MS.beside(median(took)))
    yield Row("  at worst", max(took), None, _GOAL_MS.beside(max(took)))


def _took(act: Callable[[], object]) -> list[float]:
    """Milliseconds, each time; the first, which reads the index from the disk, counts as well."""
    times = []
    for _ in range(_TIMES):
        started = time.perf_counter()
        act()
        times.append(1000 * (time.perf_counter() - started))
    return times


def _somebody() -> Profile:
    nobody = RecordId(bytes(ID_BYTES))
    return Profile(CommunityId(bytes(32)), "Library", bytes(32), "", "", nobody, "", nobody, b"", "")
