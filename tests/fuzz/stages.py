"""Two small syncs as they truly were: the files on both sides before them, and every request and answer."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from random import Random

from gllapp.usecases.forum import list_streams, post_reply, start_thread
from gllapp.usecases.syncing import sync_now
from gllapp.views import SyncReport
from gllcore.errors import EnvironmentFault
from tests.simulation.device import LinkOfDevice, SimulatedDevice
from tests.simulation.server import NAME, SimulatedServer
from tests.simulation.template import SERVER, START_MS, template

WRITER, OTHER = "amina-1", "bruno-1"


class Script(LinkOfDevice):
    """What is answered to request after request; behind the last answer the link is gone. The requests are kept."""

    server = NAME

    def __init__(self, answers: list[bytes]) -> None:
        self._answers = iter(answers)
        self.requests: list[bytes] = []

    @property
    def bytes_up(self) -> int:
        return sum(map(len, self.requests))

    @property
    def bytes_down(self) -> int:
        return 0

    @contextmanager
    def exchange(self, body: bytes) -> Iterator[Iterator[bytes]]:
        self.requests.append(body)
        yield iter([self._answer(body)])

    def _answer(self, body: bytes) -> bytes:
        answer = next(self._answers, None)
        if answer is None:
            raise EnvironmentFault("no_connection", server=NAME)
        return answer


class Witness(Script):
    """The server's own answers, and a copy of them."""

    def __init__(self, process: SimulatedServer, token: str) -> None:
        super().__init__([])
        self._process = process
        self._token = token
        self.answers: list[bytes] = []

    def _answer(self, body: bytes) -> bytes:
        self.answers.append(b"".join(self._process.take(self._token, [body, b""])))
        return self.answers[-1]


class Device(SimulatedDevice):
    """A member's device whose link is whatever is put on it."""

    def __init__(self, name: str, folder: Path) -> None:
        super().__init__(name, folder, template().keys, lambda: START_MS, lambda _, __: self.link)
        self.link: LinkOfDevice = Script([])

    def sync(self, link: LinkOfDevice) -> SyncReport:
        self.link = link
        return sync_now(self.session, self.desk)

    def sync_with(self, process: SimulatedServer) -> Witness:
        """A sync that must come to its end."""
        witness = Witness(process, self.token)
        report = self.sync(witness)
        assert (report.complete, report.still_waiting) == (True, 0), report
        return witness

    @property
    def token(self) -> str:
        return self.desk.replica.profile().token

    def write(self, *texts: str) -> None:
        """A thread of these posts."""
        stream = list_streams(self.desk)[0]
        thread = start_thread(self.desk, stream.id, "A thread", texts[0], "en", ["seed"])
        for text in texts[1:]:
            post_reply(self.desk, thread, text)


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a sync begins, and how it went: ``folder`` holds everybody's files as they were before."""

    name: str
    folder: Path
    requests: list[bytes]
    answers: list[bytes]

    @contextmanager
    def device(self, name: str = WRITER) -> Iterator[Device]:
        """The writer or the other one before the sync, on files of its own."""
        with copied(self.folder / name) as folder, closing(Device(name, folder)) as device:
            yield device

    @contextmanager
    def server(self) -> Iterator[SimulatedServer]:
        """The server before the sync, on files of its own."""
        with copied(self.folder / SERVER) as folder, closing(opened(folder)) as process:
            yield process


def stages(folder: Path) -> list[Stage]:
    """A plain sync, of two posts there and three here; and one with a server that was restored and has lost posts."""
    template().lay_out(folder)
    _write_before(folder)
    before = shutil.copytree(folder / SERVER, folder / "before")
    plain = _filmed("plain", folder)
    _lose(folder, before)
    return [plain, _filmed("healing", folder)]


def _write_before(folder: Path) -> None:
    with closing(opened(folder / SERVER)) as process:
        with closing(Device(WRITER, folder / WRITER)) as writer:
            writer.sync_with(process)
            writer.write("Waiting, the first.", "Waiting, the second.")
        with closing(Device(OTHER, folder / OTHER)) as other:
            other.sync_with(process)
            other.write("News, the first.", "News, the second.", "News, the third.")
            other.sync_with(process)


def _lose(folder: Path, before: Path) -> None:
    """The writer has synced and written again; the server is the one of before, with something else in it since."""
    with closing(opened(folder / SERVER)) as process, closing(Device(WRITER, folder / WRITER)) as writer:
        writer.sync_with(process)
        writer.write("Waiting after the loss.")
    shutil.rmtree(folder / SERVER)
    shutil.copytree(before, folder / SERVER)
    with closing(opened(folder / SERVER)) as process, closing(Device(OTHER, folder / OTHER)) as other:
        other.write("News of after the loss.")
        other.sync_with(process)


def _filmed(name: str, folder: Path) -> Stage:
    kept = folder / name
    for part in (SERVER, WRITER, OTHER):
        shutil.copytree(folder / part, kept / part)
    stage = Stage(name, kept, [], [])
    with stage.server() as process, stage.device() as device:
        witness = device.sync_with(process)
    return replace(stage, requests=witness.requests, answers=witness.answers)


@contextmanager
def copied(folder: Path) -> Iterator[Path]:
    copy = folder.with_name(f"{folder.name}-{next(_numbers)}")
    shutil.copytree(folder, copy)
    try:
        yield copy
    finally:
        shutil.rmtree(copy)


_numbers = count(1)


def opened(folder: Path) -> SimulatedServer:
    return SimulatedServer(folder, lambda: START_MS, Random(1))
