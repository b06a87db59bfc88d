"""Laws: whatever order arrivals come in, and however a log is cut, the replica shows the fold of all operations."""

import random
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from gllapp.arrivals import Arrival
from gllapp.db import tables
from gllapp.db.replica import Replica
from gllapp.db.sync_store import SyncStore
from gllapp.usecases import forum
from gllapp.usecases.desk import Desk
from gllapp.views import PostRow
from gllcore.columns import DIRECTORY
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.merge import post_of, useful_to
from gllcore.model.discussions import PostField
from gllcore.operations import Entry, Kind
from tests.app.builders import ServerLogs, arrival_of, new_replica

SHOWN = ("stream", "member", "device", "post", "thread", "useful", "scope")
WORDS = ["water", "soap", "care", "measure", "L’hygiène", "الصحة"]


class Story(NamedTuple):
    """A community with some history; ``owners`` tells whose each device is."""

    logs: ServerLogs
    streams: list[RecordId]
    devices: list[RecordId]
    owners: dict[RecordId, RecordId]


def story(seed: int, acts: int) -> Story:
    """Cards, threads, replies, concurrent edits and changes of mind, decided by the seed."""
    dice = random.Random(seed)
    logs = ServerLogs()
    members = [logs.member(name) for name in ("Amina", "Olga", "Thu")]
    owners = {logs.device(member): member for member in (*members, members[1])}
    told = Story(logs, [logs.stream("One"), logs.stream("Two")], list(owners), owners)
    posts: list[tuple[RecordId, RecordId, RecordId]] = []
    for _ in range(acts):
        _act(told, posts, dice)
    return told


def _act(told: Story, posts: list[tuple[RecordId, RecordId, RecordId]], dice: random.Random) -> None:
    logs, device, body = told.logs, dice.choice(told.devices), " ".join(dice.choices(WORDS, k=4))
    chance = dice.random()
    if chance < 0.05:
        member = logs.member("Someone new")
        told.owners[logs.device(member)] = member
    elif chance < 0.35 or not posts:
        stream = dice.choice(told.streams)
        root = logs.post(device, stream, body, title=dice.choice(WORDS), tags=dice.sample(WORDS, k=2))
        posts.append((stream, root, root))
    else:
        stream, root, post = dice.choice(posts)
        head = len(logs.scopes[logs.number_of(stream)].entries)
        base = dice.randrange(head + 1)
        if chance < 0.6:
            posts.append((stream, root, logs.post(device, stream, body, thread=root, parent=post)))
        elif chance < 0.8:
            logs.edit(device, stream, post, {PostField.BODY: body}, base=base)
        elif chance < 0.9:
            logs.edit(
                device,
                stream,
                root,
                {PostField.TAGS: [[dice.choice(WORDS)], [dice.choice(WORDS)]]},
                base=base,
            )
        else:
            logs.react(device, stream, post, useful=dice.random() < 0.7)


def shuffled(logs: ServerLogs, dice: random.Random) -> Iterable[Arrival]:
    """The scopes' logs, cut anywhere and mixed; a stream's only after its card."""
    at = dict.fromkeys(logs.scopes, 0)
    while any(at[number] < len(scope.entries) for number, scope in logs.scopes.items()):
        open_now = [
            number
            for number, scope in logs.scopes.items()
            if at[number] < len(scope.entries) and (number == DIRECTORY or number <= at[DIRECTORY])
        ]
        number = dice.choice(open_now)
        items = [item for item in logs.placed() if item.number == number]
        piece = items[at[number] : at[number] + dice.randrange(1, 9)]
        at[number] += len(piece)
        yield arrival_of(piece)


def shown(replica: Replica) -> dict[str, list[tuple[object, ...]]]:
    """All projections but for the numbers that rows happen to have, and what search finds."""
    found: dict[str, list[tuple[object, ...]]] = {}
    with replica.reading() as here:
        for name in SHOWN:
            table = tables.metadata.tables[name]
            columns = [column for column in table.c if (name, column.name) != ("post", "number")]
            found[name] = sorted(map(tuple, here.execute(select(*columns))), key=repr)
        for word in ("water", "hygiene", "صحه"):
            hits = text(
                "SELECT id FROM search JOIN post ON post.number = search.rowid WHERE search MATCH :word"
            )
            found[word] = sorted(map(tuple, here.execute(hits, {"word": word})), key=repr)
    return found


def applied(folder: Path, told: Story, arrivals: Iterable[Arrival]) -> dict[str, list[tuple[object, ...]]]:
    replica = new_replica(folder, told.owners[told.devices[0]], told.devices[0])
    try:
        store = SyncStore(replica)
        for arrival in arrivals:
            store.apply(arrival)
        return shown(replica)
    finally:
        replica.close()


