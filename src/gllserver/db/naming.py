"""Which files an operation names: a resource's, an adaptation's, or the one that a pod shares."""

from collections.abc import Mapping
from typing import Final

from gllcore.catalogue import files_of
from gllcore.files import FileId
from gllcore.ids import ID_BYTES, RecordId
from gllcore.model.library import ResourceField
from gllcore.model.pods import PodFileField
from gllcore.model.products import AdaptationField
from gllcore.operations import Kind, Operation, unpack

# In the place of whoever would still have to bring a file that they named.
PROVEN: Final = RecordId(bytes(ID_BYTES))

_FIELDS: Final[Mapping[int, int]] = {
    Kind.RESOURCE: ResourceField.FILES,
    Kind.ADAPTATION: AdaptationField.FILES,
    Kind.POD_FILE: PodFileField.FILE,
}


def files_named(op: Operation) -> set[FileId]:
    return ids_in(op.kind, op.payload)


def ids_in(kind: int, payload: bytes) -> set[FileId]:
    """The files that a payload of this kind names; none in one that cannot be read."""
    field = _FIELDS.get(kind)
    if field is None:
        return set()
    try:
        value = unpack(payload).get(field)
    except (ValueError, RecursionError):
        return set()
    return {file.id for file in files_of([value] if kind == Kind.POD_FILE else value)}
