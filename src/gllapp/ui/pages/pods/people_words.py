"""The people of a pod in words, apart from all that is said of pods otherwise: the start page tells of them too."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from gllapp.news_views import Person
from gllapp.ui import formats
from gllapp.ui.names import clean_name, isolated

_FEW = 3


def name(person: Person) -> str:
    """A member's name, or that it is not known here."""
    return clean_name(person.name) or QCoreApplication.translate("Pods", "Somebody not known on this PC")


def names(people: Sequence[Person], few: int = _FEW) -> str:
    """Few by name, of many the first and how many there are beside them."""
    shown = [isolated(name(each)) for each in people[:few]]
    if len(people) > few:
        from gllapp.ui.pages.pods.words import PodCounts  # the window opens without it

        shown.append(PodCounts().others(len(people) - few))
    return formats.listed(shown)
