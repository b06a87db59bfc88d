"""Whether single values of learning pods' payloads are what they should be; each check raises Refused where they are not."""

import re
from datetime import date
from typing import Final

from gllcore.checks import TAG_CHARACTERS, Check, check_files, check_keys, is_line, text_up_to
from gllcore.errors import Refused
from gllcore.ids import record_named
from gllcore.model.documents import Stage

NAME_CHARACTERS: Final = 100
TITLE_CHARACTERS: Final = 200
# Of a purpose, an aim, a comment, a note.
TEXT_CHARACTERS: Final = 5_000
QUOTE_CHARACTERS: Final = 1_000
# What one operation may say about a text; a long paste is several.
UPDATE_BYTES: Final = 48 * 1024
SALT_BYTES: Final = 8
# A place in a text, or a version of it, as its engine writes them: some bytes for each of the devices that wrote it.
PLACE_BYTES: Final = 200
AT_BYTES: Final = 4_096
# A device's Ed25519 key.
KEY_BYTES: Final = 32

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEAR_OR_MONTH: Final = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2]))?")


def check_name(name: object) -> None:
    if not name or not is_line(name, NAME_CHARACTERS):
        raise Refused("bad_name", limit=NAME_CHARACTERS)


def check_title(title: object) -> None:
    if not isinstance(title, str) or not is_line(title, len(title)):
        raise Refused("bad_text")
    if not title:
        raise Refused("title_missing")
    if len(title) > TITLE_CHARACTERS:
        raise Refused("title_too_long", limit=TITLE_CHARACTERS, size=len(title))


check_text: Final = text_up_to(TEXT_CHARACTERS)
check_quote: Final = text_up_to(QUOTE_CHARACTERS)


def check_key(key: object) -> None:
    if not is_line(key, TAG_CHARACTERS):
        raise Refused("malformed_operation")


def check_day(day: object) -> None:
    """A day of the calendar as 2026-11-22, or nothing."""
    if day != "" and not _is_day(day):
        raise Refused("bad_day", day=str(day)[:20])


def check_since(day: object) -> None:
    """A day, a month as 2026-11, a year, or nothing."""
    is_longer = isinstance(day, str) and _YEAR_OR_MONTH.fullmatch(day) is not None
    if day != "" and not is_longer and not _is_day(day):
        raise Refused("bad_day", day=str(day)[:20])


def _is_day(day: object) -> bool:
    # The calendar's own reader takes other ways to write a day as well.
    if not isinstance(day, str) or _DAY.fullmatch(day) is None:
        return False
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def check_members(change: object) -> None:
    """A set change is [added, removed]; members are named by 32 hexadecimal digits."""
    check_keys(change)
    assert isinstance(change, list)
    if any(record_named(item) is None for side in change for item in side):
        raise Refused("malformed_operation")


def one_of(*keys: str) -> Check:
    def check(value: object) -> None:
        if value not in keys:
            raise Refused("malformed_operation")

    return check


def check_stage(stage: object) -> None:
    if not isinstance(stage, int) or isinstance(stage, bool) or stage not in tuple(Stage):
        raise Refused("malformed_operation")


def check_place(place: object) -> None:
    if not isinstance(place, bytes) or not 0 < len(place) <= PLACE_BYTES:
        raise Refused("malformed_operation")


def check_at(at: object) -> None:
    if not isinstance(at, bytes) or len(at) > AT_BYTES:
        raise Refused("malformed_operation")


def check_public_key(key: object) -> None:
    if not isinstance(key, bytes) or len(key) != KEY_BYTES:
        raise Refused("malformed_operation")


def check_anchor(anchor: object) -> None:
    if not isinstance(anchor, list) or len(anchor) != 2:
        raise Refused("malformed_operation")
    for place in anchor:
        check_place(place)


def check_update(value: object) -> None:
    """[salt, update]; what the update says is for whoever knows the engine of texts to check."""
    if not isinstance(value, list) or len(value) != 2 or not all(isinstance(part, bytes) for part in value):
        raise Refused("bad_document_update")
    salt, update = value
    if len(salt) != SALT_BYTES or not 0 < len(update) <= UPDATE_BYTES:
        raise Refused("bad_document_update")


def check_file(value: object) -> None:
    check_files([value])
