"""Pictures of numbers: their scales, their tables and files, and what is seen and heard of them in the window."""

import csv
import math
from io import StringIO
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gllapp.ui.charts import painting, scales
from gllapp.ui.charts.card import ChartCard
from gllapp.ui.charts.exporting import png_of
from gllapp.ui.charts.reading import column_words, csv_of, table_of
from gllapp.ui.charts.shapes import Chart, Form, Limit, Mark, Picture, Series, Strip, Unit
from gllapp.ui.charts.view import ChartView
from gllapp.ui.tokens import COLOURS, Look, Scheme, Tone, contrast

BYTES = Chart(
    title="Data used",
    summary="3.0 MB in three days.",
    column_name="Day",
    columns=("1 Mar", "2 Mar", "3 Mar"),
    series=(Series("Posts", (1000.0, 0.0, None)), Series("Files", (2_000_000.0, 0.0, None))),
    unit=Unit.BYTES,
    limit=Limit(1_000_000, "1.0 MB a day"),
    gap="no sync",
)
WEEKS = Chart(
    title="Activity",
    summary="Two weeks.",
    column_name="Week",
    columns=("1", "2", "3"),
    series=(Series("Posts", (3.0, None, 5.0)),),
    form=Form.LINES,
    gap="no sync",
)
RUNS = Strip(
    title="Syncs",
    summary="Two syncs.",
    heads=("When", "How"),
    marks=(
        Mark("9 Mar: finished", Tone.GOOD, 1.0, ("9 Mar", "finished"), ("2026-03-09", "finished")),
        Mark("10 Mar: paused", Tone.WARN, 0.3, ("10 Mar", "paused"), ("2026-03-10", "=paused")),
    ),
    legend=((Tone.GOOD, "finished"), (Tone.WARN, "paused")),
)


pytestmark = pytest.mark.usefixtures("app")


@given(st.floats(0.001, 1e15), st.integers(1, 10), st.booleans())
def test_a_scale_reaches_the_highest_in_few_even_steps(highest: float, most: int, whole: bool) -> None:
    lines = scales.ticks(highest, most, whole=whole)
    assert lines[0] == 0
    assert lines[-1] >= highest * (1 - 1e-9)
    assert 2 <= len(lines) <= most + 2
    steps = [after - before for before, after in pairwise(lines)]
    assert all(math.isclose(step, steps[0], rel_tol=1e-6) for step in steps)


def test_a_scale_of_nothing_is_still_one() -> None:
    assert scales.ticks(0) == (0.0, 1.0)


@given(st.lists(st.floats(1, 200), min_size=1, max_size=60), st.floats(1, 300))
def test_names_below_columns_never_run_into_each_other(widths: list[float], room: float) -> None:
    shown = scales.named(widths, room)
    assert shown[-1] == len(widths) - 1
    assert all((after - before) * room >= max(widths) for before, after in pairwise(shown))


def test_columns_whose_names_have_room_are_all_named() -> None:
    assert scales.named([40.0, 60.0, 50.0], 60.0) == (0, 1, 2)
    assert len(scales.named([40.0, 61.0, 50.0], 60.0)) == 2


def test_a_column_says_its_numbers_and_what_is_not_known() -> None:
    assert column_words(BYTES, 0) == "1 Mar: Posts 1.0 kB, Files 2.0 MB"
    assert column_words(BYTES, 1) == "2 Mar: 0 bytes"
    assert column_words(BYTES, 2) == "3 Mar: no sync"


def test_a_table_has_a_row_for_each_column_and_the_sum() -> None:
    table = table_of(BYTES)
    assert table.heads == ("Day", "Posts", "Files", "Together")
    assert table.rows[0] == ("1 Mar", "1.0 kB", "2.0 MB", "2.0 MB")
    assert table.rows[2] == ("3 Mar", "no sync", "", "")
    assert table.exact[0] == ("1 Mar", "1000", "2000000", "2001000")


