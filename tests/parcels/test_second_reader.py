"""The endpoint against docs/parcels.md alone: a parcel that is made, and a receipt that is read, without a line of the program's own."""

import hashlib
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from tests.conformance.asking import Reply, ask
from tests.conformance.client import Replica
from tests.conformance.operations import Operation
from tests.conformance.wire import digest, pack
from tests.e2e.world import PASSWORD, World

PRIME = 2**255 - 19
SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
STORED = b"\x00"


def montgomery(key: bytes) -> X25519PublicKey:
    y = int.from_bytes(key, "little") % 2**255
    u = (1 + y) * pow(PRIME + 1 - y, PRIME - 2, PRIME) % PRIME
    return X25519PublicKey.from_public_bytes(u.to_bytes(32, "little"))


def encoded(op: Operation) -> bytes:
    return msgspec.msgpack.encode(
        {
            "scope": op.scope,
            "kind": op.kind,
            "record": op.record,
            "payload": op.payload,
            "time": [op.ms, op.counter],
            "base": op.base,
            "device": op.device,
        }
    )


def parcel_of(author: Replica, number: int, items: list[Any]) -> bytes:
    community, device = author.community, author.enrolled.device
    bond = digest(b"gll-parcel-bond", community, device, number.to_bytes(8, "big"))
    reader = montgomery(author.enrolled.community_key)
    sealed = SUITE.encrypt(STORED + pack([items]), reader, bond)
    key = author.key.public_key().public_bytes_raw()
    array = pack([community, device, key, number, 1, len(items), sealed])
    return b"GLLP\x01" + author.key.sign(digest(b"gll-parcel", array)) + array


def opened(author: Replica, parcel: bytes, answer: bytes) -> list[Any]:
    """What the receipt says; asserts that it is the community's, for this parcel."""
    assert answer[:5] == b"GLLR\x01"
    signature, array = answer[5:69], answer[69:]
    community_key = Ed25519PublicKey.from_public_bytes(author.enrolled.community_key)
    community_key.verify(signature, digest(b"gll-receipt", array))
    community, device, _, answered, sealed = msgspec.msgpack.decode(array)
    assert (community, device) == (author.community, author.enrolled.device)
    assert answered == digest(b"gll-parcel-id", parcel)[:16]
    secret = X25519PrivateKey.from_private_bytes(hashlib.sha512(author.key.private_bytes_raw()).digest()[:32])
    return list(msgspec.msgpack.decode(SUITE.decrypt(sealed, secret, digest(b"gll-receipt-bond", answered))))


def handed_in(world: World, courier: Replica, parcel: bytes) -> Reply:
    return ask(world.url, "POST", "/v1/parcels", parcel, courier.headers)


def test_the_document_is_enough_to_hand_a_parcel_in(world: World) -> None:
    author = Replica.signed_in(world.url, world.add_member("second-author"), PASSWORD)
    courier = Replica.signed_in(world.url, world.add_member("second-courier"), PASSWORD)
    author.sync()
    stream = author.open_streams()[0]
    good = author.thread(stream, "By the document", "Word by word.")
    reply = author.reply(stream, good.id, "An answer in the same parcel.")
    bad = author.reply(stream, bytes(16), "To a thread that is nowhere.")
    items = [[1, encoded(each)] for each in (good, reply, bad)] + [[99, b"of a later version"], [1, b"?"]]
    parcel = parcel_of(author, 1, items)

    answer = handed_in(world, courier, parcel)
    assert answer.status == 200
    taken, refused = opened(author, parcel, answer.body)
    assert [(op_id, code) for op_id, code, _ in refused] == [(bad.id, "unknown_thread")]
    courier.sync()
    log = {entry.operation.id: entry for entry in courier.logs[stream].entries}
    assert {op_id for op_id, *_ in taken} == {good.id, reply.id}
    for op_id, seq, received_ms in taken:
        assert (log[op_id].seq, log[op_id].received_ms) == (seq, received_ms)

    assert handed_in(world, courier, parcel).body == answer.body, "the same parcel has the same receipt"
    altered = parcel[:-1] + bytes([parcel[-1] ^ 1])
    assert handed_in(world, courier, altered).code == "parcel_damaged"
    assert handed_in(world, courier, b"GLLP\x02" + parcel[5:]).code == "parcel_newer"
    assert handed_in(world, courier, b"").code == "parcel_damaged"
