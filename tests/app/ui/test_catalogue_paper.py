"""A page of the catalogue is printed as it is shown: a resource with what is known of it, or the list; nothing in it is a member's markup."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from gllapp.library_views import Facet
from gllapp.ui.pages.library.paper import list_html, resource_html
from gllapp.ui.pages.library.places import Listing
from gllapp.ui.pages.library.shown import look
from gllapp.ui.printing import print_to
from gllapp.usecases import library
from gllapp.usecases.library_files import look_at_store
from tests.app.builders import Seat
from tests.app.library import store_of


@pytest.mark.usefixtures("app")
def test_a_resource_and_a_list_are_printed(seat: Seat, tmp_path: Path) -> None:
    resource = seat.logs.resource("Hand <b>hygiene</b>", year=2019, language="fr")
    seat.logs.resource("Burns", year=2001)
    seat.pull()
    look_at_store(seat.desk, store_of(seat))

    made = resource_html(look(seat.desk, resource))
    listing = Listing(chosen=frozenset({(Facet.LANGUAGE, "fr")}))
    page = library.list_resources(seat.desk, listing.filter)
    listed = list_html(listing, page, library.count_facets(seat.desk, listing.filter).total)

    for html in (made, listed):
        assert "Hand &lt;b&gt;hygiene&lt;/b&gt;" in html
        assert "2019" in html
        assert "French" in html
        assert "<b>hygiene" not in html
    assert "(2019)" in made, "as it is cited"
    assert "Burns" not in listed
    assert "1 resource" in listed
    assert "The first 1 of 2" in list_html(Listing(), page, 2)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    assert print_to(made, printer) == 1
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
