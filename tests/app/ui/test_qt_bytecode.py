"""PySide's own Python is compiled once, and never taken for what it is not."""

import builtins
import marshal
import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path

import pytest

from gllapp.ui.qt_bytecode import compiled_once

NAME = "shibokensupport/feature.py"
TEXT, OTHER = b"said = 'one'", b"said = 'other'"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "folder" / "kept"


def said(text: bytes, name: str = NAME) -> object:
    found: dict[str, object] = {}
    exec(compile(text, name, "exec"), found)
    return found["said"]


def kept(text: bytes, code: bytes) -> bytes:
    """As if this text had been compiled to what that one means."""
    return MAGIC_NUMBER + marshal.dumps({NAME: (text, compile(code, NAME, "exec"))})


def test_what_was_compiled_is_kept_for_the_next_time(file: Path) -> None:
    plain = builtins.compile
    with compiled_once(file):
        assert said(TEXT) == "one"
    assert builtins.compile is plain
    before = file.read_bytes()
    with compiled_once(file):
        assert said(TEXT) == "one"
    assert file.read_bytes() == before
    assert [*file.parent.iterdir()] == [file]
    file.write_bytes(kept(TEXT, OTHER))
    with compiled_once(file):
        assert said(TEXT) == "other"


def test_another_text_and_other_modules_are_compiled(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(kept(TEXT, TEXT))
    with compiled_once(file):
        assert said(OTHER) == "other"
        assert said(TEXT, "elsewhere.py") == "one"
        assert eval(compile("1 + 1", NAME, "eval")) == 2
    with compiled_once(file):
        assert said(OTHER) == "other"


@pytest.mark.parametrize("content", [b"", MAGIC_NUMBER, MAGIC_NUMBER + b"{", b"x" * 40, MAGIC_NUMBER + b"N"])
def test_a_file_that_says_nothing_is_made_anew(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    with compiled_once(file):
        assert said(TEXT) == "one"
    with compiled_once(file):
        assert said(TEXT) == "one"


def test_nothing_is_written_where_python_may_write_none(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    with compiled_once(file):
        assert said(TEXT) == "one"
    assert not file.exists()


def test_pyside_calls_its_modules_so() -> None:
    named = sys.modules["shibokensupport.signature.loader"].__file__
    assert named is not None
    assert named.startswith("shibokensupport/")
