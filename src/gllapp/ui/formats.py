"""Times, sizes and counts as the person's language writes them."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from gllapp.ui.names import joined

_MINUTE = 60


def moment(at_ms: int, now_ms: int, locale: QLocale | None = None) -> str:
    """A time in short, on this PC's clock: ``14:02``, ``Yesterday 14:02``, ``9 Mar 14:02``, ``9 Mar 2025``.

    Both times are milliseconds since 1970, UTC.
    """
    locale = locale or QLocale()
    at, now = QDateTime.fromMSecsSinceEpoch(at_ms), QDateTime.fromMSecsSinceEpoch(now_ms)
    clock = locale.toString(at.time(), QLocale.FormatType.ShortFormat)
    days = at.date().daysTo(now.date())
    if days == 0:
        return clock
    if days == 1:
        return QCoreApplication.translate("Times", "Yesterday {time}").format(time=clock)
    if at.date().year() == now.date().year():
        return f"{locale.toString(at.date(), 'd MMM')} {clock}"
    return locale.toString(at.date(), "d MMM yyyy")


def full_moment(at_ms: int, locale: QLocale | None = None) -> str:
    """A time in full, for tooltips and on paper, on this PC's clock."""
    locale, at = locale or QLocale(), QDateTime.fromMSecsSinceEpoch(at_ms)
    day = locale.toString(at.date(), QLocale.FormatType.LongFormat)
    return f"{day} {locale.toString(at.time(), QLocale.FormatType.ShortFormat)}"


def size(count: int, locale: QLocale | None = None) -> str:
    """A number of bytes with its unit: ``4.1 MB``."""
    return (locale or QLocale()).formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def number(count: int, locale: QLocale | None = None) -> str:
    return (locale or QLocale()).toString(count)


def duration(seconds: float) -> str:
    """A time that something will take, roughly."""
    translate = QCoreApplication.translate
    if seconds < _MINUTE:
        return translate("Library", "less than a minute")
    minutes = round(seconds / _MINUTE)
    if minutes < _MINUTE:
        return translate("Library", "about {count} min").format(count=number(minutes))
    hours = round(minutes / _MINUTE)
    return translate("Library", "about {count} h").format(count=number(hours))


def listed(parts: Iterable[str]) -> str:
    """Things one after the other, with the comma of the person's script and in its order; what is empty is left out."""
    comma = "، " if QLocale().script() is QLocale.Script.ArabicScript else ", "
    return joined(*parts, between=comma)


def country(code: str, locale: QLocale | None = None) -> str:
    """A country by its two letters, in the person's language where Qt knows it there, else in English."""
    territory = QLocale.codeToTerritory(code)
    if territory is QLocale.Country.AnyTerritory:
        return code
    there = QLocale((locale or QLocale()).language(), territory)
    named = there.nativeTerritoryName() if there.territory() == territory else ""
    return named or QLocale.territoryToString(territory)
