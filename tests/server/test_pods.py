"""Pods: who facilitates, who joins and leaves, and that a pod's log is for its readers alone, to the byte."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from gllcore.columns import DIRECTORY
from gllcore.errors import Refused
from gllcore.frames import FrameReader
from gllcore.ids import card_scope
from gllcore.model.pods import JoiningField, PodField
from gllcore.operations import Kind, Value, first_link, reference
from gllcore.pod_rules import JOININGS_A_DAY
from gllcore.protocol import Cursor, Request, cursor_check, decode_estimate
from gllcore.reconciliation import decode_diverged
from tests.server.conversation import ManualClock
from tests.server.gathering import DAY_MS, NOBODY, Gathering, members, without
from tests.wire_client import Log, WireReplica, Written, id_of

SECRET = "Seven of nine wards have no running water at night."


@pytest.fixture
def people(gathering: Gathering) -> Gathering:
    return gathering


def joining(who: WireReplica, people: Gathering, number: int) -> Written:
    fields: dict[int, Value] = {
        JoiningField.POD: reference(people.card(number)), JoiningField.MESSAGE: "May I?",
    }  # fmt: skip
    return who.operation(DIRECTORY, Kind.JOINING, fields)


# --- joining and leaving ---


def test_a_facilitator_lets_in_who_has_asked(people: Gathering) -> None:
    number = people.open_pod()
    people.sync(people.fay, people.fay.post(number, SECRET))
    assert people.codes(people.eve, joining(people.eve, people, number)) == []
    people.sync(people.fay)
    welcome = people.change(people.fay, number, {PodField.MEMBERS: members(people.eve)})
    assert people.codes(people.fay, welcome) == []
    people.sync(people.eve)
    assert people.eve.bodies(number) == [SECRET]
    assert people.codes(people.eve, people.eve.post(number, "Thank you.")) == []


def test_who_leaves_or_is_taken_out_loses_it_with_the_next_sync(people: Gathering) -> None:
    number = people.open_pod()
    people.sync(people.fay, people.fay.post(number, SECRET))
    people.everybody()
    leave = {
        PodField.MEMBERS: without(people.gus), PodField.FACILITATORS: without(people.gus),
    }  # fmt: skip
    left = people.sync(people.gus, people.change(people.gus, number, leave), people.gus.post(number, "Bye."))
    assert [refusal.code for refusal in left.refusals] == ["not_admitted"]
    assert left.gone == (number,)
    out = people.change(people.fay, number, {PodField.MEMBERS: without(people.ann)})
    assert people.codes(people.fay, out) == []
    answer = people.sync(people.ann, people.ann.post(number, "Still here?"))
    assert (answer.gone, [refusal.code for refusal in answer.refusals]) == ((number,), ["not_admitted"])
    assert people.pod(number).readers == {people.fay.member}
    assert people.fay.bodies(number) == [SECRET]
    assert people.sync(people.ann).gone == ()


def test_the_last_facilitator_stays_until_there_is_another(people: Gathering) -> None:
    number = people.open_pod()
    out = [
        people.change(who, number, {PodField.FACILITATORS: without(who)}) for who in (people.fay, people.gus)
    ]
    assert people.codes(people.fay, out[0]) == []
    assert people.codes(people.gus, out[1]) == ["last_facilitator"]
    people.sync(people.gus)
    more = people.change(people.gus, number, {PodField.FACILITATORS: members(people.ann)})
    gone = people.change(people.gus, number, {PodField.FACILITATORS: without(people.gus)})
    assert people.codes(people.gus, more, gone) == []
    assert people.pod(number).facilitators == {people.ann.member}


def test_an_archived_pod_needs_nobody_to_lead_it(people: Gathering) -> None:
    number = people.open_pod()
    both = people.change(people.fay, number, {PodField.FACILITATORS: [[], [people.fay.member.hex(), people.gus.member.hex()]]})  # fmt: skip
    assert people.codes(people.fay, both) == ["last_facilitator"]
    archive = people.change(people.fay, number, {PodField.ARCHIVED: True})
    assert people.codes(people.fay, archive, both) == []
    reopen = people.change(people.mod, number, {PodField.ARCHIVED: False})
    people.sync(people.mod)
    assert people.codes(people.mod, reopen) == []
    people.sync(people.ann)
    leave = people.change(people.ann, number, {PodField.MEMBERS: without(people.ann)})
    assert people.codes(people.ann, leave) == []


def test_whoever_decides_and_leads_is_not_the_last_to_go_either(people: Gathering) -> None:
    number = people.open_pod(FACILITATORS=members(people.fay, people.mod))
    people.mod.hold(number, card_scope(people.card(number)))
    people.sync(people.fay, people.change(people.fay, number, {PodField.FACILITATORS: without(people.fay)}))
    people.sync(people.mod)
    gone = people.change(people.mod, number, {PodField.FACILITATORS: without(people.mod)})
    assert people.codes(people.mod, gone) == ["last_facilitator"]


def test_one_member_asks_to_join_so_often_in_a_day_and_no_more(people: Gathering, clock: ManualClock) -> None:
    number = people.open_pod()
    asked = [joining(people.eve, people, number) for _ in range(JOININGS_A_DAY + 2)]
    answer = people.sync(people.eve, *asked)
    assert [refusal.code for refusal in answer.refusals] == ["too_many_joinings"] * 2
    assert dict(answer.refusals[0].facts) == {"limit": JOININGS_A_DAY}
    back = people.eve.operation(DIRECTORY, Kind.JOINING, {JoiningField.WITHDRAWN: True}, id_of(asked[0]))
    assert people.codes(people.eve, back) == []
    assert people.codes(people.mod, joining(people.mod, people, number)) == []
    clock.ms += DAY_MS - 1
    assert people.codes(people.eve, asked[-1]) == ["too_many_joinings"]
    clock.ms += 1
    assert people.codes(people.eve, asked[-1]) == []


def test_what_is_not_ones_own_to_say_of_a_pod_is_refused(people: Gathering) -> None:
    number = people.open_pod()
    asked = joining(people.eve, people, number)
    assert people.codes(people.eve, asked) == []
    people.everybody()
    declined: dict[int, Value] = {JoiningField.DECLINED: "Full."}
    cases: list[tuple[str, WireReplica, Written]] = [
        ("not_facilitator", people.ann, people.change(people.ann, number, {PodField.AIM: "Mine"})),
        ("not_facilitator", people.eve, people.change(people.eve, number, {PodField.MEMBERS: members(people.eve)})),
        ("not_facilitator", people.ann, people.change(people.ann, number, {PodField.MEMBERS: without(people.fay)})),
        ("not_facilitator", people.ann, people.ann.operation(DIRECTORY, Kind.JOINING, declined, id_of(asked))),
        ("not_your_joining", people.fay, people.fay.operation(DIRECTORY, Kind.JOINING, {JoiningField.MESSAGE: "x"}, id_of(asked))),
        ("malformed_operation", people.eve, people.eve.operation(DIRECTORY, Kind.JOINING, {JoiningField.POD: reference(people.card(number)), JoiningField.DECLINED: "x"})),
        ("unknown_record", people.eve, people.eve.operation(DIRECTORY, Kind.JOINING, {JoiningField.POD: reference(NOBODY)})),
        ("unknown_record", people.eve, people.eve.operation(DIRECTORY, Kind.JOINING, {JoiningField.POD: reference(people.eve.member)})),
        ("unknown_record", people.eve, people.eve.operation(DIRECTORY, Kind.JOINING, {JoiningField.POD: reference(id_of(asked))})),
        ("unknown_record", people.fay, people.fay.operation(DIRECTORY, Kind.POD, {PodField.AIM: "x"}, NOBODY)),
        ("unknown_record", people.fay, people.fay.operation(DIRECTORY, Kind.POD, {PodField.AIM: "x"}, id_of(asked))),
        ("unknown_record", people.fay, people.change(people.fay, number, {PodField.MEMBERS: [[NOBODY.hex()], []]})),
        ("malformed_operation", people.fay, people.change(people.fay, number, {PodField.PROPOSAL: reference(NOBODY)})),
    ]  # fmt: skip
    told = [people.codes(who, act) for _, who, act in cases]
    assert told == [[code] for code, _, _ in cases]
    no = people.fay.operation(DIRECTORY, Kind.JOINING, declined, id_of(asked))
    assert people.codes(people.fay, no) == []
    back = people.eve.operation(DIRECTORY, Kind.JOINING, {JoiningField.WITHDRAWN: True}, id_of(asked))
    assert people.codes(people.eve, back) == []


def test_an_archived_pod_is_read_and_takes_nothing_new(people: Gathering) -> None:
    number = people.open_pod()
    people.sync(people.fay, people.fay.post(number, SECRET))
    archive = people.change(people.gus, number, {PodField.ARCHIVED: True})
    more = people.gus.post(number, "More.")
    assert people.codes(people.gus, archive, more) == ["pod_archived"]
    people.everybody()
    assert people.ann.bodies(number) == [SECRET]
    work = people.ann.operation(number, Kind.TASK, {1: "Ask the wards"})
    assert people.codes(people.ann, people.ann.post(number, "More."), work) == ["pod_archived"] * 2
    assert people.codes(people.eve, joining(people.eve, people, number)) == ["pod_archived"]
    reopen = people.change(people.fay, number, {PodField.ARCHIVED: False})
    assert people.codes(people.fay, reopen, people.fay.post(number, "On we go.")) == []


def test_who_decides_may_archive_a_pod_and_comes_into_none(people: Gathering) -> None:
    number = people.open_pod()
    people.sync(people.fay, people.fay.post(number, SECRET))
    people.sync(people.mod)
    assert number not in people.mod.logs
    for change in ({PodField.FACILITATORS: members(people.mod)}, {PodField.MEMBERS: members(people.mod)}):
        assert people.codes(people.mod, people.change(people.mod, number, change)) == ["not_facilitator"]
    archived = people.change(people.mod, number, {PodField.ARCHIVED: True})
    assert people.codes(people.mod, archived) == []
    people.sync(people.mod)
    assert number not in people.mod.logs


# --- for its readers alone ---


def requests(eve: WireReplica, people: Gathering, number: int) -> Iterator[Request]:
    """Everything that somebody outside may ask, who knows the pod's number and its scope."""
    own = people.request(eve)
    yield own
    yield replace(own, newest_first=True)
    yield replace(own, estimate=True)
    yield replace(own, scopes=(DIRECTORY,), seqs=(0,), check=bytes(8))
    link = first_link(eve.community, card_scope(people.card(number)))
    for seq in (0, 1, 2, 99):
        cursors = [eve.logs[each].cursor for each in sorted(eve.logs)] + [Cursor(seq, link)]
        asked = replace(own, scopes=(*own.scopes, number), seqs=(*own.seqs, seq), check=cursor_check(cursors))
        yield asked
        yield replace(asked, ahead=((number, (1, 2)),), gaps=((number, 0, 1),))


