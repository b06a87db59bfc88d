"""What a sync or a fetch would take, in the person's words: items and bytes, minutes and money."""

from PySide6.QtCore import QCoreApplication, QLocale

from gllapp.file_views import FetchPlan
from gllapp.ui import formats
from gllapp.ui.counted import Counted
from gllapp.views import SyncPlan


def sending_line(plan: SyncPlan) -> str:
    """``To send: 2 items · 900 B``."""
    amount = f"{Counted().items(plan.up_items)} · {formats.size(plan.up_bytes)}"
    return QCoreApplication.translate("PlanCard", "To send: {amount}").format(amount=amount)


def receiving_line(plan: SyncPlan) -> str:
    """``To receive: 210 items · 21 kB``."""
    translate = QCoreApplication.translate
    if not plan.down:
        return translate("PlanCard", "To receive: nothing new")
    amount = f"{Counted().items(plan.down_items)} · {formats.size(plan.down_bytes)}"
    return translate("PlanCard", "To receive: {amount}").format(amount=amount)


def files_line(plan: SyncPlan) -> str:
    """What a librarian's files add behind it; empty where none wait."""
    if not plan.files:
        return ""
    amount = f"{Counted().files_to_send(plan.files)} · {formats.size(plan.files_bytes)}"
    return QCoreApplication.translate("PlanCard", "Behind it: {amount}").format(amount=amount)


def limit_line(plan: SyncPlan) -> str:
    """Where the person's own limits end it; empty where none does."""
    said = QCoreApplication.translate("PlanCard", "It stops at {limit}, as you have chosen.")
    return said.format(limit=limit) if (limit := limits(plan)) else ""


def limits(plan: SyncPlan | FetchPlan) -> str:
    """``9.0 kB · 2 minutes``: the person's own limits; empty for none."""
    size = formats.size(plan.max_bytes) if plan.max_bytes else ""
    return " · ".join(filter(None, (size, _time(plan.max_seconds or None))))


def takes(plan: SyncPlan | FetchPlan) -> str:
    """``3 minutes · 12.00 XOF``, as far as it is known."""
    return " · ".join(filter(None, (_time(plan.seconds), _cost(plan))))


def _time(seconds: float | None) -> str:
    if seconds is None:
        return ""
    return Counted().seconds(round(seconds)) if seconds < 90 else Counted().minutes(round(seconds / 60))


def _cost(plan: SyncPlan | FetchPlan) -> str:
    if plan.cost is None:
        return ""
    return f"{QLocale().toString(plan.cost, 'f', 2)} {plan.currency}".strip()
