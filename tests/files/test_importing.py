"""What an import would do: everything finds one place, again is harmless, and only what is said anew changes."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gllcore.clock import HybridTime
from gllcore.files import FileId
from gllcore.ids import RecordId, ScopeId
from gllcore.model.library import FileRole, Resource, ResourceField, ResourceFile
from gllcore.operations import Kind, Operation, pack
from gllcore.rules import FILES, check_operation
from gllfiles.description import Description, Part, understood
from gllfiles.importing import Candidate, Match, Plan, Standing, described, new_fields, plan
from gllfiles.vocabularies import countries, topics
from tests.files.descriptions import descriptions

SHELF = RecordId(b"s" * 16)
NOTHING = Standing((), {})


def file_id(number: int) -> FileId:
    return FileId(number.to_bytes(16, "big"))


def stood(candidate: Candidate, number: int, withdrawn_ms: int | None = None) -> Resource:
    """The resource that this candidate has become."""
    said = candidate.description
    return Resource(
        id=RecordId(number.to_bytes(16, "little")),
        title=said.title,
        abstract=said.abstract,
        authors=said.authors,
        organisation=said.organisation,
        year=said.year,
        type=said.type,
        topics=said.topics,
        countries=said.countries,
        language=said.language,
        licence=said.licence,
        doi=said.doi,
        link=said.link,
        edition=said.edition,
        files=tuple(ResourceFile(id, 10, "application/pdf") for id in candidate.files),
        shelves=(SHELF,) if said.shelves else (),
        withdrawn_ms=withdrawn_ms,
    )


def after(found: Plan, shelf: str = "") -> Standing:
    return Standing(tuple(stood(each, number) for number, each in enumerate(found.new)), {SHELF: shelf})


def candidate(number: int | None = None, /, **said: object) -> Candidate:
    whole = msgspec.structs.replace(Description("Hand hygiene"), **said)
    return Candidate(whole, () if number is None else (file_id(number),))


candidates = st.builds(
    Candidate,
    st.one_of(
        descriptions.map(lambda each: msgspec.structs.replace(each, shelves=(), files=())),
        st.builds(
            Description,
            title=st.sampled_from(["Hand hygiene", "HAND  hygiène", "Water"]),
            year=st.sampled_from([None, 2019, 2020]),
            doi=st.sampled_from(["", "10.1000/a", "10.1000/b"]),
            language=st.sampled_from(["", "en", "fr"]),
            guessed=st.sampled_from([frozenset(), frozenset({Part.TITLE})]),
        ),
    ),
    st.lists(st.integers(1, 4).map(file_id), max_size=2, unique=True).map(tuple),
)


@given(found=st.lists(candidates, max_size=12))
@settings(deadline=None)
def test_every_candidate_finds_one_place_and_again_is_harmless(found: list[Candidate]) -> None:
    first = plan(found, NOTHING)
    assert len(first.new) + len(first.duplicates) == len(found)
    assert first.changed == ()
    again = plan(found, after(first))
    # What was guessed and has no file is known by nothing.
    fresh = [each for each in again.new if not (Part.TITLE in each.description.guessed and not each.files)]
    assert fresh == []


@given(said=descriptions)
@settings(deadline=None)
def test_a_description_of_a_resource_changes_nothing_of_it(said: Description) -> None:
    resource = stood(Candidate(said), 1)
    shelves = {SHELF: said.shelves[0]} if said.shelves else {}
    again = Candidate(described(resource, shelves))
    assert plan([again], Standing((resource,), shelves)).changed == ()


def test_only_what_is_said_anew_is_changed() -> None:
    here = stood(candidate(year=2019, abstract="Old", topics=("ipc",), language="en"), 1)
    source = candidate(year=2019, abstract="New", topics=("ipc", "wash"), authors=("WHO",))
    (change,) = plan([source], Standing((here,), {})).changed
    assert change.match == Match.TITLE
    assert change.fields == {
        ResourceField.ABSTRACT: "New",
        ResourceField.AUTHORS: ["WHO"],
        ResourceField.TOPICS: [["wash"], []],
    }


def test_what_is_guessed_fills_what_is_empty_and_replaces_nothing() -> None:
    here = stood(candidate(7, title="The true title", year=None, language="fr"), 1)
    source = candidate(
        7,
        title="scan 0001",
        year=2019,
        language="en",
        guessed=frozenset({Part.TITLE, Part.YEAR, Part.LANGUAGE}),
    )
    (change,) = plan([source], Standing((here,), {})).changed
    assert (change.match, change.fields) == (Match.FILE, {ResourceField.YEAR: 2019})


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ({"year": 2019}, {"year": 2020}),
        ({"language": "fr"}, {"language": "en"}),
        ({"doi": "10.1000/a"}, {"doi": "10.1000/b"}),
        ({"guessed": frozenset({Part.TITLE})}, {}),
    ],
)
def test_the_same_title_alone_is_not_enough(mine: dict[str, object], theirs: dict[str, object]) -> None:
    here = Standing((stood(candidate(**theirs), 1),), {})
    assert len(plan([candidate(**mine)], here).new) == 1


def test_a_title_is_the_same_whatever_its_case_accents_and_signs() -> None:
    here = Standing((stood(candidate(title="Qualité des soins : l'essentiel", year=2014), 1),), {})
    (found,) = plan([candidate(title="QUALITE des soins – l’essentiel")], here).duplicates
    assert (found.match, found.resource) == (Match.TITLE, here.resources[0])  # type: ignore[index]  # a tuple here


def test_another_file_is_left_out_unless_it_is_wanted_as_a_new_edition() -> None:
    here = Standing((stood(candidate(1, doi="10.1000/a"), 1),), {})
    source = candidate(2, doi="10.1000/a")
    (left,) = plan([source], here).duplicates
    assert (left.match, left.other_file) == (Match.DOI, True)
    (change,) = plan([source], here, replace_files=True).changed
    assert change.brings_files


def test_a_file_for_a_record_without_one_is_brought() -> None:
    here = Standing((stood(candidate(doi="10.1000/a"), 1),), {})
    (change,) = plan([candidate(1, doi="10.1000/a")], here).changed
    assert change.brings_files
    assert change.fields == {}


def test_a_text_does_not_make_two_documents_the_same() -> None:
    text = ResourceFile(file_id(9), 10, "text/markdown+zstd", FileRole.TEXT)
    here = msgspec.structs.replace(stood(candidate(1, title="One"), 1), files=(text,))
    assert len(plan([candidate(9, title="Two")], Standing((here,), {})).new) == 1


def test_an_older_edition_is_known() -> None:
    old = ResourceFile(file_id(1), 10, "application/pdf")
    here = msgspec.structs.replace(stood(candidate(2), 1), older_files=(old,))
    (found,) = plan(
        [candidate(1, title="scan", guessed=frozenset({Part.TITLE}))], Standing((here,), {})
    ).duplicates
    assert found.match == Match.FILE


def test_what_was_withdrawn_on_purpose_stays_so_and_what_an_undo_withdrew_comes_back() -> None:
    here = stood(candidate(1), 1, withdrawn_ms=5)
    assert plan([candidate(1)], Standing((here,), {})).changed == ()
    (change,) = plan([candidate(1)], Standing((here,), {}, {here.id})).changed
    assert change.revives
    assert change.fields == {ResourceField.WITHDRAWN: False}


def test_two_entries_for_one_resource_do_not_change_it_to_and_fro() -> None:
    here = stood(candidate(doi="10.1000/a", abstract="One"), 1)
    source = [
        candidate(doi="10.1000/a", abstract="One", place="line 2"),
        candidate(doi="10.1000/a", abstract="Two", place="line 3"),
    ]
    found = plan(source, Standing((here,), {}))
    assert (found.changed, [each.earlier for each in found.duplicates]) == ((), ["", "line 2"])


def test_shelves_are_added_by_name_and_proposed_ones_only_for_what_is_new() -> None:
    here = Standing((stood(candidate(1, shelves=("Kept",)), 1),), {SHELF: "Kept"})
    (change,) = plan([candidate(1, shelves=("Kept", "New"))], here).changed
    assert change.shelves == ("New",)
    proposed = candidate(1, shelves=("Folder",), guessed=frozenset({Part.SHELVES}))
    assert plan([proposed], here).changed == ()


@given(said=descriptions)
@settings(deadline=None)
def test_whatever_is_described_may_stand_in_the_catalogue(said: Description) -> None:
    check_operation(creating(said))


def test_the_longest_description_fits_into_one_operation() -> None:
    most = "\U0001f300"
    raw = {part: [most * 6000] for part in Part} | {
        Part.AUTHORS: [f"{n} {most * 290}" for n in range(500)],
        Part.FILES: [f"{n}.pdf" for n in range(50)],
        Part.TOPICS: list(topics().terms),
        Part.COUNTRIES: list(countries().terms),
    }
    said = understood(raw, "")
    assert len(said.files) == FILES - 1
    check_operation(creating(said))


def creating(said: Description) -> Operation:
    fields = pack(new_fields(said))
    return Operation(ScopeId(bytes(16)), Kind.RESOURCE, None, fields, HybridTime(0, 0), 0, SHELF)


def test_the_fields_of_a_new_resource_leave_out_what_is_not_said() -> None:
    assert new_fields(Description("T", year=2019, countries=("GH",))) == {
        ResourceField.TITLE: "T",
        ResourceField.YEAR: 2019,
        ResourceField.COUNTRIES: [["GH"], []],
    }
