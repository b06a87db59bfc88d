"""Profiles that are opened as the program opens them, on machines that remember their marks, in a yard with a server."""

import shutil
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from random import Random

from gllapp.db import incarnations
from gllapp.platform.folders import new_profile_id, profile_id
from gllapp.platform.key_store import key_name
from gllapp.usecases.desk import Desk
from gllapp.usecases.forum import edit_post
from gllapp.usecases.incarnation import Outside
from gllapp.usecases.session import Session, open_desk
from gllapp.usecases.syncing import sync_now
from gllapp.views import SyncReport
from gllcore.errors import EnvironmentFault
from gllcore.ids import RecordId
from tests.doctor.ward import Keys
from tests.reconciliation.yard import KEY, Yard

_seeds = count()
_open: "list[Profile]" = []


@dataclass
class Profile:
    """A profile in a folder and on a machine, open from the beginning."""

    yard: Yard
    folder: Path
    outside: Outside
    desk: Desk = field(init=False)

    def __post_init__(self) -> None:
        self.dice = Random(next(_seeds))
        self.open()
        _open.append(self)

    @property
    def session(self) -> Session:
        keys = Keys({key_name(profile_id(self.folder) or ""): KEY})
        return replace(
            self.yard.session(self.folder),
            key_store=lambda _: keys,
            outside=self.outside,
            random_bytes=self.dice.randbytes,
        )

    def open(self) -> None:
        self.desk = open_desk(self.session)

    def close(self) -> None:
        self.desk.replica.close()

    def reopen(self) -> None:
        self.close()
        self.open()

    def sync(self) -> SyncReport:
        return sync_now(self.session, self.desk)

    def synced(self) -> None:
        report = self.sync()
        assert report.complete, report

    @property
    def incarnation(self) -> int:
        with self.desk.replica.reading() as here:
            return incarnations.known(here).incarnation

    def edit(self, post: RecordId, text: str) -> None:
        self.yard.clock.ms += 1_000
        edit_post(self.desk, post, text)

    # --- copies ---

    def files(self, folder: Path) -> Path:
        """A copy of the profile's files as they are, also while it is open."""
        return Path(shutil.copytree(self.folder, folder))

    def put_back(self, files: Path) -> None:
        """Into the files that are there, as a careful person does."""
        self.close()
        for file in self.folder.iterdir():
            if not (files / file.name).exists():
                file.unlink()
        for file in files.iterdir():
            (self.folder / file.name).write_bytes(file.read_bytes())
        self.open()

    def copied_to(self, machine: Outside, folder: Path) -> "Profile":
        return Profile(self.yard, self.files(folder), machine)


def moved_in(yard: Yard, name: str, outside: Outside) -> Profile:
    """A member's first profile."""
    seat = yard.join(name)
    new_profile_id(seat.folder)
    seat.desk.replica.close()
    yard.seats.remove(seat)
    return Profile(yard, seat.folder, outside)


def close_all() -> None:
    """Every profile of the test that ends."""
    while _open:
        _open.pop().close()


def same_disk(machine: Outside) -> Outside:
    """Of a machine whose whole disk was copied nothing differs."""
    return deepcopy(machine)


class Silent:
    """A server whose answers are lost; what was asked of it is done."""

    def __init__(self, yard: Yard) -> None:
        self._yard = yard

    def __enter__(self) -> None:
        def lost(_: bytes) -> bytes:
            raise EnvironmentFault("connection_lost", server="the server")

        self._before: Callable[[bytes], bytes] = self._yard.on_answer
        self._yard.on_answer = lost

    def __exit__(self, *_: object) -> None:
        self._yard.on_answer = self._before
