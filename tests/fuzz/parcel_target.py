"""The real server, given parcels that a known device has signed and sealed, with anything in them."""

from collections.abc import Sequence
from contextlib import suppress
from itertools import count

import msgspec

from gllapp.db import outbox
from gllapp.platform.devicekey import DeviceKey
from gllcore.compression import Squeezer
from gllcore.errors import GllError
from gllcore.parcels import (
    PARCEL_MAGIC,
    Content,
    Item,
    Parcel,
    Reply,
    check_answers,
    contents_of,
    decode_content,
    decode_reply,
    encode,
    framed,
    parcel_bond,
    parcel_message,
    read_receipt,
    receipt_bond,
)
from gllfiles.sealing import is_signed, opened, seal, signed
from gllserver.bootstrap import dictionary
from tests.fuzz.mutating import Mutator
from tests.fuzz.server_target import ServerTarget
from tests.fuzz.stages import Stage
from tests.fuzz.target import Signature, went_wrong


class ParcelTarget(ServerTarget):
    """An input is what is sealed in a parcel. What the receipt says is received has its place in the log."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.name = f"server-parcel-{stage.name}"
        with self._device.desk.replica.reading() as here:
            waiting = [encoded for _, encoded in outbox.encoded(here)]
        self.seeds = [encode(content) for content in contents_of(waiting)]
        self._numbers = count(1)
        self._received: set[bytes] = set()

    def mutated(self, mutator: Mutator, data: bytes, others: Sequence[bytes]) -> bytes:
        """Mostly what an operation says, which is packed within what is packed."""
        if mutator.happens(0.7):
            with suppress(GllError):
                items = [_otherwise(item, mutator) for item in decode_content(data).items]
                return encode(Content(tuple(items)))
        return mutator.bytes_of(data, others)

    def run(self, data: bytes) -> Signature:
        self._received = set()
        signature = super().run(data)
        assert self._received <= self._logbook.places.keys(), "received, and in no log"
        return signature

    def _asked(self, data: bytes) -> Signature:
        parcel, file = self._parcel(data)
        try:
            answer = self._server.deliver(self._token, file)
        except GllError as error:
            return went_wrong(error)
        reply = self._opened(parcel, file, answer)
        self._received = {each.op_id for each in reply.taken}
        return tuple(sorted({each.code for each in reply.refused}))

    def _parcel(self, content: bytes) -> tuple[Parcel, bytes]:
        profile, number = self._device.desk.replica.profile(), next(self._numbers)
        bond = parcel_bond(profile.community, profile.device, number)
        sealed = seal(Squeezer(dictionary()).pack(content), profile.community_key, bond)
        key = DeviceKey(profile.device_seed).public
        parcel = Parcel(profile.community, profile.device, key, number, 1, 1, sealed)
        signature = signed(profile.device_seed, parcel_message(encode(parcel)))
        return parcel, framed(PARCEL_MAGIC, signature, encode(parcel))

    def _opened(self, parcel: Parcel, file: bytes, answer: bytes) -> Reply:
        profile = self._device.desk.replica.profile()
        receipt, mark = read_receipt(answer)
        assert is_signed(profile.community_key, mark.signature, mark.message)
        check_answers(receipt, parcel, file)
        return decode_reply(opened(receipt.sealed, profile.device_seed, receipt_bond(receipt.parcel)))


def _otherwise(item: Item, mutator: Mutator) -> Item:
    return (
        msgspec.structs.replace(item, content=mutator.bytes_of(item.content, ()))
        if mutator.happens(0.6)
        else item
    )
