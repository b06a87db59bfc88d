"""Puts the demo's documents on the shelves of its library."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from demo.library_file import DemoResource
from demo.records import fields_of, light
from gllcore.files import FileCard
from gllcore.ids import RecordId
from gllcore.model.library import FileRole, ResourceFile
from gllfiles.texts.light import MEDIA
from gllserver.bootstrap import Community
from gllserver.services.library import NewResource

_PDF = "application/pdf"


def stock(community: Community, library: Sequence[DemoResource]) -> dict[str, RecordId]:
    """Each resource with its document and what that says; what a resource speaks of comes before it. Gives the records by their keys."""
    records: dict[str, RecordId] = {}
    shelves = {name: community.library.shelf(name) for each in library for name in each.shelves}
    with TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-P", "-m", "demo.documents", folder], check=True)
        for resource in library:
            document = community.files.add(Path(folder) / f"{resource.key}.pdf")
            text = community.files.add_bytes(light(resource))
            files = (_told(document, _PDF, FileRole.MAIN), _told(text, MEDIA, FileRole.TEXT))
            stands_on = tuple(shelves[name] for name in resource.shelves)
            new = NewResource(fields_of(resource, records), files, stands_on)
            (records[resource.key],) = community.library.add([new])
    return records


def _told(card: FileCard, media: str, role: FileRole) -> ResourceFile:
    return ResourceFile(card.id, card.size, media, role)
