"""Proposing, answering, joining, leading and leaving, as members do it."""

from dataclasses import replace

from gllapp.pod_views import Standing
from gllapp.usecases.forum import list_streams
from gllapp.usecases.pods import joining, proposing
from gllapp.usecases.pods.directory import list_pods, pod_row
from gllapp.usecases.pods.finders import find_asking, find_member, find_pod, find_task
from gllapp.usecases.pods.joining import CardEdit, list_joinings
from gllapp.usecases.pods.proposing import list_proposals
from gllapp.usecases.pods.tasks import TaskWish, add_task
from gllapp.views import Delivery
from gllcore.model.pods import Form, ProposalState
from gllcore.operations import Kind
from tests.app.usecases.pods.house import POD, House, member, refused, wish
from tests.reconciliation.yard import Seat


def standing(house: House, seat: Seat) -> Standing:
    return pod_row(seat.desk, house.pod).standing


def test_a_proposal_goes_back_and_comes_again(house: House) -> None:
    said = wish(house.amina, house.chidi, name="Clean hands")
    with refused("facilitators_missing"):
        proposing.propose(house.amina.desk, replace(said, facilitators=said.facilitators[:1]))
    with refused("rules_not_accepted"):
        proposing.propose(house.amina.desk, replace(said, rules=False))
    proposal = proposing.propose(house.amina.desk, said)
    house.everybody()
    with refused("empty_comment"):
        proposing.give_back(house.mona.desk, proposal, " ")
    with refused("not_yours_to_decide"):
        proposing.approve(house.bruno.desk, proposal)
    proposing.give_back(house.mona.desk, proposal, "Who washes?")
    house.everybody()
    (row,) = list_proposals(house.amina.desk)
    assert (row.proposal.state, row.proposal.comment, row.mine) == (
        ProposalState.RETURNED,
        "Who washes?",
        True,
    )
    assert list_proposals(house.mona.desk) == list_proposals(house.bruno.desk) == ()
    proposing.propose_again(house.amina.desk, proposal, replace(said, purpose="Everybody washes"))
    house.everybody()
    (row,) = list_proposals(house.mona.desk)
    assert (row.proposal.purpose, row.may_answer, row.author.name) == ("Everybody washes", True, "Amina")
    proposing.approve(house.mona.desk, proposal)
    house.everybody()
    assert {each.pod.name for each in list_pods(house.chidi.desk)} == {POD, "Clean hands"}
    with refused("nothing_to_change"):
        proposing.approve(house.mona.desk, proposal)


def test_a_stream_comes_of_a_proposal_too(house: House) -> None:
    said = wish(house.amina, house.chidi, name="Night work", form=Form.STREAM)
    proposal = proposing.propose(house.amina.desk, said)
    house.everybody()
    proposing.approve(house.mona.desk, proposal)
    house.everybody()
    assert [row.name for row in list_streams(house.dede.desk)] == ["General", "Night work"]
    assert [row.pod.name for row in list_pods(house.dede.desk)] == [POD]


def test_a_wish_waits_for_a_facilitator_and_is_answered(house: House) -> None:
    wished = joining.ask_to_join(house.dede.desk, house.pod, "May I?")
    assert standing(house, house.dede) is Standing.ASKED
    (own,) = list_joinings(house.dede.desk)
    assert (own.mine, own.may_answer, own.delivery) == (True, False, Delivery.WAITING)
    with refused("already_asked"):
        joining.ask_to_join(house.dede.desk, house.pod)
    house.everybody()
    assert list_joinings(house.chidi.desk) == ()
    with refused("not_facilitator"):
        joining.let_in(house.chidi.desk, wished)
    (asked,) = list_joinings(house.bruno.desk)
    assert (asked.author.name, asked.may_answer, pod_row(house.bruno.desk, house.pod).waiting) == (
        "Dede",
        True,
        1,
    )
    joining.decline(house.bruno.desk, wished, "We are full")
    house.everybody()
    (no,) = list_joinings(house.dede.desk)
    assert (no.joining.declined, standing(house, house.dede)) == ("We are full", Standing.OUTSIDE)
    again = joining.ask_to_join(house.dede.desk, house.pod)
    house.everybody()
    joining.let_in(house.amina.desk, again)
    house.everybody()
    assert standing(house, house.dede) is Standing.MEMBER
    with refused("in_the_pod_already"):
        joining.let_in(house.bruno.desk, again)
    with refused("in_the_pod_already"):
        joining.decline(house.bruno.desk, again, "We are full")


