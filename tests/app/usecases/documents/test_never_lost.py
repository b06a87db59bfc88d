"""What was typed is never lost: not by a kill, not by a copy of the disk, not by a refusal; and everybody comes to one text."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gllapp.db.open import open_replica
from gllapp.db.rebuilding import rebuild
from gllapp.db.sync_store import SyncStore
from gllapp.usecases import outbox
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.documents.history import history
from gllapp.usecases.documents.making import document_row, new_document
from gllapp.usecases.documents.putting_back import put_all_back
from gllapp.usecases.documents.text import assemble, look, refresh
from gllapp.usecases.documents.versions import text_at
from gllapp.usecases.documents.writing import difference
from gllapp.usecases.outbox import Box, list_outbox
from gllcore.ids import RecordId
from gllcore.model.documents import DocumentField
from gllcore.model.pods import PodField
from gllcore.operations import Kind
from gllcore.protocol import Refusal
from tests.app.builders import KEY, push
from tests.app.usecases.documents.together import Member, Together, salt

ROOT = Path(__file__).parents[4]
BEGUN = "Wash your hands.\n\nDry them well.\n"


def test_what_was_saved_survives_a_kill(together: Together) -> None:
    document = together.document(BEGUN)
    folder = together.amina.replica.file.parent
    together.amina.replica.close()
    program = [
        sys.executable,
        "-m",
        "tests.app.usecases.documents.typing_until_killed",
        str(folder),
        document.hex(),
    ]
    paths = f"{ROOT / 'src'}{os.pathsep}{ROOT}"
    with subprocess.Popen(
        program, cwd=ROOT, env={**os.environ, "PYTHONPATH": paths}, stdout=subprocess.PIPE
    ) as typist:
        assert typist.stdout is not None
        said = [typist.stdout.readline() for _ in range(25)]
        typist.kill()
    assert said[-1] == b"25\n"
    together.amina.reopen()
    typed = together.amina.text(document).removesuffix(BEGUN)
    assert len(typed) >= 25
    assert typed == ("abcdefghij" * 100)[: len(typed)]
    together.sync()
    assert together.olga.text(document) == together.amina.text(document)


def copy_of(member: Member, folder: Path) -> Member:
    """The same replica once more, as a copied disk has it."""
    member.replica.close()
    shutil.copytree(member.replica.file.parent, folder)
    member.replica = open_replica(member.replica.file.parent, KEY, member.logs.now_ms)
    return Member(member.logs, member.id, member.device, open_replica(folder, KEY, member.logs.now_ms))


def test_two_copies_of_one_journal_say_it_once(together: Together, tmp_path: Path) -> None:
    document = together.document(BEGUN)
    writing = together.amina.open(document)
    writing.insert(0, "First of all: ")
    writing.save(together.amina.desk)
    together.logs.now_ms += 5_000
    copy = copy_of(together.amina, tmp_path / "copy")
    together.people.append(copy)
    together.amina.write(document, together.amina.text(document) + "By the original.\n")
    together.logs.now_ms += 5_000
    copy.write(document, copy.text(document) + "By the copy.\n")
    together.sync()
    texts = {member.text(document) for member in together.people}
    assert len(texts) == 1
    (text,) = texts
    assert text.startswith("First of all: Wash")
    assert text.count("By the original.") == text.count("By the copy.") == text.count("First of all") == 1
    assert {document_row(member.desk, document).refused for member in together.people} == {0}


def test_two_copies_put_an_edit_back_once(together: Together, tmp_path: Path) -> None:
    document = together.document(BEGUN)
    together.amina.replace(document, "Dry them well.", "Dry them very well.")
    gather(together.amina.desk)
    copy = copy_of(together.amina, tmp_path / "copy")
    together.people.append(copy)
    together.olga.replace(document, "Dry them well.\n", "")
    together.sync()
    copy.replace(document, "Wash", "Scrub")
    for member in (together.amina, copy):
        assert put_all_back(member.desk, [document]) == 1
        together.logs.now_ms += 5_000
    together.sync(3)
    texts = {member.text(document) for member in together.people}
    assert len(texts) == 1
    assert texts.pop().count("Dry them very well.") == 1


def test_what_was_refused_is_kept_and_said_again_on_request(together: Together) -> None:
    document = together.document(BEGUN)
    amina = together.amina
    writing = amina.open(document)
    writing.insert(0, "Refused. ")
    writing.close(amina.desk)
    (row,) = list_outbox(amina.desk, Box.WAITING).rows
    SyncStore(amina.replica).refused({row.op_id: Refusal(0, "pod_archived", {})})
    refresh(amina.desk)
    assert amina.text(document) == BEGUN
    now = look(amina.desk, document)
    assert writing.must_begin_anew(now)
    writing.insert(len("Refused. "), "And more. ")
    writing.save(amina.desk)
    anew = amina.open(document)
    assert anew.text() == "Refused. And more. " + BEGUN == amina.text(document)
    assert difference(writing.text(), anew.text()) == ()
    anew.close(amina.desk)
    assert [each.op_id for each in list_outbox(amina.desk, Box.ATTENTION).rows] == [row.op_id]
    outbox.take_back(amina.desk, row.op_id)
    together.sync()
    assert together.olga.text(document) == "Refused. And more. " + BEGUN


def test_what_was_typed_as_another_device_is_sent_by_the_one_of_today(together: Together) -> None:
    document = together.document(BEGUN)
    amina = together.amina
    writing = amina.open(document)
    writing.insert(0, "Before signing in again. ")
    writing.save(amina.desk)
    device = together.logs.device(amina.id)
    amina.replica.signed_in_again(token="another", server="http://127.0.0.1:1", device=device)
    amina.sync()
    assert amina.text(document).startswith("Before signing in again. ")
    amina.open(document).close(amina.desk)
    together.sync()
    assert together.olga.text(document) == amina.text(document) == "Before signing in again. " + BEGUN
    assert history(together.olga.desk, document)[0].who.name == "Amina"
    assert document_row(together.olga.desk, document).refused == 0
    assert gather(amina.desk) == 0


def test_an_archived_pod_keeps_what_is_typed_in_the_journal(together: Together) -> None:
    document = together.document(BEGUN)
    writing = together.olga.open(document)
    together.logs.change(together.pod, Kind.POD, {PodField.ARCHIVED: True})
    together.olga.sync()
    writing.insert(0, "Late. ")
    writing.close(together.olga.desk)
    assert gather(together.olga.desk) == 0
    assert together.olga.text(document).startswith("Late. ")
    assert document_row(together.olga.desk, document).unsent
    together.logs.change(together.pod, Kind.POD, {PodField.ARCHIVED: False})
    together.sync(3)
    assert together.amina.text(document).startswith("Late. ")


def test_a_hostile_update_is_left_out_and_counted(together: Together) -> None:
    document = together.document(BEGUN)
    logs, number = together.logs, together.number
    for data in (b"no update", bytes(60)):
        logs.append(
            number, Kind.DOCUMENT, document, {DocumentField.TEXT: [salt(), data]}, together.olga.device
        )
    together.chidi.replace(document, "Wash", "Scrub")
    together.sync()
    assert together.amina.text(document) == BEGUN.replace("Wash", "Scrub")
    assert document_row(together.amina.desk, document).refused == 2


def test_a_file_made_anew_has_what_was_typed(together: Together) -> None:
    document = together.document(BEGUN)
    olga = together.olga
    writing = olga.open(document)
    writing.insert(0, "Typed. ")
    writing.save(olga.desk)
    olga.replica.close()
    rebuild(olga.replica.file.parent, KEY, together.logs.now_ms, lambda _: lambda *_: True)
    olga.reopen()
    assert olga.text(document) == "Typed. " + BEGUN
    together.sync()
    assert together.amina.text(document) == "Typed. " + BEGUN


WORDS = ("hands ", "water. ", "soap\n", "🧼 ", "الماء ", "giấy\n\n")
EDITS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(("insert", "delete", "sync", "everybody")),
        st.floats(0, 1),
        st.sampled_from(WORDS),
    ),
    min_size=4,
    max_size=14,
)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=EDITS)
def test_all_come_to_one_text_and_nothing_typed_is_gone_without_a_trace(
    together: Together, edits: list[tuple[int, str, float, str]]
) -> None:
    document = new_document(together.amina.desk, together.pod, "A text", "", "en", salt())
    together.sync()
    typed: list[str] = []
    for number, (who, act, where, word) in enumerate(edits):
        member = together.people[who]
        if act == "sync":
            member.sync()
        elif act == "everybody":
            together.sync(1)
        else:
            _edit(member, document, act, where, f"{number}{word}", typed)
    together.sync(3)
    texts = {member.text(document) for member in together.people}
    assert len(texts) == 1
    (text,) = texts
    for member in together.people:
        made_anew = assemble(replace(look(member.desk, document), stored=None))
        assert made_anew.document.text() == text
    past = [
        text_at(together.amina.desk, document, row.version) for row in history(together.amina.desk, document)
    ]
    for word in typed:
        assert word in text or any(word in was for was in past)


def _edit(member: Member, document: RecordId, act: str, where: float, word: str, typed: list[str]) -> None:
    writing = member.open(document)
    text = writing.text()
    starts = [0, *(at + 1 for at, char in enumerate(text) if char in " \n")]
    start = starts[int(where * (len(starts) - 1))]
    at = len(text[:start].encode("utf-16-le")) // 2
    if act == "insert":
        writing.insert(at, word)
        typed.append(word)
    elif text[start:]:
        writing.delete(at, len(text[start:].split(" ")[0].split("\n")[0].encode("utf-16-le")) // 2)
    writing.save(member.desk)


@pytest.mark.parametrize("times", [1, 2])
def test_pushing_twice_changes_nothing(together: Together, times: int) -> None:
    document = together.document(BEGUN)
    together.amina.replace(document, "Wash", "Scrub")
    for _ in range(times):
        push(together.amina.replica, together.logs)
    together.sync()
    assert together.chidi.text(document).startswith("Scrub")
