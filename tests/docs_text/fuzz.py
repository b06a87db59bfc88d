"""Looks for updates that do harm: `python -m tests.docs_text.fuzz [--minutes 10] [--seed N] [--unchecked]`.

Each is made from honest ones under a checksum that fits, and tried in a process of its own kind that may crash. ``--unchecked``
gives them to the engine itself: what happens then is the reason for the check, and no finding of ours. Some that ended it,
by asking for gigabytes, are kept in aborting.hex.
"""

import argparse
import os
import random
import resource
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from gllcore.errors import Refused
from glldocs.engine import Document
from glldocs.faults import reading
from glldocs.peers import check_update
from glldocs.wire import changes
from tests.docs_text.hostile import MALLORY, Forger, honest
from tests.docs_text.writers import SALT

SECONDS: Final = 1.0
MEGABYTES: Final = 200
_BATCH: Final = 2_000
_BATCH_SECONDS: Final = 120


def tried(data: bytes, stages: list[bytes]) -> str:
    """What became of an update in documents that have seen more or less; raises AssertionError where a law is broken."""
    try:
        check_update([SALT, data], MALLORY)
    except Refused:
        return "refused"
    said = []
    for stage in stages:
        doc = Document.load(stage, 7)
        doc.insert(0, "Mine. ")
        before = doc.text()
        applied = doc.apply([data])
        if applied.refused or applied.pending:
            assert doc.text() == before, "what was left out changed the text"
        doc.insert(len(doc), " Still mine.")
        doc.apply(_all_honest())
        again = Document.load(doc.snapshot(), 8)
        assert again.text() == doc.text(), "what was taken in was not kept"
        said.append((doc.text(), len(applied.refused), applied.pending))
    others = _others(data)
    ends = {_end(order) for order in ([*others, data], [data, *others], [*others[:2], data, *others[2:]])}
    assert len(ends) == 1, f"the order decides: {ends}"
    log = [*_all_honest(), data]
    doc = Document.new(9)
    doc.apply(log)
    assert doc.text() == _end(log), "one by one is not what it is at once"
    return "taken" if any(not refused and not pending for _, refused, pending in said) else "left out"


def _others(data: bytes) -> list[bytes]:
    """What is honest and does not speak of the same places: of two that do, the log's first counts."""
    mine = changes(data)
    return [
        other
        for other in _all_honest()
        for theirs in [changes(other)]
        if theirs[0].start.peer != mine[0].start.peer
        or theirs[-1].end <= mine[0].start.counter
        or mine[-1].end <= theirs[0].start.counter
    ]


def _end(updates: list[bytes]) -> str:
    doc = Document.new(9)
    for each in updates:
        doc.apply([each])
    return doc.text()


_honest: list[bytes] = []


def _all_honest() -> list[bytes]:
    if not _honest:
        updates, anna = honest()
        _honest.extend([*updates, *anna.sent])
    return _honest


def stages() -> list[bytes]:
    """Snapshots of documents that have seen none, some and all of what was honest."""
    found = []
    for count in (0, 1, 3, len(_all_honest())):
        doc = Document.new(6)
        doc.apply(_all_honest()[:count])
        found.append(doc.snapshot())
    return found


def _unchecked(data: bytes, stages: list[bytes]) -> str:
    from loro import LoroDoc

    for stage in stages:
        doc = LoroDoc()
        doc.import_(stage)
        try:
            with reading():
                doc.import_(data)
                doc.get_text("text").to_string()
        except Refused as refused:
            return f"error: {str(refused.__cause__)[:40]}"
    return "taken"


# --- the process that may crash ---


def _child(seed: int, last: Path, unchecked: bool) -> int:
    resource.setrlimit(resource.RLIMIT_AS, (2 * 1024**3, 2 * 1024**3))
    updates, _ = honest()
    forger = Forger(random.Random(seed), updates)
    known = stages()
    ends: Counter[str] = Counter()
    with last.open("wb", buffering=0) as note:
        for _ in range(_BATCH):
            data = forger.make()
            os.pwrite(note.fileno(), len(data).to_bytes(4, "big") + data, 0)
            memory, begun = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()
            ends[(_unchecked if unchecked else tried)(data, known)] += 1
            grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory) // 1024
            took = time.monotonic() - begun
            if took > SECONDS or grown > MEGABYTES:
                sys.stderr.write(f"{took:.1f} s, {grown} MB")
                return 1
    for end, count in ends.items():
        sys.stdout.write(f"{count}\t{end}\n")
    return 0


def _batch(seed: int, folder: Path, unchecked: bool) -> tuple[Counter[str], str, bytes]:
    """How a batch ended, and if it ended badly: why, and the last input."""
    last = folder / "last"
    words = [sys.executable, "-m", "tests.docs_text.fuzz", "--child", str(seed), "--last", str(last)]
    try:
        ended = subprocess.run(
            [*words, *(["--unchecked"] if unchecked else [])],
            capture_output=True, text=True, timeout=_BATCH_SECONDS, check=False,
        )  # fmt: skip
        why = f"exit {ended.returncode}: {ended.stderr[-600:]}" if ended.returncode else ""
        told = ended.stdout
    except subprocess.TimeoutExpired:
        why, told = "it hangs", ""
    tally: Counter[str] = Counter()
    for line in told.splitlines():
        count, end = line.split("\t", 1)
        tally[end] += int(count)
    note = last.read_bytes()
    return tally, why, note[4 : 4 + int.from_bytes(note[:4], "big")]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.docs_text.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--unchecked", action="store_true")
    parser.add_argument("--child", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--last", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child is not None:
        return _child(options.child, options.last, options.unchecked)
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(2**32)
    end = time.monotonic() + options.minutes * 60
    tally: Counter[str] = Counter()
    findings = 0
    with TemporaryDirectory() as folder:
        while time.monotonic() < end:
            found, why, data = _batch(seed, Path(folder), options.unchecked)
            tally += found
            if why:
                findings += 1
                sys.stdout.write(f"\nseed {seed}, {len(data)} bytes: {data.hex()}\n{why}\n")
            seed += 1
    sys.stdout.write(f"{tally.total():,} inputs, {findings} findings\n")
    for way, count in tally.most_common():
        sys.stdout.write(f"{count:>9,}  {way}\n")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
