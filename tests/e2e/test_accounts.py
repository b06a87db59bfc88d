"""The people of one PC by commands: who is here, somebody new behind a PIN, and a removal that loses nothing silently."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from gllapp.platform.key_store import SEALED_NAME, key_name
from gllapp.platform.seal import Lock
from gllapp.platform.secrets_file import SecretsFile
from gllapp.ui.pages.sign_in.language_choice import LanguageChoice
from gllapp.ui.pages.sign_in.lock_form import LockForm
from gllapp.ui.pages.sign_in.sign_in_form import Credentials, SignInForm
from gllapp.usecases.accounts import enlist, new_folder
from gllapp.usecases.locking import change_lock
from gllapp.usecases.session import open_desk, sign_in
from gllcore.errors import EnvironmentFault
from tests.app.ui.patience import PATIENCE
from tests.e2e.world import PASSWORD, Client, World
from tests.registering.test_window import app, begun, form_of

__all__ = ["app"]  # the fixture

PIN = "4711"


def people(client: Client) -> dict[str, dict[str, object]]:
    return {each["name"]: each for each in client.ask("account", "list")["people"]}


@pytest.fixture
def office(world: World, tmp_path: Path) -> World:
    """The same server, and a PC of its own."""
    return World(world.server, world.data, tmp_path / "office")


def at_office(office: World, name: str, member: str = "") -> Client:
    """Somebody who works at the office's PC."""
    client = office.client(name)
    office.enrol(client, office.add_member(member or f"{office.folder.parent.name}{name}"))
    enlist(client.folder, name.title())
    return client


def test_somebody_new_moves_in_behind_a_pin(office: World) -> None:
    amina = at_office(office, "amina")
    made = amina.ask("account", "add", "Björn", "--lock", "pin", "--secret-stdin", stdin=PIN)
    listed = people(amina)
    assert {name: (each["lock"], each["custodian"], each["signed_in"]) for name, each in listed.items()} == {
        "Amina": ("none", True, True),
        "Björn": ("pin", False, False),
    }
    bjoern = Client(Path(made["folder"]), amina.secrets)
    assert PIN.encode() not in (bjoern.folder / SEALED_NAME).read_bytes()
    with bjoern.session() as session:
        email = office.add_member(f"{office.folder.parent.name}bjoern")
        sign_in(session, office.url, email, PASSWORD, PIN).replica.close()
        open_desk(session, PIN).replica.close()
    bjoern.call("status", "--json").told(3, "passphrase_needed")
    amina.ask("account", "switch", "björn")
    assert people(amina)["Björn"]["last"]


@pytest.mark.parametrize(
    ("words", "stdin", "code"),
    [
        (("--lock", "pin"), "12", "pin_bad"),
        (("--lock", "password"), "short", "password_short"),
    ],
)
def test_a_secret_that_is_none_leaves_nobody_behind(
    office: World, words: tuple[str, ...], stdin: str, code: str
) -> None:
    amina = at_office(office, "amina")
    before = sorted(office.folder.iterdir())
    amina.call("account", "add", "Nobody", *words, "--secret-stdin", "--json", stdin=stdin).told(4, code)
    assert sorted(office.folder.iterdir()) == before
    assert set(people(amina)) == {"Amina"}


def test_nobody_goes_with_unsent_work_unless_it_is_said_what_becomes_of_it(
    office: World, tmp_path: Path
) -> None:
    amina, carla = at_office(office, "amina"), at_office(office, "carla")
    carla.start_thread("Handwashing on ward three", "Nobody has received this yet.")
    refused = amina.call("account", "remove", "Carla", "--json")
    refused.told(4, "unsent_here")
    assert refused.document["titles"] == [{"kind": "thread", "title": "Handwashing on ward three"}]
    assert set(people(amina)) == {"Amina", "Carla"}

    profile = json.loads((carla.folder / "profile.json").read_text())["id"]
    gone = amina.ask("account", "remove", "Carla", "--export", str(tmp_path / "for Carla"))
    assert (gone["unsent"], len(gone["exported"])) == ({"thread": 1}, 2)
    assert "Nobody has received this yet." in (tmp_path / "for Carla" / "unsent.html").read_text("utf-8")
    assert set(people(amina)) == {"Amina"}
    assert not carla.folder.exists()
    assert not list(office.folder.glob(".*"))
    assert SecretsFile(amina.secrets).get(key_name(profile)) is None
    assert amina.ask("status")["name"]

    again = office.client("carla again")
    with again.session() as session:
        sign_in(session, office.url, f"{tmp_path.name}carla@example.org", PASSWORD).replica.close()
    again.sync()
    taken = again.ask("outbox", "import", str(tmp_path / "for Carla" / "unsent.gllout"))
    assert [each["title"] for each in taken["items"]] == ["Handwashing on ward three"]