def test_a_spreadsheet_gets_plain_numbers_and_no_formula() -> None:
    rows = list(csv.reader(StringIO(csv_of(BYTES).decode("utf-8-sig"))))
    assert rows[1:] == [
        ["1 Mar", "1000", "2000000", "2001000"],
        ["2 Mar", "0", "0", "0"],
        ["3 Mar", "", "", ""],
    ]
    strip = list(csv.reader(StringIO(csv_of(RUNS).decode("utf-8-sig"))))
    assert strip == [["When", "How"], ["2026-03-10", "'=paused"], ["2026-03-09", "finished"]]


def drawn(picture: Picture, look: Look, *, mirrored: bool = False) -> QImage:
    image = QImage(QSize(600, 240), QImage.Format.Format_RGB32)
    image.fill(QColor(look.colours.surface))
    painter = QPainter(image)
    painting.paint(painting.Canvas(painter, QRectF(image.rect()), look, mirrored), picture)
    painter.end()
    return image


def columns_of(image: QImage, colour: QColor) -> set[int]:
    return {
        x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == colour
    }


def test_time_runs_as_the_language_does(qtbot: QtBot) -> None:
    look = Look()
    files = painting.ink(look.colours, 1)
    left = columns_of(drawn(BYTES, look), files)
    right = columns_of(drawn(BYTES, look, mirrored=True), files)
    assert left
    assert max(left) < 300 < min(right)


def test_a_line_has_a_hole_where_nothing_is_known(qtbot: QtBot) -> None:
    look = Look()
    seen = columns_of(drawn(WEEKS, look), painting.ink(look.colours, 0))
    assert seen
    assert max(seen) - min(seen) > 200
    middle = (max(seen) + min(seen)) // 2
    assert not seen & set(range(middle - 60, middle + 60))


@pytest.mark.parametrize("scheme", list(Scheme))
def test_every_picture_is_painted_in_every_look(qtbot: QtBot, scheme: Scheme) -> None:
    look = Look(scheme)
    for picture in (BYTES, WEEKS, RUNS):
        image = drawn(picture, look)
        ground = QColor(look.colours.surface)
        assert any(image.pixelColor(x, 120) != ground for x in range(image.width()))


@pytest.mark.parametrize("scheme", list(Scheme))
def test_kinds_stand_out_from_the_ground(scheme: Scheme) -> None:
    colours = COLOURS[scheme]
    assert all(contrast(each, colours.surface) >= 3 for each in colours.charts)


def test_the_keyboard_reads_column_by_column(qtbot: QtBot) -> None:
    view = ChartView(BYTES)
    qtbot.addWidget(view)
    told: list[str] = []
    view.read.connect(told.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(view, key)
    assert told == [column_words(BYTES, at) for at in (0, 1, 0)]


def test_the_same_is_a_table_by_a_button(qtbot: QtBot) -> None:
    card = ChartCard("Data used", "Nothing yet.", "data")
    qtbot.addWidget(card)
    card.show()
    card.show_picture(BYTES)
    assert isinstance(card.first, ChartView)
    card.show_table(True)
    assert card.first.isVisible()
    assert not isinstance(card.first, ChartView)


def test_the_numbers_and_the_picture_can_be_taken_along(qtbot: QtBot, tmp_path: Path) -> None:
    card = ChartCard("Data used", "Nothing yet.", "data", ask=lambda over, name, kinds: tmp_path / name)
    qtbot.addWidget(card)
    card.show_picture(BYTES)
    for button in (card.csv_button, card.png_button):
        button.click()
    assert (tmp_path / "data.csv").read_bytes() == csv_of(BYTES)
    image = QImage(str(tmp_path / "data.png"))
    assert image.size() == QSize(1200, 700)


def test_a_picture_file_has_the_bars(qtbot: QtBot) -> None:
    image = QImage.fromData(png_of(BYTES))
    assert columns_of(image, painting.ink(Look().colours, 1))


def test_an_empty_card_says_so(qtbot: QtBot) -> None:
    card = ChartCard("Data used", "Nothing yet.", "data")
    qtbot.addWidget(card)
    card.show()
    assert not card.csv_button.isVisible()
    card.show_picture(RUNS)
    assert card.csv_button.isVisible()
