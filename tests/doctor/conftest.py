"""Amina's replica with a bit of everything in it, in a yard with Olga and a server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.doctor.ward import Patient, admitted
from tests.reconciliation.yard import Yard


@pytest.fixture
def yard(tmp_path: Path) -> Iterator[Yard]:
    yard = Yard(tmp_path)
    yield yard
    yard.close()


@pytest.fixture
def patient(yard: Yard) -> Patient:
    return admitted(yard)
