"""Prints the page of the catalogue that is shown: the resource, or else the list."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.library import paper
from gllapp.ui.pages.library.places import Listing
from gllapp.ui.pages.library.shown import Shown
from gllapp.usecases import library
from gllapp.usecases.desk import Desk


class CataloguePrinter(Binder):
    """``over`` is the page over which the printer is asked for."""

    def __init__(self, desk: Desk, background: BackgroundRunner, over: QWidget, parent: QObject) -> None:
        super().__init__(desk, background, parent)
        self._over = over

    def print_resource(self, shown: Shown) -> None:
        self._print(paper.resource_html(shown))

    def print_list(self, listing: Listing) -> None:
        self.ask(partial(_list_html, self._desk, listing), self._print)

    def _print(self, html: str) -> None:
        from gllapp.ui.printing import print_html  # loaded by who prints

        print_html(html, self._over)


def _list_html(desk: Desk, listing: Listing) -> str:
    page = library.list_resources(desk, listing.filter, listing.sort, paper.LONGEST_LIST)
    return paper.list_html(listing, page, library.count_facets(desk, listing.filter).total)
