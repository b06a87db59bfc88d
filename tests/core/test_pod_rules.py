"""What operations of pods may say: each value that breaks a rule is refused by the rule's name, and every field has a rule."""

from collections.abc import Mapping
from enum import IntEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllcore.clock import HybridTime
from gllcore.errors import Refused
from gllcore.ids import ID_BYTES, RecordId, ScopeId, record_named
from gllcore.merge import members_named
from gllcore.model.documents import ClaimField, CommentField, DocumentField, SignOffField, VersionField
from gllcore.model.pods import JoiningField, PodField, PodFileField, PodKeyField, ProposalField, TaskField
from gllcore.model.products import AdaptationField, AdoptionField
from gllcore.operations import Kind, Operation, Value, pack, reference
from gllcore.pod_rules import (
    AT_BYTES,
    PLACE_BYTES,
    PODS_KINDS,
    QUOTE_CHARACTERS,
    TEXT_CHARACTERS,
    UPDATE_BYTES,
)
from gllcore.rules import check_operation

SCOPE = ScopeId(b"s" * ID_BYTES)
ME, OTHER = RecordId(b"m" * ID_BYTES), RecordId(b"o" * ID_BYTES)
MEMBER = ME.hex()
FILE: Value = [b"f" * ID_BYTES, 3, "text/plain"]

# What each kind needs at least when it is new; a pod's card is the server's to make.
NEW: Mapping[Kind, Mapping[int, Value]] = {
    Kind.PROPOSAL: {
        ProposalField.FORM: "pod", ProposalField.NAME: "Safe births", ProposalField.RULES: True,
        ProposalField.FACILITATORS: [[MEMBER, OTHER.hex()], []],
    },
    Kind.JOINING: {JoiningField.POD: reference(OTHER)},
    Kind.DOCUMENT: {DocumentField.TITLE: "A checklist"},
    Kind.COMMENT: {CommentField.DOCUMENT: reference(OTHER), CommentField.BODY: "Why?"},
    Kind.VERSION: {
        VersionField.DOCUMENT: reference(OTHER), VersionField.NAME: "v1.0", VersionField.AT: b"\x00",
    },
    Kind.CLAIM: {ClaimField.DOCUMENT: reference(OTHER), ClaimField.SECTION: b"\x01"},
    Kind.SIGN_OFF: {SignOffField.VERSION: reference(OTHER)},
    Kind.TASK: {TaskField.TITLE: "Ask the wards"},
    Kind.POD_FILE: {PodFileField.TITLE: "Figures", PodFileField.FILE: FILE},
    Kind.POD_KEY: {PodKeyField.KEY: b"k" * 32},
    Kind.ADAPTATION: {AdaptationField.RESOURCE: reference(OTHER), AdaptationField.TITLE: "For our wards"},
    Kind.ADOPTION: {AdoptionField.RESOURCE: reference(OTHER), AdoptionField.STATE: "piloting"},
}  # fmt: skip
FIELDS: Mapping[Kind, type[IntEnum]] = {
    Kind.PROPOSAL: ProposalField, Kind.POD: PodField, Kind.JOINING: JoiningField,
    Kind.DOCUMENT: DocumentField, Kind.COMMENT: CommentField, Kind.VERSION: VersionField,
    Kind.CLAIM: ClaimField, Kind.SIGN_OFF: SignOffField, Kind.TASK: TaskField,
    Kind.POD_FILE: PodFileField, Kind.POD_KEY: PodKeyField,
    Kind.ADAPTATION: AdaptationField, Kind.ADOPTION: AdoptionField,
}  # fmt: skip


def act(kind: Kind, fields: Mapping[int, Value], record: RecordId | None = None) -> Operation:
    return Operation(SCOPE, kind, record, pack(fields), HybridTime(1_000), 0, ME)


def refusal(op: Operation) -> str:
    """The code with which it is refused, or nothing."""
    try:
        check_operation(op)
    except Refused as refused:
        return refused.code
    return ""


@pytest.mark.parametrize("kind", NEW, ids=lambda kind: kind.name)
def test_what_a_new_record_needs_is_enough_and_all_of_it_is_needed(kind: Kind) -> None:
    assert refusal(act(kind, NEW[kind])) == ""
    for field in NEW[kind]:
        rest = {number: value for number, value in NEW[kind].items() if number != field}
        assert refusal(act(kind, rest)) == "malformed_operation"


@pytest.mark.parametrize(
    ("kind", "field"),
    [(kind, field) for kind, fields in FIELDS.items() for field in fields],
    ids=lambda each: each.name,
)
def test_no_field_takes_what_is_nothing_of_its_kind(kind: Kind, field: IntEnum) -> None:
    record = OTHER if kind == Kind.POD else None
    assert refusal(act(kind, {**NEW.get(kind, {}), field: -1.5}, record)) != ""


def test_every_kind_is_tried() -> None:
    assert FIELDS.keys() == PODS_KINDS == NEW.keys() | {Kind.POD}


@pytest.mark.parametrize("kind", FIELDS, ids=lambda kind: kind.name)
def test_fields_of_a_newer_app_pass_and_nothing_at_all_does_not(kind: Kind) -> None:
    assert refusal(act(kind, {99: "from tomorrow"}, OTHER)) == ""
    assert refusal(act(kind, {}, OTHER)) == "malformed_operation"


# --- single values ---


