"""A person leaves this PC: what the community has not received from here is named and taken along, and then nothing of theirs stays.

The library's files are everybody's and stay; so do the posts that were received, in the community.
"""

import secrets
import shutil
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from gllapp.db import unsent as store
from gllapp.db.library import outgoing
from gllapp.platform.disk import make_private_folder, replace_file, translated
from gllapp.platform.folders import profile_id
from gllapp.platform.key_store import KeyStore, key_name
from gllapp.platform.locked_key import forget_lock
from gllapp.platform.people import change_people
from gllapp.registering_views import Registering, Stage
from gllapp.sending_views import FileToSend
from gllapp.unsent import Unsent
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.documents.readable import with_texts
from gllapp.usecases.files_taken_along import take_along
from gllapp.usecases.session import Session
from gllapp.usecases.stores import stores_of
from gllapp.usecases.unsent import export_unsent
from gllcore.errors import EnvironmentFault, Refused

DRAFT, FILE, REGISTRATION = "draft", "file", "registration"
_LEAVING = ".leaving-"
_TITLE_CHARACTERS = 80


class Marks(Protocol):
    """What the machine keeps of profiles outside of them."""

    def forget(self, profile: str) -> None:
        """Takes every mark of the profile with this id away."""
        ...


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """What no server has confirmed: acts and drafts, files that were shared or brought in here, and the form of whoever has no account yet."""

    content: Unsent
    files: tuple[FileToSend, ...]
    registration: Registering | None = None

    @property
    def count(self) -> int:
        registrations = int(self.registration is not None)
        return len(self.content.items) + len(self.content.drafts) + len(self.files) + registrations

    @property
    def by_kind(self) -> Mapping[str, int]:
        """How many of each: the acts by what they do, DRAFT, FILE and REGISTRATION."""
        kinds = Counter(str(item.act) for item in self.content.items)
        kinds[DRAFT], kinds[FILE] = len(self.content.drafts), len(self.files)
        kinds[REGISTRATION] = int(self.registration is not None)
        return {kind: number for kind, number in kinds.items() if number}

    @property
    def titles(self) -> tuple[tuple[str, str], ...]:
        """Each with its kind; the beginning of its text where it has no title."""
        acts = ((str(each.act), each.title or each.text or each.thread_title) for each in self.content.items)
        drafts = ((DRAFT, each.title or each.body) for each in self.content.drafts)
        files = ((FILE, each.title) for each in self.files)
        forms = () if self.registration is None else (self.registration.form,)
        registrations = ((REGISTRATION, each.name or each.email) for each in forms)
        return tuple((kind, _short(said)) for kind, said in (*registrations, *acts, *drafts, *files))


def left_behind(desk: Desk) -> LeftBehind:
    """What would be lost with this profile. What was typed into documents counts as what it would become."""
    gather(desk)
    with desk.replica.reading() as here:
        content, files = store.read(here), outgoing.waiting(here)
    return LeftBehind(with_texts(desk, content), files, _unsent_registration(desk))


def _unsent_registration(desk: Desk) -> Registering | None:
    """None where the community is known to have what was filled in last."""
    from gllapp.usecases.registering.form import registering  # it signs, which takes a while to load

    found = registering(desk)
    if found is None or found.stage is Stage.APPROVED:
        return None
    return None if found.stage is Stage.RECEIVED and not found.is_changed else found


def export_left(session: Session, desk: Desk, folder: Path) -> tuple[Path, ...]:
    """Writes it into ``folder``: to import on another device of the person, to read, the files, and the form to register elsewhere with.

    Gives what was written.

    Raises Refused ``file_exists``; EnvironmentFault.
    """
    make_private_folder(folder)
    written = (folder / "unsent.gllout", folder / "unsent.html")
    for file in written:
        export_unsent(desk, file)
    with desk.replica.reading() as here:
        files = outgoing.waiting(here)
    form = _form_written(desk, folder)
    stores = stores_of(session, desk)
    return (*written, *form, *(take_along(stores, each.id, each.title, folder) for each in files))


def _form_written(desk: Desk, folder: Path) -> tuple[Path, ...]:
    found = _unsent_registration(desk)
    if found is None:
        return ()
    file = folder / "registration.json"
    if file.exists():
        raise Refused("file_exists", file=str(file))
    from gllapp.usecases.registering.written import as_json  # as above

    replace_file(file, as_json(found.form))
    return (file,)


def forget_account(folder: Path, beneath: KeyStore | None, marks: Marks) -> None:
    """The closed profile in ``folder`` leaves this PC: its key first, so that nobody reads what a power cut leaves lying about.

    Raises EnvironmentFault when somebody has it open or the disk refuses; then all is still there.
    """
    gone = folder.parent / f"{_LEAVING}{secrets.token_hex(4)}"
    with translated(folder):
        folder.rename(gone)
    change_people(folder.parent, lambda known: known.without(folder.name))
    _forget(gone, beneath, marks)


def sweep(place: Path, beneath: Callable[[], KeyStore | None], marks: Marks) -> None:
    """Finishes what a power cut has kept :func:`forget_account` from. What cannot be removed now waits for the next time."""
    for gone in place.glob(f"{_LEAVING}*"):
        with suppress(EnvironmentFault):
            _forget(gone, beneath(), marks)


def _forget(gone: Path, beneath: KeyStore | None, marks: Marks) -> None:
    named = _id_of(gone)
    if beneath is not None and named:
        beneath.remove(key_name(named))
    with suppress(EnvironmentFault):  # a seal that nobody can read holds nothing
        forget_lock(gone, beneath)
    if named:
        marks.forget(named)
    with translated(gone):
        shutil.rmtree(gone)


def _id_of(folder: Path) -> str | None:
    try:
        return profile_id(folder)
    except EnvironmentFault:
        return None


def _short(said: str) -> str:
    return " ".join(said.split())[:_TITLE_CHARACTERS]
