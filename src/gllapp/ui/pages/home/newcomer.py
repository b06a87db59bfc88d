"""What the start page says to whoever has no account yet: how their registration stands, and what is safe meanwhile."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from gllapp.home_views import Newcomer
from gllapp.registering_views import Registering, Stage
from gllapp.ui.names import clean_excerpt
from gllapp.ui.pages.registering.words import stage_words


def newcomers_title(newcomer: Newcomer) -> str:
    """The heading over it."""
    if not newcomer.stage:
        return QCoreApplication.translate("Home", "You read as a guest")
    return QCoreApplication.translate("Home", "Your registration")


def newcomers_words(newcomer: Newcomer, now_ms: int) -> tuple[str, ...]:
    """What stands, and what is safe, in sentences; what is next are the steps beside it."""
    return tuple(_words(newcomer, now_ms))


def _words(newcomer: Newcomer, now_ms: int) -> Iterator[str]:
    translate = QCoreApplication.translate
    if not newcomer.stage:
        yield translate("Home", "You can read what is public, and draft; to publish you become a member.")
        yield translate("Home", "What you draft is kept on this PC, and is still there when you sign in.")
        return
    yield stage_words(_registering(newcomer), now_ms)
    if newcomer.comment:
        yield translate("StandingCard", "They say: {comment}").format(comment=clean_excerpt(newcomer.comment))
    yield translate(
        "Home",
        "What you draft meanwhile is kept on this PC whatever the answer is, and nothing is published before you are a member.",
    )


def _registering(newcomer: Newcomer) -> Registering:
    return Registering(
        stage=Stage(newcomer.stage),
        way=newcomer.way,
        place=newcomer.place,
        sent_ms=newcomer.sent_ms,
        since_ms=newcomer.since_ms,
    )
