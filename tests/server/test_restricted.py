"""Streams for some: who is admitted reads and writes, and from the others' replicas they go, those alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from gllcore.errors import Refused
from gllcore.frames import MAGIC, FrameKind, FrameReader, frame
from gllcore.model.discussions import PostField
from gllcore.operations import first_link
from gllcore.protocol import End, Gone, cursor_check, decode_estimate, decode_gone, encode
from gllcore.reconciliation import Checkpoints, Place, decode_diverged, decode_resumed, short
from gllserver.bootstrap import open_community
from gllserver.services.streams import Streams
from tests.server.conversation import ManualClock, Table
from tests.server.older import make_older
from tests.server.test_operating import stream_card
from tests.wire_client import WireReplica, Written, id_of

ANN, BEN = "ann@example.org", "ben@example.org"


@pytest.fixture
def streams(table: Table) -> Streams:
    return table.community.streams


def texts(replica: WireReplica) -> list[str]:
    return replica.bodies(1) if 1 in replica.logs else []


def test_only_who_is_admitted_gets_a_restricted_stream(table: Table, streams: Streams) -> None:
    ann = table.replica(ANN)
    table.sync(ann, [ann.post(1, "For some."), ann.post(2, "For all.")])
    assert streams.admit("General", ANN).admitted == {ann.member}
    assert streams.restrict("General").restricted

    ben, again = table.replica(BEN), table.replica(ANN)

    assert (texts(ben), ben.bodies(2)) == ([], ["For all."])
    assert texts(again) == ["For some."]
    card = stream_card(ben, "General")
    assert (card.name, card.restricted, card.admitted) == ("General", True, frozenset({ann.member}))


def test_it_goes_from_who_is_dismissed_and_from_nobody_else(table: Table, streams: Streams) -> None:
    ann, ben = table.replica(ANN), table.replica(BEN)
    table.sync(ann, [ann.post(1, "For some."), ann.post(2, "For all.")])
    table.sync(ben)
    for email in (ANN, BEN):
        streams.admit("General", email)
    streams.restrict("General")
    assert (table.sync(ann).gone, table.sync(ben).gone) == ((), ())

    streams.dismiss("General", BEN)
    table.sync(ann, [ann.post(1, "Still for some."), ann.post(2, "And for all.")])
    answer = table.sync(ben)

    assert answer.gone == (1,)
    assert {number for number, _ in answer.entries} == {0, 2}
    assert ben.bodies(2) == ["For all.", "And for all."]
    assert table.sync(ann).gone == table.sync(ben).gone == ()


def test_who_is_admitted_again_gets_it_from_its_beginning(table: Table, streams: Streams) -> None:
    ann, ben = table.replica(ANN), table.replica(BEN)
    table.sync(ann, [ann.post(1, "For some.")])
    streams.admit("General", ANN)
    streams.restrict("General")
    assert table.sync(ben).gone == (1,)

    streams.admit("General", BEN)
    table.sync(ben)
    assert texts(ben) == ["For some."]

    streams.dismiss("General", BEN)
    assert table.sync(ben).gone == (1,)
    assert not streams.open("General").restricted
    table.sync(ben)
    assert texts(ben) == ["For some."]


@pytest.mark.parametrize("what", ["post", "reaction", "edit"])
def test_nothing_is_written_where_one_may_not_read(table: Table, streams: Streams, what: str) -> None:
    ann = table.replica(ANN)
    table.sync(ann, [again := ann.post(1, "Mine.")])
    new: dict[str, Written] = {
        "post": ann.post(1, "More."),
        "reaction": ann.useful(1, id_of(again)),
        "edit": ann.edit(1, id_of(again), {PostField.BODY: "Mine, corrected."}),
    }
    streams.restrict("General")

    answer = table.sync(ann, [new[what], again, ann.post(2, "Elsewhere.")])

    assert [(refusal.place, refusal.code) for refusal in answer.refusals] == [
        (0, "not_admitted"),
        (1, "not_admitted"),
    ]
    assert (answer.gone, answer.echoes) == ((1,), 1)
    streams.admit("General", ANN)
    table.sync(ann)
    assert texts(ann) == ["Mine."]


def test_gone_comes_first_and_is_for_one_request(table: Table, streams: Streams) -> None:
    ann = table.replica(ANN)
    table.sync(ann, [ann.post(1, "Mine.")])
    streams.restrict("General")

    def told(nonce: bytes) -> Gone:
        answer = table.answer(ann, ann.body(request=replace(ann.request(), nonce=nonce)))
        first, *_ = FrameReader().feed(answer)
        assert first.kind == FrameKind.GONE
        return decode_gone(first.payload)

    first, second = told(bytes(8)), told(bytes(range(8)))

    assert first.numbers == second.numbers == (1,)
    assert first.signature != second.signature


def test_an_older_app_goes_on_with_everything_else(table: Table, streams: Streams) -> None:
    ann, ben = table.replica(ANN), table.replica(BEN)
    table.sync(ann, [ann.post(1, "For some.")])
    table.sync(ben)
    streams.admit("General", ANN)
    streams.restrict("General")
    table.sync(ann, [ann.post(1, "Still for some."), ann.post(2, "For all.")])

    outbox = [ben.post(1, "Me too?"), ben.post(2, "Me too.")]
    answer = table.sync(ben, outbox, ben.request(version=1))

    assert [(refusal.place, refusal.code) for refusal in answer.refusals] == [(0, "not_admitted")]
    assert (answer.error, answer.gone) == (None, ())
    assert (texts(ben), ben.bodies(2)) == (["For some."], ["For all.", "Me too."])


def test_where_histories_have_parted_it_is_as_one_that_does_not_exist(table: Table, streams: Streams) -> None:
    ann = table.replica(ANN)
    table.sync(ann, [ann.post(1, "Mine."), ann.post(2, "For all.")])
    streams.restrict("General")
    request = replace(ann.request(), check=bytes(8))

    (diverged, _) = FrameReader().feed(table.answer(ann, ann.body(request=request)))
    told = decode_diverged(diverged.payload)
    assert [doubt.number for doubt in told.doubts] == [0, 2]
    assert told.gone == (1,)

    asked = Checkpoints(
        tuple(
            (number, (Place(0, short(first_link(ann.community, ann.logs[number].scope))),))
            for number in (0, 1, 2)
        )
    )
    nothing = replace(ann.request(), scopes=(), seqs=(), check=cursor_check(()))
    body = MAGIC + frame(FrameKind.REQUEST, encode(nothing)) + frame(FrameKind.CHECKPOINTS, encode(asked))
    answer = table.answer(ann, body + frame(FrameKind.END, encode(End(0))))
    (resumed,) = (each for each in FrameReader().feed(answer) if each.kind == FrameKind.RESUMED)
    assert [scope.number for scope in decode_resumed(resumed.payload).scopes] == [0, 2]


def test_an_estimate_does_not_count_it(table: Table, streams: Streams) -> None:
    ann, ben = table.replica(ANN), table.replica(BEN)
    table.sync(ann, [ann.post(1, "For some."), ann.post(2, "For all.")])
    streams.restrict("General")

    answer = table.answer(ben, ben.body(request=replace(ben.request(), estimate=True)))

    (estimate, _) = FrameReader().feed(answer)
    assert {share.number for share in decode_estimate(estimate.payload).shares} == {0, 2}


def test_what_is_so_already_makes_no_history(table: Table, streams: Streams) -> None:
    ann = table.replica(ANN)
    for _ in range(2):
        streams.admit("General", ANN)
        streams.restrict("General")
    assert len(table.sync(ann).entries) == 2
    for _ in range(2):
        streams.open("General")
        streams.dismiss("General", ANN)
    assert len(table.sync(ann).entries) == 2


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda streams: streams.restrict("Absent"), "unknown_stream"),
        (lambda streams: streams.admit("Absent", ANN), "unknown_stream"),
        (lambda streams: streams.admit("General", "eve@example.org"), "unknown_member"),
        (lambda streams: streams.dismiss("General", "nobody"), "bad_email"),
    ],
)
def test_what_is_not_there_is_refused(table: Table, act: Callable[[Streams], object], code: str) -> None:
    table.replica(ANN)
    with pytest.raises(Refused) as caught:
        act(table.community.streams)
    assert caught.value.code == code


def test_a_database_of_format_2_opens_with_every_stream_open(
    table: Table, data: Path, database_url: str | None, clock: ManualClock
) -> None:
    ann = table.replica(ANN)
    table.sync(ann, [ann.post(1, "Before.")])
    table.community.close()
    make_older(data, database_url, 2)

    upgraded = open_community(data, database_url, clock)
    later = Table(upgraded)
    try:
        ben = later.replica(BEN)
        assert texts(ben) == ["Before."]
        upgraded.streams.restrict("General")
        assert later.sync(ben).gone == (1,)
    finally:
        upgraded.close()
