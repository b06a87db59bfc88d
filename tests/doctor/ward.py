"""A replica to be damaged and checked: received posts, edits and marks, what waits, what was refused, and a draft."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import text

from gllapp.db.open import FILE, open_replica
from gllapp.platform.folders import new_profile_id, profile_id
from gllapp.platform.key_store import key_name
from gllapp.usecases.checking import Checkup, check_profile
from gllapp.usecases.desk import Desk
from gllapp.usecases.doctor import check_up
from gllapp.usecases.drafts import save_draft
from gllapp.usecases.findings import Finding, Result
from gllapp.usecases.forum import edit_post, list_streams, mark_read, post_reply, set_useful
from gllapp.usecases.session import Session
from gllcore.ids import RecordId
from gllcore.protocol import Refusal
from gllserver.bootstrap import open_community
from tests.reconciliation.yard import KEY, Seat, Yard
from tests.server.conversation import ManualClock

SECRET = "a sentence that only members may read"


@dataclass(frozen=True)
class Keys:
    """A key store in memory."""

    kept: Mapping[str, bytes]

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def put(self, name: str, key: bytes) -> None:
        raise AssertionError("a check keeps no key")

    def remove(self, name: str) -> None:
        raise AssertionError("a check forgets no key")


@dataclass
class Patient:
    """Amina's seat; ``threads`` are Olga's and received, ``waiting`` her own and not sent."""

    seat: Seat
    olga: Seat
    threads: list[RecordId]
    waiting: list[RecordId]
    ahead_ms: int = 0

    @property
    def yard(self) -> Yard:
        return self.seat.yard

    @property
    def file(self) -> Path:
        return self.seat.folder / FILE

    @property
    def session(self) -> Session:
        keys = Keys({key_name(profile_id(self.seat.folder) or ""): KEY})
        clock = self.yard.clock
        session = self.yard.session(self.seat.folder)
        return replace(session, key_store=lambda _: keys, now_ms=lambda: clock.ms + self.ahead_ms)

    def check(self, *, repair: bool = False, online: bool = False) -> list[Finding]:
        """What is found that is not in order."""
        found = check_up(self.session, self.seat.desk, repair=repair, online=online)
        return [finding for finding in found if finding.result is not Result.OK]

    def codes(self, *, repair: bool = False, online: bool = False) -> list[str]:
        return [finding.code for finding in self.check(repair=repair, online=online)]

    def execute(self, statement: str, **values: object) -> int:
        """Damage by the replica's own means; gives how many rows it touched."""
        with self.seat.desk.replica.writing() as here:
            here.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            return here.execute(text(statement), values).rowcount

    def ask(self, statement: str, **values: object) -> list[tuple[object, ...]]:
        with self.seat.desk.replica.reading() as here:
            return [tuple(row) for row in here.execute(text(statement), values)]

    def close(self) -> None:
        self.seat.desk.replica.close()

    def open(self) -> None:
        self.seat._open()

    def check_closed(self, *, repair: bool = False) -> Checkup:
        return check_profile(self.session, repair=repair, online=False)


class Opened(Yard):
    """A yard that was there before."""

    def __post_init__(self) -> None:
        self.community = open_community(self.data, clock=self.clock)


@dataclass(frozen=True)
class Record:
    """A yard as it was left, to be copied for each test."""

    folder: Path
    clock_ms: int
    emails: tuple[str, str]
    threads: list[RecordId]
    waiting: list[RecordId]

    def copied(self, folder: Path) -> Patient:
        shutil.copytree(self.folder, folder)
        yard = Opened(folder, ManualClock(self.clock_ms))
        for email in self.emails:
            home = folder / email.partition("@")[0]
            desk = Desk(open_replica(home, KEY, yard.clock.ms), lambda: yard.clock.ms)
            yard.seats.append(Seat(yard, email, home, desk))
        amina, olga = yard.seats
        return Patient(amina, olga, self.threads, self.waiting)


def admitted(folder: Path) -> Record:
    yard = Yard(folder)
    amina, olga = yard.join("amina"), yard.join("olga")
    new_profile_id(amina.folder)
    threads = [olga.write(f"{SECRET}, number {number}") for number in range(12)]
    own = amina.write("Amina's own")
    for seat in (olga, amina, olga):
        seat.synced()
    edit_post(olga.desk, threads[0], "Better than before")
    set_useful(olga.desk, own, True)
    olga.synced()
    amina.synced()
    mark_read(amina.desk, threads[:3])
    waiting = _written(amina, threads, own)
    yard.close()
    return Record(folder, yard.clock.ms, (amina.email, olga.email), threads, waiting)


def _written(amina: Seat, threads: list[RecordId], own: RecordId) -> list[RecordId]:
    """Everything that can stand in an outbox; gives the posts that wait."""
    waiting = [amina.write("waits " * 1_000), post_reply(amina.desk, threads[1], "A reply that waits")]
    set_useful(amina.desk, threads[2], True)
    edit_post(amina.desk, own, "An edit that waits")
    refused = amina.write("Refused")
    refusal = Refusal(0, "post_too_long", {"limit": 64, "size": 70})
    amina.store.refused({entry.op_id: refusal for entry in amina.store.pending() if entry.record == refused})
    (stream,) = list_streams(amina.desk)
    save_draft(amina.desk, stream.id, thread=threads[0], body="A draft " * 900, tags=("wash", "water"))
    return waiting
