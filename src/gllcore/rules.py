"""What an operation must look like to be accepted, checked by the writer's app first and by the server always."""

import re
import unicodedata
from collections.abc import Callable

import msgspec

from gllcore.errors import Refused
from gllcore.files import FILE_BYTES
from gllcore.ids import ID_BYTES
from gllcore.model.discussions import PostField, ReactionField
from gllcore.model.library import ResourceField, ShelfField
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
# Of a resource: its title, its abstract, and everything else that is one line.
RESOURCE_TITLE_CHARACTERS = 500
ABSTRACT_CHARACTERS = 5_000
LINE_CHARACTERS = 300
AUTHORS = 100
FILES = 20
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


def _check_reference_if_any(value: object) -> None:
    if value is not None:
        _check_reference(value)


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
    elif op.kind in (Kind.RESOURCE, Kind.SHELF):
        _check_card(op, fields)
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


# --- the catalogue ---


def _is_line(value: object, limit: int = LINE_CHARACTERS) -> bool:
    return isinstance(value, str) and one_line(value) and value == value.strip() and len(value) <= limit


def _check_line(value: object) -> None:
    if not _is_line(value):
        raise Refused("bad_text")


def _check_resource_title(title: object) -> None:
    if not _is_line(title, RESOURCE_TITLE_CHARACTERS):
        raise Refused("bad_text")
    if not title:
        raise Refused("title_missing")


def _check_abstract(text: object) -> None:
    if not isinstance(text, str) or not storable(text) or len(text) > ABSTRACT_CHARACTERS:
        raise Refused("bad_text")


def _check_authors(authors: object) -> None:
    if not isinstance(authors, list) or len(authors) > AUTHORS or not all(map(_is_line, authors)):
        raise Refused("bad_text")


def _check_year(year: object) -> None:
    if year is not None and not (isinstance(year, int) and not isinstance(year, bool) and 0 < year < 10_000):
        raise Refused("bad_year", year=str(year)[:10])


def _check_language_if_any(language: object) -> None:
    if language != "":
        check_language(language)


def _check_keys(change: object) -> None:
    """A set change is [added, removed]; what is in it are keys of vocabularies, or ids of shelves."""
    if not isinstance(change, list) or len(change) != 2 or not all(isinstance(side, list) for side in change):
        raise Refused("malformed_operation")
    if not all(_is_line(key, TAG_CHARACTERS) and key for side in change for key in side):
        raise Refused("malformed_operation")


def _check_files(files: object) -> None:
    if not isinstance(files, list) or len(files) > FILES or not all(map(_is_file, files)):
        raise Refused("malformed_operation")


def _is_file(value: object) -> bool:
    """[id, size, media type, role, name], the last two if need be; later versions may say more."""
    if not isinstance(value, list) or len(value) < 3:
        return False
    id, size, media, role, name = [*value, *(0, "")[len(value) - 3 :]][:5]
    is_named = (
        isinstance(id, bytes) and len(id) == ID_BYTES and isinstance(size, int) and 0 <= size <= FILE_BYTES
    )
    return is_named and _is_line(media, 100) and isinstance(role, int) and _is_line(name)


_RESOURCE_CHECKS: dict[int, Callable[[object], None]] = {
    ResourceField.TITLE: _check_resource_title,
    ResourceField.ABSTRACT: _check_abstract,
    ResourceField.AUTHORS: _check_authors,
    ResourceField.ORGANISATION: _check_line,
    ResourceField.YEAR: _check_year,
    ResourceField.TYPE: _check_line,
    ResourceField.TOPICS: _check_keys,
    ResourceField.COUNTRIES: _check_keys,
    ResourceField.LANGUAGE: _check_language_if_any,
    ResourceField.LICENCE: _check_line,
    ResourceField.DOI: _check_line,
    ResourceField.LINK: _check_line,
    ResourceField.FILES: _check_files,
    ResourceField.TRANSLATES: _check_reference_if_any,
    ResourceField.REPLACES: _check_reference_if_any,
    ResourceField.SHELVES: _check_keys,
    ResourceField.WITHDRAWN: _check_flag,
    ResourceField.EDITION: _check_line,
}
_SHELF_CHECKS: dict[int, Callable[[object], None]] = {
    ShelfField.NAME: _check_line,
    ShelfField.DESCRIPTION: _check_abstract,
    ShelfField.LANGUAGE: _check_language_if_any,
    ShelfField.WITHDRAWN: _check_flag,
}


def _check_card(op: Operation, fields: dict[int, object]) -> None:
    """A resource or a shelf: whatever it says must be what it says it is, and a new one needs its name."""
    is_resource = op.kind == Kind.RESOURCE
    checks = _RESOURCE_CHECKS if is_resource else _SHELF_CHECKS
    for number, value in fields.items():
        check = checks.get(number)
        if check is not None:
            check(value)
    name = ResourceField.TITLE if is_resource else ShelfField.NAME
    if not fields or (op.record is None and not fields.get(name)):
        raise Refused("title_missing")
