"""What operations of learning pods must look like: proposals, cards, documents and what is said of them, tasks, and products' notes."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from gllcore.checks import (
    TAG_CHARACTERS,
    check_files,
    check_flag,
    check_keys,
    check_language,
    check_line,
    check_reference,
    is_line,
    storable,
)
from gllcore.errors import Refused
from gllcore.ids import ID_BYTES
from gllcore.model.documents import (
    ClaimField,
    CommentField,
    DocumentField,
    SignOffField,
    Stage,
    VersionField,
)
from gllcore.model.pods import (
    Form,
    JoiningField,
    PodField,
    PodFileField,
    PodKeyField,
    ProposalField,
    ProposalState,
    TaskField,
)
from gllcore.model.products import AdaptationField, AdoptionField, AdoptionState, Level
from gllcore.operations import Kind, Operation

NAME_CHARACTERS = 100
TITLE_CHARACTERS = 200
# Of a purpose, an aim, a comment, a note.
TEXT_CHARACTERS = 5_000
QUOTE_CHARACTERS = 1_000
# A pod is led by two at least, so that it goes on when one has no connection for months.
FACILITATORS = 2
# What one operation may say about a text; a long paste is several.
UPDATE_BYTES = 48 * 1024
SALT_BYTES = 8
# A place in a text, or a version of it, as its engine writes them: some bytes for each of the devices that wrote it.
PLACE_BYTES = 200
AT_BYTES = 4_096
# A device's Ed25519 key.
KEY_BYTES = 32

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_SINCE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")

Check = Callable[[object], None]


# --- single values ---


def _check_name(name: object) -> None:
    if not name or not is_line(name, NAME_CHARACTERS):
        raise Refused("bad_name", limit=NAME_CHARACTERS)


def _check_title(title: object) -> None:
    if not is_line(title, TITLE_CHARACTERS):
        raise Refused("bad_text")
    if not title:
        raise Refused("title_missing")


def _check_text(text: object) -> None:
    if not isinstance(text, str) or not storable(text) or len(text) > TEXT_CHARACTERS:
        raise Refused("bad_text")


def _check_quote(text: object) -> None:
    if not isinstance(text, str) or not storable(text) or len(text) > QUOTE_CHARACTERS:
        raise Refused("bad_text")


def _check_key(key: object) -> None:
    if not is_line(key, TAG_CHARACTERS):
        raise Refused("malformed_operation")


def _check_day(day: object) -> None:
    if not isinstance(day, str) or (day and not _DAY.fullmatch(day)):
        raise Refused("bad_day", day=str(day)[:20])


def _check_since(day: object) -> None:
    if not isinstance(day, str) or (day and not _SINCE.fullmatch(day)):
        raise Refused("bad_day", day=str(day)[:20])


def check_members(change: object) -> None:
    """A set change is [added, removed]; members are named by 32 hexadecimal digits."""
    check_keys(change)
    assert isinstance(change, list)
    if not all(_is_member(item) for side in change for item in side):
        raise Refused("malformed_operation")


def _is_member(item: str) -> bool:
    try:
        return len(bytes.fromhex(item)) == ID_BYTES and item == item.lower()
    except ValueError:
        return False


def _one_of(*keys: str) -> Check:
    def check(value: object) -> None:
        if value not in keys:
            raise Refused("malformed_operation")

    return check


def _check_level(level: object) -> None:
    if level not in ("", *Level):
        raise Refused("malformed_operation")


def _check_stage(stage: object) -> None:
    if isinstance(stage, bool) or stage not in tuple(Stage):
        raise Refused("malformed_operation")


def _check_place(place: object) -> None:
    if not isinstance(place, bytes) or not 0 < len(place) <= PLACE_BYTES:
        raise Refused("malformed_operation")


def _check_at(at: object) -> None:
    if not isinstance(at, bytes) or len(at) > AT_BYTES:
        raise Refused("malformed_operation")


def _check_public_key(key: object) -> None:
    if not isinstance(key, bytes) or len(key) != KEY_BYTES:
        raise Refused("malformed_operation")


def _check_anchor(anchor: object) -> None:
    if not isinstance(anchor, list) or len(anchor) != 2:
        raise Refused("malformed_operation")
    for place in anchor:
        _check_place(place)


def _check_update(value: object) -> None:
    """[salt, update]; what the update says is for whoever knows the engine of texts to check."""
    if not isinstance(value, list) or len(value) != 2 or not all(isinstance(part, bytes) for part in value):
        raise Refused("bad_document_update")
    salt, update = value
    if len(salt) != SALT_BYTES or not 0 < len(update) <= UPDATE_BYTES:
        raise Refused("bad_document_update")


def _check_file(value: object) -> None:
    check_files([value])


# --- records ---


class _Shape(NamedTuple):
    """The checks of a kind's fields, which of them a new record needs, and which only a new record has."""

    checks: Mapping[int, Check]
    needed: frozenset[int]
    fixed: frozenset[int] = frozenset()


