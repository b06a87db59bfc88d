#!/usr/bin/env python3
"""The one command of a fresh clone: prepares `.venv`, then runs demo, test, check, bench, gallery, app or server."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this with an older Python deserves a sentence
    sys.exit("GLL needs Python 3.11 or newer; this is Python %d.%d." % sys.version_info[:2])  # noqa: UP031 - as above

import os
import subprocess
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, NoReturn

ROOT: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "tools"))

from clone.environment import clean_env, prepare_environment, site_packages, venv_python  # noqa: E402 - from tools
from clone.system import prepare_postgresql, prepare_qt  # noqa: E402 - from tools
from clone.terminal import EnvironmentFailed, say  # noqa: E402 - from tools

CHECKED: Final = ("gll.py", "src", "tests", "tools", "benchmarks")
EXIT_USAGE: Final = 2
EXIT_ENVIRONMENT: Final = 3
EXIT_INTERRUPTED: Final = 130

USAGE: Final = """\
usage: python3 gll.py COMMAND [ARGS...]

  demo             a demo community: a server, the replicas of two members, and the window of one of them
  test [ARGS...]   everything that CI runs: check, then all tests; --long adds those that take minutes.
                   Other arguments go to pytest, which then runs alone: gll.py test tests/core -x
  check            lint, format, types and import contracts
  bench [ARGS...]  the measurements, each beside what it is measured against
  gallery FOLDER   pictures of every page in every look, and a list of what is cut off or covered in them;
                   --only LOOK makes those alone whose looks are called so (small, arabic, ...), --quick one
  app [ARGS...]    the desktop program; without arguments, its window
  server [ARGS...] the server; without arguments, its help

The first start prepares .venv with the locked versions; delete .venv to start afresh.
"""


def demo(arguments: Sequence[str]) -> NoReturn:
    """Start the demo community."""
    prepare_qt()
    become("-P", "-m", "demo", *arguments, PYTHONPATH=str(ROOT / "tools"), **offscreen())


def app(arguments: Sequence[str]) -> NoReturn:
    """Start the desktop program."""
    prepare_qt()
    become("-P", "-m", "gllapp", *arguments)


def server(arguments: Sequence[str]) -> NoReturn:
    """Start the server."""
    become("-P", "-m", "gllserver", *(arguments or ["--help"]))


def bench(arguments: Sequence[str]) -> NoReturn:
    """Run the measurements."""
    prepare_qt()
    become("-P", "-m", "benchmarks", *arguments, PYTHONPATH=str(ROOT), **offscreen())


def gallery(arguments: Sequence[str]) -> NoReturn:
    """Make pictures of every page; they are the same on every machine, so no screen is used."""
    prepare_qt()
    become(
        "-P", "-m", "tests.app.ui.galleries", *arguments, PYTHONPATH=tests_path(), QT_QPA_PLATFORM="offscreen"
    )


def test(arguments: Sequence[str]) -> int:
    """Run what CI runs; with arguments of pytest's own (a path, -k ...) pytest alone."""
    prepare_qt()
    prepare_postgresql(site_packages())
    everything = all(argument == "--long" for argument in arguments)
    if everything and not all_pass(checks() | {"tests": ["-m", "pytest", "--collect-only", "-qqq"]}):
        return 1
    os.chdir(ROOT)
    return become(
        "-m", "pytest", *(["-n", "2", "--dist", "worksteal"] if everything else []), *arguments, **offscreen()
    )


def check(_arguments: Sequence[str]) -> int:
    """Run every check, also after one has failed; returns 1 when any has."""
    return 0 if all_pass(checks()) else 1


def checks() -> dict[str, Sequence[str]]:
    """What is checked, and how, in the order in which it is told."""
    paths = [name for name in CHECKED if (ROOT / name).exists()]
    return {
        "lint": ["-m", "ruff", "check", *paths],
        "format": ["-m", "ruff", "format", "--check", *paths],
        "types": ["-m", "mypy", *paths],
        "imports": ["-c", "from importlinter.cli import lint_imports_command as lint; lint(['--no-logo'])"],
    }


def all_pass(steps: Mapping[str, Sequence[str]]) -> bool:
    """Run these checks, the types on a processor of their own: they take longer than all others together."""
    with ThreadPoolExecutor(2) as pool:
        first = sorted(steps, key=lambda name: name != "types")
        ended = {name: pool.submit(run_step, steps[name]) for name in first}
        failed = [name for name in steps if not passes(name, ended[name].result())]
    say(f"check failed: {', '.join(failed)}" if failed else "check passed")
    return not failed


def run_step(step: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run one check to its end."""
    return subprocess.run(
        [venv_python(), *step],
        cwd=ROOT,
        env=clean_env(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )


def passes(name: str, ended: subprocess.CompletedProcess[str]) -> bool:
    """Tell how a check ended, and show its output when it has failed."""
    say(f"{name}: {'ok' if ended.returncode == 0 else 'failed'}")
    if ended.returncode != 0:
        print(ended.stdout, flush=True)
    return ended.returncode == 0


def become(*arguments: str, **env: str) -> NoReturn:
    """Hand over to the environment's Python, so that signals and the exit code are the started program's own."""
    command = [str(venv_python()), *arguments]
    if os.name == "nt":  # exec would return to the prompt at once there
        sys.exit(subprocess.run(command, env=clean_env(**env), check=False).returncode)
    os.execve(command[0], command, clean_env(**env))


def tests_path() -> str:
    """Where the tests and what they share with the demo are found."""
    return os.pathsep.join([str(ROOT), str(ROOT / "tools")])


def offscreen() -> dict[str, str]:
    """Qt's platform where there is no screen; what the person has chosen stays."""
    has_screen = sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return {} if has_screen or os.environ.get("QT_QPA_PLATFORM") else {"QT_QPA_PLATFORM": "offscreen"}


COMMANDS: Final[Mapping[str, Callable[[Sequence[str]], int]]] = {
    "demo": demo,
    "test": test,
    "check": check,
    "bench": bench,
    "gallery": gallery,
    "app": app,
    "server": server,
}


def main(arguments: Sequence[str]) -> int:
    """Run the command named first; returns the exit code where the command did not take this process over."""
    if not arguments or arguments[0] in {"help", "-h", "--help"}:
        print(USAGE, end="")
        return 0
    command = COMMANDS.get(arguments[0])
    if command is None:
        print(f"There is no command {arguments[0]!r}.\n\n{USAGE}", end="", file=sys.stderr)
        return EXIT_USAGE
    try:
        prepare_environment()
        return command(arguments[1:])
    except EnvironmentFailed as failure:
        say(str(failure))
        return EXIT_ENVIRONMENT
    except KeyboardInterrupt:
        say("stopped; the next start goes on from here")
        return EXIT_INTERRUPTED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
