"""What a check finds, what a repair makes good again, and that neither changes anything that was written."""

from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import NoReturn

import pytest

from gllapp.db.tables import State
from gllapp.usecases.doctor import UNREADABLE_FOLDER, check_up
from gllapp.usecases.drafts import list_drafts
from gllapp.usecases.findings import Check, Finding, Repair, Result
from gllapp.usecases.outbox import Box, list_outbox
from gllcore.errors import WORDS, EnvironmentFault
from gllcore.protocol import Enrol, Enrolled
from tests.doctor.ward import Patient


def test_a_sound_replica_is_in_order_and_nothing_is_changed(patient: Patient) -> None:
    patient.close()
    before = patient.file.read_bytes()
    patient.open()
    told: list[Check] = []

    found = check_up(patient.session, patient.seat.desk, on_check=told.append)

    assert {finding.result for finding in found} == {Result.OK}, found
    assert [finding.check for finding in found] == [*told, Check.CLOCK]
    patient.close()
    assert patient.file.read_bytes() == before
    patient.open()
    assert len(patient.seat.store.pending()) == 4


# --- the log ---


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE op SET payload = CAST(payload || x'00' AS BLOB) WHERE seq = 5 AND scope > 0",
        "UPDATE op SET received_ms = received_ms + 1 WHERE seq = 5 AND scope > 0",
        "UPDATE op SET device = randomblob(16) WHERE seq = 2 AND scope = 0",
        "DELETE FROM op WHERE seq = 9 AND scope > 0",
        "UPDATE scope SET link = zeroblob(32) WHERE number > 0",
        "UPDATE scope SET ids = zeroblob(8) WHERE number > 0",
        "UPDATE scope SET seq = seq - 1 WHERE number > 0",
        "UPDATE seal SET signature = zeroblob(64) WHERE number = (SELECT max(number) FROM seal)",
    ],
)
def test_a_log_that_is_not_as_it_was_sealed_is_fetched_again_from_the_last_good_entry(
    patient: Patient, harm: str
) -> None:
    before = patient.seat.shown()
    written = patient.seat.operations(State.WAITING, State.ATTENTION)
    assert patient.execute(harm) == 1

    assert "log_damaged" in patient.codes()
    assert "log_damaged" in patient.codes(), "a check alone repairs nothing"
    (found,) = (each for each in patient.check(repair=True) if each.check is Check.LOG)
    assert (found.result, found.repair) == (Result.DAMAGED, Repair.DONE)
    assert 1 <= int(found.facts["entries"]) <= 20
    assert patient.codes() == []

    # Behind a gap nothing is proven: what was written here is then sent once more, which is harmless.
    assert patient.seat.operations(State.WAITING, State.ATTENTION) >= written
    patient.seat.synced()
    assert patient.codes(online=True) == []
    assert patient.seat.operations(State.OFFERED) == set()
    assert patient.yard.log_ids() <= patient.seat.operations(State.LOG)
    for name in ("stream", "member", "device"):
        assert patient.seat.shown()[name] == before[name]


@pytest.mark.parametrize("behind", [1, 60, 118])
def test_a_log_with_a_gap_is_in_order_and_is_mended_on_either_side_of_it(
    patient: Patient, behind: int
) -> None:
    """The newest came first, and the link dropped: the older ones are still to come."""
    for number in range(120):
        patient.olga.write(f"{number}: " + " ".join(f"{number * 31 + word:x}" for word in range(300)))
    patient.olga.synced()
    steps = iter([False] * 2)
    patient.seat.sync(is_stopped=lambda: next(steps, True))
    (held,) = (held for held in patient.seat.store.held() if held.number > 0)
    assert held.gap is not None
    assert patient.codes() == []
    harm = "UPDATE op SET received_ms = 7 WHERE scope > 0 AND seq = (SELECT min(seq) FROM op WHERE scope > 0 AND seq >= :at)"
    assert patient.execute(harm, at=behind) == 1

    assert "log_damaged" in patient.codes(repair=True)
    assert patient.codes() == []
    patient.seat.synced()
    assert patient.codes(online=True) == []
    assert patient.seat.operations(State.LOG) == patient.yard.log_ids()


