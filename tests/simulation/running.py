"""Runs a seed, and makes a run that fails as short as it can be told."""

import traceback
from collections.abc import Collection, Iterator
from random import Random
from typing import NamedTuple

from tests.simulation.pods.founding import pod_template
from tests.simulation.resting import come_to_rest
from tests.simulation.schedule import schedule
from tests.simulation.sizes import small
from tests.simulation.steps import take
from tests.simulation.template import fast_folder, template
from tests.simulation.world import World

# Each attempt to shorten is a run of its own.
_ATTEMPTS = 60


class Result(NamedTuple):
    """``broken`` is the law that was broken, if any, and where; ``steps`` the numbers of the steps taken until then."""

    seed: int
    steps: tuple[int, ...]
    story: tuple[str, ...]
    broken: str = ""

    @property
    def command(self) -> str:
        return f"python -m tests.simulation --seed {self.seed} --only {','.join(map(str, self.steps))}"

    def told(self) -> str:
        return "\n".join([*self.story, self.broken, f"again: {self.command}"])


def run(seed: int, only: Collection[int] | None = None) -> Result:
    """Takes the steps of this seed, then lets everything come to rest."""
    plan = schedule(seed, only)
    taken: list[int] = []
    broken = ""
    (pod_template if plan.has_pods else template)()  # of ordinary sizes
    with fast_folder() as folder, small(Random(seed)):
        world = World(plan, folder)
        try:
            for step in plan.steps:
                taken.append(step.number)
                take(world, step)
            come_to_rest(world)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what this run has found
            broken = _told(error)
        finally:
            world.close()
    return Result(seed, tuple(taken), tuple(world.story), broken)


def made_ahead() -> None:
    """What runs begin with, made with all of the product's protections."""
    template()
    pod_template()


def shortened(result: Result) -> Result:
    """A run that breaks at the same place in fewer steps: the larger parts are tried without first."""
    size, left = len(result.steps) // 2, _ATTEMPTS
    while size and left:
        for kept in _without_parts(result.steps, size):
            left -= 1
            shorter = run(result.seed, kept)
            if _place(shorter) == _place(result):
                result = shorter
                break
            if not left:
                return result
        else:
            size //= 2
    return result


def _without_parts(steps: tuple[int, ...], size: int) -> Iterator[tuple[int, ...]]:
    for at in range(0, len(steps), size):
        yield steps[:at] + steps[at + size :]


def _place(result: Result) -> str:
    """Without the values, which may be others in a shorter run."""
    return result.broken.partition("\n")[0]


def _told(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "/tests/" in frame.filename][-1]
    return f"{type(error).__name__} in {ours.name}: {ours.line}\n{error}"
