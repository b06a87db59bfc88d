"""What the commands on pods print in JSON; docs/commands.md names every field."""

from collections.abc import Iterable

from gllapp.news_views import NewsRow, Person
from gllapp.pod_views import JoiningRow, PodFileRow, PodRow, ProposalRow, TaskRow
from gllcore.ids import RecordId


def person_document(person: Person) -> dict[str, object]:
    return {"id": person.id.hex(), "name": person.name, "country": person.country}


def people_document(people: Iterable[Person]) -> list[dict[str, object]]:
    return [person_document(each) for each in people]


def pod_document(row: PodRow) -> dict[str, object]:
    pod = row.pod
    return {
        "id": pod.id.hex(),
        "name": pod.name,
        "aim": pod.aim,
        "product": pod.product,
        "area": pod.area,
        "languages": list(pod.languages),
        "countries": list(pod.countries),
        "archived": pod.archived,
        "proposal": _hex(pod.proposal),
        "opened_ms": pod.opened_ms,
        "standing": str(row.standing),
        "open": row.is_open,
        "facilitators": people_document(row.facilitators),
        "members": len(row.members),
        "delivery": str(row.delivery),
        "unread": row.unread,
        "threads": row.threads,
        "documents": row.documents,
        "open_tasks": row.open_tasks,
        "waiting": row.waiting,
        "bytes": row.bytes,
        "changed_ms": row.changed_ms,
    }


def proposal_document(row: ProposalRow) -> dict[str, object]:
    proposal = row.proposal
    return {
        "id": proposal.id.hex(),
        "form": proposal.form,
        "name": proposal.name,
        "purpose": proposal.purpose,
        "area": proposal.area,
        "languages": list(proposal.languages),
        "countries": list(proposal.countries),
        "facilitators": sorted(each.hex() for each in proposal.facilitators),
        "product": proposal.product,
        "state": proposal.state,
        "comment": proposal.comment,
        "result": _hex(proposal.result),
        "written_ms": proposal.written_ms,
        "author": person_document(row.author),
        "delivery": str(row.delivery),
        "mine": row.mine,
        "may_answer": row.may_answer,
    }


def joining_document(row: JoiningRow) -> dict[str, object]:
    joining = row.joining
    return {
        "id": joining.id.hex(),
        "pod": joining.pod.hex(),
        "pod_name": row.pod_name,
        "message": joining.message,
        "declined": joining.declined,
        "written_ms": joining.written_ms,
        "author": person_document(row.author),
        "delivery": str(row.delivery),
        "mine": row.mine,
        "may_answer": row.may_answer,
    }


def news_document(row: NewsRow) -> dict[str, object]:
    return {
        "news": str(row.news),
        "who": person_document(row.who),
        "title": row.title,
        "about": row.about.hex(),
        "when_ms": row.when_ms,
    }


def task_document(row: TaskRow) -> dict[str, object]:
    task = row.task
    return {
        "id": task.id.hex(),
        "title": task.title,
        "who": people_document(row.who),
        "due": task.due,
        "done": task.done,
        "late": row.is_late,
        "note": task.note,
        "document": _hex(task.document),
        "author": person_document(row.author),
        "written_ms": task.written_ms,
        "delivery": str(row.delivery),
    }


def file_document(row: PodFileRow, *, kept: bool) -> dict[str, object]:
    shared = row.file
    return {
        "id": shared.id.hex(),
        "title": shared.title,
        "note": shared.note,
        "file": shared.file.id.hex(),
        "name": shared.file.name,
        "media": shared.file.media,
        "bytes": shared.file.size,
        "here": row.here,
        "kept": kept,
        "author": person_document(row.author),
        "written_ms": shared.written_ms,
        "delivery": str(row.delivery),
    }


def _hex(record: RecordId | None) -> str | None:
    return None if record is None else record.hex()
