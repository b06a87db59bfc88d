"""The generator's posts look like a forum's: length, languages, authors, threads, and how they compress."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from backports import zstd

from benchmarks.corpus import SamplePost, as_json, corpus, delta, edited, read_jsonl

# Of the corpus that the goals of the sync were measured on (20,000 posts).
BODY_BYTES, JSON_BYTES = 838, 1_244
# zstd 19: all bodies, the first 5,000, frames of 50, single ones.
ALL_RATIO, QUARTER_RATIO, FRAME_RATIO, POST_RATIO = 4.15, 3.85, 2.49, 1.69
SHARES = {"en": 0.444, "fr": 0.245, "es": 0.215, "pt": 0.095}


@pytest.fixture(scope="module")
def posts() -> Sequence[SamplePost]:
    return list(corpus(20_000, 2_000, seed=7))


def test_the_same_seed_gives_the_same_posts_on_every_machine() -> None:
    text = "\n".join(map(as_json, corpus(200, 20, seed=7)))
    assert hashlib.sha256(text.encode()).hexdigest()[:16] == "ea4af6030a9c5b68"


def test_another_seed_gives_other_posts_by_the_same_people() -> None:
    one, other = list(corpus(300, 30, seed=7)), list(corpus(300, 30, seed=8))
    assert not {post.id for post in one} & {post.id for post in other}
    assert not {post.body for post in one} & {post.body for post in other}
    assert {post.author for post in one} & {post.author for post in other}


def test_posts_are_as_long_as_in_a_real_forum(posts: Sequence[SamplePost]) -> None:
    sizes = sorted(len(post.body.encode()) for post in posts)
    assert sum(sizes) / len(sizes) == pytest.approx(BODY_BYTES, rel=0.03)
    assert sum(len(as_json(post).encode()) for post in posts) / len(posts) == pytest.approx(
        JSON_BYTES, rel=0.03
    )
    assert sizes[0] > 150
    assert max(len(post.body) for post in posts) <= 1_500


def test_text_compresses_as_a_real_forum_does(posts: Sequence[SamplePost]) -> None:
    bodies = [post.body.encode() for post in posts]
    frames = [b"".join(bodies[start : start + 50]) for start in range(0, len(bodies), 50)]
    assert _ratio([b"".join(bodies[:5_000])]) == pytest.approx(QUARTER_RATIO, rel=0.10)
    assert _ratio(frames[::10]) == pytest.approx(FRAME_RATIO, rel=0.10)
    assert _ratio(bodies[::20]) == pytest.approx(POST_RATIO, rel=0.10)


@pytest.mark.long
def test_all_text_compresses_as_a_whole_real_forum_does(posts: Sequence[SamplePost]) -> None:
    assert _ratio([b"".join(post.body.encode() for post in posts)]) == pytest.approx(ALL_RATIO, rel=0.10)


def test_people_languages_and_streams_have_their_shares(posts: Sequence[SamplePost]) -> None:
    languages = Counter(post.language for post in posts)
    for language, share in SHARES.items():
        assert languages[language] / len(posts) == pytest.approx(share, abs=0.05)
    authors = Counter(post.author for post in posts)
    assert 1_800 <= len(authors) <= 1_900
    assert max(authors.values()) > 20 * sorted(authors.values())[len(authors) // 2]
    streams = Counter(post.stream for post in posts)
    assert len(streams) == 8
    assert max(streams.values()) < 3 * min(streams.values())


def test_most_threads_are_short_and_a_few_are_very_long(posts: Sequence[SamplePost]) -> None:
    sizes = sorted(Counter(post.thread for post in posts).values())
    assert len(sizes) == 2_000
    assert sum(sizes[:1_800]) < 0.65 * len(posts)
    assert sizes[-1] > 200


def test_replies_come_after_what_they_answer_and_in_its_thread(posts: Sequence[SamplePost]) -> None:
    seen: dict[bytes, SamplePost] = {}
    for post in posts:
        if post.parent is None:
            assert post.id not in seen
        else:
            parent = seen[post.parent]
            assert (parent.thread, parent.title, parent.stream) == (post.thread, post.title, post.stream)
        seen[post.id] = post
    assert len(seen) == len(posts)
    assert all(earlier.created_ms <= later.created_ms for earlier, later in pairwise(posts))


def test_posts_have_tags_edits_quotes_links_and_rare_words(posts: Sequence[SamplePost]) -> None:
    assert Counter(len(post.tags) for post in posts).keys() == {1, 2, 3, 4}
    assert sum(post.edited_ms is not None for post in posts) / len(posts) == pytest.approx(0.06, abs=0.01)
    assert sum(post.body.startswith("> ") for post in posts) / len(posts) == pytest.approx(0.14, abs=0.03)
    assert sum("](https://" in post.body for post in posts) / len(posts) == pytest.approx(0.27, abs=0.08)
    assert len({word for post in posts for word in post.body.split()}) > 80_000


def test_what_comes_next_mostly_answers_the_latest_threads() -> None:
    base = list(corpus(1_000, 100, seed=7))
    new = list(delta(base, 100, seed=8))
    latest = {post.thread for post in base[-400:]}
    assert sum(post.thread in latest for post in new) / len(new) == pytest.approx(0.8, abs=0.12)
    assert all(post.created_ms > base[-1].created_ms for post in new)
    assert new == list(delta(base, 100, seed=8))
    assert [post.body for post in new] != [post.body for post in delta(base, 100, seed=9)]


def test_an_edit_adds_a_sentence_later() -> None:
    before = next(iter(corpus(1, 1, seed=7)))
    after = edited(before, seed=3)
    assert after.body.startswith(before.body + "\n\n")
    assert after.edited_ms is not None
    assert after.edited_ms > (before.edited_ms or before.created_ms)
    assert after.id == before.id


def test_a_file_of_records_gives_back_the_posts(tmp_path: Path) -> None:
    posts = list(corpus(200, 20, seed=9))
    file = tmp_path / "posts.jsonl"
    file.write_text("\n".join(map(as_json, posts)), encoding="utf-8")
    assert list(read_jsonl(file)) == posts


def _ratio(texts: Sequence[bytes]) -> float:
    return sum(map(len, texts)) / sum(len(zstd.compress(text, level=19)) for text in texts)
