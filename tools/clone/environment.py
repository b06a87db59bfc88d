"""Makes `.venv` hold exactly the locked versions, once, whatever an interrupted or simultaneous start has left."""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from clone.system import install_packages
from clone.terminal import EnvironmentFailed, apt_line, say

ROOT: Final = Path(__file__).resolve().parents[2]
VENV: Final = ROOT / ".venv"
LOCKED: Final = ROOT / "requirements.lock"
# Written last, so that its presence means a whole environment; it holds the hash of the lock that was installed.
STAMP: Final = VENV / "gll-ready"
# There while packages are being written: found at a start, it tells that the last one was interrupted.
UNFINISHED: Final = VENV / "gll-unfinished"
INSTALL_LOG: Final = VENV / "gll-install.log"

# What of the caller's would lead Python or pip to other packages, or keep Python from remembering what it has compiled.
STRANGERS: Final = {
    "PYTHONPATH",
    "PYTHONHOME",
    "PIP_USER",
    "PIP_TARGET",
    "PIP_PREFIX",
    "PIP_REQUIRE_VIRTUALENV",
    # Tests start hundreds of programs, each of which would compile all of its modules anew.
    "PYTHONDONTWRITEBYTECODE",
}


def prepare_environment() -> None:
    """Make `.venv` hold the locked versions; returns at once when it does. Raises EnvironmentFailed."""
    if is_ready():
        return
    with alone():
        if is_ready():  # another start made it while this one waited
            return
        started = time.monotonic()
        if UNFINISHED.exists() or not has_working_pip():
            make_venv()
        install_locked_versions()
        say(f".venv is ready ({time.monotonic() - started:.0f} s)")


def venv_python() -> Path:
    """The environment's interpreter, whether it exists yet or not."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def site_packages() -> Path:
    """The folder of the environment's packages."""
    return next(VENV.glob("Lib/site-packages" if os.name == "nt" else "lib/python3*/site-packages"))


def clean_env(**more: str) -> dict[str, str]:
    """The caller's environment variables without the strangers, and with these more."""
    return {key: value for key, value in os.environ.items() if key not in STRANGERS} | more


def is_ready() -> bool:
    """Tell whether the environment is whole and holds the locked versions."""
    try:
        return STAMP.read_text(encoding="ascii") == lock_hash() and venv_python().exists()
    except FileNotFoundError:
        return False


def lock_hash() -> str:
    """What STAMP holds when the environment fits this clone."""
    return hashlib.sha256(LOCKED.read_bytes()).hexdigest()


def has_working_pip() -> bool:
    """Tell whether `.venv` runs at all: an upgrade of the system may have taken its Python away."""
    if not venv_python().exists():
        return False
    answer = subprocess.run(
        [venv_python(), "-m", "pip", "--version"], env=clean_env(), capture_output=True, check=False
    )
    return answer.returncode == 0


def make_venv() -> None:
    """Make an empty environment, in place of what an interrupted start has left."""
    require_ensurepip()
    say("making .venv")
    if VENV.exists():
        shutil.rmtree(VENV)
    VENV.mkdir()
    UNFINISHED.touch()
    # When the running Python is the environment's own, it has just been removed: start the one below it.
    base_python = getattr(sys, "_base_executable", sys.executable)
    made = subprocess.run(
        [base_python, "-m", "venv", VENV],
        env=clean_env(),
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if made.returncode != 0:
        raise EnvironmentFailed(f"Python could not make {VENV}:\n{made.stdout}{made.stderr}")


def require_ensurepip() -> None:
    """See that this Python can make environments: Debian keeps that in a package of its own."""
    if importlib.util.find_spec("ensurepip") is not None:
        return
    package = f"python3.{sys.version_info.minor}-venv"
    if not install_packages([package]):
        raise EnvironmentFailed(
            f"This Python comes without its venv module. Install it, then start again:\n    {apt_line([package])}"
        )


def install_locked_versions() -> None:
    """Install what the lock names, each file checked against its hash, nothing built from source."""
    say("installing the locked versions (about 200 MB to download the first time)")
    STAMP.unlink(missing_ok=True)
    UNFINISHED.touch()
    complaint = run_pip(
        "install", "--require-hashes", "--no-deps", "--only-binary=:all:", f"--requirement={LOCKED}"
    )
    UNFINISHED.unlink()  # pip has ended by itself, and has undone what it could not finish
    if complaint:
        raise EnvironmentFailed(
            f"The locked versions could not be installed. What pip said is in {INSTALL_LOG} and ends with:\n"
            f"{complaint}\nIf the connection was lost, start again: what was downloaded whole is kept."
        )
    make_source_importable()
    STAMP.write_text(lock_hash(), encoding="ascii")


def make_source_importable() -> None:
    """Let the environment import the packages of `src`, by a line in a .pth file, so that nothing is built."""
    packages = site_packages()
    (packages / "gll.pth").write_text(os.path.relpath(ROOT / "src", packages) + "\n", encoding="utf-8")


def run_pip(*arguments: str) -> str:
    """Run the environment's pip, its progress on stderr; returns "" or the last words of a failure."""
    lines: list[str] = []
    with (
        INSTALL_LOG.open("w", encoding="utf-8") as log,
        subprocess.Popen(
            [str(venv_python()), "-m", "pip", "--no-input", "--disable-pip-version-check", *arguments],
            env=clean_env(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        ) as pip,
    ):
        assert pip.stdout is not None
        for line in pip.stdout:
            log.write(line)
            lines.append(line)
            show_progress(line.strip(), sum(seen.startswith("Collecting ") for seen in lines))
    if sys.stderr.isatty():
        print(file=sys.stderr)
    if pip.returncode < 0:  # killed in the middle: what it was writing is half written
        raise EnvironmentFailed("The installation was stopped from outside. Start again to make .venv anew.")
    return "" if pip.returncode == 0 else last_words(lines) or f"pip ended with {pip.returncode}"


def last_words(lines: Sequence[str]) -> str:
    """The end of what pip said, without its tale of what it collects and downloads."""
    return "".join([line for line in lines if not line.startswith(("Collecting ", " "))][-6:])


def show_progress(line: str, collected: int) -> None:
    """Show a line of pip's: in place on a terminal; elsewhere every twentieth package and the last step."""
    if sys.stderr.isatty():
        print(f"\r\033[Kgll:   {collected:3} packages  {line[:60]}", end="", file=sys.stderr, flush=True)
    elif line.startswith("Collecting ") and collected % 20 == 0:
        say(f"  {collected} packages")
    elif line.startswith("Installing collected"):
        say("  writing them to .venv")


@contextmanager
def alone() -> Iterator[None]:
    """Hold `.gll.lock`, so that two starts at once prepare the environment one after the other."""
    with (ROOT / ".gll.lock").open("a+b") as handle:
        if not try_lock(handle):
            say("another start is preparing .venv; waiting for it")
            while not try_lock(handle):
                time.sleep(0.5)
        yield  # closing the file gives the lock back, and so does a crash


def try_lock(handle: IO[bytes]) -> bool:
    """Lock the open file for this process unless another one holds it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
