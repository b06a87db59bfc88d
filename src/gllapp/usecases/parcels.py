"""Parcels on sticks: what waits is put on one, a courier hands in what others have put there, and receipts come home."""

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from gllapp.db import outbox, parcels
from gllapp.db.parcels import Made, Settled
from gllapp.db.profile import Profile
from gllapp.parcels import CollectReport, Homecoming, PutOnStick
from gllapp.platform.letterbox import Box, Letter, Letterbox
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.networks import counted
from gllapp.usecases.registering.sending import put_registration, take_answers
from gllapp.usecases.session import ServerLink, Session
from gllcore.compression import Squeezer
from gllcore.errors import GllError, Refused
from gllcore.ids import OpId
from gllcore.parcels import (
    PARCEL_MAGIC,
    Content,
    Parcel,
    Receipt,
    Reply,
    check_answers,
    contents_of,
    decode_reply,
    encode,
    framed,
    parcel_bond,
    parcel_id,
    parcel_message,
    read_parcel,
    read_receipt,
    receipt_bond,
)
from gllcore.protocol import Refusal
from gllcore.registrations import is_newcomers
from gllfiles.sealing import is_signed, opened, public_of, seal, signed

# What one parcel's refusal says of that parcel alone; anything else stops the whole collection.
_OF_ONE = frozenset(
    {
        "parcel_damaged",
        "parcel_newer",
        "parcel_foreign",
        "parcel_refused",
        "oversized_frame",
        "receipt_damaged",
    }
)


class _Packed(NamedTuple):
    """A parcel as it lies on the stick, and the acts that are in it."""

    letter: Letter
    data: bytes
    ops: tuple[OpId, ...]


def letterbox(target: Path) -> Letterbox:
    """The letters on the stick at ``target``; raises Refused ``no_stick``."""
    return Letterbox(target.expanduser())


# --- what waits goes on a stick ---


def put_on_stick(session: Session, desk: Desk, box: Letterbox, name: str = "") -> PutOnStick:
    """Puts everything that waits on the stick, or a newcomer's registration; nothing leaves the outbox. ``name`` is what people call the stick from now on.

    Receipts that are on it are taken home first. Raises Refused ``bad_name``; EnvironmentFault.
    """
    if name:
        box.call(name)
    if desk.replica.profile().is_guest:
        return put_registration(session, desk, box)
    gather(desk)
    home = take_receipts(desk, box)
    older = _own_without_receipt(desk, box)
    packed = _packed_up(desk, box, session.dictionary())
    for each in packed:
        box.write(Box.OUTGOING, each.letter, each.data)
    stick, now_ms = box.name(), desk.now_ms()
    # Only now: they are on the stick, whole, and read back from there.
    with desk.replica.writing() as here:
        parcels.forget_what_arrived(here)
        for each in packed:
            parcels.store(here, Made(parcel_id(each.data), each.letter.number, stick, now_ms), each.ops)
    # What was in those has been received meanwhile, or is in the new ones.
    for letter in older:
        box.remove(Box.OUTGOING, letter)
    items, size = sum(len(each.ops) for each in packed), sum(len(each.data) for each in packed)
    return PutOnStick(stick, len(packed), items, size, home)


def _packed_up(desk: Desk, box: Letterbox, dictionary: bytes) -> list[_Packed]:
    """Everything that waits, under numbers that nothing here or on the stick bears."""
    profile = desk.replica.profile()
    with desk.replica.reading() as here:
        waiting = outbox.encoded(here)
        last = max(parcels.last_number(here), box.last_number(profile.device))
    ids = iter([op_id for op_id, _ in waiting])
    return [
        _Packed(
            Letter(profile.device, number),
            _parcel(profile, content, number, desk.now_ms(), dictionary),
            tuple(islice(ids, len(content.items))),
        )
        for number, content in enumerate(contents_of(encoded for _, encoded in waiting), last + 1)
    ]


def _parcel(profile: Profile, content: Content, number: int, now_ms: int, dictionary: bytes) -> bytes:
    plain = Squeezer(dictionary).pack(encode(content))
    encoded = encode(
        Parcel(
            community=profile.community,
            device=profile.device,
            key=public_of(profile.device_seed),
            number=number,
            made_ms=now_ms,
            items=len(content.items),
            sealed=seal(plain, profile.community_key, parcel_bond(profile.community, profile.device, number)),
        )
    )
    return framed(PARCEL_MAGIC, signed(profile.device_seed, parcel_message(encoded)), encoded)


def _own_without_receipt(desk: Desk, box: Letterbox) -> list[Letter]:
    """Parcels of this replica that nobody has handed in; not those of its copies, which alone know what is in them."""
    found = {
        parcel_id(box.read(Box.OUTGOING, letter)): letter
        for letter in box.letters_of(Box.OUTGOING, desk.replica.profile().device)
        if not box.has(Box.RECEIPTS, letter)
    }
    with desk.replica.reading() as here:
        own = parcels.made_here(here, found.keys())
    return [letter for made, letter in found.items() if made in own]


# --- a courier hands in ---


