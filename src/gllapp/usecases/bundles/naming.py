"""What the library calls the files of a bundle: the words of whoever made the bundle stand for nothing beside the catalogue's."""

from collections.abc import Collection
from typing import NamedTuple

from gllapp.db.library import records
from gllapp.usecases.desk import Desk
from gllcore.bundles import Blob
from gllcore.files import FileId
from gllcore.ids import RecordId
from gllcore.model.library import Resource


class Named(NamedTuple):
    """How a document is called; ``in_library``: by this PC's catalogue, which has each of its files, else by the bundle's publisher alone."""

    title: str
    language: str
    edition: str
    in_library: bool


def known_resources(desk: Desk, blobs: Collection[Blob]) -> dict[RecordId, Resource]:
    """What this PC's catalogue has of the resources that the bundle's files are said to belong to."""
    with desk.replica.reading() as here:
        return records.cards_named(here, {RecordId(blob.resource) for blob in blobs})


def named(blobs: Collection[Blob], known: Resource | None) -> Named:
    """The name of one resource's files: a file that the catalogue does not know must not go by a name that is trusted."""
    first = min(blobs, key=lambda blob: blob.role)
    if known is None or not {blob.id for blob in blobs} <= _files(known, older=True):
        return Named(first.title, first.language, first.edition, in_library=False)
    # Of an older edition the catalogue tells only that it was one.
    edition = known.edition if first.id in _files(known) else first.edition
    return Named(known.title, known.language, edition, in_library=True)


def _files(resource: Resource, *, older: bool = False) -> set[FileId]:
    files = (*resource.files, *resource.older_files) if older else resource.files
    return {file.id for file in files}
