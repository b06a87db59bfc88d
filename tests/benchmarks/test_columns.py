"""The floor's form is honest: what it writes can be read again."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.columns import Held, Unpacked, holding, pack, pack_edit, unpack, varints
from benchmarks.corpus import SamplePost, corpus, edited


@pytest.fixture(scope="module")
def posts() -> Sequence[SamplePost]:
    return list(corpus(600, 60, seed=7))


@pytest.mark.parametrize("held_posts", [0, 1, 550])
def test_a_block_gives_back_all_that_its_posts_say(posts: Sequence[SamplePost], held_posts: int) -> None:
    base, new = posts[:held_posts], posts[held_posts : held_posts + 50]
    held = holding(base)
    members, last_ms = len(held.members), held.last_ms
    unpacked = unpack(pack(new, held), members, last_ms)
    _assert_same(base, new, unpacked)


def test_posts_out_of_the_order_of_their_clocks_survive(posts: Sequence[SamplePost]) -> None:
    base, new = posts[:50], [post for post in reversed(posts) if post.parent is None]
    held = holding(base)
    members, last_ms = len(held.members), held.last_ms
    unpacked = unpack(pack(new, held), members, last_ms)
    assert [post.created_ms for post in unpacked] == [post.created_ms for post in new]


def test_frames_in_a_row_continue_each_other(posts: Sequence[SamplePost]) -> None:
    held = Held()
    for start in range(0, len(posts), 100):
        members, last_ms = len(held.members), held.last_ms
        block = pack(posts[start : start + 100], held)
        _assert_same(posts[:start], posts[start : start + 100], unpack(block, members, last_ms))


def test_an_edit_costs_about_what_was_added(posts: Sequence[SamplePost]) -> None:
    held = holding(posts)
    after = edited(posts[-1], seed=3)
    added = len(after.body.encode()) - len(posts[-1].body.encode())
    assert added <= len(pack_edit(posts[-1], after, held)) <= added + 16


@given(st.lists(st.integers(min_value=0, max_value=2**60)))
def test_numbers_survive(numbers: list[int]) -> None:
    assert varints(numbers) == b"".join(varints([number]) for number in numbers)
    ends = [-1] + [at for at, byte in enumerate(varints(numbers)) if byte < 128]
    groups = [varints(numbers)[start + 1 : end + 1] for start, end in pairwise(ends)]
    assert [sum((byte & 127) << 7 * place for place, byte in enumerate(group)) for group in groups] == numbers


def _assert_same(base: Sequence[SamplePost], new: Sequence[SamplePost], unpacked: Sequence[Unpacked]) -> None:
    """What a reader who holds `base` makes of the block is `new`."""
    log = [*base, *new]
    authors = list(dict.fromkeys(post.author for post in log))
    streams = list(dict.fromkeys((post.stream, post.language) for post in log if post.parent is None))
    known = {post.author for post in base}
    assert len(unpacked) == len(new)
    for place, (post, got) in enumerate(zip(new, unpacked, strict=True), start=len(base)):
        assert (got.body, got.created_ms, got.edited_ms) == (post.body, post.created_ms, post.edited_ms)
        assert authors[got.author] == post.author
        assert got.new_name == (None if post.author in known else post.author_name)
        known.add(post.author)
        if post.parent is None:
            assert got.distance == 0
            assert got.stream is not None
            assert streams[got.stream] == (post.stream, post.language)
            assert (got.title, got.tags) == (post.title, post.tags)
        else:
            assert log[place - got.distance].id == post.parent
