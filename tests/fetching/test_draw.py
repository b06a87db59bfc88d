"""Drawing a file from its sources, each of which may give too little, too much, or something else."""

import random
import sys
from collections.abc import Callable, Collection, Generator, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gllapp.sync.files.fetching import draw
from gllapp.sync.files.hours import Hours, hours_of
from gllapp.sync.files.meter import Allowance, Enough, Meter, Time
from gllapp.sync.files.sources import Source
from gllcore.errors import EnvironmentFault, GllError, ProtocolViolation
from gllcore.files import BLOCK_BYTES, FileCard, Span
from gllfiles.hashing import card_of_blocks
from gllfiles.store import FileStore

SIZE = 4 * BLOCK_BYTES + 1_234
CONTENT = random.Random(11).randbytes(SIZE)
CARD = card_of_blocks(CONTENT[at : at + BLOCK_BYTES] for at in range(0, SIZE, BLOCK_BYTES))

Change = Callable[[int, bytes], bytes]


class Shelf:
    """A source in memory; ``change`` is what becomes of a span's bytes on the way."""

    def __init__(self, name: str, change: Change = lambda _, said: said, piece: int = 10_000) -> None:
        self.name = name
        self.asked: list[Span] = []
        self._change = change
        self._piece = piece

    def read(self, card: FileCard, span: Span) -> Generator[bytes, None, None]:
        assert card == CARD
        self.asked.append(span)
        said = self._change(len(self.asked), CONTENT[span.start : span.end])
        for at in range(0, len(said), self._piece):
            yield said[at : at + self._piece]


class Away:
    """A source that does not answer."""

    name = "away"

    def read(self, card: FileCard, span: Span) -> Generator[bytes, None, None]:
        self._fail()
        yield b""

    def _fail(self) -> None:
        raise EnvironmentFault("no_connection", server=self.name)


def unlimited() -> Meter:
    return Meter(Allowance(), Time(lambda: 0.0, _never))


def _never(seconds: float) -> None:
    raise AssertionError("nobody may wait")


def drawn(store: FileStore, sources: Sequence[Source], meter: Meter | None = None) -> bool:
    """Whether the file is whole afterwards."""
    with store.part(CARD) as part:
        draw(part, sources, meter or unlimited())
        return part.finish()


def held(store: FileStore) -> set[int]:
    with store.part(CARD) as part:
        return part.held


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "library")


@pytest.mark.parametrize("piece", [1_000, BLOCK_BYTES, SIZE])
def test_a_file_comes_in_pieces_of_any_size(store: FileStore, piece: int) -> None:
    assert drawn(store, [Shelf("shelf", piece=piece)])
    with store.open(CARD.id) as stream:
        assert stream.read() == CONTENT


def test_half_from_one_source_and_the_rest_from_another(store: FileStore) -> None:
    half = Shelf("half", lambda _, said: said[: 2 * BLOCK_BYTES + 5])
    other = Shelf("other")
    # It goes on with the half as long as it brings something; then there is nothing more to be had from it.
    assert drawn(store, [Away(), half, other])
    asked_again = half.asked[1]
    assert asked_again.start == 2 * BLOCK_BYTES
    assert sum(span.end - span.start for span in other.asked) < SIZE


class Worn:
    """A source that has lost some blocks, and says so."""

    name = "worn"

    def __init__(self, lost: Collection[int]) -> None:
        self.asked: list[int] = []
        self._lost = lost

    def read(self, card: FileCard, span: Span) -> Generator[bytes, None, None]:
        for start in range(span.start, span.end, BLOCK_BYTES):
            self.asked.append(start // BLOCK_BYTES)
            if start // BLOCK_BYTES in self._lost:
                raise ProtocolViolation("damaged_on_stick", stick=self.name)
            yield CONTENT[start : min(start + BLOCK_BYTES, span.end)]


@pytest.mark.parametrize("lost", [{0}, {1, 2}, {0, 4}, {0, 1, 2, 3, 4}])
def test_blocks_that_a_source_has_lost_are_left_to_others(store: FileStore, lost: set[int]) -> None:
    worn = Worn(lost)
    with pytest.raises(ProtocolViolation, match="damaged"):
        drawn(store, [worn])
    assert held(store) == set(range(5)) - lost
    assert worn.asked == list(range(5)), "each is asked for once"
    other = Shelf("other")
    assert drawn(store, [Worn(lost), other])
    assert sum(span.end - span.start for span in other.asked) == sum(
        min(BLOCK_BYTES, SIZE - block * BLOCK_BYTES) for block in lost
    )


def test_a_block_that_does_not_fit_is_asked_for_once_more(store: FileStore) -> None:
    def spoiled_once(time: int, said: bytes) -> bytes:
        return bytes(BLOCK_BYTES) + said[BLOCK_BYTES:] if time == 1 else said

    shelf = Shelf("shelf", spoiled_once)
    assert drawn(store, [shelf])
    assert shelf.asked == [Span(0, SIZE), Span(0, BLOCK_BYTES)]


def test_a_source_that_gives_a_wrong_block_twice_is_named(store: FileStore) -> None:
    liar = Shelf(
        "liar", lambda time, said: (said[:BLOCK_BYTES] if time == 1 else b"").ljust(len(said), b"\0")
    )
    with pytest.raises(ProtocolViolation) as caught:
        drawn(store, [liar])
    assert (caught.value.code, caught.value.facts) == ("damaged_block", {"source": "liar"})
    assert len(liar.asked) == 2
    assert held(store) == {0}
    assert drawn(store, [liar, Shelf("honest")])


def test_more_than_was_asked_for_is_left_alone(store: FileStore) -> None:
    assert drawn(store, [Shelf("generous", lambda _, said: said + b"and more")])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(st.tuples(st.booleans(), st.integers(0, SIZE), st.binary(max_size=3)), max_size=6))
