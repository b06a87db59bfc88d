"""The process that prints: without a screen, with nothing of the person's, and never for longer than it may."""

import sys
from pathlib import Path

import pypdfium2
import pytest

from gllapp.platform import paper
from gllapp.platform.paper import Sheet, command, printed
from gllapp.print_argument import PRINT_ARGUMENT
from gllcore.errors import EnvironmentFault
from glldocs.exports.web import to_paper
from tests.docs_exports.samples import CHART, ENGLISH, front, png

SHEET = Sheet(to_paper(ENGLISH, front(), {CHART: png()}), front())


def test_a_document_is_printed_where_there_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    made = printed(SHEET)
    with pypdfium2.PdfDocument(made.content) as document:
        assert len(document) == made.pages
        assert "They asked for soap first." in document[0].get_textpage().get_text_range()


def test_whoever_takes_too_long_is_ended() -> None:
    with pytest.raises(EnvironmentFault) as fault:
        printed(SHEET, seconds=0.01)
    assert (fault.value.code, fault.value.facts["reason"]) == ("pdf_failed", "TimeoutExpired")


@pytest.mark.parametrize("program", ["raise SystemExit(3)", "print('no answer')"])
def test_whoever_fails_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, program: str) -> None:
    broken = tmp_path / "gllapp"
    broken.write_text(f"#!{sys.executable}\n{program}\n")
    broken.chmod(0o700)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(broken))
    assert command() == [str(broken), PRINT_ARGUMENT]
    with pytest.raises(EnvironmentFault) as fault:
        printed(SHEET)
    assert fault.value.code == "pdf_failed"


def test_nothing_of_the_persons_surroundings_goes_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GLL_SECRET", "secret")
    assert "secret" not in paper._environment().values()
