"""What a proxy counts between real programs is what the usage tells, to the byte; a budget ends a sync cleanly, and nothing comes unasked where it costs."""

import os
import random
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from gllapp.db.usage import networks as stored
from gllapp.platform.surrounding_network import Facts, surrounding_of
from gllapp.platform.tally import FILE, Tally
from gllapp.sync.plan import Budget
from gllapp.traffic import Traffic
from gllapp.usage_views import Answer, Network
from gllapp.usecases import budgets, networks, usage
from gllapp.usecases.budgets import Bound, Budgets
from gllapp.usecases.desk import Desk
from gllapp.usecases.planning import plan_sync
from gllapp.usecases.session import Session, open_desk
from gllapp.usecases.syncing import sync_now
from tests.data.counting_proxy import CountingProxy, counting_proxy
from tests.e2e.world import Client, World, running_world

_FRAME = 17_000
PHONE = surrounding_of(Facts("wlan0", "192.168.43.1", "aa:bb", "Amina’s phone", True))


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with running_world(tmp_path_factory.mktemp("data")) as world:
        yield world


@pytest.fixture(scope="module")
def thread(world: World) -> str:
    """A forum of some weight, in words that do not shrink to nothing."""
    writer, dice = world.member("writer"), random.Random(7)
    with writer.session() as session:
        desk = open_desk(session)
        desk.replica.close()
    thread = writer.start_thread("Handwashing", "A beginning.")
    for _ in range(12):
        writer.reply(thread, " ".join(f"{dice.getrandbits(48):x}" for _ in range(400)))
    writer.sync()
    return thread


@pytest.fixture
def proxy(world: World) -> Iterator[CountingProxy]:
    with counting_proxy(world.port) as made:
        yield made


@dataclass(frozen=True)
class Seated:
    session: Session
    desk: Desk


@contextmanager
def seated(client: Client, *, on_phone: bool = False) -> Iterator[Seated]:
    """At the desk of a client; ``on_phone`` the server's address is not this PC's, as far as the program is concerned."""
    with client.session() as session:
        if on_phone:
            session = replace(session, surrounding=lambda address: PHONE)
        desk = open_desk(session)
        try:
            yield Seated(session, desk)
        finally:
            desk.replica.close()


def newcomer(world: World, proxy: CountingProxy, name: str) -> Client:
    """Signed in through the proxy, and nothing else; what that took is counted."""
    client = world.client(name)
    email = world.add_member(name)
    client.call("sign-in", proxy.url, "--email", email, "--password-stdin", stdin="long enough\n")
    return client


def told(at: Seated) -> int:
    return usage.usage(at.desk).both


def test_all_that_passes_is_told_to_the_byte(world: World, thread: str, proxy: CountingProxy) -> None:
    client = newcomer(world, proxy, "ada")
    with seated(client) as at:
        plan_sync(at.session, at.desk)
        assert sync_now(at.session, at.desk).complete
        assert told(at) == proxy.both
    client.reply(thread, "I have one more.")
    client.sync()
    with seated(client) as at:
        (day,) = usage.usage(at.desk).days
        assert day.both == proxy.both
        assert day.kinds[Traffic.SENT].up > 50
        assert day.kinds[Traffic.POSTS].down > day.kinds[Traffic.OVERHEAD].both
        assert Traffic.FILES not in day.kinds


def test_what_was_cut_is_told_too(world: World, thread: str, proxy: CountingProxy) -> None:
    client = newcomer(world, proxy, "bea")
    proxy.cut_after = 9_000
    with seated(client) as at:
        sync_now(at.session, at.desk)
        cut = told(at)
        # What the system had taken when the line was cut, and the program never asked for, is told as far as it goes.
        assert 0.95 * proxy.both <= cut <= proxy.both
        proxy.cut_after = 0
        assert sync_now(at.session, at.desk).complete
        assert told(at) - cut > 0


