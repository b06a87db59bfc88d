"""A thread is printed whole, with nothing in it that a member's text could smuggle in."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from gllapp.ui.pages.forum.thread_paper import thread_html
from gllapp.ui.printing import print_to
from gllapp.usecases import forum
from gllcore.model.discussions import PostField
from tests.app.builders import Seat

_HOSTILE = "Look <script>alert(1)</script> ![x](http://127.0.0.1:1/x.png) [here](file:///etc/passwd)"


@pytest.mark.usefixtures("app")
def test_every_post_is_printed_with_its_author_and_no_picture_is_fetched(seat: Seat, tmp_path: Path) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, _HOSTILE, title="Soap <b>")
    seat.logs.post(seat.olgas, seat.stream, "**Strong** words. " * 400, thread=thread)
    gone = seat.logs.post(seat.olgas, seat.stream, "Mrs N.", thread=thread)
    seat.logs.edit(seat.olgas, seat.stream, gone, {PostField.WITHDRAWN: True})
    seat.pull()

    made = thread_html(forum.thread_row(seat.desk, thread), forum.read_thread(seat.desk, thread))

    assert "Soap &lt;b&gt;" in made
    assert made.count("Olga") == 3
    assert "Withdrawn by its author" in made
    assert "Mrs N." not in made
    assert not [bad for bad in ("<script", "<img", "file:") if bad in made]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "thread.pdf"))
    assert print_to(made, printer) > 1
    assert (tmp_path / "thread.pdf").read_bytes().startswith(b"%PDF")
