"""What an operation must look like to be accepted, checked by the writer's app first and by the server always."""

import msgspec

from gllcore.checks import (
    FILES,
    LINE_CHARACTERS,
    TAG_CHARACTERS,
    Check,
    check_files,
    check_flag,
    check_keys,
    check_language,
    check_language_if_any,
    check_line,
    check_reference,
    check_reference_if_any,
    is_line,
    one_line,
    plain_text,
    storable,
    text_up_to,
    tidy,
)
from gllcore.errors import Refused
from gllcore.model.discussions import PostField, ReactionField
from gllcore.model.library import ResourceField, ShelfField
from gllcore.operations import Kind, Operation, unpack
from gllcore.pod_rules import PODS_KINDS, check_of_pods

# Of what checks single values, whatever whoever asks about operations needs too.
__all__ = [
    "ABSTRACT_CHARACTERS",
    "AUTHORS",
    "FILES",
    "LINE_CHARACTERS",
    "NAME_CHARACTERS",
    "PASSWORD_CHARACTERS",
    "PAYLOAD_BYTES",
    "POST_BYTES",
    "RESOURCE_TITLE_CHARACTERS",
    "TAGS",
    "TAG_CHARACTERS",
    "TITLE_CHARACTERS",
    "check_body",
    "check_language",
    "check_operation",
    "check_tag",
    "check_tags",
    "check_title",
    "fields_of",
    "one_line",
    "plain_text",
    "storable",
    "tidy",
]

POST_BYTES = 64 * 1024
# What an operation's payload may weigh and how deep its lists may nest, known fields and unknown together: whatever is
# accepted must fit into a message and be readable on every replica, however little stack is left there.
PAYLOAD_BYTES = 80 * 1024
NESTING = 8
TITLE_CHARACTERS = 200
TAGS = 10
NAME_CHARACTERS = 100
# Of a resource: its title and its abstract.
RESOURCE_TITLE_CHARACTERS = 500
ABSTRACT_CHARACTERS = 5_000
AUTHORS = 100
PASSWORD_CHARACTERS = 8


