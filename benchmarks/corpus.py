"""A forum that never was: posts with the statistics of a real one, the same for the same seed on any machine.

python -m benchmarks.corpus --posts 20000 --seed 7 > corpus.jsonl
"""

import argparse
import json
import math
import random
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.grammar import Grammar, Voice, Zipf, grammar, pick

LANGUAGES = (("en", 0.45), ("fr", 0.25), ("es", 0.18), ("pt", 0.12))
AUTHORS = 1_900
PLACES = 2_800
LONGEST = 1_490
"""Characters of the longest body."""

DAY_MS = 86_400_000
_FIRST_DAY_MS = 1_640_995_200_000
_SPAN_MS = 3 * 365 * DAY_MS


@dataclass(frozen=True, slots=True)
class SamplePost:
    """One post with all that a forum knows of it; times in milliseconds since 1970, UTC."""

    id: bytes
    """16 random bytes, as `thread` and `parent` are; `author` has 6."""
    thread: bytes
    parent: bytes | None
    stream: str
    title: str
    """The thread's title, the same in all its posts."""
    author: bytes
    author_name: str
    language: str
    created_ms: int
    edited_ms: int | None
    tags: tuple[str, ...]
    body: str
    """Markdown."""


@dataclass(frozen=True, slots=True)
class _Author:
    id: bytes
    name: str
    language: str
    signature: str


@dataclass(slots=True)
class _Thread:
    id: bytes
    stream: str
    title: str
    tags: tuple[str, ...]
    voice: Voice
    language: str
    starter: _Author | None
    posts: list[SamplePost] = field(default_factory=list)


class _Community:
    """Who writes and where they live; like the vocabulary, the same for every seed."""

    def __init__(self) -> None:
        dice = random.Random("all of us")
        self.places = [grammar(_language(dice)).draw("rare", dice)[0].capitalize() for _ in range(PLACES)]
        self.authors = Zipf([self._author(dice) for _ in range(AUTHORS)], slope=0.85, shift=7)

    def _author(self, dice: random.Random) -> _Author:
        words = grammar(_language(dice))
        first = words.draw("names", dice)[0]
        name = f"{first} {words.draw('rare', dice)[0].capitalize()}"
        signature = f"{name}\n{words.draw('roles', dice)[0]}, {pick(dice, self.places)}"
        short = dice.random() < 0.45
        return _Author(_random_bytes(dice, 6), name, words.language, first if short else signature)


@cache
def _community() -> _Community:
    return _Community()


