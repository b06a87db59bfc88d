"""What an operation must look like to be accepted, checked by the writer's app first and by the server always."""

import re
import unicodedata
from collections.abc import Callable

import msgspec

from gllcore.errors import Refused
from gllcore.model.discussions import PostField, ReactionField
from gllcore.operations import Kind, Operation, referred, unpack

POST_BYTES = 64 * 1024
# What an operation's payload may weigh and how deep its lists may nest, known fields and unknown together: whatever is
# accepted must fit into a message and be readable on every replica, however little stack is left there.
PAYLOAD_BYTES = 80 * 1024
NESTING = 8
TITLE_CHARACTERS = 200
TAG_CHARACTERS = 50
TAGS = 10
NAME_CHARACTERS = 100
PASSWORD_CHARACTERS = 8

# Unicode's categories Cc and Cs, which never change, without newline and tab. A pattern, for texts of 64 KB.
_UNSTORABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def storable(text: str) -> bool:
    """Whether text holds no lone surrogate and no control character but newline and tab."""
    return _UNSTORABLE.search(text) is None


def one_line(text: str) -> bool:
    return storable(text) and "\n" not in text and "\t" not in text


def tidy(text: str) -> str:
    """What a person pasted, made storable: NFC, one kind of line end, no control characters, no trailing space."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _UNSTORABLE.sub("", text)).strip()


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


def check_language(language: object) -> None:
    good = isinstance(language, str) and language.isascii() and language.isalpha() and 2 <= len(language) <= 3
    if not good or language != str(language).lower():
        raise Refused("bad_language", language=str(language)[:10])


def _check_reference(value: object) -> None:
    if referred(value) is None:
        raise Refused("malformed_operation")


def _check_flag(value: object) -> None:
    if not isinstance(value, bool):
        raise Refused("malformed_operation")


_POST_CHECKS: dict[int, Callable[[object], None]] = {
    PostField.TITLE: check_title,
    PostField.BODY: check_body,
    PostField.LANGUAGE: check_language,
    PostField.TAGS: check_tags,
    PostField.THREAD: _check_reference,
    PostField.PARENT: _check_reference,
    PostField.WITHDRAWN: _check_flag,
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
    elif op.kind == Kind.REACTION:
        if op.record is None or not isinstance(fields.get(ReactionField.USEFUL), bool):
            raise Refused("malformed_operation")
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
