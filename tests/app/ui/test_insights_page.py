"""The insights page draws what is here with its numbers, says where nothing is known, and gives both as files."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from gllapp.insight_views import ActivityWeek, Insights, OutboxAge, PodDocuments
from gllapp.library_views import ShelfRow
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.charts.card import ChartCard
from gllapp.ui.charts.exporting import save_png
from gllapp.ui.charts.reading import column_words, csv_of
from gllapp.ui.pages.insights import pictures
from gllapp.ui.pages.insights.page import InsightsPage
from gllapp.usecases import forum
from gllcore.ids import RecordId
from tests.app.builders import Seat
from tests.app.ui.patience import PATIENCE

ID = RecordId(bytes(16))
FOUND = Insights(
    activity=(
        ActivityWeek(date(2026, 3, 2), 4, 1),
        ActivityWeek(date(2026, 3, 9), 0, 0),
        ActivityWeek(date(2026, 3, 16), None, 2),
        ActivityWeek(date(2026, 3, 23), None, None),
    ),
    outbox=(OutboxAge(0, 0, 2, 0, 0), OutboxAge(1, 2, 0, 1, 0), OutboxAge(28, None, 0, 0, 1)),
    pods=(PodDocuments(ID, "Clean hands", 2, 1, 0, 1), PodDocuments(ID, "Nothing yet", 0, 0, 0, 0)),
    shelves=tuple(ShelfRow(ID, f"Shelf {at}", "", "en", 20 - at, at) for at in range(13)),
    last_sync_ms=None,
)


@pytest.mark.usefixtures("app")
def test_weeks_without_a_sync_are_told_as_such() -> None:
    chart = pictures.activity(FOUND)
    assert [column_words(chart, at) for at in range(4)] == [
        "2 Mar: Others 4, You 1",
        "9 Mar: 0",
        "16 Mar: You 2",
        "23 Mar: no sync",
    ]
    assert csv_of(chart).decode("utf-8-sig").splitlines() == [
        "Week from,Others,You,Together",
        "2 Mar,4,1,5",
        "9 Mar,0,0,0",
        "16 Mar,,2,2",
        "23 Mar,,,",
    ]


@pytest.mark.usefixtures("app")
def test_pods_without_documents_and_shelves_beyond_ten_take_no_room() -> None:
    assert pictures.documents(FOUND).columns == ("Clean hands",)
    shelves = pictures.shelves(FOUND)
    assert (len(shelves.columns), shelves.columns[-1]) == (11, "Others")
    assert sum(shelves.total(at) for at in range(11)) == sum(row.resources for row in FOUND.shelves)


@pytest.mark.usefixtures("app")
def test_the_outbox_is_told_by_age() -> None:
    chart = pictures.outbox(FOUND)
    assert chart.columns[0] == "today"
    assert chart.columns[1].startswith("1–2")
    assert "4 item" in chart.summary


@pytest.mark.usefixtures("app")
def test_every_picture_is_drawn_into_a_file(tmp_path: Path) -> None:
    for name in ("activity", "outbox", "documents", "shelves"):
        file = tmp_path / f"{name}.png"
        save_png(getattr(pictures, name)(FOUND), file)
        assert file.read_bytes().startswith(b"\x89PNG")


def test_the_page_shows_what_is_here_and_says_what_is_not(
    seat: Seat, background: BackgroundRunner, qtbot: QtBot
) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "Why?")
    seat.pull()
    forum.post_reply(seat.desk, thread, "An answer")
    page = InsightsPage(seat.desk, background)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.activated()
    cards = {card.accessibleName(): card for card in page.findChildren(ChartCard)}
    activity, documents = cards["Activity by week"], cards["Documents of your pods"]
    qtbot.waitUntil(lambda: activity.csv_button.isVisibleTo(page), timeout=PATIENCE)
    activity.show_table(True)
    table = activity.findChildren(QTableWidget)[0]
    cells = [table.item(0, column) for column in (1, 2, 3)]
    assert [cell.text() for cell in cells if cell is not None] == ["1", "1", "2"]
    assert not documents.csv_button.isVisibleTo(page)
    assert page.panes()
