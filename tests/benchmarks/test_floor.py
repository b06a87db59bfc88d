"""The floor lies below every goal, and its parts stand in the order that they must."""

from pathlib import Path

import pytest

from benchmarks.corpus import as_json, corpus
from benchmarks.floor import Floor, exchange
from benchmarks.workload import PULLED, PUSHED, from_file, generated


@pytest.fixture(scope="module")
def floor() -> Floor:
    return Floor(generated(2_000))


def test_an_exchange_counts_both_heads_and_both_bodies() -> None:
    empty = exchange()
    assert exchange(up=b"1") == empty + 1
    assert exchange(up=b"12") == empty + 2 + 1  # with the cursor that is ten bytes: a length of two digits
    assert exchange(down=b"1234567890") == exchange(down=b"123456789") + 1 + 1


def test_the_floor_of_each_sync_is_at_or_below_the_one_that_the_goals_were_set_by(floor: Floor) -> None:
    assert floor.nothing() <= 140
    assert floor.pull() <= 7_500
    assert floor.push() <= 2_000
    assert floor.both() <= 11_300
    assert floor.first(2_000) <= 582_000


def test_two_ways_cost_less_than_two_syncs_and_more_than_one(floor: Floor) -> None:
    assert max(floor.pull(), floor.push()) < floor.both() < floor.pull() + floor.push() + 500


def test_frames_cost_more_the_less_they_know_of_each_other(floor: Floor) -> None:
    assert floor.first_whole(500) < floor.first_chained(500) < floor.first(500)


def test_a_file_is_split_into_what_is_held_and_what_comes_next(tmp_path: Path) -> None:
    posts = list(corpus(400, 40, seed=5))
    file = tmp_path / "posts.jsonl"
    file.write_text("\n".join(map(as_json, posts)), encoding="utf-8")
    workload = from_file(file, posts=300)
    assert [*workload.base, *workload.pushed, *workload.pulled] == posts[:300]
    assert (len(workload.pushed), len(workload.pulled)) == (PUSHED, PULLED)
    assert not {post.id for post in workload.training} & {post.id for post in workload.pulled}
