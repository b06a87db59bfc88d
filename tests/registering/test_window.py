"""J7 in the window: language, which community, the form, its ways, the comment, and the member's desk; a real server, real widgets."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gllapp.platform.letterbox import Box
from gllapp.registering_views import Stage
from gllapp.ui import language, theme
from gllapp.ui.entrance import Entrance
from gllapp.ui.pages.registering.community_form import CommunityForm
from gllapp.ui.pages.registering.page import RegisteringPage
from gllapp.ui.pages.sign_in.language_choice import LanguageChoice
from gllapp.ui.pages.sign_in.sign_in_form import SignInForm
from gllapp.ui.program import Program
from gllapp.ui.tokens import Look
from gllapp.usecases import drafts
from gllapp.usecases.registering.form import registering
from gllcore.ids import RecordId
from gllcore.letter_codes import Sort, letters_in
from gllcore.registrations import CRITERIA, Audience, Detail
from gllserver.services.registrations import Way
from tests.app.ui.patience import PATIENCE
from tests.e2e.world import Client, World, running_world
from tests.parcels.hands import Stick
from tests.registering.newcomers import PASSWORD
from tests.registering.test_carrying import Deciding, approve

W = TypeVar("W", bound=QWidget)
STREAM = RecordId(b"s" * 16)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with running_world(tmp_path_factory.mktemp("world")) as world:
        yield world


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    qapp.setQuitOnLastWindowClosed(False)
    yield qapp
    language.speak(qapp, "en")
    theme.dress(qapp, Look())


@contextmanager
def begun(app: QApplication, client: Client) -> Iterator[Program]:
    """The program as somebody sees it who has just installed it."""
    with client.session() as session:
        program = Program(app, session)
        program.start()
        try:
            yield program
        finally:
            if program.window is not None:
                program.window.close()
                program.window.deleteLater()
            elif program.entrance.gate is not None:
                program.entrance.gate.done()
            program.finish()
            program.preferences.appearance.deleteLater()
            program.preferences.deleteLater()
            program.deleteLater()


def form_of(entrance: Entrance, kind: type[W], qtbot: QtBot) -> W:
    """The form at the gate, once it is of this kind."""
    found: list[W] = []

    def is_there() -> bool:
        found[:] = entrance.gate.findChildren(kind) if entrance.gate is not None else []
        return bool(found)

    qtbot.waitUntil(is_there, timeout=PATIENCE)
    return found[0]


def press(within: QWidget, words: str) -> None:
    (button,) = [each for each in within.findChildren(QPushButton) if each.text() == words]
    button.click()


def in_window(program: Program, qtbot: QtBot) -> RegisteringPage:
    """The page of whoever registers, once the window shows it."""
    qtbot.waitUntil(lambda: program.window is not None, timeout=PATIENCE)
    assert program.window is not None
    page = program.window.page
    assert isinstance(page, RegisteringPage)
    qtbot.waitUntil(lambda: page._kept is not None, timeout=PATIENCE)
    return page


def come_in(program: Program, world: World, qtbot: QtBot) -> RegisteringPage:
    """Language first, then: new here, at this address."""
    form_of(program.entrance, LanguageChoice, qtbot).chosen.emit("en")
    form_of(program.entrance, SignInForm, qtbot)
    assert program.entrance.gate is not None
    press(program.entrance.gate, "I am new here")
    community = form_of(program.entrance, CommunityForm, qtbot)
    community.address.line.setText(world.url)
    community.ask.click()
    return in_window(program, qtbot)


def fill_in(page: RegisteringPage, name: str) -> None:
    form = page.form_view
    form.name.line.setText(name.title())
    form.email.line.setText(f"{name}@example.org")
    form.country.choose("SN")
    form.languages.tick("fr")
    form.category.choose("front-line-provider")
    form.why.show_text("To learn from others.")
    for box in form.criteria.values():
        box.setChecked(True)
    for field in (form.password, form.again):
        field.line.setText(PASSWORD)


def until(page: RegisteringPage, stage: Stage, qtbot: QtBot) -> None:
    def is_there() -> bool:
        return page._found.stage is stage and page.hand_in_button.isEnabled()

    qtbot.waitUntil(is_there, timeout=PATIENCE)


def do(page: RegisteringPage, act: Callable[[], object], stage: Stage, qtbot: QtBot) -> None:
    act()
    until(page, stage, qtbot)


def test_from_the_first_start_to_a_member(app: QApplication, world: World, qtbot: QtBot) -> None:
    client = world.client("nafi")
    with begun(app, client) as program:
        page = come_in(program, world, qtbot)
        window = program.window
        assert window is not None
        desk = window.desk
        page.hand_in_button.click()
        assert "called" in _said(page)
        fill_in(page, "nafi")
        page.form_view._audiences[Detail.COUNTRY].choose(str(int(Audience.NOBODY)))
        do(page, page.hand_in_button.click, Stage.WAITING, qtbot)
        assert page.form_view.password.text == ""
        drafts.save_draft(desk, STREAM, title="My first idea")
        do(page, page.standing.send.click, Stage.RECEIVED, qtbot)
        with Deciding(world) as community:
            (row,) = [each for each in community.registrations.all() if b"nafi@" in each.form]
            community.registrations.return_to_newcomer(row.id.hex(), "Which facility?")
            assert "nafi@example.org" not in [row.email for row in community.accounts.all()]
        do(page, page.standing.send.click, Stage.RETURNED, qtbot)
        assert "Which facility?" in page.standing.comment.text()
        page.form_view.organisation.line.setText("Podor")
        do(page, page.hand_in_button.click, Stage.WAITING, qtbot)
        do(page, page.standing.send.click, Stage.RECEIVED, qtbot)
        approve(world, "nafi")
        do(page, page.standing.send.click, Stage.APPROVED, qtbot)
        assert not page.form_view.isVisible()
        assert not desk.replica.profile().is_guest
        assert [row.title for row in drafts.list_drafts(desk)] == ["My first idea"]
    assert client.sync()["complete"]
    with Deciding(world) as community:
        assert [row.email for row in community.accounts.all()].count("nafi@example.org") == 1


def test_on_a_stick_and_as_a_code(app: QApplication, world: World, qtbot: QtBot, tmp_path: Path) -> None:
    stick = Stick.new(tmp_path / "stick")
    with begun(app, world.client("oumy")) as program:
        page = come_in(program, world, qtbot)
        fill_in(page, "oumy")
        do(page, page.hand_in_button.click, Stage.WAITING, qtbot)
        do(page, lambda: page.put_on(stick.folder), Stage.SENT, qtbot)
        assert len(stick.parcels) == 1
        assert "stick" in page.standing.said.text()

        page.standing.code.click()
        qtbot.waitUntil(lambda: bool(page.standing.code_text.text), timeout=PATIENCE)
        (letter,) = letters_in(Sort.REGISTRATION, page.standing.code_text.text)
        with Deciding(world) as community:
            community.registrations.take(letter, Way.CODE)
        courier = world.member("bringing")
        assert stick.collect(courier).parcels == 1
        approve(world, "oumy")
        stick.collect(courier)
        do(page, lambda: page.put_on(stick.folder), Stage.APPROVED, qtbot)
        assert stick.files(Box.OUTGOING) == {}


def test_what_was_typed_is_there_after_a_restart(app: QApplication, world: World, qtbot: QtBot) -> None:
    client = world.client("penda")
    with begun(app, client) as program:
        page = come_in(program, world, qtbot)
        page.form_view.name.line.setText("Penda")
        page.form_view.languages.tick("wo")
    with begun(app, client) as program:
        qtbot.waitUntil(lambda: program.window is not None, timeout=PATIENCE)
        window = program.window
        assert window is not None
        window.go_to("registering")
        again = in_window(program, qtbot)
        assert again.form_view.form.name == "Penda"
        assert again.form_view.form.languages == ("wo",)
        assert set(again.form_view.criteria) == set(CRITERIA)
        found = registering(window.desk)
        assert found is not None
        assert found.stage is Stage.DRAFT
    with Deciding(world) as community:
        assert all(b"Penda" not in row.form for row in community.registrations.all())


def _said(page: RegisteringPage) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in page.messages.findChildren(QLabel))
