"""Documents on a disk that fails: what was typed and never became an act is brought out in words, and as edits that others get."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from gllapp.db.keyed import connected
from gllapp.db.pages import PAGE_BYTES
from gllapp.db.pods import tables
from gllapp.db.rebuilding import rebuild
from gllapp.db.salvage import salvage, unsent_in
from gllapp.platform.folders import new_profile_id
from gllapp.platform.key_store import key_name
from gllapp.usecases.documents.aside import Page, set_aside
from gllapp.usecases.documents.making import new_document
from gllapp.usecases.documents.place import known_document
from gllapp.usecases.documents.salvaging import with_documents
from gllapp.usecases.documents.writing import Writing
from gllapp.usecases.salvage import Saved, salvage_unsent
from gllapp.usecases.session import ServerLink, Session
from gllapp.usecases.unsent import export_unsent, import_unsent
from gllapp.views import Act, Delivery
from gllcore.ids import RecordId
from tests.app.builders import KEY, new_replica
from tests.app.usecases.documents.together import Member, Together, salt
from tests.doctor.ward import Keys
from tests.machine import Machine

BEGUN = "Wash your hands.\n\nDry them well.\n"
TITLE = "Hand hygiene"


@pytest.fixture
def together(tmp_path: Path) -> Iterator[Together]:
    found = Together(tmp_path)
    yield found
    found.close()


def no_link(address: str, token: str) -> ServerLink:
    raise AssertionError("nothing is sent from a damaged replica")


def session_of(member: Member) -> Session:
    folder = member.replica.file.parent
    keys = Keys({key_name(new_profile_id(folder)): KEY})
    return Session(
        folder=folder,
        link=no_link,
        key_store=lambda _: keys,
        dictionary=bytes,
        now_ms=lambda: member.logs.now_ms,
        seconds=lambda: 0.0,
        random_bytes=bytes,
        outside=Machine(),
    )


def typed(member: Member, document: RecordId, *words: str) -> Writing:
    """What somebody types at the beginning of a text, saved word by word as a window does, until the power fails."""
    writing = member.open(document)
    at = 0
    for word in words:
        writing.insert(at, word)
        at += len(word)
        writing.save(member.desk)
    return writing


def harm(together: Together, member: Member, *lost: str) -> None:
    """Nobody sits there any more: the file's first page is damaged, and all of these tables is gone."""
    together.people.remove(member)
    member.replica.close()
    file = member.replica.file
    connection = connected(file, KEY)
    try:
        connection.execute("PRAGMA foreign_keys = OFF")
        for table in lost:
            connection.execute(f"DELETE FROM {table}")  # names of ours
        connection.commit()
    finally:
        connection.close()
    flip(file)


def flip(file: Path) -> None:
    """One bit of the first page; done twice, nothing has happened."""
    data = bytearray(file.read_bytes())
    data[100] ^= 1
    file.write_bytes(data)


def salvaged(member: Member, folder: Path) -> Saved:
    """Harmed already; nothing in the file is changed by it."""
    before = member.replica.file.read_bytes()
    saved = salvage_unsent(session_of(member), folder)
    assert member.replica.file.read_bytes() == before
    return saved


def texts(saved: Saved) -> list[str]:
    return [item.text for item in saved.content.items if item.text]


def importable(folder: Path) -> Path:
    return folder / "unsent.gllout"


def other_pc(together: Together, member: Member) -> Member:
    """Another PC of the same person, with all that the others know."""
    device = together.logs.device(member.id)
    replica = new_replica(together.folder / "other", member.id, device)
    found = Member(together.logs, member.id, device, replica)
    together.people.append(found)
    together.sync()
    return found


def test_what_was_typed_is_brought_out_and_goes_on_from_another_pc(
    together: Together, tmp_path: Path
) -> None:
    amina, document = together.amina, together.document(BEGUN, TITLE)
    typed(amina, document, "Always, ", "before a meal: ", "مرحبا ")
    harm(together, amina)

    saved = salvaged(amina, tmp_path / "saved")

    wanted = f"Always, before a meal: مرحبا {BEGUN}"
    (item,) = saved.content.items
    assert (item.act, item.title, item.text, item.stream_name) == (Act.WRITE, TITLE, wanted, "Safe births")
    for page in ("unsent.html", "unsent.md"):
        assert "before a meal: مرحبا Wash" in (tmp_path / "saved" / page).read_text(encoding="utf-8")
    other = other_pc(together, amina)
    (taken,) = import_unsent(other.desk, importable(tmp_path / "saved")).items
    assert (taken.op_id, taken.encoded) == (item.op_id, item.encoded)
    together.sync()
    assert [each.text(document) for each in together.people] == [wanted] * 3
    assert import_unsent(other.desk, importable(tmp_path / "saved")).known == 1


