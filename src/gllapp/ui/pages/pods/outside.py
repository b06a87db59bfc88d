"""A pod from outside: what it is for, and the way into it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gllapp.pod_views import JoiningRow, PodRow, Standing
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.pods import facts, words
from gllapp.ui.pages.pods.column import Column
from gllapp.ui.pages.pods.reading import Outside
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.controls import ActionButton, IconButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.field import TextField
from gllapp.ui.widgets.flow import flowing
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.notices import Banner, Notice, Offer

_TAKE_BACK, _KEEP, _ARCHIVE = "take back", "keep", "archive"


class PodCard(Column):
    """``join_asked`` carries the message; ``taken_back`` the id of the wish that is taken back."""

    join_asked = Signal(str)
    taken_back = Signal(bytes)
    archive_asked = Signal(bool)
    """Whether the pod is to be archived, or opened again: for those who decide about proposals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._message: TextField | None = None
        self._pod: bytes = b""
        self._shown_last: Outside | None = None
        self._asks_archive = False

    @property
    def shown(self) -> Outside | None:
        """The pod that is shown."""
        return self._shown_last

    @property
    def message(self) -> str:
        """What is written to the facilitators so far."""
        return self._message.text if self._message is not None else ""

    def show_pod(self, shown: Outside) -> None:
        """What is begun to be written stays with its pod."""
        row = shown.row
        begun = self.message if self._pod == row.pod.id else ""
        if self._pod != row.pod.id or row.pod.archived:
            self._asks_archive = False
        self._pod, self._shown_last = row.pod.id, shown
        self.setAccessibleName(clean_name(row.pod.name))
        self.show_parts((*self._shown(row, shown.own, begun), *self._archiving(shown)))

    def show_busy(self, busy: bool) -> None:
        self.setEnabled(not busy)

    def _shown(self, row: PodRow, own: JoiningRow | None, begun: str) -> Iterator[QWidget]:
        self._message = None
        yield from facts.head(row)
        if row.standing is Standing.ASKED and own is not None:
            yield self._waiting(own)
        yield facts.said(row)
        if own is not None and own.joining.declined:
            yield _declined(own)
        if row.pod.archived:
            yield PlainLabel(self.tr("This pod is archived: it takes no new members."), "muted").wrapped()
        elif row.standing is Standing.OUTSIDE:
            yield self._join(row, begun)

    def _archiving(self, shown: Outside) -> Iterator[QWidget]:
        """For who decides: a pod may have nobody left who leads it."""
        if not shown.decides:
            return
        if self._asks_archive:
            yield self._question()
            return
        archived = shown.row.pod.archived
        archive = IconButton("inbox", self.tr("Open it again") if archived else self.tr("Archive the pod…"))
        if archived:
            archive.clicked.connect(lambda: self.archive_asked.emit(False))
        else:
            archive.clicked.connect(lambda: self._ask_archive(True))
        yield flowing([archive])

    def _question(self) -> Banner:
        banner = Banner(
            Notice(
                Tone.WARN,
                self.tr("Archive this pod?"),
                self.tr("Everything in it stays readable to its members."),
                self.tr("Nobody can write in it any more, until a facilitator or you open it again."),
                offers=(
                    Offer(_KEEP, self.tr("Keep it as it is"), "back"),
                    Offer(_ARCHIVE, self.tr("Archive"), "check"),
                ),
            ),
            closable=False,
        )
        banner.offered.connect(self._answered)
        return banner

    def _answered(self, key: str) -> None:
        self._ask_archive(False)
        if key == _ARCHIVE:
            self.archive_asked.emit(True)

    def _ask_archive(self, asks: bool) -> None:
        self._asks_archive = asks
        if self._shown_last is not None:
            self.show_pod(self._shown_last)

    def _waiting(self, own: JoiningRow) -> Banner:
        what = self.tr("You have asked to join. A facilitator will answer.")
        written = own.joining.message.strip()
        safe = (
            self.tr("You wrote: {message}").format(message=isolated(words.excerpt(written)))
            if written
            else ""
        )
        banner = Banner(
            Notice(Tone.INFO, what, safe, offers=(Offer(_TAKE_BACK, self.tr("Take back"), "returned"),)),
            closable=False,
        )
        banner.offered.connect(lambda _: self.taken_back.emit(own.joining.id))
        return banner

    def _join(self, row: PodRow, begun: str) -> Card:
        card = Card(self.tr("Join this pod"))
        lead = self.tr(
            "What is said and written here is for members alone. Its facilitators answer: {people}."
        )
        card.add(PlainLabel(lead.format(people=words.names(row.facilitators))).wrapped())
        self._message = TextField(
            self.tr("A word to the facilitators"),
            self.tr("You may leave this empty. Everybody in the community can read it."),
            lines=2,
        )
        self._message.show_text(begun)
        card.add(self._message)
        ask = ActionButton(self.tr("Ask to join"), "sent", primary=True)
        ask.clicked.connect(lambda: self.join_asked.emit(self.message))
        card.add(flowing([ask]))
        safe = self.tr("You can ask without a connection: it waits in your outbox until the next sync.")
        card.add(PlainLabel(safe, "caption").wrapped())
        return card


def _declined(own: JoiningRow) -> Banner:
    translate = QCoreApplication.translate
    what = translate("PodCard", "You were not let in when you asked.")
    reason = isolated(words.excerpt(own.joining.declined))
    said = translate("PodCard", "The facilitator wrote: {reason}").format(reason=reason)
    again = translate("PodCard", "You may ask again.")
    return Banner(Notice(Tone.WARN, what, said, again), closable=False)
