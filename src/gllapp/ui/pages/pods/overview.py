"""A pod's home: what waits for its facilitators, what has changed since the person looked last, and what the pod is for."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.pod_views import News, NewsRow
from gllapp.ui import formats
from gllapp.ui.names import clean_name, clean_title, isolated
from gllapp.ui.pages.library.link_button import LinkButton
from gllapp.ui.pages.pods import facts, words
from gllapp.ui.pages.pods.card_form import CardForm
from gllapp.ui.pages.pods.facts import Column
from gllapp.ui.pages.pods.fields import flowing
from gllapp.ui.pages.pods.places import Section
from gllapp.ui.pages.pods.reading import Inside
from gllapp.ui.pages.pods.words import PodCounts
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.notices import Banner, Notice, Offer

_MOST = 10
_ICONS = {
    News.POST: "forum",
    News.DOCUMENT: "draft",
    News.EDIT: "edit",
    News.COMMENT: "quote",
    News.VERSION: "history",
    News.TASK: "agenda",
    News.DONE: "check",
    News.FILE: "attach",
    News.MEMBER: "people",
    News.LEFT: "user",
}
SECTION_OF = {
    News.POST: Section.DISCUSSION,
    News.DOCUMENT: Section.DOCUMENTS,
    News.EDIT: Section.DOCUMENTS,
    News.COMMENT: Section.DOCUMENTS,
    News.VERSION: Section.DOCUMENTS,
    News.TASK: Section.TASKS,
    News.DONE: Section.TASKS,
    News.FILE: Section.FILES,
    News.MEMBER: Section.MEMBERS,
    News.LEFT: Section.MEMBERS,
}


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

    def show_pod(self, shown: Inside) -> None:
        """What is being filled in stays."""
        before, self._shown = self._shown, shown
        if before is not None and before.row.pod.id != shown.row.pod.id:
            self._form = None
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
            yield self._joinings(len(shown.joinings))
        if shown.row.is_open:
            yield self._news(shown.news, shown.now_ms)
        if self._form is not None:
            yield self._form
            return
        yield from facts.said(shown.row)
        if shown.facilitates:
            change = IconButton("edit", self.tr("Change what is said here…"))
            change.clicked.connect(self.change_card)
            yield flowing([change])

    def _joinings(self, count: int) -> Banner:
        offer = Offer(Section.MEMBERS, self.tr("Answer"), "people")
        banner = Banner(Notice(Tone.WARN, PodCounts().want_to_join(count), offers=(offer,)), closable=False)
        banner.offered.connect(lambda key: self.section_asked.emit(Section(key)))
        return banner

    def _news(self, rows: Sequence[NewsRow], now_ms: int) -> Card:
        card = Card(self.tr("Since you looked last"))
        if not rows:
            said = self.tr("Nothing has changed. What others do comes with the next sync.")
            card.add(PlainLabel(said, "muted").wrapped())
            return card
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in rows[:_MOST]:
            column.addWidget(self._line(row, now_ms), 0, Qt.AlignmentFlag.AlignLeading)
        card.add(lines)
        if len(rows) > _MOST:
            card.add(PlainLabel(self.tr("… and more in the parts of the pod."), "muted").wrapped())
        seen = IconButton("check", self.tr("I have seen it"))
        seen.clicked.connect(self.seen_asked)
        card.add_button(seen)
        return card

    def _line(self, row: NewsRow, now_ms: int) -> LinkButton:
        said = words.joined(news_words(row), formats.moment(row.when_ms, now_ms))
        button = LinkButton(_ICONS[row.news], said)
        button.clicked.connect(lambda: self.news_chosen.emit(row))
        return button


def news_words(row: NewsRow) -> str:
    """Who did what, as a sentence."""
    translate = QCoreApplication.translate
    said = {
        News.POST: translate("PodNews", "{who} wrote in “{title}”"),
        News.DOCUMENT: translate("PodNews", "{who} began the document “{title}”"),
        News.EDIT: translate("PodNews", "{who} edited “{title}”"),
        News.COMMENT: translate("PodNews", "{who} commented on “{title}”"),
        News.VERSION: translate("PodNews", "{who} named the version “{title}”"),
        News.TASK: translate("PodNews", "{who} added the task “{title}”"),
        News.DONE: translate("PodNews", "{who} has done “{title}”"),
        News.FILE: translate("PodNews", "{who} shared “{title}”"),
        News.MEMBER: translate("PodNews", "{who} is in the pod now"),
        News.LEFT: translate("PodNews", "{who} has left the pod"),
    }[row.news]
    return said.format(who=isolated(words.name(row.who)), title=isolated(clean_title(row.title)))
