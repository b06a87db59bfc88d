"""Cards beside whole files: as the file was when it came, and never in its place."""

from pathlib import Path

import pytest

from gllcore.files import BLOCK_BYTES, FileCard
from gllfiles.enciphered import Enciphered
from gllfiles.hashing import card_of_blocks
from gllfiles.on_disk import AS_IT_IS
from gllfiles.store import FileStore

CONTENT = bytes(range(256)) * (BLOCK_BYTES * 3 // 512)  # a block and a half
CARD = card_of_blocks([CONTENT[:BLOCK_BYTES], CONTENT[BLOCK_BYTES:]])


@pytest.fixture(params=[AS_IT_IS, Enciphered(lambda: bytes(32))], ids=["as it is", "enciphered"])
def store(tmp_path: Path, request: pytest.FixtureRequest) -> FileStore:
    return FileStore(tmp_path / "library", form=request.param)


def card_file(store: FileStore, card: FileCard) -> Path:
    name = store.form.name(card.id)
    return store.folder / "cards" / name[:2] / name


def come_in_blocks(store: FileStore) -> None:
    with store.part(CARD) as part:
        for number in range(CARD.blocks):
            assert part.put(number, CONTENT[number * BLOCK_BYTES :][:BLOCK_BYTES])
        assert part.finish()


def test_a_file_is_read_once_to_know_its_card(store: FileStore) -> None:
    for come in (lambda: store.add_bytes(CONTENT), lambda: come_in_blocks(store)):
        come()
        # What is on the disk since then is not looked at: whoever uses the bytes compares them.
        store.path(CARD.id).write_bytes(b"rotten")
        assert store.card(CARD.id) == CARD
        assert store.card_read_anew(CARD.id) is None
        store.remove(CARD.id)
        assert store.card(CARD.id) is None
        assert not card_file(store, CARD).exists()


@pytest.mark.parametrize("left", [0, 1, 16, 60, -1])
def test_a_card_that_is_torn_is_made_again(store: FileStore, left: int) -> None:
    store.add_bytes(CONTENT)
    file = card_file(store, CARD)
    whole = file.read_bytes()
    file.write_bytes(whole[:left])

    assert store.card(CARD.id) == CARD
    assert len(file.read_bytes()) == len(whole)


@pytest.mark.parametrize("at", [0, 3, 30, 40, -20, -1])
def test_a_card_that_has_rotted_is_made_again(store: FileStore, at: int) -> None:
    store.add_bytes(CONTENT)
    file = card_file(store, CARD)
    whole = bytearray(file.read_bytes())
    whole[at] ^= 1
    file.write_bytes(whole)

    assert store.card(CARD.id) == CARD


def test_a_store_from_before_there_were_cards_gets_them(store: FileStore) -> None:
    store.add_bytes(CONTENT)
    card_file(store, CARD).unlink()

    assert store.card(CARD.id) == CARD
    assert card_file(store, CARD).is_file()


def test_the_card_of_another_file_is_none(store: FileStore) -> None:
    other = store.add_bytes(b"another")
    store.add_bytes(CONTENT)
    card_file(store, other).replace(card_file(store, CARD))

    assert store.card(CARD.id) == CARD
