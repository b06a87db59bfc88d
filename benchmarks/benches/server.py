"""How many syncs a second one core of the server carries, with a short log and with a long one, and what it holds in memory.

The server has a core for itself; clients and PostgreSQL have the others. The floor is a route of the same web server that
answers the same bytes and does nothing. Short and long logs take turns, so that a busy machine slows both alike.
"""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.filling import copied_to_postgresql, filled
from benchmarks.goals import MISSED
from benchmarks.load import Pace, ask, idle_sync, pace, pieces, posting_sync
from benchmarks.machine import Memory, cores, memory, on_cores
from benchmarks.options import Options
from benchmarks.peak import peak_bytes
from benchmarks.server import Server, listening, serving
from benchmarks.table import Row, Table
from benchmarks.visitor import Visitor, visitors
from gllserver.bootstrap import open_community
from tests.postgres import DURABLE, Postgres, running_postgres

SHORT, LONG, QUICK_LONG = 1_000, 1_000_000, 10_000
FIRST = 20_000
CONNECTIONS = 6
IDLE, POSTING = "idle", "post and pull"
LEAST = {IDLE: 600, POSTING: 200}
ALIKE = 0.8
"""With the long log a server keeps at least this share of its pace with the short one."""

_MB = 1_000_000
_WRITTEN_MS = 1_767_265_200_000
_TEXT = "We boil the water and keep the tap on the bucket, so that nobody's hands go in. " * 9
_NOTE = (
    f"{CONNECTIONS} connections, a new one for each sync; floor: a bare Starlette route with the same bytes; "
    "the server on a core of its own"
)


class Effort(NamedTuple):
    """How often each connection syncs in a round, and how many rounds there are."""

    rounds: int
    idle: int
    posting: int


_WARMING = Effort(1, 10, 5)
"""Not counted: threads and connections are made, statements compiled."""


class Place(NamedTuple):
    """A community: its folder, its database where that is not in it, and how long its logs are."""

    data: Path
    url: str | None
    operations: int


@dataclass(frozen=True, slots=True)
class Subject:
    """A server at work, and those who visit it."""

    server: Server
    visitors: Sequence[Visitor]
    streams: Sequence[int]
    paces: dict[str, list[Pace]] = field(default_factory=lambda: {IDLE: [], POSTING: []})

    def round(self, effort: Effort) -> None:
        exchanges = [idle_sync(self.server, visitor) for visitor in self.visitors]
        self.paces[IDLE].append(pace(self.server, exchanges, effort.idle))
        self.write(effort.posting)
        exchanges = [posting_sync(self.server, visitor) for visitor in self.visitors]
        self.paces[POSTING].append(pace(self.server, exchanges, effort.posting))

    def write(self, posts: int) -> None:
        """Every visitor has so many new texts ready, in a stream of their own."""
        written_ms = _WRITTEN_MS + 1_000_000 * len(self.paces[POSTING])
        for at, visitor in enumerate(self.visitors):
            visitor.write(self.streams[at % len(self.streams)], [_TEXT] * posts, written_ms)


@dataclass(frozen=True, slots=True)
class Bare:
    """The least server, once for each kind of sync, with a request and its answer as they were with a real one."""

    servers: dict[str, Server]
    requests: dict[str, tuple[str, bytes]]
    paces: dict[str, list[Pace]] = field(default_factory=lambda: {IDLE: [], POSTING: []})

    def round(self, effort: Effort) -> None:
        for kind, each in ((IDLE, effort.idle), (POSTING, effort.posting)):
            exchange = partial(ask, self.servers[kind].port, *self.requests[kind])
            self.paces[kind].append(pace(self.servers[kind], [exchange] * CONNECTIONS, each))


def run(options: Options) -> Sequence[Table]:
    operations = options.operations or (QUICK_LONG if options.quick else LONG)
    effort = Effort(1, 30, 10) if options.quick else Effort(5, 150, 60)
    own, others = _division()
    with tempfile.TemporaryDirectory() as folder, on_cores(others), running_postgres(DURABLE) as postgres:
        paces: list[Row] = []
        held: list[Row] = []
        for name, places in _communities(Path(folder), postgres, operations):
            found, under_load, bare = _paces(name, places, own, effort, Path(folder))
            paces += found
            held += _memories(name, places[-1], own, under_load, bare)
    return [
        Table("Syncs of one server process", "syncs/s", paces, _NOTE),
        Table("Memory of one server process", "MB", held, "resident; floor: the bare route's"),
    ]


def _division() -> tuple[list[int], list[int]]:
    """The server's core, and those of everything else; none chosen where there is only one."""
    first, *rest = cores() or [0]
    return ([first], rest) if rest else ([], [])


