"""Broken, locked, endless and greedy documents: each costs a word for its problem, and the next one is read as ever."""

import os
import signal
import sys
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from gllfiles.helper.messages import Limits, Problem
from gllfiles.texts.extractor import Extractor, extract
from gllfiles.texts.kinds import DOCX, EPUB, ODT, PDF
from tests.files.documents import (
    DOCX_PARTS,
    docx,
    endless_pdf,
    epub,
    hand_written_pdf,
    odt,
    packed,
    word_paragraph,
)

BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def _cut(path: Path) -> Path:
    path.write_bytes(path.read_bytes()[:-400])
    return path


def _bomb(folder: Path) -> Path:
    """Less than a megabyte that would become 300."""
    path = folder / "bomb.docx"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w", force_zip64=True) as stream,
    ):
        for _ in range(300):
            stream.write(bytes(1024 * 1024))
    return path


def _locked_pdf(folder: Path) -> Path:
    path = hand_written_pdf(folder / "locked.pdf", [["Secret"]])
    locked = (
        f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'00' * 32}> /U <{'00' * 32}> >> "
        f"/ID [<{'11' * 16}> <{'11' * 16}>] /Root"
    )
    path.write_bytes(path.read_bytes().replace(b"/Root", locked.encode(), 1))
    return path


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


CASES: list[tuple[str, Callable[[Path], Path], str, Problem]] = [
    ("no such file", lambda folder: folder / "none.pdf", PDF, Problem.GONE),
    ("a folder", lambda folder: folder, PDF, Problem.GONE),
    ("empty", lambda folder: _written(folder / "e", b""), PDF, Problem.BROKEN),
    ("noise", lambda folder: _written(folder / "n", os.urandom(5_000)), PDF, Problem.BROKEN),
    ("locked PDF", _locked_pdf, PDF, Problem.ENCRYPTED),
    ("locked office", lambda f: _written(f / "l", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(999)), DOCX, Problem.ENCRYPTED),
    ("cut archive", lambda folder: _cut(docx(folder / "c", word_paragraph("x"))), DOCX, Problem.BROKEN),
    ("another archive", lambda folder: packed(folder / "z", {"a": "b"}), DOCX, Problem.BROKEN),
    ("bad XML", lambda folder: packed(folder / "x", {"content.xml": "<a><b></a>"}), ODT, Problem.BROKEN),
    ("entities", lambda folder: packed(folder / "x", {"content.xml": BOMB + "<a>&b;</a>"}), ODT, Problem.BROKEN),
    ("bomb", _bomb, DOCX, Problem.TOO_LARGE),
    ("rights", lambda folder: packed(folder / "r", {"META-INF/rights.xml": "<r/>"}), EPUB, Problem.ENCRYPTED),
    ("no package", lambda folder: packed(folder / "p", {"META-INF/container.xml": "<c/>"}), EPUB, Problem.BROKEN),
    ("empty book", lambda folder: epub(folder / "b", []), EPUB, Problem.NO_TEXT),
    ("empty text", lambda folder: _written(folder / "t", b" \n "), "text/plain", Problem.NO_TEXT),
    ("program", lambda folder: _written(folder / "t", b"MZ\0\0\0\0\0x"), "text/plain", Problem.BROKEN),
    ("film", lambda folder: _written(folder / "f", b"x"), "video/mp4", Problem.UNKNOWN_KIND),
]  # fmt: skip


def test_each_problem_has_its_word_and_one_helper_reads_on(extractor: Extractor, tmp_path: Path) -> None:
    good = hand_written_pdf(tmp_path / "good.pdf", [["Good"]])
    extractor.extract(good, PDF)
    helper = extractor.helper_pid
    for name, make, media, problem in CASES:
        folder = tmp_path / name.replace(" ", "-")
        folder.mkdir()
        assert extractor.extract(make(folder), media).problem is problem, name
    assert extractor.extract(good, PDF).markdown == "Good"
    assert extractor.helper_pid == helper


def test_a_cut_pdf_gives_what_is_left_or_a_word(extractor: Extractor, tmp_path: Path) -> None:
    pages = [[f"Line {number}"] for number in range(20)]
    whole = hand_written_pdf(tmp_path / "whole.pdf", pages).read_bytes()
    for part in (0.9, 0.5, 0.1):
        cut = _written(tmp_path / f"{part}.pdf", whole[: int(len(whole) * part)])
        found = extractor.extract(cut, PDF)
        assert found.problem in (None, Problem.BROKEN, Problem.NO_TEXT)
        assert bool(found.markdown) == (found.problem is None)


def test_an_endless_document_is_given_up_in_time_and_the_next_is_read(
    extractor: Extractor, tmp_path: Path
) -> None:
    endless, good = endless_pdf(tmp_path / "endless.pdf"), hand_written_pdf(tmp_path / "g.pdf", [["Good"]])
    extractor.extract(good, PDF)
    helper = extractor.helper_pid
    assert extractor.extract(endless, PDF, Limits(seconds=1.0)).problem is Problem.TOO_SLOW
    assert extractor.extract(good, PDF).markdown == "Good"
    assert extractor.helper_pid != helper


def test_a_greedy_document_is_ended_by_its_share_of_memory(tmp_path: Path) -> None:
    page = "<p>" + "<b>greedy</b> " * 3_000_000
    greedy, good = (
        _written(tmp_path / "g.html", page.encode()),
        hand_written_pdf(tmp_path / "g.pdf", [["Good"]]),
    )
    with Extractor(memory_mb=200) as extractor:
        assert extractor.extract(greedy, "text/html").problem in (Problem.TOO_LARGE, Problem.CRASHED)
        assert extractor.extract(good, PDF).markdown == "Good"


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed otherwise there")
def test_a_helper_killed_from_outside_costs_one_document(extractor: Extractor, tmp_path: Path) -> None:
    good = hand_written_pdf(tmp_path / "good.pdf", [["Good"]])
    extractor.extract(good, PDF)
    assert extractor.helper_pid is not None
    killer = threading.Timer(0.3, os.kill, (extractor.helper_pid, signal.SIGKILL))
    killer.start()
    assert extractor.extract(endless_pdf(tmp_path / "endless.pdf"), PDF).problem is Problem.CRASHED
    killer.join()
    assert extractor.extract(good, PDF).markdown == "Good"


def test_closing_frees_who_waits(extractor: Extractor, tmp_path: Path) -> None:
    closer = threading.Timer(0.3, extractor.close)
    closer.start()
    assert extractor.extract(endless_pdf(tmp_path / "endless.pdf"), PDF).problem is Problem.CRASHED
    closer.join()
    assert extractor.helper_pid is None


def test_one_document_alone_leaves_no_process(tmp_path: Path) -> None:
    assert extract(docx(tmp_path / "a.docx", word_paragraph("Alone")), DOCX).markdown == "Alone"


def test_entities_of_a_word_document_inflate_nothing(extractor: Extractor, tmp_path: Path) -> None:
    parts = {**DOCX_PARTS, "word/document.xml": BOMB + "<w>&b;</w>"}
    found = extractor.extract(packed(tmp_path / "e.docx", parts), DOCX)
    assert found.problem in (Problem.BROKEN, Problem.NO_TEXT)


def test_an_odt_that_is_deep_is_broken_and_no_more(extractor: Extractor, tmp_path: Path) -> None:
    body = "<text:span>" * 20_000 + "</text:span>" * 20_000
    assert extractor.extract(odt(tmp_path / "d.odt", body), ODT).problem is not None
