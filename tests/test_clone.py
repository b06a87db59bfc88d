"""A fresh clone makes its environment, whatever an interrupted or simultaneous start has left."""

import subprocess
import sys
from pathlib import Path

import pytest

from clone import environment, system
from clone.terminal import EnvironmentFailed

UNOBTAINABLE = f"gll-no-such-package==1.0 --hash=sha256:{'0' * 64}\n"
HOLD_THE_LOCK = """
import sys
from pathlib import Path
from clone import environment
environment.ROOT = Path(sys.argv[1])
with environment.alone():
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone without an environment, whose lock names nothing, on a machine without a package index."""
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(environment, "LOCKED", tmp_path / "requirements.lock")
    for name, file in (
        ("STAMP", "gll-ready"),
        ("UNFINISHED", "gll-unfinished"),
        ("INSTALL_LOG", "install.log"),
    ):
        monkeypatch.setattr(environment, name, tmp_path / ".venv" / file)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    (tmp_path / "requirements.lock").write_text("# nothing\n")
    (tmp_path / "src" / "gllsample").mkdir(parents=True)
    (tmp_path / "src" / "gllsample" / "__init__.py").write_text("")
    return tmp_path


def test_a_clone_becomes_ready_and_stays_untouched(clone: Path) -> None:
    environment.prepare_environment()
    assert environment.is_ready()
    made = environment.STAMP.stat().st_mtime_ns
    ended = subprocess.run([environment.venv_python(), "-P", "-c", "import gllsample"], cwd="/", check=False)
    assert ended.returncode == 0
    environment.prepare_environment()
    assert environment.STAMP.stat().st_mtime_ns == made

    (clone / "requirements.lock").write_text("# another nothing\n")
    assert not environment.is_ready()


def test_what_an_interrupted_start_left_is_replaced(clone: Path) -> None:
    rubbish = clone / ".venv" / "half-written"
    rubbish.mkdir(parents=True)
    environment.UNFINISHED.touch()
    environment.prepare_environment()
    assert environment.is_ready()
    assert not rubbish.exists()
    assert not environment.UNFINISHED.exists()


def test_a_failed_installation_says_so_and_is_never_taken_for_a_whole_one(
    clone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "has_working_pip", lambda: True)
    monkeypatch.setattr(environment, "venv_python", lambda: Path(sys.executable))
    (clone / ".venv").mkdir()
    (clone / "requirements.lock").write_text(UNOBTAINABLE)
    with pytest.raises(EnvironmentFailed, match="gll-no-such-package"):
        environment.prepare_environment()
    assert not environment.is_ready()
    assert not environment.UNFINISHED.exists()
    assert "gll-no-such-package" in environment.INSTALL_LOG.read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells no end by a signal")
def test_an_installation_killed_from_outside_counts_as_interrupted(
    clone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed = clone / "python"
    killed.write_text("#!/bin/sh\nkill -9 $$\n")
    killed.chmod(0o755)
    monkeypatch.setattr(environment, "has_working_pip", lambda: True)
    monkeypatch.setattr(environment, "venv_python", lambda: killed)
    (clone / ".venv").mkdir()
    with pytest.raises(EnvironmentFailed, match="stopped from outside"):
        environment.prepare_environment()
    assert environment.UNFINISHED.exists()


def test_only_one_start_at_a_time_prepares(clone: Path) -> None:
    tools = Path(environment.__file__).parents[1]
    with subprocess.Popen(
        [sys.executable, "-c", HOLD_THE_LOCK, str(clone)],
        env=environment.clean_env(PYTHONPATH=str(tools)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == "held\n"
        with (clone / ".gll.lock").open("a+b") as handle:
            assert not environment.try_lock(handle)
            other.stdin.close()
            other.wait(timeout=10)
            assert environment.try_lock(handle)


@pytest.mark.skipif(sys.platform != "linux", reason="asks the dynamic linker of Linux")
def test_a_missing_library_is_named_by_its_package() -> None:
    wanted = {"libc.so.6": "libc6", "libgll-not-there.so.1": "libgll-not-there1"}
    assert system.missing_libraries(wanted) == {"libgll-not-there.so.1": "libgll-not-there1"}
