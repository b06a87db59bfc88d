"""The demo community is worth a look: enough to read, in six languages, by people who exist and write what they speak."""

from pathlib import Path

import pytest

from demo.streams_file import DemoStream, read_members, read_streams

FOLDER = Path(__file__).parents[2] / "resources" / "demo"
MEMBERS = {member.key: member for member in read_members(FOLDER)}
STREAMS = read_streams(FOLDER)


def test_there_is_enough_to_read_from_enough_places() -> None:
    assert sum(len(thread.posts) for stream in STREAMS for thread in stream.threads) >= 300
    assert {stream.language for stream in STREAMS} == {"en", "fr", "es", "pt", "ar", "vi"}
    assert len({member.country for member in MEMBERS.values()}) >= 10


@pytest.mark.parametrize("stream", STREAMS, ids=lambda stream: stream.key)
def test_every_post_has_an_author_who_writes_the_streams_language(stream: DemoStream) -> None:
    for thread in stream.threads:
        assert thread.title
        assert 1 <= len(thread.tags) <= 4
        times = [post.written_ms for post in thread.posts]
        assert times == sorted(times)
        for number, post in enumerate(thread.posts):
            assert stream.language in MEMBERS[post.author].languages
            assert post.author not in post.useful
            assert set(post.useful) <= MEMBERS.keys()
            assert len(post.body.split()) >= 3
            assert (post.reply_to is None) == (number == 0)
            assert post.reply_to is None or 1 <= post.reply_to <= number
