"""The directory of pods: which there are, who is in them, and what one's own standing in each is."""

from collections.abc import Iterable, Mapping

from gllapp.db import acts, people
from gllapp.db.pods import counting, records
from gllapp.db.pods.records import Found
from gllapp.db.replica import Transaction
from gllapp.news_views import Person
from gllapp.pod_views import PodRow, Standing
from gllapp.usecases.desk import Desk
from gllapp.usecases.forum import short
from gllapp.usecases.pods.people import by_name, persons
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.pods import Joining, Pod


def list_pods(desk: Desk, *, archived: bool = False) -> tuple[PodRow, ...]:
    """All pods, those that the person is in first, then by name; archived ones only where they are asked for."""
    with desk.replica.reading() as here:
        found = [each for each in records.every(here, Pod) if archived or not each.value.archived]
        rows = _rows(here, found)
    return tuple(sorted(rows, key=lambda row: (not _is_in(row), row.pod.name.casefold(), row.pod.id)))


def pod_row(desk: Desk, pod: RecordId) -> PodRow:
    """Raises Refused ``unknown_pod``."""
    with desk.replica.reading() as here:
        return _rows(here, [known_pod(here, pod)])[0]


def known_pod(here: Transaction, pod: RecordId) -> Found[Pod]:
    """A pod's card. Raises Refused ``unknown_pod``."""
    found = records.one(here, Pod, pod)
    if found is None:
        raise Refused("unknown_pod", pod=short(pod))
    return found


def is_waiting(joining: Joining, pod: Pod, author: RecordId | None) -> bool:
    """Whether a wish to join still waits for a facilitator: who was let in and has left since does not ask again by that."""
    if joining.withdrawn or joining.declined or author in pod.readers:
        return False
    return all(member != author or when_ms < joining.written_ms for member, when_ms in pod.admitted)


def _is_in(row: PodRow) -> bool:
    return row.standing in (Standing.MEMBER, Standing.FACILITATOR)


def _rows(here: Transaction, found: Iterable[Found[Pod]]) -> list[PodRow]:
    pods = list(found)
    me = people.identity(here).member
    known = persons(here, {each for pod in pods for each in pod.value.readers})
    waiting = _waiting(here, pods)
    return [_row(here, pod, known, me, waiting.get(pod.value.id, ())) for pod in pods]


def _waiting(here: Transaction, pods: Iterable[Found[Pod]]) -> dict[RecordId, list[RecordId]]:
    """Who waits to join each of the pods."""
    cards = {each.value.id: each.value for each in pods}
    waiting: dict[RecordId, list[RecordId]] = {}
    for joining in records.every(here, Joining):
        pod = cards.get(joining.value.pod)
        if pod is not None and joining.author is not None and is_waiting(joining.value, pod, joining.author):
            waiting.setdefault(pod.id, []).append(joining.author)
    return waiting


def _row(
    here: Transaction,
    found: Found[Pod],
    known: Mapping[RecordId, Person],
    me: RecordId,
    waiting: Iterable[RecordId],
) -> PodRow:
    pod, asked = found.value, set(waiting)
    scope = acts.pod_scope(here, pod.id)
    counts = (
        counting.counts(here, scope.number) if scope is not None and me in pod.readers else counting.NOTHING
    )
    return PodRow(
        pod=pod,
        standing=_standing(pod, me, asked),
        facilitators=by_name(dict(known), pod.facilitators),
        members=by_name(dict(known), pod.readers),
        is_open=scope is not None,
        delivery=found.delivery,
        unread=counts.unread,
        threads=counts.threads,
        documents=counts.documents,
        open_tasks=counts.open_tasks,
        waiting=len(asked),
        bytes=counts.bytes,
        changed_ms=counts.changed_ms,
    )


def _standing(pod: Pod, me: RecordId, asked: set[RecordId]) -> Standing:
    if me in pod.facilitators:
        return Standing.FACILITATOR
    if me in pod.members:
        return Standing.MEMBER
    return Standing.ASKED if me in asked else Standing.OUTSIDE