def test_only_the_damaged_place_goes_back(patient: Patient) -> None:
    patient.execute("UPDATE op SET payload = CAST(payload || x'00' AS BLOB) WHERE seq = 5 AND scope > 0")
    directory = patient.ask("SELECT seq, link FROM scope WHERE number = 0")
    patient.check(repair=True)
    assert patient.ask("SELECT seq, link FROM scope WHERE number = 0") == directory


# --- what is shown ---


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        ("UPDATE post SET body = 'Something else' WHERE number = 4", "shown_wrong"),
        ("UPDATE post SET delivery = 'received'", "shown_wrong"),
        ("DELETE FROM post WHERE number = 4", "shown_wrong"),
        ("INSERT INTO post SELECT 999, zeroblob(16), scope, thread, parent, device, title, body, language, tags, "
         "written_ms, lead_ms, counter, edited_ms, received_ms, rivals, delivery, unread, withdrawn_ms, contested "
         "FROM post WHERE number = 4", "shown_wrong"),
        ("UPDATE thread SET unread = unread + 5", "shown_wrong"),
        ("DELETE FROM thread", "shown_wrong"),
        ("DELETE FROM useful", "shown_wrong"),
        ("INSERT INTO useful SELECT id, zeroblob(16) FROM post", "shown_wrong"),
        ("UPDATE member SET name = 'Somebody else'", "shown_wrong"),
        ("INSERT INTO device SELECT zeroblob(16), member, revoked FROM device LIMIT 1", "shown_wrong"),
        ("DELETE FROM stream", "shown_wrong"),
        ("DELETE FROM search WHERE rowid = 3", "search_wrong"),
        ("INSERT INTO search (rowid, title, body) VALUES (777, '', 'nobody wrote this')", "search_wrong"),
        ("INSERT OR REPLACE INTO search (rowid, title, body) VALUES (3, '', 'other words')", "search_wrong"),
    ],
)  # fmt: skip
def test_what_is_shown_is_made_anew_and_what_was_read_stays_read(
    patient: Patient, harm: str, code: str
) -> None:
    before = patient.seat.shown()
    read = patient.ask("SELECT id FROM post WHERE NOT unread AND number <> 4 ORDER BY id")
    assert patient.execute(harm) != 0

    assert code in patient.codes()
    assert (code, Repair.DONE) in [(each.code, each.repair) for each in patient.check(repair=True)]

    assert patient.codes() == []
    assert patient.seat.shown() == before
    assert set(patient.ask("SELECT id FROM post WHERE NOT unread")) >= set(read)


def test_looking_leaves_what_is_shown_as_it_was(patient: Patient) -> None:
    patient.execute("UPDATE post SET body = 'Something else' WHERE number = 4")
    patient.execute("DELETE FROM search WHERE rowid = 3")
    assert patient.codes() == ["shown_wrong", "search_wrong"]
    assert patient.ask("SELECT body FROM post WHERE number = 4") == [("Something else",)]
    assert patient.codes() == ["shown_wrong", "search_wrong"]


# --- what was written here ---