def check_body(body: object) -> None:
    if not isinstance(body, str) or not storable(body):
        raise Refused("bad_text")
    if not body.strip():
        raise Refused("empty_post")
    size = len(body.encode())
    if size > POST_BYTES:
        raise Refused("post_too_long", limit=POST_BYTES // 1024, size=-(-size // 1024))


def check_title(title: object) -> None:
    if not isinstance(title, str) or not one_line(title):
        raise Refused("bad_text")
    if not title.strip():
        raise Refused("title_missing")
    if len(title) > TITLE_CHARACTERS:
        raise Refused("title_too_long", limit=TITLE_CHARACTERS, size=len(title))


def check_tag(tag: object) -> None:
    good = isinstance(tag, str) and one_line(tag) and "," not in tag and tag == tag.strip()
    if not good or not 0 < len(str(tag)) <= TAG_CHARACTERS:
        raise Refused("bad_tag", tag=str(tag)[:TAG_CHARACTERS], limit=TAG_CHARACTERS)


def check_tags(change: object) -> None:
    """A set change is [added, removed]."""
    if not isinstance(change, list) or len(change) != 2 or not all(isinstance(side, list) for side in change):
        raise Refused("malformed_operation")
    if len(change[0]) > TAGS or len(change[1]) > TAGS:
        raise Refused("too_many_tags", limit=TAGS)
    for tag in (*change[0], *change[1]):
        check_tag(tag)


_POST_CHECKS: dict[int, Check] = {
    PostField.TITLE: check_title,
    PostField.BODY: check_body,
    PostField.LANGUAGE: check_language,
    PostField.TAGS: check_tags,
    PostField.THREAD: check_reference,
    PostField.PARENT: check_reference,
    PostField.WITHDRAWN: check_flag,
}
_ROOT_ONLY = {PostField.TITLE, PostField.TAGS}
_CREATION_ONLY = {PostField.THREAD, PostField.PARENT, PostField.LANGUAGE}
_EDIT_ONLY = {PostField.WITHDRAWN}


def fields_of(op: Operation) -> dict[int, object]:
    """The operation's fields; refused when the payload is no map, or more than every reader can bear."""
    try:
        fields = unpack(op.payload)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise Refused("malformed_operation") from None
    if len(op.payload) > PAYLOAD_BYTES or not _is_shallow(fields, NESTING):
        raise Refused("malformed_operation")
    return fields


def _is_shallow(value: object, levels: int) -> bool:
    inner: list[object] = []
    if isinstance(value, dict):
        inner = [*value.keys(), *value.values()]
    elif isinstance(value, list | tuple):  # a list that is a map's key comes as a tuple
        inner = [*value]
    return not inner or (levels > 0 and all(_is_shallow(item, levels - 1) for item in inner))


def check_operation(op: Operation) -> None:
    """Raises Refused unless a member's operation is well formed. Unknown fields pass: newer apps may write them."""
    fields = fields_of(op)
    if op.kind == Kind.POST:
        _check_post(op, fields)
    elif op.kind in (Kind.RESOURCE, Kind.SHELF):
        _check_card(op, fields)
    elif op.kind == Kind.REACTION:
        if op.record is None or not isinstance(fields.get(ReactionField.USEFUL), bool):
            raise Refused("malformed_operation")
    elif op.kind in PODS_KINDS:
        check_of_pods(op, fields)
    else:
        raise Refused("unknown_kind")


def _check_post(op: Operation, fields: dict[int, object]) -> None:
    for number, value in fields.items():
        check = _POST_CHECKS.get(number)
        if check is not None:
            check(value)
    if op.record is None:
        _check_new_post(fields)
    elif not fields or _CREATION_ONLY & fields.keys():
        raise Refused("malformed_operation")


def _check_new_post(fields: dict[int, object]) -> None:
    if _EDIT_ONLY & fields.keys():
        raise Refused("malformed_operation")
    check_body(fields.get(PostField.BODY, ""))
    check_language(fields.get(PostField.LANGUAGE, ""))
    if PostField.THREAD not in fields:
        check_title(fields.get(PostField.TITLE, ""))
        if PostField.PARENT in fields:
            raise Refused("malformed_operation")
    elif _ROOT_ONLY & fields.keys():
        raise Refused("title_on_reply")


# --- the catalogue ---


def _check_resource_title(title: object) -> None:
    if not is_line(title, RESOURCE_TITLE_CHARACTERS):
        raise Refused("bad_text")
    if not title:
        raise Refused("title_missing")


_check_abstract = text_up_to(ABSTRACT_CHARACTERS)


def _check_authors(authors: object) -> None:
    if not isinstance(authors, list) or len(authors) > AUTHORS or not all(map(is_line, authors)):
        raise Refused("bad_text")


def _check_year(year: object) -> None:
    if year is not None and not (isinstance(year, int) and not isinstance(year, bool) and 0 < year < 10_000):
        raise Refused("bad_year", year=str(year)[:10])


_RESOURCE_CHECKS: dict[int, Check] = {
    ResourceField.TITLE: _check_resource_title,
    ResourceField.ABSTRACT: _check_abstract,
    ResourceField.AUTHORS: _check_authors,
    ResourceField.ORGANISATION: check_line,
    ResourceField.YEAR: _check_year,
    ResourceField.TYPE: check_line,
    ResourceField.TOPICS: check_keys,
    ResourceField.COUNTRIES: check_keys,
    ResourceField.LANGUAGE: check_language_if_any,
    ResourceField.LICENCE: check_line,
    ResourceField.DOI: check_line,
    ResourceField.LINK: check_line,
    ResourceField.FILES: check_files,
    ResourceField.TRANSLATES: check_reference_if_any,
    ResourceField.REPLACES: check_reference_if_any,
    ResourceField.SHELVES: check_keys,
    ResourceField.WITHDRAWN: check_flag,
    ResourceField.EDITION: check_line,
    ResourceField.POD: check_reference,
    ResourceField.DOCUMENT: check_reference,
}
_WHERE_WRITTEN = {ResourceField.POD, ResourceField.DOCUMENT}
_SHELF_CHECKS: dict[int, Check] = {
    ShelfField.NAME: check_line,
    ShelfField.DESCRIPTION: _check_abstract,
    ShelfField.LANGUAGE: check_language_if_any,
    ShelfField.WITHDRAWN: check_flag,
}


def _check_card(op: Operation, fields: dict[int, object]) -> None:
    """A resource or a shelf: whatever it says must be what it says it is, and a new one needs its name."""
    is_resource = op.kind == Kind.RESOURCE
    checks = _RESOURCE_CHECKS if is_resource else _SHELF_CHECKS
    for number, value in fields.items():
        check = checks.get(number)
        if check is not None:
            check(value)
    if is_resource and op.record is not None and not _WHERE_WRITTEN.isdisjoint(fields):
        raise Refused("malformed_operation")
    name = ResourceField.TITLE if is_resource else ShelfField.NAME
    if not fields or (op.record is None and not fields.get(name)):
        raise Refused("title_missing")
