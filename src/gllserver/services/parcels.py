"""Parcels: what somebody wrote on a PC without a connection, handed in by whoever has one, and the receipts for it."""

import math
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from gllcore.columns import DIRECTORY, Run
from gllcore.compression import Squeezer
from gllcore.errors import ProtocolViolation, Refused
from gllcore.ids import OpId, RecordId
from gllcore.operations import waiting
from gllcore.outfile import operation_of
from gllcore.packing import BLOCK_ENTRIES, Placed, runs_in
from gllcore.parcels import (
    RECEIPT_MAGIC,
    Content,
    ItemType,
    NotTaken,
    Parcel,
    Receipt,
    Reply,
    Signed,
    Taken,
    decode_content,
    encode,
    framed,
    parcel_bond,
    parcel_id,
    read_parcel,
    receipt_bond,
    receipt_message,
)
from gllcore.protocol import VERSION
from gllcore.registrations import LETTER_BYTES, is_newcomers
from gllfiles.sealing import is_signed, opened, seal
from gllserver.db import Holder, Session
from gllserver.services.devices import Devices, standing
from gllserver.services.exchange.acceptance import Hand, accept
from gllserver.services.ground import Clock, Ground
from gllserver.services.registrations import Registrations, Way
from gllserver.services.texts import unfit_texts

_MINUTES: Final = 10
# A stick of a whole district, but not a program that keeps the server busy with signatures.
PER_COURIER: Final = RateLimitItemPerMinute(1_000, _MINUTES)


