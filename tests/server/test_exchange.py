"""Exchanges on both databases: what is written on one device arrives on the others, once, in order, and verified."""

from gllcore.columns import DIRECTORY
from gllcore.model.discussions import PostField
from gllcore.operations import Value, reference
from tests.server.conversation import ManualClock, Table
from tests.wire_client import id_of


def test_a_first_sync_brings_the_directory_and_the_streams(table: Table) -> None:
    replica = table.replica()

    assert [log for log in replica.logs if log != DIRECTORY] == [1, 2]
    assert len(replica.logs[DIRECTORY].entries) == 4
    assert replica.number_of("Maternité") == 2


def test_a_post_comes_back_as_an_echo_and_reaches_another_device_once(
    table: Table, clock: ManualClock
) -> None:
    ann, ben = table.replica(), table.replica("ben@example.org")
    post = ann.post(1, "Hand washing works.")

    received = table.sync(ann, [post])
    elsewhere, again = table.sync(ben), table.sync(ben)

    assert received.echoes == 1
    assert [entry.op for _, entry in received.entries if entry.op == post.op] == [post.op]
    assert ann.logs[1].entries[0].received_ms == clock.ms
    assert ben.bodies(1) == ["Hand washing works."]
    assert len(elsewhere.entries) == 1
    assert again.entries == ()


def test_what_is_sent_again_is_not_there_twice(table: Table) -> None:
    ann = table.replica()
    body = ann.body(outbox := [ann.post(1, "Once."), ann.post(2, "And once.")])

    table.answer(ann, body)  # the answer is lost
    answer = ann.take(table.answer(ann, body), outbox)

    assert answer.refusals == ()
    assert answer.echoes == 2
    assert (ann.bodies(1), ann.bodies(2)) == (["Once."], ["And once."])


def test_the_same_operation_twice_in_one_request_is_one(table: Table) -> None:
    ann = table.replica()
    post = ann.post(1, "Twice.")

    answer = table.sync(ann, [post, post])

    assert answer.refusals == ()
    assert ann.bodies(1) == ["Twice."]


def test_a_thread_its_replies_edits_and_reactions_in_one_batch(table: Table) -> None:
    ann, ben = table.replica(), table.replica("ben@example.org")
    root = ann.post(1, "Who has tried checklists?")
    reply = ann.post(1, "We have.", thread=id_of(root))
    answer = ann.post(1, "So have we.", thread=id_of(root), parent=id_of(reply))
    edit = ann.edit(1, id_of(root), {PostField.TITLE: "Checklists", PostField.TAGS: [["safety"], []]})
    useful = ann.useful(1, id_of(reply))

    sent = table.sync(ann, [root, reply, answer, edit, useful])
    table.sync(ben)

    assert sent.refusals == ()
    assert [entry.op for entry in ben.logs[1].entries] == [
        written.op for written in (root, reply, answer, edit, useful)
    ]


def test_another_member_answers_in_the_thread(table: Table) -> None:
    ann, ben = table.replica(), table.replica("ben@example.org")
    root = ann.post(1, "Question")
    table.sync(ann, [root])
    table.sync(ben)

    answer = table.sync(ben, [ben.post(1, "Answer", thread=id_of(root)), ben.useful(1, id_of(root))])
    table.sync(ann)

    assert answer.refusals == ()
    assert ann.bodies(1) == ["Question", "Answer"]
    assert len(ann.logs[1].entries) == 3


def test_many_batches_in_one_request_keep_their_order(table: Table) -> None:
    ann, ben = table.replica(), table.replica("ben@example.org")
    outbox = [ann.post(1 + n % 2, f"Post {n} " + "word " * (n % 40)) for n in range(700)]
    assert len(ann.batches(outbox)) > 2

    answer = table.sync(ann, outbox)
    table.sync(ben)

    assert answer.echoes == 700
    assert ben.ids(1) == ann.ids(1)
    assert [entry.op for entry in ben.logs[1].entries] == [w.op for w in outbox if w.number == 1]
    assert [entry.op for entry in ben.logs[2].entries] == [w.op for w in outbox if w.number == 2]