def collect(
    session: Session,
    desk: Desk,
    box: Letterbox,
    on_progress: Callable[[CollectReport], None] = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> CollectReport:
    """Hands in every parcel on the stick that has no receipt there yet, one request each; stopping loses nothing.

    A parcel that cannot be handed in is told by its name and stays; what stops all of them is in the report. Raises
    EnvironmentFault for what the stick has to say.
    """
    profile = desk.replica.profile()
    if profile.is_guest:
        raise Refused("not_signed_in")
    report = CollectReport(box.name())
    with counted(session, desk), closing(session.link(profile.server, profile.token)) as link:
        for letter in box.letters(Box.OUTGOING):
            if is_stopped():
                return report
            try:
                report = _carried(report, profile, link, box, letter)
            except GllError as error:
                if error.code not in _OF_ONE:
                    return replace(report, error=error.code, facts=error.facts)
                report = report.with_refused(letter.name, error.code)
            on_progress(report)
    return replace(report, complete=True)


def _carried(
    report: CollectReport, profile: Profile, link: ServerLink, box: Letterbox, letter: Letter
) -> CollectReport:
    """Hands one parcel in and puts its receipt on the stick, unless that is there already."""
    data = box.read(Box.OUTGOING, letter)
    parcel = checked(profile, letter, data)
    # To what a newcomer asks, the answer may be another one today.
    if not is_newcomers(parcel) and _is_receipt(profile, parcel, data, box.read(Box.RECEIPTS, letter)):
        return report.with_known()
    answer = link.deliver(data)
    if not _is_receipt(profile, parcel, data, answer):
        raise Refused("receipt_damaged")
    box.write(Box.RECEIPTS, letter, answer)
    return report.with_handed_in(parcel.items, len(data))


def checked(profile: Profile, letter: Letter, data: bytes) -> Parcel:
    """Whether it is worth its bytes on the link: whole, of this community, and where it says that it is."""
    parcel, mark = read_parcel(data, letter.name)
    if parcel.community != profile.community:
        raise Refused("parcel_foreign", parcel=letter.name)
    is_its_own = (parcel.device, parcel.number) == letter
    if not is_its_own or not is_signed(parcel.key, mark.signature, mark.message):
        raise Refused("parcel_damaged", parcel=letter.name)
    return parcel


def _is_receipt(profile: Profile, parcel: Parcel, data: bytes, answer: bytes) -> bool:
    """Whether the community has answered this parcel so; what is damaged is no receipt, and the next one takes its place."""
    try:
        check_answers(_receipt(profile, answer), parcel, data)
    except Refused:
        return False
    return True


# --- receipts come home ---


def take_receipts(desk: Desk, box: Letterbox) -> Homecoming:
    """Takes in the receipts for this device's parcels, and takes them and the parcels off the stick; they are of no use to others.

    A receipt that cannot be believed changes nothing, and stays. What a write-protected stick keeps is taken in all the same.
    """
    profile = desk.replica.profile()
    if profile.is_guest:
        return take_answers(desk, box)
    home = Homecoming()
    for letter in box.letters_of(Box.RECEIPTS, profile.device):
        data = box.read(Box.RECEIPTS, letter)
        try:
            receipt = _receipt(profile, data)
            reply = _opened(profile, receipt)
        except Refused:
            home = replace(home, damaged=home.damaged + 1)
            continue
        settled, is_done = _settle(desk, box.name(), receipt, reply, data)
        home = replace(
            home,
            receipts=home.receipts + 1,
            received=home.received + settled.received,
            refused=home.refused + settled.refused,
        )
        if is_done:
            _take_off(box, letter)
    with suppress(GllError):  # a write-protected stick stays as it is
        box.sweep(profile.device)
    return home


def _receipt(profile: Profile, data: bytes) -> Receipt:
    """The outside of a receipt of the community's; raises Refused ``receipt_damaged``."""
    receipt, mark = read_receipt(data)
    if receipt.community != profile.community:
        raise Refused("receipt_damaged")
    if not is_signed(profile.community_key, mark.signature, mark.message):
        raise Refused("receipt_damaged")
    return receipt


def _opened(profile: Profile, receipt: Receipt) -> Reply:
    if receipt.device != profile.device:
        raise Refused("receipt_damaged")
    try:
        return decode_reply(opened(receipt.sealed, profile.device_seed, receipt_bond(receipt.parcel)))
    except ValueError:
        raise Refused("receipt_damaged") from None


def _settle(desk: Desk, stick: str, receipt: Receipt, reply: Reply, data: bytes) -> tuple[Settled, bool]:
    """What the receipt settles here; and whether it is of no use to a copy of this replica, which wrote other things."""
    made = Made(receipt.parcel, receipt.number, stick, desk.now_ms())
    taken = {OpId(each.op_id): each.received_ms for each in reply.taken}
    refused = {OpId(each.op_id): Refusal(0, each.code, each.facts) for each in reply.refused}
    with desk.replica.writing() as here:
        settled = parcels.settle(here, made, data, taken, refused)
        return settled, parcels.all_known(here, [*taken, *refused])


def _take_off(box: Letterbox, letter: Letter) -> None:
    """The parcel first: without its receipt it would only be handed in once more."""
    with suppress(GllError):
        for place in (Box.OUTGOING, Box.RECEIPTS):
            box.remove(place, letter)
