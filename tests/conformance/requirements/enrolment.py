"""Sections 12 and 13: signing in, what is refused there, tokens, and what is said to anyone who asks."""

import base64
import json
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.conformance.asking import Reply, ask
from tests.conformance.client import Replica
from tests.conformance.enrolling import enrol, form
from tests.conformance.ground import Ground, must
from tests.conformance.requirement import requirement
from tests.conformance.wire import digest

DEVICES, SYNC = "/v1/devices", "/v1/sync"
LEAST_GUESSES, MOST_GUESSES = 3, 100


def _ask(ground: Ground, **changes: Any) -> Reply:
    key = Ed25519PrivateKey.generate()
    return _post(ground, form(*ground.account, key, **changes))


def _post(ground: Ground, told: object) -> Reply:
    return ask(ground.url, "POST", DEVICES, json.dumps(told).encode())


@requirement(12, "the same key again is the same device with a new token, and the old token ends")
def same_key(ground: Ground) -> None:
    key = Ed25519PrivateKey.generate()
    first, second = (enrol(ground.url, form(*ground.account, key)) for _ in range(2))
    ground.devices.add(first.device)
    must((first.device, first.member) == (second.device, second.member), "another device")
    must(first.token != second.token, "the same token")
    Replica(ground.url, second, key).sync()
    old = Replica(ground.url, first, key)
    ground.refused(old.send(old.body()), "token_unknown")


@requirement(12, "the address counts without space around and without capitals, in the proof too")
def address_forms(ground: Ground) -> None:
    email, password = ground.account
    told = enrol(ground.url, form(f"  {email.upper()} ", password, Ed25519PrivateKey.generate()))
    must(told.member == ground.writer.enrolled.member, "another member")


@requirement(
    12, "a wrong password and an address that does not exist are one answer: wrong_password", harmless=True
)
def wrong_passwords(ground: Ground) -> None:
    key = Ed25519PrivateKey.generate()
    known = _post(ground, form(ground.account.email, "not the password", key))
    unknown = _post(ground, form("nobody-at-all@example.org", "not the password", key))
    no_address = _post(ground, form("not an address", "not the password", key))
    for reply in (known, unknown, no_address):
        ground.refused(reply, "wrong_password")
        must(reply.body == known.body, "the answers differ")


@requirement(
    12, "a key is enrolled only by who holds it: proofs of others, or none, are bad_enrolment", harmless=True
)
def bad_proofs(ground: Ground) -> None:
    key, other = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()
    email = ground.account.email
    messages = {
        "another key's": other.sign(digest(b"gll-enrol", email.lower().encode(), public)),
        "for another address": key.sign(digest(b"gll-enrol", b"somebody@example.org", public)),
        "for another purpose": key.sign(digest(b"gll-push", email.lower().encode(), public)),
        "of zeros": bytes(64),
        "too short": bytes(63),
        "of nothing": b"",
    }
    for proof in messages.values():
        reply = _post(ground, form(*ground.account, key, proof=base64.b64encode(proof).decode()))
        ground.refused(reply, "bad_enrolment")


@requirement(12, "a key that is none is bad_enrolment", harmless=True)
def bad_keys(ground: Ground) -> None:
    for public in (b"", bytes(31), bytes(33), bytes(32), b"\xff" * 32):
        ground.refused(_ask(ground, public_key=base64.b64encode(public).decode()), "bad_enrolment")


@requirement(
    12, "a form with a field missing, of another type, or that is no JSON, is bad_enrolment", harmless=True
)
def bad_forms(ground: Ground) -> None:
    whole = form(*ground.account, Ed25519PrivateKey.generate())
    for name in ("email", "password", "public_key", "proof"):
        ground.refused(
            _post(ground, {key: told for key, told in whole.items() if key != name}), "bad_enrolment"
        )
        ground.refused(_post(ground, {**whole, name: 7}), "bad_enrolment")
        ground.refused(_post(ground, {**whole, name: None}), "bad_enrolment")
    ground.refused(_ask(ground, public_key="not base64!"), "bad_enrolment")
    for body in (b"", b"null", b"[]", b"{", b"\xff\xfe{}", b"[" * 9_000, b'{"email": NaN}'):
        ground.refused(ask(ground.url, "POST", DEVICES, body), "bad_enrolment")


@requirement(12, "odd texts for address and password are no fault of the server", harmless=True)
def odd_texts(ground: Ground) -> None:
    email, _ = ground.account
    for odd in ("", "\x00", "\ud800", "x" * 9_000, "' OR 1=1 --", "é" * 2_000):
        reply = _post(ground, form(email, odd, Ed25519PrivateKey.generate()))
        ground.refused(reply, "wrong_password", "bad_enrolment")
    told = form("x@example.org", "p", Ed25519PrivateKey.generate())
    for odd in ("", "\x00@example.org", "\ud800@example.org", "x" * 9_000 + "@example.org"):
        ground.refused(_post(ground, {**told, "email": odd}), "wrong_password", "bad_enrolment")


