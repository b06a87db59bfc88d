"""Requests are counted whatever the pieces in which their bytes arrive."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.http_requests import RequestCount

GET = b"GET /a HTTP/1.1\r\nHost: x\r\n\r\n"
POST = b"POST /b HTTP/1.1\r\ncontent-length: 30\r\n\r\nGET /no HTTP/1.1\r\nHost: no\r\n\r\n"
CHUNKED = (
    b"POST /c HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
    b"7\r\nGET / H\r\n1e;note=1\r\nGET /no HTTP/1.1\r\nHost: no\r\n\r\n\r\n0\r\n\r\n"
)


@given(
    st.lists(st.sampled_from([GET, POST, CHUNKED]), max_size=6),
    st.lists(st.integers(min_value=1, max_value=40)),
)
def test_every_request_counts_once(requests: list[bytes], sizes: list[int]) -> None:
    count, stream = RequestCount(), b"".join(requests)
    for size in sizes:
        count.feed(stream[:size])
        stream = stream[size:]
    count.feed(stream)
    assert count.requests == len(requests)


@pytest.mark.parametrize(
    "stream",
    [
        b"SSH-2.0-OpenSSH\r\n\r\n" + GET,
        b"\x16\x03\x01" * 40_000 + GET,
        b"POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n",
    ],
)
def test_what_is_not_http_is_left_alone(stream: bytes) -> None:
    count = RequestCount()
    count.feed(stream)
    count.feed(GET)
    assert count.requests <= 1


def test_a_head_that_has_not_ended_does_not_count_yet() -> None:
    count = RequestCount()
    count.feed(GET[:-1])
    assert count.requests == 0
    count.feed(GET[-1:])
    assert count.requests == 1