def waiting(patient: Patient) -> list[bytes]:
    return [entry.op_id for entry in patient.seat.store.pending()]


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE outbox SET encoded = x'00' WHERE number = 3",
        "UPDATE outbox SET encoded = CAST(encoded || x'00' AS BLOB) WHERE number = 3",
        "UPDATE op SET payload = x'00' WHERE op_id = (SELECT op_id FROM outbox WHERE number = 3)",
        "UPDATE op SET written_ms = 7 WHERE op_id = (SELECT op_id FROM outbox WHERE number = 3)",
    ],
)
def test_each_copy_of_an_item_is_made_anew_from_the_other(patient: Patient, harm: str) -> None:
    before, shown = patient.ask("SELECT * FROM outbox"), patient.seat.shown()
    rows = patient.ask("SELECT * FROM op WHERE state <> 0")
    assert patient.execute(harm) == 1

    (found,) = patient.check(repair=True)

    assert (found.code, found.repair, found.facts) == ("outbox_damaged", Repair.DONE, {"items": 1})
    assert patient.ask("SELECT * FROM outbox") == before
    assert patient.ask("SELECT * FROM op WHERE state <> 0") == rows
    assert (patient.codes(), patient.seat.shown()) == ([], shown)


def test_an_item_that_cannot_be_read_is_set_aside_and_stops_nothing(patient: Patient) -> None:
    """It is the first of four that wait."""
    (lost, *others) = waiting(patient)
    for statement in (
        "UPDATE outbox SET encoded = CAST('rubbish' AS BLOB) WHERE op_id = :lost",
        "UPDATE op SET payload = CAST('also rubbish' AS BLOB) WHERE op_id = :lost",
    ):
        patient.execute(statement, lost=lost)
    assert waiting(patient) == others, "the others can be sent even before anybody repairs"

    (found,) = (each for each in patient.check(repair=True) if each.check is Check.OUTBOX)

    assert (found.code, found.repair) == ("items_unreadable", Repair.DONE)
    folder = patient.seat.folder / UNREADABLE_FOLDER
    assert {path.suffix: path.read_bytes() for path in folder.iterdir()} == {
        ".operation": b"rubbish",
        ".payload": b"also rubbish",
    }
    row = next(row for row in list_outbox(patient.seat.desk, Box.ATTENTION).rows if row.op_id == lost)
    assert row.reason == "item_unreadable"
    assert patient.codes(repair=True) == ["items_unreadable"], "it stays in sight until somebody takes it out"
    assert patient.seat.synced().receipts == len(others)


def test_drafts_keep_their_text_whatever_their_tags_are(patient: Patient) -> None:
    (draft,) = list_drafts(patient.seat.desk)
    patient.execute('UPDATE draft SET tags = \'["wash", "wa\'')

    assert [(each.code, each.facts) for each in patient.check(repair=True)] == [
        ("drafts_damaged", {"drafts": 1})
    ]

    (mended,) = list_drafts(patient.seat.desk)
    assert (mended.body, mended.tags) == (draft.body + '\n\n["wash", "wa', ())
    assert patient.codes() == []


# --- the server ---


def test_looking_at_the_server_sends_and_fetches_nothing(patient: Patient) -> None:
    patient.olga.write("Something new")
    patient.olga.synced()
    at_server, here = patient.yard.log_ids(), patient.seat.operations()
    before = waiting(patient)

    assert patient.codes(online=True) == []

    assert (patient.yard.log_ids(), patient.seat.operations(), waiting(patient)) == (at_server, here, before)
    assert patient.seat.synced().received == 1


def test_much_that_is_new_costs_a_glance(patient: Patient) -> None:
    thread = patient.olga.write("A long thread")
    for number in range(150):
        patient.olga.reply(thread, f"Reply {number}: " + f"{number * 7919:x} words " * 60)
    patient.olga.synced()
    weighed: list[int] = []

    def weigh(answer: bytes) -> bytes:
        weighed.append(len(answer))
        return answer

    patient.yard.on_answer = weigh
    assert patient.codes(online=True) == []
    assert 0 < sum(weighed) <= 9_000


@dataclass
class Unplugged:
    """A link to nowhere."""

    server: str = "https://community.example.org"
    bytes_up: int = 0
    bytes_down: int = 0

    def exchange(self, body: bytes) -> AbstractContextManager[NoReturn]:
        raise EnvironmentFault("no_connection", server=self.server)

    def deliver(self, parcel: bytes) -> bytes:
        raise AssertionError("no parcels are handed in here")

    def enrol(self, enrol: Enrol) -> Enrolled:
        raise AssertionError("a check signs nobody in")

    def close(self) -> None:
        """Nothing is open."""


