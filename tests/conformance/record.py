"""Makes recordings of the protocol as it is spoken today: `python -m tests.conformance.record FOLDER`, a new folder.

A release that changes what is stored or sent records once, into a folder of its own beside the older ones, and never again:
what was written then must be readable for ever. The community's id and key come from a seed; times and devices' keys do not.
"""

import json
import random
import re
import shutil
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gllapp.sync.plan import Budget
from gllapp.usecases.drafts import save_draft
from gllapp.usecases.forum import list_streams, set_useful
from gllapp.usecases.session import sign_in
from gllapp.usecases.syncing import sync_now
from gllcore.ids import RecordId
from gllcore.model.discussions import PostField
from gllcore.operations import Kind, Value
from gllcore.protocol import VERSION, Enrolled
from gllserver.bootstrap import DATABASE_FILE, KEY_FILE, dictionary, init_community, open_community
from tests.conformance.client import Replica
from tests.conformance.wire import messages
from tests.e2e.world import PASSWORD, STREAM, World
from tests.server_process import running_server
from tests.wire_client import WireReplica, Written, ask, bearer, enrolment, id_of

SECOND_STREAM = "Soins maternels"
LATER_FIELD = 99
# Enough that packs badly to make an answer several messages.
LONG, LONG_BYTES = 3, 9_000

PROFILE, SERVER, SECRETS, TOLD = "profile", "server", "secrets.json", "told.json"
FIRST, REQUEST, ANSWER, WHOLE = "first.bin", "request.bin", "answer.bin", "whole.bin"
# Since version 2: pages that break off, the request that goes on from there and its answer; a stream that is gone; a profile with a gap.
LEAP, FILLING, FILL, GONE, GAP = "leap.bin", "filling.bin", "fill.bin", "gone.bin", "gap"
FOR_SOME = "For some"
MANY, MANY_BYTES = 90, 120
GAP_BYTES = 24_000
WAITING, DRAFT = "Written where there is no link.", "Not finished yet"


def main(target: Path) -> None:
    """Found a community, let three devices live in it, and keep what they leave behind."""
    target.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        data = folder / SERVER
        _found(data)
        with running_server(data) as server:
            world = World(server, data, folder)
            told = {**_lived_in(world), "frames": _exchanged(world, target)}
            _write_much(world, told["thread"])
            told |= {"pages": _paged(world, target), "gap": _left_with_a_gap(world)}
        _keep(folder, target)
    (target / TOLD).write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _found(data: Path) -> None:
    dice = random.Random(1)
    data.mkdir(mode=0o700)
    (data / KEY_FILE).write_bytes(dice.randbytes(32))
    init_community(data, "Recorded community", randomness=dice.randbytes)
    with closing(open_community(data)) as community:
        community.streams.add(STREAM, "en")
        community.streams.add(SECOND_STREAM, "fr")


def _lived_in(world: World) -> dict[str, Any]:
    """Ann's profile: posts of hers and of Ben's, an edit, tags, a reaction, a draft, and a reply that waits."""
    ann, ben = world.member("ann"), world.member("ben")
    thread = ann.start_thread("Hand rub", "Who makes it locally?")
    ann.reply(thread, "We have, since March: مرحبا, 你好, 👋🏽.")
    ann.ask(
        "post", "edit", "--post", thread, "--tags", "ipc,wash", "--text-stdin", stdin="Who makes it *here*?"
    )
    ann.sync()
    ben.sync()
    ben.reply(thread, "Nous aussi.")
    other = ben.start_thread("Lavage des mains", "Bruno\n\n- commence\n- ici", SECOND_STREAM)
    ben.sync()
    ann.sync()
    with ann.desk() as desk:
        set_useful(desk, RecordId(bytes.fromhex(other)), useful=True)
    ann.sync()
    posts = {post: sorted(ann.texts(post)) for post in (thread, other)}
    ann.reply(thread, WAITING)
    with ann.desk() as desk:
        stream = next(row.id for row in list_streams(desk) if row.name == STREAM)
        save_draft(desk, stream=stream, title=DRAFT, body="…")
    return {"thread": thread, "posts": posts}


def _exchanged(world: World, target: Path) -> dict[str, Any]:
    """Carl's first sync, then a request with everything in it, then all of it again for an empty replica."""
    key = Ed25519PrivateKey.generate()
    form = enrolment(world.add_member("carl"), PASSWORD, key)
    enrolled = msgspec.json.decode(
        ask(world.url, "POST", "/v1/devices", msgspec.json.encode(form)).body, type=Enrolled
    )
    carl = WireReplica(enrolled, key, dictionary())
    first = _kept(world, carl, [], target / FIRST)
    outbox = _acts(carl, carl.number_of(STREAM))
    (target / REQUEST).write_bytes(carl.body(outbox))
    last = _kept(world, carl, outbox, target / ANSWER)
    _kept(world, WireReplica(enrolled, key, dictionary()), [], target / WHOLE)
    return {
        "enrolled": json.loads(msgspec.json.encode(enrolled)),
        "device_key": key.private_bytes_raw().hex(),
        "first": first,
        "sent": [id_of(written).hex() for written in outbox],
        "last": last,
    }


