"""What became of a product, in the person's language: levels, states, countries, and the lines of its timeline."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QObject

from gllapp.library_views import Facet
from gllapp.pod_views import CountryRow, Moment
from gllapp.ui import formats
from gllapp.ui.names import clean_name, clean_title, isolated
from gllapp.ui.pages.documents import words
from gllapp.ui.pages.library.words import key_words
from gllapp.ui.pages.pods.lines import Sign
from gllapp.ui.tokens import Tone
from gllcore.model.products import AdoptionState, Level

_STATES: Mapping[str, tuple[str, Tone]] = {
    AdoptionState.PLANNED: ("events", Tone.PLAIN),
    AdoptionState.PILOTING: ("text-only", Tone.INFO),
    AdoptionState.ADOPTED: ("good", Tone.GOOD),
    AdoptionState.STOPPED: ("close", Tone.WARN),
}


class ProductCounts(QObject):
    """Counts in words. They stand in a class because only there the tool for words sees plurals."""

    def adaptations(self, count: int) -> str:
        return self.tr("%n adaptation(s)", "", count)


def levels() -> dict[str, str]:
    """By their keys, with none first."""
    translate = QCoreApplication.translate
    return {
        "": translate("Products", "No level"),
        Level.NATIONAL: translate("Products", "National"),
        Level.REGIONAL: translate("Products", "Regional"),
        Level.DISTRICT: translate("Products", "District"),
        Level.FACILITY: translate("Products", "Health facility"),
        Level.COMMUNITY: translate("Products", "Community"),
    }


def states() -> dict[str, str]:
    """By their keys, in the order in which they usually follow each other."""
    translate = QCoreApplication.translate
    return {
        AdoptionState.PLANNED: translate("Products", "Planned"),
        AdoptionState.PILOTING: translate("Products", "Piloting"),
        AdoptionState.ADOPTED: translate("Products", "Adopted"),
        AdoptionState.STOPPED: translate("Products", "Stopped"),
    }


def state_words(state: str) -> str:
    """One of a newer program is shown as it is."""
    return states().get(AdoptionState(state), state) if state in set(AdoptionState) else clean_name(state)


def country_words(country: str) -> str:
    return key_words(Facet.COUNTRY, country) if country else ""


def country_line(row: CountryRow) -> str:
    """What is known of a product in one country, in short."""
    counted = QCoreApplication.translate("Products", "{state}: {count}")
    said = [ProductCounts().adaptations(row.adaptations)] if row.adaptations else []
    said += [
        counted.format(state=state_words(state), count=formats.number(count))
        for state, count in row.states.items()
    ]
    return " · ".join(said)


def state_sign(state: str) -> Sign:
    """How far a use is."""
    icon, tone = _STATES.get(state, ("info", Tone.PLAIN))
    return Sign(icon, state_words(state), tone)


def since_words(since: str, locale: QLocale | None = None) -> str:
    """A day, a month or a year (2026-11-22, 2026-11, 2026) as the person's language writes it."""
    for written, shown in (("yyyy-MM-dd", "d MMM yyyy"), ("yyyy-MM", "MMMM yyyy")):
        found = QDate.fromString(since, written)
        if found.isValid():
            return (locale or QLocale()).toString(found, shown)
    return clean_name(since)


def day_words(at_ms: int, now_ms: int, locale: QLocale | None = None) -> str:
    """The day of a time (milliseconds since 1970, UTC); the year that it is goes without saying."""
    day, today = (QDateTime.fromMSecsSinceEpoch(each).date() for each in (at_ms, now_ms))
    return (locale or QLocale()).toString(day, "d MMM" if day.year() == today.year() else "d MMM yyyy")


def moment_words(moment: Moment) -> str:
    """A line of the timeline without its time."""
    translate = QCoreApplication.translate
    title, where = clean_title(moment.title), country_words(moment.country)
    if moment.what == "edition":
        return translate("Products", "Published: {title}").format(title=isolated(title))
    place = ", ".join(part for part in (title, where) if part)
    if moment.what == "adaptation":
        said = translate("Products", "Adapted: {place}").format(place=isolated(place))
    else:
        said = f"{state_words(moment.what)}: {isolated(place)}" if place else state_words(moment.what)
    return translate("Products", "{what} ({name})").format(what=said, name=isolated(words.name(moment.who)))
