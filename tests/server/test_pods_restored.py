"""A server that lost what it had: cards of pods come back with their logs, for the same readers, and nothing opens twice."""

import sqlite3
from contextlib import closing
from pathlib import Path

from gllcore.columns import DIRECTORY, Run
from gllcore.errors import Refused
from gllcore.files import FileId
from gllcore.model.pods import PodField, PodFileField
from gllcore.operations import Kind
from gllserver.bootstrap import DATABASE_FILE, Community, init_community, open_community
from gllserver.services.devices import standing
from gllserver.services.exchange.testimony import take_back
from tests.server.conversation import CHEAP, ManualClock, Table
from tests.server.gathering import Gathering, without
from tests.wire_client import WireReplica, id_of

SECRET = "Seven of nine wards have no running water at night."


def put_back(copy: Path, data: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        (data / f"{DATABASE_FILE}{ending}").unlink(missing_ok=True)
    copied(copy, data / DATABASE_FILE)


def copied(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as here, closing(sqlite3.connect(target)) as there:
        here.backup(there)


def tell(community: Community, replica: WireReplica, number: int, after: int) -> None:
    """What the replica holds behind an entry is given back."""
    log = replica.logs[number]
    run = Run(number, log.scope, tuple(log.entries[after:]))
    with community.ground.database.writing() as session:
        take_back(session, community.charter.id, run)


def test_a_pod_comes_back_as_it_was(data: Path, tmp_path: Path, clock: ManualClock) -> None:
    init_community(data, "Test community")
    community = open_community(data, clock=clock, password_cost=CHEAP)
    community.streams.add("General", "en")
    people = Gathering(Table(community))
    file = community.files.add_bytes(b"a photo").id
    copied(data / DATABASE_FILE, tmp_path / "copy.db")
    before = len(people.directory(people.fay))

    number = people.open_pod()
    named = people.fay.operation(
        number, Kind.POD_FILE, {PodFileField.TITLE: "Photo", PodFileField.FILE: [bytes(file), 7, "image/png"]}
    )
    people.sync(people.fay, people.fay.post(number, SECRET), named)
    left = people.change(people.gus, number, {
        PodField.FACILITATORS: without(people.gus), PodField.MEMBERS: without(people.gus),
    })  # fmt: skip
    people.sync(people.gus, left)
    people.everybody()
    was = people.pod(number)
    community.close()
    put_back(tmp_path / "copy.db", data)

    restored = open_community(data, clock=clock, password_cost=CHEAP)
    try:
        assert restored.pods.all() == []
        tell(restored, people.fay, DIRECTORY, before)
        tell(restored, people.fay, number, 0)
        assert restored.pods.all() == [was]
        people.table = Table(restored)
        assert people.codes(people.ann, people.ann.post(number, "Here we are again.")) == []
        assert people.sync(people.fay).gone == people.sync(people.eve).gone == ()
        assert number not in people.eve.logs
        for replica in (people.eve, people.gus):
            assert file_code(restored, replica, file) == "unknown_file"
        assert file_code(restored, people.ann, file) == ""
        people.everybody()
        assert people.fay.bodies(number) == [SECRET, "Here we are again."]
        assert restored.pods.archive("Safe births").archived
    finally:
        restored.close()


def test_an_approval_that_came_back_alone_is_carried_out_when_somebody_asks(
    data: Path, tmp_path: Path, clock: ManualClock
) -> None:
    init_community(data, "Test community")
    community = open_community(data, clock=clock, password_cost=CHEAP)
    people = Gathering(Table(community))
    proposed = people.proposal()
    people.sync(people.ann, proposed)
    people.sync(people.mod)
    copied(data / DATABASE_FILE, tmp_path / "copy.db")
    before = len(people.directory())
    people.sync(people.mod, people.answer(id_of(proposed)))
    people.sync(people.mod)
    community.close()
    put_back(tmp_path / "copy.db", data)

    restored = open_community(data, clock=clock, password_cost=CHEAP)
    try:
        del people.mod.logs[DIRECTORY].entries[before + 1 :]
        tell(restored, people.mod, DIRECTORY, before)
        assert restored.pods.all() == []
        assert restored.proposals.approve(id_of(proposed).hex()).result is not None
        assert len(restored.pods.all()) == 1
    finally:
        restored.close()


def file_code(community: Community, who: WireReplica, file: bytes) -> str:
    try:
        community.files.card_for(standing(community.devices.holder(who.token).account), FileId(file))
    except Refused as refused:
        return refused.code
    return ""
