"""What has changed in a pod since the person looked last: who did what, the newest first, each thing once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from gllapp.db import cards, discussions
from gllapp.db.log import Stored
from gllapp.db.pods import news, records
from gllapp.db.replica import Transaction
from gllapp.news_views import News, NewsRow
from gllapp.usecases.desk import Desk
from gllapp.usecases.pods.own import OwnPod
from gllapp.usecases.pods.people import person, persons
from gllapp.usecases.pods.work import open_pod
from gllcore.ids import RecordId
from gllcore.merge import members_named
from gllcore.model.discussions import PostField
from gllcore.model.documents import CommentField, DocumentField
from gllcore.model.pods import PodField, TaskField
from gllcore.operations import Kind, referred, unpack

LINES = 100
# A sitting's edits are many operations and one line.
_OPERATIONS = 2_000


class _Told(NamedTuple):
    """One thing that happened; ``who`` is None where nobody's card tells."""

    news: News
    about: RecordId
    who: RecordId | None
    when_ms: int


def news_of(desk: Desk, pod: RecordId, limit: int = LINES) -> tuple[NewsRow, ...]:
    """What others did since ``looked_at_pod``, or since ever. Raises Refused ``unknown_pod``, ``not_admitted``, ``pod_not_open``."""
    with desk.replica.reading() as here:
        scope = open_pod(here, pod)
        return _rows(here, pod, news.since(here, pod, scope.number, _OPERATIONS), limit)


def news_after(
    here: Transaction, pod: OwnPod, op: int, limit: int, *, without: News | None = None
) -> tuple[NewsRow, ...]:
    """What others did that came after the operation with this number, but for one kind of news."""
    looked = news.seen(here, pod.id)
    # What came to fill the history up was there before.
    floor = looked.floor if looked is not None else 0
    came = news.after(here, pod.id, pod.number, news.Seen(op, floor, 0), _OPERATIONS)
    return _rows(here, pod.id, came, limit, without)


def _rows(
    here: Transaction, pod: RecordId, came: Sequence[Stored], limit: int, without: News | None = None
) -> tuple[NewsRow, ...]:
    me, authors = cards.me(here).member, cards.members_of(here, {each.entry.op.device for each in came})
    told = _once(
        each
        for stored in came
        for each in _told(stored, pod, authors)
        if each.who != me and each.news is not without
    )
    titled = list(islice(_titled(here, told, limit), limit))
    known = persons(here, {each.who for each, _ in titled})
    return tuple(
        NewsRow(each.news, person(known, each.who), title, each.about, each.when_ms) for each, title in titled
    )


def looked_at_pod(desk: Desk, pod: RecordId) -> None:
    """The person has seen what is here now. Raises Refused ``unknown_pod``, ``not_admitted``, ``pod_not_open``."""
    with desk.replica.writing() as here:
        scope = open_pod(here, pod)
        news.look(here, pod, scope.number, desk.now_ms())


def last_look_ms(desk: Desk, pod: RecordId) -> int | None:
    """When that was; None if never."""
    with desk.replica.reading() as here:
        found = news.seen(here, pod)
    return None if found is None else found.seen_ms


def _once(told: Iterable[_Told]) -> list[_Told]:
    """Of what one person did to one thing, the last."""
    found: dict[tuple[News, RecordId, RecordId | None], _Told] = {}
    for each in told:
        found.setdefault((each.news, each.about, each.who), each)
    return list(found.values())


def _told(stored: Stored, pod: RecordId, authors: Mapping[RecordId, RecordId]) -> Iterator[_Told]:
    entry = stored.entry
    try:
        fields = unpack(entry.op.payload)
    except ValueError:
        return
    if entry.op.kind == Kind.POD:
        yield from _people(fields, pod, entry.effective_ms)
        return
    found = _what(entry.op.kind, entry.record, entry.op.record is None, fields)
    if found is not None:
        yield _Told(*found, authors.get(entry.op.device), entry.effective_ms)


def _people(fields: Mapping[int, object], pod: RecordId, when_ms: int) -> Iterator[_Told]:
    """Who came and who left, as the card's sets tell."""
    for number in (PodField.MEMBERS, PodField.FACILITATORS):
        change = fields.get(number)
        if isinstance(change, list):
            for kind, named in zip((News.MEMBER, News.LEFT), change, strict=False):
                for member in members_named(named):
                    yield _Told(kind, pod, member, when_ms)


def _what(
    kind: int, record: RecordId, is_new: bool, fields: Mapping[int, object]
) -> tuple[News, RecordId] | None:
    """What an operation in a pod's log tells, and what opens for it; None where it is no news."""
    if kind == Kind.DOCUMENT:
        if is_new:
            return News.DOCUMENT, record
        return (News.EDIT, record) if fields.keys() & _OF_A_DOCUMENT else None
    if kind == Kind.TASK and fields.get(TaskField.DONE) is True:
        return News.DONE, record
    if not is_new:
        return None
    if kind == Kind.POST:
        return News.POST, referred(fields.get(PostField.THREAD)) or record
    if kind == Kind.COMMENT:
        document = referred(fields.get(CommentField.DOCUMENT))
        return None if document is None else (News.COMMENT, document)
    return (_NEW[kind], record) if kind in _NEW else None


_OF_A_DOCUMENT = frozenset((DocumentField.TITLE, DocumentField.TEXT, DocumentField.STAGE))
_NEW: Mapping[int, News] = {Kind.VERSION: News.VERSION, Kind.TASK: News.TASK, Kind.POD_FILE: News.FILE}


def _titled(here: Transaction, told: Sequence[_Told], at_once: int) -> Iterator[tuple[_Told, str]]:
    """What each is called now, without what was withdrawn meanwhile, which is no news."""
    for at in range(0, len(told), at_once):
        some = told[at : at + at_once]
        posts = discussions.titles_of(here, {each.about for each in some if each.news is News.POST})
        cards = records.values_of(here, {each.about for each in some})
        for each in some:
            if each.news in (News.MEMBER, News.LEFT):
                yield each, ""
            elif each.news is News.POST:
                if each.about in posts:
                    yield each, posts[each.about]
            elif each.about in cards and not getattr(cards[each.about], "withdrawn", False):
                card = cards[each.about]
                yield each, str(getattr(card, "title", "") or getattr(card, "name", ""))