def test_no_byte_of_it_reaches_anybody_else(people: Gathering) -> None:
    number = people.open_pod()
    eve, fay = people.eve, people.fay
    post = fay.post(number, SECRET, title="Water at night")
    people.sync(fay, post, fay.useful(number, id_of(post)))
    hidden = [entry.op_id for entry in fay.logs[number].entries] + [fay.logs[number].cursor.link[:8]]

    people.sync(eve)
    assert number not in eve.logs
    for request in requests(eve, people, number):
        frames = list(FrameReader().feed(people.table.answer(eve, eve.body(request=request))))
        assert {chr(message.kind) for message in frames} <= set("EMGDAL"), request
        payloads = b"".join(message.payload for message in frames)
        assert not any(each in payloads for each in hidden)
        for message in frames:
            if chr(message.kind) == "M":
                assert number not in {share.number for share in decode_estimate(message.payload).shares}
            elif chr(message.kind) == "D":
                told = decode_diverged(message.payload)
                assert number not in {doubt.number for doubt in told.doubts}


def test_who_guesses_its_scope_learns_nothing_by_writing_there(people: Gathering) -> None:
    number = people.open_pod()
    eve, fay = people.eve, people.fay
    post = fay.post(number, SECRET)
    people.sync(fay, post)
    people.sync(eve)
    scope = card_scope(people.card(number))
    eve.logs[number] = Log(scope, Cursor(0, first_link(eve.community, scope)))
    guesses = [
        eve.post(number, "x"), eve.post(number, "x", thread=id_of(post)), eve.useful(number, id_of(post)),
        Written(number, post.op), eve.operation(number, Kind.DOCUMENT, {1: "x"}),
    ]  # fmt: skip
    told = people.sync(eve, *guesses)
    assert {refusal.code for refusal in told.refusals} == {"not_admitted"}
    assert [dict(refusal.facts) for refusal in told.refusals] == [{}] * len(guesses)
    assert (told.gone, told.echoes) == ((number,), 0)


