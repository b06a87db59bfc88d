"""The power goes while somebody types, sends or syncs: at the next start everything is there, and nobody is asked anything."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice

from gllapp.usecases import drafts, forum
from gllapp.usecases.outbox import Box
from tests.e2e.world import Client, World
from tests.journeys.at_the_window import LETTERS
from tests.server_process import ROOT

# At a key every 10 ms or slower, this many letters are at most 5 s of typing.
_FIVE_SECONDS = 500
_TYPED = 700
_POSTS = 300


@contextmanager
def _somebody(client: Client, scene: str) -> "Iterator[tuple[subprocess.Popen[str], Iterator[str]]]":
    """At the window until the block ends; then the power goes. Gives what is told of it, line by line."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.at_the_window", scene, str(client.folder)],
        env=client.environment(QT_QPA_PLATFORM="offscreen", PYTHONPATH=f"{ROOT / 'src'}:{ROOT}"),
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdout is not None
    with process.stdout:
        try:
            yield process, iter(process.stdout)
        finally:
            process.kill()
            process.wait()


def _nobody_is_asked(client: Client) -> None:
    with _somebody(client, "looking") as (_, told):
        assert json.loads(next(told)) == ["MainWindow"]


def test_what_was_typed_is_there(world: World) -> None:
    client = world.member("typist")
    with _somebody(client, "typing") as (process, told):
        typed = [int(line) for line in islice(told, _TYPED)]
        process.kill()
        typed += [int(line) for line in told]
    _nobody_is_asked(client)
    with client.desk() as desk:
        (draft,) = drafts.list_drafts(desk)
    saved = len(draft.body)
    assert draft.body == (LETTERS * saved)[:saved]
    assert saved >= typed[-1] - _FIVE_SECONDS


def test_what_was_sent_is_sent_once(world: World) -> None:
    client = world.member("sender")
    with _somebody(client, "sending") as (process, told):
        sent = [int(line) for line in islice(told, 4)]
        process.kill()
        sent += [int(line) for line in told]
    _nobody_is_asked(client)
    waiting = Counter(row.title for row in client.outbox(Box.WAITING))
    begun = {f"Post {sent[-1] + 1}"}
    assert {f"Post {number}" for number in sent} <= waiting.keys() <= {f"Post {n}" for n in sent} | begun
    assert set(waiting.values()) == {1}
    client.sync()
    assert {f"Post {number}" for number in sent} <= {row.title for row in client.threads()}


def test_a_sync_that_is_cut_goes_on_where_it_was(world: World) -> None:
    reader, writer = world.member("reader"), world.member("prolific")
    titles = [f"Thread {number}" for number in range(_POSTS)]
    with writer.desk() as desk:
        stream = forum.list_streams(desk)[0].id
        for title in titles:
            forum.start_thread(desk, stream, title, "Much to read.", "en")
    writer.sync()
    with _somebody(reader, "syncing") as (process, told):
        next(told)
        process.kill()
    _nobody_is_asked(reader)
    reader.sync()
    held = Counter(row.title for row in reader.threads())
    assert [held[title] for title in titles] == [1] * _POSTS
