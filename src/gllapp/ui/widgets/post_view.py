"""One post as a card: who, when, what, and what one can do with it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gllapp.ui import formats, theme
from gllapp.ui.ladder import Standing
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.text import Rendered
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import ElidedLabel, PlainLabel, set_tip
from gllapp.ui.widgets.marks import Avatar, Chip, StateChip
from gllapp.ui.widgets.notices import Banner, Notice, Offer
from gllapp.ui.widgets.rich_text import RichText
from gllapp.views import Delivery


@dataclass(frozen=True, slots=True)
class PostCard:
    """What a post looks like. Times are words already; ``standing`` is shown on one's own posts.

    ``reply_to`` is whom it answers, ``rivals`` how many other texts it has that were written at the same time.
    ``withdrawn`` says when its author withdrew it; there is no body then. ``contested``: it was withdrawn on one device,
    and edited on another.
    """

    key: str
    author: str
    author_key: str
    when: str
    when_full: str
    body: Rendered
    role: str = ""
    useful: int = 0
    useful_to_me: bool = False
    mine: bool = False
    edited: bool = False
    unread: bool = False
    standing: Standing | None = None
    standing_tip: str = ""
    reply_to: str = ""
    rivals: int = 0
    withdrawn: str = ""
    contested: bool = False
    answerable: bool = True
    """Whether its place still takes replies."""


class PostView(QFrame):
    """Shows a :class:`PostCard`; every signal carries the post's key."""

    useful_toggled = Signal(str, bool)
    reply_asked = Signal(str)
    edit_asked = Signal(str)
    withdraw_asked = Signal(str)
    return_asked = Signal(str)
    """An own post that was withdrawn is to be brought back."""
    settle_asked = Signal(str)
    history_asked = Signal(str)
    link_chosen = Signal(object)

    def __init__(self, card: PostCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = card.key
        self._name = clean_name(card.author) or "?"
        self._body: RichText | None = None
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Post by {author}, {when}").format(author=self._name, when=card.when))
        worn = theme.look()
        gap = worn.px(SIZES.gap_l)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap, worn.px(SIZES.gap_m), gap, worn.px(SIZES.gap_s))
        row.setSpacing(worn.px(SIZES.gap_m))
        column = QVBoxLayout()
        column.setSpacing(worn.px(SIZES.gap_s))
        column.addLayout(self._header(card))
        if card.reply_to:
            column.addWidget(self._answered(card.reply_to))
        if (stands := self._stands_against(card)) is not None:
            column.addWidget(stands)
        column.addWidget(self._gone(card) if card.withdrawn else self._text(card))
        column.addLayout(self._acts(card))
        avatar_column = QVBoxLayout()
        avatar_column.addWidget(Avatar(card.author, card.author_key))
        avatar_column.addStretch()
        row.addLayout(avatar_column)
        row.addLayout(column, 1)

    @property
    def key(self) -> str:
        return self._key

    @property
    def chosen_words(self) -> str:
        """What the person has marked in the post."""
        return self._body.chosen_words if self._body is not None else ""

    def show_useful(self, count: int, to_me: bool) -> None:
        """The count of those who found the post useful, and whether the person is one of them."""
        self._useful.set_icon("useful-given" if to_me else "useful")
        words = self.tr("Useful")
        self._useful.set_words(f"{words} · {formats.number(count)}" if count else words)
        self._useful.setAccessibleName(self.tr("Useful, %n person(s)", "", count))
        self._useful.setChecked(to_me)

    def show_standing(self, standing: Standing | None) -> None:
        self._standing.setVisible(standing is not None)
        if standing is not None:
            self._standing.show_standing(standing)

    def _header(self, card: PostCard) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.look().px(SIZES.gap_s))
        row.addStrut(theme.look().px(SIZES.control))
        row.addWidget(ElidedLabel(self._name, "strong", fills=False))
        if card.role:
            row.addWidget(ElidedLabel(card.role, "caption", fills=False))
        edited = self.tr("{when} · edited").format(when=card.when)
        when = ElidedLabel(edited if card.edited else card.when, "caption", fills=False)
        set_tip(when, card.when_full)
        row.addWidget(when)
        row.addStretch()
        if card.unread:
            row.addWidget(Chip("unread", self.tr("New"), Tone.INFO))
        self._standing = StateChip(card.standing or Standing(Delivery.DRAFT))
        if card.standing is None:
            self._standing.hide()  # never shown here: it would be a window of its own as yet
        set_tip(self._standing, card.standing_tip)
        row.addWidget(self._standing)
        return row

    def _answered(self, name: str) -> ElidedLabel:
        whom = isolated(clean_name(name) or "?")
        return ElidedLabel(self.tr("In reply to {author}").format(author=whom), "caption")

    def _stands_against(self, card: PostCard) -> QWidget | None:
        """What does not agree about the post: for its author to settle, for others to know."""
        if not card.contested and not (card.rivals and card.mine):
            return None
        versions = self.tr(
            "%n version(s) of this text, written without knowing of each other", "", card.rivals + 1
        )
        words = self.tr("Withdrawn on one device, edited on another") if card.contested else versions
        if not card.mine:
            return PlainLabel(words, "caption").wrapped()
        offer = Offer("settle", self.tr("Compare"), "conflicts")
        banner = Banner(Notice(Tone.WARN, words, offers=(offer,)), closable=False)
        banner.offered.connect(lambda _: self.settle_asked.emit(self._key))
        return banner

    def _gone(self, card: PostCard) -> PlainLabel:
        words = self.tr("Withdrawn by its author, {when}").format(when=isolated(card.withdrawn))
        return PlainLabel(words, "muted").wrapped()

    def _text(self, card: PostCard) -> RichText:
        body = RichText(self.tr("Text of the post"))
        body.show_rendered(card.body)
        body.link_chosen.connect(self.link_chosen)
        self._body = body
        return body

    def _acts(self, card: PostCard) -> Flow:
        row = Flow(theme.look().px(SIZES.gap_xs))
        self._useful = IconButton("useful", self.tr("Useful"))
        self._useful.setCheckable(True)
        self._useful.setEnabled(not card.mine)
        if card.mine and not card.useful:
            self._useful.hide()  # nobody marks their own: it is there to tell a number
        self.show_useful(card.useful, card.useful_to_me)
        self._useful.clicked.connect(lambda to_me: self.useful_toggled.emit(self._key, to_me))
        row.addWidget(self._useful)
        if card.answerable:
            reply = self._button("reply", self.tr("Reply"), self.reply_asked)
            reply.set_words(self.tr("Reply"), self.tr("What is marked in the post is quoted"))
            row.addWidget(reply)
        if card.mine and card.withdrawn:
            row.addWidget(self._button("returned", self.tr("Bring back"), self.return_asked))
        elif card.mine:
            row.addWidget(self._button("edit", self.tr("Edit"), self.edit_asked))
            row.addWidget(self._button("delete", self.tr("Withdraw"), self.withdraw_asked))
        if card.edited or card.rivals or (card.mine and card.withdrawn):
            others = self.tr("%n other version(s)", "", card.rivals)
            words = others if card.rivals else self.tr("History")
            row.addWidget(self._button("history", words, self.history_asked))
        return row

    def _button(self, icon: str, words: str, asked: SignalInstance) -> IconButton:
        button = IconButton(icon, words)
        button.clicked.connect(lambda: asked.emit(self._key))
        return button
