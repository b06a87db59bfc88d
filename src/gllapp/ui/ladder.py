"""The delivery ladder in words and icons, the same everywhere."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gllapp.ui.names import isolated
from gllapp.ui.tokens import Tone
from gllapp.views import Delivery


@dataclass(frozen=True, slots=True)
class Standing:
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
    return f"{plain} · {isolated(standing.detail)}" if standing.detail else plain
