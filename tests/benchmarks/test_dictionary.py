"""The shipped dictionary makes small syncs smaller in every language of the community."""

from collections.abc import Sequence

import pytest

from benchmarks.corpus import corpus
from benchmarks.demo_posts import demo_threads
from benchmarks.dictionary import FILE, SHARES, SIZE, packed_size, trained
from benchmarks.operations import Logs
from benchmarks.workload import SEED, TRAINING_SEED


def test_the_dictionary_is_small() -> None:
    assert 12 * 1024 <= FILE.stat().st_size <= SIZE


@pytest.mark.parametrize(("count", "at_most"), [(1, 0.80), (5, 0.88), (20, 0.93)])
def test_unseen_posts_become_smaller(count: int, at_most: float) -> None:
    assert SEED != TRAINING_SEED
    posts = list(corpus(400, 40, SEED))[-200:]
    logs = Logs()
    blocks = [logs.block(posts[start : start + count]) for start in range(0, len(posts), count)]
    assert _total(blocks, FILE.read_bytes()) <= at_most * _total(blocks, None)


def test_a_dictionary_helps_every_language_with_conversations_it_has_not_seen() -> None:
    threads = list(demo_threads())
    dictionary = trained([thread for number, thread in enumerate(threads) if number % 5])
    unseen = threads[::5]
    assert {thread[0].language for thread in unseen} == set(SHARES)
    for language in SHARES:
        logs = Logs()
        blocks = [logs.block([post]) for thread in unseen for post in thread if post.language == language]
        assert _total(blocks, dictionary) < 0.90 * _total(blocks, None)


def test_the_demo_is_read_whole() -> None:
    for thread in demo_threads():
        first, *replies = thread
        assert first.title
        assert first.parent is None
        assert all(first.tags)
        seen = {first.id}
        for reply in replies:
            assert reply.parent in seen
            assert reply.body
            assert "~~~ " not in reply.body
            seen.add(reply.id)


def _total(blocks: Sequence[bytes], dictionary: bytes | None) -> int:
    return sum(packed_size(block, dictionary) for block in blocks)
