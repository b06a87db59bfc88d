"""Which bytes of a file a request wants: all of them, or one range (RFC 9110, section 14)."""

import re
from typing import Final, NamedTuple

from gllcore.errors import Refused

_RANGE: Final = re.compile(r"bytes=(\d{0,19})-(\d{0,19})", re.ASCII)


class Wanted(NamedTuple):
    """The bytes from ``start`` up to but not with ``end``, of ``size``."""

    start: int
    end: int
    size: int
    is_range: bool

    @property
    def status(self) -> int:
        return 206 if self.is_range else 200

    @property
    def headers(self) -> dict[str, str]:
        headers = {"content-length": str(self.end - self.start)}
        if self.is_range:
            headers["content-range"] = f"bytes {self.start}-{self.end - 1}/{self.size}"
        return headers


def wanted(header: str, size: int) -> Wanted:
    """What ``header`` asks for; several ranges, or what is none, are as if nothing had been said.

    Raises Refused ``bad_range`` for a range that the file does not have.
    """
    found = _RANGE.fullmatch(header.strip())
    if found is None or found.group(1) == found.group(2) == "":
        return Wanted(0, size, size, is_range=False)
    first, last = found.groups()
    if first:
        start, end = int(first), min(int(last) + 1 if last else size, size)
        if last and int(last) < start:
            return Wanted(0, size, size, is_range=False)
    else:
        start, end = max(0, size - int(last)), size
    if start >= end:
        raise Refused("bad_range", size=size)
    return Wanted(start, end, size, is_range=True)
