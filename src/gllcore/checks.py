"""Whether single values of a payload are what they should be; each check raises Refused where they are not."""

import re
import unicodedata
from collections.abc import Callable

from gllcore.errors import Refused
from gllcore.files import FILE_BYTES
from gllcore.ids import ID_BYTES
from gllcore.operations import referred

# Of everything that is one line; of a tag or a key; files of a record.
LINE_CHARACTERS = 300
FILES = 20
TAG_CHARACTERS = 50
EMAIL_CHARACTERS = 254

Check = Callable[[object], None]

# Unicode's categories Cc and Cs, which never change, without newline and tab. A pattern, for texts of 64 KB.
_UNSTORABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_EMAIL = re.compile(r"[^\s@\x00-\x1f]+@[^\s@\x00-\x1f]+\.[^\s@\x00-\x1f.]+")


def storable(text: str) -> bool:
    """Whether text holds no lone surrogate and no control character but newline and tab."""
    return _UNSTORABLE.search(text) is None


def one_line(text: str) -> bool:
    return storable(text) and "\n" not in text and "\t" not in text


def tidy(text: str) -> str:
    """What a person pasted, made storable: NFC, one kind of line end, no control characters, no trailing space."""
    return unicodedata.normalize("NFC", plain_text(text)).strip()


def plain_text(text: str) -> str:
    """The same for what is to stand in a document: its letters and spaces stay as they are."""
    return _UNSTORABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def check_language(language: object) -> None:
    good = isinstance(language, str) and language.isascii() and language.isalpha() and 2 <= len(language) <= 3
    if not good or language != str(language).lower():
        raise Refused("bad_language", language=str(language)[:10])


def check_reference(value: object) -> None:
    if referred(value) is None:
        raise Refused("malformed_operation")


def check_reference_if_any(value: object) -> None:
    if value is not None:
        check_reference(value)


def check_flag(value: object) -> None:
    if not isinstance(value, bool):
        raise Refused("malformed_operation")


def is_line(value: object, limit: int = LINE_CHARACTERS) -> bool:
    return isinstance(value, str) and one_line(value) and value == value.strip() and len(value) <= limit


def check_line(value: object) -> None:
    if not is_line(value):
        raise Refused("bad_text")


def is_email(value: object) -> bool:
    """Whether this can be somebody's address."""
    return is_line(value, EMAIL_CHARACTERS) and _EMAIL.fullmatch(str(value)) is not None


def text_up_to(limit: int) -> Check:
    """The check of a text of several lines, at most so many characters."""

    def check(text: object) -> None:
        if not isinstance(text, str) or not storable(text):
            raise Refused("bad_text")
        if len(text) > limit:
            raise Refused("text_too_long", limit=limit, size=len(text))

    return check


def check_language_if_any(language: object) -> None:
    if language != "":
        check_language(language)


def check_keys(change: object) -> None:
    """A set change is [added, removed]; what is in it are keys of vocabularies, or ids of shelves."""
    if not isinstance(change, list) or len(change) != 2 or not all(isinstance(side, list) for side in change):
        raise Refused("malformed_operation")
    if not all(is_line(key, TAG_CHARACTERS) and key for side in change for key in side):
        raise Refused("malformed_operation")


def check_files(files: object) -> None:
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
    return is_named and is_line(media, 100) and isinstance(role, int) and is_line(name)