def test_whatever_sources_give_only_what_is_sealed_is_kept(
    tmp_path_factory: pytest.TempPathFactory, ways: list[tuple[bool, int, bytes]]
) -> None:
    store = FileStore(tmp_path_factory.mktemp("library"))
    sources = [Shelf(f"{number}", _mangled(*way)) for number, way in enumerate(ways)]
    codes = set()
    for source in sources:
        try:
            drawn(store, [source])
        except GllError as error:
            codes.add(error.code)
        if not store.holds(CARD.id):
            for block in held(store):
                at = block * BLOCK_BYTES
                with store.part(CARD) as part:
                    assert part.put(block, CONTENT[at : at + BLOCK_BYTES])
    if not store.holds(CARD.id):
        assert drawn(store, [Shelf("honest")])
    with store.open(CARD.id) as stream:
        assert stream.read() == CONTENT
    assert codes <= {"damaged_block", "cut_answer"}


def _mangled(cuts: bool, at: int, put_in: bytes) -> Change:
    def change(_: int, said: bytes) -> bytes:
        return said[:at] + put_in + (b"" if cuts else said[at:])

    return change


# --- what it may cost ---


def test_only_blocks_that_are_paid_for_are_begun(store: FileStore) -> None:
    shelf = Shelf("shelf")
    meter = Meter(Allowance(max_bytes=3 * BLOCK_BYTES - 1), Time(lambda: 0.0, _never))
    with pytest.raises(Enough):
        drawn(store, [shelf], meter)
    assert meter.taken == 2 * BLOCK_BYTES
    assert held(store) == {0, 1}
    with pytest.raises(Enough):
        drawn(store, [shelf], Meter(Allowance(max_bytes=BLOCK_BYTES - 1), Time(lambda: 0.0, _never)))
    assert held(store) == {0, 1}


def test_a_wish_to_stop_is_heard_between_two_blocks(store: FileStore) -> None:
    stopped: list[int] = []
    meter = Meter(
        Allowance(),
        Time(lambda: 0.0, _never),
        lambda: len(stopped) > 3,
        on_bytes=lambda taken: stopped.append(taken),
    )
    with pytest.raises(Enough):
        drawn(store, [Shelf("shelf")], meter)
    assert held(store) == {0}


def test_time_that_is_used_up_ends_it(store: FileStore) -> None:
    clock = iter(range(100))
    meter = Meter(Allowance(max_seconds=3), Time(lambda: float(next(clock)), _never))
    with pytest.raises(Enough):
        drawn(store, [Shelf("shelf", piece=BLOCK_BYTES)], meter)


def test_a_speed_is_kept_by_waiting(store: FileStore) -> None:
    now = [0.0]

    def wait(seconds: float) -> None:
        now[0] += seconds

    meter = Meter(Allowance(bytes_per_second=50_000), Time(lambda: now[0], wait))
    assert drawn(store, [Shelf("shelf")], meter)
    assert SIZE / 50_000 <= now[0] < SIZE / 50_000 + 0.5


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of this kind")
def test_a_full_disk_keeps_what_came(store: FileStore) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (3 * BLOCK_BYTES, before[1]))
    try:
        with pytest.raises(EnvironmentFault) as caught:
            drawn(store, [Shelf("shelf")])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert caught.value.code == "disk_full"
    assert held(store) == {0, 1, 2}
    assert drawn(store, [Shelf("shelf")])


# --- hours ---


@pytest.mark.parametrize(
    ("word", "hours"),
    [
        ("22:00-06:00", Hours(1320, 360)),
        ("6:30-18:00", Hours(390, 1080)),
        (" 00:00-23:59 ", Hours(0, 1439)),
        *(
            (word, None)
            for word in ("", "always", "24:00-01:00", "10:60-11:00", "10-11", "07:00-07:00", "٧:00-٨:00")
        ),
    ],
)
def test_hours_are_read_as_people_write_them(word: str, hours: Hours | None) -> None:
    assert hours_of(word) == hours
    assert hours is None or hours_of(str(hours)) == hours


@given(st.integers(0, 1439), st.integers(0, 1439), st.integers(0, 1439))
def test_every_minute_is_inside_or_inside_of_the_rest(start: int, end: int, minute: int) -> None:
    if start != end:
        assert Hours(start, end).has(minute) != Hours(end, start).has(minute)


def test_the_night_goes_over_midnight() -> None:
    night = Hours(22 * 60, 6 * 60)
    assert [night.has(hour * 60) for hour in (21, 22, 0, 5, 6)] == [False, True, True, True, False]
