"""The store of files: each once, whole and verified, or on its way; whatever stops it, nothing false is ever believed."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gllcore.errors import ProtocolViolation, Refused
from gllcore.files import (
    BLOCK_BYTES,
    FileCard,
    FileId,
    block_count,
    block_size,
    decode_card,
    encode_card,
    missing_spans,
)
from gllfiles.enciphered import Enciphered
from gllfiles.hashing import card_of, card_of_blocks
from gllfiles.on_disk import AS_IT_IS, Form
from gllfiles.store import FileStore, Part

CONTENT = bytes(range(256)) * (BLOCK_BYTES * 7 // 512)  # three blocks and a half


FORMS: dict[str, Form] = {
    "as it is": AS_IT_IS,
    "enciphered": Enciphered(lambda: b"a secret of 32 bytes, as they are"),
}


@pytest.fixture(params=FORMS)
def form(request: pytest.FixtureRequest) -> Form:
    return FORMS[request.param]


@pytest.fixture
def store(tmp_path: Path, form: Form) -> FileStore:
    return FileStore(tmp_path / "library", form=form)


@pytest.fixture
def card() -> FileCard:
    return card_of_blocks(pieces(CONTENT))


def pieces(content: bytes) -> list[bytes]:
    return [content[at : at + BLOCK_BYTES] for at in range(0, len(content), BLOCK_BYTES)]


def put(part: Part, blocks: Iterable[int]) -> None:
    for block in blocks:
        assert part.put(block, pieces(CONTENT)[block])


def test_a_file_is_named_by_its_content_and_kept_once(store: FileStore, tmp_path: Path) -> None:
    source = tmp_path / "guide.pdf"
    source.write_bytes(CONTENT)
    first, again = store.add(source), store.add_bytes(CONTENT)
    assert first == again == card_of(source)
    assert first.sha256 == hashlib.sha256(CONTENT).digest()
    assert [(held.id, held.size) for held in store.held()] == [(first.id, len(CONTENT))]
    assert store.size(first.id) == len(CONTENT)
    with store.open(first.id) as stream:
        assert stream.read() == CONTENT
    assert store.remove(first.id) >= len(CONTENT)
    assert not store.holds(first.id)
    assert store.size(first.id) == 0
    with pytest.raises(Refused, match="not on this PC"):
        store.open(first.id)


def test_an_empty_file_is_a_file(store: FileStore) -> None:
    card = store.add_bytes(b"")
    assert (card.size, card.blocks) == (0, 0)
    store.remove(card.id)
    with store.part(card) as part:
        assert part.finish()
    assert store.holds(card.id)


@pytest.mark.parametrize("kind", FORMS)
@given(order=st.permutations(range(4)))
@settings(max_examples=10)
def test_blocks_come_in_any_order(
    tmp_path_factory: pytest.TempPathFactory, kind: str, order: list[int]
) -> None:
    store = FileStore(tmp_path_factory.mktemp("library"), form=FORMS[kind])
    card = card_of_blocks(pieces(CONTENT))
    with store.part(card) as part:
        for block in order:
            assert not part.finish()
            put(part, [block])
        assert part.finish()
    with store.open(card.id) as stream:
        assert stream.read() == CONTENT


def test_what_is_here_is_not_asked_for_again(store: FileStore, card: FileCard) -> None:
    with store.part(card) as part:
        put(part, [2])
        assert [(span.start, span.end) for span in part.missing()] == [
            (0, 2 * BLOCK_BYTES), (3 * BLOCK_BYTES, len(CONTENT)),
        ]  # fmt: skip
        assert part.held_bytes == BLOCK_BYTES
    assert [each.card for each in store.unfinished()] == [card]
    with store.part(card) as part:
        assert part.held == {2}
        put(part, [0, 1, 3])
        assert part.held_bytes == len(CONTENT)
        assert part.finish()
    assert list(store.unfinished()) == []


def test_a_block_that_is_another_changes_nothing(store: FileStore, card: FileCard) -> None:
    with store.part(card) as part:
        assert not part.put(0, pieces(CONTENT)[1][:-1] + b"!")
        assert not part.put(3, pieces(CONTENT)[3] + b"!")
        assert not part.put(4, b"")
        assert not part.put(-1, b"")
        assert part.held == set()


def test_what_rots_on_the_disk_is_asked_for_again(store: FileStore, card: FileCard) -> None:
    with store.part(card) as part:
        put(part, [0, 1, 2])
        (file,) = (path for path in store.path(card.id).parents[2].glob("parts/*") if path.suffix == "")
        with file.open("r+b") as stream:
            stream.seek(BLOCK_BYTES + 500)
            stream.write(b"rot")
        put(part, [3])
        assert not part.finish()
        assert part.held == {0, 2, 3}
        put(part, [1])
        assert part.finish()


def test_two_programs_do_not_write_one_file(store: FileStore, card: FileCard) -> None:
    with store.part(card), pytest.raises(Refused, match="Another program"), store.part(card):
        raise AssertionError("both have it")
    with store.part(card) as part:
        put(part, range(4))


def test_a_file_that_does_not_fit_is_not_begun(tmp_path: Path, form: Form, card: FileCard) -> None:
    store = FileStore(tmp_path, reserve=2**60, form=form)
    with pytest.raises(Refused, match="no room"), store.part(card):
        raise AssertionError("it was begun")
    assert list(store.unfinished()) == []


def test_strangers_in_the_folder_are_left_alone(store: FileStore) -> None:
    card = store.add_bytes(CONTENT)
    (store.path(card.id).parent / "notes.txt").write_text("mine")
    (store.path(card.id).parents[2] / "parts" / "x.card").write_bytes(b"\xc1")
    assert [held.id for held in store.held()] == [card.id]
    assert list(store.unfinished()) == []


@given(st.integers(0, 40 * BLOCK_BYTES), st.sets(st.integers(0, 50)), st.integers(1, 9))
def test_what_is_missing_and_what_is_here_make_the_whole(size: int, held: set[int], longest: int) -> None:
    spans = list(missing_spans(size, held, longest))
    here = {block for block in held if block < block_count(size)}
    missing = {
        block for span in spans for block in range(span.start // BLOCK_BYTES, -(-span.end // BLOCK_BYTES))
    }
    assert here | missing == set(range(block_count(size)))
    assert here & missing == set()
    assert all(0 < span.end - span.start <= longest * BLOCK_BYTES for span in spans)
    assert sum(span.end - span.start for span in spans) == sum(block_size(size, block) for block in missing)


@given(st.binary(max_size=200))
def test_a_card_is_read_as_it_was_written_or_not_at_all(garbage: bytes) -> None:
    card = card_of_blocks(pieces(CONTENT))
    assert decode_card(encode_card(card)) == card
    assert card.id == FileId(card.sha256[:16])
    for false in (FileCard(card.sha256, card.size + BLOCK_BYTES, card.hashes), FileCard(b"", 0, b"")):
        with pytest.raises(ProtocolViolation):
            decode_card(encode_card(false))
    with pytest.raises(ProtocolViolation):
        decode_card(b"\xc1" + garbage)