def test_without_a_connection_the_rest_is_checked(patient: Patient) -> None:
    session = replace(patient.session, link=lambda address, token: Unplugged())
    found = check_up(session, patient.seat.desk)
    assert [(each.result, each.code) for each in found if each.code] == [(Result.ATTENTION, "no_connection")]


def test_a_sign_in_that_is_no_longer_valid_is_told(patient: Patient) -> None:
    patient.execute("UPDATE profile SET token = 'withdrawn'")
    (found,) = patient.check(online=True)
    assert (found.check, found.result, found.code) == (Check.SERVER, Result.ATTENTION, "token_unknown")


def test_a_server_that_was_restored_is_told_and_the_next_sync_heals_it(patient: Patient) -> None:
    copy = patient.yard.back_up("monday.db")
    patient.olga.write("After the copy")
    patient.olga.synced()
    patient.seat.synced()
    patient.yard.restore(copy)
    before = patient.ask("SELECT * FROM op ORDER BY number"), patient.ask("SELECT * FROM scope")

    (found,) = patient.check(online=True)

    assert (found.result, found.code) == (Result.ATTENTION, "server_parted")
    assert before == (patient.ask("SELECT * FROM op ORDER BY number"), patient.ask("SELECT * FROM scope"))
    patient.seat.synced()
    assert patient.codes(online=True) == []


HOUR = 3_600_000


@pytest.mark.parametrize(
    ("ahead_ms", "code", "facts"),
    [
        (4 * 60_000, "", {}),
        (3 * HOUR, "clock_ahead", {"hours": 3, "minutes": 0}),
        (-3 * HOUR - 25 * 60_000, "clock_behind", {"hours": 3, "minutes": 25}),
        (24 * 365 * 10 * HOUR, "clock_days_ahead", {"days": 3650}),
        (-49 * HOUR, "clock_days_behind", {"days": 2}),
    ],
)
def test_the_clock_is_told_in_words(
    patient: Patient, ahead_ms: int, code: str, facts: dict[str, int]
) -> None:
    patient.ahead_ms = ahead_ms
    found = check_up(patient.session, patient.seat.desk)
    (clock,) = (each for each in found if each.check is Check.CLOCK)
    assert (clock.code, dict(clock.facts)) == (code, _about(facts, clock))


def _about(facts: dict[str, int], found: Finding) -> dict[str, int]:
    """The exchange itself takes some of the yard's milliseconds."""
    if "minutes" in facts and int(found.facts["minutes"]) in (facts["minutes"] - 1, facts["minutes"]):
        return {**facts, "minutes": int(found.facts["minutes"])}
    return facts


# --- the file ---


def test_an_index_that_does_not_fit_its_table_is_built_anew(patient: Patient) -> None:
    with patient.seat.desk.replica.writing() as here:
        here.exec_driver_sql("PRAGMA writable_schema = ON")
        here.exec_driver_sql(
            "UPDATE sqlite_schema SET sql = 'CREATE INDEX post_thread ON post (thread, written_ms)' WHERE name = 'post_thread'"
        )
    patient.close()
    patient.open()

    assert "file_disordered" in patient.codes()
    (found,) = (each for each in patient.check(repair=True) if each.check is Check.FILE)
    assert found.repair is Repair.DONE
    assert patient.codes() == []


def test_every_code_has_words_for_what_is_what_is_safe_and_what_to_do() -> None:
    for code in _codes():
        words = WORDS[code]
        assert all((words.what, words.safe, words.next)), code


def _codes() -> set[str]:
    ends = ("_damaged", "_wrong", "_disordered", "_rebuilt")
    return {code for code in WORDS if code.endswith(ends)} | {
        "items_unreadable",
        "space_low",
        "server_parted",
    }
