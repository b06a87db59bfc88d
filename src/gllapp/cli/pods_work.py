"""The commands pod task and pod file: joint actions, and files that are shared."""

from collections.abc import Sequence
from pathlib import Path

from gllapp.cli.output import Answer, amount, moment, plain, short, table
from gllapp.cli.pods_documents import file_document, task_document
from gllapp.cli.posting import at_desk
from gllapp.cli.reading import LADDER
from gllapp.pod_views import PodFileRow, TaskRow
from gllapp.usecases.library_files import look_at_store
from gllapp.usecases.pods import sharing, tasks
from gllapp.usecases.pods.finders import find_member, find_pod, find_pod_file, find_task
from gllapp.usecases.pods.tasks import TaskWish
from gllapp.usecases.session import Session
from gllapp.usecases.stores import own_files, stores_of
from gllapp.views import Delivery
from gllcore.ids import RecordId

_WAITS = "It waits in the outbox until the next sync."


# --- tasks ---


def run_add_task(
    session: Session, *, pod: str, title: str, who: Sequence[str], due: str, note: str
) -> Answer:
    with at_desk(session) as desk:
        found = find_pod(desk, pod)
        wish = TaskWish(title, tuple(find_member(desk, each) for each in who), due, note)
        task = tasks.add_task(desk, found, wish)
    return _written("task", task, f"The task is saved ({short(task)}). {_WAITS}")


def run_list_tasks(session: Session, *, pod: str, open_only: bool) -> Answer:
    with at_desk(session) as desk:
        found = find_pod(desk, pod)
        rows = tasks.list_tasks(desk, found, done=not open_only)
    lines = table(_task_cells(row) for row in rows)
    document = {"pod": found.hex(), "tasks": [task_document(row) for row in rows]}
    return Answer(document, lines or ["There is nothing to do."])


def run_task_done(session: Session, *, pod: str, task: str, undo: bool) -> Answer:
    with at_desk(session) as desk:
        found = find_task(desk, find_pod(desk, pod), task)
        tasks.set_done(desk, found, not undo)
    return _written("task", found, f"The task is {'open again' if undo else 'done'}. {_WAITS}")


def run_withdraw_task(session: Session, *, pod: str, task: str) -> Answer:
    with at_desk(session) as desk:
        found = find_task(desk, find_pod(desk, pod), task)
        tasks.withdraw_task(desk, found)
    return _written("task", found, f"The task is off the list. {_WAITS}")


# --- files ---


def run_add_file(session: Session, *, pod: str, file: Path, title: str, note: str) -> Answer:
    with at_desk(session) as desk:
        record = sharing.share_file(
            desk, own_files(desk), find_pod(desk, pod), file.expanduser(), title, note
        )
    return _written("file", record, f"The file is shared ({short(record)}). {_WAITS}")


def run_list_files(session: Session, *, pod: str) -> Answer:
    with at_desk(session) as desk:
        look_at_store(desk, stores_of(session, desk))
        found = find_pod(desk, pod)
        rows, kept = sharing.list_pod_files(desk, found), sharing.kept_records(desk)
    is_kept = {row.file.id: found in kept or row.file.id in kept for row in rows}
    lines = table(_file_cells(row, is_kept[row.file.id]) for row in rows)
    files = [file_document(row, kept=is_kept[row.file.id]) for row in rows]
    document = {"pod": found.hex(), "kept": found in kept, "files": files}
    return Answer(document, lines or ["Nobody has shared a file yet."])


def run_keep_files(session: Session, *, pod: str, file: str | None, undo: bool) -> Answer:
    with at_desk(session) as desk:
        place = find_pod(desk, pod)
        record = place if file is None else find_pod_file(desk, place, file)
        if undo:
            sharing.release_files(desk, record)
        elif file is None:
            sharing.keep_all_files(desk, place)
        else:
            sharing.keep_file(desk, record)
    words = "Kept no longer; what is here goes when its room is needed." if undo else "Kept from now on."
    return Answer({"record": record.hex(), "kept": not undo}, [words])


def run_withdraw_file(session: Session, *, pod: str, file: str) -> Answer:
    with at_desk(session) as desk:
        found = find_pod_file(desk, find_pod(desk, pod), file)
        sharing.withdraw_file(desk, found)
    return _written("file", found, f"The file is off the list. {_WAITS}")


def _written(what: str, record: RecordId, words: str) -> Answer:
    return Answer({what: record.hex(), "delivery": str(Delivery.WAITING)}, [words])


# --- plain ---


def _task_cells(row: TaskRow) -> tuple[str, ...]:
    task = row.task
    state = "done" if task.done else "late" if row.is_late else "open"
    who = ", ".join(each.name for each in row.who)
    return short(task.id), state, task.due, who, _not_sent(row.delivery), plain(task.title)


def _file_cells(row: PodFileRow, is_kept: bool) -> tuple[str, ...]:
    shared = row.file
    where = "on this PC" if row.here else "kept, to fetch" if is_kept else ""
    return (
        short(shared.id), moment(shared.written_ms), row.author.name, amount(shared.file.size), where,
        _not_sent(row.delivery), plain(shared.title),
    )  # fmt: skip


def _not_sent(delivery: Delivery) -> str:
    return "" if delivery is Delivery.RECEIVED else LADDER[delivery]
