"""From a PC that knows the community by a stick or an address, over every way, to a member's desk: real processes, real files."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from gllapp.db.rebuilding import rebuild
from gllapp.platform.letterbox import Box
from gllapp.registering_views import Stage
from gllapp.usecases import drafts
from gllapp.usecases.registering import answers, beginning, form, sending
from gllapp.usecases.session import is_signed_in, key_of, open_desk
from gllcore.errors import EnvironmentFault, Refused
from gllcore.ids import RecordId
from gllcore.letter_codes import CODE_CHARACTERS, Sort, letters_in
from gllcore.registrations import LETTER_BYTES, Form
from gllserver.bootstrap import Community, open_community
from tests.e2e.world import Client, World, running_world
from tests.faults.ground import at_work
from tests.parcels.hands import Stick
from tests.registering.newcomers import FORM, PASSWORD
from tests.server.test_commands import Terminal, terminal

__all__ = ["terminal"]  # the fixture

STREAM = RecordId(b"s" * 16)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with running_world(tmp_path_factory.mktemp("world")) as world:
        yield world


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    return Stick.new(tmp_path / "stick")


def answers_of(name: str) -> Form:
    from msgspec.structs import replace

    return replace(FORM, name=name.title(), email=f"{name}@example.org")


def newcomer(world: World, name: str) -> Client:
    """A profile that knows the community, with a form that waits."""
    client = world.client(name)
    with client.session() as session:
        desk = beginning.newcomers_desk(session, None, world.url)
        try:
            found = form.hand_in(session, desk, answers_of(name), PASSWORD, "fr")
            assert (found.stage, found.revision, found.is_changed) == (Stage.WAITING, 1, False)
        finally:
            desk.replica.close()
    return client


def stage(client: Client) -> str:
    return str(client.ask("registration", "status")["stage"])


class Deciding:
    """Those who decide, at the server's terminal."""

    def __init__(self, world: World) -> None:
        self._world = world

    def __enter__(self) -> Community:
        self._community = open_community(self._world.data)
        return self._community

    def __exit__(self, *_: object) -> None:
        self._community.close()


def id_of(world: World, name: str) -> str:
    with Deciding(world) as community:
        found = [row.id.hex() for row in community.registrations.all() if name.encode() in row.form]
    (only,) = found
    return only


def approve(world: World, name: str) -> None:
    with Deciding(world) as community:
        community.registrations.approve(id_of(world, f"{name}@example.org"))


def test_by_net_from_the_address_to_the_first_post(world: World) -> None:
    client = newcomer(world, "awa")
    with client.session() as session:
        desk = open_desk(session)
        try:
            drafts.save_draft(desk, STREAM, title="Later")
            assert sending.send(session, desk).stage is Stage.RECEIVED
            assert sending.send(session, desk).stage is Stage.RECEIVED
            approve(world, "awa")
            assert sending.send(session, desk).stage is Stage.APPROVED
            profile = desk.replica.profile()
            assert (profile.is_guest, profile.email, profile.member_name) == (False, "awa@example.org", "Awa")
            assert [row.title for row in drafts.list_drafts(desk)] == ["Later"]
        finally:
            desk.replica.close()
    assert client.sync()["complete"]
    thread = client.start_thread("Bonjour", "At last.")
    assert client.sync()["still_waiting"] == 0
    other = world.member("reading")
    assert other.texts(thread) == {"At last.": 1}


def test_on_a_stick_and_home_with_the_answer(world: World, stick: Stick) -> None:
    client, courier = newcomer(world, "binta"), world.member("courier")
    put = stick.put(client, "ST-03")
    assert (put.parcels, put.items) == (1, 1)
    assert put.size <= LETTER_BYTES
    told = client.ask("registration", "status")
    assert (told["stage"], told["way"], told["place"]) == ("sent", "stick", "ST-03")
    carried = b"".join(stick.files(Box.OUTGOING).values())
    assert all(word not in carried for word in (b"Binta", b"binta@", b"Podor", PASSWORD.encode()))

    report = stick.collect(courier)
    assert (report.parcels, report.items, report.refused) == (1, 1, ())
    approve(world, "binta")
    # The stick has not been home: what lies on it is no answer any more.
    assert stick.collect(courier).parcels == 1
    home = stick.take(client)
    assert (home.receipts, home.registration) == (1, Stage.APPROVED)
    assert stick.files(Box.OUTGOING) == stick.files(Box.RECEIPTS) == {}
    assert client.ask("status")["email"] == "binta@example.org"
    assert client.sync()["complete"]


