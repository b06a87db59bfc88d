"""What a document on a stick is called: by the library's words where the library knows its files, else by the stick's, and told so."""

import pytest
from msgspec.structs import replace

from gllapp.usecases.bundles.naming import Named, known_resources, named
from gllapp.usecases.sticks.reading import open_on_stick
from gllapp.usecases.sticks.values import StickDocument
from tests.bundles.bad_sticks import Stick
from tests.bundles.shed import Shed
from tests.reconciliation.yard import Seat


@pytest.fixture
def evil(shed: Shed) -> Stick:
    """A stick whose maker may sign, and calls a document of the library by another name."""
    shed.add(["Hand hygiene"])
    shed.make()
    stick = Stick(shed.stick(), shed.lina.desk.replica.profile().device_seed)
    (blob,) = stick.manifest.blobs
    renamed = replace(blob, title="Cure for everything", language="fr", edition="2030")
    stick.change(replace(stick.manifest, blobs=(renamed,)))
    return stick


def shown(shed: Shed, seat: Seat) -> StickDocument:
    found = open_on_stick(seat.desk, shed.store(seat), shed.dictionary, shed.bundle())
    (document,) = found.documents
    return document


def told(document: StickDocument) -> tuple[str, str, str, bool]:
    return document.title, document.language, document.edition, document.in_library


def test_the_librarys_words_are_not_replaced_by_those_of_a_stick(shed: Shed, evil: Stick) -> None:
    assert told(shown(shed, shed.lina)) == ("Hand hygiene", "en", "", True)


def test_where_the_library_does_not_know_a_file_the_sticks_words_are_told_as_such(
    shed: Shed, evil: Stick
) -> None:
    far = shed.yard.arrive("far")
    assert told(shown(shed, far)) == ("Cure for everything", "fr", "2030", False)
    shed.take(far)
    assert told(shown(shed, far)) == ("Hand hygiene", "en", "", True)


def test_another_file_does_not_go_by_the_name_of_a_document(shed: Shed, evil: Stick) -> None:
    """It says that it belongs to a resource of the library, which knows no such file."""
    (blob,) = evil.manifest.blobs
    other = replace(blob, sha256=bytes(32), title="Hand hygiene")
    evil.change(replace(evil.manifest, blobs=(other,)))
    assert told(shown(shed, shed.lina)) == ("Hand hygiene", "fr", "2030", False)


def test_one_unknown_file_beside_a_known_one_is_enough(shed: Shed, evil: Stick) -> None:
    (blob,) = evil.manifest.blobs
    (known,) = known_resources(shed.lina.desk, [blob]).values()
    beside = replace(blob, sha256=bytes(32), role=2)
    assert named([blob], known) == Named("Hand hygiene", "en", "", in_library=True)
    assert named([beside, blob], known) == Named("Cure for everything", "fr", "2030", in_library=False)
    assert named([blob], None).in_library is False


def test_damage_is_told_under_the_librarys_name(shed: Shed, evil: Stick) -> None:
    far = shed.yard.arrive("far")
    (file,) = evil.bundle.glob("blobs/??/*")
    file.write_bytes(bytes(file.stat().st_size))
    (taken,) = shed.take(far)
    assert [each.title for each in taken.damaged] == ["Hand hygiene"]
