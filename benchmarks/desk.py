"""A member's desk as it is after years: a forum, a library and a pod full of documents, in an encrypted replica.

Made with a real server once, and kept from one run to the next in a folder that is named.
"""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from benchmarks.catalogue import Catalogue
from benchmarks.loading import Ledger, load, open_streams
from benchmarks.member import PASSWORD, member
from benchmarks.pod import Pod, pod
from benchmarks.server import serving
from benchmarks.site import SERVER, Site
from benchmarks.workload import generated
from gllapp.db.open import FORMATS
from gllapp.usecases.documents.making import new_document
from gllapp.usecases.documents.writing import open_document
from gllcore.pod_rules import SALT_BYTES
from gllserver.bootstrap import open_community

_WHOLE = "whole"
"""Written when everything is there: what was interrupted is made anew."""
_READER, _NEWCOMER = "reader", "newcomer"
_DOCUMENTS_A_SYNC = 50


@dataclass(frozen=True, slots=True)
class Amounts:
    posts: int
    documents: int
    records: int

    @property
    def name(self) -> str:
        return f"gll-bench-desk-{self.posts}-{self.documents}-{self.records}-format-{FORMATS.newest}"


@dataclass(frozen=True, slots=True)
class DeskFolder:
    """``site`` is the desk of a member who is in step; ``server`` holds what all have written."""

    folder: Path

    @property
    def site(self) -> Site:
        return _site(self.folder / _READER)

    @property
    def server(self) -> Path:
        return self.folder / SERVER

    def newcomer(self, folder: Path, url: str) -> Site:
        """Somebody who has signed in at the server, and holds nothing yet."""
        site = _site(folder)
        with member(site.profile, url, _email(_NEWCOMER)):
            return site


def desk_folder(amounts: Amounts) -> DeskFolder:
    """The desk with these amounts, made now or in an earlier run."""
    folder = Path(tempfile.gettempdir()) / amounts.name
    if not (folder / _WHOLE).exists():
        shutil.rmtree(folder, ignore_errors=True)
        _make(folder, amounts)
        (folder / _WHOLE).touch()
    return DeskFolder(folder)


def _make(folder: Path, amounts: Amounts) -> None:
    with pod(folder) as small:
        _write_documents(small, amounts.documents)
    community = open_community(folder / SERVER)
    try:
        posts, ledger = generated(amounts.posts).base, Ledger()
        open_streams(community, ledger, posts)
        load(community, ledger, posts)
        community.library.add([*Catalogue(abstracts=0.5).resources(amounts.records)])
        community.accounts.add(_email(_NEWCOMER), _NEWCOMER.title(), PASSWORD)
    finally:
        community.close()
    with (
        serving(folder / SERVER) as server,
        member(_site(folder / _READER).profile, server.url, _email(_READER)) as reader,
    ):
        report = reader.sync().report
        if not report.complete:
            raise RuntimeError(f"the sync did not reach its end: {report.error}")


def _write_documents(small: Pod, number: int) -> None:
    said, desk = Catalogue(seed=5), small.writer.desk
    for at in range(number):
        salt = at.to_bytes(SALT_BYTES, "big")
        document = new_document(desk, small.id, f"Guideline {at + 1}", "", "en", salt)
        writing = open_document(desk, document, salt)
        writing.insert(0, said.text())
        writing.save(desk)
        if at % _DOCUMENTS_A_SYNC == _DOCUMENTS_A_SYNC - 1:
            small.sync(small.writer)
    small.sync(small.writer)


def _site(folder: Path) -> Site:
    return Site(folder, _email(folder.name), Ledger())


def _email(name: str) -> str:
    return f"{name}@example.org"
