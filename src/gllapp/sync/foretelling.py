"""Asks what a sync would move, before anything moves: a question and an answer of a few hundred bytes."""

from typing import NamedTuple

from gllapp.sync.plan import Terms, plan_estimate, plan_exchange
from gllapp.sync.ports import Keys, Link, Replica
from gllapp.sync.requesting import body_of
from gllcore.errors import EnvironmentFault
from gllcore.frames import MAGIC, Frame, FrameKind, FrameReader, frame
from gllcore.protocol import (
    End,
    Estimate,
    decode_error,
    decode_estimate,
    decode_summed_end,
    encode,
    error_of,
)


class Foretold(NamedTuple):
    """``down`` by scope is the server's estimate; None where histories have parted, which only a sync can settle.

    ``up_bytes`` is what the outbox weighs as it would be sent: exact, but for what is written until then.
    """

    down: Estimate | None
    up_operations: int
    up_bytes: int


def foretell(replica: Replica, link: Link, keys: Keys, dictionary: bytes, nonce: bytes) -> Foretold:
    """Raises EnvironmentFault and Refused as a sync would tell them."""
    held, early = replica.held(), replica.early()
    request = plan_estimate(held, early, Terms(nonce=nonce))
    question = frame(FrameKind.REQUEST, encode(request)) + frame(FrameKind.END, encode(End(0)))
    plan = plan_exchange(held, replica.pending(), early, replica.loss(), Terms(nonce=nonce))
    body = body_of(plan, replica, keys, dictionary)
    return Foretold(_answered(link, MAGIC + question, nonce), len(plan.pushes), len(body))


def _answered(link: Link, question: bytes, nonce: bytes) -> Estimate | None:
    found: Estimate | None = None
    reader = FrameReader(link.server)
    with link.exchange(question) as chunks:
        for message in (message for chunk in chunks for message in reader.feed(chunk)):
            if message.kind == FrameKind.ESTIMATE:
                found = decode_estimate(message.payload)
            elif message.kind == FrameKind.ERROR:
                raise error_of(decode_error(message.payload), link.server)
            elif _ends(message, nonce):
                return found
    raise EnvironmentFault("cut_answer", server=link.server)


def _ends(message: Frame, nonce: bytes) -> bool:
    return message.kind == FrameKind.END and decode_summed_end(message.payload).nonce == nonce