class Parcels:
    """Takes parcels from couriers, who learn nothing of what is in them."""

    def __init__(self, ground: Ground, devices: Devices, registrations: Registrations) -> None:
        self._ground = ground
        self._devices = devices
        self._registrations = registrations
        self._pace = _Pace(ground.clock)

    def courier(self, token: str) -> Holder:
        """Who hands parcels in; raises Refused as ``Devices.holder`` does, and ``too_many_parcels``."""
        holder = self._devices.holder(token)
        self._pace.count(holder.device.id)
        return holder

    def take(self, data: bytes) -> bytes:
        """The receipt for a parcel; for one that was taken before, the same as then. A newcomer's is answered as their registration stands.

        Raises Refused: ``parcel_damaged``, ``parcel_newer``, ``parcel_foreign``, and ``parcel_refused`` where its device is not
        known, not welcome any more, or not its own.
        """
        parcel, signed = read_parcel(data, "")
        if parcel.community != self._ground.charter.id:
            raise Refused("parcel_foreign", parcel="")
        if is_newcomers(parcel):
            return self._of_newcomer(parcel, signed, data)
        author = self._author(parcel, signed)
        taken_as = parcel_id(data)
        with self._ground.database.reading() as session:
            receipt = session.parcels.receipt(taken_as)
        return receipt or self._taken(parcel, author, taken_as)

    def _of_newcomer(self, parcel: Parcel, signed: Signed, data: bytes) -> bytes:
        """What is wrong with what a newcomer says of themselves, is not the courier's to know."""
        if len(data) > LETTER_BYTES:
            raise Refused("parcel_damaged", parcel="")
        try:
            return self._registrations.answer_to(parcel, signed, parcel_id(data), Way.STICK)
        except Refused as refusal:
            code = "parcel_damaged" if refusal.code == "registration_damaged" else "parcel_refused"
            raise Refused(code, parcel="") from None

    def _author(self, parcel: Parcel, signed: Signed) -> Holder:
        """Whose parcel it is. A token that has run out is no hindrance: the device still has its key."""
        with self._ground.database.reading() as session:
            author = session.accounts.by_device(RecordId(parcel.device))
        if author is None or author.device.revoked or author.account.suspended:
            raise Refused("parcel_refused", parcel="")
        if author.device.public_key != parcel.key:
            raise Refused("parcel_refused", parcel="")
        if not is_signed(parcel.key, signed.signature, signed.message):
            raise Refused("parcel_damaged", parcel="")
        return author

    def _taken(self, parcel: Parcel, author: Holder, taken_as: bytes) -> bytes:
        """Hands everything in as its author would, batch by batch: a parcel that is cut short comes again, and costs nothing."""
        hand = Hand(standing(author.account), author.device.id, VERSION)
        items = self._placed(self._content(parcel))
        refused: dict[OpId, NotTaken] = {}
        for at in range(0, len(items), BLOCK_ENTRIES):
            refused |= self._handed_in(hand, items[at : at + BLOCK_ENTRIES])
        with self._ground.database.writing() as session:
            # Two couriers with one parcel take turns here.
            session.log.locked({DIRECTORY})
            before = session.parcels.receipt(taken_as)
            if before is not None:
                return before
            taken = tuple(_taken_of(session, [item for item in items if item.entry.op_id not in refused]))
            receipt = self._receipt(parcel, taken_as, Reply(taken, tuple(refused.values())))
            session.parcels.add(taken_as, author.device.id, self._ground.clock(), receipt)
        return receipt

    def _content(self, parcel: Parcel) -> Content:
        bond = parcel_bond(parcel.community, parcel.device, parcel.number)
        try:
            packed = opened(parcel.sealed, self._ground.charter.key.private_bytes_raw(), bond)
            raw = Squeezer(self._ground.dictionary).unpack(packed)
        except (ValueError, ProtocolViolation):
            raise Refused("parcel_damaged", parcel="") from None
        return decode_content(raw)

    def _placed(self, content: Content) -> list[Placed]:
        """The operations for which there is a place; the others, and items of later kinds, wait for another day."""
        found = (operation_of(item.content) for item in content.items if item.type == ItemType.OPERATION)
        entries = {entry.op_id: entry for op in found if op is not None for entry in (waiting(op),)}
        with self._ground.database.reading() as session:
            numbers = {state.id: state.number for state in session.log.scopes()}
        return [
            Placed(numbers[entry.op.scope], entry.op.scope, entry)
            for entry in entries.values()
            if entry.op.scope in numbers
        ]

    def _handed_in(self, hand: Hand, items: Sequence[Placed]) -> dict[OpId, NotTaken]:
        runs: list[Run] = runs_in(items)
        unfit = unfit_texts(runs)
        with self._ground.database.writing() as session:
            refusals = accept(session, self._ground.charter.id, hand, runs, 0, self._ground.clock(), unfit)
        places = [entry.op_id for run in runs for entry in run.entries]
        return {
            places[refusal.place]: NotTaken(places[refusal.place], refusal.code, refusal.facts)
            for refusal in refusals
        }

    def _receipt(self, parcel: Parcel, taken_as: bytes, reply: Reply) -> bytes:
        """Readable by the parcel's device alone; that it is the community's, everybody can see."""
        sealed = seal(encode(reply), parcel.key, receipt_bond(taken_as))
        encoded = encode(Receipt(parcel.community, parcel.device, parcel.number, taken_as, sealed))
        return framed(RECEIPT_MAGIC, self._ground.charter.key.sign(receipt_message(encoded)), encoded)


def _taken_of(session: Session, items: Sequence[Placed]) -> Iterator[Taken]:
    """The operations that are in the log, with their places."""
    for number, group in groupby(sorted(items, key=lambda item: item.number), key=lambda item: item.number):
        ids = [item.entry.op_id for item in group]
        for op_id, (seq, received_ms) in session.log.places_of(number, ids).items():
            yield Taken(op_id, seq, received_ms)


class _Pace:
    """How many parcels each courier's device has handed in lately; counted in this process's memory."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    def count(self, device: RecordId) -> None:
        """Raises Refused ``too_many_parcels``."""
        if not self._limiter.hit(PER_COURIER, device.hex()):
            reset = self._limiter.get_window_stats(PER_COURIER, device.hex()).reset_time
            seconds = min(max(math.ceil(reset - self._clock() / 1000), 1), _MINUTES * 60)
            raise Refused("too_many_parcels", seconds=seconds)
