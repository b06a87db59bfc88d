"""Reads the demo community's pods: their cards, tasks and documents from JSON, discussions and texts from Markdown beside it."""

from datetime import UTC, datetime
from pathlib import Path

import msgspec

from demo.streams_file import DemoThread, read_threads


def moment(written: str) -> int:
    """``2026-02-03 08:14`` in milliseconds."""
    return int(datetime.strptime(written, "%Y-%m-%d %H:%M").replace(tzinfo=UTC).timestamp() * 1000)


class DemoJoining(msgspec.Struct, frozen=True):
    who: str
    when: str
    message: str


class DemoTask(msgspec.Struct, frozen=True):
    title: str
    who: tuple[str, ...]
    due: str
    done: bool
    author: str
    when: str
    note: str = ""


class DemoEdit(msgspec.Struct, frozen=True):
    """``old`` words become ``new`` ones; ``apart``: whoever wrote it had not seen the edit before it."""

    who: str
    when: str
    old: str
    new: str
    apart: bool = False


class DemoReply(msgspec.Struct, frozen=True):
    who: str
    when: str
    body: str


class DemoComment(msgspec.Struct, frozen=True):
    who: str
    when: str
    quote: str
    body: str
    suggestion: str | None = None
    replies: tuple[DemoReply, ...] = ()


class DemoClaim(msgspec.Struct, frozen=True):
    who: str
    when: str
    heading: str
    until: str


class DemoVersion(msgspec.Struct, frozen=True):
    who: str
    when: str
    name: str


class DemoDocument(msgspec.Struct, frozen=True):
    key: str
    title: str
    template: str
    language: str
    stage: int
    licence: str
    author: str
    when: str
    edits: tuple[DemoEdit, ...]
    comments: tuple[DemoComment, ...]
    claims: tuple[DemoClaim, ...]
    versions: tuple[DemoVersion, ...]
    text: str = ""


class DemoPod(msgspec.Struct, frozen=True):
    key: str
    name: str
    aim: str
    product: str
    area: str
    languages: tuple[str, ...]
    countries: tuple[str, ...]
    facilitators: tuple[str, ...]
    members: tuple[str, ...]
    opened: str
    joinings: tuple[DemoJoining, ...]
    tasks: tuple[DemoTask, ...]
    documents: tuple[DemoDocument, ...]
    threads: tuple[DemoThread, ...] = ()


class DemoProposal(msgspec.Struct, frozen=True):
    """Where it was answered, ``state`` and ``comment`` say how."""

    form: str
    name: str
    author: str
    when: str
    purpose: str
    product: str
    area: str
    languages: tuple[str, ...]
    countries: tuple[str, ...]
    facilitators: tuple[str, ...]
    state: str = ""
    answered_by: str = ""
    answered: str = ""
    comment: str = ""


def read_pods(folder: Path) -> tuple[DemoPod, ...]:
    rows = msgspec.json.decode((folder / "pods.json").read_bytes(), type=tuple[DemoPod, ...])
    return tuple(_whole(row, folder / "pods") for row in rows)


def read_proposals(folder: Path) -> tuple[DemoProposal, ...]:
    return msgspec.json.decode((folder / "proposals.json").read_bytes(), type=tuple[DemoProposal, ...])


def _whole(pod: DemoPod, folder: Path) -> DemoPod:
    documents = tuple(
        msgspec.structs.replace(
            each, text=(folder / f"{pod.key}-{each.key}.md").read_text(encoding="utf-8").strip() + "\n"
        )
        for each in pod.documents
    )
    threads = read_threads(folder / f"{pod.key}.md")
    return msgspec.structs.replace(pod, documents=documents, threads=threads)
