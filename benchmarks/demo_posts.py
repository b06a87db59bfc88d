"""Reads the demo community's conversations (resources/demo/streams/*.md) as posts, for dictionaries."""

import hashlib
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.corpus import SamplePost

DEMO = Path(__file__).parents[1] / "resources" / "demo"

_POST = re.compile(r"~~~ (?P<member>\w+) (?P<date>\S+ \S+)(?: reply-to: (?P<parent>\d+))?(?: useful: .*)?")


def demo_threads(folder: Path = DEMO) -> Iterator[list[SamplePost]]:
    """The threads of every stream that has a file."""
    names = {member["key"]: member["name"] for member in json.loads((folder / "members.json").read_bytes())}
    for stream in json.loads((folder / "streams.json").read_bytes()):
        file = folder / "streams" / f"{stream['key']}.md"
        if file.is_file():
            for thread in re.split(r"^# ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
                yield _thread(thread, stream["key"], stream["language"], names)


def _thread(text: str, stream: str, language: str, names: dict[str, str]) -> list[SamplePost]:
    head, *pieces = re.split(r"^(?=~~~ )", text, flags=re.MULTILINE)
    title, _, rest = head.partition("\n")
    tags = tuple(tag.strip() for tag in rest.strip().removeprefix("tags:").split(","))
    posts: list[SamplePost] = []
    for piece in pieces:
        line, _, body = piece.partition("\n")
        post = _POST.fullmatch(line.strip())
        assert post, f"not a post's first line: {line}"
        number = int(post["parent"] or 1)
        posts.append(
            SamplePost(
                id=_named(16, piece),
                thread=posts[0].id if posts else _named(16, piece),
                parent=posts[number - 1].id if posts else None,
                stream=stream,
                title=title.strip(),
                author=_named(6, post["member"]),
                author_name=names[post["member"]],
                language=language,
                created_ms=round(datetime.fromisoformat(post["date"]).replace(tzinfo=UTC).timestamp() * 1000),
                edited_ms=None,
                tags=tags,
                body=body.strip(),
            )
        )
    return posts


def _named(length: int, text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()[:length]
