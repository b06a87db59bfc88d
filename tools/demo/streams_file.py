"""Reads the demo community's files: members, streams, and the threads that volunteers write as plain Markdown.

# Title of a thread
tags: hand-hygiene, supervision

~~~ amina 2026-02-03 08:14
The first post.

~~~ grace 2026-02-03 19:40 reply-to: 1 useful: amina, otieno
An answer.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

_POST = re.compile(
    r"~~~ (?P<author>\w+) (?P<when>\d{4}-\d\d-\d\d \d\d:\d\d)"
    r"(?: reply-to: (?P<reply_to>\d+))?(?: useful: (?P<useful>[\w, ]+))?"
)


@dataclass(frozen=True, slots=True)
class DemoMember:
    """``key`` is how the stream files name the member, and the first part of the e-mail address."""

    key: str
    name: str
    country: str
    languages: tuple[str, ...]
    role: str
    about: str

    @property
    def email(self) -> str:
        return f"{self.key}@demo.example"


@dataclass(frozen=True, slots=True)
class DemoPost:
    """``reply_to`` is the number of the post in its thread that this one answers, from 1; None for the first post."""

    author: str
    written_ms: int
    body: str
    reply_to: int | None
    useful: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DemoThread:
    title: str
    tags: tuple[str, ...]
    posts: tuple[DemoPost, ...]


@dataclass(frozen=True, slots=True)
class DemoStream:
    key: str
    name: str
    language: str
    description: str
    threads: tuple[DemoThread, ...]


def read_members(folder: Path) -> tuple[DemoMember, ...]:
    rows = json.loads((folder / "members.json").read_text(encoding="utf-8"))
    return tuple(DemoMember(**{**row, "languages": tuple(row["languages"])}) for row in rows)


def read_streams(folder: Path) -> tuple[DemoStream, ...]:
    rows = json.loads((folder / "streams.json").read_text(encoding="utf-8"))
    return tuple(
        DemoStream(**row, threads=read_threads(folder / "streams" / f"{row['key']}.md")) for row in rows
    )


def read_threads(file: Path) -> tuple[DemoThread, ...]:
    """What was written in one place."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return tuple(_thread(chunk, file.name) for chunk in _split(lines, "# "))


def _thread(lines: Sequence[str], where: str) -> DemoThread:
    heads = list(_split(lines[1:], "~~~ "))
    tags = next((line.removeprefix("tags: ") for line in lines[1:] if line.startswith("tags: ")), "")
    posts = tuple(_post(chunk, number, where) for number, chunk in enumerate(heads))
    return DemoThread(lines[0].removeprefix("# ").strip(), tuple(_words(tags)), posts)


def _post(lines: Sequence[str], number: int, where: str) -> DemoPost:
    head = _POST.fullmatch(lines[0].rstrip())
    if head is None:
        raise ValueError(f"{where}: this is not the head of a post: {lines[0]}")
    when = datetime.strptime(head["when"], "%Y-%m-%d %H:%M").replace(tzinfo=UTC)
    return DemoPost(
        author=head["author"],
        written_ms=int(when.timestamp() * 1000),
        body="\n".join(lines[1:]).strip(),
        reply_to=None if number == 0 else int(head["reply_to"] or 1),
        useful=tuple(_words(head["useful"] or "")),
    )


def _words(text: str) -> Iterator[str]:
    return (word.strip() for word in text.split(",") if word.strip())


def _split(lines: Sequence[str], mark: str) -> Iterator[list[str]]:
    """The runs of lines that begin with a line that begins with the mark; what comes before the first is left out."""
    starts = [number for number, line in enumerate(lines) if line.startswith(mark)]
    for start, stop in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield list(lines[start:stop])
