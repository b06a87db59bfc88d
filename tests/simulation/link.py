"""The link of a simulated sync: real bytes, whatever weather, and an eye on what is sent again after it broke."""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import NamedTuple

from tests.simulation.device import LinkOfDevice
from tests.simulation.server import NAME
from tests.simulation.watching import Watch
from tests.simulation.weather import HONEST, Passage, Trouble, in_pieces, nothing


class Moment(StrEnum):
    """When something else happens during an exchange."""

    BEFORE = "before the request arrives"
    BETWEEN = "before the answer comes"
    DURING = "in the middle of the answer"


class Forecast(NamedTuple):
    """``troubles`` meet the first exchanges of a sync, one each; ``meanwhile`` is done once, in the first."""

    troubles: tuple[Trouble, ...] = ()
    meanwhile: Callable[[], None] | None = None
    moment: Moment = Moment.DURING

    def __str__(self) -> str:
        return ", ".join(trouble.__name__ for trouble in self.troubles) or "no trouble"


class SimulatedLink(LinkOfDevice):
    """One sync's link from one device to the server."""

    server = NAME

    def __init__(
        self,
        passage_of: Callable[[bytes], Passage],
        forecast: Forecast,
        watch: Watch,
        hand_in: Callable[[bytes], bytes],
    ) -> None:
        self._hand_in = hand_in
        self._passage_of = passage_of
        self._troubles = iter(forecast.troubles)
        self._meanwhile = forecast.meanwhile
        self._moment = forecast.moment
        self._watch = watch
        self._up = self._down = 0
        self.requests = 0

    @property
    def bytes_up(self) -> int:
        return self._up

    @property
    def bytes_down(self) -> int:
        return self._down

    def deliver(self, parcel: bytes) -> bytes:
        return self._hand_in(parcel)

    @contextmanager
    def exchange(self, body: bytes) -> Iterator[Iterator[bytes]]:
        self.requests += 1
        self._up += len(body)
        self._watch.request(body)
        trouble = next(self._troubles, nothing)
        passage = self._passage_of(body)
        self._happens(Moment.BEFORE)
        chunks = trouble(passage)
        self._happens(Moment.BETWEEN)
        watched = self._watch.answer if trouble is nothing or trouble in HONEST else iter
        try:
            yield self._counted(watched(in_pieces(chunks, passage.luck)))
        finally:
            # A client that dies leaves nothing behind that would go on in its name, a lit fuse least of all.
            if isinstance(chunks, Generator):
                chunks.close()

    def _counted(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            self._down += len(chunk)
            yield chunk
            self._happens(Moment.DURING)

    def _happens(self, now: Moment) -> None:
        meanwhile = self._meanwhile
        if meanwhile is not None and now is self._moment:
            self._meanwhile = None
            meanwhile()
