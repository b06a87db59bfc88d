"""Unsent work leaves the program as a page to read or a file to import, and comes in from such a file."""

from collections.abc import Callable, Mapping
from pathlib import Path

from gllapp.db import unsent as store
from gllapp.platform.disk import read_limited, replace_file
from gllapp.unsent import TakenIn, Unsent
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.documents.readable import with_texts
from gllapp.usecases.unsent_pages import html_page, markdown_page
from gllapp.usecases.wall_time import wall_time
from gllapp.views import DraftRow
from gllcore.errors import EnvironmentFault, Refused, UsageError
from gllcore.outfile import LARGEST_BYTES, OutDraft, OutFile, decode, encode

IMPORTABLE = ".gllout"


def export_unsent(desk: Desk, file: Path, *, replace: bool = False) -> Unsent:
    """Writes all that waits, needs attention or is a draft; the end of the file's name says how: .md, .html or .gllout.

    Raises UsageError for another end; Refused ``file_exists`` unless it is to ``replace``; EnvironmentFault.
    """
    render = _renderer(file)
    gather(desk)
    with desk.replica.reading() as here:
        content = store.read(here)
    content = with_texts(desk, content)
    write_unsent(content, file, render, desk.now_ms(), replace=replace)
    return content


def write_unsent(
    content: Unsent, file: Path, render: "Renderer", now_ms: int, *, replace: bool = False
) -> None:
    """Puts the whole file there or nothing."""
    if file.exists() and not replace:
        raise Refused("file_exists", file=str(file))
    replace_file(file, render(content, now_ms))


def import_unsent(desk: Desk, file: Path) -> TakenIn:
    """Takes the work of another replica of the same member in: it waits here until the next sync.

    Importing twice is harmless. Raises Refused ``outfile_damaged``, ``outfile_newer``, ``outfile_of_another``; EnvironmentFault
    ``file_unreadable``. Nothing is changed then.
    """
    content = decode(_bytes_of(file), file.name)
    profile = desk.replica.profile()
    for found, own in ((content.community, profile.community), (content.member, profile.member)):
        if found and found != own:
            raise Refused("outfile_of_another", file=file.name, name=profile.member_name)
    with desk.replica.writing() as here:
        return store.take_in(here, content)


def _bytes_of(file: Path) -> bytes:
    try:
        data = read_limited(file, LARGEST_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise EnvironmentFault("file_unreadable", file=str(file), reason=reason) from error
    if len(data) > LARGEST_BYTES:
        raise Refused("outfile_damaged", file=file.name)
    return data


# --- what is written ---

Renderer = Callable[[Unsent, int], bytes]
"""The bytes of a file with this content, made at that time (ms)."""


def importable(content: Unsent, now_ms: int) -> bytes:
    """Items that cannot be read any more have nothing that could be imported."""
    return encode(
        OutFile(
            community=content.community,
            member=content.member,
            device=content.device,
            exported_ms=now_ms,
            operations=tuple(item.encoded for item in content.items if item.encoded),
            drafts=tuple(map(_draft, content.drafts)),
        )
    )


def as_markdown(content: Unsent, now_ms: int) -> bytes:
    return markdown_page(content, wall_time).encode()


def as_html(content: Unsent, now_ms: int) -> bytes:
    return html_page(content, wall_time).encode()


_RENDERERS: Mapping[str, Renderer] = {
    ".md": as_markdown,
    ".html": as_html,
    IMPORTABLE: importable,
}


def _renderer(file: Path) -> Renderer:
    found = _RENDERERS.get(file.suffix.lower())
    if found is None:
        raise UsageError("usage", reason=f"the file's name must end in {', '.join(_RENDERERS)}")
    return found


def _draft(row: DraftRow) -> OutDraft:
    return OutDraft(
        stream=row.stream,
        thread=row.thread or b"",
        parent=row.parent or b"",
        post=row.post or b"",
        title=row.title,
        body=row.body,
        language=row.language,
        tags=row.tags,
        saved_ms=row.saved_ms,
    )
