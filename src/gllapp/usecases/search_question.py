"""What somebody types is a question, whatever it is: words, "words in a row", and filters such as ``by:amina since:2026-03``."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from gllapp.db.search.expressions import WORDS
from gllapp.search_views import Narrows, Question, Said, Wanted
from gllapp.usecases.search_words import answer_meant, key_meant, kind_meant
from gllcore.folding import words
from gllfiles.vocabularies import language_meant

# Whatever people's keyboards make of a quotation mark or a colon.
_SIGNS: Final = str.maketrans("“”„«»＂：", '"""""":')
_PIECE: Final = re.compile(
    r'(?P<key>[^\W\d_]+):(?:"(?P<quoted>[^"]*)"?|(?P<value>[^\s"]*))|"(?P<phrase>[^"]*)(?P<end>"?)|[^\s"]+'
)
_FIRST_YEAR, _LAST_YEAR = 1971, 9000


class Days(NamedTuple):
    """From the first to the last, both wanted: a year, a month, or one day."""

    first: date
    last: date


def understood(text: str) -> Question:
    """Never fails. A filter that says nothing that can be meant is looked for as words."""
    terms: list[tuple[str, ...]] = []
    said: list[Said] = []
    begun = False
    for piece in _PIECE.finditer(unicodedata.normalize("NFC", text).translate(_SIGNS)):
        found = _filter(piece)
        if found is not None:
            said += [found] if found.value else []
        elif piece["phrase"] is not None:
            phrase = tuple(words(piece["phrase"]))
            terms += [phrase] if phrase else []
            begun = not piece["end"]
        else:
            terms += [(word,) for word in words(piece[0])]
            begun = True
    return Question(Wanted(tuple(_few(terms)), begun), tuple(said))


def without(text: str, said: Said) -> str:
    """The text of a question without one of its filters."""
    plain = unicodedata.normalize("NFC", text).translate(_SIGNS)
    return " ".join(plain.replace(said.piece, " ", 1).split())


def days_meant(text: str) -> Days | None:
    """Of 2026, 2026-03 or 2026-03-09, in whatever digits."""
    parts = words(text)
    if not (1 <= len(parts) <= 3 and all(part.isascii() and part.isdigit() for part in parts)):
        return None
    if len(parts[0]) != 4 or any(len(part) > 2 for part in parts[1:]):
        return None
    year, *rest = map(int, parts)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        first = date(year, *[*rest, 1, 1][:2])
    except ValueError:
        return None
    return Days(first, _last(first, len(parts)))


def begins_ms(day: date) -> int:
    """When it begins by the clock on this PC's wall."""
    return int(datetime(day.year, day.month, day.day).astimezone().timestamp() * 1000)


def ends_ms(day: date) -> int:
    """The first moment after it."""
    return begins_ms(day + timedelta(days=1))


def _last(first: date, parts: int) -> date:
    if parts == 1:
        return first.replace(month=12, day=31)
    if parts == 2:
        return (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return first


def _few(terms: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    left = WORDS
    for term in terms:
        if left <= 0:
            return
        yield term[:left]
        left -= len(term)


# --- filters ---


def _filter(piece: "re.Match[str]") -> Said | None:
    """None for what is no filter; one without a value is still being typed, and says nothing."""
    narrows = key_meant(piece["key"]) if piece["key"] else None
    if narrows is None:
        return None
    value = (piece["quoted"] if piece["quoted"] is not None else piece["value"]).strip()
    if not value:
        return Said(narrows, "", piece[0])
    meant = _MEANINGS[narrows](value)
    return Said(narrows, meant, piece[0]) if meant else None


def _name(value: str) -> str:
    return value if words(value) else ""


def _kind(value: str) -> str:
    return kind_meant(value) or ""


def _language(value: str) -> str:
    return language_meant(value) or ""


def _day(value: str) -> str:
    return value if days_meant(value) is not None else ""


def _answer(value: str) -> str:
    meant = answer_meant(value)
    return "" if meant is None else ("yes" if meant else "no")


_MEANINGS: Final[Mapping[Narrows, Callable[[str], str]]] = {
    Narrows.KIND: _kind,
    Narrows.PLACE: _name,
    Narrows.AUTHOR: _name,
    Narrows.LANGUAGE: _language,
    Narrows.SINCE: _day,
    Narrows.UNTIL: _day,
    Narrows.HELD: _answer,
}
