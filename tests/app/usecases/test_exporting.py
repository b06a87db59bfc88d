"""What is written down in a library is the same when it is brought into another: in every form, nothing that readers look for is lost."""

from pathlib import Path

import pytest

from gllapp.usecases import library
from gllapp.usecases.exporting import export_resources
from gllcore.model.library import Resource, ResourceField
from gllcore.operations import Fields
from gllfiles.formats import Format
from gllfiles.surveying import Source
from tests.app.builders import Seat, take_seat
from tests.app.usecases.library_desk import bring, make_librarian

RECORDS: dict[str, Fields] = {
    "Hand hygiene: why & how, in 50 % of wards": {
        ResourceField.AUTHORS: ["Owusu, Ama", "de la Cruz, Ana María", "World Health Organization"],
        ResourceField.ORGANISATION: "Ministry of Health",
        ResourceField.YEAR: 2019,
        ResourceField.LANGUAGE: "en",
        ResourceField.TYPE: "guideline",
        ResourceField.DOI: "10.1000/xyz_(1)<2>",
        ResourceField.LINK: "https://example.org/a_b?x=1&y=%20#z~1",
        ResourceField.EDITION: "Second edition",
        ResourceField.ABSTRACT: "One paragraph; with {signs}, $x_1$ and \\ too.\n\nAnother one:\n- a line",
    },
    "الفرز في قسم الطوارئ": {
        ResourceField.AUTHORS: ["منظمة الصحة"],
        ResourceField.LANGUAGE: "ar",
        ResourceField.ABSTRACT: "جودة الرعاية الصحية.",
    },
    "Chất lượng chăm sóc": {ResourceField.YEAR: 2024, ResourceField.LANGUAGE: "vi"},
    "Qualité : « Le lavage des mains »": {
        ResourceField.LANGUAGE: "fr",
        ResourceField.LINK: "https://example.org/m%C3%A9thode",
    },
    "=1+1": {ResourceField.ABSTRACT: "-2 + 3"},
}


def _kept(seat: Seat) -> dict[str, tuple[object, ...]]:
    """All that every form has a place for, by title."""
    rows = library.list_resources(seat.desk).rows
    cards = (library.show_resource(seat.desk, row.id).resource for row in rows)
    return {card.title: _told(card) for card in cards}


def _told(card: Resource) -> tuple[object, ...]:
    return (
        card.authors, card.organisation, card.year, card.type, card.language, card.doi, card.link, card.edition,
        card.abstract, card.topics,
    )  # fmt: skip


@pytest.mark.parametrize("form", list(Format))
def test_another_library_reads_what_this_one_has_written(seat: Seat, tmp_path: Path, form: Format) -> None:
    for at, (title, fields) in enumerate(RECORDS.items()):
        seat.logs.resource(title, fields, topics=["ipc", "wash"][: at % 3])
    seat.pull()
    file = tmp_path / f"library.{form.value}"
    assert export_resources(seat.desk, form, file) == len(RECORDS)

    elsewhere = take_seat(tmp_path / "elsewhere")
    try:
        make_librarian(elsewhere)
        assert bring(elsewhere, Source(form.value, file, tmp_path)).added == len(RECORDS)
        assert _kept(elsewhere) == _kept(seat)
        # Once more brings nothing, and changes nothing.
        again = bring(elsewhere, Source(form.value, file, tmp_path))
        assert (again.added, again.changed) == (0, 0)
    finally:
        elsewhere.replica.close()
