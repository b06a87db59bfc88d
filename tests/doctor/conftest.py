"""Amina's replica with a bit of everything in it, in a yard with Olga and a server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.doctor.ward import Patient, Record, admitted


@pytest.fixture(scope="session")
def record(tmp_path_factory: pytest.TempPathFactory) -> Record:
    """Made once: passwords are slow to check by design."""
    return admitted(tmp_path_factory.mktemp("ward") / "yard")


@pytest.fixture
def patient(record: Record, tmp_path: Path) -> Iterator[Patient]:
    patient = record.copied(tmp_path / "yard")
    yield patient
    patient.yard.close()
