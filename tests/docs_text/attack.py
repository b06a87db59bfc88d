"""Hostile updates through the whole product: `python -m tests.docs_text.attack [--inputs 400] [--seed N]`.

First a member's own program, which is not ours, hands them to a server process: each is refused by a code or is none, and the server
goes on. Then a server that has been taken over seals them all: the app leaves out what nobody may send, counts it, and goes on syncing.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple
from unittest.mock import patch

from gllapp.db import acts
from gllapp.usecases.documents.making import document_row, new_document, show
from gllapp.usecases.documents.writing import write
from gllcore.errors import Refused
from gllcore.ids import RecordId, card_scope
from gllcore.model.documents import DocumentField
from gllcore.operations import Kind, Value, unpack
from glldocs.engine import Document
from glldocs.peers import check_update, peer_of
from gllserver.bootstrap import dictionary, init_community, open_community
from gllserver.services.exchange import exchange
from tests.app.usecases.pods.house import House
from tests.docs_text.hostile import HEAD, PEER, Forger, sealed, written_by
from tests.reconciliation.yard import Seat, Yard
from tests.server.conversation import PASSWORD, Table
from tests.server.gathering import Gathering
from tests.server_process import running_server
from tests.wire_client import WireReplica, id_of, sign_in, sync

SALT: Final = b"rogue on"
BEGUN: Final = "Wash your hands.\n"
_BATCH: Final = 20
_ABORTING: Final = Path(__file__).with_name("aborting.hex")


class Input(NamedTuple):
    """What is tried: the value of a text's field, and the document it is said of, if it is another one."""

    name: str
    value: Value
    document: RecordId | None = None


# --- what is tried ---


def inputs(device: RecordId, other: RecordId, luck: random.Random, number: int) -> Iterator[Input]:
    """Each sort at least once; the rest by chance, from what this device could have written."""
    seeds = list(written_by(peer_of(device, SALT)))
    yield from _misshapen(seeds[0])
    theirs, mine = peer_of(other, SALT), peer_of(device, SALT)
    yield Input("in another's name", [SALT, _update(theirs, "Signed: somebody else.")])
    yield Input("another's salt", [bytes(8), seeds[0]])
    yield Input("of no document", [SALT, _update(mine, "Where?")], RecordId(bytes(15) + b"\x01"))
    for line in _ABORTING.read_text().split():
        # As if this device had written them: else the name alone would be reason enough to refuse them.
        data = bytes.fromhex(line).replace(PEER.to_bytes(8, "little"), mine.to_bytes(8, "little"))
        yield Input("ends the engine", [SALT, sealed(data[HEAD:])])
    forger = Forger(luck, seeds)
    for _ in range(number):
        yield Input("forged", [SALT, forger.make()])


def _misshapen(honest: bytes) -> Iterator[Input]:
    garbage = random.Random(1).randbytes(200)
    values: list[Value] = [
        "text",
        [],
        [SALT],
        [SALT, "text"],
        [SALT[:4], honest],
        [SALT, honest, honest],
        None,
        7,
    ]
    yield from (Input("no update", value) for value in values)
    yield from (Input("garbage", [SALT, data]) for data in (b"", garbage, b"loro" + garbage, honest[:-3]))
    yield Input("huge", [SALT, honest + bytes(48 * 1024)])
    snapshot = Document.new(1)
    snapshot.insert(0, "All of it.")
    yield Input("a snapshot", [SALT, snapshot.snapshot()])


def _update(peer: int, text: str) -> bytes:
    document = Document.new(peer)
    before = document.version()
    document.insert(0, text)
    (update,) = document.updates_since(before)
    return update


def is_fit(tried: Input, device: RecordId) -> bool:
    try:
        check_update(tried.value, device)
    except Refused:
        return False
    return tried.document is None


# --- against a server ---


def against_a_server(folder: Path, seed: int, number: int) -> Counter[str]:
    """What became of each input, by the server's codes; raises AssertionError where something enters, or the server does not go on."""
    init_community(folder, "Attacked")
    community = open_community(folder)
    try:
        people = Gathering(Table(community))
        pod = people.open_pod()
        scope = card_scope(people.card(pod))
    finally:
        community.close()
    told: Counter[str] = Counter()
    with running_server(folder) as server:
        rogue, honest = (
            sign_in(server.url, f"{name}@example.org", PASSWORD, dictionary()) for name in ("gus", "fay")
        )
        for replica in (rogue, honest):
            replica.hold(pod, scope)
            sync(server.url, replica)
        fields: dict[int, Value] = {DocumentField.TITLE: "Hands", DocumentField.TEXT: _value(honest, BEGUN)}
        begun = honest.operation(pod, Kind.DOCUMENT, fields)
        assert not sync(server.url, honest, [begun]).refusals
        document = id_of(begun)
        found = list(inputs(rogue.device, honest.device, random.Random(seed), number))
        for at in range(0, len(found), _BATCH):
            told += _pushed(server.url, rogue, pod, document, found[at : at + _BATCH])
            assert server.process.poll() is None, "the server has ended"
        told["of another's device: " + _stolen(server.url, rogue, honest, pod, document)] += 1
        sync(server.url, honest)
        _check_entered(honest, pod)
    return told


