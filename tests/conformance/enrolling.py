"""Section 12 of docs/sync.md: how a device becomes a member's."""

import base64
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.conformance.asking import OK, Reply, ask
from tests.conformance.wire import Damaged, digest

VERSION = 2


class Refused(Exception):
    """The server refused a whole request."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(f"{reply.status} {reply.code or reply.body[:80]!r}")
        self.reply = reply


class Enrolment(NamedTuple):
    """What a server tells a new device."""

    token: str
    device: bytes
    member: bytes
    community: bytes
    community_key: bytes
    server_ms: int


def form(email: str, password: str, key: Ed25519PrivateKey, **other: Any) -> dict[str, Any]:
    """The fields of an enrolment; ``other`` ones replace or join them."""
    public = key.public_key().public_bytes_raw()
    proof = key.sign(digest(b"gll-enrol", email.strip().lower().encode(), public))
    return {
        "email": email,
        "password": password,
        "public_key": base64.b64encode(public).decode(),
        "proof": base64.b64encode(proof).decode(),
        "version": VERSION,
        **other,
    }


def enrol(url: str, fields: Mapping[str, Any]) -> Enrolment:
    """Enrol a device; raises Refused, or Damaged where the answer is none."""
    reply = ask(url, "POST", "/v1/devices", json.dumps(dict(fields)).encode())
    if reply.status != OK:
        raise Refused(reply)
    told = json.loads(reply.body)
    ids = [base64.b64decode(told[name], validate=True) for name in ("device", "member", "community")]
    key = base64.b64decode(told["community_key"], validate=True)
    if [len(id) for id in ids] != [16, 16, 16] or len(key) != 32:
        raise Damaged("ids of another length")
    if not (isinstance(told["name"], str) and isinstance(told["community_name"], str)):
        raise Damaged("names that are no text")
    return Enrolment(str(told["token"]), ids[0], ids[1], ids[2], key, int(told["server_ms"]))