def test_a_sync_that_is_killed_has_told_what_it_moved(
    world: World, thread: str, proxy: CountingProxy
) -> None:
    client = newcomer(world, proxy, "cho")
    before = proxy.both
    proxy.hold_after = 20_000
    process = subprocess.Popen(client.command("sync"), env=client.environment(), stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 30
        while (counted := tallied(client.folder)) < _FRAME // 2 or proxy.both < before + 20_000:
            assert process.poll() is None, "the sync ended by itself"
            assert time.monotonic() < deadline, "the sync did not come so far"
            os.sched_yield()
    finally:
        process.kill()
        process.wait()
    with seated(client) as at:
        assert told(at) >= before + counted
        # Of the frame at which the program was just reading, it may not have heard yet.
        assert proxy.both - _FRAME <= told(at) <= proxy.both


def tallied(folder: Path) -> int:
    """What a running program has counted since it was started."""
    taken = Tally(folder)._read(FILE)
    return sum(row.up + row.down for row in taken.rows) if taken is not None else 0


def test_a_budget_ends_a_sync_cleanly_and_says_so(world: World, thread: str, proxy: CountingProxy) -> None:
    client = newcomer(world, proxy, "dia")
    with seated(client, on_phone=True) as at:
        budgets.choose_budgets(at.session.folder, Budgets(sync_bytes=8_000))
        before = proxy.both
        report = sync_now(at.session, at.desk)
        assert (report.complete, report.error, report.stopped_by) == (False, "", Bound.SYNC_BYTES)
        assert report.received > 0
        # A frame is begun only where it fits; the answer's head and the request are what may lie above.
        assert proxy.both - before < 8_000 + 18_000
        budgets.choose_budgets(at.session.folder, Budgets())
        assert sync_now(at.session, at.desk).complete


def test_a_week_that_is_used_up_moves_nothing_until_the_person_says_so(
    world: World, thread: str, proxy: CountingProxy
) -> None:
    client = newcomer(world, proxy, "eve")
    with seated(client, on_phone=True) as at:
        at.session.tally.network = met(at).number
        at.session.tally.add(Traffic.POSTS, 0, 60_000)
        usage.take_in(at.session.tally, at.desk.replica)
        budgets.choose_budgets(at.session.folder, Budgets(week_bytes=60_000))
        before = proxy.connections
        assert sync_now(at.session, at.desk).error == "week_spent"
        assert proxy.connections == before
        assert sync_now(at.session, at.desk, Budget(max_bytes=10**9)).complete


def test_a_network_that_is_free_knows_no_budget(world: World, thread: str, proxy: CountingProxy) -> None:
    client = newcomer(world, proxy, "fay")
    with seated(client, on_phone=True) as at:
        here = met(at)
        networks.answer(at.desk, here.number, Answer.NO)
        budgets.choose_budgets(at.session.folder, Budgets(week_bytes=10, sync_bytes=10))
        assert sync_now(at.session, at.desk).complete
        networks.answer(at.desk, here.number, Answer.YES, 2.0, "KES")
        plan = plan_sync(at.session, at.desk)
        assert plan.network is not None
        assert (plan.network.name, plan.currency, plan.max_bytes) == ("Amina’s phone", "KES", 1)


def met(at: Seated) -> Network:
    with at.desk.replica.writing() as here:
        return stored.meet(here, *PHONE, now_ms=at.desk.now_ms())


def test_the_commands_tell_the_same(world: World, thread: str, proxy: CountingProxy) -> None:
    client = newcomer(world, proxy, "gia")
    client.sync()
    found = client.ask("usage")
    assert found["bytes"] == proxy.both == sum(day["bytes"] for day in found["days"])
    assert set(found["days"][0]["kinds"]) == set(Traffic)
    assert client.ask("usage", "--since", "2999-01-01")["days"] == []
    client.call("usage", "--since", "soon", "--json").told(4, "bad_day")
    assert client.ask("network", "list") == {"now": None, "networks": []}
    client.call("network", "set", "--paid", "no", "--json").told(4, "unknown_network")
    assert client.ask("limits", "--week-bytes", "5000000", "--text-only")["text_only"] is True
    assert client.ask("limits")["week_bytes"] == 5_000_000
    client.call("limits", "--week-money", "1e13", "--json").told(4, "bad_budget")
