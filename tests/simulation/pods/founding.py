"""The community that runs with a pod start from: proposed, approved, two facilitators and a member in it, one document begun."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from random import Random

from gllapp.usecases.documents.making import new_document
from gllapp.usecases.pods import joining, proposing
from gllapp.usecases.pods.directory import list_pods
from gllapp.usecases.pods.proposing import Wish
from gllapp.usecases.syncing import sync_now
from gllcore.model.pods import Form
from tests.simulation.device import LinkOfDevice, SimulatedDevice
from tests.simulation.server import NAME, SimulatedServer
from tests.simulation.template import (
    POD_OWNERS,
    SERVER,
    START_MS,
    Template,
    fast_folder,
    files_in,
    template,
)

POD = "Safe births"


@cache
def pod_template() -> Template:
    """The same in every process, but for the names of the profiles."""
    plain = template(POD_OWNERS)
    with fast_folder() as folder:
        plain.lay_out(folder)
        server = SimulatedServer(folder / SERVER, lambda: START_MS, Random(1))
        people = [_sitting(owner.folder, folder, plain, server) for owner in POD_OWNERS]
        try:
            _open_a_pod(people)
        finally:
            for person in people:
                person.close()
            server.close()
        return Template(files_in(folder), plain.keys)


def wish(*facilitators: SimulatedDevice, name: str = POD) -> Wish:
    return Wish(
        form=Form.POD,
        name=name,
        purpose="A checklist that fits our wards.",
        area="maternal_health",
        languages=("en", "fr"),
        facilitators=tuple(each.member for each in facilitators),
        rules=True,
    )


def _open_a_pod(people: list[SimulatedDevice]) -> None:
    amina, bruno, chi, _, _, elif_, mona = people
    _everybody(people)
    proposal = proposing.propose(amina.desk, wish(amina, bruno))
    _everybody([amina, mona])
    proposing.approve(mona.desk, proposal)
    _everybody([mona, amina])
    (pod,) = (row.pod.id for row in list_pods(amina.desk))
    for each in (chi, elif_):
        joining.invite(amina.desk, pod, each.member)
    new_document(amina.desk, pod, "A checklist", "guideline", "en", amina.session.random_bytes(8))
    _everybody([*people, *people])


def _everybody(people: list[SimulatedDevice]) -> None:
    for each in people:
        report = sync_now(each.session, each.desk)
        assert report.complete, report.error


class _PlainLink(LinkOfDevice):
    """Without trouble, and watched by nobody."""

    server = NAME
    bytes_up = bytes_down = 0

    def __init__(self, server: SimulatedServer, token: str) -> None:
        self._server = server
        self._token = token

    @contextmanager
    def exchange(self, body: bytes) -> Iterator[Iterator[bytes]]:
        yield self._server.take(self._token, [body, b""])


def _sitting(name: str, folder: Path, plain: Template, server: SimulatedServer) -> SimulatedDevice:
    """Under another name, so that what is random on this PC is something else in the run."""
    return SimulatedDevice(
        f"{name} before",
        folder / name,
        plain.keys,
        lambda: START_MS,
        lambda _, token: _PlainLink(server, token),
    )
