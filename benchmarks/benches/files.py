"""Files on their way: what a cut wastes, what a newer edition weighs, and how fast, beside a plain download of the same bytes."""

import http.client
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks.link import Link
from benchmarks.options import Options
from benchmarks.table import Row, Table
from gllapp.platform import clock
from gllapp.platform.devicekey import DeviceKey, is_signed
from gllapp.sync.files.editions import draw_differences
from gllapp.sync.files.fetching import draw
from gllapp.sync.files.meter import Allowance, Meter, Time
from gllapp.sync.files.sources import ServerFiles
from gllapp.sync.http import HttpLink
from gllcore.files import BLOCK_BYTES, FILES_PATH, FileCard, FileId
from gllcore.ids import CommunityId
from gllcore.protocol import Enrol, enrolment_message
from gllfiles.store import FileStore
from gllserver.bootstrap import Community, init_community, open_community
from tests.server_process import running_server

EMAIL, PASSWORD = "reader@example.org", "long enough"
DOCUMENT_BYTES, FILM_BYTES, SHORT_FILM_BYTES = 2 * 1024**2, 64 * 1024**2, 4 * 1024**2
CUTS = 8
_NOTE = "floor: plain HTTP, which begins again after a cut; a document has 2 MB, a film 64 MB (4 MB in a quick run); one reader, this machine"


def run(options: Options) -> list[Table]:
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "server"
        init_community(data, "Measured")
        with closing_community(data) as community:
            community.accounts.add(EMAIL, "Reader", PASSWORD)
            document = random.Random(1).randbytes(DOCUMENT_BYTES)
            edited = document[:700_000] + b"a new recommendation" + document[700_040:]
            old, new = (community.files.add_bytes(said) for said in (document, edited))
            length = SHORT_FILM_BYTES if options.quick else FILM_BYTES
            film = community.files.add_bytes(random.Random(2).randbytes(length))
        with running_server(data, anew=True) as server, Link(urlsplit(server.url).port or 0) as link:
            reader = _Reader(Path(folder), server.url, link)
            bytes_table = Table(
                "Files, in bytes", "bytes down", [*_waste(reader, old), _edition(reader, old, new)], _NOTE
            )
            return [bytes_table, Table("Files, in time", "MB/s", [*_throughput(reader, old, film)], _NOTE)]


@contextmanager
def closing_community(data: Path) -> Iterator[Community]:
    community = open_community(data)
    try:
        yield community
    finally:
        community.close()


class _Reader:
    """A device with a token, and stores that are empty each time."""

    def __init__(self, folder: Path, url: str, link: Link) -> None:
        self.url = url
        self.link = link
        self._folder = folder
        self._stores = 0
        device = DeviceKey(bytes(range(32)))
        proof = device.sign(enrolment_message(EMAIL, device.public))
        with closing(HttpLink(url)) as way:
            enrolled = way.enrol(Enrol(EMAIL, PASSWORD, device.public, proof))
        self.token = enrolled.token
        self._community = CommunityId(enrolled.community)
        self._key = enrolled.community_key

    def store(self) -> FileStore:
        self._stores += 1
        return FileStore(self._folder / f"library-{self._stores}")

    def fetch(self, url: str, file: FileId, store: FileStore, older: FileId | None = None) -> None:
        """As the app does it, with its verification and its writing to the disk."""
        meter = Meter(Allowance(), Time(clock.seconds, time.sleep))
        with closing(HttpLink(url, self.token)) as way:
            server = ServerFiles(
                way, self._community, lambda seal, message: is_signed(self._key, seal, message)
            )
            with store.part(server.card(file)) as part:
                if older is not None:
                    draw_differences(store, part, [older], way, meter)
                if not part.is_whole:
                    draw(part, [server], meter)
                assert part.finish()

    def plain(self, url: str, file: FileId, target: Path) -> bool:
        """A download by the standard library into a file; whether it came to its end."""
        parts = urlsplit(url)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=60)
        with closing(connection), target.open("wb") as stream:
            headers = {"Authorization": f"Bearer {self.token}"}
            connection.request("GET", f"{FILES_PATH}/{file.hex()}", headers=headers)
            try:
                answer = connection.getresponse()
                while piece := answer.read(BLOCK_BYTES):
                    stream.write(piece)
            except (http.client.HTTPException, OSError):
                return False
            return stream.tell() == int(answer.headers["Content-Length"])


def _waste(reader: _Reader, document: FileCard) -> Iterator[Row]:
    ours, floor = _moved(reader, document, []), _moved_plainly(reader, document, [])
    yield Row("a document", ours, floor)
    for cuts in (1, CUTS):
        # Spread evenly, and never at the edge of a block.
        every = [document.size // (cuts + 1)] * cuts
        cut, plain = _moved(reader, document, every), _moved_plainly(reader, document, every)
        yield Row(f"a document, {cuts} cut{'s' if cuts > 1 else ''}", cut, plain)
        yield Row("  wasted a cut", (cut - ours) / cuts, (plain - floor) / cuts, "≤ 65,536 and a head")


def _moved(reader: _Reader, document: FileCard, cuts: list[int]) -> int:
    store = reader.store()
    return _counted(reader.link, cuts, lambda: reader.fetch(reader.link.url, document.id, store))


def _moved_plainly(reader: _Reader, document: FileCard, cuts: list[int]) -> int:
    def until_whole() -> None:
        with tempfile.TemporaryDirectory() as folder:
            while not reader.plain(reader.link.url, document.id, Path(folder) / "file"):
                pass

    return _counted(reader.link, cuts, until_whole)


def _counted(link: Link, cuts: list[int], act: Callable[[], None]) -> int:
    link.cut(cuts, direction="down")
    link.reset()
    act()
    return link.counts().down


def _edition(reader: _Reader, old: FileCard, new: FileCard) -> Row:
    store = reader.store()
    reader.fetch(reader.url, old.id, store)
    whole = _moved_plainly(reader, new, [])
    ours = _counted(reader.link, [], lambda: reader.fetch(reader.link.url, new.id, store, old.id))
    return Row("a new edition, one paragraph changed", ours, whole)


def _throughput(reader: _Reader, document: FileCard, film: FileCard) -> Iterator[Row]:
    for name, card, times in (("documents", document, 10), ("a film", film, 1)):
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder) / "file"
            plain = _rate(card, times, lambda: reader.plain(reader.url, card.id, target))  # noqa: B023 - called at once
        ours = _rate(card, times, lambda: reader.fetch(reader.url, card.id, reader.store()))  # noqa: B023 - the same
        yield Row(f"{name}, verified and on the disk", ours, plain)


def _rate(card: FileCard, times: int, act: Callable[[], object]) -> float:
    """Megabytes a second, the best of ``times``."""

    def seconds() -> float:
        started = time.perf_counter()
        act()
        return time.perf_counter() - started

    return card.size / 1e6 / min(seconds() for _ in range(times))
