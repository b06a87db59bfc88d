"""A replica to be damaged and checked: received posts, edits and marks, what waits, what was refused, and a draft."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import text

from gllapp.db.open import FILE
from gllapp.platform.folders import new_profile_id, profile_id
from gllapp.platform.secrets import key_name
from gllapp.usecases.checking import Checkup, check_profile
from gllapp.usecases.doctor import check_up
from gllapp.usecases.drafts import save_draft
from gllapp.usecases.findings import Finding, Result
from gllapp.usecases.forum import edit_post, list_streams, mark_read, post_reply, set_useful
from gllapp.usecases.session import Session
from gllcore.ids import RecordId
from gllcore.protocol import Refusal
from tests.reconciliation.yard import KEY, Seat, Yard

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


def admitted(yard: Yard) -> Patient:
    amina, olga = yard.join("amina"), yard.join("olga")
    new_profile_id(amina.folder)
    threads = [olga.write(f"{SECRET}, number {number}") for number in range(12)]
    own = amina.write("Amina's own")
    olga.synced()
    amina.synced()
    olga.synced()
    edit_post(olga.desk, threads[0], "Better than before")
    set_useful(olga.desk, own, True)
    olga.synced()
    amina.synced()
    mark_read(amina.desk, threads[:3])
    waiting = [amina.write("waits " * 1_000), post_reply(amina.desk, threads[1], "A reply that waits")]
    set_useful(amina.desk, threads[2], True)
    edit_post(amina.desk, own, "An edit that waits")
    refused = amina.write("Refused")
    amina.store.refused(
        {entry.op_id: _refusal() for entry in amina.store.pending() if entry.record == refused}
    )
    (stream,) = list_streams(amina.desk)
    save_draft(amina.desk, stream.id, thread=threads[0], body="A draft " * 900, tags=("wash", "water"))
    return Patient(amina, olga, threads, waiting)


def _refusal() -> Refusal:
    return Refusal(0, "post_too_long", {"limit": 64, "size": 70})