@given(seed=st.integers(0, 2**32), size=st.integers(1, 40))
@settings(max_examples=12)
def test_the_order_of_arrivals_and_their_sizes_change_nothing(
    tmp_path_factory: pytest.TempPathFactory, seed: int, size: int
) -> None:
    told = story(seed, acts=60)

    in_order = applied(tmp_path_factory.mktemp("a"), told, told.logs.arrivals(size=size))
    mixed = applied(tmp_path_factory.mktemp("b"), told, shuffled(told.logs, random.Random(seed)))

    assert mixed == in_order


@given(seed=st.integers(0, 2**32))
@settings(max_examples=12)
def test_what_is_shown_is_the_fold_of_everything(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    told = story(seed, acts=60)
    replica = new_replica(tmp_path_factory.mktemp("a"), told.owners[told.devices[0]], told.devices[0])
    store = SyncStore(replica)
    for arrival in told.logs.arrivals(size=7):
        store.apply(arrival)
    desk = Desk(replica, lambda: told.logs.now_ms)

    threads = forum.list_threads(desk, limit=1_000).rows
    rows = {row.id: row for thread in threads for row in forum.read_thread(desk, thread.id)}

    wanted = folded(told)
    assert rows.keys() == wanted.keys()
    for post, family in wanted.items():
        compare(rows[post], family, told)
    for thread in threads:
        own = [row for row in rows.values() if row.thread == thread.id]
        assert (thread.posts, thread.unread) == (len(own), sum(row.unread for row in own))
        assert thread.latest_ms == max(row.written_ms for row in own)
    replica.close()


def folded(told: Story) -> dict[RecordId, list[Entry]]:
    """The operations about each post, straight from the logs."""
    families: dict[RecordId, list[Entry]] = {}
    for scope in told.logs.scopes.values():
        for entry in scope.entries:
            if entry.op.kind in (Kind.POST, Kind.REACTION):
                families.setdefault(entry.record, []).append(entry)
    return families


def compare(row: PostRow, family: Sequence[Entry], told: Story) -> None:
    post = post_of(entry for entry in family if entry.op.kind == Kind.POST)
    assert post is not None
    assert (row.title, row.body, row.tags) == (post.title, post.body, post.tags)
    assert (row.thread, row.parent, row.language) == (post.thread_id, post.parent, post.language)
    assert (row.written_ms, row.edited_ms, row.rivals) == (post.written_ms, post.edited_ms, len(post.rivals))
    useful = useful_to([entry for entry in family if entry.op.kind == Kind.REACTION], told.owners.get)
    me = told.owners[told.devices[0]]
    assert (row.useful, row.useful_to_me) == (len(useful), me in useful)
    assert (row.mine, row.unread) == (told.owners[post.device] == me, told.owners[post.device] != me)


@given(seed=st.integers(0, 2**32))
@settings(max_examples=10)
def test_acts_and_arrivals_in_any_turn_end_as_the_log_alone(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    """A replica that wrote, and one that only read, show the same once both have everything."""
    dice = random.Random(seed)
    told = story(seed, acts=15)
    replica = new_replica(tmp_path_factory.mktemp("a"), told.owners[told.devices[0]], told.devices[0])
    store = SyncStore(replica)
    desk = Desk(replica, lambda: told.logs.now_ms)
    for _ in range(20):
        turn(told, desk, store, dice)
    for arrival in pushed(told, store):
        store.apply(arrival)

    wrote = shown(replica)
    replica.close()

    assert wrote == applied(tmp_path_factory.mktemp("b"), told, told.logs.arrivals())


def turn(told: Story, desk: Desk, store: SyncStore, dice: random.Random) -> None:
    told.logs.now_ms += 1_000
    rows = forum.list_threads(desk).rows
    chance = dice.random()
    try:
        if chance < 0.3:
            for arrival in pushed(told, store)[: dice.randrange(4)]:
                store.apply(arrival)
        elif not rows:
            forum.start_thread(desk, told.streams[0], "Mine", "water", "en")
        elif chance < 0.6:
            forum.post_reply(desk, dice.choice(rows).id, "soap")
        elif chance < 0.8:
            forum.set_useful(desk, dice.choice(rows).id, dice.random() < 0.7)
        else:
            forum.edit_post(desk, dice.choice(rows).id, dice.choice(WORDS))
    except Refused as refused:
        if refused.code not in ("nothing_to_change", "not_your_post", "unknown_stream"):
            raise


def pushed(told: Story, store: SyncStore) -> list[Arrival]:
    for entry in store.pending():
        told.logs.receive(entry)
    return told.logs.arrivals(store.held(), size=5)