def _kept(world: World, carl: WireReplica, outbox: list[Written], file: Path) -> dict[str, Any]:
    """The answer goes to a file; gives what a reader must make of it."""
    reply = ask(world.url, "POST", "/v1/sync", carl.body(outbox), bearer(carl))
    file.write_bytes(reply.body)
    taken = carl.take(reply.body, outbox)
    return {
        "refusals": [[refusal.place, refusal.code] for refusal in taken.refusals],
        "echoes": taken.echoes,
        "logs": {
            number: {"link": log.cursor.link.hex(), "ids": [id.hex() for id in carl.ids(number)]}
            for number, log in carl.logs.items()
        },
    }


def _acts(carl: WireReplica, stream: int) -> list[Written]:
    """One of each, one that is refused, and enough that there are several batches."""
    dice = random.Random(2)
    root = carl.post(stream, f"A thread of protocol {VERSION}", title="Recorded")
    reply = carl.post(stream, "A reply to it", thread=id_of(root))
    later: dict[int, Value] = {
        PostField.BODY: "b",
        PostField.TITLE: "With a field of later",
        PostField.LANGUAGE: "en",
        LATER_FIELD: [1.5, None, {"k": b"\x00"}],
    }
    return [
        root,
        reply,
        carl.post(stream, "Deeper", thread=id_of(root), parent=id_of(reply)),
        carl.edit(stream, id_of(root), {PostField.TAGS: [["recorded"], []]}),
        carl.useful(stream, id_of(reply)),
        carl.post(stream, " "),
        carl.operation(stream, Kind.POST, later),
        carl.operation(stream, Kind.POST, b"\x83\x03\xa2en\x02\xa1b\x01\xacNot in order"),
        *(carl.post(stream, dice.randbytes(LONG_BYTES).hex()) for _ in range(LONG)),
    ]


def _write_much(world: World, thread: str) -> None:
    """More than a server sends in order to who takes pages, the last of it answers to an old thread; and a stream for some."""
    rita = Replica.signed_in(world.url, world.add_member("rita"), PASSWORD)
    rita.sync()
    dice = random.Random(3)
    stream = rita.open_streams()[0]
    posts = [rita.thread(stream, f"Round {n}", dice.randbytes(MANY_BYTES).hex()) for n in range(MANY)]
    replies = [rita.reply(stream, root, "A late answer.") for root in (bytes.fromhex(thread), posts[0].id)]
    rita.sync(*posts, *replies)
    with closing(open_community(world.data)) as community:
        community.streams.add(FOR_SOME, "en")
        community.streams.admit(FOR_SOME, "ben@example.org")
        community.streams.restrict(FOR_SOME)


def _paged(world: World, target: Path) -> dict[str, Any]:
    """Dana's first sync breaks off after its first pages and what came ahead with them; then she goes on, and writes."""
    dana = Replica.signed_in(world.url, world.add_member("dana"), PASSWORD, newest_first=True)
    whole = dana.ask()
    pages = re.match("[^B]*B+A+", "".join(message.kind for message in messages(whole)))
    if pages is None:
        raise RuntimeError("nothing came ahead of its place")
    leap = whole[: [message.end for message in messages(whole)][pages.end() - 1]]
    (target / LEAP).write_bytes(leap)
    dana.take(leap)
    operation = dana.thread(dana.open_streams()[0], "Over a gap", "Written before all is here.")
    (target / FILLING).write_bytes(dana.body([operation]))
    nonce = dana.nonce
    answer = dana.send((target / FILLING).read_bytes()).body
    (target / FILL).write_bytes(answer)
    dana.take(answer, [operation])
    logs = {
        number: {"link": log.link.hex(), "ids": [id.hex() for id in log.ids]}
        for number, log in dana.logs.items()
    }
    gone = dana.ask(**dana.cursors(sorted(dana.logs)))
    (target / GONE).write_bytes(gone)
    return {
        "enrolled": [value.hex() if isinstance(value, bytes) else value for value in dana.enrolled],
        "device_key": dana.key.private_bytes_raw().hex(),
        "nonces": [nonce.hex(), dana.nonce.hex()],
        "sent": operation.id.hex(),
        "logs": logs,
        "gone": dana.shut_streams(),
    }


def _left_with_a_gap(world: World) -> dict[str, Any]:
    """Eve's profile: a first sync that a budget ended, and a reply that waits."""
    eve = world.client("eve")
    with eve.session() as session:
        desk = sign_in(session, world.url, world.add_member("eve"), PASSWORD)
        report = sync_now(session, desk, Budget(max_bytes=GAP_BYTES))
        desk.replica.close()
    if report.complete:
        raise RuntimeError("no gap was left")
    thread = eve.threads()[0].id.hex()
    posts = {thread: sorted(eve.texts(thread))}
    eve.reply(thread, WAITING)
    return {"thread": thread, "posts": posts}


def _keep(folder: Path, target: Path) -> None:
    for member, profile in (("ann", PROFILE), ("eve", GAP)):
        for kept in ("replica.db", "profile.json"):
            _copy(folder / member / kept, target / profile / kept)
    for kept in (DATABASE_FILE, KEY_FILE):
        _copy(folder / SERVER / kept, target / SERVER / kept)
    _copy(folder / SECRETS, target / SECRETS)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(exist_ok=True)
    shutil.copyfile(source, target)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
