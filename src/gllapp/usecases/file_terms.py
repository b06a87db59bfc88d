"""On what terms files come and go on this PC: what the person has chosen, within what the custodian allows everybody."""

from pathlib import Path
from typing import NamedTuple

from gllapp.platform.pc import PcSettings, load_pc
from gllapp.settings import Settings, load_settings
from gllapp.sync.files.hours import hours_of


class FileTerms(NamedTuple):
    """``may_come``: now, with a sync that nobody asked for files. Bytes a second and bytes on the disk; 0 is no limit."""

    may_come: bool
    bytes_per_second: int
    room_bytes: int


def file_terms(folder: Path, minute: int) -> FileTerms:
    """The terms at a ``minute`` of the day on the wall's clock."""
    own, pc = load_settings(folder), load_pc(folder.parent)
    return FileTerms(
        may_come=_wants(own) and _at(own.files_hours, minute) and _at(pc.files_hours, minute),
        bytes_per_second=_least(own.files_bytes_per_second, _cap(pc, minute)),
        room_bytes=_least(own.library_bytes, pc.library_bytes),
    )


def _wants(own: Settings) -> bool:
    return own.files_with_sync and not own.text_only


def _at(hours: str, minute: int) -> bool:
    """Whether it is within these hours; no hours are all of them."""
    found = hours_of(hours)
    return found is None or found.has(minute)


def _cap(pc: PcSettings, minute: int) -> int:
    """By day others work over the same link: the cap holds outside of the hours for files, where there are such."""
    is_their_time = bool(pc.files_hours) and _at(pc.files_hours, minute)
    return 0 if is_their_time else pc.files_bytes_per_second


def _least(one: int, other: int) -> int:
    """The smaller of two limits, of which 0 is none."""
    return min((limit for limit in (one, other) if limit), default=0)
