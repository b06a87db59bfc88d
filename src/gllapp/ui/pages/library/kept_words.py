"""What a person keeps, in words: a resource, a shelf, or all that fits a few simple things."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from gllapp.library_views import Facet, KeepRow, KeepRule, KeepTotals, What
from gllapp.ui import formats
from gllapp.ui.counted import Counted
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.library import words

ICONS = {What.MAIN: "held", What.LIGHT: "held", What.TEXT: "text-only"}


def rule_title(row: KeepRow) -> str:
    """What is kept: ``Infection prevention and control · French · under 5 MB``."""
    if row.rule.resource is not None:
        return words.title(row.name)
    return " · ".join(_conditions(row.rule, row.name))


def what_words(what: What) -> str:
    """How much of each resource."""
    translate = QCoreApplication.translate
    return {
        What.MAIN: translate("Library", "Whole documents"),
        What.LIGHT: translate("Library", "Light versions where there are any"),
        What.TEXT: translate("Library", "Text alone"),
    }[what]


def totals_words(totals: KeepTotals) -> str:
    """``34 resources · 212 MB``."""
    return f"{Counted().resources(totals.resources)} · {formats.size(totals.size)}"


def missing_words(totals: KeepTotals) -> str:
    """What is still to come of it, or that all is here."""
    translate = QCoreApplication.translate
    if not totals.missing_files:
        return translate("Library", "all on this PC")
    return translate("Library", "{size} still to come").format(size=formats.size(totals.missing_bytes))


def caption(row: KeepRow) -> str:
    """``Whole documents · 34 resources · 212 MB · 22 MB still to come``."""
    said = totals_words(row.totals) if row.rule.resource is None else formats.size(row.totals.size)
    return " · ".join((what_words(row.rule.what), said, missing_words(row.totals)))


def _conditions(rule: KeepRule, name: str) -> Iterator[str]:
    translate = QCoreApplication.translate
    if rule.shelf is not None:
        yield translate("Library", "Shelf {name}").format(name=isolated(clean_name(name) or "?"))
    if rule.topic:
        yield words.key_words(Facet.TOPIC, rule.topic)
    if rule.type:
        yield words.key_words(Facet.TYPE, rule.type)
    if rule.language:
        yield words.key_words(Facet.LANGUAGE, rule.language)
    if rule.country:
        yield words.key_words(Facet.COUNTRY, rule.country)
    if rule.under_bytes is not None:
        yield translate("Library", "under {size}").format(size=formats.size(rule.under_bytes))
