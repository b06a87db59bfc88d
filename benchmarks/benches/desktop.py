"""What a person feels of the window with years of posts, documents and records behind it."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.desk import Amounts, DeskFolder, desk_folder
from benchmarks.goals import MISSED
from benchmarks.options import Options
from benchmarks.peak import peak_bytes
from benchmarks.server import environment, serving
from benchmarks.site import Site
from benchmarks.table import Row, Table
from benchmarks.window import Shown, bare_window
from gllapp.usecases.accounts import enlist

FULL = Amounts(posts=60_000, documents=200, records=20_000)
QUICK = Amounts(posts=400, documents=2, records=60)
FIRST_SYNC = Amounts(posts=20_000, documents=0, records=0)
_STARTS, _QUICK_STARTS = 11, 1
_VISITS, _QUICK_VISITS = 3, 1
_CLOSING_SECONDS = 30
# As the program does it: Qt is loaded while nobody looks for garbage.
_PROBE = "import gc, sys; gc.disable(); from benchmarks.desk_probe import main; sys.exit(main())"
_MB = 1_000_000
_START_RATIO, _MOST_MB, _PAGE_MS, _BLOCK_MS, _SWITCH_SECONDS = 2.0, 250, 200, 50, 3
_PEOPLE = ("First", "Second")


def run(options: Options) -> Sequence[Table]:
    amounts = QUICK if options.quick else FULL
    desk = desk_folder(amounts)
    first = desk if options.quick else desk_folder(FIRST_SYNC)
    note = f"{amounts.posts:,} posts, {amounts.documents} documents, {amounts.records:,} records, in {desk.folder}"
    return [
        _starts(desk.site, _QUICK_STARTS if options.quick else _STARTS, note),
        _pages(desk.site, _QUICK_VISITS if options.quick else _VISITS, note),
        _switching(desk.site, note),
        _typing(first, 400 if options.quick else FIRST_SYNC.posts),
    ]


# --- the start ---


class Start(NamedTuple):
    """Seconds from the start of the process on; see :func:`_starts`."""

    loaded: float
    rows: float
    usable: float
    page: float
    processor: float


def _starts(site: Site, times: int, note: str) -> Table:
    _close_well(site)  # somebody has had the window open before, and the system has its files at hand
    _bare()
    pairs = [(_start(site), _bare()) for _ in range(times)]
    ours = Start(*(statistics.median(values) for values in zip(*(pair[0] for pair in pairs), strict=True)))
    floor = statistics.median(pair[1].seconds for pair in pairs)
    computed = statistics.median(pair[1].processor or 0.0 for pair in pairs)
    memory, bare = _memory(site), _bare_memory()
    return Table(
        "The window's start",
        "seconds, MB",
        [
            Row("Python begins", *_python("pass")),
            Row("Qt's modules are there", *_python("import PySide6.QtWidgets")),
            Row("the program's are, and its application", ours.loaded, None),
            Row("the start page has its rows", ours.rows, None),
            Row(
                "until usable",
                ours.usable,
                floor,
                _goal(ours.usable / floor, _START_RATIO, "× the bare window's"),
            ),
            Row("a processor's time until then", ours.processor, computed or None),
            Row("a page that is chosen just then has its rows", ours.page, None),
            Row("memory at most", memory, bare, _goal(memory or 0, _MOST_MB, "MB")),
        ],
        f"{note}; each from the start of the process on; usable: the window is painted with the start page's rows, and so is a letter that was pressed in the search box; floor: a bare PySide6 window",
    )


def _usable(site: Site) -> float:
    started = time.perf_counter()
    with _watched("start", site) as told:
        return float(next(told)["usable_at"]) - started


def _start(site: Site) -> Start:
    started = time.perf_counter()
    with _watched("start", site) as told:
        said = {**next(told), **next(told)}
    loaded, rows, usable, page = (
        float(said[name]) - started for name in ("loaded_at", "rows_at", "usable_at", "page_at")
    )
    return Start(loaded, rows, usable, page, float(said["processor"]))


def _close_well(site: Site, scene: str = "start") -> None:
    """What the window shows first is what it showed last; whoever kills it leaves only what it had kept by then."""
    with _process(scene, site) as process:
        assert process.stdout is not None
        process.stdout.readline()
        Shown(0, process.pid).settle()
        process.terminate()
        process.wait(_CLOSING_SECONDS)


def _python(code: str) -> tuple[float, None]:
    """How long Python alone takes to run this; there is nothing to set it against."""
    taken = []
    for _ in range(_STARTS):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], env=environment(), check=True)
        taken.append(time.perf_counter() - started)
    return statistics.median(taken), None


class Bare(NamedTuple):
    """Seconds until it is painted, and what its process has computed by then, where the system tells."""

    seconds: float
    processor: float | None


def _bare() -> Bare:
    with bare_window() as shown:
        return Bare(shown.seconds, shown.processor_seconds())


def _memory(site: Site) -> float | None:
    with _process("start", site) as process:
        assert process.stdout is not None
        process.stdout.readline()
        Shown(0, process.pid).settle()
        return _megabytes(peak_bytes(process.pid))


def _bare_memory() -> float | None:
    with bare_window() as shown:
        shown.settle()
        return _megabytes(peak_bytes(shown.pid))


def _megabytes(size: int | None) -> float | None:
    return None if size is None else size / _MB


# --- pages ---


def _pages(site: Site, times: int, note: str) -> Table:
    # Else the window would go on at the page that was left last, and have it made before anybody chooses it.
    _close_well(site, "leaving")
    waited: dict[str, list[float]] = {}
    for _ in range(times):
        for name, ms in _visits(site):
            waited.setdefault(name, []).append(ms)
    medians = {name: statistics.median(each) for name, each in waited.items()}
    return Table(
        "Pages, from the choice until painted with all that they load",
        "ms",
        [Row(name, ms, None, _goal(ms, _PAGE_MS, "ms")) for name, ms in medians.items()],
        f"{note}; first: made then, but for the start page; medians of {times}",
    )


def _visits(site: Site) -> Iterator[tuple[str, float]]:
    """What was opened, and how long that took in milliseconds, in a window of its own."""
    with _watched("pages", site) as told:
        for said in told:
            if said.get("done"):
                return
            yield f"{said['page']}, {said['round']}", said["ms"]
    raise RuntimeError("the window has not told all of its pages")


# --- two people at one PC ---


def _switching(site: Site, note: str) -> Table:
    """From one person to the other and back, without a network: both have the same years behind them."""
    with tempfile.TemporaryDirectory() as folder:
        both = [_moved_in(site, Path(folder), name) for name in _PEOPLE]
        fresh = statistics.median(_usable(each) for each in both)
        with _watched("switching", both[0]) as told:
            turns = []
            for said in told:
                if said.get("done"):
                    break
                turns.append(said)
    if not turns:
        raise RuntimeError("nobody else could sit down")
    asked, chosen, both_s = (
        max(wait)
        for wait in zip(*((t["asked"], t["chosen"], t["asked"] + t["chosen"]) for t in turns), strict=True)
    )
    peak = _megabytes(turns[-1]["peak"])
    return Table(
        "Somebody else sits down at the same program",
        "seconds, MB",
        [
            Row("until asked who it is, at worst", asked, None),
            Row("from then until usable, at worst", chosen, fresh),
            Row("both, at worst", both_s, fresh, _goal(both_s, _SWITCH_SECONDS, "s")),
            Row(f"memory at most, {len(turns)} times", peak, None, _goal(peak or 0, _MOST_MB, "MB")),
        ],
        f"{note}, each of two people; floor: the program started for one of them",
    )


def _moved_in(site: Site, pc: Path, name: str) -> Site:
    """A person of this PC, with a copy of the desk."""
    made = Site(pc, site.email, site.ledger, name)
    shutil.copytree(site.profile, made.profile)
    shutil.copy(site.secrets, made.secrets)
    enlist(made.profile, name)
    return made


# --- typing while a sync runs ---


def _typing(first: DeskFolder, posts: int) -> Table:
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(first.server) as server,
        _watched("typing", first.newcomer(Path(folder) / "newcomer", server.url)) as told,
    ):
        said = next(told, {})
    if not said.get("complete"):
        why = said.get("error", "the window has told nothing")
        raise RuntimeError(f"the sync did not reach its end: {why}")
    blocks = said["blocks"]
    longest, peak = max((block["ms"] for block in blocks), default=0), _megabytes(said["peak"])
    own = [block["ms"] - block["unserved"] for block in blocks]
    for block in sorted(blocks, key=lambda each: -int(each["ms"]))[:5]:
        where, beside = " > ".join(block["at"]), ", ".join(block["beside"])
        print(
            f"block of {block['ms']} ms ({block['unserved']} without a processor): {where}; beside: {beside}",
            file=sys.stderr,
        )
    return Table(
        f"A first sync of {posts:,} posts while a person types",
        "ms",
        [
            Row("longest block of the window", longest, None, _goal(longest, _BLOCK_MS, "ms")),
            Row("the same, less what it waited for a processor", max(own, default=0), None),
            Row("how many over 50 ms", len(blocks), None),
            Row(
                "how many, less what they waited for a processor", sum(each > _BLOCK_MS for each in own), None
            ),
            Row("a letter, at worst", said["worst_ms"], None),
            Row("a letter, 99 of 100", said["p99_ms"], None),
            Row("memory at most, MB", peak, None, _goal(peak or 0, _MOST_MB, "MB")),
        ],
        f"{said['letters']} letters in {said['seconds']:.0f} s; measured by the program's watchdog",
    )


# --- the program ---


@contextmanager
def _watched(scene: str, site: Site) -> Iterator[Iterator[Mapping[str, Any]]]:
    """What somebody at the window tells of it."""
    with _process(scene, site) as process:
        assert process.stdout is not None
        yield (json.loads(line) for line in process.stdout)


@contextmanager
def _process(scene: str, site: Site) -> "Iterator[subprocess.Popen[str]]":
    env = environment(
        GLL_SECRETS_FILE=str(site.secrets), PYTHONPYCACHEPREFIX=str(site.folder.parent / "compiled")
    )
    # An installed program is compiled; what this clone's environment says of that is for tests.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    process = subprocess.Popen(
        [sys.executable, "-c", _PROBE, scene, str(site.profile)],
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdout is not None
    with process.stdout:
        try:
            yield process
        finally:
            process.kill()
            process.wait()


def _goal(reached: float, most: float, unit: str) -> str:
    goal = f"≤ {most:g} {unit}"
    return goal if reached <= most else MISSED + goal
