"""A PDF as it is looked at: pages, pixels, characters, places, outline and links; what fails, fails alone."""

import os
import signal
import struct
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gllcore.errors import EnvironmentFault, GllError, Refused
from gllfiles.helper.messages import PageText
from gllfiles.on_disk import StoredFile
from gllfiles.pdf.reading import PdfDocument
from tests.files.documents import endless_pdf, hand_written_pdf, pdf_of_streams

A4: tuple[float, float] = (595.0, 842.0)


@contextmanager
def opened(path: Path, page_seconds: float = 10.0) -> Iterator[PdfDocument]:
    document = PdfDocument(StoredFile(str(path)), page_seconds=page_seconds)
    try:
        yield document
    finally:
        document.close()


def box_of(page: PageText, word: str) -> tuple[float, float, float, float]:
    """The rectangle of a word: left, top, right, bottom."""
    at = page.text.index(word)
    boxes = [struct.unpack_from("4f", page.boxes, 16 * place) for place in range(at, at + len(word))]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def test_a_document_tells_its_pages_and_title(tmp_path: Path) -> None:
    with opened(hand_written_pdf(tmp_path / "a.pdf", [["a"], ["b"]], facts="/Title (Hands)")) as document:
        told = document.describe()
    assert (told.sizes, told.title, told.outline) == ((A4, A4), "Hands", ())


def test_a_piece_of_a_page_is_drawn_where_it_lies(tmp_path: Path) -> None:
    square = pdf_of_streams(tmp_path / "square.pdf", ["1 0 0 rg 100 642 50 100 re f"])
    with opened(square) as document:
        drawn = document.draw(0, 2.0, (190, 190, 40, 30))
    pixels = [drawn.pixels[4 * at : 4 * at + 3] for at in range(40 * 30)]
    assert (drawn.width, drawn.height, len(drawn.pixels)) == (40, 30, 4 * 40 * 30)
    assert pixels[0] == b"\xff\xff\xff"
    assert pixels[15 * 40 + 20] == b"\x00\x00\xff"
    assert pixels[9 * 40 + 20] == b"\xff\xff\xff"


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_characters_have_their_places_also_on_turned_pages(tmp_path: Path, rotate: int) -> None:
    made = hand_written_pdf(tmp_path / "t.pdf", [["Top left word"]], rotate=rotate)
    with opened(made) as document:
        size = document.describe().sizes[0]
        left, top, right, bottom = box_of(document.read(0), "Top")
    corner = {0: (60, 60), 90: (782, 60), 180: (535, 782), 270: (60, 535)}[rotate]
    assert size == (A4 if rotate % 180 == 0 else (A4[1], A4[0]))
    assert left - 15 <= corner[0] <= right + 15
    assert top - 15 <= corner[1] <= bottom + 15
    assert 0 <= left < right <= size[0]


def test_words_are_found_on_every_page_with_their_places(tmp_path: Path) -> None:
    pages = [["Nothing here"], ["", "The WARD is clean"], ["a ward and a ward"]]
    with opened(hand_written_pdf(tmp_path / "f.pdf", pages)) as document:
        hits = document.find("ward", 0, 3)
        assert [hit.page for hit in hits] == [1, 2, 2]
        word = box_of(document.read(1), "WARD")
        assert hits[0].rects[0] == pytest.approx(word, abs=0.1)
        assert [hit.page for hit in document.find("ward", 0, 2)] == [1]
        assert document.find("nowhere", 0, 3) == ()


def test_links_are_told_and_programs_are_not(tmp_path: Path) -> None:
    made = hand_written_pdf(tmp_path / "l.pdf", [["a"], ["b"]])
    annotations = (
        "/Annots [<< /Type /Annot /Subtype /Link /Rect [60 700 160 720] /A << /S /URI /URI (https://example.org/x) >> >>"
        " << /Type /Annot /Subtype /Link /Rect [60 600 160 620] /Dest [7 0 R /Fit] >>"
        " << /Type /Annot /Subtype /Link /Rect [60 500 160 520] /A << /S /Launch /F (cmd.exe) >> >>] /Rotate"
    )
    made.write_bytes(made.read_bytes().replace(b"/Rotate", annotations.encode(), 1))
    with opened(made) as document:
        links = document.read(0).links
    assert [(link.page, link.address) for link in links] == [(-1, "https://example.org/x"), (1, "")]
    assert links[0].place == pytest.approx((60, 122, 160, 142), abs=0.1)


