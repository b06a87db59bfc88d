"""Proposals: who may say what of them, and that what is approved is opened, once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gllcore.columns import DIRECTORY
from gllcore.model.pods import PodField, ProposalField, ProposalState
from gllcore.operations import Kind, Value, reference
from gllcore.pod_rules import PROPOSALS_A_DAY
from gllserver.bootstrap import open_community
from tests.server.conversation import ManualClock, Table
from tests.server.gathering import DAY_MS, NOBODY, Gathering, members, without
from tests.server.older import make_older
from tests.wire_client import NOON_MS, Written, id_of

YEAR_MS = 365 * 24 * 60 * 60 * 1000


@pytest.fixture
def people(gathering: Gathering) -> Gathering:
    return gathering


def test_an_approved_pod_opens_for_its_facilitators_and_who_proposed_it(people: Gathering) -> None:
    number = people.open_pod(PRODUCT="A guideline", AREA="maternal", COUNTRIES=[["GH"], []])
    pod = people.pod(number)
    assert (pod.name, pod.aim, pod.product, pod.area) == (
        "Safe births", "A checklist that fits our wards.", "A guideline", "maternal",
    )  # fmt: skip
    assert (set(pod.languages), pod.countries) == ({"fr", "en"}, ("GH",))
    assert pod.facilitators == {people.fay.member, people.gus.member}
    assert pod.members == {people.ann.member, people.fay.member, people.gus.member}

    proposal = people.proposal_of(pod.proposal or NOBODY)
    assert (proposal.state, proposal.result) == (ProposalState.APPROVED, pod.id)


def test_an_approved_stream_opens_under_a_free_name_in_its_first_language(people: Gathering) -> None:
    proposed = people.proposal(FORM="stream", NAME="General")
    people.sync(people.ann, proposed)
    people.sync(people.mod)
    people.sync(people.mod, people.answer(id_of(proposed)))

    opened = next(row for row in people.table.community.streams.all() if row.name == "General (2)")
    assert (opened.language, opened.description) == ("en", "A checklist that fits our wards.")
    assert people.proposal_of(id_of(proposed)).result == opened.id
    people.sync(people.eve)
    assert people.codes(people.eve, people.eve.post(opened.number, "Hello.")) == []


def test_two_who_decide_at_once_open_one_pod(people: Gathering) -> None:
    proposed = people.proposal()
    people.sync(people.ann, proposed)
    again = people.join("mod")
    people.sync(people.mod)
    first, second = people.answer(id_of(proposed)), people.answer(id_of(proposed), who=again)
    people.sync(people.mod, first)
    people.sync(again, second)
    people.sync(people.mod, first, people.answer(id_of(proposed)))

    assert len(people.table.community.pods.all()) == 1


def test_a_retried_approval_opens_nothing_twice(people: Gathering) -> None:
    proposed = people.proposal()
    people.sync(people.ann, proposed)
    people.sync(people.mod)
    outbox = [people.answer(id_of(proposed))]
    body = people.mod.body(outbox, request=people.request(people.mod))
    people.table.answer(people.mod, body)  # the answer is lost
    assert people.mod.take(people.table.answer(people.mod, body), outbox).refusals == ()
    assert len(people.table.community.pods.all()) == 1


def test_who_decides_may_propose_and_approve_in_one_batch(people: Gathering) -> None:
    proposed = people.mod.operation(DIRECTORY, Kind.PROPOSAL, people.fields())
    assert people.codes(people.mod, proposed, people.answer(id_of(proposed))) == []
    (pod,) = people.table.community.pods.all()
    assert people.mod.member in pod.members


def test_one_that_is_returned_or_withdrawn_opens_nothing(people: Gathering) -> None:
    returned, withdrawn = people.proposal(), people.proposal()
    people.sync(people.ann, returned, withdrawn)
    taken_back = people.ann.operation(
        DIRECTORY, Kind.PROPOSAL, {ProposalField.WITHDRAWN: True}, id_of(withdrawn)
    )
    people.sync(people.ann, taken_back)
    people.sync(people.mod)
    no = people.answer(id_of(returned), ProposalState.RETURNED)
    assert people.codes(people.mod, no, people.answer(id_of(withdrawn))) == []
    assert people.table.community.pods.all() == []

    # Its author brings it again, and takes the withdrawal back: then it opens.
    again = people.ann.operation(DIRECTORY, Kind.PROPOSAL, {ProposalField.WITHDRAWN: False}, id_of(withdrawn))
    people.sync(people.ann)
    assert people.codes(people.ann, again) == []
    assert len(people.table.community.pods.all()) == 1


def test_a_proposal_that_was_returned_is_mended_and_waits_again(people: Gathering) -> None:
    proposed = people.proposal()
    people.sync(people.ann, proposed)
    people.sync(people.mod)
    people.sync(people.mod, people.answer(id_of(proposed), ProposalState.RETURNED))
    people.sync(people.ann)
    mended: dict[int, Value] = {ProposalField.NAME: "Safer births", ProposalField.STATE: "waiting"}
    assert (
        people.codes(people.ann, people.ann.operation(DIRECTORY, Kind.PROPOSAL, mended, id_of(proposed)))
        == []
    )
    assert people.proposal_of(id_of(proposed)).state == ProposalState.WAITING


def test_a_proposal_goes_on_naming_enough_facilitators(people: Gathering) -> None:
    proposed = people.proposal()
    people.sync(people.ann, proposed)
    record = id_of(proposed)

    def names(change: Value) -> list[str]:
        fields: dict[int, Value] = {ProposalField.FACILITATORS: change}
        return people.codes(people.ann, people.ann.operation(DIRECTORY, Kind.PROPOSAL, fields, record))

    assert names(without(people.fay)) == ["facilitators_missing"]
    assert names([[people.eve.member.hex()], [people.fay.member.hex()]]) == []
    assert people.proposal_of(record).facilitators == {people.gus.member, people.eve.member}


def test_one_member_proposes_so_often_in_a_day_and_no_more(people: Gathering, clock: ManualClock) -> None:
    proposed = [people.proposal() for _ in range(PROPOSALS_A_DAY + 1)]
    assert people.codes(people.ann, *proposed[:-2]) == []
    assert people.codes(people.ann, *proposed[-2:]) == ["too_many_proposals"]
    people.sync(people.mod)
    assert people.codes(people.mod, people.answer(id_of(proposed[0]))) == []
    other = people.mod.operation(DIRECTORY, Kind.PROPOSAL, people.fields())
    assert people.codes(people.mod, other) == []
    clock.ms += DAY_MS
    assert people.codes(people.ann, proposed[-1]) == []


Refusing = Callable[[Gathering], Written]
REFUSED: dict[str, tuple[str, Refusing]] = {
    "without the rules": ("rules_not_accepted", lambda p: p.proposal(RULES=False)),
    "one facilitator": ("facilitators_missing", lambda p: p.proposal(FACILITATORS=members(p.fay))),
    "a facilitator who is nobody": (
        "unknown_record",
        lambda p: p.proposal(FACILITATORS=[[NOBODY.hex(), p.fay.member.hex()], []]),
    ),
    "approved at birth": ("malformed_operation", lambda p: p.proposal(STATE="approved")),
    "with a result": ("malformed_operation", lambda p: p.proposal(RESULT=reference(NOBODY))),
    "an answer to nothing": (
        "unknown_record",
        lambda p: p.ann.operation(DIRECTORY, Kind.PROPOSAL, {ProposalField.PURPOSE: "x"}, NOBODY),
    ),
    "a member's card as a proposal": (
        "unknown_record",
        lambda p: p.ann.operation(DIRECTORY, Kind.PROPOSAL, {ProposalField.PURPOSE: "x"}, p.fay.member),
    ),
    "a pod of one's own": (
        "unknown_kind",
        lambda p: p.ann.operation(
            DIRECTORY, Kind.POD, {PodField.NAME: "Mine", PodField.FACILITATORS: members(p.ann)}
        ),
    ),
    "in a stream": ("unknown_scope", lambda p: p.ann.operation(1, Kind.PROPOSAL, p.fields())),
    "a stream's card": (
        "unknown_kind",
        lambda p: p.ann.operation(DIRECTORY, Kind.STREAM, {1: "Mine", 2: "en"}),
    ),
    "a document": ("unknown_scope", lambda p: p.ann.operation(DIRECTORY, Kind.DOCUMENT, {1: "Mine"})),
}


def test_what_is_no_proposal_is_refused(people: Gathering) -> None:
    outbox = [bad(people) for _, bad in REFUSED.values()]
    answer = people.sync(people.ann, people.proposal(), *outbox, people.proposal())
    told = dict(zip(REFUSED, (refusal.code for refusal in answer.refusals), strict=True))
    assert told == {case: code for case, (code, _) in REFUSED.items()}


def test_only_who_decides_answers_and_only_its_author_changes_it(people: Gathering) -> None:
    proposed = people.proposal()
    people.sync(people.ann, proposed)
    people.everybody()
    record = id_of(proposed)

    def says(name: str, field: ProposalField, value: Value) -> list[str]:
        who = {"ann": people.ann, "fay": people.fay, "mod": people.mod}[name]
        return people.codes(who, who.operation(DIRECTORY, Kind.PROPOSAL, {field: value}, record))

    assert says("ann", ProposalField.STATE, "approved") == ["not_yours_to_decide"]
    assert says("fay", ProposalField.COMMENT, "Good.") == ["not_yours_to_decide"]
    assert says("fay", ProposalField.NAME, "Mine") == ["not_your_proposal"]
    assert says("mod", ProposalField.NAME, "Mine") == ["not_your_proposal"]
    assert says("mod", ProposalField.COMMENT, "Say more.") == []
    assert says("ann", ProposalField.NAME, "Ours") == []
    people.table.community.accounts.set_role("ann@example.org", "reader")
    assert says("ann", ProposalField.NAME, "Yours") == ["role_forbids"]


def test_a_members_clock_does_not_move_the_servers(people: Gathering, clock: ManualClock) -> None:
    people.ann.wait(50 * YEAR_MS)
    proposed = people.proposal()
    people.sync(people.ann, proposed)
    people.table.community.streams.add("Later", "en")
    people.sync(people.mod)
    assert people.directory()[-1].op.time.ms < NOON_MS + YEAR_MS


def test_nobody_makes_a_device_of_what_they_may_write(people: Gathering) -> None:
    """A joining names a pod where a device's card names its member."""
    number = people.open_pod()
    asked = people.eve.operation(DIRECTORY, Kind.JOINING, {1: reference(people.card(number))})
    people.sync(people.eve, asked)
    forged = people.eve.operation(1, Kind.POST, {1: "t", 2: "b", 3: "en"}, device=id_of(asked))
    assert people.codes(people.eve, forged) == ["malformed_operation"]


def test_a_database_of_format_6_takes_pods(
    table: Table, data: Path, database_url: str | None, clock: ManualClock
) -> None:
    table.community.close()
    make_older(data, database_url, 6)
    upgraded = open_community(data, database_url, clock)
    try:
        people = Gathering(Table(upgraded))
        number = people.open_pod()
        asked = people.eve.operation(DIRECTORY, Kind.JOINING, {1: reference(people.card(number))})
        assert people.codes(people.eve, asked) == []
    finally:
        upgraded.close()
