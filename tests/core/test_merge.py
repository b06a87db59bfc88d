"""The merge's laws: order, duplicates and detours do not matter, and nothing that was written becomes unreadable."""

import random

from hypothesis import given
from hypothesis import strategies as st

from gllcore.clock import HybridTime
from gllcore.ids import RecordId
from gllcore.merge import fold, heads, history_of, merge_field, merge_set, order, post_of, saw, useful_to
from gllcore.model.discussions import PostField, ReactionField
from gllcore.operations import Entry, Fields, Kind, Operation, Value, pack, waiting
from tests.core.strategies import SCOPE, devices, histories, placed, times

ONE, TWO = RecordId(b"1" * 16), RecordId(b"2" * 16)


def edit(post: Entry, device: RecordId, ms: int, base: int, **fields: Value) -> Operation:
    numbers = {PostField[name.upper()].value: value for name, value in fields.items()}
    return Operation(SCOPE, Kind.POST, post.record, pack(numbers), HybridTime(ms), base, device)


def first_post(device: RecordId = ONE, tags: tuple[str, ...] = ()) -> Operation:
    fields: Fields = {
        PostField.TITLE: "Hand rub",
        PostField.BODY: "old",
        PostField.LANGUAGE: "en",
        PostField.TAGS: [[*tags], []],
    }
    return Operation(SCOPE, Kind.POST, None, pack(fields), HybridTime(1_000), 0, device)


@given(histories(), st.randoms(use_true_random=False))
def test_any_order_with_any_duplicates_gives_the_same_post(
    history: list[Entry], chance: random.Random
) -> None:
    shuffled = history + chance.choices(history, k=3)
    chance.shuffle(shuffled)
    assert post_of(shuffled) == post_of(history)
    assert history_of(shuffled) == history_of(history)


@given(histories())
def test_every_text_that_no_other_writer_had_seen_stays_readable(history: list[Entry]) -> None:
    post = post_of(history)
    assert post is not None
    if post.withdrawn_ms is not None:
        return
    for field, shown in ((PostField.BODY, post.body), (PostField.TITLE, post.title)):
        readable = {shown, *(rival.value for rival in post.rivals if rival.field is field)}
        assert {str(write.value) for write in heads(fold(history).writes[field])} == readable


@given(histories())
def test_every_version_is_in_the_history(history: list[Entry]) -> None:
    bodies = {str(write.value) for write in fold(history).writes[PostField.BODY]}
    assert bodies <= {edit.body for edit in history_of(history)}


@given(histories())
def test_a_field_that_was_never_contested_has_no_rivals(history: list[Entry]) -> None:
    by_one = [
        Entry(e.op_id, e.op, e.seq, e.received_ms) for e in history if e.op.device == history[0].op.device
    ]
    register = merge_field(fold(by_one).writes[PostField.BODY])
    times_of_bodies = [w.entry.op.time for w in fold(by_one).writes[PostField.BODY]]
    if len(set(times_of_bodies)) == len(times_of_bodies):
        assert register.rivals == ()


@given(st.lists(st.tuples(devices, times, st.booleans()), min_size=1, max_size=8))
def test_each_members_latest_word_on_usefulness_counts(
    words: list[tuple[RecordId, HybridTime, bool]],
) -> None:
    ops = [
        Operation(SCOPE, Kind.REACTION, ONE, pack({ReactionField.USEFUL: word}), time, 0, device)
        for device, time, word in words
    ]
    entries = placed(ops)
    latest = {entry.op.device: entry for entry in sorted(entries, key=order)}
    expected = {d for d, e in latest.items() if e.op.payload == pack({ReactionField.USEFUL: True})}
    assert useful_to(entries, lambda device: device) == expected


def test_an_edit_replaces_what_its_writer_had_seen() -> None:
    post, later = placed([first_post(), edit(waiting(first_post()), TWO, 500, base=1, body="new")])
    merged = post_of([post, later])
    assert merged is not None
    assert (merged.body, merged.rivals) == ("new", ()), (
        "a slow clock must not undo an edit that had seen the old text"
    )


def test_edits_of_different_fields_bother_nobody() -> None:
    made = first_post()
    post = waiting(made)
    log = placed(
        [made, edit(post, ONE, 2_000, base=1, title="Soap"), edit(post, TWO, 2_001, base=1, body="new")]
    )
    merged = post_of(log)
    assert merged is not None
    assert (merged.title, merged.body, merged.rivals) == ("Soap", "new", ())


def test_edits_of_the_same_field_keep_both_texts() -> None:
    made = first_post()
    post = waiting(made)
    log = placed(
        [made, edit(post, ONE, 2_000, base=1, body="mine"), edit(post, TWO, 2_001, base=1, body="yours")]
    )
    merged = post_of(log)
    assert merged is not None
    assert (merged.body, [rival.value for rival in merged.rivals]) == ("yours", ["mine"])


def test_an_edit_that_has_seen_both_texts_ends_the_conflict() -> None:
    made = first_post()
    post = waiting(made)
    both = [edit(post, ONE, 2_000, base=1, body="mine"), edit(post, TWO, 2_001, base=1, body="yours")]
    log = placed([made, *both, edit(post, ONE, 2_002, base=3, body="ours")])
    merged = post_of(log)
    assert merged is not None
    assert (merged.body, merged.rivals) == ("ours", ())


def test_a_clock_set_ahead_cannot_win_for_ever() -> None:
    made = first_post()
    post = waiting(made)
    year_9999 = edit(post, ONE, 253_402_300_000_000, base=1, body="from the future")
    log = placed([made, year_9999, edit(post, TWO, 1_800_000_000_000, base=1, body="later")])
    merged = post_of(log)
    assert merged is not None
    assert merged.body == "later"


def test_an_addition_that_a_removal_had_not_seen_survives() -> None:
    made = first_post(tags=("ipc",))
    post = waiting(made)
    add = edit(post, TWO, 2_000, base=0, tags=[["soap"], []])
    remove = edit(post, ONE, 3_000, base=1, tags=[[], ["soap", "ipc"]])
    assert merge_set(fold(placed([made, add, remove])).writes[PostField.TAGS]) == ("soap",)


def test_waiting_edits_of_one_device_follow_each_other() -> None:
    made = waiting(first_post())
    edits = [waiting(edit(made, ONE, 2_000 + n, base=0, body=f"version {n}")) for n in range(3)]
    merged = post_of([made, *edits])
    assert merged is not None
    assert (merged.body, merged.rivals) == ("version 2", ())
    assert saw(edits[1], edits[0])
    assert not saw(edits[0], edits[1])


def test_edits_of_a_post_that_has_not_arrived_wait_without_harm() -> None:
    made = waiting(first_post())
    assert post_of([waiting(edit(made, TWO, 2_000, base=1, body="new"))]) is None


def test_garbage_in_a_payload_changes_nothing_else() -> None:
    made = first_post()
    broken = Operation(SCOPE, Kind.POST, waiting(made).record, b"\xc1\xff", HybridTime(9), 1, TWO)
    wrong = edit(waiting(made), TWO, 10, base=1, tags=7)
    merged = post_of(placed([made, broken, wrong]))
    assert merged is not None
    assert (merged.body, merged.tags) == ("old", ())
