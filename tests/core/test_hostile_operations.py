"""What one member's altered app could write, and every other replica must survive: it travels whole, or is refused."""

import msgspec
import pytest

from gllcore import columns, rules
from gllcore.clock import HybridTime
from gllcore.columns import DIRECTORY, Run
from gllcore.errors import ProtocolViolation, Refused
from gllcore.ids import RecordId
from gllcore.operations import Entry, Fields, Kind, Operation, pack, waiting
from tests.core.strategies import COMMUNITY, SCOPE

NUMBER = 9
POST: Fields = {1: "title", 2: "body", 3: "en"}
KNOWN = {(DIRECTORY, NUMBER): RecordId(bytes(SCOPE))}


def written(payload: bytes) -> Operation:
    return Operation(SCOPE, Kind.POST, None, payload, HybridTime(1_000), 0, RecordId(b"d" * 16))


def nested(levels: int) -> bytes:
    """A post with an unknown field of lists in lists."""
    packed = pack({**POST, 9: []})
    return packed[:-1] + b"\x91" * levels + b"\x90"


@pytest.mark.parametrize("field", [2**53, 2**53 + 1, 2**63, 2**64 - 1, -1])
def test_a_field_of_any_number_travels_whole(field: int) -> None:
    op = written(pack({**POST, field: "of a newer app"}))
    rules.check_operation(op)
    entry = Entry(waiting(op).op_id, op, 1, 5)
    block = columns.encode([Run(NUMBER, SCOPE, (entry,))], lambda _number, _record: None)
    assert columns.runs_of(columns.decode(block), COMMUNITY, KNOWN)[0].entries == (entry,)


@pytest.mark.parametrize("levels", [rules.NESTING, 400, 900, 980, 990, 1_000, 100_000])
def test_what_is_nested_deeper_than_readers_can_bear_is_refused(levels: int) -> None:
    with pytest.raises(Refused) as refused:
        rules.check_operation(written(nested(levels)))
    assert refused.value.code == "malformed_operation"


def test_the_allowed_nesting_is_accepted() -> None:
    rules.check_operation(written(nested(rules.NESTING - 1)))


def test_a_payload_heavier_than_a_message_could_carry_is_refused() -> None:
    room = rules.PAYLOAD_BYTES - len(pack({**POST, 9: bytes(70_000)})) + 70_000
    rules.check_operation(written(pack({**POST, 9: bytes(room)})))
    with pytest.raises(Refused) as refused:
        rules.check_operation(written(pack({**POST, 9: bytes(room + 1)})))
    assert refused.value.code == "malformed_operation"


def test_a_block_that_asks_for_endless_look_ups_is_refused() -> None:
    segments = [[number, 1, 1] for number in range(1, 1_001)]
    aliases = [*range(60_000)]
    block = [segments, [[4, True, []]], bytes(1_000), [0], bytes(1_000), [], [], [], [], aliases, [], [], []]
    columns_asked = columns.decode(msgspec.msgpack.encode(block))
    with pytest.raises(ProtocolViolation):
        columns.needed(columns_asked)
