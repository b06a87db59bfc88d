"""Locks that protect nobody: a test whose guesses need not be dear makes them with what this costs."""

import pytest

from gllapp.platform.seal import Cost

CHEAP = Cost(passes=1, lanes=1, kib=64)


@pytest.fixture
def cheap_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is sealed during the test can be guessed at for next to nothing; a seal says its own cost to whoever opens it."""
    monkeypatch.setattr("gllapp.platform.sealed_file.Cost", lambda: CHEAP)
