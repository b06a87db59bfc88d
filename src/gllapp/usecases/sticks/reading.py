"""Documents of a bundle, read where they lie: nothing of them comes to this PC."""

from pathlib import Path
from typing import NamedTuple

from gllapp.platform.devicekey import is_signed
from gllapp.usecases.bundles.importing import check_believed
from gllapp.usecases.bundles.naming import known_resources, named
from gllapp.usecases.desk import Desk
from gllapp.usecases.opening import READABLE_HERE
from gllapp.usecases.sticks.values import StickDocument, StickFile
from gllcore.bundles import Blob, blob_parts
from gllcore.errors import Refused
from gllcore.files import FileId
from gllcore.ids import RecordId
from gllcore.model.library import FileRole, Resource
from gllfiles.bundles import Bundle, open_bundle
from gllfiles.store import FileStore


class Readable(NamedTuple):
    """Where a document lies on the stick, and what it is."""

    id: FileId
    path: Path
    media: str


class Opened(NamedTuple):
    """A bundle that can be believed, with what is in it, by title."""

    bundle: Bundle
    documents: tuple[StickDocument, ...]


def open_on_stick(desk: Desk, store: FileStore, dictionary: bytes, folder: Path) -> Opened:
    """Raises Refused as opening does, and where the bundle cannot be believed; ProtocolViolation for a damaged one."""
    bundle = open_bundle(folder, dictionary, is_signed)
    check_believed(desk, bundle)
    bundle.look_at_ends()
    check_believed(desk, bundle)
    gone = set(bundle.manifest.withdrawn)
    families: dict[bytes, list[Blob]] = {}
    for blob in bundle.manifest.blobs:
        families.setdefault(blob.resource, []).append(blob)
    known = known_resources(desk, bundle.manifest.blobs)
    documents = [
        _document(blobs, known.get(RecordId(id)), store, is_withdrawn=id in gone)
        for id, blobs in families.items()
    ]
    return Opened(bundle, tuple(sorted(documents, key=lambda each: each.title.casefold())))


def readable_on_stick(bundle: Bundle, document: StickDocument) -> Readable:
    """The file by which the document is read: itself where the program can show it, else its text, else itself all the same.

    All of it is verified first. Raises ProtocolViolation ``damaged_part``; Refused ``file_not_here`` for one that is on the stick in parts.
    """
    shown = [file for file in document.files if file.media in READABLE_HERE or file.role == FileRole.TEXT]
    file = (shown or list(document.files))[0]
    blob = next(blob for blob in bundle.manifest.blobs if blob.id == file.id)
    parts = blob_parts(blob, bundle.manifest.part_bytes)
    if len(parts) > 1:
        raise Refused("file_not_here")
    bundle.check(blob)
    return Readable(blob.id, bundle.folder.root.joinpath(*parts[0].name.split("/")), file.media)


def _document(
    blobs: list[Blob], known: Resource | None, store: FileStore, *, is_withdrawn: bool
) -> StickDocument:
    # Its file comes before its light rendition and its text.
    ordered = sorted(blobs, key=lambda blob: blob.role)
    name = named(blobs, known)
    return StickDocument(
        resource=RecordId(blobs[0].resource),
        title=name.title,
        language=name.language,
        edition=name.edition,
        in_library=name.in_library,
        files=tuple(StickFile(blob.id, blob.media, blob.role, blob.size) for blob in ordered),
        is_here=all(store.holds(blob.id) for blob in blobs),
        is_withdrawn=is_withdrawn,
    )