_SHAPES: dict[int, _Shape] = {
    Kind.PROPOSAL: _Shape(
        {
            ProposalField.FORM: _one_of(*Form),
            ProposalField.NAME: _check_name,
            ProposalField.PURPOSE: _check_text,
            ProposalField.AREA: _check_key,
            ProposalField.LANGUAGES: check_keys,
            ProposalField.FACILITATORS: check_members,
            ProposalField.PRODUCT: _check_text,
            ProposalField.COUNTRIES: check_keys,
            ProposalField.RULES: check_flag,
            ProposalField.STATE: _one_of(*ProposalState),
            ProposalField.COMMENT: _check_text,
            ProposalField.RESULT: check_reference,
            ProposalField.WITHDRAWN: check_flag,
        },
        needed=frozenset(
            (ProposalField.FORM, ProposalField.NAME, ProposalField.FACILITATORS, ProposalField.RULES)
        ),
        fixed=frozenset((ProposalField.FORM,)),
    ),
    Kind.POD: _Shape(
        {
            PodField.NAME: _check_name,
            PodField.AIM: _check_text,
            PodField.PRODUCT: _check_text,
            PodField.AREA: _check_key,
            PodField.LANGUAGES: check_keys,
            PodField.COUNTRIES: check_keys,
            PodField.FACILITATORS: check_members,
            PodField.MEMBERS: check_members,
            PodField.ARCHIVED: check_flag,
            PodField.PROPOSAL: check_reference,
        },
        needed=frozenset((PodField.NAME, PodField.FACILITATORS)),
        fixed=frozenset((PodField.PROPOSAL,)),
    ),
    Kind.JOINING: _Shape(
        {
            JoiningField.POD: check_reference,
            JoiningField.MESSAGE: _check_text,
            JoiningField.DECLINED: _check_text,
            JoiningField.WITHDRAWN: check_flag,
        },
        needed=frozenset((JoiningField.POD,)),
        fixed=frozenset((JoiningField.POD,)),
    ),
    Kind.DOCUMENT: _Shape(
        {
            DocumentField.TITLE: _check_title,
            DocumentField.TEMPLATE: _check_key,
            DocumentField.LANGUAGE: check_language,
            DocumentField.STAGE: _check_stage,
            DocumentField.LICENCE: _check_key,
            DocumentField.ARCHIVED: check_flag,
            DocumentField.TEXT: _check_update,
            DocumentField.SETTLED: check_keys,
            DocumentField.PRODUCT: check_reference,
        },
        needed=frozenset((DocumentField.TITLE,)),
        fixed=frozenset((DocumentField.TEMPLATE,)),
    ),
    Kind.COMMENT: _Shape(
        {
            CommentField.DOCUMENT: check_reference,
            CommentField.ANCHOR: _check_anchor,
            CommentField.QUOTE: _check_quote,
            CommentField.BODY: _check_text,
            CommentField.REPLY_TO: check_reference,
            CommentField.SUGGESTION: _check_text,
            CommentField.RESOLVED: check_flag,
            CommentField.ACCEPTED: check_flag,
            CommentField.WITHDRAWN: check_flag,
        },
        needed=frozenset((CommentField.DOCUMENT, CommentField.BODY)),
        fixed=frozenset(
            (CommentField.DOCUMENT, CommentField.ANCHOR, CommentField.QUOTE, CommentField.REPLY_TO)
        ),
    ),
    Kind.VERSION: _Shape(
        {
            VersionField.DOCUMENT: check_reference,
            VersionField.NAME: _check_name,
            VersionField.AT: _check_at,
            VersionField.NOTE: _check_text,
            VersionField.RESOURCE: check_reference,
        },
        needed=frozenset((VersionField.DOCUMENT, VersionField.NAME, VersionField.AT)),
        fixed=frozenset((VersionField.DOCUMENT, VersionField.AT)),
    ),
    Kind.CLAIM: _Shape(
        {
            ClaimField.DOCUMENT: check_reference,
            ClaimField.SECTION: _check_place,
            ClaimField.HEADING: check_line,
            ClaimField.UNTIL: _check_day,
            ClaimField.RELEASED: check_flag,
        },
        needed=frozenset((ClaimField.DOCUMENT, ClaimField.SECTION)),
        fixed=frozenset((ClaimField.DOCUMENT, ClaimField.SECTION, ClaimField.HEADING)),
    ),
    Kind.SIGN_OFF: _Shape(
        {
            SignOffField.VERSION: check_reference,
            SignOffField.CONSENT: check_flag,
            SignOffField.NOTE: _check_text,
            SignOffField.WITHDRAWN: check_flag,
        },
        needed=frozenset((SignOffField.VERSION,)),
        fixed=frozenset((SignOffField.VERSION,)),
    ),
    Kind.TASK: _Shape(
        {
            TaskField.TITLE: _check_title,
            TaskField.WHO: check_members,
            TaskField.DUE: _check_day,
            TaskField.DONE: check_flag,
            TaskField.NOTE: _check_text,
            TaskField.DOCUMENT: check_reference,
            TaskField.WITHDRAWN: check_flag,
        },
        needed=frozenset((TaskField.TITLE,)),
    ),
    Kind.POD_FILE: _Shape(
        {
            PodFileField.TITLE: _check_title,
            PodFileField.FILE: _check_file,
            PodFileField.NOTE: _check_text,
            PodFileField.WITHDRAWN: check_flag,
        },
        needed=frozenset((PodFileField.TITLE, PodFileField.FILE)),
        fixed=frozenset((PodFileField.FILE,)),
    ),
    Kind.POD_KEY: _Shape(
        {PodKeyField.KEY: _check_public_key},
        needed=frozenset((PodKeyField.KEY,)),
        fixed=frozenset((PodKeyField.KEY,)),
    ),
    Kind.ADAPTATION: _Shape(
        {
            AdaptationField.RESOURCE: check_reference,
            AdaptationField.BASED_ON: check_reference,
            AdaptationField.TITLE: _check_title,
            AdaptationField.CHANGED: _check_text,
            AdaptationField.REASON: _check_text,
            AdaptationField.LEVEL: _check_level,
            AdaptationField.COUNTRY: _check_key,
            AdaptationField.RESULT: _check_text,
            AdaptationField.FILES: check_files,
            AdaptationField.LANGUAGE: check_language,
            AdaptationField.WITHDRAWN: check_flag,
        },
        needed=frozenset((AdaptationField.RESOURCE, AdaptationField.TITLE)),
        fixed=frozenset((AdaptationField.RESOURCE, AdaptationField.BASED_ON)),
    ),
    Kind.ADOPTION: _Shape(
        {
            AdoptionField.RESOURCE: check_reference,
            AdoptionField.ADAPTATION: check_reference,
            AdoptionField.STATE: _one_of(*AdoptionState),
            AdoptionField.WHERE: check_line,
            AdoptionField.COUNTRY: _check_key,
            AdoptionField.SINCE: _check_since,
            AdoptionField.NOTE: _check_text,
            AdoptionField.WITHDRAWN: check_flag,
        },
        needed=frozenset((AdoptionField.RESOURCE, AdoptionField.STATE)),
        fixed=frozenset((AdoptionField.RESOURCE, AdoptionField.ADAPTATION)),
    ),
}
PODS_KINDS = frozenset(_SHAPES)