@requirement(12, "a form above 16 KB is oversized_frame", harmless=True)
def long_forms(ground: Ground) -> None:
    ground.refused(_ask(ground, note="x" * 16_384), "oversized_frame")
    reply = ask(ground.url, "POST", DEVICES, iter([b" " * 9_000] * 2))
    ground.refused(reply, "oversized_frame")


@requirement(12, "another version of the protocol is refused at enrolment too", harmless=True)
def versions(ground: Ground) -> None:
    ground.refused(_ask(ground, version=3), "version_too_new")
    ground.refused(_ask(ground, version=0), "version_too_old")


@requirement(12, "a key that is another member's is other_member", harmless=True)
def others_key(ground: Ground) -> None:
    key = Ed25519PrivateKey.generate()
    enrol(ground.url, form(*ground.needs(ground.other, "--other-email"), key))
    ground.refused(_post(ground, form(*ground.account, key)), "other_member")


@requirement(12, "anyone may ask for the community's id, name, key and versions", harmless=True)
def community(ground: Ground) -> None:
    reply = ask(ground.url, "GET", "/v1/community")
    told = json.loads(reply.body)
    must(reply.status == 200 and isinstance(told["name"], str), "no name")
    enrolled = ground.writer.enrolled
    must(base64.b64decode(told["id"]) == enrolled.community, "another id")
    must(base64.b64decode(told["key"]) == enrolled.community_key, "another key")
    must(told["versions"][0] <= 1 <= told["versions"][1], "version 1 is not spoken")


@requirement(12, "health answers", harmless=True)
def health(ground: Ground) -> None:
    reply = ask(ground.url, "GET", "/v1/health")
    must((reply.status, json.loads(reply.body)) == (200, {"ok": True}), f"{reply.status} {reply.body!r}")


@requirement(12, "who guesses passwords is made to wait: 429 with the same seconds twice", blocks=True)
def guesses(ground: Ground) -> None:
    told = form("guessed@example.org", "guess", Ed25519PrivateKey.generate())
    replies = [_post(ground, told)]
    while replies[-1].status != 429 and len(replies) < MOST_GUESSES:
        ground.refused(replies[-1], "wrong_password")
        replies.append(_post(ground, told))
    must(LEAST_GUESSES < len(replies) < MOST_GUESSES, f"{len(replies)} guesses before a wait")
    reply = replies[-1]
    ground.refused(reply, "too_many_attempts")
    must(int(reply.headers["retry-after"]) == reply.facts["seconds"] > 0, "two different waits")


@requirement(13, "without a token that is known, nothing is said but token_unknown", harmless=True)
def tokens(ground: Ground) -> None:
    body = ground.writer.body()
    token = ground.writer.enrolled.token
    for header in (
        None, "", "Bearer", "Bearer ", "Bearer nobody", f"Basic {token}", token, f"Bearer {token}x",
        f"Bearer {token[:-1]}", f"Bearer {token.swapcase()}", "Bearer \xff\xfe",
    ):  # fmt: skip
        headers = {} if header is None else {"Authorization": header}
        ground.refused(ask(ground.url, "POST", SYNC, body, headers), "token_unknown")


@requirement(13, "an answer has status 200, its type, and begins with GLL1")
def answers(ground: Ground) -> None:
    reply = ground.writer.send(ground.writer.body())
    must(reply.status == 200 and reply.body.startswith(b"GLL1"), f"{reply.status} {reply.body[:20]!r}")
    must(reply.headers["content-type"] == "application/x-gll", f"type {reply.headers['content-type']}")
    ground.writer.take(reply.body)


@requirement(13, "a body may be sent in chunks of any size")
def chunks(ground: Ground) -> None:
    operation = ground.writer.thread(ground.stream, "In chunks", "b")
    body = ground.writer.body([operation])
    pieces = iter([body[at : at + 1] for at in range(len(body))])
    reply = ask(ground.url, "POST", SYNC, pieces, ground.writer.headers)
    must(reply.status == 200, f"refused: {reply.status} {reply.code}")
    ground.writer.take(reply.body, [operation])
    ground.writer.find(ground.stream, operation.id)


@requirement(13, "what does not exist is told as an error in JSON, and nothing redirects", harmless=True)
def other_places(ground: Ground) -> None:
    for method, path in (
        ("GET", "/"),
        ("POST", "/v1/sync/"),
        ("GET", SYNC),
        ("DELETE", DEVICES),
        ("PUT", "/v2/sync"),
    ):
        reply = ask(ground.url, method, path)
        must(
            reply.status in (404, 405) and reply.code, f"{method} {path}: {reply.status} {reply.body[:40]!r}"
        )


@requirement(13, "an empty body is damaged_frame", harmless=True)
def empty_bodies(ground: Ground) -> None:
    ground.refused(ground.writer.send(b""), "damaged_frame")
    ground.refused(ground.writer.send(b"GLL1"), "damaged_frame")
