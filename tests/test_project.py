"""What holds the project together: its pins, its documents, its one command, and layers that load alone."""

import ast
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import gll
from gllcore import errors

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
WORKFLOW_COMMANDS = sorted(gll.COMMANDS)

EMIT_TEN_THOUSAND = """
from PySide6.QtCore import QObject, Signal

class Switch(QObject):
    turned = Signal(bool)

heard = 0

def hear(on: bool) -> None:
    global heard
    heard += on

switch = Switch()
switch.turned.connect(hear)
for _ in range(10_000):
    switch.turned.emit(True)
print(heard)
"""

FOREIGN_TO_THE_ENGINE = ("PySide6", "shiboken6", "sqlalchemy", "sqlcipher3", "sqlite3", "requests", "urllib3")


def python(source: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, timeout=60, check=False
    )


# --- PySide6 on Python 3.11 ---


def test_ten_thousand_signals_with_true_leave_the_interpreter_alive() -> None:
    ended = python(EMIT_TEN_THOUSAND)
    assert (ended.returncode, ended.stdout) == (0, "10000\n"), ended.stderr


def test_pyside_stays_below_6_12() -> None:
    major, minor = version("PySide6-Essentials").split(".")[:2]
    assert (6, 8) <= (int(major), int(minor)) < (6, 12)


# --- layers ---


@pytest.mark.parametrize("module", ["gllapp.sync.plan", "gllapp.sync.engine"])
def test_the_sync_engine_loads_without_window_database_or_network(module: str) -> None:
    ended = python(
        f"import sys, {module}\nprint([name for name in {FOREIGN_TO_THE_ENGINE!r} if name in sys.modules])"
    )
    assert (ended.returncode, ended.stdout) == (0, "[]\n"), ended.stderr


def test_the_core_imports_the_standard_library_msgspec_and_zstd_only() -> None:
    allowed = {*sys.stdlib_module_names, "gllcore", "msgspec", "backports.zstd", "compression.zstd"}
    found = {
        (str(file.relative_to(ROOT)), name)
        for file in (ROOT / "src" / "gllcore").rglob("*.py")
        for name in imported_modules(file)
    }
    assert found
    assert {(file, name) for file, name in found if not is_within(name, allowed)} == set()


def imported_modules(file: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def is_within(name: str, allowed: set[str]) -> bool:
    parts = name.split(".")
    return any(".".join(parts[:length]) in allowed for length in range(1, len(parts) + 1))


# --- errors ---


def test_every_error_code_says_what_happened_and_fills_its_places() -> None:
    for code, words in errors.WORDS.items():
        assert re.fullmatch(r"[a-z][a-z0-9_]+", code)
        assert words.what.strip().endswith((".", "?")), f"{code}: {words.what!r} is not a sentence"


def test_every_error_code_that_is_raised_has_words() -> None:
    named = {
        (str(file.relative_to(ROOT)), code)
        for file in (ROOT / "src").rglob("*.py")
        for code in raised_codes(file)
    }
    assert named
    assert {(file, code) for file, code in named if code not in errors.WORDS} == set()


def raised_codes(file: Path) -> set[str]:
    """The codes given as plain text to one of the error classes."""
    classes = {name for name, value in vars(errors).items() if is_error(value)}
    return {
        node.args[0].value
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name | ast.Attribute)
        and (node.func.id if isinstance(node.func, ast.Name) else node.func.attr) in classes
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    }


def is_error(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, errors.GllError)


# --- documents and the one command ---


@pytest.mark.parametrize("command", WORKFLOW_COMMANDS)
def test_the_readme_shows_every_command(command: str) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"gll.py {command}" in readme


@pytest.mark.parametrize("command", WORKFLOW_COMMANDS)
def test_the_usage_names_every_command(command: str) -> None:
    assert re.search(rf"^  {command} ", gll.USAGE, flags=re.MULTILINE)


def test_ci_runs_exactly_the_command_of_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    commands = [line for line in script.splitlines() if "python" in line and not line.startswith("#")]
    assert commands == ["python3 gll.py test"]
    assert "python3 gll.py test" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_without_a_command_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert gll.main([]) == 0
    assert capsys.readouterr().out == gll.USAGE


def test_an_unknown_command_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert gll.main(["dmeo"]) == gll.EXIT_USAGE
    assert "no command 'dmeo'" in capsys.readouterr().err


# --- the lock ---


def test_the_lock_pins_every_package_with_hashes_and_names_no_host() -> None:
    entries = re.split(r"\n(?=[A-Za-z0-9])", re.sub(r"^\s*#.*\n", "", LOCK, flags=re.MULTILINE).strip())
    assert len(entries) > 50
    for entry in entries:
        assert re.match(r"[a-z0-9-]+==[^ ]+ ", entry), entry
        assert "--hash=sha256:" in entry, entry
    assert "://" not in LOCK
    assert "index-url" not in LOCK
    assert "find-links" not in LOCK


def test_what_runs_here_is_what_is_locked() -> None:
    locked = dict(re.findall(r"^([a-z0-9-]+)==([^ ]+) ", LOCK, flags=re.MULTILINE))
    for name in ("pyside6-essentials", "sqlalchemy", "sqlcipher3", "msgspec", "cryptography", "requests"):
        assert version(name) == locked[name], (
            f"{name}: run python3 gll.py check once to bring .venv up to date"
        )
