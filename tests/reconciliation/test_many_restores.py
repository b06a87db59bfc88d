"""Servers and replicas that go back in time again and again, drawn from a seed: no acknowledged operation is ever missing."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from gllapp.db.tables import State
from gllapp.usecases.forum import edit_post, list_streams, list_threads, set_useful
from gllapp.views import SyncReport
from gllcore.errors import Refused
from gllcore.ids import OpId
from tests.reconciliation.yard import Seat, Yard

RESTORES = 50
SEEDS = 5


class Run:
    """One seed's run. What any replica has seen received must be in the server's logs at the end, and on every replica."""

    def __init__(self, yard: Yard, seed: int) -> None:
        self.yard = yard
        self.luck = Random(seed)
        self.acknowledged: set[OpId] = set()
        self.server_copies: list[Path] = []
        self.replica_copies: dict[int, Path] = {}
        self.restores = 0
        self._texts = 0

    def step(self) -> None:
        acts: list[tuple[int, Callable[[], None]]] = [
            (30, self.write),
            (30, self.sync),
            (12, self.sync_stopped),
            (6, self.back_up),
            (6, self.restore_server),
            (1, self.empty_server),
            (3, self.copy_replica),
            (3, self.restore_replica),
            (1, self.open_stream),
            (1, self.clone),
        ]
        self.luck.choices([act for _, act in acts], [weight for weight, _ in acts])[0]()

    def settle(self) -> None:
        """Everybody syncs until nothing moves any more."""
        for _ in range(3):
            for seat in self.yard.seats:
                report = self.signed_in(seat, seat.sync)
                assert (report.complete, report.error) == (True, ""), report
                self.note(seat)

    def write(self) -> None:
        seat = self.someone()
        self._texts += 1
        text = f"text {self._texts}"
        threads = list_threads(seat.desk).rows
        if not threads or self.luck.random() < 0.4:
            seat.write(text, self.luck.choice(["General", *self.streams(seat)]))
            return
        thread = self.luck.choice(threads)
        seat.reply(thread.id, text)
        if self.luck.random() < 0.3:
            with suppress(Refused):
                set_useful(seat.desk, thread.id, self.luck.random() < 0.7)
        if thread.mine and self.luck.random() < 0.5:
            edit_post(seat.desk, thread.id, text)

    def sync(self) -> None:
        seat = self.someone()
        report = self.signed_in(seat, seat.sync)
        assert (report.error, report.refused) == ("", 0), report
        self.note(seat)

    def sync_stopped(self) -> None:
        """The person stops it, or the machine dies, between two messages."""
        seat = self.someone()
        messages = self.luck.randrange(7)

        def some() -> SyncReport:
            left = iter([False] * messages)
            return seat.sync(is_stopped=lambda: next(left, True))

        assert self.signed_in(seat, some).refused == 0
        self.note(seat)

    def back_up(self) -> None:
        self.server_copies.append(self.yard.back_up(f"server-{len(self.server_copies)}.db"))

    def restore_server(self) -> None:
        if self.server_copies:
            self.yard.restore(self.luck.choice(self.server_copies[-4:]))
            self.forget_what_nobody_has()
            self.restores += 1

    def forget_what_nobody_has(self) -> None:
        """Gone is only what was on the one disk, and then on no other: the oracle asks for all that anybody still has."""
        self.acknowledged &= self.yard.log_ids().union(*(seat.operations() for seat in self.yard.seats))

    def empty_server(self) -> None:
        self.yard.replace_by_empty()
        self.forget_what_nobody_has()
        self.restores += 1

    def copy_replica(self) -> None:
        place = self.luck.randrange(len(self.yard.seats))
        self.replica_copies[place] = self.yard.seats[place].copy("kept.db")

    def restore_replica(self) -> None:
        """A disk goes back to what it was."""
        if self.replica_copies:
            place, copy = self.luck.choice(sorted(self.replica_copies.items()))
            self.yard.seats[place].put_back(copy)
            self.forget_what_nobody_has()

    def open_stream(self) -> None:
        name = f"Stream {self._texts}"
        if all(stream.name != name for stream in self.yard.community.streams.all()):
            self.yard.community.streams.add(name, "en")

    def clone(self) -> None:
        if len(self.yard.seats) < 5:
            self.someone().clone(self.yard.folder / f"clone-{len(self.yard.seats)}")

    @staticmethod
    def signed_in(seat: Seat, sync: Callable[[], SyncReport]) -> SyncReport:
        """What the sync tells; again where the server did not know this device's sign-in any more."""
        report = sync()
        if report.error != "token_unknown":
            return report
        seat.sign_in_again()
        return sync()

    def note(self, seat: Seat) -> None:
        self.acknowledged |= seat.operations(State.LOG)

    def someone(self) -> Seat:
        return self.luck.choice(self.yard.seats)

    def streams(self, seat: Seat) -> list[str]:
        return [row.name for row in list_streams(seat.desk)]


@pytest.mark.parametrize("seed", range(SEEDS))
def test_every_acknowledged_operation_returns(yard: Yard, seed: int) -> None:
    run = Run(yard, seed)
    for name in ("ann", "bob", "cleo"):
        yard.join(name)
    run.back_up()
    while run.restores < RESTORES // SEEDS:
        run.step()

    run.settle()

    held = [seat.operations(State.LOG) for seat in yard.seats]
    assert yard.log_ids() == held[0]
    assert all(each == held[0] for each in held)
    assert run.acknowledged <= held[0], "something that was received is missing"
    for seat in yard.seats:
        assert seat.operations() == held[0]
        assert seat.shown() == yard.seats[0].shown()
