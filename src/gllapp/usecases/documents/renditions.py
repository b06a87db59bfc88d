"""A text in the forms in which people use it: PDF, Word, one page of HTML, Markdown, and the small text that everybody can search."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from msgspec.structs import replace

from gllapp.db.library import listing, records
from gllapp.platform.paper import Paper, Sheet
from gllapp.usecases.citing import Style, citation
from gllapp.usecases.desk import Desk
from gllapp.usecases.wall_time import wall_day
from gllcore.files import FileId
from gllcore.ids import RecordId
from gllcore.model.library import FileRole
from glldocs.citations import citations, pictures, references
from glldocs.exports.front import Front
from glldocs.exports.plain import to_markdown
from glldocs.exports.web import to_html, to_paper
from gllfiles.faults import translated
from gllfiles.helper.messages import Extracted
from gllfiles.importing import described
from gllfiles.store import Holder
from gllfiles.texts.light import MEDIA as LIGHT_TEXT
from gllfiles.texts.light import light_version
from gllfiles.vocabularies import licences

PDF: Final = "application/pdf"
WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
HTML: Final = "text/html"
MARKDOWN: Final = "text/markdown"


class Rendition(NamedTuple):
    """A file to be; ``ending`` is that of its name, "" for one that is never opened by its name."""

    content: bytes
    media: str
    role: FileRole
    ending: str


def renditions(
    desk: Desk, store: Holder, text: str, front: Front, print_it: Callable[[Sheet], Paper]
) -> list[Rendition]:
    """All of them, the one to read first; with what the text cites behind it, and the pictures that the store holds inside.

    Raises EnvironmentFault ``pdf_failed``.
    """
    # Not at the top: who looks at what publishing would do, and a window that starts, need not load what writes Word's files.
    from glldocs.exports.office import to_docx

    front = replace(front, references=references(text, _lines(desk, text).get))
    shown = {file: _content(store, file) for file in pictures(text) if store.holds(file)}
    plain = to_markdown(text, front)
    return [
        Rendition(print_it(Sheet(to_paper(text, front, shown), front)).content, PDF, FileRole.MAIN, ".pdf"),
        Rendition(to_docx(text, front, shown), WORD, FileRole.MAIN, ".docx"),
        Rendition(to_html(text, front, shown).encode(), HTML, FileRole.MAIN, ".html"),
        Rendition(plain.encode(), MARKDOWN, FileRole.MAIN, ".md"),
        Rendition(light_version(Extracted(plain), front.title), LIGHT_TEXT, FileRole.TEXT, ""),
    ]


def working_paper(desk: Desk, store: Holder, document: RecordId, standing: str) -> str:
    """The text as it stands here, with what is being typed, as HTML for paper; ``standing`` says in words how far it is.

    Raises Refused ``unknown_document``.
    """
    # Not at the top: they load the engine.
    from gllapp.usecases.documents.whereabouts import whereabouts
    from gllapp.usecases.documents.writing import shown

    where, text = whereabouts(desk, document), shown(desk, document)
    language = where.card.language or "en"
    front = Front(
        title=where.card.title,
        date=date.fromisoformat(wall_day(desk.now_ms())),
        version=standing,
        language=language,
        licence=where.card.licence,
        licence_name=licences().name_of(where.card.licence, language),
        pod=where.pod_name,
        references=references(text, _lines(desk, text).get),
    )
    held = {file: _content(store, file) for file in pictures(text) if store.holds(file)}
    return to_paper(text, front, held)


def _lines(desk: Desk, text: str) -> dict[RecordId, str]:
    """Each resource that the text cites and the library has, as it stands in a list of references."""
    with desk.replica.reading() as here:
        cited = records.cards_named(here, {each.resource for each in citations(text)})
        shelves = listing.shelf_names(here)
    return {each.id: citation(described(each, shelves), Style.APA) for each in cited.values()}


def _content(store: Holder, file: FileId) -> bytes:
    with store.open(file) as stream, translated(Path(store.stored(file).path)):
        return stream.read()
