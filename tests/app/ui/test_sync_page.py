"""The page Sync & data: limits that are kept, the price of the network that the PC is on, and pictures of what was used."""

from datetime import date

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from gllapp.platform.pc import PcSettings
from gllapp.traffic import Traffic
from gllapp.ui import language
from gllapp.ui.charts.reading import table_of
from gllapp.ui.pages.sync.connection_card import ConnectionCard
from gllapp.ui.pages.sync.limits_card import FileWishes, LimitsCard
from gllapp.ui.pages.sync.pc_card import PcCard
from gllapp.ui.pages.sync.usage_pictures import history_strip, usage_chart
from gllapp.ui.tokens import Tone
from gllapp.usage_views import Answer, DayUsage, Medium, Moved, Network, Usage, Week
from gllapp.usecases.budgets import Bound, Budgets
from gllapp.usecases.file_choices import ALWAYS
from gllapp.usecases.usage import SyncRun
from gllapp.views import SyncReport
from tests.app.ui.patience import PATIENCE

WEEK = Week(1_200_000, 1_500_000, 0.0, "KES", 7_000_000, 0.0)
USAGE = Usage(
    since=date(2026, 3, 7),
    until=date(2026, 3, 9),
    days=(
        DayUsage(date(2026, 3, 7), {Traffic.POSTS: Moved(1_000, 9_000), Traffic.OVERHEAD: Moved(0, -50)}),
        DayUsage(date(2026, 3, 9), {Traffic.FILES: Moved(0, 2_000_000)}),
    ),
    networks=(),
)
FINISHED = SyncReport(True, 14, 3, 3, 0, 0, 2_000, 18_000, 1, 4.2)


@pytest.fixture(autouse=True)
def _english(app: QApplication) -> None:
    language.speak(app, "en")


@pytest.fixture
def limits(qtbot: QtBot) -> LimitsCard:
    card = LimitsCard()
    qtbot.addWidget(card)
    card.show_limits(Budgets(week_bytes=5_000_000), FileWishes(False, ALWAYS, 0))
    return card


@pytest.fixture
def told(limits: LimitsCard) -> list[object]:
    heard: list[object] = []
    limits.limited.connect(heard.append)
    limits.wished.connect(heard.append)
    return heard


def typed(card: LimitsCard, field: str, words: str) -> None:
    line = getattr(card, field)
    line.setText(words)
    line.editingFinished.emit()


@pytest.mark.parametrize(
    ("field", "words", "kept"),
    [
        ("_week_mb", "7.5", Budgets(week_bytes=7_500_000)),
        ("_week_mb", "", Budgets()),
        ("_week_money", "20", Budgets(week_bytes=5_000_000, week_money=20.0)),
        ("_sync_mb", "2", Budgets(week_bytes=5_000_000, sync_bytes=2_000_000)),
        ("_sync_money", "1.5", Budgets(week_bytes=5_000_000, sync_money=1.5)),
        ("_minutes", "20", Budgets(week_bytes=5_000_000, sync_minutes=20)),
    ],
)
def test_a_limit_is_kept_as_it_is_typed(
    limits: LimitsCard, told: list[object], field: str, words: str, kept: Budgets
) -> None:
    typed(limits, field, words)
    assert told == [kept]


@pytest.mark.parametrize("words", ["much", "-3"])
def test_what_is_no_number_changes_nothing_and_is_said(
    limits: LimitsCard, told: list[object], words: str
) -> None:
    typed(limits, "_week_mb", words)
    typed(limits, "_speed", words)
    assert told == []
    assert "not something that can be allowed" in limits._advice.text()


def test_hours_and_speed_for_files_are_wished(limits: LimitsCard, told: list[object]) -> None:
    typed(limits, "_hours", "22:00-06:00")
    typed(limits, "_speed", "50")
    assert told == [FileWishes(False, "22:00-06:00", 0), FileWishes(False, "22:00-06:00", 50_000)]


def test_limits_in_money_say_in_which(limits: LimitsCard) -> None:
    limits.show_currency("KES")
    assert [label.text() for label in limits._money] == ["KES", "KES"]
    limits.show_currency("")
    assert [label.text() for label in limits._money] == ["money", "money"]


def test_what_is_shown_tells_nobody(limits: LimitsCard, told: list[object]) -> None:
    limits.show_limits(Budgets(text_only=True, sync_minutes=5), FileWishes(True, "22:00-06:00", 9_000))
    assert told == []
    assert [box.isChecked() for box in limits.findChildren(QCheckBox)] == [True, True]
    limits.findChildren(QCheckBox)[0].click()
    assert told == [Budgets(sync_minutes=5)]


def test_the_answer_for_a_network_can_be_changed(qtbot: QtBot) -> None:
    card = ConnectionCard()
    qtbot.addWidget(card)
    assert not card.chooser.isEnabled()
    card.show_network(Network(1, "Clinic", Medium.WIFI, Answer.NO))
    assert card.chooser.chosen == Answer.NO.value
    with qtbot.waitSignal(card.answered, timeout=PATIENCE) as answered:
        card.chooser.setCurrentIndex(0)
        card.chooser.activated.emit(0)
    assert answered.args == [Answer.YES]


def test_data_used_is_drawn_by_day_and_kind_with_the_line_of_the_week() -> None:
    chart = usage_chart(USAGE, WEEK)
    assert len(chart.columns) == 3
    assert [chart.is_gap(at) for at in range(3)] == [False, True, False]
    assert chart.limit is not None
    assert chart.limit.value == 1_000_000
    assert "1.5 MB of it this week" in chart.summary
    rows = table_of(chart).exact
    assert rows[0][1:] == ("0", "10000", "0", "0", "0", "0", "10000")
    assert usage_chart(USAGE, msgspec.structs.replace(WEEK, max_bytes=0)).limit is None


def test_syncs_of_late_are_told_by_how_they_ended() -> None:
    cut = msgspec.structs.replace(FINISHED, complete=False, error="connection_lost")
    limited = msgspec.structs.replace(FINISHED, complete=False, stopped_by=Bound.SYNC_BYTES.value)
    strip = history_strip([SyncRun(0, FINISHED), SyncRun(1, cut), SyncRun(2, limited)])
    assert [mark.tone for mark in strip.marks] == [Tone.GOOD, Tone.WARN, Tone.INFO]
    assert strip.summary == "3 syncs, 1 of them finished."
    assert "Paused – connection lost" in strip.marks[1].words
    assert history_strip([]).is_empty


# --- everybody's files ---


@pytest.fixture
def pc(qtbot: QtBot) -> PcCard:
    card = PcCard()
    qtbot.addWidget(card)
    return card


def test_the_custodian_chooses_for_everybody(pc: PcCard, qtbot: QtBot) -> None:
    pc.show_settings(PcSettings(library_bytes=40 * 10**9), is_custodian=True)
    assert pc._room.text() == "40"
    heard: list[object] = []
    pc.chosen.connect(heard.append)
    for field, words in ((pc._hours, "22:00-6:00"), (pc._speed, "20"), (pc._room, "")):
        field.setText(words)
        field.editingFinished.emit()
    assert heard[-1] == PcSettings(files_hours="22:00-06:00", files_bytes_per_second=20_000)
    pc._hours.setText("at night")
    pc._hours.editingFinished.emit()
    assert len(heard) == 3
    assert "at night" in pc._advice.text()


def test_nobody_else_does(pc: PcCard) -> None:
    pc.show_settings(PcSettings(), is_custodian=False)
    assert not any(field.isEnabled() for field in (pc._room, pc._hours, pc._speed))
    assert "looks after this PC" in pc._advice.text()
