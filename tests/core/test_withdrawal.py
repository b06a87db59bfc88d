"""A withdrawal hides what its writer had seen, in whatever order things come, and never anything else."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllcore.clock import HybridTime
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.merge import fold, heads, history_of, post_of, saw
from gllcore.model.discussions import Post, PostField
from gllcore.model.people import Role
from gllcore.operations import Entry, Fields, Kind, Operation, pack, waiting
from gllcore.permissions import Standing, Target, check_edit, may_read_withdrawn
from gllcore.rules import check_operation
from tests.core.strategies import SCOPE, histories, placed

ME, AWAY = RecordId(b"m" * 16), RecordId(b"a" * 16)
WITHDRAW: Fields = {PostField.WITHDRAWN: True}
BRING_BACK: Fields = {PostField.WITHDRAWN: False}


def act(history: list[Entry], fields: Fields, device: RecordId = ME, base: int | None = None) -> Entry:
    """The next entry of a log; its writer had seen all of it, unless ``base`` says how much."""
    record = next(entry.record for entry in history if entry.op.record is None)
    seen = len(history) if base is None else base
    time = HybridTime(1 + max(entry.op.time.ms for entry in history))
    op = Operation(SCOPE, Kind.POST, record, pack(fields), time, seen, device)
    entry = waiting(op)
    return Entry(entry.op_id, op, len(history) + 1, 1_800_000_000_000)


def shown(history: list[Entry]) -> Post:
    post = post_of(history)
    assert post is not None
    return post


def logged(history: list[Entry]) -> list[Entry]:
    """The same history after everybody has synced."""
    return placed([entry.op for entry in history])


def new_post() -> list[Entry]:
    fields: Fields = {PostField.TITLE: "t", PostField.BODY: "b", PostField.LANGUAGE: "en"}
    return placed([Operation(SCOPE, Kind.POST, None, pack(fields), HybridTime(1_000), 0, ME)])


# --- laws ---


@given(histories(), st.sampled_from([PostField.TITLE, PostField.BODY, PostField.TAGS]))
def test_an_edit_that_no_withdrawal_had_seen_keeps_the_post_and_is_readable(
    history: list[Entry], field: PostField
) -> None:
    history = logged(history)
    fields: Fields = {field: [["unseen"], []] if field is PostField.TAGS else "unseen"}
    post = shown([*history, act(history, fields, AWAY, base=1)])
    assert post.withdrawn_ms is None
    assert "unseen" in {post.title, post.body, *post.tags, *(rival.value for rival in post.rivals)}


@given(histories())
def test_a_post_is_hidden_only_by_a_withdrawal_that_had_seen_all_of_it(history: list[Entry]) -> None:
    if shown(history).withdrawn_ms is None:
        return
    folded = fold(history)
    withdrawals = [write.entry for write in folded.writes[PostField.WITHDRAWN] if write.value is True]
    for field in (PostField.TITLE, PostField.BODY):
        for head in heads(folded.writes[field]):
            assert any(w.op_id == head.entry.op_id or saw(w, head.entry) for w in withdrawals)


@given(histories())
def test_a_withdrawal_that_has_seen_everything_hides_it_and_bringing_back_shows_it_as_it_was(
    history: list[Entry],
) -> None:
    history = logged(history)
    texts = fold(history)
    withdrawn = [*history, act(history, WITHDRAW)]
    post = shown(withdrawn)
    assert post.withdrawn_ms is not None
    assert (post.title, post.body, post.tags, post.rivals) == ("", "", (), ())

    post = shown([*withdrawn, act(withdrawn, BRING_BACK)])
    assert (post.withdrawn_ms, post.contested) == (None, False)
    assert (post.title, post.body) == (texts.text(PostField.TITLE), texts.text(PostField.BODY))
    assert post.tags == texts.elements(PostField.TAGS)


@given(histories(), st.randoms(use_true_random=False))
def test_any_order_hides_the_same(history: list[Entry], chance: random.Random) -> None:
    history = logged(history)
    history += [act(history, WITHDRAW, base=chance.randrange(len(history) + 1))]
    shuffled = history + chance.choices(history, k=2)
    chance.shuffle(shuffled)
    assert shown(shuffled) == shown(history)


@given(histories())
def test_what_was_withdrawn_stays_in_the_history(history: list[Entry]) -> None:
    history = logged(history)
    before = history_of(history)
    after = history_of([*history, act(history, WITHDRAW)])
    assert {edit.body for edit in before} <= {edit.body for edit in after}
    assert sum(edit.withdrawn is True for edit in after) == 1 + sum(e.withdrawn is True for e in before)


# --- cases ---


def test_withdrawn_here_and_edited_there_stays_shown_until_it_is_settled() -> None:
    post = new_post()
    edited = [*post, act(post, {PostField.BODY: "edited"}, AWAY)]
    both = [*edited, act(edited, WITHDRAW, base=1)]
    assert (shown(both).body, shown(both).contested, shown(both).withdrawn_ms) == ("edited", True, None)

    assert shown([*both, act(both, WITHDRAW)]).withdrawn_ms is not None
    kept = shown([*both, act(both, BRING_BACK)])
    assert (kept.body, kept.contested, kept.withdrawn_ms) == ("edited", False, None)


def test_brought_back_here_and_withdrawn_again_there_stays_shown() -> None:
    post = new_post()
    withdrawn = [*post, act(post, WITHDRAW)]
    back = [*withdrawn, act(withdrawn, BRING_BACK)]
    again = shown([*back, act(back, WITHDRAW, AWAY, base=2)])
    assert (again.body, again.contested) == ("b", True)


def test_of_two_withdrawals_one_that_had_seen_all_is_enough() -> None:
    post = new_post()
    edited = [*post, act(post, {PostField.BODY: "edited"}, AWAY)]
    both = [*edited, act(edited, WITHDRAW, base=1)]
    assert shown([*both, act(both, WITHDRAW, AWAY, base=2)]).withdrawn_ms is not None


# --- who may, and how it is written ---


def test_only_the_author_withdraws_not_even_a_moderator() -> None:
    target = Target(ME)
    check_edit(Standing(ME), target, changes_thread=False)
    with pytest.raises(Refused) as refused:
        check_edit(Standing(AWAY, Role.MODERATOR), target, changes_thread=False)
    assert refused.value.code == "not_your_post"


@pytest.mark.parametrize(
    ("standing", "may"),
    [
        (Standing(ME), True),
        (Standing(AWAY), False),
        (Standing(AWAY, Role.FACILITATOR), False),
        (Standing(AWAY, Role.MODERATOR), True),
        (Standing(AWAY, Role.ADMIN), True),
    ],
)
def test_the_text_of_a_withdrawn_post_is_for_its_author_and_for_moderators(
    standing: Standing, may: bool
) -> None:
    assert may_read_withdrawn(standing, Target(ME)) is may


def test_a_withdrawal_is_an_edit_and_says_yes_or_no() -> None:
    check_operation(Operation(SCOPE, Kind.POST, ME, pack(WITHDRAW), HybridTime(1), 0, ME))
    new: Fields = {PostField.TITLE: "t", PostField.BODY: "b", PostField.LANGUAGE: "en"}
    neither_yes_nor_no: Fields = {PostField.WITHDRAWN: 1}
    for record, fields in ((ME, neither_yes_nor_no), (None, {**new, **WITHDRAW})):
        with pytest.raises(Refused) as refused:
            check_operation(Operation(SCOPE, Kind.POST, record, pack(fields), HybridTime(1), 0, ME))
        assert refused.value.code == "malformed_operation"
