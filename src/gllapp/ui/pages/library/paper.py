"""A page of the catalogue as it is printed: one resource with all that is known of it, or the list with what it is narrowed to."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from gllapp.library_views import Facet, FileRow, ResourcePage, ResourceRow
from gllapp.ui import formats
from gllapp.ui.counted import Counted
from gllapp.ui.media_words import media_words
from gllapp.ui.names import clean_name, direction, joined
from gllapp.ui.pages.library import words
from gllapp.ui.pages.library.citer import Form, cited_as
from gllapp.ui.pages.library.places import Listing
from gllapp.ui.pages.library.shown import Shown

LONGEST_LIST = 200
"""So many rows of a list are printed; it is to be carried to a shelf, not read from end to end."""


def resource_html(shown: Shown) -> str:
    """For :func:`gllapp.ui.printing.print_html`."""
    return "".join(_resource(shown))


def list_html(listing: Listing, page: ResourcePage, total: int) -> str:
    """The first rows of ``total``, with their marks in words; for :func:`gllapp.ui.printing.print_html`."""
    return "".join(_list(listing, page, total))


def _resource(shown: Shown) -> Iterator[str]:
    made = shown.view.resource
    yield _heading("h1", words.title(made.title))
    authors = "; ".join(clean_name(author) for author in made.authors)
    year = str(made.year) if made.year is not None else ""
    yield _line(joined(authors, clean_name(made.organisation), year, clean_name(made.edition)))
    if made.withdrawn_ms is not None:
        yield f"<p><b>{escape(words.withdrawn_words())}</b></p>"
    for paragraph in made.abstract.split("\n\n"):
        if paragraph.strip():
            yield f"<p{_way(paragraph)}>{escape(clean_name(paragraph))}</p>"
    yield "<table>"
    for name, said in _facts(shown):
        yield f"<tr><td>{escape(name)}</td><td{_way(said)}>{escape(said)}</td></tr>"
    yield "</table>"
    files = [file for file in shown.view.files if file.current or file.here]
    if files:
        yield _heading("h2", QCoreApplication.translate("ResourceDetail", "Files"))
        yield "<ul>" + "".join(f"<li>{escape(_file(file))}</li>" for file in files) + "</ul>"
    yield _line(cited_as(shown.view, Form.APA))


def _facts(shown: Shown) -> Iterator[tuple[str, str]]:
    translate, made = QCoreApplication.translate, shown.view.resource
    web = f"https://doi.org/{made.doi}" if made.doi else ""
    keys = ((Facet.TOPIC, made.topics), (Facet.COUNTRY, made.countries))
    topics, countries = (formats.listed(words.key_words(facet, key) for key in of) for facet, of in keys)
    for name, said in (
        (translate("ResourceDetail", "Type"), words.type_words(made.type)),
        (translate("ResourceDetail", "Language"), words.language_words(made.language)),
        (words.facet_words(Facet.TOPIC), topics),
        (translate("ResourceDetail", "Countries"), countries),
        (
            words.facet_words(Facet.SHELF),
            formats.listed(clean_name(shelf.name) for shelf in shown.view.shelves),
        ),
        (
            translate("ResourceDetail", "Licence"),
            words.key_words(Facet.LICENCE, made.licence) if made.licence else "",
        ),
        (translate("ResourceDetail", "DOI"), clean_name(web)),
        (translate("ResourceDetail", "Web page"), clean_name(made.link)),
    ):
        if said:
            yield name, said


def _file(file: FileRow) -> str:
    here = QCoreApplication.translate("Library", "On this PC") if file.here else ""
    return joined(words.role_words(file.role), media_words(file.media), formats.size(file.size), here)


def _list(listing: Listing, page: ResourcePage, total: int) -> Iterator[str]:
    yield _heading("h1", QCoreApplication.translate("LibraryPage", "Library"))
    chosen = (
        words.key_words(facet, key) for facet, key in sorted(listing.chosen) if facet is not Facet.SHELF
    )
    yield _line(joined(Counted().resources(total), clean_name(listing.text), *chosen))
    yield "<ul>"
    yield from (_row(row) for row in page.rows)
    yield "</ul>"
    if total > len(page.rows):
        yield _line(
            QCoreApplication.translate("Library", "The first {shown} of {total}.").format(
                shown=formats.number(len(page.rows)), total=formats.number(total)
            )
        )


def _row(row: ResourceRow) -> str:
    title = words.title(row.title)
    about = joined(words.caption(row), words.holding_words(row.holding))
    return f'<li{_way(title)}>{escape(title)} <span class="about">– {escape(about)}</span></li>'


def _heading(tag: str, said: str) -> str:
    return f"<{tag}{_way(said)}>{escape(said)}</{tag}>"


def _line(said: str) -> str:
    return f'<p class="about"{_way(said)}>{escape(said)}</p>' if said else ""


def _way(said: str) -> str:
    found = direction(said)
    return f' dir="{found}"' if found else ""
