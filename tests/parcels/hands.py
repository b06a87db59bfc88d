"""The hands through which a parcel goes: its author's, a courier's, and a stick between them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gllapp.parcels import CollectReport, Homecoming, PutOnStick
from gllapp.platform.letterbox import Box, Letterbox
from gllapp.usecases.parcels import collect, put_on_stick, take_receipts
from gllcore.parcels import Parcel, read_parcel
from tests.e2e.world import Client
from tests.faults.ground import at_work


@dataclass(frozen=True, slots=True)
class Stick:
    """A stick at ``folder``; ``checkpoint`` is called before each change of it."""

    folder: Path
    checkpoint: Callable[[], None] = lambda: None

    @classmethod
    def new(cls, folder: Path) -> "Stick":
        folder.mkdir()
        return cls(folder)

    @property
    def box(self) -> Letterbox:
        return Letterbox(self.folder, self.checkpoint)

    def files(self, box: Box) -> dict[str, bytes]:
        """What lies in one of the two folders, by the name below it."""
        root = self.folder / "GLL" / box
        found = sorted(file for file in root.rglob("*") if file.is_file())
        return {file.relative_to(root).as_posix(): file.read_bytes() for file in found}

    @property
    def parcels(self) -> list[Parcel]:
        return [read_parcel(data, name)[0] for name, data in self.files(Box.OUTGOING).items()]

    def file(self, box: Box) -> Path:
        """The only file in that folder."""
        (name,) = self.files(box)
        return self.folder / "GLL" / box / name

    # --- what people do with it ---

    def put(self, client: Client, name: str = "") -> PutOnStick:
        with at_work(client) as member:
            return put_on_stick(member.session, member.desk, self.box, name)

    def collect(self, client: Client) -> CollectReport:
        with at_work(client) as member:
            return collect(member.session, member.desk, self.box)

    def take(self, client: Client) -> Homecoming:
        with client.desk() as desk:
            return take_receipts(desk, self.box)
