"""The power goes while somebody types, sends, syncs, switches to somebody else, imports or registers: at the next start everything is there, and nobody is asked anything."""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.usecases import drafts, forum
from gllapp.usecases.accounts import enlist
from gllapp.usecases.outbox import Box
from gllapp.usecases.registering.beginning import begin_at
from gllapp.usecases.registering.form import registering
from tests.e2e.world import Client, World
from tests.journeys.at_the_window import LETTERS, OTHER, WRITTEN, sit_down
from tests.journeys.hands import at_window, pc_for, pc_of
from tests.journeys.test_custodian import shelve
from tests.seats import seats

_FIVE_SECONDS = 5
Restart = Callable[[Client], None]
_POSTS = 300
_CARRIED = 50


@contextmanager
def _somebody(client: Client, scene: str, *named: str) -> Iterator[tuple[Callable[[], None], Iterator[str]]]:
    """At the window until the block ends, or the power is cut by what is given; also gives what is told of it, word by word."""
    here = seats()
    listening, telling = here.Pipe(duplex=False)
    own = {"GLL_SECRETS_FILE": str(client.secrets)}
    process = here.Process(target=sit_down, args=(telling, own, scene, str(client.folder), *named))
    process.start()
    telling.close()
    with listening:
        try:
            yield process.kill, _told(listening)
        finally:
            process.kill()
            process.join()
            process.close()


def _told(listening: "Connection[None, str]") -> Iterator[str]:
    with suppress(EOFError, OSError):  # the last word may be cut in its middle
        while True:
            yield listening.recv()


@pytest.fixture
def restart(app: QApplication, qtbot: QtBot) -> Restart:
    """Starts the program again, in this process: nobody may be asked anything."""

    def restarted(client: Client) -> None:
        with at_window(app, client, qtbot) as hands:
            hands.go("forum")
            shown = [type(each).__name__ for each in app.topLevelWidgets() if each.isVisible()]
            assert shown == ["MainWindow"]

    return restarted


def _is_whole(client: Client) -> None:
    assert client.ask("doctor", "--offline")["damaged"] == 0


class Typed(NamedTuple):
    """How many letters had been typed five seconds before the power went, and at the end."""

    client: Client
    least: int
    most: int


def _typed_until_the_power_went(client: Client, scene: str) -> Typed:
    told: list[tuple[float, int]] = []
    with _somebody(client, scene) as (cut, lines):
        for line in lines:
            told.append((monotonic(), int(line)))
            if monotonic() - told[0][0] > _FIVE_SECONDS + 1:
                break
        ended = monotonic()
        cut()
        last = max([told[-1][1], *map(int, lines)])
    # What was heard of by then had been typed before.
    return Typed(client, max(count for at, count in told if at <= ended - _FIVE_SECONDS), last)


def _is_typed(text: str, typed: Typed) -> None:
    assert text == (LETTERS * len(text))[: len(text)]
    assert 0 < typed.least <= len(text) <= typed.most + 1


@pytest.fixture(scope="module")
def typists(world: World) -> tuple[Typed, Typed]:
    """A member and a newcomer, who type at the same time: five seconds pass once for both."""
    member, newcomer = world.member("typist"), pc_for(world, "typing-newcomer")
    with newcomer.session() as session:
        begin_at(session, world.url).desk.replica.close()
    with ThreadPoolExecutor() as both:
        typed = both.map(_typed_until_the_power_went, (member, newcomer), ("typing", "registering"))
        return next(typed), next(typed)


def test_what_was_typed_is_there(typists: tuple[Typed, Typed], restart: Restart) -> None:
    typed, _ = typists
    restart(typed.client)
    with typed.client.desk() as desk:
        (draft,) = drafts.list_drafts(desk)
    _is_typed(draft.body, typed)


def test_what_a_newcomer_typed_is_there(typists: tuple[Typed, Typed], restart: Restart) -> None:
    _, typed = typists
    restart(typed.client)
    with typed.client.desk() as desk:
        found = registering(desk)
    assert found is not None
    _is_typed(found.form.why, typed)
    _is_whole(typed.client)


def test_between_two_people_nothing_of_either_is_lost(world: World, restart: Restart) -> None:
    client = pc_of(world, "going")
    other = Client(client.folder.parent / "coming", client.secrets)
    world.enrol(other, world.add_member("coming"))
    enlist(other.folder, OTHER)
    with _somebody(client, "switching") as (cut, told):
        assert next(told) == "chosen"
        cut()
    restart(client)
    with client.desk() as desk:
        assert [draft.body for draft in drafts.list_drafts(desk)] == [WRITTEN]
    with other.desk() as desk:
        assert drafts.list_drafts(desk) == ()
    for each in (client, other):
        _is_whole(each)


def test_an_import_that_is_cut_goes_on_where_it_was(world: World, restart: Restart, tmp_path: Path) -> None:
    custodian, client, stick = pc_of(world, "making"), pc_of(world, "importing"), tmp_path / "ST-04"
    titles = [f"Carried {number}" for number in range(_CARRIED)]
    with custodian.desk() as desk:
        stream = forum.list_streams(desk)[0].id
        for title in titles:
            forum.start_thread(desk, stream, title, "Much to read.", "en")
    custodian.sync()
    shelve(world, custodian, titles[:5])
    stick.mkdir()
    custodian.ask("bundle", "new", str(stick))
    with _somebody(client, "importing", str(stick)) as (cut, told):
        assert next(told) == "some"
        cut()
    restart(client)
    with client.desk() as desk:
        assert [draft.body for draft in drafts.list_drafts(desk)] == [WRITTEN]
    _is_whole(client)
    client.ask("bundle", "import", str(stick))
    held = Counter(row.title for row in client.threads())
    assert [held[title] for title in titles] == [1] * _CARRIED
    rows = {row["title"]: row["holding"] for row in client.ask("resource", "list")["resources"]}
    assert {rows[title] for title in titles[:5]} == {"held"}


def test_what_was_sent_is_sent_once(world: World, restart: Restart) -> None:
    client = world.member("sender")
    with _somebody(client, "sending") as (cut, told):
        sent = [int(line) for line in islice(told, 4)]
        cut()
        sent += [int(line) for line in told]
    restart(client)
    waiting = Counter(row.title for row in client.outbox(Box.WAITING))
    begun = {f"Post {sent[-1] + 1}"}
    assert {f"Post {number}" for number in sent} <= waiting.keys() <= {f"Post {n}" for n in sent} | begun
    assert set(waiting.values()) == {1}
    client.sync()
    assert {f"Post {number}" for number in sent} <= {row.title for row in client.threads()}


def test_a_sync_that_is_cut_goes_on_where_it_was(world: World, restart: Restart) -> None:
    reader, writer = world.member("reader"), world.member("prolific")
    titles = [f"Thread {number}" for number in range(_POSTS)]
    with writer.desk() as desk:
        stream = forum.list_streams(desk)[0].id
        for title in titles:
            forum.start_thread(desk, stream, title, "Much to read.", "en")
    writer.sync()
    with _somebody(reader, "syncing") as (cut, told):
        next(told)
        cut()
    restart(reader)
    reader.sync()
    held = Counter(row.title for row in reader.threads())
    assert [held[title] for title in titles] == [1] * _POSTS