def check_of_pods(op: Operation, fields: Mapping[int, object]) -> None:
    """Raises Refused unless an operation of one of PODS_KINDS is well formed. Unknown fields pass: newer apps may write them."""
    shape = _SHAPES[op.kind]
    for number, value in fields.items():
        check = shape.checks.get(number)
        if check is not None:
            check(value)
    if not fields or (op.record is not None and not shape.fixed.isdisjoint(fields)):
        raise Refused("malformed_operation")
    if op.record is None:
        _check_new(op, fields, shape)


def _check_new(op: Operation, fields: Mapping[int, object], shape: _Shape) -> None:
    missing = shape.needed - fields.keys()
    if missing:
        raise Refused("malformed_operation")
    if op.kind == Kind.POD:
        raise Refused("unknown_kind")
    if op.kind == Kind.PROPOSAL:
        _check_new_proposal(fields)
    if (
        op.kind == Kind.COMMENT
        and not fields.get(CommentField.BODY)
        and CommentField.SUGGESTION not in fields
    ):
        raise Refused("empty_comment")


def _check_new_proposal(fields: Mapping[int, object]) -> None:
    if fields.get(ProposalField.RULES) is not True:
        raise Refused("rules_not_accepted")
    named = fields.get(ProposalField.FACILITATORS)
    if not isinstance(named, list) or len(set(named[0])) < FACILITATORS:
        raise Refused("facilitators_missing", least=FACILITATORS)
    if fields.get(ProposalField.STATE, ProposalState.WAITING) != ProposalState.WAITING:
        raise Refused("malformed_operation")