class _Writer:
    """Writes threads and posts with one pair of dice."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)

    def new_thread(self) -> _Thread:
        dice = self.dice
        starter = _community().authors.draw(dice)
        words = grammar(starter.language)
        voice = self._voice(words)
        tags = {words.draw("tags", dice)[0] for _ in range(1 + int(dice.random() * 4))}
        return _Thread(
            id=_random_bytes(dice, 16),
            stream=pick(dice, words.words("streams")),
            title=voice.say("title")[:140],
            tags=tuple(sorted(tags)),
            voice=voice,
            language=starter.language,
            starter=starter,
        )

    def known_thread(self, posts: Sequence[SamplePost]) -> _Thread:
        """The thread that `posts` belong to, ready for more."""
        last = posts[-1]
        voice = self._voice(grammar(last.language))
        return _Thread(
            last.thread, last.stream, last.title, last.tags, voice, last.language, None, list(posts)
        )

    def post(self, thread: _Thread, created_ms: int) -> SamplePost:
        """Adds a post to the thread and gives it."""
        dice = self.dice
        parent = self._parent(thread)
        author = thread.starter if parent is None and thread.starter else self._someone(thread.language)
        edited = created_ms + 60_000 + int(dice.random() * DAY_MS) if dice.random() < 0.06 else None
        post = SamplePost(
            id=_random_bytes(dice, 16),
            thread=thread.id,
            parent=parent.id if parent else None,
            stream=thread.stream,
            title=thread.title,
            author=author.id,
            author_name=author.name,
            language=thread.language,
            created_ms=created_ms,
            edited_ms=edited,
            tags=thread.tags,
            body=self._body(thread.voice, author, parent),
        )
        thread.posts.append(post)
        return post

    def sentence(self, voice: Voice) -> str:
        """A sentence; one in seven has a typing error, one in eight an emphasis."""
        dice, words = self.dice, voice.say("sentence").split(" ")
        if dice.random() < 0.14:
            self._mistype(words)
        if dice.random() < 0.12:
            at = int(dice.random() * len(words))
            words[at] = f"*{words[at]}*" if dice.random() < 0.6 else f"**{words[at]}**"
        return " ".join(words)

    def _voice(self, words: Grammar) -> Voice:
        return Voice(words, self.dice, [pick(self.dice, _community().places) for _ in range(5)])

    def _parent(self, thread: _Thread) -> SamplePost | None:
        if not thread.posts:
            return None
        return thread.posts[0] if self.dice.random() < 0.5 else pick(self.dice, thread.posts)

    def _someone(self, language: str) -> _Author:
        while True:
            author = _community().authors.draw(self.dice)
            if author.language == language or self.dice.random() < 0.03:
                return author

    def _mistype(self, words: list[str]) -> None:
        at = int(self.dice.random() * len(words))
        word = words[at]
        if len(word) > 4:
            cut = 1 + int(self.dice.random() * (len(word) - 3))
            swapped = word[cut + 1] + word[cut] if self.dice.random() < 0.5 else word[cut]
            words[at] = word[:cut] + swapped + word[cut + 2 :]

    def _body(self, voice: Voice, author: _Author, parent: SamplePost | None) -> str:
        dice = self.dice
        voice.name = (parent.author_name if parent else voice.say("names")).split()[0]
        wanted = min(1_420, max(230, math.exp(dice.gauss(6.48, 0.52))))
        parts = [self._quote(parent.body)] if parent and dice.random() < 0.16 else []
        if dice.random() < 0.88:
            parts.append(voice.say("opening"))
        closing = f"{voice.say('closing')}\n{author.signature}" if dice.random() < 0.6 else ""
        length = sum(map(len, parts)) + len(closing)
        while length < wanted:
            parts.append(self._paragraph(voice))
            length += len(parts[-1]) + 2
        text = "\n\n".join(parts)
        room = LONGEST - len(closing) - 2
        if len(text) > room:
            text = text[:room].rsplit(" ", 1)[0]
        return f"{text}\n\n{closing}" if closing else text

    def _quote(self, body: str) -> str:
        length = 80 + int(self.dice.random() * 140)
        return "> " + body.replace("\n", " ").replace("> ", "")[:length].rsplit(" ", 1)[0]

    def _paragraph(self, voice: Voice) -> str:
        dice, kind = self.dice, self.dice.random()
        if kind < 0.07:
            mark = pick(dice, ("- ", "* ", "1. "))
            return "\n".join(mark + voice.say("clause") for _ in range(2 + int(dice.random() * 3)))
        if kind < 0.09:
            return "## " + voice.say("heading")
        if kind < 0.155:
            return f"{self.sentence(voice)} [{voice.say('np')}]({self._link(voice)})"
        return " ".join(self.sentence(voice) for _ in range(1 + int(dice.random() * 4)))

    def _link(self, voice: Voice) -> str:
        ending = pick(self.dice, ("", ".pdf", "/", "?page=2"))
        return f"https://{voice.say('rare')}.example/{voice.say('sites')}/{self.dice.getrandbits(20)}{ending}"


def corpus(posts: int, threads: int, seed: int) -> Iterator[SamplePost]:
    """`posts` posts in `threads` threads over three years, in the order of their creation."""
    writer = _Writer(seed)
    started: dict[int, _Thread] = {}
    for created_ms, thread in _timetable(writer.dice, posts, threads):
        if thread not in started:
            started[thread] = writer.new_thread()
        yield writer.post(started[thread], created_ms)


def delta(base: Sequence[SamplePost], posts: int, seed: int) -> Iterator[SamplePost]:
    """What a community that has `base` writes next: four in five are replies in its latest threads."""
    writer = _Writer(seed)
    latest: dict[bytes, list[SamplePost]] = {}
    for post in base[-400:]:
        latest.setdefault(post.thread, []).append(post)
    known = list(latest.values())
    now = base[-1].created_ms + DAY_MS
    for _ in range(posts):
        now += int(writer.dice.expovariate(1 / 5_000_000))
        reply = writer.dice.random() < 0.8
        thread = writer.known_thread(pick(writer.dice, known)) if reply else writer.new_thread()
        yield writer.post(thread, now)


def edited(post: SamplePost, seed: int) -> SamplePost:
    """The post with one more sentence, an hour after its last change."""
    writer = _Writer(seed)
    sentence = writer.sentence(writer.known_thread([post]).voice)
    when = (post.edited_ms or post.created_ms) + 3_600_000
    return replace(post, body=f"{post.body}\n\n{sentence}", edited_ms=when)


def read_jsonl(path: Path) -> Iterator[SamplePost]:
    """The posts of a file with one `record` a line."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield _from_record(json.loads(line))


