"""Bytes and requests of every kind of sync between the real client and the real server, each beside its floor."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks import goals, scenes
from benchmarks.floor import Floor
from benchmarks.link import cuts_about_every
from benchmarks.member import Member
from benchmarks.options import Options
from benchmarks.scenes import Scene, play
from benchmarks.site import Moved, Site, founded
from benchmarks.table import Row, Table
from benchmarks.workload import Workload
from gllapp.usecases import forum
from gllapp.views import SyncProgress
from gllcore.errors import Refused
from gllcore.ids import RecordId

SMALL = 2_000
NEWEST = 50
CUT_BYTES = 200_000
_SEED = 7
_MOST_SYNCS = 100
_NOTE = "TCP payload without TLS, ten scopes; a first sync also brings the streams and every author's card and device"


def run(options: Options) -> Table:
    workload, floor = options.workload, Floor(options.workload)
    with tempfile.TemporaryDirectory() as folder:
        site = founded(Path(folder) / "whole", workload.base)
        firsts = [
            *(_first_small(Path(folder), workload, floor) if options.posts > SMALL else ()),
            *_first_rows(options.posts, _first(site), floor),
        ]
        rows = [*_small_syncs(site, workload, floor), *firsts]
    return Table("Syncs over HTTP", "bytes up + down", rows, _NOTE)


def _small_syncs(site: Site, workload: Workload, floor: Floor) -> Iterator[Row]:
    for scene in scenes.SCENES:
        moved = play(scene, site, workload)
        yield _row(scene, moved, floor)
        if scene is scenes.PUSH:
            again = after_lost_answer(site, workload)
            yield _beside("  again after the answer was lost", again.bytes, moved.bytes, goals.LOST_SHARE)


def _row(scene: Scene, moved: Moved, floor: Floor) -> Row:
    requests = moved.counts.requests
    goal = scene.goal.beside(moved.bytes, requests)
    return Row(_named(scene.name, requests), moved.bytes, scene.floor(floor), goal, scene.goal.others)


def _first_rows(posts: int, moved: Moved, floor: Floor) -> Iterator[Row]:
    goal, requests = goals.FIRST.get(posts, goals.NO_GOAL), moved.counts.requests
    reached = goal.beside(moved.bytes, requests)
    yield Row(_named(f"first {posts:,}", requests), moved.bytes, floor.first(posts), reached, goal.others)
    yield Row("  beside frames that need those before", moved.bytes, floor.first_chained(posts))


def _first_small(folder: Path, workload: Workload, floor: Floor) -> Iterator[Row]:
    """The first posts alone: also when each is readable, and on a link that is cut."""
    site = founded(folder / "small", workload.base[:SMALL])
    moved, newest = _first_watched(site.copy(folder / "watched"))
    yield from _first_rows(SMALL, moved, floor)
    goal = goals.NEWEST.beside(newest, moved.counts.requests)
    yield Row(f"  until its newest {NEWEST} can be read", newest, None, goal)
    cut, cuts = _first_cut(site)
    named = f"  cut {cuts} times, about every {CUT_BYTES // 1_000} KB, beside not cut"
    yield _beside(named, cut, moved.bytes, goals.CUT_SHARE, goals.CUT_OTHERS)


def _first(site: Site) -> Moved:
    with site.running() as running:
        return running.sync()


def _first_watched(site: Site) -> tuple[Moved, int]:
    """A first sync, and how many bytes the client had seen when the newest posts were there."""
    newest = site.ledger.newest(NEWEST)
    seen: list[int] = []
    with site.running() as running:

        def watch(progress: SyncProgress) -> None:
            if not seen and all(_is_readable(running.member, post) for post in newest):
                seen.append(progress.bytes_up + progress.bytes_down)

        moved = running.sync(watch)
    return moved, seen[0]


def _is_readable(member: Member, post: RecordId) -> bool:
    try:
        forum.post_history(member.desk, post)
    except Refused:
        return False
    return True


def _first_cut(site: Site) -> tuple[int, int]:
    """All the bytes of a first sync over a link that does not hold, and how often it was cut."""
    with site.running() as running:
        running.link.reset()
        running.link.cut(cuts_about_every(CUT_BYTES, _SEED))
        for _ in range(_MOST_SYNCS):
            if running.member.sync().report.complete:
                counts = running.link.counts()
                return counts.total, counts.cuts
    raise RuntimeError(f"the first sync has not come to its end in {_MOST_SYNCS} attempts")


def after_lost_answer(site: Site, workload: Workload) -> Moved:
    """The sync after one whose pushes have arrived, but whose answer was lost."""
    with tempfile.TemporaryDirectory() as folder, site.copy(Path(folder) / "site").running() as running:
        running.member_writes(workload.pushed)
        running.link.cut([1], direction="down")
        if running.member.sync().report.complete:
            raise RuntimeError("the answer was not lost")
        return running.sync()


def _beside(named: str, moved: int, needed: int, share: float, others: str = "") -> Row:
    missed = "" if moved <= share * needed else goals.MISSED
    return Row(named, moved, needed, f"{missed}ratio ≤ {share:g}", others)


def _named(measure: str, requests: int) -> str:
    return f"{measure} ({requests} request{'s' if requests > 1 else ''})"
