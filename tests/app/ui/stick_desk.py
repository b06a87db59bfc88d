"""A community whose librarian makes bundles, and sessions in which the window sees the same files as the shed does."""

from dataclasses import dataclass, replace
from pathlib import Path

from demo.documents import printed
from demo.library_file import read_library
from demo.records import light
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
from tests.bundles.shed import Shed
from tests.reconciliation.yard import Seat, ServiceLink

DEMO = Path(__file__).resolve().parents[3] / "resources" / "demo"


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
        """The demo's resources, each as it is printed and with its text; wants a running QGuiApplication."""
        library, store = self.yard.community.library, self.store(self.lina)
        made = []
        for resource in read_library(DEMO):
            card, text = store.add_bytes(printed(resource)), store.add_bytes(light(resource))
            files = (
                ResourceFile(card.id, card.size, "application/pdf", FileRole.MAIN),
                ResourceFile(text.id, text.size, MEDIA, FileRole.TEXT),
            )
            shelves = tuple(library.shelf(name) for name in resource.shelves)
            fields: dict[int, Value] = {
                ResourceField.TITLE: resource.title,
                ResourceField.LANGUAGE: resource.language,
            }
            made.append(NewResource(fields, files, shelves))
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
