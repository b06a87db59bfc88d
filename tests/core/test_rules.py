"""What may be written, by whom, and what every error says."""

import re
import sys
import unicodedata
from collections.abc import Callable
from contextlib import suppress

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllcore.clock import LATEST_MS, HybridTime, effective_ms, next_time
from gllcore.errors import WORDS, EnvironmentFault, Refused, UsageError
from gllcore.ids import RecordId
from gllcore.model.discussions import PostField, ReactionField
from gllcore.model.people import Role
from gllcore.operations import (
    Entry,
    Fields,
    Kind,
    Operation,
    extend,
    first_link,
    op_id,
    pack,
    reference,
    unpack,
    waiting,
)
from gllcore.permissions import Place, Standing, Target, check_edit, check_post, check_react
from gllcore.pod_rules import PODS_KINDS
from gllcore.protocol import Cursor, ErrorMessage, cursor_check, decode_request, encode, error_of
from gllcore.protocol import Request as SyncRequest
from gllcore.rules import POST_BYTES, check_operation, storable, tidy
from tests.core.strategies import COMMUNITY, SCOPE, operations, placed, times

ME, OTHER = RecordId(b"m" * 16), RecordId(b"o" * 16)
STREAM = Place(is_stream=True)
NEW: Fields = {PostField.TITLE: "Soap", PostField.BODY: "We have some.", PostField.LANGUAGE: "en"}
REPLY: Fields = {PostField.BODY: "So do we.", PostField.LANGUAGE: "en", PostField.THREAD: reference(OTHER)}


def act(fields: Fields, record: RecordId | None = None, kind: int = Kind.POST) -> Operation:
    return Operation(SCOPE, kind, record, pack(fields), HybridTime(1), 0, ME)


@pytest.mark.parametrize(
    ("code", "op"),
    [
        ("empty_post", act({**NEW, PostField.BODY: " \n "})),
        ("post_too_long", act({**NEW, PostField.BODY: "x" * (POST_BYTES + 1)})),
        ("bad_text", act({**NEW, PostField.BODY: "a\x00b"})),
        ("bad_text", act({**NEW, PostField.TITLE: "two\nlines"})),
        ("title_missing", act({**NEW, PostField.TITLE: ""})),
        ("title_missing", act({PostField.BODY: "no title", PostField.LANGUAGE: "en"}) ),
        ("title_too_long", act({**NEW, PostField.TITLE: "x" * 201})),
        ("title_on_reply", act({**REPLY, PostField.TITLE: "no"})),
        ("bad_language", act({**NEW, PostField.LANGUAGE: "English"})),
        ("bad_tag", act({**NEW, PostField.TAGS: [["a,b"], []]})),
        ("too_many_tags", act({**NEW, PostField.TAGS: [[str(n) for n in range(11)], []]})),
        ("malformed_operation", act({**NEW, PostField.TAGS: "ipc"})),
        ("malformed_operation", act({**REPLY, PostField.THREAD: b"short"})),
        ("malformed_operation", act({PostField.LANGUAGE: "fr"}, record=OTHER)),
        ("malformed_operation", act({}, record=OTHER)),
        ("malformed_operation", act({ReactionField.USEFUL: 1}, record=OTHER, kind=Kind.REACTION)),
        ("malformed_operation", Operation(SCOPE, Kind.POST, None, b"\xff", HybridTime(1), 0, ME)),
        ("unknown_kind", act({1: "I am the admin"}, kind=Kind.MEMBER)),
    ],
)  # fmt: skip
def test_an_act_that_breaks_a_rule_is_refused_by_name(code: str, op: Operation) -> None:
    with pytest.raises(Refused) as refused:
        check_operation(op)
    assert refused.value.code == code


@pytest.mark.parametrize(
    "op",
    [
        act(NEW),
        act(REPLY),
        act({PostField.BODY: "better"}, record=OTHER),
        act({**NEW, 99: "a field of the future"}),
        act({ReactionField.USEFUL: False}, record=OTHER, kind=Kind.REACTION),
    ],
)
def test_good_acts_pass(op: Operation) -> None:
    check_operation(op)


@given(operations())
def test_no_operation_can_break_the_check(op: Operation) -> None:
    with suppress(Refused):  # anything else that is raised fails the test
        check_operation(op)
        assert op.kind in (Kind.POST, Kind.REACTION, Kind.RESOURCE, Kind.SHELF, *PODS_KINDS)


def test_what_cannot_be_stored_is_what_unicode_calls_control_or_surrogate() -> None:
    refused = {code for code in range(sys.maxunicode + 1) if not storable(chr(code))}
    called_so = {
        code for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) in ("Cc", "Cs")
    }
    assert refused == called_so - {ord("\n"), ord("\t")}


@given(st.text(max_size=60))
def test_tidied_text_can_be_stored_and_stays_tidy(text: str) -> None:
    tidied = tidy(text)
    assert storable(tidied)
    assert tidy(tidied) == tidied
    tidied.encode()


