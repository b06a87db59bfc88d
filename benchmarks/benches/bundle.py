"""Making and taking in a bundle of files beside ``cp`` and ``sha256sum`` of the same bytes; and how fast logs are verified and taken in."""

import gc
import resource
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.loading import Ledger, load, open_streams
from benchmarks.options import Options
from benchmarks.table import Row, Table
from gllapp.platform.devicekey import is_signed
from gllapp.usecases.bundles.checking import parts
from gllapp.usecases.bundles.values import Wish
from gllfiles.bundles import Bundle, open_bundle
from tests.bundles.shed import Shed
from tests.reconciliation.yard import Yard

_MB = 1_000_000
_FILES, _FILE_BYTES = 100, 2 * _MB
_LONG_FILES = 500
_FILES_NOTE = (
    "floor: cp -r, sync and sha256sum of the same files; memory: peak of the whole bench, floor: the goal"
)
_LOGS_NOTE = "floor: the goal"
_VERIFIED, _TAKEN_IN = 20_000, 5_000


def run(options: Options) -> list[Table]:
    count = _LONG_FILES if options.long else _FILES
    with tempfile.TemporaryDirectory() as folder:
        return [_files(Path(folder) / "files", count), _logs(Path(folder) / "logs", options)]


def _files(folder: Path, count: int) -> Table:
    shed = _shed(folder)
    try:
        far = shed.yard.arrive("far")
        shed.add([f"Document {number}" for number in range(count)], size=_FILE_BYTES)
        made = _seconds(lambda: shed.make())
        making = _copied(
            shed.store(shed.lina).path(next(shed.store(shed.lina).held()).id).parents[1], folder / "cp1"
        )
        taken = _seconds(lambda: shed.take(far))
        taking = _copied(shed.bundle() / "blobs", folder / "cp2")
    finally:
        shed.yard.close()
    size = count * _FILE_BYTES / _MB
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / _MB
    return Table(
        f"A bundle of {size:,.0f} MB in {count} files",
        "s",
        [
            Row("make, read back, finish", made, making, "≤ 1.3 ×"),
            Row("verify and take in", taken, taking, "≤ 1.3 ×"),
            Row("memory at most (MB)", peak, 150, "≤ 150 MB"),
        ],
        _FILES_NOTE,
    )


def _logs(folder: Path, options: Options) -> Table:
    shed = _shed(folder)
    try:
        posts, ledger = list(options.workload.base), Ledger()
        open_streams(shed.yard.community, ledger, posts)
        load(shed.yard.community, ledger, posts)
        far = shed.yard.arrive("far")
        shed.lina.synced()
        made = shed.make(Wish())
        entries = made.facts.operations
        # The corpus that the bench itself holds is nothing that a member's PC would look through.
        gc.collect()
        gc.freeze()
        bundle = open_bundle(shed.bundle(), shed.dictionary, is_signed)
        verified = _seconds(lambda: _verify(bundle))
        taken = _seconds(lambda: shed.take(far))
    finally:
        gc.unfreeze()
        shed.yard.close()
    return Table(
        f"Logs of {entries:,} entries from a stick",
        "entries/s",
        [
            Row("verified: read, hashed, seals checked", entries / verified, _VERIFIED, "≥ 20,000"),
            Row("taken in: verified, stored, shown, searchable", entries / taken, _TAKEN_IN, "≥ 5,000"),
        ],
        _LOGS_NOTE,
    )


def _shed(folder: Path) -> Shed:
    folder.mkdir(parents=True)
    return Shed(Yard(folder / "yard"), folder)


def _verify(bundle: Bundle) -> None:
    for scope, number in parts(bundle):
        bundle.stretch(scope, number)


def _copied(source: Path, target: Path) -> float:
    """The same bytes copied to the disk and summed, by the tools that everybody has."""
    sums = f"cp -r '{source}' '{target}' && sync -f '{target}' && find '{target}' -type f -print0 | xargs -0 sha256sum"
    return _seconds(lambda: subprocess.run(["sh", "-c", sums], check=True, stdout=subprocess.DEVNULL))


def _seconds(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began
