"""A process that dies at any statement loses nothing that was stored, and leaves nothing half stored."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a death is a fork that ends")


def deaths(home: Path, stride: int) -> int:
    """How many were survived."""
    ran = subprocess.run(
        [sys.executable, "-m", "tests.app.db.crashing", str(home), str(stride)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return int(ran.stdout)


def test_death_at_statements_all_along(tmp_path: Path) -> None:
    assert deaths(tmp_path, stride=11) >= 25


@pytest.mark.long
def test_death_at_every_statement(tmp_path: Path) -> None:
    assert deaths(tmp_path, stride=1) >= 250
