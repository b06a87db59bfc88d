"""What a person means by a name, or by the first characters of an id, in and about pods."""

from collections.abc import Iterable

from gllapp.db import people
from gllapp.db.pods import records
from gllapp.db.replica import Transaction
from gllapp.usecases.desk import Desk
from gllapp.usecases.finders import beginning, only
from gllapp.usecases.pods.work import open_pod
from gllcore.errors import Refused
from gllcore.folding import words
from gllcore.ids import RecordId
from gllcore.model.documents import DocumentCard
from gllcore.model.pods import Joining, Pod, PodFile, Proposal, Task
from gllcore.operations import Kind

Named = tuple[RecordId, str]
"""A record with what it is called; empty where it has no name."""


def find_pod(desk: Desk, wanted: str) -> RecordId:
    """A pod by its name, whatever its case and accents, or by its id. Raises Refused ``unknown_pod`` or ``ambiguous_id``.

    Of two with one name, the one that is not archived is meant.
    """
    with desk.replica.reading() as here:
        pods = sorted(
            (each.value for each in records.every(here, Pod)), key=lambda pod: (pod.archived, pod.id)
        )
    living = [(pod.id, pod.name) for pod in pods if not pod.archived]
    found = _meant(living, wanted) or _meant([(pod.id, pod.name) for pod in pods], wanted)
    return only(found, wanted, Refused("unknown_pod", pod=wanted))


def find_member(desk: Desk, wanted: str) -> RecordId:
    """A member by the whole name, or by the id. Raises Refused ``unknown_person`` or ``ambiguous_id``."""
    with desk.replica.reading() as here:
        known = [(each.id, each.name) for each in people.all_named(here)]
    return only(_meant(known, wanted), wanted, Refused("unknown_person", name=wanted))


def find_document(desk: Desk, wanted: str) -> RecordId:
    """A document of any pod by its title or id. Raises Refused ``unknown_document`` or ``ambiguous_id``."""
    with desk.replica.reading() as here:
        known = [(each.value.id, each.value.title) for each in records.every(here, DocumentCard)]
    return only(_meant(known, wanted), wanted, Refused("unknown_document", document=wanted))


def find_task(desk: Desk, pod: RecordId, wanted: str) -> RecordId:
    """A task of the pod by its title or id. Raises Refused ``unknown_task``, ``ambiguous_id``, ``unknown_pod``, ``not_admitted``."""
    with desk.replica.reading() as here:
        number = open_pod(here, pod).number
        tasks = [each.value for each in records.every(here, Task, scope=number) if not each.value.withdrawn]
    known = [(task.id, task.title) for task in tasks]
    return only(_meant(known, wanted), wanted, Refused("unknown_task", task=wanted))


def find_pod_file(desk: Desk, pod: RecordId, wanted: str) -> RecordId:
    """A file of the pod by its title or id. Raises Refused ``unknown_record``, ``ambiguous_id``, ``unknown_pod``, ``not_admitted``."""
    with desk.replica.reading() as here:
        number = open_pod(here, pod).number
        files = [
            each.value for each in records.every(here, PodFile, scope=number) if not each.value.withdrawn
        ]
    known = [(file.id, file.title) for file in files]
    return only(_meant(known, wanted), wanted, Refused("unknown_record", record=wanted))


def find_asking(desk: Desk, wanted: str) -> tuple[Kind, RecordId]:
    """A proposal or a wish to join by its id, whichever it is. Raises Refused ``unknown_record`` or ``ambiguous_id``."""
    with desk.replica.reading() as here:
        kinds = dict.fromkeys(_ids(here, Proposal), Kind.PROPOSAL)
        kinds |= dict.fromkeys(_ids(here, Joining), Kind.JOINING)
    found = only(
        _meant([(each, "") for each in kinds], wanted), wanted, Refused("unknown_record", record=wanted)
    )
    return kinds[found], found


def find_proposal(desk: Desk, wanted: str) -> RecordId:
    """Raises Refused ``unknown_record`` or ``ambiguous_id``."""
    with desk.replica.reading() as here:
        known = [(each, "") for each in _ids(here, Proposal)]
    return only(_meant(known, wanted), wanted, Refused("unknown_record", record=wanted))


def _ids(here: Transaction, sort: type[Proposal] | type[Joining]) -> list[RecordId]:
    return [each.value.id for each in records.every(here, sort)]


def _meant(known: Iterable[Named], wanted: str) -> list[RecordId]:
    """Those called so; else those whose ids begin so."""
    listed, said = list(known), words(wanted)
    called = [id for id, name in listed if name and (name == wanted or said == words(name) != [])]
    return called or beginning((id for id, _ in listed), wanted)
