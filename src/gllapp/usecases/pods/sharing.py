"""Files that the members of a pod share: into the store of this profile and on their way to the server, kept here, and taken back."""

from dataclasses import dataclass
from pathlib import Path

from gllapp.db.library import outgoing
from gllapp.db.pods import files, records
from gllapp.db.replica import Transaction
from gllapp.pod_views import PodFileRow
from gllapp.usecases.desk import Desk
from gllapp.usecases.library_files import files_came
from gllapp.usecases.pods.people import person, persons
from gllapp.usecases.pods.work import known, open_pod, write_change, write_new
from gllapp.usecases.shared_files import check_kind, take_in
from gllapp.views import Act
from gllcore.catalogue import files_value
from gllcore.ids import RecordId
from gllcore.model.library import ResourceFile
from gllcore.model.pods import PodFile, PodFileField
from gllcore.operations import Fields, Kind, Value
from gllcore.rules import tidy
from gllfiles.description import line
from gllfiles.store import FileStore


@dataclass(frozen=True, slots=True)
class FileEdit:
    """What is to be different of a shared file; None leaves it as it is. The file itself stays: another one is shared anew."""

    title: str | None = None
    note: str | None = None


def share_file(
    desk: Desk, own: FileStore, pod: RecordId, path: Path, title: str = "", note: str = ""
) -> RecordId:
    """Called like the file where no ``title`` is given. Its bytes go to the server behind the next sync, and stay in the profile's ``own`` store.

    Raises Refused ``file_kind_not_shared``, ``file_too_large``, ``not_admitted``, ``pod_archived``, ``unknown_pod``; EnvironmentFault
    ``file_unreadable`` and those of the disk.
    """
    check_kind(path)
    with desk.replica.reading() as here:
        open_pod(here, pod)
    file = take_in(own, path)
    fields: dict[int, Value] = {
        PodFileField.TITLE: _line(title) or line(path.name),
        PodFileField.FILE: _value(file),
    }
    if tidy(note):
        fields[PodFileField.NOTE] = tidy(note)
    with desk.replica.writing() as here:
        record = write_new(here, desk, open_pod(here, pod), Act.SHARE_FILE, Kind.POD_FILE, fields)
        outgoing.add(here, [file.id])
        files.keep(here, record, desk.now_ms())
    files_came(desk, own, [file.id])
    return record


def list_pod_files(desk: Desk, pod: RecordId) -> tuple[PodFileRow, ...]:
    """The last shared first. Raises Refused ``unknown_pod``, ``not_admitted``, ``pod_not_open``."""
    with desk.replica.reading() as here:
        scope = open_pod(here, pod)
        every = records.every(here, PodFile, scope=scope.number)
        found = [each for each in every if not each.value.withdrawn]
        people = persons(here, [each.author for each in found])
        present = files.bytes_here(here, [each.value.file.id for each in found])
    return tuple(
        PodFileRow(each.value, person(people, each.author), each.delivery, present.get(each.value.file.id, 0))
        for each in reversed(found)
    )


def edit_file(desk: Desk, file: RecordId, edit: FileEdit) -> None:
    """Raises Refused ``not_yours_to_change``, ``nothing_to_change``, ``title_missing``, ``unknown_record``."""
    wanted = {PodFileField.TITLE: edit.title, PodFileField.NOTE: edit.note}
    with desk.replica.writing() as here:
        now = known(here, PodFile, file).value
        shown = {PodFileField.TITLE: now.title, PodFileField.NOTE: now.note}
        said = {
            field: _line(text) if field == PodFileField.TITLE else tidy(text)
            for field, text in wanted.items()
            if text is not None
        }
        _change(here, desk, file, {field: text for field, text in said.items() if text != shown[field]})


def withdraw_file(desk: Desk, file: RecordId, withdrawn: bool = True) -> None:
    """Listed no more and fetched by nobody, or again; a facilitator may, too. Raises as ``edit_file``."""
    with desk.replica.writing() as here:
        is_so = known(here, PodFile, file).value.withdrawn is withdrawn
        _change(here, desk, file, {} if is_so else {PodFileField.WITHDRAWN: withdrawn})


# --- on this PC ---


def keep_file(desk: Desk, file: RecordId) -> None:
    """Fetched by the next syncs that bring files. Raises Refused ``unknown_record``."""
    with desk.replica.writing() as here:
        known(here, PodFile, file)
        files.keep(here, file, desk.now_ms())


def keep_all_files(desk: Desk, pod: RecordId) -> None:
    """All of the pod's, those that come later too. Raises Refused ``unknown_pod``, ``not_admitted``, ``pod_not_open``."""
    with desk.replica.writing() as here:
        open_pod(here, pod)
        files.keep(here, pod, desk.now_ms())


def release_files(desk: Desk, record: RecordId) -> bool:
    """A file, or all of a pod, are kept no longer: what is here goes when its room is needed. Whether they were kept."""
    with desk.replica.writing() as here:
        return files.release(here, record)


def kept_records(desk: Desk) -> frozenset[RecordId]:
    """What was chosen to be here: pods' files, pods for all of theirs, and adaptations."""
    with desk.replica.reading() as here:
        return files.kept(here)


def _value(file: ResourceFile) -> Value:
    values = files_value([file])
    assert isinstance(values, list)
    return values[0]


def _change(here: Transaction, desk: Desk, file: RecordId, fields: Fields) -> None:
    found = known(here, PodFile, file)
    write_change(here, desk, found, file, Act.SHARE_FILE, Kind.POD_FILE, fields)


def _line(text: str) -> str:
    return " ".join(tidy(text).split())
