"""Laws: what the start page tells by indexes alone is what somebody would count who reads every post."""

import random
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import select

from gllapp.db import tables
from gllapp.db.home import arrived
from gllapp.db.insights import QUARTER_MS, Written, written_since
from gllapp.usecases.forum import mark_read, start_thread
from gllcore.ids import RecordId
from gllcore.model.discussions import PostField
from tests.app.builders import START_MS, Seat, take_seat

POSTS = 150
_post = tables.post


class Post(NamedTuple):
    number: int
    id: bytes
    scope: int
    thread: bytes
    parent: bytes | None
    device: bytes
    written_ms: int
    withdrawn_ms: int | None
    unread: bool


def told(seat: Seat) -> None:
    """Others, the person on another PC, and the person here write to each other; some of it is taken back, some read."""
    dice = random.Random(6)
    streams = [seat.stream, seat.logs.stream("WASH")]
    another_pc = seat.logs.device(seat.amina)
    posts: list[tuple[RecordId, RecordId, RecordId, RecordId]] = []
    for _ in range(POSTS):
        device = dice.choice([seat.olgas, seat.olgas, seat.device, another_pc])
        seat.logs.now_ms += dice.randrange(3 * QUARTER_MS)
        if not posts or dice.random() < 0.2:
            stream = dice.choice(streams)
            post = thread = seat.logs.post(device, stream, "A question")
        else:
            stream, thread, above, _ = dice.choice(posts)
            parent = above if dice.random() < 0.5 else None
            post = seat.logs.post(device, stream, "An answer", thread=thread, parent=parent)
        posts.append((stream, thread, post, device))
        if dice.random() < 0.1:
            seat.logs.edit(device, stream, post, {PostField.WITHDRAWN: True})
    seat.pull()
    start_thread(seat.desk, seat.stream, "One's own", "It waits", "en")
    mark_read(seat.desk, [post for _, _, post, _ in dice.sample(posts, POSTS // 3)])


def test_the_start_page_and_the_insights_tell_what_a_full_count_tells(tmp_path: Path) -> None:
    seat = take_seat(tmp_path)
    told(seat)
    with seat.replica.reading() as here:
        posts = [Post(*row) for row in here.execute(select(*(_post.c[name] for name in Post._fields)))]
        own = set(
            here.execute(select(tables.device.c.id).where(tables.device.c.member == seat.amina)).scalars()
        )
        scopes = {row.number: row.id for row in here.execute(select(tables.scope))}
        mine = {post.id for post in posts if post.device in own}
        assert POSTS // 4 < len(mine) < POSTS
        for mark in (0, 1, POSTS // 3, POSTS - 5, POSTS + 1):
            came = [
                post
                for post in posts
                if post.number > mark and post.device not in own and post.withdrawn_ms is None
            ]
            counted = {
                scopes[number]: (
                    sum(post.scope == number for post in came),
                    len({post.thread for post in came if post.scope == number}),
                    sum(post.unread for post in came if post.scope == number),
                )
                for number in {post.scope for post in came}
            }
            places = arrived.places(here, mark)
            assert {row.id: (row.posts, row.threads, row.unread) for row in places} == counted

            busy = {row.thread: row.new for row in arrived.busy_threads(here, mark)}
            assert busy == Counter(post.thread for post in came if post.unread)

        others = [post for post in posts if post.device not in own and post.withdrawn_ms is None]
        to_me = {post.id for post in others if (post.parent or post.thread) in mine}
        replies = arrived.replies(here, 0, 2 * POSTS)
        assert {row.post for row in replies} == to_me
        assert [row.unread for row in replies] == sorted((row.unread for row in replies), reverse=True)

        since_ms = START_MS + 20 * QUARTER_MS
        weeks: Counter[tuple[int, bool]] = Counter(
            (post.written_ms // QUARTER_MS, post.device in own)
            for post in posts
            if post.written_ms >= since_ms and post.withdrawn_ms is None
        )
        quarters = sorted({quarter for quarter, _ in weeks})
        assert sorted(written_since(here, since_ms)) == [
            Written(quarter, weeks[quarter, False], weeks[quarter, True]) for quarter in quarters
        ]
    seat.replica.close()
