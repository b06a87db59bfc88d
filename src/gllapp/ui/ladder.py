"""The delivery ladder in words and icons, the same everywhere."""

import msgspec
from PySide6.QtCore import QCoreApplication

from gllapp.ui import formats
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.tokens import Tone
from gllapp.views import Delivery


class Standing(msgspec.Struct, frozen=True):
    """A rung of the ladder with its detail, for example the time of a receipt; empty where there is none."""

    delivery: Delivery
    detail: str = ""


ICONS: dict[Delivery, str] = {
    Delivery.DRAFT: "draft",
    Delivery.WAITING: "waiting",
    Delivery.ON_USB: "usb",
    Delivery.RECEIVED: "received",
    Delivery.ATTENTION: "attention",
    Delivery.KEPT: "inbox",
}

TONES: dict[Delivery, Tone] = {
    Delivery.DRAFT: Tone.PLAIN,
    Delivery.WAITING: Tone.INFO,
    Delivery.ON_USB: Tone.INFO,
    Delivery.RECEIVED: Tone.GOOD,
    Delivery.ATTENTION: Tone.WARN,
    Delivery.KEPT: Tone.PLAIN,
}


def words(standing: Standing) -> str:
    """A standing in the person's language."""
    translate = QCoreApplication.translate
    plain = {
        Delivery.DRAFT: translate("Ladder", "Draft"),
        Delivery.WAITING: translate("Ladder", "In outbox"),
        Delivery.ON_USB: translate("Ladder", "On USB"),
        Delivery.RECEIVED: translate("Ladder", "Received by GLL"),
        Delivery.ATTENTION: translate("Ladder", "Needs attention"),
        Delivery.KEPT: translate("Ladder", "Kept aside"),
    }[standing.delivery]
    if not standing.detail:
        return plain
    # Which stick it is belongs to the word; when something was received stands beside it.
    between = " " if standing.delivery is Delivery.ON_USB else " · "
    return f"{plain}{between}{isolated(standing.detail)}"


def on_stick(stick: str, since_ms: int | None, now_ms: int) -> str:
    """The detail of an act that a stick carries: which one, and since when; empty where it is on none."""
    if since_ms is None:
        return ""
    words = QCoreApplication.translate("Outbox", "“{stick}” since {time}")
    return words.format(stick=clean_name(stick), time=formats.moment(since_ms, now_ms))
