"""The files of pods and of notes on products: which are kept on this PC, which are still to come, and which go with their pod."""

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from gllapp.db import tables
from gllapp.db.library import tables as library
from gllapp.db.pods import records
from gllapp.db.pods.tables import file_left, pod_keeping
from gllapp.db.tables import scope as scope_table
from gllapp.library_views import Priority, WantedFile
from gllapp.sending_views import FileToSend
from gllapp.views import Act
from gllcore.files import FileId
from gllcore.ids import OpId, RecordId
from gllcore.model.library import FileRole, ResourceFile
from gllcore.model.pods import PodFile
from gllcore.model.products import Adaptation
from gllcore.operations import Entry
from gllcore.outfile import operation_of
from gllcore.pods import pod_file_of

_here = library.file_here


# --- what is kept ---


def keep(here: Connection, record: RecordId, now_ms: int) -> None:
    """A pod's file, all files of a pod, or those of an adaptation, are to be on this PC from now on."""
    here.execute(insert(pod_keeping).values(record=record, kept_ms=now_ms).on_conflict_do_nothing())


def release(here: Connection, record: RecordId) -> bool:
    """Whether it was kept. The file stays until its room is needed."""
    return here.execute(delete(pod_keeping).where(pod_keeping.c.record == record)).rowcount > 0


def kept(here: Connection) -> frozenset[RecordId]:
    """What was chosen: pods' files, pods, and adaptations."""
    return frozenset(map(RecordId, here.execute(select(pod_keeping.c.record)).scalars()))


def chosen(here: Connection) -> list[WantedFile]:
    """The files that are to be here; what was withdrawn is not."""
    records_kept = kept(here)
    if not records_kept:
        return []
    pods = {number for number, pod in _pods(here).items() if pod in records_kept}
    shared = [
        _wanted(each.value.id, each.value.title, each.value.file, of_pod=True)
        for each in records.every(here, PodFile)
        if not each.value.withdrawn and (each.value.id in records_kept or each.scope in pods)
    ]
    noted = [
        _wanted(each.value.id, each.value.title, file, of_pod=False)
        for each in records.every(here, Adaptation)
        if not each.value.withdrawn and each.value.id in records_kept
        for file in each.value.files
    ]
    return shared + noted


def protected(here: Connection) -> frozenset[FileId]:
    """The files that must stay."""
    return frozenset(each.id for each in chosen(here))


def wanted(here: Connection) -> list[WantedFile]:
    """Those of the files to be here that are not."""
    present = _present(here)
    return [each for each in chosen(here) if each.id not in present]


def _wanted(record: RecordId, title: str, file: ResourceFile, *, of_pod: bool) -> WantedFile:
    return WantedFile(
        id=file.id,
        size=file.size,
        media=file.media,
        role=FileRole.MAIN,
        priority=Priority.CHOSEN,
        resource=record,
        title=title,
        of_pod=of_pod,
    )


def bytes_here(here: Connection, files: Iterable[FileId]) -> dict[FileId, int]:
    """What of these files is on this PC, in bytes; those that are not are left out."""
    named = set(files)
    return {file: size for file, size in _present(here).items() if file in named}


def _present(here: Connection) -> dict[FileId, int]:
    return {FileId(file): size for file, size in here.execute(select(_here.c.file, _here.c.size))}


def _pods(here: Connection) -> dict[int, RecordId]:
    """Whose log has which number."""
    found = here.execute(select(scope_table.c.number, scope_table.c.id))
    return {number: RecordId(scope) for number, scope in found}


# --- what is named ---


def to_send(here: Connection) -> dict[FileId, FileToSend]:
    """The files that pods and notes on products name now, as what may have to be sent."""
    shared = [
        FileToSend(each.value.file.id, each.value.file.size, each.value.id, each.value.title)
        for each in records.every(here, PodFile)
        if not each.value.withdrawn
    ]
    noted = [
        FileToSend(file.id, file.size, each.value.id, each.value.title)
        for each in records.every(here, Adaptation)
        if not each.value.withdrawn
        for file in each.value.files
    ]
    return {each.id: each for each in (*noted, *shared)}


def shared_by(here: Connection, member: RecordId) -> frozenset[FileId]:
    """The files that a member has shared with a pod or a note, and that are whole on this PC."""
    present = _present(here)
    shared = [each.value.file for each in records.every(here, PodFile) if each.author == member]
    noted = [
        file for each in records.every(here, Adaptation) if each.author == member for file in each.value.files
    ]
    return frozenset(file.id for file in (*shared, *noted) if present.get(file.id, -1) >= file.size)


# --- what goes with its pod ---


def leave(here: Connection, number: int) -> None:
    """Notes what is to leave the store behind the log with this number."""
    gone = records.every(here, PodFile, scope=number)
    if gone:
        rows = [{"file": file} for file in {each.value.file.id for each in gone}]
        here.execute(insert(file_left).on_conflict_do_nothing(), rows)
        ids = [each.value.id for each in gone]
        here.execute(delete(pod_keeping).where(pod_keeping.c.record.in_(ids)))
    pod = _pods(here).get(number)
    here.execute(delete(pod_keeping).where(pod_keeping.c.record == pod))


def left(here: Connection) -> frozenset[FileId]:
    """What is still to leave the store."""
    return frozenset(map(FileId, here.execute(select(file_left.c.file)).scalars()))


def named_still(here: Connection, files: Collection[FileId]) -> frozenset[FileId]:
    """Those of the files that something else on this replica names: a resource, another pod, a note."""
    of_resources = select(library.resource_file.c.file).where(library.resource_file.c.file.in_(list(files)))
    return frozenset(map(FileId, here.execute(of_resources).scalars())) | (to_send(here).keys() & set(files))


def kept_aside(here: Connection) -> frozenset[FileId]:
    """The files of what was shared here, had not been received when its pod left, and can still be sent again."""
    found = select(tables.kept.c.encoded).where(tables.kept.c.act == Act.SHARE_FILE)
    operations = [operation_of(encoded) for encoded in here.execute(found).scalars()]
    cards = [pod_file_of([Entry(OpId(b""), op)]) for op in operations if op is not None]
    return frozenset(card.file.id for card in cards if card is not None)


def let_go(here: Connection, files: Collection[FileId]) -> None:
    """These are out of the store, or stay there for another reason."""
    here.execute(delete(file_left).where(file_left.c.file.in_(list(files))))
