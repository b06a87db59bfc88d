"""Every pure function that reads bytes from outside, alone: it gives a value, or raises a named error."""

import inspect
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress

import msgspec

from gllcore import columns, protocol, reconciliation
from gllcore.clock import HybridTime
from gllcore.compression import Squeezer
from gllcore.errors import GllError
from gllcore.frames import FrameReader
from gllcore.ids import CommunityId, RecordId, ScopeId
from gllcore.operations import Kind, Operation, op_id
from gllcore.protocol import SIGNATURE_BYTES
from gllcore.rules import check_operation
from tests.fuzz.conversation import taken_apart
from tests.fuzz.mutating import Mutator
from tests.fuzz.stages import Stage
from tests.fuzz.target import Signature, went_wrong

COMMUNITY = CommunityId(bytes(16))
SCOPE = ScopeId(bytes(range(16)))
DEVICE = RecordId(b"d" * 16)
# As little as a link may deliver at once.
PIECE_BYTES = 37


class Decoder:
    """``decode`` takes what came and gives anything."""

    def __init__(self, name: str, decode: Callable[[bytes], object], seeds: Iterable[bytes]) -> None:
        self.name = name
        self.seeds = list(dict.fromkeys(seeds))
        self._decode = decode

    def mutated(self, mutator: Mutator, data: bytes, others: Sequence[bytes]) -> bytes:
        return mutator.bytes_of(data, others)

    def run(self, data: bytes) -> Signature:
        try:
            self._decode(data)
        except GllError as error:
            return went_wrong(error)
        return ("read",)

    def close(self) -> None:
        """Nothing is held."""


def decoders(stages: Sequence[Stage], dictionary: bytes) -> list[Decoder]:
    streams = [stream for stage in stages for stream in (*stage.requests, *stage.answers)]
    pieces = [piece for stream in streams for piece in taken_apart(stream, dictionary)]
    payloads = [piece.payload for piece in pieces]
    blocks = [piece.block for piece in pieces if piece.block is not None]
    return [
        *(Decoder(name, decode, payloads) for name, decode in _of_messages()),
        Decoder("frames", _frames, streams),
        Decoder("packing", Squeezer(dictionary).unpack, [each[SIGNATURE_BYTES:] for each in payloads]),
        Decoder("columns", _runs, blocks),
        Decoder("operation", _operation, [payload for block in blocks for payload in _payloads(block)]),
    ]


def _of_messages() -> Iterator[tuple[str, Callable[[bytes], object]]]:
    """All of the protocol's ``decode_…``, whatever later versions add."""
    for module in (protocol, reconciliation):
        for name, function in vars(module).items():
            if name.startswith("decode_") and list(inspect.signature(function).parameters) == ["payload"]:
                yield name, function


def _frames(stream: bytes) -> None:
    reader = FrameReader()
    for at in range(0, len(stream), PIECE_BYTES):
        for message in reader.feed(stream[at : at + PIECE_BYTES]):
            assert message.wire_bytes <= len(stream)


def _runs(block: bytes) -> list[columns.Run]:
    """Whatever is asked for is known."""
    found = columns.decode(block)
    known = dict.fromkeys(columns.needed(found), RecordId(SCOPE))
    echoes = [Operation(SCOPE, Kind.POST, None, b"\x80", HybridTime(1), 0, DEVICE)]
    try:
        runs = columns.runs_of(found, COMMUNITY, known, echoes)
    except (TypeError, ValueError, OverflowError, RecursionError):
        # Values that msgpack could read but not write again: the server and the engine name these.
        return []
    for run in runs:
        for entry in run.entries:
            assert entry.op_id == op_id(entry.op)
    return runs


def _operation(payload: bytes) -> None:
    check_operation(Operation(SCOPE, Kind.POST, None, payload, HybridTime(1), 0, DEVICE))
    check_operation(Operation(SCOPE, Kind.REACTION, DEVICE, payload, HybridTime(1), 0, DEVICE))


def _payloads(block: bytes) -> list[bytes]:
    """Payloads of some shapes, and those of a block's operations where it is a block."""
    posts = [{1: "title", 2: "body", 3: "en", 4: [["a"], []]}, {2: "body", 7: True}, {1: True}]
    made = [msgspec.msgpack.encode(fields) for fields in posts]
    with suppress(GllError):
        made += [entry.op.payload for run in _runs(block) for entry in run.entries]
    return made
