"""What the server does not accept: one bad operation stops no other, one bad request changes nothing."""

from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gllcore.columns import DIRECTORY, Run, encode
from gllcore.compression import Squeezer
from gllcore.errors import ProtocolViolation, Refused
from gllcore.frames import MAGIC, FrameKind, frame
from gllcore.ids import RecordId, ScopeId
from gllcore.model.discussions import PostField, ReactionField
from gllcore.model.people import MemberField
from gllcore.operations import Entry, Kind, Value, reference, waiting
from gllcore.protocol import Cursor, Request
from gllcore.protocol import encode as encode_message
from gllcore.rules import POST_BYTES
from tests.server.conversation import Table
from tests.wire_client import WireReplica, Written, id_of

NOWHERE = RecordId(bytes(15) + b"\x01")
GOOD: dict[int, Value] = {PostField.BODY: "b", PostField.TITLE: "t", PostField.LANGUAGE: "en"}

Bad = Callable[[WireReplica], Written]

BAD: dict[str, tuple[str, Bad]] = {
    "no text": ("empty_post", lambda r: r.post(1, "  ")),
    "too long": ("post_too_long", lambda r: r.post(1, "x" * (POST_BYTES + 1))),
    "no title": ("title_missing", lambda r: r.post(1, "b", title="")),
    "control characters": ("bad_text", lambda r: r.post(1, "bell \x07")),
    "unknown language": (
        "bad_language",
        lambda r: r.operation(1, Kind.POST, GOOD | {PostField.LANGUAGE: "!"}),
    ),
    "too many tags": (
        "too_many_tags",
        lambda r: r.operation(1, Kind.POST, GOOD | {PostField.TAGS: [[f"t{n}" for n in range(11)], []]}),
    ),
    "a bad tag": ("bad_tag", lambda r: r.operation(1, Kind.POST, GOOD | {PostField.TAGS: [["a,b"], []]})),
    "a reply with a title": (
        "title_on_reply",
        lambda r: r.operation(1, Kind.POST, GOOD | {PostField.THREAD: reference(NOWHERE)}),
    ),
    "a thread that is not there": ("unknown_thread", lambda r: r.post(1, "b", thread=NOWHERE)),
    "an edit of nothing": ("unknown_post", lambda r: r.edit(1, NOWHERE, {PostField.BODY: "b"})),
    "a reaction to nothing": ("unknown_post", lambda r: r.useful(1, NOWHERE)),
    "a reaction that creates": (
        "malformed_operation",
        lambda r: r.operation(1, Kind.REACTION, {ReactionField.USEFUL: True}),
    ),
    "a payload that is no map": ("malformed_operation", lambda r: r.operation(1, Kind.POST, b"\xc0")),
    "a payload cut short": ("malformed_operation", lambda r: r.operation(1, Kind.POST, b"\x82\x01")),
    "a kind that is unknown": ("unknown_kind", lambda r: r.operation(1, 77, GOOD)),
    "a member's card": (
        "unknown_kind",
        lambda r: r.operation(DIRECTORY, Kind.MEMBER, {MemberField.ROLE: "admin"}, r.member),
    ),
    "a post in the directory": ("unknown_scope", lambda r: r.operation(DIRECTORY, Kind.POST, GOOD)),
    "a new post that is withdrawn": (
        "malformed_operation",
        lambda r: r.operation(1, Kind.POST, GOOD | {PostField.WITHDRAWN: True}),
    ),
    "a withdrawal of nothing": ("unknown_post", lambda r: r.edit(1, NOWHERE, {PostField.WITHDRAWN: True})),
    "another's device": ("malformed_operation", lambda r: r.operation(1, Kind.POST, GOOD, device=NOWHERE)),
    "the server's device": (
        "malformed_operation",
        lambda r: r.operation(1, Kind.POST, GOOD, device=RecordId(bytes(16))),
    ),
}