def _communities(folder: Path, postgres: Postgres, operations: int) -> Iterator[tuple[str, list[Place]]]:
    """The same communities on each of the databases: the short log's, the long one's, and one for a first sync."""
    lengths = (SHORT, operations, min(FIRST, operations))
    own = [Place(folder / f"sqlite-{at}", None, length) for at, length in enumerate(lengths)]
    for place in own:
        filled(place.data, place.operations)
    with ExitStack() as stack:
        copies = []
        for at, place in enumerate(own):
            copy = Place(
                folder / f"postgresql-{at}", stack.enter_context(postgres.fresh_database()), place.operations
            )
            copied_to_postgresql(place.data, copy.data, copy.url or "")
            copies.append(copy)
        yield "SQLite", own
        yield "PostgreSQL", copies


@contextmanager
def _at_work(place: Place, own: Sequence[int]) -> Iterator[Subject]:
    community = open_community(place.data, place.url)
    try:
        made = visitors(community, CONNECTIONS)
        streams = [stream.number for stream in community.streams.all()]
    finally:
        community.close()
    with ExitStack() as stack:
        with on_cores(own):
            server = stack.enter_context(serving(place.data, place.url))
        yield Subject(server, made, streams)


@contextmanager
def _bare(subject: Subject, own: Sequence[int], folder: Path) -> Iterator[Bare]:
    """Answers with what the subject has answered to the last of its visitors, who were all there just before."""
    subject.write(1)
    *before, last = subject.visitors
    for visitor in before:
        posting_sync(subject.server, visitor)()
    posted, op = last.posting()
    bodies = {POSTING: posted}
    answers = {POSTING: ask(subject.server.port, last.token, posted)}
    last.take(answers[POSTING], op)
    bodies[IDLE] = last.idle()
    answers[IDLE] = ask(subject.server.port, last.token, bodies[IDLE])
    with ExitStack() as stack:
        servers = {}
        for at, (kind, answer) in enumerate(answers.items()):
            file = folder / f"answer-{at}"
            file.write_bytes(answer)
            with on_cores(own):
                servers[kind] = stack.enter_context(listening("benchmarks.bare", str(file)))
        yield Bare(servers, {kind: (last.token, body) for kind, body in bodies.items()})


def _paces(
    name: str, places: Sequence[Place], own: Sequence[int], effort: Effort, folder: Path
) -> tuple[list[Row], Memory | None, int | None]:
    """The rows of a database; what the server with the long log held at the end, and the bare one at most."""
    short_place, long_place, _ = places
    with (
        _at_work(short_place, own) as short,
        _at_work(long_place, own) as long,
        _bare(short, own, folder) as bare,
    ):
        for each in (short, long, bare):
            each.round(_WARMING)
            each.paces.update({kind: [] for kind in LEAST})
        for _ in range(effort.rounds):
            for each in (short, long, bare):
                each.round(effort)
        rows = [
            row
            for kind in LEAST
            for row in (
                _row(f"{name}: {kind}, {SHORT:,} operations", kind, short, bare),
                _row(f"{name}: {kind}, {long_place.operations:,} operations", kind, long, bare, short),
            )
        ]
        return rows, memory(long.server.pid), peak_bytes(bare.servers[IDLE].pid)


def _row(measure: str, kind: str, subject: Subject, bare: Bare, short: Subject | None = None) -> Row:
    ours, floor = (median(each.per_second for each in found.paces[kind]) for found in (subject, bare))
    spent = [each.cpu_ms for each in subject.paces[kind] if each.cpu_ms is not None]
    goal, reached = f"≥ {LEAST[kind]}", ours >= LEAST[kind]
    said = f"{median(spent):.1f} ms of processor" if spent else ""
    if short is not None:
        # Of the same round: what slowed one has slowed the other.
        pairs = zip(subject.paces[kind], short.paces[kind], strict=True)
        share = median(mine.per_second / theirs.per_second for mine, theirs in pairs)
        goal, reached = f"{goal}, ≥ {ALIKE} of {SHORT:,}'s", reached and share >= ALIKE
        said += f", {share:.2f} of {SHORT:,}'s"
    return Row(measure, ours, floor, goal if reached else MISSED + goal, said)


def _memories(
    name: str, place: Place, own: Sequence[int], under_load: Memory | None, bare: int | None
) -> list[Row]:
    """What one server process holds: just started, under load, and while a whole first sync streams out."""
    with _at_work(place, own) as subject:
        at_rest = memory(subject.server.pid)
        proportional = 0
        for _ in pieces(subject.server.port, subject.visitors[0].token, subject.visitors[0].first()):
            now = memory(subject.server.pid)
            proportional = max(proportional, now.proportional if now else 0)
        peak = peak_bytes(subject.server.pid)
    first = Memory(peak, proportional) if peak is not None else None
    measures = {"at rest": at_rest, "under load": under_load, f"first sync of {place.operations:,}": first}
    return [_held(f"{name}: {measure}", found, bare) for measure, found in measures.items()]


def _held(measure: str, found: Memory | None, bare: int | None) -> Row:
    floor = None if bare is None else bare / _MB
    if found is None:
        return Row(measure, None, floor)
    return Row(
        measure, found.resident / _MB, floor, "", f"{found.proportional / _MB:.0f} MB without what is shared"
    )
