"""What would be good to do next, told from how things stand: never more than a few."""

from collections.abc import Container, Iterator, Sequence
from itertools import islice

from gllapp.db import discussions, drafts
from gllapp.db.pods import news, records
from gllapp.db.replica import Transaction
from gllapp.home_views import Newcomer, Step, StepRow
from gllapp.registering_views import Stage as Registration
from gllapp.usecases.desk import Desk
from gllapp.usecases.pods.own import OwnPod
from gllapp.views import Status
from gllcore.ids import RecordId
from gllcore.model.documents import DocumentCard, SignOff, Stage, Version

MOST = 4
_DAY_MS = 24 * 3_600_000
SYNC_IS_OLD_MS = 7 * _DAY_MS


_OF_NEWCOMERS = {
    "": Step.REGISTER,
    Registration.DRAFT: Step.GO_ON_REGISTERING,
    Registration.WAITING: Step.SEND_REGISTRATION,
    Registration.SENT: Step.ASK_ABOUT_REGISTRATION,
    Registration.RECEIVED: Step.ASK_ABOUT_REGISTRATION,
    Registration.RETURNED: Step.MEND_REGISTRATION,
}


def next_steps(
    desk: Desk, standing: Status, own_pods: Sequence[OwnPod], newcomer: Newcomer | None = None
) -> tuple[StepRow, ...]:
    """The most useful first. Whoever has no account cannot sync, but register and read what a stick has brought."""
    with desk.replica.reading() as here:
        found = (
            _steps(here, standing, own_pods, desk.now_ms())
            if newcomer is None
            else _newcomers_steps(here, standing, newcomer)
        )
        return tuple(islice(found, MOST))


def _newcomers_steps(here: Transaction, standing: Status, newcomer: Newcomer) -> Iterator[StepRow]:
    yield StepRow(_OF_NEWCOMERS[newcomer.stage])
    if not standing.counts.posts:
        yield StepRow(Step.READ_STICK)
    yield from _to_finish(here)


def _steps(here: Transaction, standing: Status, own_pods: Sequence[OwnPod], now_ms: int) -> Iterator[StepRow]:
    last = standing.last_complete_sync_ms
    if last is None:
        yield StepRow(Step.FIRST_SYNC)
    elif now_ms - last > SYNC_IS_OLD_MS:
        yield StepRow(Step.SYNC_AGAIN)
    yield from _to_finish(here)
    for pod in own_pods:
        if news.seen(here, pod.id) is None:
            yield StepRow(Step.VISIT_POD, pod.card.name, pod.id)
    yield from _to_sign(here, standing.identity.member, own_pods)
    if last is not None and standing.streams and not discussions.has_own(here):
        yield StepRow(Step.FIRST_POST)


def _to_finish(here: Transaction) -> Iterator[StepRow]:
    for draft in drafts.rows(here)[:1]:
        yield StepRow(Step.FINISH_DRAFT, draft.title or draft.where, draft=draft.id)


def _to_sign(here: Transaction, me: RecordId, own_pods: Sequence[OwnPod]) -> Iterator[StepRow]:
    """Documents under review whose latest version the person has not signed off."""
    for pod in own_pods:
        cards = [each.value for each in records.every(here, DocumentCard, scope=pod.number)]
        reviewed = [card for card in cards if card.stage == Stage.REVIEW and not card.archived]
        unsigned = _unsigned(here, pod.number, me) if reviewed else ()
        yield from (StepRow(Step.SIGN, card.title, card.id) for card in reviewed if card.id in unsigned)


def _unsigned(here: Transaction, number: int, me: RecordId) -> Container[RecordId]:
    """Who has taken a sign-off back has decided, and is not asked again."""
    latest = {each.value.document: each for each in records.every(here, Version, scope=number)}
    signed = {each.value.version for each in records.every(here, SignOff, scope=number) if each.author == me}
    return {
        document for document, each in latest.items() if each.author != me and each.value.id not in signed
    }
