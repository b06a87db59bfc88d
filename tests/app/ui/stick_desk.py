"""A community whose librarian makes bundles, and sessions in which the window sees the same files as the shed does."""

import json
from dataclasses import dataclass, replace
from pathlib import Path

from gllapp.usecases.library_files import look_at_store
from gllapp.usecases.session import Session
from gllcore.errors import EnvironmentFault
from gllcore.ids import RecordId
from gllcore.model.library import FileRole, ResourceField, ResourceFile
from gllcore.operations import Value
from gllfiles.helper.messages import Extracted
from gllfiles.store import FileStore
from gllfiles.texts.light import MEDIA, light_version
from gllserver.services.library import NewResource
from tests.bundles.shed import Shed, content
from tests.reconciliation.yard import Seat, ServiceLink

DEMO = Path(__file__).resolve().parents[3] / "resources" / "demo" / "library.json"


class Line(ServiceLink):
    """A link that takes parcels too, while the kiosk is online."""

    def __init__(self, kiosk: "Kiosk", token: str) -> None:
        super().__init__(kiosk.yard, token)
        self._kiosk = kiosk

    def deliver(self, parcel: bytes) -> bytes:
        if not self._kiosk.online:
            raise EnvironmentFault("no_connection", server=self.server)
        return self._kiosk.yard.community.parcels.take(parcel)


@dataclass
class Kiosk(Shed):
    """A shed in which every seat has a library of its own beside its session's folder."""

    online: bool = True

    def store(self, seat: Seat) -> FileStore:
        return FileStore(seat.folder / "library")

    def session(self, seat: Seat) -> Session:
        folder = seat.folder / "session"
        folder.mkdir(exist_ok=True)
        own = self.yard.session(seat.folder)
        return replace(own, folder=folder, link=lambda address, token: Line(self, token))

    def add_demo(self) -> list[RecordId]:
        """The demo's resources, each with a file, half of them with their text too."""
        library, store = self.yard.community.library, self.store(self.lina)
        made = []
        for at, each in enumerate(json.loads(DEMO.read_text("utf-8"))):
            title, language = each["title"], each["language"]
            card = store.add_bytes(content(title + " ", 180_000 + 37_000 * at))
            files = [ResourceFile(card.id, card.size, "application/pdf", FileRole.MAIN)]
            if at % 2:
                said = light_version(Extracted(each["abstract"]), title, each["abstract"])
                text = store.add_bytes(said)
                files.append(ResourceFile(text.id, text.size, MEDIA, FileRole.TEXT))
            shelves = tuple(library.shelf(name) for name in each["shelves"])
            fields: dict[int, Value] = {ResourceField.TITLE: title, ResourceField.LANGUAGE: language}
            made.append(NewResource(fields, tuple(files), shelves))
        ids = library.add(made)
        self.lina.synced()
        look_at_store(self.lina.desk, store)
        return ids

    def add_text(self, title: str, text: str, shelf: str = "WASH") -> RecordId:
        """A resource of which the librarian's PC holds what it says, and nothing else."""
        library, store = self.yard.community.library, self.store(self.lina)
        card = store.add_bytes(light_version(Extracted(text), title))
        file = ResourceFile(card.id, card.size, MEDIA, FileRole.TEXT)
        fields: dict[int, Value] = {ResourceField.TITLE: title, ResourceField.LANGUAGE: "en"}
        (made,) = library.add([NewResource(fields, (file,), (library.shelf(shelf),))])
        self.lina.synced()
        look_at_store(self.lina.desk, store)
        return made
