"""A request's bytes: what is here, what is given back to the server, the outbox in signed batches, and the end."""

from collections.abc import Callable, Iterator

from gllapp.sync.plan import Plan
from gllapp.sync.ports import Keys, Replica
from gllcore import columns
from gllcore.columns import Run
from gllcore.compression import Squeezer
from gllcore.frames import MAGIC, FrameKind, frame
from gllcore.ids import RecordId
from gllcore.operations import waiting
from gllcore.packing import Packer
from gllcore.protocol import End, encode, push_message
from gllcore.reconciliation import Offer, testimony

# The number of a record where the server is known to hold it.
AliasOf = Callable[[int, RecordId], int | None]


def body_of(plan: Plan, replica: Replica, keys: Keys, dictionary: bytes) -> bytes:
    """The whole request."""
    alias_of = _aliases(plan, replica)
    squeezer = Squeezer(dictionary)
    packer = Packer(
        squeezer,
        encode=lambda runs: columns.encode(runs, alias_of),
        head=lambda items: keys.sign(push_message(replica.community, (item.entry.op_id for item in items))),
    )
    parts = [MAGIC, frame(FrameKind.REQUEST, encode(plan.request))]
    if plan.checkpoints:
        parts.append(frame(FrameKind.CHECKPOINTS, encode(plan.look_back)))
    parts += [frame(FrameKind.TESTIMONY, payload) for payload in _testimonies(plan, squeezer, alias_of)]
    parts += [frame(FrameKind.PUSH, packed.payload) for packed in packer.messages(plan.pushes)]
    parts.append(frame(FrameKind.END, encode(End(len(plan.operations)))))
    return b"".join(parts)


def _aliases(plan: Plan, replica: Replica) -> AliasOf:
    """What the server's log is known to hold, asked for at once."""
    mentioned = [(offer.number, op) for offer in plan.offers for op in offer.operations]
    mentioned += [(item.number, item.entry.op) for item in plan.pushes]
    wanted = [(number, record) for number, op in mentioned for record in columns.mentioned(op)]
    wanted += [(columns.DIRECTORY, op.device) for _, op in mentioned]
    found = replica.aliases(wanted)
    return lambda number, record: found.get((number, record))


def _testimonies(plan: Plan, squeezer: Squeezer, alias_of: AliasOf) -> Iterator[bytes]:
    for offer in plan.offers:
        raw = columns.encode([_run(offer)], alias_of)
        packed = squeezer.pack(raw)
        squeezer.carried(raw)
        yield encode(testimony(offer, packed))


def _run(offer: Offer) -> Run:
    """The operations alone: their former places travel beside them, for they are not those of the log of today."""
    return Run(offer.number, offer.scope, tuple(waiting(op) for op in offer.operations))
