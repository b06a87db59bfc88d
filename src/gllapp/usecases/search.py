"""Searching everything that is on this PC, and the titles of what is not."""

from collections.abc import Callable, Iterable, Sequence
from typing import BinaryIO, Final, Protocol

from gllapp.db.library.texts import passage
from gllapp.db.replica import Transaction
from gllapp.db.search import library, naming, posts, records
from gllapp.library_views import ResourceRow
from gllapp.search_views import (
    Found,
    Group,
    Hit,
    Kind,
    Narrowing,
    Narrows,
    Question,
    Said,
    Wanted,
)
from gllapp.usecases.desk import Desk
from gllapp.usecases.search_question import begins_ms, days_meant, ends_ms, understood
from gllapp.usecases.search_words import is_myself
from gllapp.usecases.stores import stores_beside
from gllcore.errors import EnvironmentFault, Refused
from gllcore.files import FileId
from gllcore.folding import words
from gllcore.ids import RecordId
from gllcore.model.library import Holding
from gllfiles.texts.light import light_text

HITS: Final = 30
# Short, as what is asked first, and in next to no text.
_SAID_BY_NOBODY: Final = "zz"
# To read what a document says takes longer than to find it: of further ones the abstract is shown.
_PASSAGES: Final = 8


class Texts(Protocol):
    """Where the documents' texts lie."""

    def open(self, file: FileId) -> BinaryIO: ...


def search(
    desk: Desk,
    texts: Texts,
    text: str,
    limit: int = HITS,
    also: Iterable[Said] = (),
    only: Kind | None = None,
) -> Found:
    """Whatever has every word of ``text`` and fits its filters and ``also``: of each kind the best ``limit``, or of ``only`` one.

    Case, accents and letter variants do not matter, the last word may be only begun, and any text is a question.
    """
    question = understood(text)
    question = Question(question.wanted, (*question.said, *also))
    with desk.replica.reading() as here:
        narrowed, unknown = _narrowing(desk, here, question)
        if unknown or not (question.wanted.terms or question.said):
            return Found(unknown=unknown)
        kinds = [kind for kind in Kind if narrowed.may_be(kind) and only in (None, kind)]
        groups = {
            kind: _group(here, kind, texts, question.wanted, narrowed, desk.now_ms(), limit) for kind in kinds
        }
    return Found({kind: group for kind, group in groups.items() if group.count})


def get_ready(desk: Desk) -> None:
    """Reads what every question needs first, which is about half of what the first one needs after a start."""
    search(desk, stores_beside(desk), _SAID_BY_NOBODY)


def search_posts(desk: Desk, text: str, limit: int = 50) -> tuple[Hit, ...]:
    """The same among posts alone."""
    wanted = understood(text).wanted
    with desk.replica.reading() as here:
        return posts.find(here, wanted, Narrowing(), desk.now_ms(), limit).hits


def _group(
    here: Transaction, kind: Kind, texts: Texts, wanted: Wanted, narrowed: Narrowing, now_ms: int, limit: int
) -> Group:
    if kind is Kind.POST:
        return posts.find(here, wanted, narrowed, now_ms, limit)
    if kind is Kind.RESOURCE:
        return _in_library(here, texts, wanted, narrowed, limit)
    return records.find(here, kind, wanted, narrowed, now_ms, limit)


# --- what a question means here ---


def _narrowing(desk: Desk, here: Transaction, question: Question) -> tuple[Narrowing, tuple[str, ...]]:
    """What is asked for, and the names that mean nobody and nothing here."""
    places, nowhere = _meant(question.values(Narrows.PLACE), lambda name: naming.places_called(here, name))
    me = desk.replica.profile().member

    def called(name: str) -> frozenset[RecordId]:
        return frozenset({me}) if is_myself(name) else naming.people_called(here, name)

    names = question.values(Narrows.AUTHOR)
    # Who wrote a resource is seldom a member: such a name is unknown only where nothing can have been written by it.
    authors, _ = _meant(names, called)
    held = question.values(Narrows.HELD)
    since, until = _moments(question)
    narrowed = Narrowing(
        kinds=frozenset(map(Kind, question.values(Narrows.KIND))),
        languages=frozenset(question.values(Narrows.LANGUAGE)),
        places=places,
        authors=authors,
        author_words=tuple(word for name in names for word in words(name)),
        since_ms=since,
        until_ms=until,
        held=None if not held else held[-1] == "yes",
    )
    return narrowed, nowhere


def _meant(
    names: Sequence[str], find: Callable[[str], frozenset[RecordId]]
) -> tuple[frozenset[RecordId] | None, tuple[str, ...]]:
    """Any of several that are named; None where nothing is said."""
    if not names:
        return None, ()
    found = {name: find(name) for name in names}
    return frozenset().union(*found.values()), tuple(name for name, ids in found.items() if not ids)


def _moments(question: Question) -> tuple[int | None, int | None]:
    since = [begins_ms(days.first) for days in map(days_meant, question.values(Narrows.SINCE)) if days]
    until = [ends_ms(days.last) for days in map(days_meant, question.values(Narrows.UNTIL)) if days]
    return max(since, default=None), min(until, default=None)


# --- the library ---


def _in_library(here: Transaction, texts: Texts, wanted: Wanted, narrowed: Narrowing, limit: int) -> Group:
    found = library.find(here, wanted, narrowed)
    shown = found.numbers[:limit]
    abstracts = library.abstracts(here, shown)
    sticks = library.on_sticks(here, shown)
    rows = dict(zip(shown, library.rows(here, shown), strict=True))
    read = set(list(filter(found.texts.__contains__, shown))[:_PASSAGES])
    asked = " ".join(wanted.words)
    hits = []
    for number, row in rows.items():
        said = _said(texts, found.texts[number]) if number in read else abstracts[number]
        hits.append(
            _resource(
                row,
                passage(said, asked) or abstracts[number][:200],
                number in found.titled,
                sticks.get(number, ()),
            )
        )
    return Group(tuple(hits), len(found.numbers), found.more)


def _resource(row: ResourceRow, said: str, is_called: bool, sticks: tuple[str, ...]) -> Hit:
    return Hit(
        kind=Kind.RESOURCE,
        id=row.id,
        opens=row.id,
        title=row.title,
        snippet=said,
        in_title=is_called,
        place=row.organisation,
        author="; ".join(row.authors),
        language=row.language,
        when_ms=None,
        holding=row.holding,
        size=row.light_bytes or row.main_bytes,
        sticks=() if row.holding is Holding.HELD else sticks,
    )


def _said(texts: Texts, file: FileId) -> str:
    """Nothing of a text that cannot be read: that it was found is said all the same."""
    try:
        with texts.open(file) as stream:
            return light_text(stream.read())
    except (Refused, EnvironmentFault, OSError):
        return ""
