"""Filters, facets and orders against a plain model: whatever the library, and however its records have changed."""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from gllapp.db.checkup import refolding
from gllapp.library_views import Facet, Filter, Sort
from gllapp.usecases import library
from gllcore.folding import words
from gllcore.ids import RecordId
from gllcore.model.library import ResourceField
from gllcore.operations import Value
from tests.app.builders import Seat, take_seat

TOPICS, LANGUAGES, COUNTRIES = ("ipc", "wash", "mch"), ("en", "fr", ""), ("KE", "ML")
WORDS = ("hand", "hygiene", "Hän", "water", "wat", "10.1/x")


@dataclass
class Plain:
    """A record as anybody would write it down."""

    title: str
    topics: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    language: str = ""
    year: int | None = None
    withdrawn: bool = False

    def keys(self) -> Mapping[Facet, set[str]]:
        return {
            Facet.TOPIC: self.topics,
            Facet.COUNTRY: self.countries,
            Facet.LANGUAGE: {self.language} - {""},
            Facet.YEAR: {str(self.year)} if self.year else set(),
            Facet.HOLDING: {"title"},
        }

    def fits(self, wanted: Filter, without: Facet | None = None) -> bool:
        own = self.keys()
        chosen = all(own[facet] & {*keys} for facet, keys in wanted.keys.items() if keys and facet != without)
        return chosen and not self.withdrawn and self._has(wanted.text)

    def _has(self, text: str) -> bool:
        said = [*words(self.title), *(word for key in (*self.topics, *self.countries) for word in words(key))]
        *whole, begun = [*words(text)] or [""]
        return all(word in said for word in whole) and any(word.startswith(begun) for word in said)


records = st.builds(
    Plain,
    title=st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join),
    topics=st.sets(st.sampled_from(TOPICS)),
    countries=st.sets(st.sampled_from(COUNTRIES)),
    language=st.sampled_from(LANGUAGES),
    year=st.sampled_from((None, 1999, 2024)),
    withdrawn=st.booleans(),
)
filters = st.builds(
    Filter,
    text=st.lists(st.sampled_from((*WORDS, "ip", "k", "-")), max_size=2).map(" ".join),
    keys=st.dictionaries(
        st.sampled_from((Facet.TOPIC, Facet.LANGUAGE, Facet.COUNTRY, Facet.YEAR)),
        st.lists(st.sampled_from((*TOPICS, *COUNTRIES, "en", "fr", "2024")), max_size=2, unique=True).map(
            tuple
        ),
        max_size=3,
    ),
)


@contextmanager
def synced(before: list[Plain], after: list[Plain]) -> Iterator[tuple[Seat, dict[RecordId, Plain]]]:
    """A library that had these records, and of which the first have become others."""
    with TemporaryDirectory() as folder:
        seat = take_seat(Path(folder) / "profile")
        try:
            ids = [
                seat.logs.resource(
                    each.title,
                    topics=each.topics,
                    countries=each.countries,
                    language=each.language,
                    year=each.year,
                )
                for each in before
            ]
            seat.pull()
            for id, old, new in zip(ids, before, after, strict=False):
                seat.logs.change_resource(id, changes(old, new))
            seat.pull()
            left = before[len(after) :]
            for each in left:
                each.withdrawn = False
            yield seat, dict(zip(ids, [*after[: len(ids)], *left], strict=True))
        finally:
            seat.replica.close()


def changes(old: Plain, new: Plain) -> dict[int, Value]:
    return {
        ResourceField.TITLE: new.title,
        ResourceField.TOPICS: [[*sorted(new.topics - old.topics)], [*sorted(old.topics - new.topics)]],
        ResourceField.COUNTRIES: [
            [*sorted(new.countries - old.countries)],
            [*sorted(old.countries - new.countries)],
        ],
        ResourceField.LANGUAGE: new.language,
        ResourceField.YEAR: new.year,
        ResourceField.WITHDRAWN: new.withdrawn,
    }


@given(
    st.lists(records, max_size=6), st.lists(records, max_size=3), st.lists(filters, min_size=3, max_size=6)
)
@settings(max_examples=25, deadline=None)
def test_lists_and_facets_are_those_of_the_plain_model(
    before: list[Plain], after: list[Plain], asked: list[Filter]
) -> None:
    with synced(before, after) as (seat, model):
        for wanted in asked:
            found = {row.id for row in library.list_resources(seat.desk, wanted).rows}
            assert found == {id for id, each in model.items() if each.fits(wanted)}, wanted
            facets = library.count_facets(seat.desk, wanted)
            assert facets.total == len(found)
            for facet in (Facet.TOPIC, Facet.COUNTRY, Facet.LANGUAGE, Facet.YEAR, Facet.HOLDING):
                plain = Counter(
                    key for each in model.values() if each.fits(wanted, facet) for key in each.keys()[facet]
                )
                assert {each.key: each.count for each in facets.counts[facet]} == plain, (wanted, facet)


@given(st.lists(records, max_size=6), st.lists(records, max_size=3))
@settings(max_examples=15, deadline=None)
def test_folding_anew_changes_nothing_and_pages_of_one_are_the_list(
    before: list[Plain], after: list[Plain]
) -> None:
    with synced(before, after) as (seat, _):
        with seat.replica.writing() as here:
            assert refolding.fold_anew(here) == refolding.Differences()
        for sort in Sort:
            whole = [row.id for row in library.list_resources(seat.desk, sort=sort).rows]
            page = library.list_resources(seat.desk, sort=sort, limit=1)
            seen = [row.id for row in page.rows]
            while page.next_key is not None:
                page = library.list_resources(seat.desk, sort=sort, limit=1, after=page.next_key)
                seen += [row.id for row in page.rows]
            assert seen == whole
