"""The words of a registration: its ladder, who sees what, and what is still missing."""

from PySide6.QtCore import QCoreApplication

from gllapp.registering_views import Registering, Stage, Way
from gllapp.ui import formats
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.library.words import vocabulary_words
from gllapp.ui.tokens import Tone
from gllcore.registrations import CATEGORIES, CRITERIA, Audience


def categories() -> dict[str, str]:
    """What somebody can be to the community, by their keys, in the person's language."""
    return {key: vocabulary_words("categories", key) for key in CATEGORIES}


def criteria() -> dict[str, str]:
    """What everybody agrees to who takes part, as sentences."""
    return {key: vocabulary_words("criteria", key) for key in CRITERIA}


def audiences() -> dict[str, str]:
    """Who may see a detail, by the number of the audience."""
    translate = QCoreApplication.translate
    said = {
        Audience.MEMBERS: translate("Registering", "All members see it"),
        Audience.FACILITATORS: translate("Registering", "Facilitators see it"),
        Audience.NOBODY: translate("Registering", "Nobody sees it later"),
    }
    return {str(int(audience)): words for audience, words in said.items()}


def tone(stage: Stage) -> Tone:
    """How the stage is to be taken."""
    return {Stage.RETURNED: Tone.WARN, Stage.RECEIVED: Tone.GOOD, Stage.APPROVED: Tone.GOOD}.get(
        stage, Tone.INFO
    )


def stage_words(found: Registering, now_ms: int) -> str:
    """How far it has come, in one sentence."""
    translate = QCoreApplication.translate
    if found.stage is Stage.SENT:
        return _sent_words(found, now_ms)
    if found.stage is Stage.RECEIVED:
        said = translate("Registering", "With the community since {time}. You hear from them here.")
        return said.format(time=formats.moment(found.since_ms, now_ms))
    return {
        Stage.DRAFT: translate("Registering", "Draft. It is kept on this PC as you type."),
        Stage.WAITING: translate(
            "Registering",
            "Waiting to be sent: by internet (2 kB), on a stick, or as a short code by e-mail.",
        ),
        Stage.RETURNED: translate(
            "Registering",
            "Returned to you with a comment. Mend the form and hand it in again: nothing that you drafted is lost.",
        ),
        Stage.APPROVED: translate("Registering", "Approved. You are a member."),
    }[found.stage]


def _sent_words(found: Registering, now_ms: int) -> str:
    translate = QCoreApplication.translate
    time = formats.moment(found.sent_ms, now_ms)
    if found.way == Way.STICK:
        said = translate("Registering", "On USB “{name}” since {time}. The answer comes home on a stick too.")
        return said.format(name=isolated(clean_name(found.place)), time=time)
    said = translate("Registering", "Made a code for an e-mail on {time}. Nothing has come back yet.")
    return said.format(time=time)


def gap_words(field: str) -> str:
    """What is still to be said before it can be handed in."""
    translate = QCoreApplication.translate
    return {
        "name": translate("Registering", "Say what you want to be called."),
        "email": translate("Registering", "Give your e-mail address."),
        "country": translate("Registering", "Choose your country."),
        "languages": translate("Registering", "Choose a language at least."),
        "category": translate("Registering", "Choose what you are."),
        "why": translate("Registering", "Say why you want to take part."),
        "criteria": translate("Registering", "Read the three sentences and agree to each."),
        "password": translate("Registering", "Choose a password, and type it twice."),
    }[field]
