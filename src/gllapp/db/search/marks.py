"""Words of our own in the index, which nobody can type: where and when something was written, by which device, in which language.

The full-text index then narrows a search by itself, however many posts there are, where a table would be walked.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import lru_cache

# For the tokenizer a letter like any other; folding leaves none of it in what people write.
_SIGN = "\ue000"
_DAY_MS = 86_400_000
# An id's first bytes tell it from all others here; whoever asks compares the whole id as well.
_DIGITS = 10


def of_kind(kind: int) -> str:
    return f"{_SIGN}k{kind}"


def of_scope(scope: bytes) -> str:
    return f"{_SIGN}s{scope.hex()[:_DIGITS]}"


def of_device(device: bytes) -> str:
    return f"{_SIGN}d{device.hex()[:_DIGITS]}"


def of_language(language: str) -> str:
    """Of the language, whatever the region; what is no language code has no mark."""
    code = language.partition("-")[0].lower()
    return f"{_SIGN}l{code}" if code.isascii() and code.isalnum() else ""


@lru_cache(maxsize=4_096)
def _of_day(day: int) -> str:
    moment = datetime.fromtimestamp(day * 86_400, UTC)
    return f"{_SIGN}y{moment.year} {_SIGN}m{moment.year}{moment.month:02}"


def of_moment(ms: int) -> str:
    """The year and the month, in Greenwich."""
    return _of_day(ms // _DAY_MS)


def of_span(since_ms: int, until_ms: int) -> list[str]:
    """Years and months of which at least one has every moment from ``since_ms`` up to ``until_ms``."""
    first, last = (datetime.fromtimestamp(ms / 1000, UTC) for ms in (since_ms, until_ms))
    begun, ended = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    return list(_spanned(begun, ended))


def _spanned(begun: int, ended: int) -> Iterator[str]:
    month = begun
    while month <= ended:
        year, within = divmod(month, 12)
        if within == 0 and month + 11 <= ended:
            yield f"{_SIGN}y{year}"
            month += 12
        else:
            yield f"{_SIGN}m{year}{within + 1:02}"
            month += 1


def line(marks: Iterable[str]) -> str:
    """As they stand before a title."""
    return " ".join(filter(None, marks))
