"""Brings unsent work out of a replica that is too damaged to be opened, into files to read and to import."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from gllapp.db.open import FILE
from gllapp.db.pods.salvaged import typed_into
from gllapp.db.salvage import Salvaged, salvage, unsent_in
from gllapp.platform.disk import make_private_folder, translated
from gllapp.unsent import Unsent
from gllapp.usecases.documents.readable import document_of
from gllapp.usecases.session import Session, key_of
from gllapp.usecases.unsent import Renderer, as_html, as_markdown, importable, write_unsent

_NAMES: Mapping[str, Renderer] = {
    "unsent.gllout": importable,
    "unsent.html": as_html,
    "unsent.md": as_markdown,
}


@dataclass(frozen=True, slots=True)
class Saved:
    """What was brought out, into which files; ``damaged`` of the replica's ``pages`` and ``broken_rows`` could not be read."""

    content: Unsent
    files: tuple[Path, ...]
    pages: int
    damaged: int
    broken_rows: int


def salvage_unsent(session: Session, folder: Path, passphrase: str = "") -> Saved:
    """Reads the replica page by page, whatever its state, and changes nothing in it.

    Raises Refused ``not_signed_in``, ``file_exists``; EnvironmentFault ``key_missing`` and the disk's.
    """
    key = key_of(session, passphrase)
    with translated(session.folder):
        found = salvage(session.folder / FILE, key)
    content = _with_documents(found, unsent_in(found))
    make_private_folder(folder)
    for name, render in _NAMES.items():
        write_unsent(content, folder / name, render, session.now_ms())
    files = tuple(folder / name for name in _NAMES)
    return Saved(content, files, found.pages, found.damaged, found.broken_rows)


def _with_documents(found: Salvaged, content: Unsent) -> Unsent:
    if not typed_into(found) and not any(map(document_of, content.items)):
        return content
    # Not at the top: the engine is loaded where there is something of a document.
    from gllapp.usecases.documents.salvaging import with_documents

    return with_documents(found, content)
