"""Insights: activity by week, how old the outbox is, how far pods' documents are, and what is held of the library."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import dropwhile

from gllapp.db import insights, people, runs
from gllapp.db.insights import QUARTER_MS, Unsent, Written
from gllapp.db.library import listing
from gllapp.db.pods import records
from gllapp.db.replica import Transaction
from gllapp.insight_views import ActivityWeek, Insights, OutboxAge, PodDocuments
from gllapp.usecases.desk import Desk
from gllapp.usecases.pods.own import OwnPod, own_pods
from gllcore.model.documents import DocumentCard, Stage, Version

WEEKS = 26
_DAY_MS = 24 * 3_600_000
# From so many days on; what waits for weeks is what matters.
_AGES = (0, 1, 3, 7, 14, 28)


def look(desk: Desk) -> Insights:
    """As things stand on this PC."""
    now_ms = desk.now_ms()
    with desk.replica.reading() as here:
        pods = own_pods(here, people.identity(here).member)
        last_sync = runs.last(here).complete_ms
        shelves = sorted(listing.shelves(here), key=lambda row: (-row.resources, row.name))
        return Insights(
            activity=_activity(here, now_ms, last_sync),
            outbox=outbox_ages(insights.unsent(here), now_ms),
            pods=tuple(_documents(here, pod) for pod in pods),
            shelves=tuple(shelves),
            last_sync_ms=last_sync,
        )


# --- activity ---


def _activity(here: Transaction, now_ms: int, last_sync_ms: int | None) -> tuple[ActivityWeek, ...]:
    this_week = _monday(now_ms)
    first = this_week - timedelta(weeks=WEEKS - 1)
    since_ms = round(datetime.combine(first, datetime.min.time()).astimezone().timestamp() * 1000)
    return weeks(insights.written_since(here, since_ms), first, last_sync_ms)


def weeks(written: Iterable[Written], first: date, last_sync_ms: int | None) -> tuple[ActivityWeek, ...]:
    """``WEEKS`` of them, without those before the first post. What others wrote after the last sync is not known."""
    others: Counter[date] = Counter()
    mine: Counter[date] = Counter()
    for each in written:
        monday = _monday(each.quarter * QUARTER_MS)
        others[monday] += each.others
        mine[monday] += each.mine
    known_until = None if last_sync_ms is None else _monday(last_sync_ms)
    mondays = [first + timedelta(weeks=at) for at in range(WEEKS)]
    begun = dropwhile(lambda monday: not others[monday] and not mine[monday], mondays)
    return tuple(_week(monday, others[monday], mine[monday], known_until) for monday in begun)


def _week(monday: date, others: int, mine: int, known_until: date | None) -> ActivityWeek:
    if known_until is not None and monday <= known_until:
        return ActivityWeek(monday, others, mine)
    return ActivityWeek(monday, others or None, mine or None)


def _monday(ms: int) -> date:
    """Of the week on this PC's wall."""
    day = datetime.fromtimestamp(ms / 1000).astimezone().date()
    return day - timedelta(days=day.weekday())


# --- the outbox ---


def outbox_ages(unsent: Sequence[Unsent], now_ms: int) -> tuple[OutboxAge, ...]:
    """Every age, from today's to the oldest, also those at which nothing waits; empty where nothing waits at all."""
    if not unsent:
        return ()
    lasts = (*(first - 1 for first in _AGES[1:]), None)
    ages = [(each, max(0, now_ms - each.written_ms) // _DAY_MS) for each in unsent]
    return tuple(
        _age(first, last, [each for each, days in ages if days >= first and (last is None or days <= last)])
        for first, last in zip(_AGES, lasts, strict=True)
    )


def _age(first: int, last: int | None, unsent: Sequence[Unsent]) -> OutboxAge:
    attention = sum(each.needs_attention for each in unsent)
    on_usb = sum(each.on_stick and not each.needs_attention for each in unsent)
    return OutboxAge(first, last, len(unsent) - attention - on_usb, on_usb, attention)


# --- pods ---


def _documents(here: Transaction, pod: OwnPod) -> PodDocuments:
    versions = records.every(here, Version, scope=pod.number)
    published = {each.value.document for each in versions if each.value.resource is not None}
    found = records.every(here, DocumentCard, scope=pod.number)
    cards = [each.value for each in found if not each.value.archived]
    stages = Counter(card.stage for card in cards if card.id not in published)
    return PodDocuments(
        pod=pod.id,
        name=pod.card.name,
        drafts=stages[Stage.DRAFT],
        review=stages[Stage.REVIEW],
        final=stages[Stage.FINAL],
        published=sum(card.id in published for card in cards),
    )
