"""The start page of whoever has no account: what stands, what is safe, and what is next, at every stage of the registration."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gllapp.db.registering import store
from gllapp.home_views import Step
from gllapp.registering_views import Stage, Way
from gllapp.ui.pages.home.digest import digest
from gllapp.ui.pages.home.page import HomePage
from gllapp.ui.pages.library.link_button import LinkButton
from gllapp.usecases.desk import Desk
from gllapp.usecases.home.looking import home
from gllapp.usecases.registering.form import save_form
from gllapp.usecases.session import begin_as_guest
from tests.app.ui.at_work import at_work
from tests.app.ui.patience import PATIENCE
from tests.app.usecases.test_accounts import COMMUNITY, at
from tests.registering.newcomers import FORM


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with at(tmp_path, "new") as session, closing(begin_as_guest(session, COMMUNITY).replica) as replica:
        yield Desk(replica, session.now_ms)


def stands(desk: Desk, stage: Stage, *, place: str = "", comment: str = "") -> None:
    save_form(desk, FORM)
    with desk.replica.writing() as here:
        kept = store.read(here)
        assert kept is not None
        store.keep(here, kept._replace(stage=stage, way=Way.STICK, place=place, comment=comment))


@pytest.mark.parametrize(
    ("stage", "step"),
    [
        (None, Step.REGISTER),
        (Stage.DRAFT, Step.GO_ON_REGISTERING),
        (Stage.WAITING, Step.SEND_REGISTRATION),
        (Stage.SENT, Step.ASK_ABOUT_REGISTRATION),
        (Stage.RECEIVED, Step.ASK_ABOUT_REGISTRATION),
        (Stage.RETURNED, Step.MEND_REGISTRATION),
    ],
)
def test_what_is_next_comes_first_and_never_a_sync(desk: Desk, stage: Stage | None, step: Step) -> None:
    if stage is not None:
        stands(desk, stage, place="ST-03")
    found = home(desk)
    assert found.newcomer is not None
    assert found.newcomer.stage == (stage or "")
    assert [row.step for row in found.steps] == [step, Step.READ_STICK]
    said = digest(found)
    assert "kept on this PC" in said
    assert "ync" not in said


def test_the_page_tells_what_was_returned_and_leads_to_the_form(
    desk: Desk, qapp: QApplication, qtbot: QtBot
) -> None:
    stands(desk, Stage.RETURNED, comment="Which <b>facility</b>?")
    with at_work() as background:
        page = HomePage(desk, background)
        qtbot.addWidget(page)
        page.show()
        page.activated()

        def said() -> str:
            return " | ".join(label.text() for label in page.findChildren(QLabel))

        qtbot.waitUntil(lambda: "They say: Which <b>facility</b>?" in said(), timeout=PATIENCE)
        assert "Returned to you with a comment" in said()
        assert "Nobody has signed in to" in said()
        places: list[str] = []
        page.go_to.connect(places.append)
        (line,) = [
            each
            for each in page.findChildren(LinkButton)
            if "Mend your registration" in each.accessibleName()
        ]
        line.click()
        assert places == ["registering"]
