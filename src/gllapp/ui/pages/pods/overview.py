"""A pod's home: what waits for its facilitators, what has changed since the person looked last, and what the pod is for."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gllapp.news_views import NewsRow
from gllapp.pod_views import JoiningRow
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.pods import facts, words
from gllapp.ui.pages.pods.card_form import CardForm
from gllapp.ui.pages.pods.column import Column
from gllapp.ui.pages.pods.news_card import NewsCard
from gllapp.ui.pages.pods.places import Section
from gllapp.ui.pages.pods.reading import Inside
from gllapp.ui.pages.pods.words import PodCounts
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.notices import Banner, Notice, Offer


class Overview(Column):
    """``news_chosen`` carries a :class:`NewsRow`, ``section_asked`` a :class:`Section`; ``seen_asked``: the person has seen it all."""

    news_chosen = Signal(object)
    section_asked = Signal(object)
    seen_asked = Signal()
    card_saved = Signal(object)
    """Carries the :class:`CardForm`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._shown: Inside | None = None
        self._form: CardForm | None = None
        self._shows_all = False

    def show_pod(self, shown: Inside) -> None:
        """What is being filled in stays."""
        before, self._shown = self._shown, shown
        if before is not None and before.row.pod.id != shown.row.pod.id:
            self._form, self._shows_all = None, False
        self.setAccessibleName(clean_name(shown.row.pod.name))
        self._show()

    def change_card(self) -> None:
        """Shows the form for what everybody reads about the pod."""
        if self._shown is None:
            return
        form = CardForm(self._shown.row.pod)
        form.saved.connect(lambda: self.card_saved.emit(form))
        form.closed.connect(self.end)
        self._form = form
        self._show()
        form.focus_first()
        self.ensureWidgetVisible(form)

    def end(self) -> None:
        """The form is not needed any more."""
        self._form = None
        self._show()

    def _show(self) -> None:
        if self._shown is not None:
            self.show_parts(self._made(self._shown), spared=self._form)

    def _made(self, shown: Inside) -> Iterator[QWidget]:
        if not shown.row.is_open:
            yield Banner(
                Notice(
                    Tone.INFO,
                    self.tr("You are in. What is in this pod comes with the next sync."),
                    next=self.tr("Then you can read and write here without a connection."),
                ),
                closable=False,
            )
        if shown.joinings:
            yield self._joinings(shown.joinings)
        if shown.row.is_open:
            yield self._news(shown.news, shown.now_ms)
        if self._form is not None:
            yield self._form
            return
        said = facts.said(shown.row)
        if shown.facilitates:
            change = ActionButton(self.tr("Change what is said here…"), "edit")
            change.clicked.connect(self.change_card)
            said.add_button(change)
        yield said

    def _joinings(self, rows: Sequence[JoiningRow]) -> Banner:
        """One by name, more by their number."""
        offer = Offer(Section.MEMBERS, self.tr("Answer"), "people")
        name = isolated(words.name(rows[0].author))
        alone = self.tr("{name} wants to join").format(name=name)
        what = alone if len(rows) == 1 else PodCounts().want_to_join(len(rows))
        banner = Banner(Notice(Tone.WARN, what, offers=(offer,)), closable=False)
        banner.offered.connect(lambda key: self.section_asked.emit(Section(key)))
        return banner

    def _news(self, rows: Sequence[NewsRow], now_ms: int) -> NewsCard:
        card = NewsCard(rows, now_ms, whole=self._shows_all)
        card.chosen.connect(self.news_chosen)
        card.seen_asked.connect(self.seen_asked)
        card.more_asked.connect(self._show_all)
        return card

    def _show_all(self) -> None:
        self._shows_all = True
        self._show()
