"""What the pane of facets holds: the views, and each facet's keys in the person's language, the most frequent first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from gllapp.library_views import Facet, FacetCount, Facets, ShelfRow
from gllapp.ui.models.facets import FacetRow, RowKind
from gllapp.ui.names import clean_name
from gllapp.ui.pages.library import words
from gllapp.ui.pages.library.places import Choice, Listing, View
from gllcore.model.library import Holding

_SHOWN: Final = (
    Facet.HOLDING,
    Facet.SHELF,
    Facet.TOPIC,
    Facet.TYPE,
    Facet.LANGUAGE,
    Facet.COUNTRY,
    Facet.YEAR,
)
_FEW: Final = 6
# So many keys can be looked through; whoever wants another types it into the field.
_MANY: Final = 60
_HOLDINGS: Final = tuple(str(holding) for holding in Holding)


@dataclass(frozen=True, slots=True)
class Counted:
    """What the pane is made of. ``everything`` counts the catalogue, ``kept`` what the person keeps."""

    facets: Facets
    shelves: Mapping[str, str]
    everything: int
    kept: int


def shelf_names(shelves: Sequence[ShelfRow]) -> dict[str, str]:
    """The names of shelves by their keys."""
    return {shelf.id.hex(): clean_name(shelf.name) for shelf in shelves}


def rows(counted: Counted, view: View, listing: Listing, opened: frozenset[Facet]) -> Iterator[FacetRow]:
    """``opened`` are the facets of which all keys are shown. While the kept ones are looked at, nothing is to be narrowed."""
    yield from _views(counted, view)
    if view is not View.CATALOGUE:
        return
    for facet in _SHOWN:
        choices = _ordered(facet, _with_chosen(facet, counted.facets.counts.get(facet, ()), listing))
        if choices:
            yield FacetRow(RowKind.HEADING, words.facet_words(facet), facet)
            yield from _choices(facet, choices, counted.shelves, listing, is_open=facet in opened)


def _views(counted: Counted, view: View) -> Iterator[FacetRow]:
    translate = QCoreApplication.translate
    for each, said, icon, count in (
        (View.CATALOGUE, translate("Library", "All resources"), "library", counted.everything),
        (View.KEPT, translate("Library", "Kept on this PC"), "pin", counted.kept),
    ):
        yield FacetRow(RowKind.VIEW, said, key=each.value, count=count, chosen=each is view, icon=icon)


def _with_chosen(facet: Facet, counts: Sequence[FacetCount], listing: Listing) -> list[FacetCount]:
    """A choice stays to be seen, and to be undone, also where nothing fits it any more."""
    known = {count.key for count in counts}
    missing = [key for of, key in sorted(listing.chosen) if of is facet and key not in known]
    return [*counts, *(FacetCount(key, 0) for key in missing)]


def _ordered(facet: Facet, counts: Sequence[FacetCount]) -> list[FacetCount]:
    """Years by time and holdings by how much there is; all else stays as it comes, the most frequent first."""
    if facet is Facet.YEAR:
        return sorted(counts, key=lambda count: count.key, reverse=True)
    if facet is Facet.HOLDING:
        known = (count for count in counts if count.key in _HOLDINGS)
        return sorted(known, key=lambda count: _HOLDINGS.index(count.key))
    return list(counts)


def _choices(
    facet: Facet, counts: Sequence[FacetCount], shelves: Mapping[str, str], listing: Listing, *, is_open: bool
) -> Iterator[FacetRow]:
    room = _MANY if is_open or len(counts) <= _FEW + 1 else _FEW
    for at, count in enumerate(counts):
        chosen = (facet, count.key) in listing.chosen
        if at < room or chosen:
            yield FacetRow(
                RowKind.CHOICE, _named(facet, count.key, shelves), facet, count.key, count.count, chosen
            )
    if len(counts) > room and not is_open:
        more = QCoreApplication.translate("Library", "Show all {count}")
        yield FacetRow(RowKind.MORE, more.format(count=min(len(counts), _MANY)), facet)


def chosen_words(listing: Listing, shelves: Mapping[str, str]) -> dict[Choice, str]:
    """What is chosen, in the order of the facets."""
    chosen = sorted(listing.chosen, key=lambda choice: (_SHOWN.index(choice[0]), choice[1]))
    return {(facet, key): _named(facet, key, shelves) for facet, key in chosen}


def _named(facet: Facet, key: str, shelves: Mapping[str, str]) -> str:
    if facet is Facet.SHELF:
        return shelves.get(key) or QCoreApplication.translate("Library", "A shelf that is not here")
    return words.key_words(facet, key)