def test_one_refused_operation_stops_no_other(table: Table) -> None:
    ann, ben = table.replica(), table.replica("ben@example.org")
    told: dict[str, list[tuple[int, str]]] = {}
    for case, (_, bad) in BAD.items():
        answer = table.sync(ann, [ann.post(1, f"before {case}"), bad(ann), ann.post(1, f"after {case}")])
        told[case] = [(refusal.place, refusal.code) for refusal in answer.refusals]
    table.sync(ben)

    assert told == {case: [(1, code)] for case, (code, _) in BAD.items()}
    assert (
        ann.bodies(1) == ben.bodies(1) == [f"{when} {case}" for case in BAD for when in ("before", "after")]
    )


def codes_by_version(table: Table, replica: WireReplica, written: Written) -> dict[int, list[str]]:
    """With which codes the server refuses the operation, by the version in which it is handed in; first in the stricter one."""
    answers = {
        version: table.sync(replica, [written], replica.request(version=version)) for version in (1, 2)
    }
    return {version: [each.code for each in answer.refusals] for version, answer in answers.items()}


def test_a_base_beyond_the_log_is_what_a_restore_leaves_behind(table: Table) -> None:
    ann = table.replica()
    written = ann.operation(1, Kind.POST, GOOD, base=99)

    assert codes_by_version(table, ann, written) == {1: ["malformed_operation"], 2: []}


def test_a_device_hands_in_what_another_of_the_member_wrote(table: Table) -> None:
    phone, laptop = table.replica(), table.replica()
    written = laptop.operation(1, Kind.POST, GOOD, device=phone.device)

    assert codes_by_version(table, laptop, written) == {1: ["malformed_operation"], 2: []}


def test_places_count_over_all_batches(table: Table) -> None:
    ann = table.replica()
    outbox = [ann.post(1, f"{n} " + "lorem " * 30 if n % 100 else " ") for n in range(600)]

    answer = table.sync(ann, outbox)

    assert [refusal.place for refusal in answer.refusals] == [0, 100, 200, 300, 400, 500]


def test_thousands_of_refusals_fit_the_answer(table: Table) -> None:
    ann = table.replica()

    answer = table.sync(ann, [ann.post(1, "") for _ in range(2000)])

    assert len(answer.refusals) == 2000


def test_only_authors_withdraw_and_they_say_yes_or_no(table: Table) -> None:
    ann, ben = table.replica(), table.replica("ben@example.org")
    post = ann.post(1, "root")
    table.sync(ann, [post])
    table.sync(ben)

    refused = [
        table.sync(replica, [replica.edit(1, id_of(post), {PostField.WITHDRAWN: value})]).refusals
        for replica, value in ((ben, True), (ben, False), (ann, 1), (ann, True), (ann, False))
    ]

    codes = [[refusal.code for refusal in refusals] for refusals in refused]
    assert codes == [["not_your_post"], ["not_your_post"], ["malformed_operation"], [], []]


def test_only_authors_edit_and_only_threads_have_titles(table: Table) -> None:
    ann, ben = table.replica(), table.replica("ben@example.org")
    root = ann.post(1, "root")
    reply = ann.post(1, "reply", thread=id_of(root))
    table.sync(ann, [root, reply])
    table.sync(ben)

    of_another = table.sync(ben, [ben.edit(1, id_of(root), {PostField.BODY: "mine now"})])
    of_a_reply = table.sync(ann, [ann.edit(1, id_of(reply), {PostField.TITLE: "A title"})])
    not_the_root = table.sync(ben, [ben.post(1, "deeper", thread=id_of(reply))])

    assert [r.code for r in of_another.refusals] == ["not_your_post"]
    assert [r.code for r in of_a_reply.refusals] == ["title_on_reply"]
    assert [r.code for r in not_the_root.refusals] == ["unknown_thread"]


def test_a_parent_of_another_thread_or_stream_is_refused(table: Table) -> None:
    ann = table.replica()
    one, two, elsewhere = ann.post(1, "one"), ann.post(1, "two"), ann.post(2, "elsewhere")
    table.sync(ann, [one, two, elsewhere])

    answer = table.sync(
        ann,
        [
            ann.post(1, "crossed", thread=id_of(one), parent=id_of(two)),
            ann.post(1, "crossed", thread=id_of(elsewhere)),
        ],
    )

    assert [r.code for r in answer.refusals] == ["unknown_post", "unknown_thread"]


