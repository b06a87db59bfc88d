"""What is on this PC and what still waits, and when it was in step with the server last."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gllapp.ui import formats, words
from gllapp.ui.counted import Counted
from gllapp.ui.names import clean_name
from gllapp.ui.widgets.facts import Card
from gllapp.views import Status


class HereCard(Card):
    """Empty until :meth:`show_status`."""

    def __init__(self, now_ms: Callable[[], int], parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("SyncPage", "On this PC"), parent)
        self._now_ms = now_ms
        self._complete = self.add_fact(translate("SyncPage", "Last complete sync"))
        self._attempt = self.add_fact(translate("SyncPage", "Last attempt"))
        self._server = self.add_fact(translate("SyncPage", "Server"))
        self._held = self.add_fact(translate("SyncPage", "Held here"))
        self._waits = self.add_fact(translate("SyncPage", "Outbox"))

    def show_status(self, standing: Status) -> None:
        counts, said = standing.counts, Counted()
        attempt = self._moment(standing.last_attempt_ms)
        if standing.last_error:
            why = words.words(standing.last_error, {"server": standing.identity.server}).what
            attempt = f"{attempt} · {why}"
        self._complete.setText(self._moment(standing.last_complete_sync_ms))
        self._attempt.setText(attempt)
        self._server.setText(clean_name(standing.identity.server))
        held = (said.streams(standing.streams), said.threads(counts.threads), said.posts(counts.posts))
        self._held.setText(formats.listed(held))
        waits = [said.waiting(counts.waiting)]
        if counts.attention:
            waits.append(said.need_attention(counts.attention))
        if counts.drafts:
            waits.append(said.drafts(counts.drafts))
        self._waits.setText(formats.listed(waits))

    def _moment(self, at_ms: int | None) -> str:
        never = QCoreApplication.translate("SyncPage", "None yet")
        return never if at_ms is None else formats.moment(at_ms, self._now_ms())