@pytest.mark.parametrize("role", list(Role))
def test_who_may_write(role: Role) -> None:
    standing = Standing(ME, role)
    if role is Role.READER:
        with pytest.raises(Refused, match="role"):
            check_post(standing, STREAM)
    else:
        check_post(standing, STREAM)
        check_react(standing)


@pytest.mark.parametrize(
    ("code", "check"),
    [
        ("suspended", lambda: check_post(Standing(ME, Role.ADMIN, suspended=True), STREAM)),
        ("unknown_scope", lambda: check_post(Standing(ME), Place(is_stream=False))),
        ("stream_closed", lambda: check_post(Standing(ME), Place(is_stream=True, closed=True))),
        ("not_your_post", lambda: check_edit(Standing(ME, Role.ADMIN), Target(OTHER), changes_thread=False)),
        (
            "title_on_reply",
            lambda: check_edit(Standing(ME), Target(ME, is_thread=False), changes_thread=True),
        ),
    ],
)
def test_what_is_not_allowed_says_why(code: str, check: Callable[[], None]) -> None:
    with pytest.raises(Refused) as refused:
        check()
    assert refused.value.code == code


@given(st.lists(times), st.lists(st.integers(-(10**15), 10**17), min_size=1))
def test_a_devices_time_never_runs_backwards(seen: list[HybridTime], clock: list[int]) -> None:
    last = max(seen, default=HybridTime(0))
    for now in clock:
        later = next_time(last, now)
        assert later > last
        assert later.ms <= max(LATEST_MS, last.ms)
        last = later


def test_an_act_counts_no_later_than_it_was_received() -> None:
    assert effective_ms(HybridTime(2_000), 1_000) == 1_000
    assert effective_ms(HybridTime(500), 1_000) == 500
    assert effective_ms(HybridTime(500), None) == 500


@given(operations(), operations())
def test_an_id_is_the_hash_of_everything_an_operation_says(one: Operation, other: Operation) -> None:
    assert (op_id(one) == op_id(other)) == (one == other)


@given(st.lists(operations(), min_size=2, max_size=6, unique_by=op_id), st.data())
def test_a_chain_tells_any_two_histories_apart(ops: list[Operation], data: st.DataObject) -> None:
    log = placed(ops)
    start = first_link(COMMUNITY, SCOPE)
    whole = extend(start, log)
    missing = data.draw(st.integers(0, len(log) - 1))
    assert extend(start, log[:missing] + log[missing + 1 :]) != whole
    assert extend(extend(start, log[:1]), log[1:]) == whole
    later = [Entry(e.op_id, e.op, e.seq, (e.received_ms or 0) + 1) for e in log]
    assert extend(start, later) != whole


def test_only_received_entries_have_a_place_in_a_chain() -> None:
    with pytest.raises(ValueError, match="received"):
        extend(b"", [waiting(act(NEW))])


def test_payloads_are_canonical() -> None:
    assert pack({2: "b", 1: "a"}) == pack({1: "a", 2: "b"})
    assert unpack(pack({2: "b", 1: None})) == {1: None, 2: "b"}


def test_the_cursors_check_notices_any_other_log() -> None:
    cursors = [Cursor(3, b"a" * 32), Cursor(0, b"b" * 32)]
    assert cursor_check(cursors) != cursor_check([Cursor(3, b"x" * 32), Cursor(0, b"b" * 32)])
    assert len(cursor_check([])) == 8


def test_a_request_that_names_a_scope_twice_is_damage() -> None:
    request = SyncRequest(1, (4, 4), (0, 0), b"", follow=True)
    with pytest.raises(EnvironmentFault):
        decode_request(encode(request))


def test_a_request_of_a_later_version_with_more_fields_is_still_readable() -> None:
    known = msgspec.msgpack.decode(encode(SyncRequest(3, (1,), (7,), b"12345678", follow=True)))
    longer = msgspec.msgpack.encode([*known, "something new"])
    assert decode_request(longer).version == 3


# --- words ---


@pytest.mark.parametrize("code", sorted(WORDS))
def test_every_error_says_what_happened_in_a_sentence(code: str) -> None:
    words = WORDS[code]
    for sentence in (words.what, words.safe, words.next):
        assert sentence == "" or re.fullmatch(r"[A-Z“{].*[.…]", sentence), sentence
    assert words.what
    assert words.safe or words.next or code == "member_exists"


def test_an_error_without_words_cannot_be_raised() -> None:
    with pytest.raises(KeyError):
        UsageError("no_such_code")


def test_an_error_with_missing_facts_still_speaks() -> None:
    assert "{server}" in str(EnvironmentFault("no_connection"))


def test_the_other_sides_unknown_errors_become_its_fault() -> None:
    assert error_of(ErrorMessage("from_the_future"), "here").code == "server_fault"
    assert error_of(ErrorMessage("token_expired"), "here").exit_code == 4
