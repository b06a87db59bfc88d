"""Seconds that syncs take in real time: on slow links, and on this machine's own as fast as it goes."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks import goals, scenes
from benchmarks.goals import NO_LIMIT, Seconds
from benchmarks.link import SATELLITE, TWO_G, Speed
from benchmarks.options import Options
from benchmarks.scenes import Scene, play
from benchmarks.site import Site, founded
from benchmarks.table import Row, Table
from benchmarks.workload import Workload

SMALL = 2_000
_NOTE = "2G: 50/20 kbit/s, 600 ms; satellite: 256/64 kbit/s, 650 ms; --long adds the first 2,000 on both"


def run(options: Options) -> Table:
    workload = options.workload
    with tempfile.TemporaryDirectory() as folder:
        small = founded(Path(folder) / "small", workload.base[:SMALL])
        slow = [*_first_slow(Path(folder), small)] if options.long else []
        site = founded(Path(folder) / "whole", workload.base)
        own = [*_own_machine(site, options.posts)]
        rows = [*_small_syncs(site, workload), *slow, *own]
    return Table("Syncs in time", "seconds", rows, _NOTE)


def _small_syncs(site: Site, workload: Workload) -> Iterator[Row]:
    for scene in scenes.SCENES:
        limit = goals.TWO_G.get(scene.name, NO_LIMIT)
        yield _row(f"2G: {scene.name}", _seconds(scene, site, workload, TWO_G), limit)
    for scene in scenes.SCENES:
        yield _row(f"satellite: {scene.name}", _seconds(scene, site, workload, SATELLITE))
    for scene in scenes.SCENES:
        yield _row(f"this machine: {scene.name}", _seconds(scene, site, workload))


def _seconds(scene: Scene, site: Site, workload: Workload, speed: Speed | None = None) -> float:
    return play(scene, site, workload, speed).synced.seconds


def _first_slow(folder: Path, site: Site) -> Iterator[Row]:
    """A first sync at each speed, on copies: the site's own profile stays new."""
    named = f"first {SMALL:,}"
    for name, speed in (("2G", TWO_G), ("satellite", SATELLITE)):
        with site.copy(folder / name).running(speed) as running:
            seconds = running.sync().synced.seconds
        yield _row(f"{name}: {named}", seconds, goals.TWO_G[named] if speed is TWO_G else NO_LIMIT)


def _own_machine(site: Site, posts: int) -> Iterator[Row]:
    """The whole first sync without the link between, which would share this process's one interpreter."""
    with site.running(direct=True) as running:
        synced = running.member.sync()
    yield _row(f"this machine: first {posts:,}", synced.seconds)
    yield _row("  of which the client computes", synced.cpu_s)


def _row(measure: str, seconds: float, limit: Seconds = NO_LIMIT) -> Row:
    return Row(measure, seconds, None, limit.beside(seconds), limit.others)
