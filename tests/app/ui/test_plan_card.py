"""What a sync would take, as the card on the page Sync & data tells it, and the question before a sync that costs."""

from typing import Any

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.ui import language
from gllapp.ui.pages.sync.plan_card import PlanCard
from gllapp.ui.place_names import DATA
from gllapp.ui.sync_asking import NOT_NOW, SYNC_AS_PLANNED, question_before
from gllapp.usage_views import Answer, Medium, Network
from gllapp.views import PlannedScope, SyncPlan
from gllcore.errors import EnvironmentFault
from tests.app.ui.patience import PATIENCE

PLAN = SyncPlan(
    is_known=True,
    up_items=2,
    up_bytes=900,
    down=tuple(PlannedScope(f"Stream {at}", at == 0, 10 * (at + 1), 1_000 * (at + 1)) for at in range(6)),
    down_bytes=21_000,
    seconds=30.0,
    cost=1.234,
    currency="XOF",
    asked_bytes=350,
)


@pytest.fixture
def card(qtbot: QtBot) -> PlanCard:
    card = PlanCard(0.0, "")
    qtbot.addWidget(card)
    return card


def said(card: PlanCard) -> str:
    return card._found.text()


def test_nothing_is_asked_before_the_person_asks(qtbot: QtBot, card: PlanCard) -> None:
    assert said(card) == ""
    with qtbot.waitSignal(card.asked, timeout=PATIENCE):
        card.button.click()


def test_what_a_sync_would_move_is_told_with_the_largest_streams_minutes_and_money(card: PlanCard) -> None:
    card.show_plan(PLAN)
    lines = said(card).splitlines()
    assert lines[0].startswith("To send: 2 item")
    assert lines[1].startswith("To receive: 210 item")
    assert [line.strip().partition(":")[0] for line in lines[2:]] == [
        "Stream 5", "Stream 4", "Stream 3", "Stream 2", "The others", lines[-1],
    ]  # fmt: skip
    assert lines[-1].startswith("About 30 second")
    assert lines[-1].endswith("1.23 XOF")


def test_a_history_that_has_changed_is_not_guessed_about(card: PlanCard) -> None:
    card.show_plan(PLAN)
    card.show_plan(SyncPlan(False, 0, 0, (), 0, None, None, "", 300))
    assert said(card) == ""
    assert "only a sync can tell" in card._advice.text()


def test_an_error_is_told_in_its_words(card: PlanCard) -> None:
    card.show_error(EnvironmentFault("connection_lost", server="gll.example.org"))
    assert "gll.example.org" in card._advice.text()
    assert card.button.isEnabled()


@pytest.mark.parametrize(("typed", "price"), [("", 0.0), ("2.5", 2.5), ("much", None), ("-1", None)])
def test_a_price_is_kept_when_it_is_one(
    qtbot: QtBot, card: PlanCard, typed: str, price: float | None
) -> None:
    kept: list[tuple[float, str]] = []
    card.priced.connect(lambda per_mb, currency: kept.append((per_mb, currency)))
    card._price.setText(typed)
    card._price.editingFinished.emit()
    assert kept == ([] if price is None else [(price, "")])


def planned(**other: Any) -> SyncPlan:
    return msgspec.structs.replace(PLAN, **other)


def test_the_question_before_a_sync_tells_what_it_moves_and_takes_and_where_it_stops(
    app: QApplication,
) -> None:
    language.speak(app, "en")
    phone = Network(1, "Amina’s phone", Medium.WIFI, Answer.YES)
    asked = question_before(
        planned(network=phone, max_bytes=9_000, max_seconds=120.0, files=3, files_bytes=2_000_000)
    )
    assert asked.what == "This sync would move about 2.0 MB · 30 seconds · 1.23 XOF."
    for part in (
        "To send: 2 items · 900 bytes",
        "To receive: 210 items",
        "3 files still to send · 2.0 MB",
        "phone",
    ):
        assert part in asked.safe
    assert asked.next == "It stops at 9.0 kB · 2 minutes, as you have chosen."
    assert [offer.key for offer in asked.offers] == [SYNC_AS_PLANNED, NOT_NOW, DATA]


def test_what_nobody_can_foretell_is_asked_about_as_such(app: QApplication) -> None:
    asked = question_before(planned(is_known=False, down=(), down_bytes=0))
    assert "only a sync can tell" in asked.next
    assert [offer.key for offer in asked.offers] == [SYNC_AS_PLANNED, NOT_NOW, DATA]
