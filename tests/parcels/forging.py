"""Parcels as nobody should make them: every part can be another than it ought to be."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from gllapp.bootstrap import dictionary
from gllapp.db.profile import Profile
from gllcore.compression import Squeezer
from gllcore.parcels import (
    PARCEL_MAGIC,
    Content,
    Item,
    ItemType,
    Parcel,
    encode,
    framed,
    parcel_bond,
    parcel_message,
)
from gllfiles.sealing import public_of, seal, signed
from tests.e2e.world import Client


@dataclass(frozen=True, slots=True)
class Forge:
    """Makes parcels of the device that ``profile`` tells of; ``seed`` signs them."""

    profile: Profile
    number: int = 1
    items: Sequence[Item] = ()
    plain: bytes | None = None
    seed: bytes = b""
    key: bytes = b""
    reader: bytes = b""
    bond: bytes = b""
    magic: bytes = field(default=PARCEL_MAGIC)

    @classmethod
    def of(cls, client: Client) -> "Forge":
        with client.desk() as desk:
            return cls(desk.replica.profile())

    def carrying(self, *operations: bytes) -> "Forge":
        return replace(self, items=[Item(ItemType.OPERATION, each) for each in operations])

    @property
    def name(self) -> str:
        return f"{self.profile.device.hex()}/{self.number}"

    def made(self) -> bytes:
        own = self.profile
        seed = self.seed or own.device_seed
        plain = self.plain
        if plain is None:
            plain = Squeezer(dictionary()).pack(encode(Content(tuple(self.items))))
        bond = self.bond or parcel_bond(own.community, own.device, self.number)
        encoded = encode(
            Parcel(
                community=own.community,
                device=own.device,
                key=self.key or public_of(seed),
                number=self.number,
                made_ms=1,
                items=len(self.items),
                sealed=seal(plain, self.reader or own.community_key, bond),
            )
        )
        return framed(self.magic, signed(seed, parcel_message(encoded)), encoded)
