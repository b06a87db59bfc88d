"""The laws notice the absence of each protection: a mutant that survives means that something is not watched."""

import pytest

from tests.simulation.mutants import MUTANTS
from tests.simulation.running import Result, run, shortened
from tests.simulation.template import template

pytestmark = pytest.mark.timeout(300)

_SEEDS = 100
# Those that show themselves within a few seeds; the others are for --long.
_QUICK = (
    "outbox_cleared_on_push",
    "outbox_cleared_after_sync",
    "own_echoes_filtered",
    "refusals_dropped",
    "seals_unchecked",
    "nothing_atomic",
    "end_unchecked",
    "duplicates_appended",
    "clock_of_acts_forgotten",
    "last_writer_wins",
)


def _first_broken(name: str) -> Result | None:
    template()  # made with all protections
    with MUTANTS[name]():
        return next((result for seed in range(_SEEDS) if (result := run(seed)).broken), None)


@pytest.mark.parametrize("name", _QUICK)
def test_a_missing_protection_is_noticed(name: str) -> None:
    assert _first_broken(name), f"{name} survives {_SEEDS} seeds"


@pytest.mark.long
@pytest.mark.parametrize("name", [name for name in MUTANTS if name not in _QUICK])
def test_each_missing_protection_is_noticed(name: str) -> None:
    assert _first_broken(name), f"{name} survives {_SEEDS} seeds"


def test_a_failure_is_told_in_fewer_steps_and_with_the_command_to_see_it_again() -> None:
    template()
    with MUTANTS["own_echoes_filtered"]():
        result = run(0)
        short = shortened(result)
        assert len(short.steps) < len(result.steps)
        assert run(0, short.steps).broken == short.broken
    assert short.command.startswith("python -m tests.simulation --seed 0 --only ")
    assert short.told().endswith(short.command)
    assert not run(0, short.steps).broken