def test_a_reader_may_read_only(table: Table) -> None:
    table.community.accounts.add("rea@example.org", "Rea", "correct horse", "reader")
    rea = table.replica("rea@example.org")

    answer = table.sync(rea, [rea.post(1, "b")])

    assert [r.code for r in answer.refusals] == ["role_forbids"]


def test_an_operation_for_a_member_card_as_scope_is_refused(table: Table) -> None:
    """The number of a directory entry that is no stream names no place to write to."""
    ann = table.replica()
    ann.hold(3, ScopeId(ann.logs[DIRECTORY].entries[2].record))

    written = ann.operation(3, Kind.POST, GOOD)
    body = ann.body([written], request=_without(ann, 3))

    assert [r.code for r in ann.take(table.answer(ann, body), [written]).refusals] == ["unknown_scope"]


def test_a_batch_with_a_foreign_signature_changes_nothing(table: Table, key: Ed25519PrivateKey) -> None:
    ann = table.replica()

    with pytest.raises(ProtocolViolation) as caught:
        table.answer(ann, ann.body([ann.post(1, "forged")], key=key))

    assert caught.value.code == "bad_signature"
    table.sync(ann)
    assert ann.bodies(1) == []


def test_one_device_cannot_write_as_another_whose_token_it_lacks(table: Table) -> None:
    ann, ben = table.replica(), table.replica("ben@example.org")
    as_ann = ben.operation(1, Kind.POST, GOOD, device=ann.device)

    answer = table.sync(ben, [as_ann])

    assert [r.code for r in answer.refusals] == ["malformed_operation"]


def test_a_cursor_that_is_not_on_the_log_is_a_divergence(table: Table) -> None:
    ann = table.replica()
    table.sync(ann, [ann.post(1, "one"), ann.post(1, "two")])
    for place, seq in {"before": 1, "at": 2, "beyond": 3}.items():
        ann.logs[1].cursor = Cursor(seq, bytes(32))

        with pytest.raises(ProtocolViolation) as caught:
            table.sync(ann, [ann.post(1, "three", title="t")], ann.request(version=1))

        assert caught.value.code == "log_diverged", place


def test_an_older_cursor_that_is_on_the_log_is_fine(table: Table) -> None:
    ann, ben = table.replica(), table.replica("ben@example.org")
    table.sync(ann, [ann.post(1, "one")])
    table.sync(ben)
    table.sync(ann, [ann.post(1, "two"), ann.post(1, "three")])

    assert len(table.sync(ben).entries) == 2
    assert ben.bodies(1) == ["one", "two", "three"]


def test_a_scope_that_is_not_there_is_refused(table: Table) -> None:
    ann = table.replica()
    ann.hold(3, ann.logs[1].scope)

    with pytest.raises(Refused) as caught:
        table.sync(ann, request=ann.request(version=1))

    assert caught.value.code == "unknown_scope"


def test_versions_that_the_server_does_not_speak(table: Table) -> None:
    ann = table.replica()

    for version, code in {0: "version_too_old", 99: "version_too_new"}.items():
        with pytest.raises(Refused) as caught:
            table.sync(ann, request=ann.request(version=version))

        assert caught.value.code == code


def test_a_push_with_numbers_of_its_own_is_damaged(table: Table) -> None:
    """A sender may not place its operations in the log itself."""
    ann = table.replica()
    number, op = ann.post(1, "b")
    placed = Entry(waiting(op).op_id, op, 1, 5)
    block = Squeezer(table.community.ground.dictionary).pack(
        encode([Run(number, op.scope, (placed,))], lambda *_: None)
    )
    body = (
        MAGIC
        + frame(FrameKind.REQUEST, encode_message(ann.request()))
        + frame(FrameKind.PUSH, bytes(64) + block)
    )

    with pytest.raises(ProtocolViolation) as caught:
        table.answer(ann, body)

    assert caught.value.code == "damaged_frame"


def _without(replica: WireReplica, number: int) -> Request:
    """A request that does not list one of the replica's scopes."""
    kept = replica.logs.pop(number)
    request = replica.request()
    replica.logs[number] = kept
    return request
