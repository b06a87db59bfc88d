"""A registration as a letter: sealed for the community, signed by this device, and small enough for every way."""

from typing import NamedTuple

from gllapp.db.profile import Profile
from gllapp.db.registering import store
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session
from gllcore.compression import Squeezer
from gllcore.errors import Refused
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
from gllcore.registrations import LETTER_BYTES, Registration


class Letter(NamedTuple):
    """A letter's bytes under its number, which no other of this device bears."""

    number: int
    data: bytes


def letter(session: Session, desk: Desk, at_least: int = 1) -> Letter:
    """What was handed in, as it is sent now, under a number from ``at_least`` on. Raises Refused ``not_registering``."""
    profile = desk.replica.profile()
    with desk.replica.reading() as here:
        kept = store.read(here)
    if kept is None or not kept.handed or not profile.is_guest:
        raise Refused("not_registering")
    number = max(kept.number + 1, at_least)
    return Letter(number, sealed_letter(session, profile, kept.handed, number, desk.now_ms()))


def sealed_letter(session: Session, profile: Profile, registration: bytes, number: int, now_ms: int) -> bytes:
    """The bytes of a letter with this encoded registration."""
    from gllfiles.sealing import public_of, seal, signed  # not at the top: most commands seal nothing

    item = Item(ItemType.REGISTRATION, registration)
    plain = Squeezer(session.dictionary()).pack(encode(Content((item,))))
    encoded = encode(
        Parcel(
            community=profile.community,
            device=profile.device,
            key=public_of(profile.device_seed),
            number=number,
            made_ms=now_ms,
            items=1,
            sealed=seal(plain, profile.community_key, parcel_bond(profile.community, profile.device, number)),
        )
    )
    return framed(PARCEL_MAGIC, signed(profile.device_seed, parcel_message(encoded)), encoded)


def check_length(session: Session, desk: Desk, said: Registration) -> None:
    """Raises Refused ``registration_too_long`` unless a letter with it is one; numbers and times grow, so a little is left free."""
    weight = len(sealed_letter(session, desk.replica.profile(), encode(said), 2**31, desk.now_ms())) + 8
    if weight > LETTER_BYTES:
        raise Refused("registration_too_long", over=weight - LETTER_BYTES)