def record(post: SamplePost) -> dict[str, object]:
    """The post as the plain JSON object that other programs exchange."""
    return {
        "id": post.id.hex(),
        "thread_id": post.thread.hex(),
        "parent_id": post.parent.hex() if post.parent else None,
        "stream": post.stream,
        "thread_title": post.title,
        "author_id": post.author.hex(),
        "author": post.author_name,
        "lang": post.language,
        "created": _iso(post.created_ms),
        "updated": _iso(post.edited_ms or post.created_ms),
        "tags": list(post.tags),
        "body": post.body,
    }


def as_json(post: SamplePost) -> str:
    return json.dumps(record(post), ensure_ascii=False, separators=(",", ":"))


def _from_record(fields: dict[str, Any]) -> SamplePost:
    created, updated = _milliseconds(fields["created"]), _milliseconds(fields["updated"])
    return SamplePost(
        id=bytes.fromhex(fields["id"]),
        thread=bytes.fromhex(fields["thread_id"]),
        parent=bytes.fromhex(fields["parent_id"]) if fields["parent_id"] else None,
        stream=fields["stream"],
        title=fields["thread_title"],
        author=bytes.fromhex(fields["author_id"]),
        author_name=fields["author"],
        language=fields["lang"],
        created_ms=created,
        edited_ms=updated if updated != created else None,
        tags=tuple(fields["tags"]),
        body=fields["body"],
    )


def _iso(milliseconds: int) -> str:
    whole = datetime.fromtimestamp(milliseconds // 1000, UTC)
    return f"{whole:%Y-%m-%dT%H:%M:%S}.{milliseconds % 1000:03d}Z"


def _milliseconds(iso: str) -> int:
    return round(datetime.fromisoformat(iso).timestamp() * 1000)


def _timetable(dice: random.Random, posts: int, threads: int) -> list[tuple[int, int]]:
    """(time, thread) of every post: a few threads get hundreds of replies, most get a handful."""
    sizes = [1] * threads
    popularity = Zipf(range(threads), slope=1 / 1.3, shift=3)
    for _ in range(posts - threads):
        sizes[popularity.draw(dice)] += 1
    times: list[tuple[int, int]] = []
    for thread, size in enumerate(sizes):
        when = _FIRST_DAY_MS + int(dice.random() * _SPAN_MS)
        for _ in range(size):
            times.append((when, thread))
            when += int(dice.expovariate(1 / (2.5 * DAY_MS)))
    return sorted(times)


def _language(dice: random.Random) -> str:
    rest = dice.random()
    for code, share in LANGUAGES:
        rest -= share
        if rest < 0:
            return code
    return LANGUAGES[0][0]


def _random_bytes(dice: random.Random, length: int) -> bytes:
    return dice.getrandbits(8 * length).to_bytes(length, "big")


def main(arguments: Iterable[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.corpus", description=__doc__)
    parser.add_argument("--posts", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args(arguments if arguments is None else list(arguments))
    for post in corpus(options.posts, max(1, options.posts // 10), options.seed):
        sys.stdout.write(as_json(post) + "\n")


if __name__ == "__main__":
    main()
