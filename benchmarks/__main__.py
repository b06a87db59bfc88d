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
    parser.add_argument(
        "--operations", type=int, metavar="N", help="server: the longer log's length (1,000,000)"
    )
    parser.add_argument(
        "--quick",
        action="store_true",
        help="server: rough figures in seconds; so it is when none is named, without --long",
    )
    asked = parser.parse_args(arguments)
    if unknown := sorted(set(asked.names) - set(names)):
        parser.error(f"no bench is called {', '.join(unknown)}; there are {', '.join(names)}")
    if asked.corpus and not asked.corpus.is_file():
        parser.error(f"there is no file {asked.corpus}")
    options = Options(
        posts=asked.posts,
        corpus=asked.corpus,
        long=asked.long,
        operations=asked.operations,
        quick=asked.quick or not (asked.names or asked.long),
    )
    for name in asked.names or names:
        for table in _run(name, options):
            sys.stdout.write(rendered(table) + "\n\n")
            sys.stdout.flush()


def _run(name: str, options: Options) -> Sequence[Table]:
    tables: Table | Sequence[Table] = importlib.import_module(f"benchmarks.benches.{name}").run(options)
    return [tables] if isinstance(tables, Table) else tables


if __name__ == "__main__":
    main()