def test_an_outline_leads_to_pages(tmp_path: Path) -> None:
    made = hand_written_pdf(tmp_path / "o.pdf", [["a"], ["b"]])
    outline = (
        "/Outlines << /Type /Outlines /Count 1 /First 9 0 R /Last 9 0 R >> /Pages 2 0 R",
        "\n9 0 obj\n<< /Title (Second  part) /Parent 1 0 R /Dest [7 0 R /Fit] >>\nendobj\nxref",
    )
    content = made.read_bytes().replace(b"/Pages 2 0 R", outline[0].encode(), 1)
    made.write_bytes(content.replace(b"\nxref", outline[1].encode(), 1))
    with opened(made) as document:
        [heading] = document.describe().outline
    assert (heading.level, heading.title, heading.page) == (0, "Second part", 1)


def test_five_thousand_pages_are_opened_at_once_and_any_is_drawn(tmp_path: Path) -> None:
    made = hand_written_pdf(tmp_path / "many.pdf", [[f"Page {page}"] for page in range(5_000)])
    with opened(made) as document:
        assert len(document.describe().sizes) == 5_000
        assert document.read(4_999).text.strip() == "Page 4999"
        assert document.draw(2_500, 0.1, (0, 0, 59, 84)).width == 59


@pytest.mark.parametrize(
    ("scale", "box"),
    [
        (1.0, (0, 0, 100_000, 100_000)),
        (1e9, (0, 0, 10, 10)),
        (float("nan"), (0, 0, 10, 10)),
        (-1.0, (0, 0, 10, 10)),
        (1.0, (0, 0, 0, 10)),
    ],
)
def test_more_pixels_than_a_screen_has_are_refused(
    tmp_path: Path, scale: float, box: tuple[int, int, int, int]
) -> None:
    with opened(hand_written_pdf(tmp_path / "p.pdf", [["a"]])) as document:
        with pytest.raises(EnvironmentFault) as refused:
            document.draw(0, scale, box)
        assert refused.value.code == "document_too_large"


def test_a_page_that_hangs_is_given_up_once_and_the_others_are_shown(tmp_path: Path) -> None:
    with opened(endless_pdf(tmp_path / "e.pdf"), page_seconds=60) as document:
        assert document.draw(0, 1.0, (0, 0, 50, 50)).width == 50
        first = document.helper_pid
        document._page_seconds = 2.0  # for the one that hangs: a busy machine may need more for the others
        for _ in range(2):
            with pytest.raises(EnvironmentFault) as late:
                document.draw(1, 1.0, (0, 0, 50, 50))
            # What it has taken by then depends on how fast the machine is.
            assert late.value.code in ("document_too_slow", "document_too_large")
        document._page_seconds = 60
        assert document.draw(2, 1.0, (0, 0, 50, 50)).width == 50
        second = document.helper_pid
        with pytest.raises(EnvironmentFault):
            document.read(1)
        assert document.helper_pid == second != first


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed otherwise there")
def test_a_helper_that_dies_is_replaced(tmp_path: Path) -> None:
    with opened(hand_written_pdf(tmp_path / "p.pdf", [["a"]])) as document:
        document.describe()
        killed = document.helper_pid
        assert killed is not None
        os.kill(killed, signal.SIGKILL)
        deadline = time.monotonic() + 30
        while document.helper_pid == killed and time.monotonic() < deadline:
            threading.Event().wait(0.01)
        assert document.draw(0, 1.0, (0, 0, 50, 50)).width == 50


def test_closing_frees_who_waits(tmp_path: Path) -> None:
    with opened(endless_pdf(tmp_path / "e.pdf"), page_seconds=30) as document:
        closer = threading.Timer(0.4, document.close)
        closer.start()
        with pytest.raises(EnvironmentFault) as ended:
            document.draw(1, 1.0, (0, 0, 50, 50))
        closer.join()
    assert ended.value.code == "document_crashed"
    assert document.helper_pid is None


def test_what_cannot_be_opened_says_why(tmp_path: Path) -> None:
    (tmp_path / "noise.pdf").write_bytes(os.urandom(2_000))
    for name, family, code in (
        ("none", Refused, "file_not_here"),
        ("noise", EnvironmentFault, "document_broken"),
    ):
        with opened(tmp_path / f"{name}.pdf") as document, pytest.raises(family) as refused:
            document.describe()
        assert isinstance(refused.value, GllError)
        assert refused.value.code == code


def test_a_page_that_is_not_there_is_broken(tmp_path: Path) -> None:
    with opened(hand_written_pdf(tmp_path / "p.pdf", [["a"]])) as document, pytest.raises(EnvironmentFault):
        document.read(7)
