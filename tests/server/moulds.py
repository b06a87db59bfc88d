"""Communities as tests begin with them, each made once and then copied: founding one anew takes longer than most tests."""

import shutil
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from gllserver.bootstrap import Community, init_community, open_community
from tests.postgres import EMPTY, Postgres
from tests.server.conversation import CHEAP, ManualClock, Table
from tests.server.gathering import Gathering
from tests.wire_client import NOON_MS, WireReplica

Replicas = Mapping[str, WireReplica]


@dataclass(frozen=True, slots=True)
class Mould:
    """A closed community: its folder, its PostgreSQL database (EMPTY where it has none), and the replicas around it."""

    data: Path
    template: str = EMPTY
    replicas: Replicas = field(default_factory=dict)

    @classmethod
    def made(cls, data: Path, postgres: Postgres | None, fill: "Fill") -> Self:
        template = EMPTY if postgres is None else postgres.new_template()
        url = None if postgres is None else postgres.url(template)
        init_community(data, "Test community", url)
        with closing(open_community(data, url, ManualClock(NOON_MS), password_cost=CHEAP)) as community:
            replicas = fill(community)
        return cls(data, template, replicas)

    def pour(self, data: Path) -> None:
        shutil.copytree(self.data, data)


Fill = Callable[[Community], Replicas]


def _nothing(community: Community) -> Replicas:
    return {}


def _streams(community: Community) -> Replicas:
    community.streams.add("General", "en")
    community.streams.add("Maternité", "fr")
    return {}


def _people(community: Community) -> Replicas:
    _streams(community)
    return Gathering(Table(community)).replicas


SCENES: Mapping[str, Fill] = {"gathering": _people, "table": _streams, "community": _nothing}
"""What the fixtures of these names find in a community, the fullest first."""


class Moulds:
    """Makes each mould when the first test wants it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[tuple[str, bool], Mould] = {}

    def mould(self, scene: str, postgres: Postgres | None) -> Mould:
        key = (scene, postgres is not None)
        if key not in self._made:
            data = self._folder / f"{scene}-{'postgresql' if postgres else 'sqlite'}"
            self._made[key] = Mould.made(data, postgres, SCENES[scene])
        return self._made[key]
