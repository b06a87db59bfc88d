"""Where it costs nothing moves that nobody has asked for, and a window that is only looked at moves nothing anywhere: counted at the server's door."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.platform.surrounding_network import THIS_PC, Facts, Surrounding, surrounding_of
from gllapp.settings import Settings, load_settings, save_settings
from gllapp.sync.pacing import When
from gllapp.traffic import Traffic
from gllapp.ui import language, theme
from gllapp.ui.network_watch import NO, YES
from gllapp.ui.program import Program
from gllapp.ui.sync_asking import NOT_NOW, SYNC_AS_PLANNED
from gllapp.ui.tokens import Look
from gllapp.usage_views import Answer
from gllapp.usecases import forum, networks, usage
from gllapp.usecases.budgets import Allowed, Bound, Budgets, choose_budgets
from gllapp.usecases.fetching import fetch_with_sync
from gllapp.usecases.session import open_desk
from gllapp.usecases.status import status
from gllapp.usecases.syncing import sync_now
from tests.app.ui.patience import PATIENCE
from tests.data.counting_proxy import CountingProxy, counting_proxy
from tests.e2e.world import Client
from tests.fetching.ground import Ground, Reader, content, running_ground

PHONE = surrounding_of(Facts("wlan0", "192.168.43.1", "aa:bb", "Amina’s phone", True))
START_MS = 30_000


@pytest.fixture(scope="module")
def ground() -> Iterator[Ground]:
    with running_ground() as ground:
        yield ground


@pytest.fixture
def door(ground: Ground) -> Iterator[CountingProxy]:
    with counting_proxy(ground.world.port) as made:
        yield made


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    qapp.setQuitOnLastWindowClosed(False)
    yield qapp
    language.speak(qapp, "en")
    theme.dress(qapp, Look())


def seated(ground: Ground, door: CountingProxy, name: str) -> Client:
    """A member in step with the server, whose way to it leads through the door."""
    client = Client(ground.world.folder / f"pc-{name}" / name, ground.world.folder / "secrets.json")
    ground.world.enrol(client, ground.world.add_member(name), door.url)
    return client


@contextmanager
def opened(app: QApplication, client: Client, qtbot: QtBot, place: Surrounding) -> Iterator[Program]:
    """The program's window at a place."""
    with client.session() as session:
        program = Program(app, replace(session, surrounding=lambda address: place))
        program.start()
        qtbot.waitUntil(lambda: program.window is not None, timeout=START_MS)
        try:
            yield program
        finally:
            if program.window is not None:
                program.window.close()
                program.window.deleteLater()
            program.finish()
            program.preferences.appearance.deleteLater()
            program.preferences.deleteLater()
            program.deleteLater()


def test_where_it_costs_nothing_comes_by_itself_until_the_person_calls_it_free(
    app: QApplication, qtbot: QtBot, ground: Ground, door: CountingProxy
) -> None:
    client = seated(ground, door, "pia")
    chosen = Settings(sync=When.HOURLY.value, files_with_sync=True, language="en")
    save_settings(client.folder, chosen)
    before, connections = door.both, door.connections
    with opened(app, client, qtbot, PHONE) as program:
        window, syncer = program.window, program._syncer
        assert window is not None
        assert syncer is not None
        watch = window.places.networks
        qtbot.waitUntil(lambda: watch.now is not None, timeout=PATIENCE)
        # All that calls for a sync where it is free: a link that comes back, a post that waits, a change of the choice.
        program.show_network(False)
        program.show_network(True)
        stream = next(row.id for row in forum.list_streams(window.desk))
        forum.start_thread(window.desk, stream, "A title", "Written on the way.", "en")
        with qtbot.waitSignal(window.waiting_told, timeout=PATIENCE):
            window.refresh_standing()
        program.preferences.choose_sync(When.LINK)
        watch.take(YES)
        qtbot.waitUntil(lambda: watch.now is not None and watch.now.answer is Answer.YES, timeout=PATIENCE)
        program._sync_unasked()
        with qtbot.waitSignal(window.waiting_told, timeout=PATIENCE):
            window.refresh_standing()
        assert syncer.outlook.seconds is None
        assert not syncer.running
        assert (door.both, door.connections) == (before, connections)
        # The same window, once it is free: so all of that was only held back.
        watch.take(NO)
        qtbot.waitUntil(lambda: status(window.desk).counts.waiting == 0, timeout=START_MS)
    assert door.connections > connections


