"""What operations of learning pods must look like: proposals, cards, documents and what is said of them, tasks, and products' notes."""

from collections.abc import Mapping
from typing import NamedTuple

from gllcore.checks import (
    Check,
    check_files,
    check_flag,
    check_keys,
    check_language,
    check_line,
    check_reference,
)
from gllcore.errors import Refused
from gllcore.model.documents import (
    ClaimField,
    CommentField,
    DocumentField,
    SignOffField,
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
from gllcore.pod_checks import (
    AT_BYTES,
    NAME_CHARACTERS,
    PLACE_BYTES,
    QUOTE_CHARACTERS,
    SALT_BYTES,
    TEXT_CHARACTERS,
    TITLE_CHARACTERS,
    UPDATE_BYTES,
    check_anchor,
    check_at,
    check_day,
    check_file,
    check_key,
    check_members,
    check_name,
    check_place,
    check_public_key,
    check_quote,
    check_since,
    check_stage,
    check_text,
    check_title,
    check_update,
    one_of,
)

# Of what checks single values, whatever whoever asks about operations needs too.
__all__ = [
    "AT_BYTES",
    "FACILITATORS",
    "JOININGS_A_DAY",
    "NAME_CHARACTERS",
    "PLACE_BYTES",
    "PODS_KINDS",
    "PROPOSALS_A_DAY",
    "QUOTE_CHARACTERS",
    "SALT_BYTES",
    "TEXT_CHARACTERS",
    "TITLE_CHARACTERS",
    "UPDATE_BYTES",
    "check_of_pods",
]

# A pod is led by two at least, so that it goes on when one has no connection for months.
FACILITATORS = 2
# What a member may begin within a day of the server's: everybody keeps it for ever.
PROPOSALS_A_DAY = 20
JOININGS_A_DAY = 100


class _Shape(NamedTuple):
    """The checks of a kind's fields, which of them a new record needs, and which only a new record has."""

    checks: Mapping[int, Check]
    needed: frozenset[int]
    fixed: frozenset[int] = frozenset()


_SHAPES: dict[int, _Shape] = {
    Kind.PROPOSAL: _Shape(
        {
            ProposalField.FORM: one_of(*Form),
            ProposalField.NAME: check_name,
            ProposalField.PURPOSE: check_text,
            ProposalField.AREA: check_key,
            ProposalField.LANGUAGES: check_keys,
            ProposalField.FACILITATORS: check_members,
            ProposalField.PRODUCT: check_text,
            ProposalField.COUNTRIES: check_keys,
            ProposalField.RULES: check_flag,
            ProposalField.STATE: one_of(*ProposalState),
            ProposalField.COMMENT: check_text,
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
            PodField.NAME: check_name,
            PodField.AIM: check_text,
            PodField.PRODUCT: check_text,
            PodField.AREA: check_key,
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
            JoiningField.MESSAGE: check_text,
            JoiningField.DECLINED: check_text,
            JoiningField.WITHDRAWN: check_flag,
        },
        needed=frozenset((JoiningField.POD,)),
        fixed=frozenset((JoiningField.POD,)),
    ),
    Kind.DOCUMENT: _Shape(
        {
            DocumentField.TITLE: check_title,
            DocumentField.TEMPLATE: check_key,
            DocumentField.LANGUAGE: check_language,
            DocumentField.STAGE: check_stage,
            DocumentField.LICENCE: check_key,
            DocumentField.ARCHIVED: check_flag,
            DocumentField.TEXT: check_update,
            DocumentField.SETTLED: check_keys,
            DocumentField.PRODUCT: check_reference,
        },
        needed=frozenset((DocumentField.TITLE,)),
        fixed=frozenset((DocumentField.TEMPLATE,)),
    ),
    Kind.COMMENT: _Shape(
        {
            CommentField.DOCUMENT: check_reference,
            CommentField.ANCHOR: check_anchor,
            CommentField.QUOTE: check_quote,
            CommentField.BODY: check_text,
            CommentField.REPLY_TO: check_reference,
            CommentField.SUGGESTION: check_text,
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
            VersionField.NAME: check_name,
            VersionField.AT: check_at,
            VersionField.NOTE: check_text,
            VersionField.RESOURCE: check_reference,
        },
        needed=frozenset((VersionField.DOCUMENT, VersionField.NAME, VersionField.AT)),
        fixed=frozenset((VersionField.DOCUMENT, VersionField.AT)),
    ),
    Kind.CLAIM: _Shape(
        {
            ClaimField.DOCUMENT: check_reference,
            ClaimField.SECTION: check_place,
            ClaimField.HEADING: check_line,
            ClaimField.UNTIL: check_day,
            ClaimField.RELEASED: check_flag,
        },
        needed=frozenset((ClaimField.DOCUMENT, ClaimField.SECTION)),
        fixed=frozenset((ClaimField.DOCUMENT, ClaimField.SECTION, ClaimField.HEADING)),
    ),
    Kind.SIGN_OFF: _Shape(
        {
            SignOffField.VERSION: check_reference,
            SignOffField.CONSENT: check_flag,
            SignOffField.NOTE: check_text,
            SignOffField.WITHDRAWN: check_flag,
        },
        needed=frozenset((SignOffField.VERSION,)),
        fixed=frozenset((SignOffField.VERSION,)),
    ),
    Kind.TASK: _Shape(
        {
            TaskField.TITLE: check_title,
            TaskField.WHO: check_members,
            TaskField.DUE: check_day,
            TaskField.DONE: check_flag,
            TaskField.NOTE: check_text,
            TaskField.DOCUMENT: check_reference,
            TaskField.WITHDRAWN: check_flag,
        },
        needed=frozenset((TaskField.TITLE,)),
    ),
    Kind.POD_FILE: _Shape(
        {
            PodFileField.TITLE: check_title,
            PodFileField.FILE: check_file,
            PodFileField.NOTE: check_text,
            PodFileField.WITHDRAWN: check_flag,
        },
        needed=frozenset((PodFileField.TITLE, PodFileField.FILE)),
        fixed=frozenset((PodFileField.FILE,)),
    ),
    Kind.POD_KEY: _Shape(
        {PodKeyField.KEY: check_public_key},
        needed=frozenset((PodKeyField.KEY,)),
        fixed=frozenset((PodKeyField.KEY,)),
    ),
    Kind.ADAPTATION: _Shape(
        {
            AdaptationField.RESOURCE: check_reference,
            AdaptationField.BASED_ON: check_reference,
            AdaptationField.TITLE: check_title,
            AdaptationField.CHANGED: check_text,
            AdaptationField.REASON: check_text,
            AdaptationField.LEVEL: one_of("", *Level),
            AdaptationField.COUNTRY: check_key,
            AdaptationField.RESULT: check_text,
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
            AdoptionField.STATE: one_of(*AdoptionState),
            AdoptionField.WHERE: check_line,
            AdoptionField.COUNTRY: check_key,
            AdoptionField.SINCE: check_since,
            AdoptionField.NOTE: check_text,
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
