"""Tries input after input on target after target, from a seed, until its time is over; what breaks a law is a finding."""

import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from gllserver.bootstrap import dictionary
from tests.fuzz import corpus
from tests.fuzz.client_target import ClientTarget
from tests.fuzz.decoders import decoders
from tests.fuzz.files import readers
from tests.fuzz.library_target import LibraryTarget
from tests.fuzz.mutating import Mutator
from tests.fuzz.parcel_target import ParcelTarget
from tests.fuzz.server_target import ServerTarget
from tests.fuzz.stages import Stage, stages
from tests.fuzz.target import Signature, Target

SECONDS_AN_INPUT = 2.0
GROWTH_KB = 64 * 1024
# Inputs in a row for one target: opening files for a new one costs more than an input.
TURN = 20
_STATUS, _RESET = Path("/proc/self/status"), Path("/proc/self/clear_refs")


@dataclass(frozen=True, slots=True)
class Finding:
    """An input that breaks a law, and which."""

    target: str
    data: bytes
    why: str


@dataclass(slots=True)
class Tally:
    """What a run has done."""

    inputs: Counter[str] = field(default_factory=Counter)
    ways: set[tuple[str, Signature]] = field(default_factory=set)
    kept: int = 0
    findings: dict[tuple[object, ...], Finding] = field(default_factory=dict)

    @property
    def executions(self) -> int:
        return self.inputs.total()


def targets(folder: Path) -> list[Target]:
    """Everything that takes bytes from outside, over two small syncs that are made in ``folder``."""
    plain, healing = made = stages(folder)
    return [
        *decoders(made, dictionary()),
        *readers(),
        *(ServerTarget(stage) for stage in made),
        ParcelTarget(plain),
        LibraryTarget(plain),
        ClientTarget(plain, 0, sealed=True),
        *(ClientTarget(stage, place, sealed=False) for stage, place in _answers(plain, healing)),
    ]


def _answers(*made: Stage) -> Iterator[tuple[Stage, int]]:
    return ((stage, place) for stage in made for place in range(len(stage.answers)))


class Fuzzer:
    """``keep`` adds inputs that go a new way to the corpus in ``folder``."""

    def __init__(
        self, every: Sequence[Target], seed: int, folder: Path = corpus.FOLDER, *, keep: bool
    ) -> None:
        self._targets = every
        self._luck = Random(seed)
        self._mutator = Mutator(self._luck, dictionary())
        self._folder = folder
        self._keep = keep
        self._pools = {each.name: [*each.seeds, *corpus.kept(folder, each.name)] for each in every}
        self.tally = Tally()

    def replay(self) -> None:
        """What was kept before, once more; from then on ways that it went are not new."""
        for target in self._targets:
            for data in self._pools[target.name]:
                self._try(target, data)

    def only(self, name: str, data: bytes) -> None:
        """One input for the target of this name."""
        for target in self._targets:
            if target.name == name:
                self._try(target, data)

    def run(self, seconds: float) -> None:
        """New inputs until the time is over."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            target = self._luck.choice(self._targets)
            pool = self._pools[target.name]
            for _ in range(TURN):
                data = target.mutated(self._mutator, self._luck.choice(pool), pool)
                if self._try(target, data):
                    self._remember(target, data)

    def close(self) -> None:
        for target in self._targets:
            try:
                target.close()
            except Exception as error:  # noqa: BLE001 - whatever it is, it is what this program looks for
                self._found(target, b"", error)

    def _remember(self, target: Target, data: bytes) -> None:
        self._pools[target.name].append(data)
        if self._keep and corpus.keep(self._folder, target.name, data):
            self.tally.kept += 1

    def _try(self, target: Target, data: bytes) -> bool:
        """Whether the input went a way that none has gone before."""
        self.tally.inputs[target.name] += 1
        try:
            with bounded():
                way = (target.name, target.run(data))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what this program looks for
            self._found(target, data, error)
            return False
        is_new = way not in self.tally.ways
        self.tally.ways.add(way)
        return is_new

    def _found(self, target: Target, data: bytes, error: Exception) -> None:
        """The same mistake is told once, by the smallest input that shows it."""
        frames = traceback.extract_tb(error.__traceback__)
        ours = [frame for frame in frames if "site-packages" not in frame.filename][-1]
        where = (type(error).__name__, ours.filename, ours.lineno)
        known = self.tally.findings.get(where)
        if known is None or len(data) < len(known.data):
            told = "".join(traceback.format_exception(error))
            self.tally.findings[where] = Finding(target.name, data, told)


@contextmanager
def bounded() -> Iterator[None]:
    """Raises AssertionError when the body takes too much of the processor, or more memory than a few messages are worth."""
    before = _reset_peak()
    started = time.process_time()
    yield
    seconds = time.process_time() - started
    assert seconds < SECONDS_AN_INPUT, f"took {seconds:.1f} s"
    grown = _kilobytes("VmHWM") - before if before else 0
    assert grown < GROWTH_KB, f"took {grown} KB"


def _reset_peak() -> int:
    """The memory that is used now, in KB, and from which a new peak is measured; 0 where the system does not tell."""
    try:
        _RESET.write_text("5")
    except OSError:
        return 0
    return _kilobytes("VmRSS")


def _kilobytes(name: str) -> int:
    for line in _STATUS.read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1])
    return 0