def test_a_sync_by_hand_is_asked_about_where_it_costs_and_not_where_the_limits_allow_it(
    app: QApplication, qtbot: QtBot, ground: Ground, door: CountingProxy
) -> None:
    client = seated(ground, door, "una")
    with opened(app, client, qtbot, PHONE) as program:
        window, syncer = program.window, program._syncer
        assert window is not None
        assert syncer is not None
        watch = window.places.networks
        qtbot.waitUntil(lambda: watch.now is not None, timeout=PATIENCE)
        stream = next(row.id for row in forum.list_streams(window.desk))
        forum.start_thread(window.desk, stream, "A title", "Words that cost. " * 40, "en")
        before = door.both
        with qtbot.waitSignal(
            window._asking.told, timeout=START_MS, check_params_cb=lambda said: bool(said and said.offers)
        ) as asked:
            window.go_to("sync")
            window.go_to("sync")
        assert asked.args is not None
        assert "To send: 1 item" in asked.args[0].safe
        assert door.both - before < 2_000
        window._take_offer(NOT_NOW)
        assert not syncer.running
        assert status(window.desk).counts.waiting == 1
        with qtbot.waitSignal(syncer.ended, timeout=START_MS):
            window._take_offer(SYNC_AS_PLANNED)
        assert status(window.desk).counts.waiting == 0
        # What fits into the limits needs no question.
        choose_budgets(client.folder, Budgets(sync_bytes=50_000))
        forum.start_thread(window.desk, stream, "Another", "Words.", "en")
        questions: list[object] = []
        window._asking.told.connect(lambda said: questions.extend(said.offers))
        with qtbot.waitSignal(syncer.ended, timeout=START_MS):
            window.go_to("sync")
        assert questions == []
        assert status(window.desk).counts.waiting == 0


def test_a_window_that_nobody_asks_for_anything_moves_nothing(
    app: QApplication, qtbot: QtBot, ground: Ground, door: CountingProxy
) -> None:
    client = seated(ground, door, "ida")
    before, connections = door.both, door.connections
    with opened(app, client, qtbot, THIS_PC) as program:
        window = program.window
        assert window is not None
        assert load_settings(client.folder) == msgspec.structs.replace(
            Settings(), window=load_settings(client.folder).window
        )
        for place in ("home", "forum", "pods", "library", "outbox", "bundles", "data", "settings"):
            window.go_to(place)
            with qtbot.waitSignal(window.waiting_told, timeout=PATIENCE):
                window.refresh_standing()
        program.show_network(False)
        program.show_network(True)
        window.places.networks.look()
        with qtbot.waitSignal(window.waiting_told, timeout=PATIENCE):
            window.refresh_standing()
    assert (door.both, door.connections) == (before, connections)


def test_files_come_behind_a_sync_where_it_is_free_and_when_they_are_asked_for(
    ground: Ground, door: CountingProxy
) -> None:
    said = content(3, 90_000)
    resource, card = ground.shelve("Triage", said)
    reader = Reader(seated(ground, door, "fil"))
    reader.keep(resource)
    save_settings(reader.client.folder, Settings(files_with_sync=True))
    with reader.client.session() as at_home, closing((desk := open_desk(at_home)).replica):
        session = replace(at_home, surrounding=lambda address: PHONE)
        synced = sync_now(session, desk)
        assert synced.complete
        before = door.connections
        assert fetch_with_sync(session, desk, synced, None, Allowed()) is None
        assert door.connections == before
        save_settings(session.folder, Settings(files_with_sync=True, text_only=True))
        assert fetch_with_sync(at_home, desk, synced, None, Allowed()) is None
        assert door.connections == before
        # A limit that the sync has used up is told, with what waits.
        choose_budgets(session.folder, Budgets(sync_bytes=synced.bytes_up + synced.bytes_down))
        none = fetch_with_sync(session, desk, synced, True, Allowed())
        assert none is not None
        assert (none.fetched, none.waiting, none.stopped_by) == (0, 1, Bound.SYNC_BYTES)
        assert door.connections == before
        choose_budgets(session.folder, Budgets(sync_bytes=synced.bytes_up + synced.bytes_down + 70_000))
        some = fetch_with_sync(session, desk, synced, True, Allowed())
        assert some is not None
        assert (some.fetched, some.waiting, some.stopped_by) == (0, 1, Bound.SYNC_BYTES)
        assert 0 < some.bytes <= 70_000
        choose_budgets(session.folder, Budgets())
        brought = fetch_with_sync(session, desk, synced, True, Allowed())
        assert brought is not None
        assert brought.fetched == 1
        (day,) = usage.usage(desk).days
        assert day.kinds[Traffic.FILES].down > 90_000
        assert [share.network.name for share in usage.usage(desk).networks if share.network] == [
            "Amina’s phone"
        ]
        assert networks.costs(session, desk)
    assert reader.has(card.id, said)


def test_the_folder_of_a_profile_keeps_no_word_of_networks(ground: Ground, door: CountingProxy) -> None:
    client = seated(ground, door, "nia")
    with client.session() as at_home, closing((desk := open_desk(at_home)).replica):
        networks.network_now(replace(at_home, surrounding=lambda address: PHONE), desk)
    assert found_in(client.folder, "Amina’s phone".encode()) == []
    assert found_in(client.folder, PHONE.mark) == []


def found_in(folder: Path, word: bytes) -> list[str]:
    return [file.name for file in folder.rglob("*") if file.is_file() and word in file.read_bytes()]
