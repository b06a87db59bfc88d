"""What syncs may cost: requests, and bytes beside the floor of the same posts. Times are never asserted.

Each bound is what the real client and server need here, with a small margin; the goals of the design lie above them all.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from benchmarks import goals, scenes
from benchmarks.benches.sync import after_lost_answer
from benchmarks.benches.texts import edit_bytes
from benchmarks.floor import Floor
from benchmarks.link import cuts_about_every
from benchmarks.pod import pod
from benchmarks.scenes import Scene, play
from benchmarks.site import Moved, Running, Site, founded
from benchmarks.workload import Workload, generated
from gllapp.sync.plan import Budget
from gllapp.usecases import forum
from gllapp.usecases.status import counts
from gllapp.usecases.syncing import sync_now

POSTS = 2_000
CUT_BYTES = 20_000
"""What a cut may cost: most of a frame, the next request's head, and what compression learns anew."""

HEADS_BYTES = 1_000
"""More than the heads of a request and its answer: a budget is for what they carry."""

EDIT_BYTES = 300
"""What an edit of 39 characters in a document may add to a request."""


class Forum(NamedTuple):
    """A forum whose member is in step with it, what it was before, and what the first sync between them cost."""

    site: Site
    new: Site
    workload: Workload
    floor: Floor
    first: Moved


@pytest.fixture(scope="module")
def budget_forum(tmp_path_factory: pytest.TempPathFactory) -> Forum:
    workload = generated(POSTS)
    folder = tmp_path_factory.mktemp("forum")
    new = founded(folder / "new", workload.base)
    site = new.copy(folder / "site")
    with site.running() as running:
        return Forum(site, new, workload, Floor(workload), running.sync())


@pytest.fixture
def running(budget_forum: Forum, tmp_path: Path) -> Iterator[Running]:
    """The member in step, at work."""
    with budget_forum.site.copy(tmp_path / "site").running() as running:
        yield running


@pytest.mark.parametrize(
    ("scene", "ratio"),
    [(scenes.NOTHING, 2.4), (scenes.PULL, 1.42), (scenes.PUSH, 1.65), (scenes.BOTH, 1.6)],
    ids=[scene.name for scene in scenes.SCENES],
)
def test_a_sync_is_one_request_of_few_bytes(budget_forum: Forum, scene: Scene, ratio: float) -> None:
    moved = play(scene, budget_forum.site, budget_forum.workload)
    assert (moved.counts.requests, moved.counts.connections) == (1, 1)
    assert scene.goal.is_reached(moved.bytes, moved.counts.requests), moved.counts
    assert moved.bytes <= ratio * scene.floor(budget_forum.floor), moved.counts


def test_a_first_sync_is_one_request_of_little_more_than_its_posts(budget_forum: Forum) -> None:
    first = budget_forum.first
    assert first.counts.requests == 1
    assert goals.FIRST[POSTS].is_reached(first.bytes, first.counts.requests), first.counts
    assert first.bytes <= 1.08 * budget_forum.floor.first(POSTS)
    assert first.bytes <= 1.22 * budget_forum.floor.first_chained(POSTS)


def test_two_edits_of_one_post_are_both_kept_for_that_price(budget_forum: Forum, running: Running) -> None:
    workload = budget_forum.workload
    scenes.BOTH.prepare(running, workload)
    report = running.sync().synced.report
    assert (report.receipts, report.still_waiting) == (6, 0)
    assert counts(running.member.desk).posts == POSTS + 25
    (_, here), (_, there) = workload.edit_here, workload.edit_there
    versions = forum.post_history(running.member.desk, running.ledger.posts[here.id].record)
    assert {here.body, there.body} <= {version.body for version in versions}


def test_a_lost_answer_costs_the_push_again_and_doubles_nothing(budget_forum: Forum) -> None:
    push = play(scenes.PUSH, budget_forum.site, budget_forum.workload)
    again = after_lost_answer(budget_forum.site, budget_forum.workload)
    report = again.synced.report
    assert (report.received, report.receipts, report.still_waiting) == (0, 5, 0)
    assert again.counts.requests == 1
    assert again.bytes <= goals.LOST_SHARE * push.bytes


def test_a_sync_keeps_to_what_it_may_cost(budget_forum: Forum, tmp_path: Path) -> None:
    with budget_forum.new.copy(tmp_path / "site").running() as running:
        running.link.reset()
        report = sync_now(running.member.session, running.member.desk, Budget(max_bytes=100_000))
        counted = running.link.counts()
    assert (report.complete, report.error, counted.requests) == (False, "", 1)
    assert 80_000 < counted.total <= 100_000 + HEADS_BYTES


def test_a_cut_costs_a_frame(budget_forum: Forum, tmp_path: Path) -> None:
    with budget_forum.new.copy(tmp_path / "site").running() as running:
        running.link.reset()
        running.link.cut(cuts_about_every(80_000, seed=7))
        # Each goes on by itself a few times while every attempt brings something.
        syncs = iter(lambda: running.member.sync().report.complete, True)
        assert len(list(syncs)) < running.link.counts().cuts
        assert running.link.counts().cuts >= 5
        assert counts(running.member.desk).posts == POSTS
        counted = running.link.counts()
    assert counted.total <= budget_forum.first.bytes + counted.cuts * CUT_BYTES


def test_a_small_edit_of_a_document_is_a_few_hundred_bytes(tmp_path: Path) -> None:
    """39 characters, signed: in a document that is empty, and in one in which something is written."""
    with pod(tmp_path) as measured:
        first, _ = edit_bytes(measured, "one")
        later, bare = edit_bytes(measured, "two")
    assert 39 < bare < later
    assert max(first, later) <= EDIT_BYTES
