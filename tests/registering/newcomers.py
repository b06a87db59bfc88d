"""Newcomers without the app: letters made byte by byte, and answers opened with the newcomer's own key."""

from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from msgspec.structs import replace as changed

from gllapp.bootstrap import dictionary
from gllcore.compression import Squeezer
from gllcore.ids import RecordId
from gllcore.parcels import (
    PARCEL_MAGIC,
    Content,
    Item,
    ItemType,
    Parcel,
    encode,
    framed,
    parcel_bond,
    parcel_id,
    parcel_message,
    read_receipt,
    receipt_bond,
)
from gllcore.registrations import (
    CRITERIA,
    Form,
    Membership,
    Referee,
    Registration,
    Standing,
    decode_membership,
    decode_welcome,
    membership_bond,
    newcomer_id,
)
from gllfiles.sealing import is_signed, opened, public_of, seal, signed

PASSWORD = "a good long one"
SALT = b"s" * 16
FORM = Form(
    name="Awa Diop",
    email="awa@example.org",
    country="SN",
    languages=("fr", "wo"),
    organisation="Centre de santé de Podor",
    category="front-line-provider",
    criteria=CRITERIA,
    why="We have halved our post-partum infections and want to tell how.",
    referees=(Referee("Moussa Ba", "moussa@example.org"),),
)


@cache
def _hashed(password: str) -> bytes:
    return Argon2id(salt=SALT, length=32, iterations=2, lanes=1, memory_cost=19 * 1024).derive(
        password.encode()
    )


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody with a device key, and the community's public one."""

    community: bytes
    community_key: bytes
    seed: bytes = b"n" * 32
    revision: int = 1
    number: int = 1
    password: str = PASSWORD
    form: Form | None = FORM
    made_ms: int = 1_767_000_000_000
    items: tuple[Item, ...] = field(default=())

    @property
    def key(self) -> bytes:
        return public_of(self.seed)

    @property
    def id(self) -> RecordId:
        return newcomer_id(self.key)

    def says(self, **answers: Any) -> "Newcomer":
        """The same with other answers, in a later revision and another letter."""
        assert self.form is not None
        return replace(
            self, form=changed(self.form, **answers), revision=self.revision + 1, number=self.number + 1
        )

    def registration(self) -> bytes:
        return encode(Registration(self.revision, SALT, _hashed(self.password), "fr", self.form))

    def letter(self) -> bytes:
        return self.letter_with(self.items or (Item(ItemType.REGISTRATION, self.registration()),))

    def letter_with(self, items: tuple[Item, ...]) -> bytes:
        packed = Squeezer(dictionary()).pack(encode(Content(items)))
        bond = parcel_bond(self.community, self.id, self.number)
        sealed = seal(packed, self.community_key, bond)
        parcel = Parcel(self.community, self.id, self.key, self.number, self.made_ms, len(items), sealed)
        return self.signed_as(parcel)

    def signed_as(self, parcel: Parcel) -> bytes:
        encoded = encode(parcel)
        return framed(PARCEL_MAGIC, signed(self.seed, parcel_message(encoded)), encoded)

    def reads(self, answer: bytes, letter: bytes) -> Standing:
        """What the community says to this letter; asserts that it is the community that says it."""
        receipt, mark = read_receipt(answer)
        assert is_signed(self.community_key, mark.signature, mark.message)
        assert (receipt.device, receipt.number, receipt.parcel) == (self.id, self.number, parcel_id(letter))
        standing = decode_welcome(opened(receipt.sealed, self.seed, receipt_bond(receipt.parcel)))
        assert standing is not None
        return standing

    def membership(self, standing: Standing) -> Membership:
        return decode_membership(opened(standing.membership, self.seed, membership_bond(self.id)))
