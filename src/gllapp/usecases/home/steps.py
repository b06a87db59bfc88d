"""What would be good to do next, told from how things stand: never more than a few."""

from collections.abc import Iterator, Sequence
from itertools import islice

from gllapp.db import discussions, drafts
from gllapp.db.pods import news, records
from gllapp.db.replica import Transaction
from gllapp.home_views import Step, StepRow
from gllapp.pod_views import PodRow
from gllapp.usecases.desk import Desk
from gllapp.usecases.home.own_pods import numbers_of
from gllapp.views import Status
from gllcore.ids import RecordId
from gllcore.model.documents import DocumentCard, SignOff, Stage, Version

MOST = 4
_DAY_MS = 24 * 3_600_000
SYNC_IS_OLD_MS = 7 * _DAY_MS


def next_steps(desk: Desk, standing: Status, own_pods: Sequence[PodRow]) -> tuple[StepRow, ...]:
    """The most useful first."""
    with desk.replica.reading() as here:
        return tuple(islice(_steps(here, standing, own_pods, desk.now_ms()), MOST))


def _steps(here: Transaction, standing: Status, own_pods: Sequence[PodRow], now_ms: int) -> Iterator[StepRow]:
    last = standing.last_complete_sync_ms
    if last is None:
        yield StepRow(Step.FIRST_SYNC)
    elif now_ms - last > SYNC_IS_OLD_MS:
        yield StepRow(Step.SYNC_AGAIN)
    for draft in drafts.rows(here)[:1]:
        yield StepRow(Step.FINISH_DRAFT, draft.title or draft.where, draft=draft.id)
    for row in own_pods:
        if news.seen(here, row.pod.id) is None:
            yield StepRow(Step.VISIT_POD, row.pod.name, row.pod.id)
    yield from _to_sign(here, standing.identity.member, own_pods)
    if last is not None and discussions.streams(here) and not discussions.has_own(here):
        yield StepRow(Step.FIRST_POST)


def _to_sign(here: Transaction, me: RecordId, own_pods: Sequence[PodRow]) -> Iterator[StepRow]:
    """Documents under review whose latest version the person has not signed off."""
    for number in numbers_of(here, own_pods):
        for found in records.every(here, DocumentCard, scope=number):
            card = found.value
            if card.stage == Stage.REVIEW and not card.archived and _is_unsigned(here, card.id, me):
                yield StepRow(Step.SIGN, card.title, card.id)


def _is_unsigned(here: Transaction, document: RecordId, me: RecordId) -> bool:
    """Who has taken a sign-off back has decided, and is not asked again."""
    versions = records.every(here, Version, about=document)
    if not versions or versions[-1].author == me:
        return False
    return all(each.author != me for each in records.every(here, SignOff, about=versions[-1].value.id))