def test_a_wish_that_was_taken_back_lets_nobody_in(house: House) -> None:
    wished = joining.ask_to_join(house.dede.desk, house.pod)
    joining.take_back_joining(house.dede.desk, wished)
    house.everybody()
    with refused("nothing_to_change"):
        joining.let_in(house.amina.desk, wished)


def test_who_was_let_in_and_left_does_not_ask_by_that(house: House) -> None:
    wished = joining.ask_to_join(house.dede.desk, house.pod)
    house.everybody()
    joining.let_in(house.amina.desk, wished)
    house.everybody()
    joining.leave(house.dede.desk, house.pod)
    house.everybody()
    assert standing(house, house.dede) is Standing.OUTSIDE
    assert list_joinings(house.amina.desk) == ()
    joining.ask_to_join(house.dede.desk, house.pod)
    house.everybody()
    assert len(list_joinings(house.amina.desk)) == 1
    joining.take_back_joining(house.dede.desk, list_joinings(house.dede.desk)[0].joining.id)
    house.everybody()
    assert list_joinings(house.amina.desk) == ()


def test_a_pod_is_never_without_a_facilitator(house: House) -> None:
    joining.leave(house.bruno.desk, house.pod)
    house.everybody()
    with refused("last_facilitator"):
        joining.leave(house.amina.desk, house.pod)
    joining.set_facilitates(house.amina.desk, house.pod, member(house.dede), True)
    house.everybody()
    assert standing(house, house.dede) is Standing.FACILITATOR
    joining.leave(house.amina.desk, house.pod)
    house.everybody()
    assert standing(house, house.amina) is Standing.OUTSIDE
    assert [each.name for each in pod_row(house.chidi.desk, house.pod).facilitators] == ["Dede"]


def test_the_last_who_leads_an_archived_pod_may_leave_it_and_the_server_agrees(house: House) -> None:
    joining.leave(house.bruno.desk, house.pod)
    joining.archive(house.amina.desk, house.pod)
    house.everybody()
    joining.leave(house.amina.desk, house.pod)
    house.everybody()
    assert standing(house, house.amina) is Standing.OUTSIDE
    assert pod_row(house.chidi.desk, house.pod).facilitators == ()


def test_its_card_is_its_facilitators_to_change(house: House) -> None:
    edit = CardEdit(aim="Fewer infections", languages=("vi", "fr"), countries=("VN",))
    with refused("not_facilitator"):
        joining.edit_card(house.chidi.desk, house.pod, edit)
    joining.edit_card(house.bruno.desk, house.pod, edit)
    with refused("nothing_to_change"):
        joining.edit_card(house.bruno.desk, house.pod, edit)
    house.everybody()
    card = pod_row(house.dede.desk, house.pod).pod
    assert (card.aim, set(card.languages), card.countries) == ("Fewer infections", {"vi", "fr"}, ("VN",))


def test_people_pods_and_tasks_are_meant_by_name_or_id(house: House) -> None:
    desk = house.amina.desk
    task = add_task(desk, house.pod, TaskWish("Print it"))
    add_task(desk, house.pod, TaskWish("Twice"))
    add_task(desk, house.pod, TaskWish("twice"))
    assert find_pod(desk, "SAFE births") == find_pod(desk, house.pod.hex()[:8]) == house.pod
    assert find_member(desk, "dédé") == find_member(desk, member(house.dede).hex()) == member(house.dede)
    assert find_task(desk, house.pod, "print it") == task
    wished = joining.ask_to_join(house.dede.desk, house.pod)
    assert find_asking(house.dede.desk, wished.hex()[:6]) == (Kind.JOINING, wished)
    for find, code in (
        (lambda: find_pod(desk, "Safe"), "unknown_pod"),
        (lambda: find_member(desk, "D"), "unknown_person"),
        (lambda: find_task(desk, house.pod, "Once"), "unknown_task"),
        (lambda: find_task(desk, house.pod, "Twice"), "ambiguous_id"),
        (lambda: find_asking(desk, "00000000"), "unknown_record"),
    ):
        with refused(code):
            find()
