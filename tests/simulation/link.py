"""The link of a simulated sync: real bytes, whatever weather, and an eye on what is sent again after it broke."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import NamedTuple

from gllcore.columns import decode
from gllcore.compression import Squeezer
from gllcore.frames import FrameKind, FrameReader
from gllcore.protocol import SIGNATURE_BYTES, decode_request
from gllserver.bootstrap import dictionary
from tests.simulation.device import LinkOfDevice, Memory
from tests.simulation.server import NAME
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

    def __init__(self, passage_of: Callable[[bytes], Passage], forecast: Forecast, memory: Memory) -> None:
        self._passage_of = passage_of
        self._troubles = iter(forecast.troubles)
        self._meanwhile = forecast.meanwhile
        self._moment = forecast.moment
        self._memory = memory
        self._up = self._down = 0
        self.requests = 0

    @property
    def bytes_up(self) -> int:
        return self._up

    @property
    def bytes_down(self) -> int:
        return self._down

    @contextmanager
    def exchange(self, body: bytes) -> Iterator[Iterator[bytes]]:
        self.requests += 1
        self._up += len(body)
        self._check_nothing_is_asked_again(body)
        trouble = next(self._troubles, nothing)
        passage = self._passage_of(body)
        self._happens(Moment.BEFORE)
        chunks = trouble(passage)
        self._happens(Moment.BETWEEN)
        watched = self._watched if trouble is nothing or trouble in HONEST else iter
        yield self._counted(watched(in_pieces(chunks, passage.luck)))

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

    # --- what must not come twice ---

    def _check_nothing_is_asked_again(self, body: bytes) -> None:
        """The cursors lie at the end of the last whole message: a cut costs one message at most."""
        opening, *_ = FrameReader().feed(body)
        request = decode_request(opening.payload)
        held = dict(zip(request.scopes, request.seqs, strict=True))
        again = {number: seq for number, seq in self._memory.taken.items() if held.get(number, 0) < seq}
        assert not again, f"asks again for what came whole: {again}, holds {held}"

    def _watched(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        """Remembers what came in whole messages, once the client has come back for more."""
        reader, squeezer = FrameReader(), Squeezer(dictionary())
        for chunk in chunks:
            logs = [message.payload for message in reader.feed(chunk) if message.kind == FrameKind.LOG]
            yield chunk
            for payload in logs:
                raw = squeezer.unpack(payload[SIGNATURE_BYTES:])
                squeezer.carried(raw)
                for segment in decode(raw).segments:
                    last = segment.first + segment.count - 1
                    self._memory.taken[segment.scope] = max(last, self._memory.taken.get(segment.scope, 0))
