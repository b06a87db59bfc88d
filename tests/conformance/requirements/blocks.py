"""Sections 7 and 8: blocks that say what cannot be, and packing that is none; each is refused as a whole."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import msgspec

from tests.conformance.blocks import ECHO, ENTRIES, Columns, read, written
from tests.conformance.client import Replica
from tests.conformance.ground import Ground, must
from tests.conformance.operations import DIRECTORY, LATEST_MS, Operation
from tests.conformance.requirement import REQUIREMENTS, Requirement, requirement
from tests.conformance.wire import DICTIONARY, HISTORY, INFLATED_BYTES, STORED, Damaged, Packing, pack

Change = Callable[[Columns], Columns]


def changed(**columns: object) -> Change:
    return lambda block: msgspec.structs.replace(block, **columns)


IMPOSSIBLE: dict[str, Change] = {
    "a column that is too short": changed(bases=()),
    "a column that is too long": changed(bases=(0, 0)),
    "a value that is missing": changed(values=((), (), ())),
    "a value too many": lambda block: changed(values=(*block.values[:-1], block.values[-1] * 2))(block),
    "a column of values too many": lambda block: changed(values=(*block.values, ()))(block),
    "fewer entries than its segment says": lambda block: changed(segments=((block.segments[0][0], 0, 2),))(
        block
    ),
    "a segment of nothing": lambda block: changed(segments=((block.segments[0][0], 0, 0),))(block),
    "no such shape": changed(shape_of=b"\x07"),
    "no such device": changed(device_of=b"\x07"),
    "the alias of a device that is not there": changed(devices=(2**40,)),
    "a device's id of 15 bytes": changed(devices=(bytes(15),)),
    "the alias of a scope that is not there": changed(segments=((2**40, 0, 1),)),
    "an alias of a thread that is not there": lambda block: aliased(block, 2**40),
    "an alias of a thread at place 0": lambda block: aliased(block, 0),
    "a place in the log, which is the server's to give": lambda block: changed(
        segments=((block.segments[0][0], 1, 1),)
    )(block),
    "an echo, which is the server's to give": changed(shape_of=bytes([ECHO]), echoes=(0,)),
    "receive times, which are the server's to give": changed(received=(1,)),
    "a time before 1970": changed(written=(-1,)),
    "a time beyond the year 9999": changed(written=(LATEST_MS + 1,)),
    "a negative base": changed(bases=(-1,)),
    "a negative counter": changed(counters=(-1,)),
    "a counter beyond 2⁵³": changed(counters=(2**53 + 1,)),
    "a kind beyond 2⁵³": lambda block: changed(shapes=((2**60, *block.shapes[0][1:]),))(block),
    "more entries than a reader takes": changed(segments=((1, 0, ENTRIES + 1),), shape_of=bytes(ENTRIES + 1)),
}


def aliased(block: Columns, alias: int) -> Columns:
    """The block with the last of its values, the thread, replaced."""
    data = alias.to_bytes(max(1, (alias.bit_length() + 7) // 8), "big")
    value = msgspec.Raw(pack(msgspec.msgpack.Ext(2, data)))
    return msgspec.structs.replace(block, values=(*block.values[:-1], (value,)))


def a_reply(ground: Ground) -> Operation:
    """A reply to a thread that everybody holds."""
    writer = ground.writer
    root = next((e.operation for e in writer.logs[ground.stream].entries if _is_thread(e.operation)), None)
    if root is None:
        root = writer.thread(ground.stream, "A thread", "b")
        writer.sync(root)
    return writer.reply(ground.stream, root.id, "A reply")


def _is_thread(operation: Operation) -> bool:
    block = written([operation], lambda _number, _record: None)
    return operation.record is None and block.shapes[0] == (4, False, (1, 2, 3))


def _impossible(change: Change) -> Callable[[Ground], None]:
    def test(ground: Ground) -> None:
        operation = a_reply(ground)
        block = change(written([operation], ground.writer.alias_of))
        _damaged(ground, [operation], pack(block))

    return test


def _damaged(ground: Ground, operations: list[Operation], raw: bytes) -> None:
    payload = ground.writer.signature(operations) + bytes([STORED]) + raw
    body = ground.writer.body(pushes=[payload], count=len(operations))
    ground.refused(ground.writer.send(body), "damaged_frame")


REQUIREMENTS += [
    Requirement(7, f"a block with {words} is damaged_frame", _impossible(change), harmless=True)
    for words, change in IMPOSSIBLE.items()
]


@requirement(7, "a block that is no array of 13 columns is damaged_frame", harmless=True)
def no_block(ground: Ground) -> None:
    operation = a_reply(ground)
    twelve = pack(list(msgspec.structs.astuple(written([operation], ground.writer.alias_of)))[:12])
    deep = b"\x91" * 100_000
    for raw in (b"", b"\xc0", b"\x80", b"\xc1", twelve, twelve + b"\x00", deep, pack([None] * 13)):
        _damaged(ground, [operation], raw)


@requirement(7, "a block that asks for endless look-ups is refused", harmless=True)
def endless_look_ups(ground: Ground) -> None:
    operation = replace(a_reply(ground), record=bytes(16))
    block = written([operation], ground.writer.alias_of)
    wide = msgspec.structs.replace(
        block,
        segments=tuple((n, 0, 1) for n in range(ENTRIES)),
        shape_of=bytes(ENTRIES),
        records=tuple(range(ENTRIES)),
    )
    _damaged(ground, [operation], pack(wide))


@requirement(7, "no byte of a block can be altered under its signature", harmless=True, slow=True)
def altered_blocks(ground: Ground) -> None:
    operation = a_reply(ground)
    signature = ground.writer.signature([operation])
    for altered in _altered(pack(written([operation], ground.writer.alias_of))):
        payload = signature + bytes([STORED]) + altered
        reply = ground.writer.send(ground.writer.body(pushes=[payload], count=1))
        ground.refused(reply, "damaged_frame", "bad_signature")


@requirement(
    7,
    "a block altered by its own device, and signed anew, is judged by what it then says; all can read the log",
    slow=True,
)
def altered_and_signed(ground: Ground) -> None:
    writer = ground.writer
    for altered in _altered(pack(written([a_reply(ground)], writer.alias_of))):
        try:
            runs = read(altered, writer.places(), writer.logs[DIRECTORY].scope, None)
        except Damaged:
            continue
        operations = [entry.operation for run in runs for entry in run.entries]
        payload = writer.signature(operations) + bytes([STORED]) + altered
        ground.refused_or_read(writer.send(writer.body(pushes=[payload], count=len(operations))))
    writer.sync()
    ground.in_step()


def _altered(raw: bytes) -> Iterator[bytes]:
    for at in range(len(raw)):
        for bit in (0x01, 0x10, 0x80):
            yield raw[:at] + bytes([raw[at] ^ bit]) + raw[at + 1 :]


@requirement(8, "a push may be packed by any method at any time")
def any_method(ground: Ground) -> None:
    replica = ground.writer
    operations = [replica.thread(ground.stream, f"Method {method}", "b") for method in (1, 0, 2, 1, 2)]
    packing, payloads = replica.packing(), []
    for operation, method in zip(operations, (DICTIONARY, STORED, HISTORY, DICTIONARY, HISTORY), strict=True):
        raw = pack(written([operation], replica.alias_of))
        payloads.append(replica.signature([operation]) + packing.pack(raw, method))
        packing.carry(raw)
    reply = replica.send(replica.body(operations, pushes=payloads))
    must(reply.status == 200, f"refused: {reply.status} {reply.code}")
    replica.take(reply.body, operations)
    for operation in operations:
        replica.find(ground.stream, operation.id)


@requirement(8, "history with nothing before it is the dictionary's bytes alone")
def first_by_history(ground: Ground) -> None:
    operation = ground.writer.thread(ground.stream, "By history", "b")
    raw = pack(written([operation], ground.writer.alias_of))
    payload = ground.writer.signature([operation]) + ground.writer.packing().pack(raw, HISTORY)
    reply = ground.writer.send(ground.writer.body([operation], pushes=[payload]))
    must(reply.status == 200, f"refused: {reply.status} {reply.code}")
    ground.writer.take(reply.body, [operation])
    ground.writer.find(ground.stream, operation.id)


def _packed(ground: Ground, packed: bytes, *codes: str) -> None:
    body = ground.writer.body(pushes=[ground.writer.signature([]) + packed], count=0)
    ground.refused(ground.writer.send(body), *codes)


@requirement(
    8, "packing that is none, by an unknown method, cut, or followed by something, is damaged", harmless=True
)
def no_packing(ground: Ground) -> None:
    good = _squeezed(ground.writer, b"the ward round " * 40, DICTIONARY)
    for packed in (
        b"",
        b"\x01",
        b"\x02",
        b"\x03" + good[1:],
        b"\xff",
        b"\x01garbage",
        good + b"\x00",
        good + good[1:],
    ):
        _packed(ground, packed, "damaged_frame", "oversized_frame")
    for at in range(2, len(good)):
        _packed(ground, good[:at], "damaged_frame", "oversized_frame")


@requirement(
    8,
    "a block that unpacks to more than 524,288 bytes is oversized_frame, and costs no more than that",
    harmless=True,
    slow=True,
)
def bomb(ground: Ground) -> None:
    for size in (INFLATED_BYTES + 1, 200_000_000):
        for method in (DICTIONARY, HISTORY):
            _packed(ground, _squeezed(ground.writer, bytes(size), method), "oversized_frame")


def _squeezed(replica: Replica, raw: bytes, method: int) -> bytes:
    packing: Packing = replica.packing()
    return packing.pack(raw, method)
