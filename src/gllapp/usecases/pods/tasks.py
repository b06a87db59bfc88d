"""Joint actions of a pod: who does what by when, and whether it is done."""

from collections.abc import Iterable
from dataclasses import dataclass

from gllapp.db import acts
from gllapp.db.pods import records
from gllapp.db.pods.records import Found
from gllapp.db.replica import Transaction
from gllapp.news_views import Person
from gllapp.pod_views import TaskRow
from gllapp.usecases.desk import Desk
from gllapp.usecases.pods.directory import known_pod
from gllapp.usecases.pods.people import by_name, members_change, person, persons
from gllapp.usecases.pods.work import known, open_pod, write_change, write_new
from gllapp.usecases.wall_time import wall_day
from gllapp.views import Act
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.pods import Pod, Task, TaskField
from gllcore.operations import Kind, Value, reference
from gllcore.rules import tidy


@dataclass(frozen=True, slots=True)
class TaskWish:
    """What is to be done; ``due`` is a day as 2026-11-22, or "" for none."""

    title: str
    who: tuple[RecordId, ...] = ()
    due: str = ""
    note: str = ""
    document: RecordId | None = None


@dataclass(frozen=True, slots=True)
class TaskEdit:
    """What is to be different of a task; None leaves it as it is."""

    title: str | None = None
    who: tuple[RecordId, ...] | None = None
    due: str | None = None
    note: str | None = None


def add_task(desk: Desk, pod: RecordId, wish: TaskWish) -> RecordId:
    """Raises Refused ``title_missing``, ``bad_day``, ``not_in_the_pod``, ``not_admitted``, ``pod_archived``, ``unknown_pod``."""
    fields: dict[int, Value] = {TaskField.TITLE: _line(wish.title)}
    if wish.who:
        fields[TaskField.WHO] = members_change(dict.fromkeys(wish.who))
    if wish.due:
        fields[TaskField.DUE] = wish.due
    if tidy(wish.note):
        fields[TaskField.NOTE] = tidy(wish.note)
    if wish.document is not None:
        fields[TaskField.DOCUMENT] = reference(wish.document)
    with desk.replica.writing() as here:
        scope = open_pod(here, pod)
        _check_in(here, known_pod(here, pod).value, wish.who)
        return write_new(here, desk, scope, Act.TASK, Kind.TASK, fields)


def edit_task(desk: Desk, task: RecordId, edit: TaskEdit) -> None:
    """Any member of the pod may. Raises Refused ``nothing_to_change``, ``unknown_record`` and as ``add_task``."""
    with desk.replica.writing() as here:
        found = known(here, Task, task)
        if edit.who is not None:
            _check_in(here, _pod_of(here, found), set(edit.who) - found.value.who)
        write_change(here, desk, found, task, Act.TASK, Kind.TASK, _changes(found.value, edit))


def set_done(desk: Desk, task: RecordId, done: bool = True) -> None:
    """Raises Refused ``nothing_to_change`` where it is so already, ``unknown_record`` and as ``add_task``."""
    with desk.replica.writing() as here:
        found = known(here, Task, task)
        fields: dict[int, Value] = {} if found.value.done is done else {TaskField.DONE: done}
        write_change(here, desk, found, task, Act.TASK, Kind.TASK, fields)


def withdraw_task(desk: Desk, task: RecordId, withdrawn: bool = True) -> None:
    """It is listed no more, or again. Raises as ``set_done``."""
    with desk.replica.writing() as here:
        found = known(here, Task, task)
        is_so = found.value.withdrawn is withdrawn
        fields: dict[int, Value] = {} if is_so else {TaskField.WITHDRAWN: withdrawn}
        write_change(here, desk, found, task, Act.TASK, Kind.TASK, fields)


def list_tasks(desk: Desk, pod: RecordId, *, done: bool = True) -> tuple[TaskRow, ...]:
    """What is open first, the earliest due before the rest; then, unless they are not wanted, those that are ``done``.

    Raises Refused ``unknown_pod``, ``not_admitted``, ``pod_not_open``.
    """
    today = wall_day(desk.now_ms())
    with desk.replica.reading() as here:
        scope = open_pod(here, pod)
        found = [each for each in records.every(here, Task, scope=scope.number) if not each.value.withdrawn]
        people = persons(
            here, [each.author for each in found] + [who for each in found for who in each.value.who]
        )
    rows = [_row(each, people, today) for each in found if done or not each.value.done]
    return tuple(sorted(rows, key=lambda row: (row.task.done, not row.task.due, row.task.due)))


def _row(found: Found[Task], people: dict[RecordId, Person], today: str) -> TaskRow:
    task = found.value
    return TaskRow(
        task=task,
        who=by_name(people, task.who),
        author=person(people, found.author),
        delivery=found.delivery,
        is_late=bool(task.due) and task.due < today and not task.done,
    )


def _changes(task: Task, edit: TaskEdit) -> dict[int, Value]:
    wanted: dict[int, tuple[str, str | None]] = {
        TaskField.TITLE: (task.title, None if edit.title is None else _line(edit.title)),
        TaskField.DUE: (task.due, edit.due),
        TaskField.NOTE: (task.note, None if edit.note is None else tidy(edit.note)),
    }
    fields: dict[int, Value] = {
        field: value for field, (now, value) in wanted.items() if value is not None and value != now
    }
    if edit.who is not None and set(edit.who) != task.who:
        fields[TaskField.WHO] = members_change(
            [each for each in dict.fromkeys(edit.who) if each not in task.who],
            sorted(task.who - set(edit.who)),
        )
    return fields


def _pod_of(here: Transaction, found: Found[Task]) -> Pod:
    return known_pod(here, RecordId(acts.scope_numbered(here, found.scope).id)).value


def _check_in(here: Transaction, pod: Pod, who: Iterable[RecordId]) -> None:
    """Nobody is given work in a pod that they cannot see."""
    for member in who:
        if member not in pod.readers:
            raise Refused("not_in_the_pod", name=persons(here, [member])[member].name or member.hex()[:8])


def _line(text: str) -> str:
    return " ".join(tidy(text).split())