def test_an_app_that_does_not_know_pods_is_not_sent_them(people: Gathering) -> None:
    number = people.open_pod()
    people.sync(people.fay, people.fay.post(number, SECRET))
    older = people.table.replica("ann@example.org")
    assert number not in older.logs
    people.sync(older)
    assert older.bodies(number) == [SECRET]


# --- from the terminal ---


def test_whoever_runs_the_server_can_do_without_the_window(people: Gathering) -> None:
    proposed = people.proposal()
    people.sync(people.ann, proposed)
    proposals, pods = people.table.community.proposals, people.table.community.pods
    prefix = id_of(proposed).hex()[:10]
    assert proposals.return_to_author(prefix, "Say more.").comment == "Say more."
    for _ in range(2):
        assert proposals.approve(prefix).result is not None
    assert proposals.return_to_author(prefix, "Too late.").state == "approved"
    (pod,) = pods.all()
    people.everybody()
    assert pods.admit("Safe births", "eve@example.org").readers - pod.readers == {people.eve.member}
    people.sync(people.eve)
    number = next(entry.seq or 0 for entry in people.directory(people.eve) if entry.record == pod.id)
    assert (
        people.codes(people.eve, people.eve.operation(DIRECTORY, Kind.JOINING, {1: reference(pod.id)})) == []
    )
    assert pods.archive(pod.id.hex()[:8]).archived
    assert not pods.reopen("Safe births").archived
    pods.dismiss("Safe births", "fay@example.org")
    with pytest.raises(Refused) as last:
        pods.dismiss("Safe births", "gus@example.org")
    assert last.value.code == "last_facilitator"
    assert people.eve.member in pods.admit("Safe births", "eve@example.org", facilitates=True).facilitators
    people.sync(people.eve)
    people.sync(people.mod)
    assert people.codes(people.eve, people.change(people.eve, number, {PodField.AIM: "Ours"})) == []
    assert [(row.name, leads) for row, leads in pods.people(pods.named("Safe births"))] == [
        ("Ann", False), ("Eve", True), ("Gus", True),
    ]  # fmt: skip
    for act, code in (
        (lambda: pods.named("Absent"), "unknown_pod"),
        (lambda: pods.admit("Safe births", "nobody@example.org"), "unknown_member"),
        (lambda: proposals.approve("abcdef0123"), "unknown_record"),
    ):
        with pytest.raises(Refused) as caught:
            act()
        assert caught.value.code == code
