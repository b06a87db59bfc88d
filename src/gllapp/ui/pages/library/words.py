"""The library's words: what marks mean, how keys of the vocabularies are called, and the line that tells a resource apart."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from gllapp.library_views import Facet, Related, ResourceRow, Sort
from gllapp.ui import formats
from gllapp.ui.names import clean_excerpt, clean_name, isolated, joined
from gllapp.ui.tokens import Tone
from gllcore.model.library import FileRole, Holding
from gllfiles import vocabularies

MARKS = {Holding.HELD: "held", Holding.TEXT: "text-only", Holding.TITLE: "title-only"}
TONES = {Holding.HELD: Tone.GOOD, Holding.TEXT: Tone.INFO, Holding.TITLE: Tone.PLAIN}
NEWER, KEPT = "newer", "pin"
_VOCABULARIES = {
    Facet.TOPIC: "topics",
    Facet.TYPE: "types",
    Facet.LANGUAGE: "languages",
    Facet.COUNTRY: "countries",
    Facet.LICENCE: "licences",
}
_FEW_AUTHORS = 2
# Documents have longer titles than threads.
_LONGEST_TITLE = 400


def facet_words(facet: Facet) -> str:
    """The heading of a facet."""
    translate = QCoreApplication.translate
    return {
        Facet.HOLDING: translate("Library", "On this PC"),
        Facet.SHELF: translate("Library", "Shelves"),
        Facet.TOPIC: translate("Library", "Topics"),
        Facet.TYPE: translate("Library", "Types"),
        Facet.LANGUAGE: translate("Library", "Languages"),
        Facet.COUNTRY: translate("Library", "Countries"),
        Facet.LICENCE: translate("Library", "Licences"),
        Facet.YEAR: translate("Library", "Years"),
    }[facet]


def key_words(facet: Facet, key: str) -> str:
    """What a key is called in the person's language; shelves are named by whoever has put them together."""
    if facet is Facet.HOLDING:
        return holding_words(Holding(key))
    if facet in _VOCABULARIES:
        said = vocabularies.vocabulary(_VOCABULARIES[facet]).name_of(key, _language())
        # Some languages write the names of languages small, but here they stand alone.
        return said[:1].upper() + said[1:]
    return key


def vocabulary_words(vocabulary: str, key: str) -> str:
    """What a key of any vocabulary is called in the person's language."""
    return vocabularies.vocabulary(vocabulary).name_of(key, _language())


def holding_words(holding: Holding) -> str:
    """How much of a resource is on this PC, in short."""
    translate = QCoreApplication.translate
    return {
        Holding.HELD: translate("Library", "On this PC"),
        Holding.TEXT: translate("Library", "Text only"),
        Holding.TITLE: translate("Library", "Title only"),
    }[holding]


def newer_words() -> str:
    return QCoreApplication.translate("Library", "Newer edition")


def kept_words() -> str:
    return QCoreApplication.translate("Library", "Kept")


def withdrawn_words() -> str:
    return QCoreApplication.translate("Library", "Withdrawn")


def role_words(role: int) -> str:
    """What a file is to its resource."""
    translate = QCoreApplication.translate
    if role == FileRole.TEXT:
        return translate("Library", "Its text alone")
    return (
        translate("Library", "Light version") if role == FileRole.LIGHT else translate("Library", "Document")
    )


def sort_words(sort: Sort) -> str:
    translate = QCoreApplication.translate
    return {
        Sort.TITLE: translate("Library", "By title"),
        Sort.YEAR: translate("Library", "Newest year first"),
        Sort.ADDED: translate("Library", "Last added first"),
        Sort.CHANGED: translate("Library", "Last changed first"),
        Sort.SIZE: translate("Library", "Largest first"),
    }[sort]


def type_words(key: str) -> str:
    return key_words(Facet.TYPE, key) if key else ""


def language_words(code: str) -> str:
    return key_words(Facet.LANGUAGE, code) if code else ""


def people(authors: tuple[str, ...], organisation: str) -> str:
    """Who has made it: few authors by name, of many the first, else the organisation."""
    shown = [isolated(clean_name(author)) for author in authors[:_FEW_AUTHORS]]
    if len(authors) > _FEW_AUTHORS:
        return QCoreApplication.translate("Library", "{author} and others").format(author=shown[0])
    return "; ".join(shown) or (isolated(clean_name(organisation)) if organisation else "")


def caption(row: ResourceRow) -> str:
    """``WHO · 2019 · Guideline · French``; what is not known is left out."""
    return joined(*_caption(row))


def size(row: ResourceRow) -> str:
    """``2.1 MB``, or nothing where there is no file."""
    weight = row.main_bytes or row.light_bytes or row.text_bytes
    return formats.size(weight) if weight else ""


def told(row: ResourceRow) -> str:
    """All that a row shows, for those who hear the window."""
    marks = [holding_words(row.holding)]
    if row.newer:
        marks.append(newer_words())
    if row.kept:
        marks.append(kept_words())
    if row.withdrawn_ms is not None:
        marks.append(withdrawn_words())
    facts = (part for part in (*_caption(row), size(row)) if part)
    return ", ".join([title(row.title), *marks, *facts])


def title(written: str) -> str:
    """A resource's title as one clean line."""
    return clean_excerpt(written)[:_LONGEST_TITLE] or QCoreApplication.translate("Library", "Without a title")


def reference(other: Related | ResourceRow) -> str:
    """``Hand hygiene · French · 2019``: a resource as another one refers to it."""
    facts = (language_words(other.language), str(other.year or ""))
    return " · ".join(part for part in (isolated(title(other.title)), *facts) if part)


def by_internet(amount: int, seconds: float | None) -> str:
    """``2.1 MB, about 5 min on your link``; without the time while no sync has told how fast the link is."""
    shown = formats.size(amount)
    if seconds is None:
        return shown
    return QCoreApplication.translate("Library", "{size}, {time} on your link").format(
        size=shown, time=formats.duration(seconds)
    )


def _caption(row: ResourceRow) -> Iterable[str]:
    yield people(row.authors, row.organisation)
    yield str(row.year) if row.year is not None else ""
    yield type_words(row.type)
    yield language_words(row.language)


def _language() -> str:
    return QLocale().name()[:2]
