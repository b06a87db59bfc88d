"""``python -m tests.simulation --seed N``: a run again, step by step, with everything that happened in it."""

import argparse
import sys
from contextlib import nullcontext

from tests.simulation.mutants import MUTANTS
from tests.simulation.running import Result, run, shortened


def main() -> int:
    """0 when no law was broken."""
    arguments = _arguments()
    with MUTANTS[arguments.mutant]() if arguments.mutant else nullcontext():
        for seed in range(arguments.seed, arguments.seed + arguments.count):
            result = run(seed, arguments.only)
            if result.broken:
                _tell(result if arguments.only else shortened(result))
                return 1
            if arguments.count == 1:
                _tell(result)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests.simulation", description=__doc__)
    parser.add_argument("--seed", type=int, required=True, help="the run, or the first of several")
    parser.add_argument("--count", type=int, default=1, help="so many runs; ends with the first that fails")
    parser.add_argument("--only", type=_numbers, help="only these steps, for a shorter run")
    parser.add_argument("--mutant", choices=sorted(MUTANTS), help="without this protection")
    return parser.parse_args()


def _numbers(text: str) -> set[int]:
    return {int(number) for number in text.split(",") if number}


def _tell(result: Result) -> None:
    sys.stdout.write(result.told() + "\n")


if __name__ == "__main__":
    sys.exit(main())
