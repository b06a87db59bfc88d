"""The one address that takes something without a token: what it weighs, what it refuses, and that a flood ends at the door."""

import json
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gllapp.sync.files.ports import FileLink
from gllapp.usecases.registering import beginning, form, sending
from gllcore.ids import RecordId
from gllcore.registrations import LETTER_BYTES, REGISTRATIONS_PATH
from gllserver.services.registrations import PER_ADDRESS
from tests.conformance.asking import Reply, ask
from tests.e2e.world import Client, World, running_world
from tests.registering.newcomers import FORM, PASSWORD, Newcomer
from tests.registering.test_carrying import Deciding

# Both ways together, with all heads: what the window promises.
SENT_BYTES = 2_000


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with running_world(tmp_path_factory.mktemp("world")) as world:
        yield world


@pytest.fixture
def world_to_flood(tmp_path: Path) -> Iterator[World]:
    """Its server lets nobody from this machine knock any more, for minutes."""
    with running_world(tmp_path) as world:
        yield world


def registered(world: World) -> set[RecordId]:
    with Deciding(world) as community:
        return {row.id for row in community.registrations.all()}


def newcomer_of(world: World) -> Newcomer:
    card = json.loads(ask(world.url, "GET", "/v1/community", b"", {}).body)
    return Newcomer(b64decode(card["id"]), b64decode(card["key"]))


def knock(world: World, body: bytes) -> Reply:
    return ask(world.url, "POST", REGISTRATIONS_PATH, body, {})


def code_of(reply: Reply) -> str:
    return str(json.loads(reply.body)["code"])


def test_only_letters_come_in(world: World) -> None:
    newcomer, before = newcomer_of(world), registered(world)
    letter = newcomer.letter()
    assert knock(world, letter).status == 200
    assert knock(world, letter).status == 200
    for body, status, code in (
        (b"", 400, "registration_damaged"),
        (b"<html>", 400, "registration_damaged"),
        (letter[:-1], 400, "registration_damaged"),
        (letter + bytes(LETTER_BYTES), 413, "oversized_frame"),
        (bytes(1024 * 1024), 413, "oversized_frame"),
    ):
        reply = knock(world, body)
        assert (reply.status, code_of(reply)) == (status, code)
    assert registered(world) - before == {newcomer.id}


def test_a_flood_from_one_address_ends_at_the_door(world_to_flood: World) -> None:
    world = world_to_flood
    newcomer = newcomer_of(world)
    answers = [knock(world, b"x").status for _ in range(PER_ADDRESS.amount)]
    assert set(answers) == {400}
    reply = knock(world, newcomer.letter())
    assert (reply.status, code_of(reply)) == (429, "too_many_registrations")
    assert 0 < int(json.loads(reply.body)["facts"]["seconds"]) <= 600
    assert registered(world) == set()
    # Members go in and out as ever.
    assert world.member("ann").sync()["complete"]


def test_it_weighs_what_is_promised(world: World) -> None:
    client: Client = world.client("weighed")
    with client.session() as session:
        desk = beginning.newcomers_desk(session, None, world.url)
        try:
            form.hand_in(session, desk, FORM, PASSWORD, "fr")
            links: list[FileLink] = []

            def linked(address: str, token: str) -> FileLink:
                links.append(session.file_link(address, token))
                return links[-1]

            sending.send(replace(session, file_link=linked), desk)
        finally:
            desk.replica.close()
    (used,) = links
    assert 0 < used.bytes_up + used.bytes_down <= SENT_BYTES
