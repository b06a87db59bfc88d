"""`python -m benchmarks [NAME…]`: runs the named benches, or all of them, and prints a table each."""

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks import benches
from benchmarks.options import Options
from benchmarks.table import Table, rendered


def main(arguments: Sequence[str] | None = None) -> None:
    names = [module.name for module in pkgutil.iter_modules(benches.__path__)]
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one or more of: {', '.join(names)}")
    parser.add_argument(
        "--corpus", type=Path, metavar="FILE", help="posts as JSON lines, not the generator's"
    )
    parser.add_argument("--posts", type=int, default=Options.posts, metavar="N", help="posts of the forum")
    parser.add_argument("--long", action="store_true", help="also what takes minutes")
    asked = parser.parse_args(arguments)
    if unknown := sorted(set(asked.names) - set(names)):
        parser.error(f"no bench is called {', '.join(unknown)}; there are {', '.join(names)}")
    if asked.corpus and not asked.corpus.is_file():
        parser.error(f"there is no file {asked.corpus}")
    options = Options(posts=asked.posts, corpus=asked.corpus, long=asked.long)
    for name in asked.names or names:
        sys.stdout.write(rendered(_run(name, options)) + "\n\n")
        sys.stdout.flush()


def _run(name: str, options: Options) -> Table:
    table: Table = importlib.import_module(f"benchmarks.benches.{name}").run(options)
    return table


if __name__ == "__main__":
    main()