def test_returned_and_mended_with_what_was_drafted(world: World, stick: Stick) -> None:
    client, courier = newcomer(world, "coumba"), world.member("carrier")
    with client.desk() as desk:
        drafts.save_draft(desk, STREAM, title="My idea")
    stick.put(client)
    stick.collect(courier)
    assert stick.take(client).registration == Stage.RECEIVED
    since = client.ask("registration", "status")["since_ms"]
    assert since
    with Deciding(world) as community:
        community.registrations.return_to_newcomer(id_of(world, "coumba@example.org"), "Which facility?")
    assert stick.put(client).items == 1
    stick.collect(courier)
    assert stick.take(client).registration == Stage.RETURNED
    told = client.ask("registration", "status")
    assert (told["stage"], told["comment"]) == ("returned", "Which facility?")
    assert stick.put(client).items == 0

    with client.session() as session:
        desk = open_desk(session)
        try:
            before = form.registering(desk)
            assert before is not None
            mended = form.hand_in(session, desk, before.form, "", "fr")
            assert (mended.stage, mended.revision) == (Stage.WAITING, 2)
        finally:
            desk.replica.close()
    stick.put(client)
    stick.collect(courier)
    approve(world, "coumba")
    stick.collect(courier)
    stick.take(client)
    with client.desk() as desk:
        assert [row.title for row in drafts.list_drafts(desk)] == ["My idea"]
        assert not desk.replica.profile().is_guest


Commands = Callable[..., dict[str, Any]]


@pytest.fixture
def gllserver(world: World, terminal: Terminal) -> Commands:
    """What a command of the server answers that is typed beside the one that serves."""

    def answered(noun: str, verb: str, *words: str) -> dict[str, Any]:
        return terminal.run(noun, verb, "--data", str(world.data), *words)

    return answered


def test_as_a_code_in_an_e_mail_that_others_have_quoted(
    world: World, gllserver: Commands, tmp_path: Path
) -> None:
    client = newcomer(world, "daba")
    code = client.ask("registration", "code")["code"]
    assert len(code) <= CODE_CHARACTERS
    mail = "Hello,\r\n\r\n" + "".join(f"> {line}\r\n" for line in code.splitlines()) + "\r\nDaba"
    (letter,) = letters_in(Sort.REGISTRATION, mail)
    assert len(letter) <= LETTER_BYTES
    file = tmp_path / "mail.txt"
    file.write_text(mail)
    ended = gllserver("registration", "take", str(file))
    (taken,) = ended["registrations"]
    assert (taken["state"], taken["way"], taken["email"]) == ("waiting", "code", "daba@example.org")
    gllserver("registration", "approve", taken["registration"])
    answer = gllserver("registration", "answer", taken["registration"])["code"]
    assert client.ask("registration", "answer", stdin=f"Dear Daba,\n{answer}\n")["stage"] == "approved"
    assert client.sync()["complete"]


def test_the_commands_from_a_file_to_the_account(world: World, gllserver: Commands, tmp_path: Path) -> None:
    file = tmp_path / "form.json"
    said = {
        "name": "Fatou Sow", "email": "fatou@example.org", "country": "Senegal", "languages": ["French", "wo"],
        "organisation": "District de Matam", "category": "district-officer", "criteria": ["rules", "quality", "sharing"],
        "why": "To learn.", "privacy": {"organisation": "nobody", "why": "facilitators"},
        "referees": [{"name": "Awa", "email": "awa@example.org"}],
    }  # fmt: skip
    file.write_text(json.dumps(said))
    client = world.client("fatou")
    words = ("register", "--file", str(file), "--server", world.url, "--password-stdin")
    told = client.run(*words, "--json", stdin=PASSWORD + "\n")
    assert told.exit_code == 0, told
    assert (told.document["stage"], told.document["way"]) == ("received", "net")
    (waiting,) = [
        row for row in gllserver("registration", "list")["registrations"] if row["email"] == said["email"]
    ]
    shown = gllserver("registration", "show", waiting["registration"])
    assert (shown["country"], shown["languages"], shown["privacy"]["why"]) == (
        "SN",
        ["fr", "wo"],
        "facilitators",
    )
    gllserver("registration", "return", waiting["registration"], "--comment", "Say more, please.")
    assert client.ask("registration", "send")["comment"] == "Say more, please."
    said["why"] = "To learn how others have halved their waiting times."
    file.write_text(json.dumps(said))
    again = client.ask("register", "--file", str(file), "--server", world.url)
    assert (again["stage"], again["revision"]) == ("received", 2)
    gllserver("registration", "approve", waiting["registration"])
    assert client.ask("registration", "send")["stage"] == "approved"
    assert client.ask("status")["name"] == "Fatou Sow"


