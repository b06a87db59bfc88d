"""Operations that files bring: what no sync could carry never comes to be in a log."""

import msgspec
import pytest

from gllcore.clock import LATEST_MS, HybridTime
from gllcore.columns.block import LARGEST
from gllcore.ids import RecordId, ScopeId
from gllcore.operations import Kind, Operation, pack
from gllcore.outfile import operation_of

POST = Operation(
    ScopeId(bytes(16)), Kind.POST, None, pack({2: "body"}), HybridTime(LATEST_MS, LARGEST), LARGEST, RecordId(bytes(16))
)  # fmt: skip


def read(**changes: object) -> Operation | None:
    return operation_of(msgspec.msgpack.encode(msgspec.structs.replace(POST, **changes)))


def test_whatever_a_sync_can_carry_is_read() -> None:
    assert read() == POST


@pytest.mark.parametrize(
    "changes",
    [
        {"base": -1},
        {"base": LARGEST + 1},
        {"kind": -1},
        {"time": HybridTime(-1)},
        {"time": HybridTime(LATEST_MS + 1)},
        {"time": HybridTime(0, -1)},
        {"time": HybridTime(0, LARGEST + 1)},
        {"scope": bytes(15)},
        {"record": b""},
        {"device": bytes(17)},
    ],
    ids=str,
)
def test_what_is_beyond_the_columns_bounds_is_no_operation(changes: dict[str, object]) -> None:
    assert read(**changes) is None