def test_what_is_sent_first_is_not_in_the_way(office: World) -> None:
    amina, carla = at_office(office, "amina"), at_office(office, "carla")
    carla.start_thread("Sent at the last moment", "Read me.")
    assert amina.ask("account", "remove", "Carla", "--send")["unsent"] == {}
    amina.sync()
    assert "Sent at the last moment" in {thread.title for thread in amina.threads()}


def test_a_forgotten_pin_is_the_custodians_to_clear_away(office: World) -> None:
    amina, carla = at_office(office, "amina"), at_office(office, "carla")
    carla.start_thread("Not sent", "Gone with the PIN.")
    with carla.session() as session:
        change_lock(session, "", Lock.PIN, PIN)
    amina.call("account", "remove", "Carla", "--json").told(3, "passphrase_needed")
    amina.call("account", "remove", "Carla", "--secret-stdin", "--json", stdin="0000").told(
        4, "wrong_passphrase"
    )
    carla.call("account", "remove", "Amina", "--forgotten", "--json").told(4, "not_custodian")
    assert amina.ask("account", "remove", "Carla", "--forgotten")["unsent"] is None
    assert set(people(amina)) == {"Amina"}


def test_an_account_that_was_locked_before_asks_for_its_pin_with_the_first_sign_in(
    office: World, qtbot: QtBot
) -> None:
    amina = at_office(office, "amina")
    made = amina.ask("account", "add", "Björn", "--lock", "pin", "--secret-stdin", stdin=PIN)
    email = office.add_member(f"{office.folder.parent.name}bjoern")
    form = SignInForm(office.url, email)
    qtbot.addWidget(form)
    typed: list[Credentials] = []
    form.submitted.connect(typed.append)
    lines = {line.accessibleName(): line for line in form.findChildren(QLineEdit)}
    lines["Password"].setText(PASSWORD)
    lines["Password"].returnPressed.emit()
    form.ask_for_secret()
    lines["Password"].returnPressed.emit()
    lines["A PIN or a password for this PC"].setText(PIN)
    lines["Password"].returnPressed.emit()
    assert [each.passphrase for each in typed] == ["", PIN], "without the PIN it is not sent again"
    with Client(Path(made["folder"]), amina.secrets).session() as session:
        first, second = typed
        with pytest.raises(EnvironmentFault, match="sealed with a passphrase"):
            sign_in(session, first.address, first.email, first.password, first.passphrase)
        sign_in(session, second.address, second.email, second.password, second.passphrase).replica.close()


def test_ones_own_data_is_written_down_once(office: World, tmp_path: Path) -> None:
    amina = at_office(office, "amina")
    amina.start_thread("Soap runs out", "Every Friday")
    told = amina.ask("export", str(tmp_path / "mine"))
    assert (told["acts"], told["drafts"], told["registration"]) == (1, 0, None)
    (as_json, as_html) = map(Path, told["files"])
    assert json.loads(as_json.read_text("utf-8"))["acts"][0]["text"] == "Every Friday"
    assert "Every Friday" in as_html.read_text("utf-8")
    amina.call("export", str(tmp_path / "mine"), "--json").told(4, "file_exists")
    amina.ask("export", str(tmp_path / "mine"), "--replace")


def test_somebody_more_says_first_what_opens_their_data(
    office: World, app: QApplication, qtbot: QtBot
) -> None:
    amina = at_office(office, "amina")
    email = office.add_member(f"{office.folder.parent.name}bjoern")
    bjoern = Client(new_folder(amina.folder), amina.secrets)
    with begun(app, bjoern) as program:
        entrance = program.entrance
        form_of(entrance, LanguageChoice, qtbot).chosen.emit("en")
        lock = form_of(entrance, LockForm, qtbot)
        assert entrance.gate is not None
        said = " ".join(label.text() for label in entrance.gate.findChildren(QLabel))
        assert "nobody can open them for you" in said
        (kind,) = lock.findChildren(QComboBox)
        assert {kind.itemData(row) for row in range(kind.count())} == {"pin", "password"}
        lock.choice.choose(Lock.PIN)
        for line in lock.findChildren(QLineEdit):
            assert not lock.button.isEnabled()
            line.setText(PIN)
        lock.button.click()
        form_of(entrance, SignInForm, qtbot).submitted.emit(Credentials(office.url, email, PASSWORD))
        qtbot.waitUntil(lambda: program.window is not None, timeout=PATIENCE)
    bjoern.call("status", "--json").told(3, "passphrase_needed")
    with bjoern.session() as session:
        open_desk(session, PIN).replica.close()
    assert {name: each["lock"] for name, each in people(amina).items()} == {
        "Amina": "none",
        bjoern_name(email): "pin",
    }
    bjoern.call("account", "add", "Carla", "--json").told(4, "lock_needed")


def bjoern_name(email: str) -> str:
    return email.partition("@")[0].title()
