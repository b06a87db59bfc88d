"""What is said about places of the text: threads, suggestions that become edits, and what is left of those whose words are gone."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from gllapp.pod_views import CommentRow
from gllapp.ui import ladder, theme
from gllapp.ui.ladder import Standing
from gllapp.ui.names import clean_excerpt, isolated
from gllapp.ui.pages.documents import words
from gllapp.ui.pages.documents.cards import Cards, SideCard
from gllapp.ui.pages.documents.reading import Aside
from gllapp.ui.text import Rendered
from gllapp.ui.widgets.composer import PlainEditor
from gllapp.ui.widgets.labels import line
from gllapp.ui.widgets.rich_text import RichText
from gllapp.views import Delivery
from gllcore.differences import differences
from gllcore.ids import RecordId

_HEIGHT = 72
_LONGEST_QUOTE = 200


class CommentsPane(Cards):
    """Signals carry the comment's id, ``replied`` also the words; ``decline_asked`` and ``change_asked`` a :class:`CommentRow`."""

    place_asked = Signal(str)
    replied = Signal(bytes, str)
    accepted = Signal(bytes)
    decline_asked = Signal(object)
    change_asked = Signal(object)
    resolved = Signal(bytes, bool)
    withdrawn = Signal(bytes)
    new_asked = Signal(bool)
    """Whether other words are to be suggested."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CommentsPane", "Comments"), parent)
        self._shown: Aside | None = None
        self._is_writable = True
        self._with_resolved = False
        self._replies: dict[RecordId, str] = {}
        self._answers: RecordId | None = None

    def show_aside(self, shown: Aside, *, is_writable: bool) -> None:
        self._shown, self._is_writable = shown, is_writable
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self._answers = None
        open_ones = [row for row in shown.comments if self._with_resolved or not row.comment.resolved]
        nothing = self.tr("No comments. Choose some words in the text and say what you think of them.")
        self.show_cards([partial(self._card, row, shown) for row in open_ones], nothing, self._head(shown))

    def forget_reply(self, comment: RecordId) -> None:
        """It was sent."""
        self._replies.pop(comment, None)

    def _head(self, shown: Aside) -> SideCard:
        head = SideCard(self.tr("About the chosen words"))
        head.add_act(
            "quote", self.tr("Comment…"), partial(self.new_asked.emit, False), enabled=self._is_writable
        )
        head.add_act(
            "edit",
            self.tr("Suggest other words…"),
            partial(self.new_asked.emit, True),
            enabled=self._is_writable,
        )
        if any(row.comment.resolved for row in shown.comments):
            box = QCheckBox(self.tr("Show what is resolved too"))
            box.setChecked(self._with_resolved)
            box.toggled.connect(self._show_resolved)
            head.add(box)
        return head

    def _show_resolved(self, with_resolved: bool) -> None:
        self._with_resolved = with_resolved
        if self._shown is not None:
            self.show_aside(self._shown, is_writable=self._is_writable)

    def _card(self, row: CommentRow, shown: Aside) -> SideCard:
        card = SideCard(self._who(row, shown.now_ms), self._standing(row))
        comment = row.comment
        if comment.suggestion is not None:
            card.add_pieces(self.tr("What is suggested"), differences(comment.quote, comment.suggestion))
        elif comment.quote:
            card.add_words(f"“{isolated(clean_excerpt(comment.quote)[:_LONGEST_QUOTE])}”", "muted")
        if comment.anchor is not None and row.start is None:
            card.add_words(self.tr("These words are gone from the text."), "caption")
        if comment.body:
            card.add(_text(self.tr("Comment"), comment.body))
        for answer in row.replies:
            card.add_caption(self._who(answer, shown.now_ms))
            card.add(_text(self.tr("Answer"), answer.comment.body))
            if self._is_writable:
                self._own_acts(card, answer, shown)
        if row.replies:
            card.add(line())
        if row.start is not None:
            card.add_act(
                "next", self.tr("Show in the text"), partial(self.place_asked.emit, comment.id.hex())
            )
        if self._is_writable:
            self._acts(card, row, shown)
        return card

    def _who(self, row: CommentRow, now_ms: int) -> str:
        return words.who_and_when(words.name(row.author), row.comment.written_ms, now_ms)

    def _standing(self, row: CommentRow) -> str:
        said = [] if row.delivery is Delivery.RECEIVED else [ladder.words(Standing(row.delivery))]
        if row.comment.accepted:
            said.append(self.tr("Accepted"))
        elif row.comment.resolved:
            said.append(self.tr("Resolved"))
        return " · ".join(said)

    def _acts(self, card: SideCard, row: CommentRow, shown: Aside) -> None:
        comment = row.comment
        if comment.suggestion is not None and not comment.resolved:
            can_be = row.start is not None
            card.add_act("good", self.tr("Accept"), partial(self.accepted.emit, comment.id), enabled=can_be)
            card.add_act("close", self.tr("Decline…"), partial(self.decline_asked.emit, row))
        elif not comment.accepted:
            said = self.tr("Open again") if comment.resolved else self.tr("Resolve")
            card.add_act("check", said, partial(self.resolved.emit, comment.id, not comment.resolved))
        card.add_act("reply", self.tr("Answer…"), lambda: self._reply(card, comment.id))
        self._own_acts(card, row, shown)
        if comment.id in self._replies:
            self._reply(card, comment.id, focus=self._answers == comment.id)

    def _own_acts(self, card: SideCard, row: CommentRow, shown: Aside) -> None:
        """What is accepted stands in the text: to say it otherwise would change nothing there."""
        comment = row.comment.id
        if comment in shown.own and not row.comment.accepted:
            card.add_act("edit", self.tr("Change…"), partial(self.change_asked.emit, row))
        if comment in shown.withdrawable:
            card.add_act("delete", self.tr("Withdraw"), partial(self.withdrawn.emit, comment))

    def _reply(self, card: SideCard, comment: RecordId, *, focus: bool = True) -> None:
        if card.findChild(PlainEditor) is not None:
            return
        field = PlainEditor()
        field.setAccessibleName(self.tr("Your answer"))
        field.setTabChangesFocus(True)
        field.setPlainText(self._replies.get(comment, ""))
        field.setFixedHeight(theme.look().px(_HEIGHT))
        field.textChanged.connect(lambda: self._replies.__setitem__(comment, field.toPlainText()))
        card.add(field)
        send = card.add_act("sent", self.tr("Send"), lambda: self.replied.emit(comment, field.toPlainText()))
        send.setEnabled(bool(field.toPlainText().strip()))
        field.textChanged.connect(lambda: send.setEnabled(bool(field.toPlainText().strip())))
        if focus:
            self._answers = comment
            field.moveCursor(QTextCursor.MoveOperation.End)
            field.show()
            field.setFocus()


def _text(name: str, said: str) -> RichText:
    made = RichText(name)
    made.show_rendered(Rendered(said, is_html=False))
    return made
