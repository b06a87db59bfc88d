"""What is shown of pods is compared with their operations like everything else, and made anew where it is something else."""

from dataclasses import dataclass, replace

import pytest
from sqlalchemy import text

from gllapp.platform.folders import profile_id
from gllapp.platform.key_store import key_name
from gllapp.usecases.doctor import check_up
from gllapp.usecases.documents.comments import add_comment_on, list_comments
from gllapp.usecases.documents.making import list_documents, new_document, show
from gllapp.usecases.documents.versions import list_versions, name_version
from gllapp.usecases.documents.writing import open_document, write
from gllapp.usecases.findings import Check, Finding, Repair, Result
from gllapp.usecases.pods import tasks
from gllapp.usecases.pods.directory import list_pods
from gllcore.ids import RecordId
from tests.app.usecases.documents.together import salt
from tests.app.usecases.pods.house import House
from tests.doctor.ward import Keys
from tests.reconciliation.yard import KEY, Seat

BEGUN = "Wash your hands.\n\nDry them well.\n"
_ROWS = (
    "UPDATE pod_record SET card = (SELECT card FROM pod_record WHERE kind = 13 LIMIT 1) WHERE kind = 14",
    "UPDATE pod_record SET card = x'00' WHERE kind = (SELECT max(kind) FROM pod_record)",
    "UPDATE pod_record SET about = zeroblob(16) WHERE about IS NOT NULL",
    "UPDATE pod_record SET delivery = 'received'",
    "UPDATE pod_record SET scope = scope + 1",
    "DELETE FROM pod_record",
    "INSERT INTO pod_record SELECT zeroblob(16), kind, scope, about, device, written_ms, delivery, card FROM pod_record LIMIT 1",
    "UPDATE stream SET name = 'Another', admits = 0 WHERE is_pod",
    "DELETE FROM stream WHERE is_pod",
)
_TEXTS = (
    "UPDATE document_text SET body = 'Something else'",
    "UPDATE document_text SET snapshot = x'00', stale = 1",
    "UPDATE document_text SET taken = zeroblob(16)",
    "UPDATE document_text SET conflicts = x'c1'",
    "INSERT INTO document_text SELECT zeroblob(16), snapshot, taken, body, conflicts, stale, refused FROM document_text LIMIT 1",
)


@dataclass
class Checked:
    """Chidi's replica, with one of everything that a pod has."""

    house: House
    document: RecordId

    @property
    def seat(self) -> Seat:
        return self.house.chidi

    def shown(self) -> tuple[object, ...]:
        desk = self.seat.desk
        (pod,) = (row for row in list_pods(desk) if row.pod.id == self.house.pod)
        return (
            pod, list_documents(desk, self.house.pod), show(desk, self.document), list_comments(desk, self.document),
            list_versions(desk, self.document), tasks.list_tasks(desk, self.house.pod),
        )  # fmt: skip

    def execute(self, statement: str) -> int:
        with self.seat.desk.replica.writing() as here:
            return here.execute(text(statement)).rowcount

    def check(self, *, repair: bool = False) -> list[Finding]:
        """What is not in order."""
        keys = Keys({key_name(profile_id(self.seat.folder) or ""): KEY})
        session = replace(self.house.yard.session(self.seat.folder), key_store=lambda _: keys)
        found = check_up(session, self.seat.desk, repair=repair, online=False)
        return [finding for finding in found if finding.result is not Result.OK]


@pytest.fixture
def checked(house: House) -> Checked:
    amina, chidi = house.amina.desk, house.chidi.desk
    document = new_document(amina, house.pod, "Hand hygiene", "", "en", salt())
    write(amina, document, BEGUN, salt())
    tasks.add_task(amina, house.pod, tasks.TaskWish("Count the bottles"))
    name_version(amina, document, "First")
    house.everybody()
    add_comment_on(chidi, document, "Dry them well.", "With what?")
    write(chidi, document, BEGUN.replace("well", "very well"), salt())
    return Checked(house, document)


def test_what_is_in_order_stays_as_it_is(checked: Checked) -> None:
    shown = checked.shown()
    assert checked.check() == []
    assert checked.check(repair=True) == []
    assert checked.shown() == shown
    assert len(checked.seat.store.pending()) == 2


@pytest.mark.parametrize("harms", [_ROWS, _TEXTS])
def test_what_was_changed_is_found_and_made_anew(checked: Checked, harms: tuple[str, ...]) -> None:
    shown = checked.shown()
    for harm in harms:
        assert checked.execute(harm) > 0, harm

        codes = [finding.code for finding in checked.check()]
        # Of a text that is another one, other words are in the index.
        assert codes in (["shown_wrong"], ["shown_wrong", "search_wrong"]), harm
        # Looking has repaired nothing.
        found = checked.check(repair=True)
        assert [finding.code for finding in found] == codes, harm
        assert {(each.check, each.repair) for each in found} == {(Check.SHOWN, Repair.DONE)}, harm

        assert (checked.check(), checked.shown()) == ([], shown), harm
    checked.house.everybody()
    assert show(checked.house.amina.desk, checked.document) == BEGUN.replace("well", "very well")


def test_what_is_being_typed_is_no_damage(checked: Checked) -> None:
    writing = open_document(checked.seat.desk, checked.document, salt())
    writing.insert(0, "Always: ")
    writing.save(checked.seat.desk)
    assert checked.check() == []
    assert checked.check(repair=True) == []
    assert show(checked.seat.desk, checked.document).startswith("Always: Wash")
