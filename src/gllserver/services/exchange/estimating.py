"""What a sync would move, told before anything moves: a small one is packed and weighed, a large one by a sample of it."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from gllcore.frames import MAGIC, FrameKind, frame
from gllcore.protocol import Estimate, Request, Share, SummedEnd, encode
from gllserver.services.exchange.answer import Answer
from gllserver.services.exchange.lacking import Holding, Lack
from gllserver.services.ground import Ground

# So many messages are really packed: the later ones, which have much to refer back to, stand for the rest.
_MESSAGES: Final = 12
_STEADY: Final = 6


def estimate(ground: Ground, request: Request, held: Mapping[int, Holding], lack: Lack) -> Iterator[bytes]:
    """The answer to a request that only asks what a sync would move."""
    weights = _weights(ground, lack)
    answer = Answer(ground, request, held, lack, (), {})
    sizes = [(len(message), weight) for message, weight in islice(answer.weighed(), _MESSAGES)]
    packed, seen = sum(size for size, _ in sizes), sum(weight for _, weight in sizes)
    steady = sizes[-_STEADY:]
    ratio = sum(size for size, _ in steady) / max(1, sum(weight for _, weight in steady))
    total = packed + max(0, sum(weights.values()) - seen) * ratio
    whole = max(1, sum(weights.values()))
    shares = tuple(
        Share(state.number, _entries(lack, state.number), round(total * weights[state.number] / whole))
        for state in lack.scopes
    )
    yield MAGIC + frame(FrameKind.ESTIMATE, encode(Estimate(shares)))
    yield frame(FrameKind.END, encode(SummedEnd(0, ground.clock(), nonce=request.nonce)))


def _weights(ground: Ground, lack: Lack) -> dict[int, int]:
    """What the payloads of each scope's missing entries weigh before they are packed."""
    weights: dict[int, int] = {}
    with ground.database.reading() as session:
        for state, (after, upto) in lack.stretches:
            weight = session.log.weight(state.number, after, upto) + (upto - after)
            weights[state.number] = weights.get(state.number, 0) + weight
    return weights


def _entries(lack: Lack, number: int) -> int:
    return sum(span.upto - span.after for state, span in lack.stretches if state.number == number)
