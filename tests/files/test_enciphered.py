"""Enciphered files: read as they were put in by whoever has the key, and by nobody else; the disk says nothing of them."""

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllcore.errors import EnvironmentFault
from gllcore.files import BLOCK_BYTES, FileId
from gllfiles.enciphered import Enciphered
from gllfiles.hashing import blocks_of, card_of_blocks
from gllfiles.on_disk import StoredFile
from gllfiles.pdf.reading import PdfDocument
from gllfiles.store import FileStore
from tests.files.documents import hand_written_pdf

WORDS = b"the words of a pod "
CONTENT = WORDS * (BLOCK_BYTES * 5 // 2 // len(WORDS))  # two blocks and a half
SIZES = [0, 1, BLOCK_BYTES - 1, BLOCK_BYTES, BLOCK_BYTES + 1, 3 * BLOCK_BYTES]


def store_in(folder: Path, secret: bytes = b"a secret") -> FileStore:
    return FileStore(folder, form=Enciphered(lambda: secret))


def everything_in(folder: Path) -> bytes:
    """The names and the bytes of all that lies there."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return b"\n".join(str(path).encode() + b"\n" + path.read_bytes() for path in files)


def spoilt(file: Path, at: int) -> None:
    content = bytearray(file.read_bytes())
    content[at] ^= 1
    file.write_bytes(content)


def test_nothing_on_the_disk_tells_of_a_file(tmp_path: Path) -> None:
    """Neither a whole one nor one on its way: not its words, not its hash, not those of its blocks."""
    store, card = store_in(tmp_path), card_of_blocks(blocks_of(io.BytesIO(CONTENT)))
    with store.part(card) as part:
        assert part.put(0, CONTENT[:BLOCK_BYTES])
        begun = everything_in(tmp_path)
    assert [each.card for each in store.unfinished()] == [card]
    store.remove(card.id)
    assert store.add_bytes(CONTENT) == card
    for lies in (begun, everything_in(tmp_path)):
        assert len(lies) > BLOCK_BYTES
        for told in (WORDS, card.sha256, card.id, card.id.hex().encode(), card.hash_of(1)):
            assert told not in lies


def test_who_has_another_secret_finds_nothing(tmp_path: Path) -> None:
    card = store_in(tmp_path).add_bytes(CONTENT)
    stranger = store_in(tmp_path, b"another secret")
    assert list(stranger.held()) == []
    assert not stranger.holds(card.id)
    own, other = store_in(tmp_path).stored(card.id), stranger.stored(card.id)
    with pytest.raises(OSError, match="damaged"):
        StoredFile(own.path, other.key).open()


def test_a_key_opens_its_own_file_alone_and_is_in_no_report(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    one, other = (store.stored(store.add_bytes(content).id) for content in (CONTENT, b"other"))
    with pytest.raises(OSError, match="damaged"):
        StoredFile(one.path, other.key).open()
    assert repr(one.key) not in repr(one)


@pytest.mark.parametrize("size", SIZES)
def test_sizes_are_those_of_the_content(tmp_path: Path, size: int) -> None:
    store = store_in(tmp_path)
    card = store.add_bytes(bytes(size))
    assert [held.size for held in store.held()] == [size]
    with store.open(card.id) as stream:
        assert stream.read() == bytes(size)


@given(st.lists(st.tuples(st.integers(0, len(CONTENT) + 10), st.integers(0, 2 * BLOCK_BYTES)), max_size=8))
def test_it_is_read_from_anywhere(
    tmp_path_factory: pytest.TempPathFactory, readings: list[tuple[int, int]]
) -> None:
    store = store_in(tmp_path_factory.mktemp("store"))
    with store.open(store.add_bytes(CONTENT).id) as stream:
        assert stream.seek(0, io.SEEK_END) == len(CONTENT)
        for at, count in readings:
            assert stream.seek(at) == at
            assert stream.read(count) == CONTENT[at : at + count]


@pytest.mark.parametrize("at", [0, 59, 60, 71, 72, 5_000, -1])
def test_what_has_rotted_is_not_given(tmp_path: Path, at: int) -> None:
    store = store_in(tmp_path)
    card = store.add_bytes(CONTENT[:BLOCK_BYTES])
    spoilt(store.path(card.id), at)
    with pytest.raises((OSError, EnvironmentFault), match="damaged"), store.open(card.id) as stream:
        stream.read()
    assert store.card_read_anew(card.id) is None


def test_blocks_are_bound_to_their_places(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    card = store.add_bytes(CONTENT)
    file = store.path(card.id)
    content, stride = file.read_bytes(), BLOCK_BYTES + 28
    first, second = content[60 : 60 + stride], content[60 + stride : 60 + 2 * stride]
    file.write_bytes(content[:60] + second + first + content[60 + 2 * stride :])
    with pytest.raises(OSError, match="damaged"), store.open(card.id) as stream:
        stream.read()


def test_a_part_whose_key_is_torn_begins_anew(tmp_path: Path) -> None:
    store, card = store_in(tmp_path), card_of_blocks(blocks_of(io.BytesIO(CONTENT)))
    with store.part(card) as part:
        assert part.put(1, CONTENT[BLOCK_BYTES : 2 * BLOCK_BYTES])
    (file,) = (path for path in tmp_path.glob("parts/*") if not path.suffix)
    spoilt(file, 20)
    with store.part(card) as part:
        assert part.held == set()
        for number in range(card.blocks):
            assert part.put(number, CONTENT[number * BLOCK_BYTES :][:BLOCK_BYTES])
        assert part.finish()
    with store.open(FileId(card.id)) as stream:
        assert stream.read() == CONTENT


def test_a_pdf_is_read_in_its_process_without_a_plain_copy(tmp_path: Path) -> None:
    pages = [[f"Page {number} of what the pod says"] for number in range(40)]
    plain = hand_written_pdf(tmp_path / "plain.pdf", pages)
    store = store_in(tmp_path / "store")
    card = store.add(plain)
    document = PdfDocument(store.stored(card.id))
    try:
        assert len(document.describe().sizes) == 40
        assert "Page 39 of what the pod says" in document.read(39).text
        assert len(document.find("pod", 0, 40)) == 40
        assert document.draw(0, 1.0, (0, 0, 100, 100)).width == 100
    finally:
        document.close()
    assert b"the pod says" in plain.read_bytes()
    assert b"the pod says" not in everything_in(tmp_path / "store")


def test_a_pdf_that_has_rotted_is_told_so(tmp_path: Path) -> None:
    store = store_in(tmp_path / "store")
    card = store.add(hand_written_pdf(tmp_path / "plain.pdf", [["x"]]))
    spoilt(store.path(card.id), 100)
    document = PdfDocument(store.stored(card.id))
    try:
        with pytest.raises(Exception, match="damaged") as caught:
            document.describe()
    finally:
        document.close()
    assert getattr(caught.value, "code", "") == "document_broken"
