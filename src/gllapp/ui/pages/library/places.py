"""Where in the library a person can be: what is listed, in which order, and what is open; plain values, no Qt."""

from dataclasses import dataclass, field, replace
from enum import Enum

from gllapp.library_views import Facet, Filter, Sort
from gllcore.ids import RecordId

Choice = tuple[Facet, str]
"""A key of a facet."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Which resources are listed; ``chosen`` are the keys of the facets. It can be compared and remembered, as a Filter cannot."""

    text: str = ""
    chosen: frozenset[Choice] = frozenset()
    sort: Sort = Sort.TITLE

    @property
    def filter(self) -> Filter:
        """The same as the use cases want it."""
        keys: dict[Facet, tuple[str, ...]] = {}
        for facet, key in sorted(self.chosen):
            keys[facet] = (*keys.get(facet, ()), key)
        return Filter(self.text, keys)

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return not self.text and not self.chosen

    def toggled(self, choice: Choice) -> "Listing":
        """With one choice more, or without one that was made."""
        return replace(self, chosen=self.chosen ^ {choice})

    def cleared(self) -> "Listing":
        """Everything, in the same order."""
        return Listing(sort=self.sort)


class View(Enum):
    """The two halves of the place."""

    CATALOGUE = "catalogue"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the person is: ``reads`` says that the resource is open in the reader."""

    view: View = View.CATALOGUE
    listing: Listing = field(default_factory=Listing)
    resource: RecordId | None = None
    reads: bool = False
