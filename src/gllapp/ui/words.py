"""Errors in the person's language: each code of gllcore.errors, translated before its places are filled."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from gllapp.ui import formats
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice, Offer
from gllcore.errors import WORDS, Bug, GllError, Words, filled


def words(code: str, facts: Mapping[str, str | int]) -> Words:
    """What happened, what is safe and what to do next. A code that this version does not know becomes one that it does."""
    template = WORDS.get(code) or WORDS["malformed_operation"]
    return filled(_translated(template), {name: _shown(fact) for name, fact in facts.items()})


def notice(error: GllError, offers: tuple[Offer, ...] = ()) -> Notice:
    """An error as the window shows it."""
    return notice_of(error.code, error.facts, tone_of(error), offers)


def notice_of(
    code: str, facts: Mapping[str, str | int], tone: Tone = Tone.WARN, offers: tuple[Offer, ...] = ()
) -> Notice:
    """A code that was written down earlier, as the window shows it."""
    said = words(code, facts)
    return Notice(tone, said.what, said.safe, said.next, offers)


def tone_of(error: GllError) -> Tone:
    """Only our own mistakes and a PC that loses things are red; a lost network is nobody's fault."""
    is_grave = isinstance(error, Bug) or error.code in ("replica_damaged", "disk_full", "disk_fault")
    return Tone.BAD if is_grave else Tone.WARN


def _translated(template: Words) -> Words:
    return Words(*(_one(sentence) for sentence in (template.what, template.safe, template.next)))


def _one(sentence: str) -> str:
    # The tool that collects words reads the sentences from gllcore itself (tools/translations.py).
    return QCoreApplication.translate("Errors", sentence) if sentence else ""


def _shown(fact: str | int) -> str:
    """A fact may be a member's name or a server's word: one clean line that cannot turn the sentence around."""
    return formats.number(fact) if isinstance(fact, int) else isolated(clean_name(fact))
