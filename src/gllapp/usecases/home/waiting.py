"""What waits to be sent, and what waits for this person."""

from collections.abc import Iterator, Sequence

from gllapp.db import people
from gllapp.db.pods import records
from gllapp.home_views import Waiting, WaitingRow
from gllapp.usecases import withdrawals
from gllapp.usecases.desk import Desk
from gllapp.usecases.drafts import list_drafts
from gllapp.usecases.pods.joining import list_joinings
from gllapp.usecases.pods.own import OwnPod
from gllapp.usecases.pods.proposing import list_proposals
from gllapp.usecases.pods.waiting import joining_waits, proposal_waits
from gllapp.views import Counts
from gllcore.ids import RecordId
from gllcore.model.pods import Task


def what_waits(desk: Desk, counts: Counts, own_pods: Sequence[OwnPod]) -> tuple[WaitingRow, ...]:
    """The most urgent first; nothing that does not wait."""
    return tuple(row for row in _rows(desk, counts, own_pods) if row.count)


def _rows(desk: Desk, counts: Counts, own_pods: Sequence[OwnPod]) -> Iterator[WaitingRow]:
    yield WaitingRow(Waiting.ATTENTION, counts.attention)
    yield WaitingRow(Waiting.CONFLICTS, counts.conflicts)
    yield WaitingRow(Waiting.WITHDRAWALS, len(withdrawals.list_withdrawals(desk)))
    joinings = [row for row in list_joinings(desk) if joining_waits(row)]
    first = joinings[0] if joinings else None
    yield WaitingRow(
        Waiting.JOININGS,
        len(joinings),
        first.pod_name if first else "",
        first.joining.pod if first else None,
    )
    proposals = [row.proposal for row in list_proposals(desk) if proposal_waits(row)]
    yield WaitingRow(Waiting.PROPOSALS, len(proposals), proposals[0].name if proposals else "")
    yield _tasks(desk, own_pods)
    yield WaitingRow(Waiting.OUTBOX, counts.waiting)
    drafts = list_drafts(desk) if counts.drafts else ()
    yield WaitingRow(Waiting.DRAFTS, len(drafts), drafts[0].title or drafts[0].where if drafts else "")
    yield WaitingRow(Waiting.KEPT, counts.kept)


def _tasks(desk: Desk, own_pods: Sequence[OwnPod]) -> WaitingRow:
    """What the person has taken on in their pods, the first that is due before the others; it opens the pod."""
    with desk.replica.reading() as here:
        me = people.identity(here).member
        pods = {pod.number: pod.id for pod in own_pods}
        found = [
            (each.value, pods[each.scope])
            for each in records.every(here, Task)
            if me in each.value.who
            and not each.value.done
            and not each.value.withdrawn
            and each.scope in pods
        ]
    if not found:
        return WaitingRow(Waiting.TASKS, 0)
    task, pod = min(found, key=_urgency)
    return WaitingRow(Waiting.TASKS, len(found), task.title, pod)


def _urgency(found: tuple[Task, RecordId]) -> tuple[bool, str, int]:
    task, _ = found
    return not task.due, task.due, task.written_ms
