"""A member is removed while they write: the document goes, and what they wrote is kept for them, whole and readable."""

from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.documents.making import document_row, list_documents, new_document, show
from gllapp.usecases.documents.versions import list_versions, name_version, sign_off
from gllapp.usecases.documents.writing import open_document, write
from gllapp.usecases.kept import list_kept, send_again
from gllapp.usecases.pods import joining
from gllapp.views import Act
from gllcore.ids import RecordId
from tests.app.usecases.documents.together import refused, salt
from tests.app.usecases.pods.house import House, member
from tests.reconciliation.yard import Seat

BEGUN = "Wash your hands.\n\nDry them well.\n"


def begun(house: House) -> RecordId:
    document = new_document(house.amina.desk, house.pod, "Hand hygiene", "", "en", salt())
    write(house.amina.desk, document, BEGUN, salt())
    house.everybody()
    return document


def removed(house: House) -> None:
    """Chidi is out, and their PC has learned of it."""
    house.remove(house.chidi)
    house.everybody()


def kept_texts(seat: Seat) -> list[str]:
    return [row.text for row in list_kept(seat.desk) if row.op_id is None]


def test_an_edit_that_was_not_sent_is_kept(house: House) -> None:
    document = begun(house)
    write(house.chidi.desk, document, BEGUN + "By Chidi.\n", salt())
    removed(house)
    assert kept_texts(house.chidi) == [BEGUN + "By Chidi.\n"]
    with refused("unknown_document"):
        show(house.chidi.desk, document)
    for outsider in (house.chidi, house.dede):
        with refused("not_admitted"):
            list_documents(outsider.desk, house.pod)
        with refused("not_admitted"):
            new_document(outsider.desk, house.pod, "Mine", "", "en", salt())
    assert show(house.amina.desk, document) == BEGUN


def test_what_waited_in_an_archived_pod_is_kept(house: House) -> None:
    document = begun(house)
    joining.archive(house.amina.desk, house.pod)
    house.everybody()
    writing = open_document(house.chidi.desk, document, salt())
    writing.insert(0, "Late: ")
    writing.close(house.chidi.desk)
    assert gather(house.chidi.desk) == 0
    assert document_row(house.chidi.desk, document).unsent
    removed(house)
    assert kept_texts(house.chidi) == ["Late: " + BEGUN]


def test_what_is_typed_into_a_document_that_has_left_is_kept_once(house: House) -> None:
    document = begun(house)
    writing = open_document(house.chidi.desk, document, salt())
    writing.insert(0, "While ")
    writing.save(house.chidi.desk)
    removed(house)
    for word in ("it ", "left: "):
        writing.insert(len("While "), word)
        with refused("unknown_document"):
            writing.save(house.chidi.desk)
    assert kept_texts(house.chidi) == ["While left: it " + BEGUN]
    (row,) = (row for row in list_kept(house.chidi.desk) if row.op_id is None)
    assert (row.title, row.stream, row.stream_name) == ("Hand hygiene", house.pod, "Safe births")


def test_what_is_sent_again_goes_behind_what_it_is_about(house: House) -> None:
    desk = house.chidi.desk
    document = new_document(desk, house.pod, "By Chidi", "", "en", salt())
    write(desk, document, BEGUN, salt())
    sign_off(desk, name_version(desk, document, "First"), consent=True)
    other = new_document(desk, house.pod, "Another", "", "en", salt())
    removed(house)
    house.let_in(house.chidi)
    house.everybody()
    sign_off_row = next(row for row in list_kept(desk) if row.act is Act.SIGN_OFF)
    send_again(desk, sign_off_row.id)
    # What it is not about is left for the person to decide.
    assert [row.title for row in list_kept(desk) if row.act is Act.ADD_DOCUMENT] == ["Another"]
    assert other not in {row.card.id for row in list_documents(desk, house.pod)}
    house.everybody()
    (version,) = list_versions(house.amina.desk, document)
    assert [person.id for person in version.signed] == [member(house.chidi)]
