"""What a newer version may add without a new protocol: this one reads past it, as docs/sync.md promises."""

import msgspec

from gllcore import columns
from gllcore.columns import DIRECTORY, Run
from gllcore.ids import RecordId
from gllcore.operations import pack
from gllcore.protocol import (
    ErrorMessage,
    Notice,
    Refusal,
    Request,
    Sum,
    SummedEnd,
    decode_error,
    decode_notice,
    decode_request,
    decode_summed_end,
    encode,
)
from tests.core.strategies import COMMUNITY, SCOPE, placed
from tests.core.test_hostile_operations import NUMBER, POST, written


def longer(array: bytes) -> bytes:
    """The array with two more items at its end."""
    return msgspec.msgpack.encode([*msgspec.msgpack.decode(array), "of a newer version", {"and": 1}])


def test_items_at_the_end_of_messages_are_ignored() -> None:
    request = Request(1, (0,), (7,), bytes(8), follow=True)
    notice, end = Notice((Refusal(2, "not_your_post"),)), SummedEnd(3, 5, sums=(Sum(0, 7, bytes(8)),))
    assert decode_request(longer(encode(request))) == request
    assert decode_notice(longer(encode(notice))) == notice
    assert decode_summed_end(longer(encode(end))) == end


def test_keys_of_maps_are_ignored() -> None:
    newer = msgspec.msgpack.encode({"code": "suspended", "facts": {}, "advice": ["of a newer version"]})
    assert decode_error(newer) == ErrorMessage("suspended")


def test_columns_after_the_thirteenth_are_ignored() -> None:
    entries = placed([written(pack({**POST, 77: "a field of a newer app"}))])
    block = longer(columns.encode([Run(NUMBER, SCOPE, tuple(entries))], lambda _number, _record: None))
    known = {(DIRECTORY, NUMBER): RecordId(bytes(SCOPE))}
    assert columns.runs_of(columns.decode(block), COMMUNITY, known)[0].entries == tuple(entries)
