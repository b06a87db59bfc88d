"""The state in which a small sync begins, as files that are copied for each try: two posts wait here, three lie there."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random
from threading import Event

from gllapp.usecases.forum import list_streams, post_reply, start_thread
from gllapp.usecases.syncing import sync_now
from gllapp.views import SyncReport
from gllcore.errors import EnvironmentFault
from tests.faults.ground import LINK_ERRORS
from tests.faults.truth import check_holds, check_holds_all, check_report, check_shown_once, server_log
from tests.simulation.device import LinkOfDevice, SimulatedDevice
from tests.simulation.fuse import Killed
from tests.simulation.server import NAME, SimulatedServer
from tests.simulation.template import SERVER, START_MS, fast_folder, template

WRITER, OTHER = "amina-1", "bruno-1"
ABOVE = ["Waiting, the first.", "Waiting, the second."]
BELOW = ["News, the first.", "News, the second.", "News, the third."]


class StraightLink(LinkOfDevice):
    """Every byte arrives, until the server's process dies: then nobody is there any more, until it is started again."""

    server = NAME

    def __init__(self, server: SimulatedServer, is_dead: Event, token: str) -> None:
        self._process = server
        self._is_dead = is_dead
        self._token = token
        self._up = self._down = 0

    @property
    def bytes_up(self) -> int:
        return self._up

    @property
    def bytes_down(self) -> int:
        return self._down

    @contextmanager
    def exchange(self, body: bytes) -> Iterator[Iterator[bytes]]:
        if self._is_dead.is_set():
            raise EnvironmentFault("no_connection", server=NAME)
        self._up += len(body)
        with self._lost_on_death():
            answer = self._process.take(self._token, [body, b""])
        yield self._coming(answer)

    def _coming(self, answer: Iterator[bytes]) -> Iterator[bytes]:
        with self._lost_on_death():
            for chunk in answer:
                self._down += len(chunk)
                yield chunk

    @contextmanager
    def _lost_on_death(self) -> Iterator[None]:
        try:
            yield
        except Killed:
            self._is_dead.set()
            raise EnvironmentFault("connection_lost", server=NAME) from None


@dataclass(frozen=True, slots=True)
class Scene:
    """A server and a device in this process, on files of their own."""

    server: SimulatedServer
    writer: SimulatedDevice
    server_is_dead: Event

    def start_server_again(self) -> None:
        """After its death, with what was on its disk."""
        self.server.rise_again()
        self.server_is_dead.clear()

    def sync(self) -> SyncReport:
        return sync_now(self.writer.session, self.writer.desk)

    def check_after(self, report: SyncReport | None) -> None:
        """What a death in the middle has left behind, on either side; ``report`` is None when nobody lived to tell."""
        check_holds(self.writer.desk, server_log(self.server.folder))
        if report is not None:
            check_report(report, report.still_waiting, LINK_ERRORS)

    def check_healed(self) -> None:
        report = self.sync()
        assert (report.complete, report.still_waiting) == (True, 0), report
        check_holds_all(self.writer.desk, server_log(self.server.folder))
        check_shown_once(self.writer.desk, ABOVE + BELOW)


class Beginning:
    """Files from which scenes are opened."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._scenes = (folder / f"scene-{number}" for number in count(1))
        template().lay_out(folder)
        with self._opened(folder, WRITER) as scene:
            assert scene.sync().complete
            write(scene.writer, ABOVE)
        with self._opened(folder, OTHER) as scene:
            assert scene.sync().complete
            write(scene.writer, BELOW)
            assert scene.sync().complete

    @contextmanager
    def scene(self) -> Iterator[Scene]:
        folder = next(self._scenes)
        for name in (SERVER, WRITER):
            shutil.copytree(self._folder / name, folder / name)
        with self._opened(folder, WRITER) as scene:
            yield scene
        shutil.rmtree(folder)

    @contextmanager
    def _opened(self, folder: Path, name: str) -> Iterator[Scene]:
        with closing(SimulatedServer(folder / SERVER, lambda: START_MS, Random(1))) as server:
            is_dead = Event()
            device = SimulatedDevice(
                name,
                folder / name,
                template().keys,
                lambda: START_MS,
                lambda _, token: StraightLink(server, is_dead, token),
            )
            with closing(device):
                yield Scene(server, device, is_dead)


def write(device: SimulatedDevice, texts: list[str]) -> None:
    """A thread of these posts."""
    stream = list_streams(device.desk)[0]
    thread = start_thread(device.desk, stream.id, "A thread", texts[0], "en")
    for text in texts[1:]:
        post_reply(device.desk, thread, text)


@contextmanager
def beginning() -> Iterator[Beginning]:
    with fast_folder() as folder:
        yield Beginning(folder)
