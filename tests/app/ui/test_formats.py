"""Times, sizes and counts as each language writes them."""

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime
from PySide6.QtWidgets import QApplication

from gllapp.ui import formats, language

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def _ms(year: int, month: int, day: int, hour: int, minute: int) -> int:
    return QDateTime(QDate(year, month, day), QTime(hour, minute)).toMSecsSinceEpoch()


NOW = _ms(2026, 3, 10, 9, 30)


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (_ms(2026, 3, 10, 8, 5), "08:05"),
        (_ms(2026, 3, 9, 23, 59), "Yesterday 23:59"),
        (_ms(2026, 1, 2, 14, 2), "2 Jan 14:02"),
        (_ms(2025, 12, 31, 14, 2), "31 Dec 2025"),
        (_ms(2026, 3, 11, 14, 2), "11 Mar 14:02"),
    ],
)
def test_moments_in_short(at: int, words: str) -> None:
    assert formats.moment(at, NOW, ENGLISH) == words


def test_moments_in_another_language() -> None:
    assert formats.moment(_ms(2026, 1, 2, 14, 2), NOW, QLocale("fr")) == "2 janv. 14:02"


def test_a_moment_in_full_names_the_day() -> None:
    assert "March 2026" in formats.full_moment(NOW, ENGLISH)


@pytest.mark.parametrize(("count", "words"), [(90_000, "90.0 kB"), (4_100_000, "4.1 MB"), (5, "5 bytes")])
def test_sizes_have_their_unit(count: int, words: str) -> None:
    assert formats.size(count, ENGLISH) == words


def test_numbers_are_grouped() -> None:
    assert formats.number(20_000, ENGLISH) == "20,000"


def test_a_list_has_the_comma_of_the_script(app: QApplication) -> None:
    language.speak(app, "ar")
    assert formats.listed(("3", "", "4")) == "3، 4"
    language.speak(app, "en")
    assert formats.listed(("3", "", "4")) == "3, 4"
