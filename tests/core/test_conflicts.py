"""Conflicts name every text that stands, and the text from which they went apart; one act that has seen them ends them."""

import random

from hypothesis import given
from hypothesis import strategies as st

from gllcore.conflicts import conflicts_of
from gllcore.ids import RecordId
from gllcore.merge import post_of
from gllcore.model.discussions import Conflict, PostField
from gllcore.operations import Entry, Fields
from tests.core.strategies import histories
from tests.core.test_withdrawal import AWAY, ME, WITHDRAW, act, logged, new_post, shown

THIRD = RecordId(b"t" * 16)


def conflict(history: list[Entry], field: PostField) -> Conflict | None:
    return next((each for each in conflicts_of(history) if each.field is field), None)


@given(histories())
def test_there_is_a_conflict_where_the_post_shows_one(history: list[Entry]) -> None:
    post = shown(history)
    expected = {rival.field for rival in post.rivals} | ({PostField.WITHDRAWN} if post.contested else set())
    assert {each.field for each in conflicts_of(history)} == expected


@given(histories())
def test_its_sides_are_the_text_shown_and_its_rivals(history: list[Entry]) -> None:
    post = shown(history)
    for field, text in ((PostField.TITLE, post.title), (PostField.BODY, post.body)):
        found = conflict(history, field)
        if found is not None:
            values = [side.value for side in found.sides]
            assert values[0] == text
            assert set(values) == {text, *(rival.value for rival in post.rivals if rival.field is field)}
            assert len(values) == len(set(values))


@given(histories(), st.randoms(use_true_random=False))
def test_any_order_with_any_duplicates_gives_the_same_conflicts(
    history: list[Entry], chance: random.Random
) -> None:
    shuffled = history + chance.choices(history, k=3)
    chance.shuffle(shuffled)
    assert conflicts_of(shuffled) == conflicts_of(history)


@given(histories())
def test_an_act_that_has_seen_all_sides_ends_it(history: list[Entry]) -> None:
    history = logged(history)
    for found in conflicts_of(history):
        chosen = found.sides[-1].value
        says = False if found.field is PostField.WITHDRAWN else chosen
        settled = [*history, act(history, {found.field: says})]
        assert conflict(settled, found.field) is None
        post = post_of(settled)
        assert post is not None
        if found.field is PostField.BODY:
            assert post.body == chosen


def test_the_text_before_is_the_newest_that_both_had_seen() -> None:
    post = new_post()
    agreed = [*post, act(post, {PostField.BODY: "agreed"})]
    mine = [*agreed, act(agreed, {PostField.BODY: "mine"}, ME)]
    both = [*mine, act(mine, {PostField.BODY: "yours"}, AWAY, base=2)]
    found = conflict(both, PostField.BODY)
    assert found is not None
    assert found.before == "agreed"
    assert {side.value: side.device for side in found.sides} == {"mine": ME, "yours": AWAY}


def test_three_may_go_apart_and_two_of_them_may_say_the_same() -> None:
    post = new_post()
    texts = {ME: "one", AWAY: "two", THIRD: "two"}
    history = list(post)
    for device, text in texts.items():
        history += [act(history, {PostField.TITLE: text}, device, base=1)]
    found = conflict(history, PostField.TITLE)
    assert found is not None
    assert [(side.value, side.device) for side in found.sides] == [("two", THIRD), ("one", ME)]


def test_a_withdrawal_stands_against_the_text_that_it_had_not_seen() -> None:
    post = new_post()
    edit: Fields = {PostField.TITLE: "new title", PostField.BODY: "new text"}
    edited = [*post, act(post, edit, AWAY)]
    found = conflict([*edited, act(edited, WITHDRAW, base=1)], PostField.WITHDRAWN)
    assert found is not None
    assert found.before == "t\n\nb"
    assert [(side.value, side.device) for side in found.sides] == [
        (None, ME),
        ("new title\n\nnew text", AWAY),
    ]


def test_a_withdrawn_post_bothers_nobody_with_its_rivals() -> None:
    post = new_post()
    mine = [*post, act(post, {PostField.BODY: "mine"}, ME)]
    both = [*mine, act(mine, {PostField.BODY: "yours"}, AWAY, base=1)]
    assert conflict(both, PostField.BODY) is not None
    assert conflicts_of([*both, act(both, WITHDRAW)]) == ()