def test_a_budget_stops_the_answer_and_the_next_one_goes_on(table: Table) -> None:
    ann, ben = table.replica(), table.replica("ben@example.org")
    table.sync(ann, [ann.post(1, f"{n} " + f"{n * 7919} apples and pears " * 40) for n in range(600)])
    sizes, rounds = [], 0
    more = True
    while more:
        body = ben.body(request=ben.request(max_bytes=3000))
        answer = ben.take(raw := table.answer(ben, body))
        assert answer.end is not None
        more, rounds = answer.end.more, rounds + 1
        sizes.append(len(raw))

    assert max(sizes) <= 3000
    assert rounds > 2
    assert ben.ids(1) == ann.ids(1)


def test_a_budget_below_one_post_still_moves_on(table: Table) -> None:
    ann, ben = table.replica(), table.replica("ben@example.org")
    outbox = [
        ann.post(1, "".join(chr(0x4E00 + (n * 7919 + at * at) % 20000) for at in range(3000)))
        for n in range(3)
    ]
    table.sync(ann, outbox)

    for _ in range(3):
        table.sync(ben, request=ben.request(max_bytes=100))

    assert len(ben.bodies(1)) == 3


def test_without_follow_only_the_listed_streams_come(table: Table) -> None:
    ann, ben = table.replica(), table.replica("ben@example.org")
    table.sync(ann, [ann.post(1, "here"), ann.post(2, "there")])
    del ben.logs[2]

    table.sync(ben, request=ben.request(follow=False))
    assert ben.bodies(1) == ["here"]
    assert 2 not in ben.logs

    table.sync(ben)
    assert ben.bodies(2) == ["there"]


def test_the_directory_always_comes_along(table: Table) -> None:
    ann = table.replica()
    table.sync(ann, [ann.post(1, "here")])
    fresh = table.replica("ben@example.org", synced=False)

    table.sync(fresh, request=fresh.request(follow=False))

    assert len(fresh.logs[DIRECTORY].entries) == 6


def test_the_largest_post_travels(table: Table) -> None:
    ann, ben = table.replica(), table.replica("ben@example.org")
    text = "".join(chr(0x4E00 + (at * 7919 + at * at) % 20000) for at in range(21000))

    answer = table.sync(ann, [ann.post(1, text)])
    table.sync(ben)

    assert answer.refusals == ()
    assert ben.bodies(1) == [text]


def test_fields_of_a_later_version_are_kept_as_they_are(table: Table) -> None:
    ann, ben = table.replica(), table.replica("ben@example.org")
    plain = ann.post(1, "With more to come.")
    future: dict[int, Value] = {
        PostField.BODY: "New",
        PostField.TITLE: "New",
        PostField.LANGUAGE: "en",
        77: {"mood": [1, 2.5, None]},
    }
    newer = ann.operation(1, plain.op.kind, future)

    assert table.sync(ann, [newer]).refusals == ()
    table.sync(ben)

    assert ben.logs[1].entries[0].op.payload == newer.op.payload


def test_a_reference_to_a_record_that_comes_later_stops_nobody(table: Table) -> None:
    ann, ben = table.replica(), table.replica("ben@example.org")
    later = ann.post(1, "Later")
    fields: dict[int, Value] = {
        PostField.BODY: "a",
        PostField.TITLE: "b",
        PostField.LANGUAGE: "en",
        99: reference(id_of(later)),
    }
    earlier = ann.operation(1, later.op.kind, fields)

    assert table.sync(ann, [earlier, later]).refusals == ()
    table.sync(ben)

    assert [entry.op for entry in ben.logs[1].entries] == [earlier.op, later.op]


def test_a_new_device_of_the_same_member_gets_everything(table: Table) -> None:
    first = table.replica()
    table.sync(first, [first.post(1, "From the old PC")])

    second = table.replica()

    assert second.member == first.member
    assert second.device != first.device
    assert second.bodies(1) == ["From the old PC"]
