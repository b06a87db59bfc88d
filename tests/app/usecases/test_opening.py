"""Files for other programs: what they truly are decides, and their names do no harm."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllapp.usecases.opening import copy_for_outside, file_name, forget_copies
from gllapp.usecases.reading import text_of
from gllcore.errors import Refused
from gllfiles.contents import is_what_it_says
from gllfiles.media import MEDIA
from gllfiles.on_disk import StoredFile
from tests.files.documents import docx, epub, hand_written_pdf, odt, packed, word_paragraph

DOCX, PDF = MEDIA[".docx"], MEDIA[".pdf"]


def says(file: Path, media: str) -> bool:
    with file.open("rb") as content:
        return is_what_it_says(content, media)


def test_a_copy_has_a_readable_name_and_the_ending_of_its_kind(tmp_path: Path) -> None:
    source = docx(tmp_path / "0123abcd", word_paragraph("x"))
    made = copy_for_outside(StoredFile(str(source)), "Guide: step 1/2", DOCX, tmp_path / "copies")
    assert made.path.name == "Guide step 1 2.docx"
    assert made.path.read_bytes() == source.read_bytes()
    assert copy_for_outside(StoredFile(str(source)), "Guide: step 1/2", DOCX, tmp_path / "copies") == made
    forget_copies(tmp_path / "copies")
    assert list((tmp_path / "copies").iterdir()) == []
    forget_copies(tmp_path / "never")


@pytest.mark.parametrize(
    "content", [b"MZ\x90\0" + bytes(99), b"\x7fELF", b"#!/bin/sh\n", b"PK\x03\x04 broken"]
)
@pytest.mark.parametrize("media", [PDF, DOCX, "text/plain", "image/png", "application/x-msdownload"])
def test_what_is_something_else_is_not_opened(tmp_path: Path, content: bytes, media: str) -> None:
    (tmp_path / "file").write_bytes(content)
    if content.startswith(b"PK") and media == "text/plain":
        return
    with pytest.raises(Refused) as refused:
        copy_for_outside(StoredFile(str(tmp_path / "file")), "Guide", media, tmp_path / "copies")
    assert refused.value.code == "document_disguised"
    assert not (tmp_path / "copies").exists()


def test_each_kind_is_known_by_its_content(tmp_path: Path) -> None:
    made = {
        PDF: hand_written_pdf(tmp_path / "a", [["x"]]),
        DOCX: docx(tmp_path / "b", word_paragraph("x")),
        MEDIA[".odt"]: packed(tmp_path / "c", {"mimetype": MEDIA[".odt"], "content.xml": "<a/>"}),
        MEDIA[".epub"]: packed(tmp_path / "d", {"mimetype": MEDIA[".epub"]}),
    }
    for media, file in made.items():
        assert [known for known in made if says(file, known)] == [media]
    assert not says(odt(tmp_path / "e", ""), MEDIA[".odt"])
    assert not says(epub(tmp_path / "f", []), DOCX)


def test_macros_are_for_nobody(tmp_path: Path) -> None:
    file = docx(tmp_path / "m.docx", word_paragraph("x"))
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"x")
    assert not says(file, DOCX)


@given(st.text())
def test_a_name_is_safe_on_every_system(title: str) -> None:
    name = file_name(title)
    assert name
    assert not set(name) & set('<>:"/\\|?*\0\n\u202e')
    assert name == name.strip(". ")
    assert len(name) <= 90


@pytest.mark.parametrize("title", ["con", "NUL", "com1.txt", "...", ""])
def test_names_that_systems_keep_are_not_used(title: str) -> None:
    assert file_name(title).startswith("document")


def test_texts_of_other_kinds_and_absent_ones_are_refused(tmp_path: Path) -> None:
    for media, code in ((PDF, "document_unknown_kind"), ("text/plain", "file_not_here")):
        with pytest.raises(Refused) as refused:
            text_of(StoredFile(str(tmp_path / "none")), media)
        assert refused.value.code == code
