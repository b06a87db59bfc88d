"""The words of the search: what kinds of things there are, what narrows them down, and what a hit says of itself."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from gllapp.search_views import Found, Hit, Kind, Narrows, Said
from gllapp.ui import formats
from gllapp.ui.language import language_name
from gllapp.ui.names import clean_name, clean_title, isolated, joined
from gllapp.ui.pages.library.words import holding_words
from gllapp.ui.titles import thread_title
from gllcore.model.library import Holding

ICONS: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.POST: "forum",
        Kind.DOCUMENT: "draft",
        Kind.RESOURCE: "library",
        Kind.PERSON: "user",
        Kind.POD: "pods",
        Kind.COMMENT: "quote",
    }
)


def kind_words(kind: Kind) -> str:
    """Several of the kind."""
    translate = QCoreApplication.translate
    said = {
        Kind.POST: translate("Search", "Posts"),
        Kind.DOCUMENT: translate("Search", "Documents"),
        Kind.RESOURCE: translate("Search", "Resources"),
        Kind.PERSON: translate("Search", "People"),
        Kind.POD: translate("Search", "Pods"),
        Kind.COMMENT: translate("Search", "Comments"),
    }
    return said[kind]


def one_words(kind: Kind) -> str:
    """One of the kind."""
    translate = QCoreApplication.translate
    said = {
        Kind.POST: translate("Search", "Post"),
        Kind.DOCUMENT: translate("Search", "Document"),
        Kind.RESOURCE: translate("Search", "Resource"),
        Kind.PERSON: translate("Search", "Person"),
        Kind.POD: translate("Search", "Pod"),
        Kind.COMMENT: translate("Search", "Comment"),
    }
    return said[kind]


def said_words(said: Said) -> str:
    """A filter as it is shown."""
    translate = QCoreApplication.translate
    value = isolated(clean_name(_value(said)))
    words = {
        Narrows.KIND: translate("Search", "Only {value}"),
        Narrows.PLACE: translate("Search", "In {value}"),
        Narrows.AUTHOR: translate("Search", "By {value}"),
        Narrows.LANGUAGE: translate("Search", "In the language {value}"),
        Narrows.SINCE: translate("Search", "Since {value}"),
        Narrows.UNTIL: translate("Search", "Until {value}"),
        Narrows.HELD: translate("Search", "On this PC: {value}"),
    }
    return words[said.narrows].format(value=value)


def _value(said: Said) -> str:
    translate = QCoreApplication.translate
    if said.narrows is Narrows.KIND:
        return kind_words(Kind(said.value))
    if said.narrows is Narrows.LANGUAGE:
        return language_name(said.value)
    if said.narrows is Narrows.HELD:
        return translate("Search", "yes") if said.value == "yes" else translate("Search", "no")
    return said.value


def counted(found: Found, kind: Kind) -> str:
    """How many there are of a kind, as far as they were counted."""
    group = found.groups[kind]
    return f"{formats.number(group.count)}{'+' if group.more else ''}"


# --- of a hit ---


def title_of(hit: Hit) -> str:
    if hit.kind is Kind.POST:
        return thread_title(hit.title, withdrawn=hit.withdrawn)
    if hit.kind is Kind.PERSON:
        return clean_name(hit.title) or "?"
    shown = clean_title(hit.title)
    return shown or QCoreApplication.translate("Search", "Without a title")


def caption(hit: Hit, now_ms: int) -> str:
    """What it is, who wrote it, where and when; of what is not here, where it can be had."""
    place = formats.country(hit.place) if hit.kind is Kind.PERSON and hit.place else clean_name(hit.place)
    parts = (
        one_words(hit.kind),
        isolated(clean_name(hit.author)) if hit.author else "",
        isolated(place) if place else "",
        formats.moment(hit.when_ms, now_ms) if hit.when_ms else "",
        _where(hit),
    )
    return joined(*parts)


def told(hit: Hit) -> str:
    """All that a row shows but the passage, for those who hear the window."""
    parts = (title_of(hit), one_words(hit.kind), clean_name(hit.author), clean_name(hit.place), _where(hit))
    return formats.listed(parts)


def _where(hit: Hit) -> str:
    if hit.holding is None or hit.holding is Holding.HELD:
        return ""
    parts = [holding_words(hit.holding)]
    if hit.size:
        parts.append(formats.size(hit.size))
    if hit.sticks:
        sticks = formats.listed(isolated(clean_name(each)) for each in hit.sticks)
        parts.append(QCoreApplication.translate("Search", "on stick {sticks}").format(sticks=sticks))
    return formats.listed(parts)