def _value(replica: WireReplica, text: str) -> Value:
    return [SALT, _update(peer_of(replica.device, SALT), text)]


def _pushed(
    url: str, rogue: WireReplica, pod: int, document: RecordId, tried: Sequence[Input]
) -> Counter[str]:
    written = [
        rogue.operation(pod, Kind.DOCUMENT, {DocumentField.TEXT: each.value}, each.document or document)
        for each in tried
    ]
    refused = {refusal.place: refusal.code for refusal in sync(url, rogue, written).refusals}
    for at, each in enumerate(tried):
        if is_fit(each, rogue.device):
            assert at not in refused, f"{each.name} was refused, and is fit: {refused[at]}"
        else:
            assert at in refused, f"{each.name} has entered the log: {each.value!r}"
    return Counter(f"{each.name}: {refused.get(at, 'fit, taken')}" for at, each in enumerate(tried))


def _stolen(url: str, rogue: WireReplica, honest: WireReplica, pod: int, document: RecordId) -> str:
    """The code with which an operation is refused that says it is of somebody else's device."""
    fields: dict[int, Value] = {DocumentField.TITLE: "Mine"}
    stolen = rogue.operation(pod, Kind.DOCUMENT, fields, document, device=honest.device)
    answer = sync(url, rogue, [stolen])
    assert answer.error or answer.refusals, "an operation of somebody else's device was taken"
    return answer.error.code if answer.error else answer.refusals[0].code


def _check_entered(honest: WireReplica, pod: int) -> None:
    for entry in honest.logs[pod].entries:
        said = unpack(entry.op.payload)
        if entry.op.kind == Kind.DOCUMENT and DocumentField.TEXT in said:
            check_update(said[DocumentField.TEXT], entry.op.device)


# --- against the app ---


def against_the_app(folder: Path, seed: int, number: int) -> Counter[str]:
    """The same from a server that seals whatever comes; how many the app has left out, and taken."""
    yard = Yard(folder)
    try:
        house = House.built(yard)
        amina, bruno = house.amina, house.bruno
        document = new_document(amina.desk, house.pod, "Hands", "", "en", b"amina on")
        write(amina.desk, document, BEGUN, b"amina tw")
        house.everybody()
        rogue = Table(yard.community).replica("chidi@example.org")
        unfit = _sealed(yard, house, rogue, document, seed, number)
        for seat in (amina, bruno):
            seat.synced()
        left_out = document_row(amina.desk, document).refused
        assert left_out >= unfit, f"{unfit} that nobody may send, and {left_out} left out"
        assert document_row(bruno.desk, document).refused == left_out
        _check_goes_on(yard, amina, bruno, document)
        return Counter({"sealed all the same": unfit, "left out by the app": left_out})
    finally:
        yard.close()


def _sealed(yard: Yard, house: House, rogue: WireReplica, document: RecordId, seed: int, number: int) -> int:
    """Puts every input that has the form of an update into the log; gives how many of them nobody may send."""
    with house.amina.desk.replica.reading() as here:
        scope = acts.pod_scope(here, house.pod)
    assert scope is not None
    rogue.hold(scope.number, scope.id)
    table, unfit = Table(yard.community), 0
    tried = list(inputs(rogue.device, RecordId(bytes(16)), random.Random(seed), number))
    with patch.object(exchange, "unfit_texts", lambda _: {}):
        for each in tried:
            fields: dict[int, Value] = {DocumentField.TEXT: each.value}
            written = rogue.operation(scope.number, Kind.DOCUMENT, fields, each.document or document)
            answer = table.sync(rogue, [written])
            if not answer.refusals and not is_fit(each, rogue.device):
                unfit += 1
    return unfit


def _check_goes_on(yard: Yard, amina: Seat, bruno: Seat, document: RecordId) -> None:
    """Nothing of what nobody may send is shown, all show the same, and what is written now comes over."""
    assert show(amina.desk, document) == show(bruno.desk, document)
    assert BEGUN.strip() in show(amina.desk, document)
    assert "somebody else" not in show(amina.desk, document)
    yard.clock.ms += 1_000
    write(bruno.desk, document, show(bruno.desk, document) + "Dry them well.\n", b"bruno on")
    for seat in (bruno, amina):
        seat.synced()
    assert show(amina.desk, document).endswith("Dry them well.\n")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.docs_text.attack", description=__doc__)
    parser.add_argument("--inputs", type=int, default=400, help="forged ones, beside those of each sort")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    with TemporaryDirectory() as folder:
        told = against_a_server(Path(folder) / "server", options.seed, options.inputs)
        told += against_the_app(Path(folder) / "app", options.seed, options.inputs)
    for name, count in sorted(told.items()):
        sys.stdout.write(f"{count:>7,}  {name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
