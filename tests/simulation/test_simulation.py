"""Every seed is another history of faults; after each of them no law of sync is broken."""

import os
import subprocess
import sys

import pytest

from tests.simulation.running import run, shortened
from tests.simulation.schedule import PODS_FROM, USUAL, schedule

# A failing run is made shorter before it is told, which takes many runs.
pytestmark = pytest.mark.timeout(900)

_CHUNK = 10
_SEEDS, _POD_SEEDS = (usual[::_CHUNK] for usual in USUAL)
_LONG_CHUNK = 100
_LONG_SEEDS = (
    *range(USUAL[0].stop, 10_000, _LONG_CHUNK),
    *range(USUAL[1].stop, PODS_FROM + 2_000, _LONG_CHUNK),
)


def _check(seeds: range) -> None:
    for seed in seeds:
        result = run(seed)
        if result.broken:
            pytest.fail(shortened(result).told(), pytrace=False)


@pytest.mark.parametrize("first", _SEEDS)
def test_no_law_is_broken(first: int) -> None:
    _check(range(first, first + _CHUNK))


@pytest.mark.parametrize("first", _POD_SEEDS)
def test_no_law_is_broken_in_pods(first: int) -> None:
    _check(range(first, first + _CHUNK))


@pytest.mark.long
@pytest.mark.parametrize("first", _LONG_SEEDS)
def test_no_law_is_broken_in_ten_thousand_histories(first: int) -> None:
    _check(range(first, first + _LONG_CHUNK))


@pytest.mark.parametrize("seed", [4, PODS_FROM + 5])
def test_a_seed_tells_the_same_history_in_every_process(seed: int) -> None:
    """Whatever order a process gives its sets, the same operations with the same ids are made."""

    def told(hash_seed: str) -> str:
        command = [sys.executable, "-m", "tests.simulation", "--seed", str(seed)]
        environment = os.environ | {"PYTHONHASHSEED": hash_seed, "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=True, timeout=120
        )
        return done.stdout

    first = told("1")
    assert "wrote" in first
    assert told("2") == first


def test_leaving_steps_out_leaves_the_others_what_they_were() -> None:
    whole = schedule(4)
    kept = {2, 5, 7}
    assert schedule(4, kept).steps == tuple(step for step in whole.steps if step.number in kept)
    assert schedule(4, kept).devices == whole.devices