def test_keystrokes_that_come_from_two_sides_are_said_once(together: Together, tmp_path: Path) -> None:
    """The broken PC lives again after all: its journal becomes an act of its own, with what was typed since."""
    amina, document = together.amina, together.document(BEGUN, TITLE)
    writing = typed(amina, document, "Always, ")
    harm(together, amina)
    salvaged(amina, tmp_path / "saved")
    import_unsent(other_pc(together, amina).desk, importable(tmp_path / "saved"))
    together.sync()
    flip(amina.replica.file)
    amina.reopen()
    together.people.append(amina)
    writing.insert(0, "And ")
    writing.close(amina.desk)
    together.sync()
    assert {each.text(document) for each in together.people} == {f"And Always, {BEGUN}"}


def test_a_document_that_nobody_else_has_seen_is_brought_out_whole(
    together: Together, tmp_path: Path
) -> None:
    amina = together.amina
    document = new_document(amina.desk, together.pod, TITLE, "", "en", salt())
    amina.write(document, BEGUN)
    typed(amina, document, "Always: ")
    harm(together, amina)

    saved = salvaged(amina, tmp_path / "saved")

    assert [item.act for item in saved.content.items] == [Act.ADD_DOCUMENT, Act.WRITE, Act.WRITE]
    assert texts(saved) == [f"Always: {BEGUN}"]
    assert len(import_unsent(other_pc(together, amina).desk, importable(tmp_path / "saved")).items) == 3
    together.sync()
    assert together.people[0].text(document) == f"Always: {BEGUN}"


def test_an_edit_that_waits_is_brought_out_in_words(together: Together, tmp_path: Path) -> None:
    amina, document = together.amina, together.document(BEGUN, TITLE)
    amina.write(document, "Always. " + BEGUN)
    harm(together, amina)
    assert texts(salvaged(amina, tmp_path / "saved")) == ["Always. " + BEGUN]


@pytest.mark.parametrize(
    ("lost", "told"),
    [
        (("scope",), f"Always, Never. {BEGUN}"),
        (("document_text",), f"Always, Never. {BEGUN}"),
        (("op",), f"Always, Never. {BEGUN}"),
        (("op", "document_text"), "Never. Always, "),
        (("profile",), f"Always, Never. {BEGUN}"),
    ],
)
def test_whatever_else_is_lost_what_was_written_is_there(
    together: Together, tmp_path: Path, lost: tuple[str, ...], told: str
) -> None:
    """An edit waits, and more was typed, into a text that somebody else has begun."""
    olga, document = together.olga, together.document(BEGUN, TITLE)
    olga.write(document, "Never. " + BEGUN)
    typed(olga, document, "Always, ")
    harm(together, olga, *lost)
    assert texts(salvaged(olga, tmp_path / "saved")) == [told]


def test_of_a_long_text_nothing_is_lost_with_any_page_but_its_own(together: Together, tmp_path: Path) -> None:
    """Every page of the file in turn: what can be read of the journal is brought out, whatever else cannot."""
    olga, document = together.olga, together.document(BEGUN * 40, TITLE)
    typed(olga, document, *(f"word {number}, " for number in range(6)))
    harm(together, olga)
    whole = olga.replica.file.read_bytes()
    brought: list[str] = []
    for page in range(2, len(whole) // PAGE_BYTES + 1):
        data = bytearray(whole)
        data[(page - 1) * PAGE_BYTES + 100] ^= 1
        olga.replica.file.write_bytes(data)
        found = salvage(olga.replica.file, KEY)
        if len(found.rows[tables.typed]) == 6:
            brought += [item.text for item in with_documents(found, unsent_in(found)).items]
    assert len(brought) > 10
    assert all("word 0, word 1, word 2, word 3, word 4, word 5, " in each for each in brought)


def test_a_page_that_was_kept_aside_is_brought_out(together: Together, tmp_path: Path) -> None:
    """The document had left with its pod while it was written."""
    amina, document = together.amina, together.document(BEGUN, TITLE)
    with amina.replica.writing() as here:
        set_aside(here, Page(known_document(here, document).scope, TITLE, "What I wrote."), 7)
    export_unsent(amina.desk, tmp_path / "unsent.md")
    assert "> What I wrote." in (tmp_path / "unsent.md").read_text(encoding="utf-8")
    harm(together, amina)
    (item,) = salvaged(amina, tmp_path / "saved").content.items
    assert (item.title, item.text, item.delivery, item.encoded) == (
        TITLE,
        "What I wrote.",
        Delivery.KEPT,
        b"",
    )


def test_a_file_that_is_made_anew_keeps_what_was_typed(together: Together) -> None:
    amina, document = together.amina, together.document(BEGUN, TITLE)
    typed(amina, document, "Always, ", "before a meal: ")
    harm(together, amina)
    rebuild(amina.replica.file.parent, KEY, 7, lambda _: lambda *_: True)
    amina.reopen()
    together.people.append(amina)
    together.sync()
    assert {each.text(document) for each in together.people} == {f"Always, before a meal: {BEGUN}"}
