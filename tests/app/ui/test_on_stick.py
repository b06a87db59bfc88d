"""What was given to a stick says so wherever its author sees it: on which stick, and since when."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from gllapp.platform.letterbox import Letterbox
from gllapp.ui import language, status_words
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.forum.page import ForumPage
from gllapp.ui.pages.outbox.page import OutboxPage
from gllapp.ui.widgets.marks import StateChip
from gllapp.ui.widgets.status_line import Segment
from gllapp.usecases.parcels import put_on_stick
from gllapp.usecases.status import status
from gllapp.views import Delivery
from gllcore.ids import RecordId
from tests.app.ui.patience import PATIENCE
from tests.app.ui.stick_desk import Kiosk
from tests.reconciliation.yard import Seat, Yard

ON_STICK = "On USB \u2068“ST-03” since 1 Jan "


class Carrying:
    """Ann has written a thread and answered it; the stick has taken both, and a third waits beside."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.ann: Seat = kiosk.yard.join("ann")
        self.thread: RecordId = self.ann.write("clean water")
        self.ann.reply(self.thread, "Boil it")
        put_on_stick(kiosk.session(self.ann), self.ann.desk, Letterbox(kiosk.stick()))
        kiosk.yard.clock.ms += 3 * 86_400_000
        self.ann.write("later")


@pytest.fixture
def carrying(tmp_path: Path, app: QApplication) -> Iterator[Carrying]:
    language.speak(app, "en")
    yard = Yard(tmp_path / "yard")
    yield Carrying(Kiosk(yard, tmp_path))
    yard.close()


def chips(page: ForumPage | OutboxPage) -> list[str]:
    return [chip.words for chip in page.findChildren(StateChip) if chip.isVisible()]


def test_each_post_in_the_forum_names_its_stick(
    carrying: Carrying, qtbot: QtBot, background: BackgroundRunner
) -> None:
    page = ForumPage(carrying.ann.desk, background)
    qtbot.addWidget(page)
    page.resize(1300, 760)
    page.show()
    page.activated()
    page.show_thread(carrying.thread)
    qtbot.waitUntil(lambda: len(chips(page)) == 2, timeout=PATIENCE)
    assert all(words.startswith(ON_STICK) for words in chips(page))
    background.shut_down()


def test_the_outbox_names_the_stick_in_the_list_and_beside_the_item(
    carrying: Carrying, qtbot: QtBot, background: BackgroundRunner
) -> None:
    page = OutboxPage(carrying.ann.desk, background)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.activated()
    page.restore(Delivery.WAITING)
    (items,) = page.findChildren(QListView)
    model = items.model()
    qtbot.waitUntil(lambda: model.rowCount() == 3, timeout=PATIENCE)
    told = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert [ON_STICK in words for words in told] == [False, True, True]
    items.setCurrentIndex(model.index(1, 0))
    qtbot.waitUntil(lambda: any(words.startswith(ON_STICK) for words in chips(page)), timeout=PATIENCE)
    background.shut_down()


def test_the_status_tells_how_much_of_what_waits_is_on_which_stick(carrying: Carrying) -> None:
    now = status(carrying.ann.desk)
    ((stick, items),) = [(each.stick, each.items) for each in now.counts.carried]
    assert (stick, items, now.counts.waiting) == ("ST-03", 2, 3)
    waits = status_words.standing(now, carrying.kiosk.yard.clock.ms)[Segment.WAITING]
    assert waits is not None
    assert waits.words == "3 waiting, 2 of them on USB"
    assert waits.tip.startswith(ON_STICK)
    carrying.ann.synced()
    assert status(carrying.ann.desk).counts.carried == ()
