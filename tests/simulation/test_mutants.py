"""The laws notice the absence of each protection: a mutant that survives means that something is not watched."""

from collections.abc import Iterable
from itertools import chain

import pytest

from tests.simulation.mutants import MUTANTS, NOTICED_BY
from tests.simulation.running import made_ahead, run, shortened
from tests.simulation.schedule import PODS_FROM, USUAL

pytestmark = pytest.mark.timeout(600)

_SEEDS = range(60)


def _seeds(first: int) -> Iterable[int]:
    """That one, and then others of its kind: see tests.simulation.schedule."""
    begin = PODS_FROM if first >= PODS_FROM else 0
    return chain([first], (begin + seed for seed in _SEEDS))


@pytest.mark.parametrize("name", NOTICED_BY)
def test_each_missing_protection_is_noticed(name: str) -> None:
    """The known seed is tried first: it stays the right one until the steps or the deeds change."""
    made_ahead()
    with MUTANTS[name]():
        assert any(run(seed).broken for seed in _seeds(NOTICED_BY[name])), f"{name} survives"


def test_without_the_mutant_the_same_seeds_are_quiet() -> None:
    """What was noticed is the mutant, and nothing else: the usual seeds are run without one in test_simulation."""
    others = {seed for seed in NOTICED_BY.values() if not any(seed in usual for usual in USUAL)}
    assert not [seed for seed in sorted(others) if run(seed).broken]


def test_a_failure_is_told_in_fewer_steps_and_with_the_command_to_see_it_again() -> None:
    made_ahead()
    with MUTANTS["own_echoes_filtered"]():
        result = run(0)
        short = shortened(result)
        assert len(short.steps) < len(result.steps)
        assert run(0, short.steps).broken == short.broken
    assert short.command.startswith("python -m tests.simulation --seed 0 --only ")
    assert short.told().endswith(short.command)
    assert not run(0, short.steps).broken