@pytest.mark.parametrize(
    ("kind", "field", "good", "bad", "code"),
    [
        (Kind.PROPOSAL, ProposalField.NAME, "n" * 100, "n" * 101, "bad_name"),
        (Kind.DOCUMENT, DocumentField.TITLE, "t" * 200, "t" * 201, "title_too_long"),
        (Kind.TASK, TaskField.NOTE, "n" * TEXT_CHARACTERS, "n" * (TEXT_CHARACTERS + 1), "text_too_long"),
        (Kind.CLAIM, ClaimField.UNTIL, "", "soon", "bad_day"),
        (Kind.DOCUMENT, DocumentField.STAGE, 2, 3, "malformed_operation"),
        (Kind.DOCUMENT, DocumentField.STAGE, 1, 1.0, "malformed_operation"),
        (Kind.DOCUMENT, DocumentField.STAGE, 0, False, "malformed_operation"),
        (Kind.DOCUMENT, DocumentField.TEXT, [bytes(8), bytes(UPDATE_BYTES)], [bytes(8), bytes(UPDATE_BYTES + 1)], "bad_document_update"),
        (Kind.DOCUMENT, DocumentField.TEXT, [bytes(8), b"u"], [bytes(7), b"u"], "bad_document_update"),
        (Kind.ADAPTATION, AdaptationField.LEVEL, "", "galactic", "malformed_operation"),
        (Kind.ADOPTION, AdoptionField.STATE, "stopped", "", "malformed_operation"),
    ],
)  # fmt: skip
def test_a_value_at_the_edge_passes_and_one_beyond_it_does_not(
    kind: Kind, field: int, good: Value, bad: Value, code: str
) -> None:
    assert refusal(act(kind, {field: good}, OTHER)) == ""
    assert refusal(act(kind, {field: bad}, OTHER)) == code


@pytest.mark.parametrize(
    ("kind", "field", "good", "bad", "code"),
    [
        (Kind.COMMENT, CommentField.QUOTE, "q" * QUOTE_CHARACTERS, "q" * (QUOTE_CHARACTERS + 1), "text_too_long"),
        (Kind.COMMENT, CommentField.ANCHOR, [b"a", bytes(PLACE_BYTES)], [b"a", bytes(PLACE_BYTES + 1)], "malformed_operation"),
        (Kind.CLAIM, ClaimField.SECTION, bytes(PLACE_BYTES), b"", "malformed_operation"),
        (Kind.VERSION, VersionField.AT, bytes(AT_BYTES), bytes(AT_BYTES + 1), "malformed_operation"),
        (Kind.POD_KEY, PodKeyField.KEY, bytes(32), bytes(31), "malformed_operation"),
    ],
)  # fmt: skip
def test_what_only_a_new_record_says_is_held_to_its_edge_and_never_changed(
    kind: Kind, field: int, good: Value, bad: Value, code: str
) -> None:
    assert refusal(act(kind, {**NEW[kind], field: good})) == ""
    assert refusal(act(kind, {**NEW[kind], field: bad})) == code
    assert refusal(act(kind, {field: good}, OTHER)) == "malformed_operation"


def test_a_comment_says_something_or_suggests_it() -> None:
    empty = {**NEW[Kind.COMMENT], CommentField.BODY: ""}
    assert refusal(act(Kind.COMMENT, empty)) == "empty_comment"
    assert refusal(act(Kind.COMMENT, {**empty, CommentField.SUGGESTION: ""})) == ""


# --- days ---


@pytest.mark.parametrize("day", ["", "2026-11-22", "2028-02-29", "0001-01-01"])
def test_days_of_the_calendar_pass(day: str) -> None:
    assert refusal(act(Kind.TASK, {TaskField.DUE: day}, OTHER)) == ""
    assert refusal(act(Kind.ADOPTION, {AdoptionField.SINCE: day}, OTHER)) == ""


@pytest.mark.parametrize(
    "day", ["2026-13-01", "2026-02-30", "2027-02-29", "0000-01-01", "20261122", "2026-W47-7", "٢٠٢٦-١١-٢٢", "2026-11-22\n", 20261122]
)  # fmt: skip
def test_other_days_do_not(day: Value) -> None:
    assert refusal(act(Kind.TASK, {TaskField.DUE: day}, OTHER)) == "bad_day"
    assert refusal(act(Kind.ADOPTION, {AdoptionField.SINCE: day}, OTHER)) == "bad_day"


@pytest.mark.parametrize(("since", "code"), [("2026", ""), ("2026-11", ""), ("2026-00", "bad_day"), ("2026-13", "bad_day"), ("26", "bad_day")])  # fmt: skip
def test_what_is_used_is_so_since_a_month_or_a_year_too(since: str, code: str) -> None:
    assert refusal(act(Kind.ADOPTION, {AdoptionField.SINCE: since}, OTHER)) == code
    assert refusal(act(Kind.TASK, {TaskField.DUE: since}, OTHER)) == "bad_day"


# --- members ---


@pytest.mark.parametrize(
    "name", [MEMBER.upper(), " ".join(MEMBER[at : at + 2] for at in range(0, 32, 2)), f"{MEMBER}00", MEMBER[:-2], "Amina"]
)  # fmt: skip
def test_a_member_has_one_name_alone(name: str) -> None:
    """Whoever came into a pod under a second one would stay there when the first is taken out."""
    assert refusal(act(Kind.POD, {PodField.MEMBERS: [[MEMBER], []]}, OTHER)) == ""
    assert refusal(act(Kind.POD, {PodField.MEMBERS: [[name], []]}, OTHER)) == "malformed_operation"
    assert members_named([name, MEMBER]) == [ME]


@given(st.binary(min_size=ID_BYTES, max_size=ID_BYTES), st.text(max_size=40))
def test_a_record_is_named_by_its_own_digits_alone(record: bytes, text: str) -> None:
    assert record_named(record.hex()) == record
    found = record_named(text)
    assert found is None or found.hex() == text
