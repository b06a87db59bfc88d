"""Looks for inputs that break a law: `python -m tests.fuzz [--minutes 10] [--seed N]`.

Inputs that were taken in a new way join the corpus beside this file. Each finding is told at the end, and its smallest
input is left in a file, which `--replay FILE --target NAME` tries again.
"""

import argparse
import logging
import random
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.fuzz import corpus
from tests.fuzz.fuzzing import Finding, Fuzzer, targets
from tests.simulation.template import fast_folder


def main(words: Sequence[str]) -> int:
    options = _options(words)
    logging.getLogger("gllserver").addHandler(
        logging.NullHandler()
    )  # else each refusal would be a line on the terminal
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(2**32)
    with fast_folder() as folder:
        every = targets(folder)
        fuzzer = Fuzzer(every, seed, keep=not options.keep_nothing)
        if options.replay:
            fuzzer.only(options.target, Path(options.replay).read_bytes())
        else:
            fuzzer.replay()
            fuzzer.run(options.minutes * 60)
        fuzzer.close()
    tally = fuzzer.tally
    sys.stdout.write(
        f"seed {seed}: {tally.executions:,} inputs, taken in {len(tally.ways)} ways, {tally.kept} kept, "
        f"{len(tally.findings)} findings\n"
    )
    for name, number in sorted(tally.inputs.items()):
        sys.stdout.write(f"  {number:>9,}  {name}\n")
    for finding in tally.findings.values():
        _tell(finding)
    return 1 if tally.findings else 0


def _options(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, help="the same inputs again, where the corpus is the same")
    parser.add_argument("--keep-nothing", action="store_true", help="leave the corpus as it is")
    parser.add_argument("--replay", metavar="FILE", help="try this input alone")
    parser.add_argument("--target", help="what to try it on")
    return parser.parse_args(words)


def _tell(finding: Finding) -> None:
    file = corpus.keep(Path("fuzz-findings"), finding.target, finding.data)
    sys.stdout.write(f"\n{finding.target}, {len(finding.data)} bytes in {file}:\n{finding.why}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
