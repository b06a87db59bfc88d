"""What became of a product, in the person's language: levels, states, countries, and the lines of its timeline."""

from PySide6.QtCore import QCoreApplication, QObject

from gllapp.library_views import Facet
from gllapp.pod_views import CountryRow, Moment
from gllapp.ui.names import clean_name, clean_title, isolated
from gllapp.ui.pages.documents import words
from gllapp.ui.pages.library.words import key_words
from gllcore.model.products import AdoptionState, Level


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
    said = [ProductCounts().adaptations(row.adaptations)] if row.adaptations else []
    said += [f"{state_words(state)}: {count}" for state, count in row.states.items()]
    return " · ".join(said)


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
