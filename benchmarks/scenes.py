"""The syncs that are measured: what happens on either side before each, and its floor."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from benchmarks import goals
from benchmarks.floor import Floor
from benchmarks.goals import Goal
from benchmarks.link import Speed
from benchmarks.site import Moved, Running, Site
from benchmarks.workload import Workload


class Scene(NamedTuple):
    name: str
    prepare: Callable[[Running, Workload], None]
    floor: Callable[[Floor], int]
    goal: Goal


def _nothing(_running: Running, _workload: Workload) -> None:
    """Neither side has anything new."""


def _pull(running: Running, workload: Workload) -> None:
    running.others_write(workload.pulled)


def _push(running: Running, workload: Workload) -> None:
    running.member_writes(workload.pushed)


def _both(running: Running, workload: Workload) -> None:
    """At once, and one post that its author has edited on two devices."""
    running.others_write(workload.pulled)
    running.others_edit(workload.edit_there)
    running.member_writes(workload.pushed)
    running.member_edits(workload.edit_here)


NOTHING = Scene("nothing to do", _nothing, Floor.nothing, goals.NOTHING)
PULL = Scene("pull 20", _pull, Floor.pull, goals.PULL)
PUSH = Scene("push 5", _push, Floor.push, goals.PUSH)
BOTH = Scene("20 down, 5 up, one record edited on both", _both, Floor.both, goals.BOTH)
SCENES = (NOTHING, PULL, PUSH, BOTH)


def play(scene: Scene, site: Site, workload: Workload, speed: Speed | None = None) -> Moved:
    """The scene's sync, on a copy of a site whose member is in step with the server."""
    with tempfile.TemporaryDirectory() as folder, site.copy(Path(folder) / "site").running(speed) as running:
        scene.prepare(running, workload)
        return running.sync()
