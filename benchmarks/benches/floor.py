"""The least bytes that each sync could cost on the same posts."""

from collections.abc import Iterator

from benchmarks import goals
from benchmarks.floor import Floor
from benchmarks.options import Options
from benchmarks.table import Row, Table

FIRST_SYNCS = (2_000, 20_000)


def run(options: Options) -> Table:
    floor = Floor(options.workload)
    rows = [
        _row("nothing to do", floor.nothing(), goals.NOTHING),
        _row("pull 20", floor.pull(), goals.PULL),
        _row("push 5", floor.push(), goals.PUSH),
        _row("20 down, 5 up, one record edited on both", floor.both(), goals.BOTH),
        *_first_syncs(floor, options.posts),
    ]
    return Table("The floor of a sync", "bytes up + down", rows, "what others need is from their own runs")


def _first_syncs(floor: Floor, available: int) -> Iterator[Row]:
    for posts in FIRST_SYNCS:
        if posts <= available:
            yield _row(f"first {posts:,}", floor.first(posts), goals.FIRST[posts])
            yield _row("  frames that need those before", floor.first_chained(posts), goals.NO_GOAL)
            yield _row("  in one piece", floor.first_whole(posts), goals.NO_GOAL)


def _row(measure: str, floor: int, goal: goals.Goal) -> Row:
    return Row(measure, None, floor, goal.goal, goal.others)
