"""Test vectors of a file: its card, the seal under it, and what a server says that it lacks."""

from gllcore.files import BLOCK_BYTES, FileCard, Span, block_count, card_message, encode_card, encode_missing
from gllfiles.hashing import card_of_blocks
from tests.core.scenario import COMMUNITY, COMMUNITY_KEY
from tests.core.telling import Json

LINE, LINES = b"Wash your hands.\n", 4_000


def a_file() -> Json:
    said = LINE * LINES
    blocks = [said[at : at + BLOCK_BYTES] for at in range(0, len(said), BLOCK_BYTES)]
    card = card_of_blocks(blocks)
    message = card_message(COMMUNITY, card)
    sealed = FileCard(card.sha256, card.size, card.hashes, COMMUNITY_KEY.sign(message))
    assert card.blocks == block_count(len(said)) == len(blocks)
    return {
        "line": LINE.hex(),
        "lines": LINES,
        "id": card.id.hex(),
        "sealed_message": message.hex(),
        "card": encode_card(sealed).hex(),
        "missing": encode_missing([Span(BLOCK_BYTES, card.size)]).hex(),
    }