def test_what_is_missing_is_said_before_anything_is_sent(world: World, tmp_path: Path) -> None:
    client, file = world.client("empty"), tmp_path / "form.json"
    file.write_text('{"name": "Nobody"}')
    words = ("register", "--file", str(file), "--password-stdin", "--json")
    client.call(*words, stdin=PASSWORD).told(4, "community_unknown")
    client.call(*words, "--server", world.url, stdin=PASSWORD).told(4, "registration_incomplete")
    assert client.ask("registration", "status")["form"]["name"] == "Nobody"
    file.write_text("[1, 2]")
    client.call(*words, stdin=PASSWORD).told(4, "registration_unreadable")


def test_without_a_connection_it_waits(world: World) -> None:
    client = newcomer(world, "elsewhere")
    with client.session() as session:
        desk = open_desk(session)
        try:
            with pytest.raises(EnvironmentFault) as away:
                sending.send(session, desk, "http://127.0.0.1:9")
            assert away.value.code == "no_connection"
            found = form.registering(desk)
            assert found is not None
            assert found.stage is Stage.WAITING
        finally:
            desk.replica.close()
    nobody = world.client("unborn")
    with nobody.session() as session:
        with pytest.raises(EnvironmentFault):
            beginning.begin_at(session, "http://127.0.0.1:9")
        assert not is_signed_in(session)


def test_taking_it_back_is_told_to_the_community(world: World) -> None:
    client = newcomer(world, "gaby")
    with client.session() as session:
        desk = open_desk(session)
        try:
            sending.send(session, desk)
            assert form.take_back(desk).stage is Stage.WAITING
            assert sending.send(session, desk).stage is Stage.DRAFT
            with Deciding(world) as community:
                assert all(b"gaby@" not in row.form for row in community.registrations.all())
            with pytest.raises(Refused):
                sending.send(session, desk)
            assert form.hand_in(session, desk, answers_of("gaby"), PASSWORD, "fr").revision == 3
            assert sending.send(session, desk).stage is Stage.RECEIVED
        finally:
            desk.replica.close()


def test_another_communitys_answer_is_not_believed(world: World, tmp_path: Path) -> None:
    client = newcomer(world, "hawa")
    with running_world(tmp_path / "other") as other, client.session() as session:
        desk = open_desk(session)
        try:
            with pytest.raises(Refused, match="another community"):
                sending.send(session, desk, other.url)
            with pytest.raises(Refused):
                answers.take_answer(desk, b"GLLR" + bytes(200))
        finally:
            desk.replica.close()
    assert stage(client) == "waiting"


def test_a_replica_that_is_made_anew_still_has_it(world: World) -> None:
    client = newcomer(world, "ndeye")
    with client.session() as session:
        rebuild(session.folder, key_of(session), session.now_ms(), lambda key: lambda *_: True)
    told = client.ask("registration", "status")
    assert (told["stage"], told["form"]["email"]) == ("waiting", "ndeye@example.org")
    assert client.ask("registration", "send")["stage"] == "received"


def test_a_member_of_a_pc_does_not_register(world: World) -> None:
    client = world.member("settled")
    with at_work(client) as member, pytest.raises(Refused) as refused:
        form.save_form(member.desk, FORM)
    assert refused.value.code == "not_registering"
    client.call("registration", "send", "--json").told(4, "not_registering")
