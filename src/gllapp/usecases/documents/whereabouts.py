"""In which pod a document is, and whether the person may write in it at present."""

from dataclasses import dataclass

from gllapp.db import people
from gllapp.db.pods import texts
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.place import known_document, pod_of
from gllapp.usecases.pods.directory import known_pod
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.documents import DocumentCard
from gllcore.operations import Kind
from gllcore.pod_permissions import check_work


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """``hindrance`` is why the person may only read; None where they may write."""

    document: RecordId
    card: DocumentCard
    pod: RecordId
    pod_name: str
    me: RecordId
    facilitates: bool
    hindrance: Refused | None

    @property
    def is_writable(self) -> bool:
        return self.hindrance is None


def whereabouts(desk: Desk, document: RecordId) -> Whereabouts:
    """Raises Refused ``unknown_document``, ``unknown_scope`` and ``unknown_pod``."""
    with desk.replica.reading() as here:
        found = known_document(here, document)
        scope = pod_of(here, found.scope)
        pod = known_pod(here, texts.pod_of(here, found.scope)).value
        hindrance = None
        try:
            check_work(people.standing(here), scope.place, Kind.DOCUMENT, None, {})
        except Refused as refused:
            hindrance = refused
        return Whereabouts(
            document=document,
            card=found.value,
            pod=pod.id,
            pod_name=pod.name,
            me=people.identity(here).member,
            facilitates=scope.place.facilitates,
            hindrance=hindrance,
        )
