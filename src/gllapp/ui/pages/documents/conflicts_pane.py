"""Sentences that two have changed without knowing of each other: before, one, the other, and an ordinary edit that settles it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from gllapp.news_views import Person
from gllapp.pod_views import TextConflictRow
from gllapp.ui import theme
from gllapp.ui.names import isolated
from gllapp.ui.pages.documents import words
from gllapp.ui.pages.documents.cards import Cards, SideCard
from gllapp.ui.pages.documents.reading import Aside
from gllapp.ui.text import Rendered
from gllapp.ui.widgets.composer import PlainEditor
from gllapp.ui.widgets.rich_text import RichText
from gllcore.differences import Piece

_HEIGHT = 90


class ConflictsPane(Cards):
    """``settle_asked`` carries a conflict's key and the text that is to stand there, None for the text as it is."""

    settle_asked = Signal(str, object)
    place_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ConflictsPane", "Conflicts"), parent)
        self._written: dict[str, str] = {}
        self._writes: str | None = None
        self._is_writable = True

    def show_aside(self, shown: Aside, *, is_writable: bool) -> None:
        self._is_writable = is_writable
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self._writes = None
        nothing = self.tr(
            "Nothing to settle. Where two change the same sentence before they have synced, both texts are kept and stand here."
        )
        makers = [partial(self._card, row, shown.now_ms) for row in shown.conflicts]
        self.show_cards(makers, nothing)

    def _card(self, row: TextConflictRow, now_ms: int) -> SideCard:
        found = row.conflict
        card = SideCard(self._heading(row))
        if found.before:
            card.add_caption(self.tr("Before"))
            before = RichText(self.tr("Before"))
            before.show_rendered(Rendered(found.before, is_html=False))
            card.add(before)
        self._side(card, row.one_by, found.one_ms, now_ms, row.one_pieces)
        if found.other is not None:
            self._side(card, row.other_by, found.other_ms, now_ms, row.other_pieces)
        card.add_act("next", self.tr("Show in the text"), lambda: self.place_asked.emit(found.key))
        if self._is_writable:
            self._choices(card, row)
        return card

    def _heading(self, row: TextConflictRow) -> str:
        one, other = isolated(words.name(row.one_by)), isolated(words.name(row.other_by))
        if row.conflict.other is None:
            said = self.tr("{one} edited this, {other} deleted it: it was kept")
        else:
            said = self.tr("{one} and {other} changed the same sentence")
        return said.format(one=one, other=other)

    def _side(
        self, card: SideCard, who: Person, when_ms: int, now_ms: int, pieces: tuple[Piece, ...]
    ) -> None:
        card.add_caption(words.who_and_when(words.name(who), when_ms, now_ms))
        card.add_pieces(self.tr("What {name} wrote").format(name=words.name(who)), pieces)

    def _choices(self, card: SideCard, row: TextConflictRow) -> None:
        found = row.conflict
        settle = partial(self.settle_asked.emit, found.key)
        if found.other is None:
            card.add_act("good", self.tr("Keep it"), lambda: settle(None))
            card.add_act("delete", self.tr("Delete it"), lambda: settle(""))
        else:
            other = found.other
            for who, text in ((row.one_by, found.one), (row.other_by, other)):
                said = self.tr("Take what {name} wrote").format(name=isolated(words.name(who)))
                card.add_act("good", said, partial(settle, text))
            card.add_act("copy", self.tr("Take both"), lambda: settle(f"{found.one} {other}"))
            card.add_act("check", self.tr("The text is good as it is"), lambda: settle(None))
        card.add_act("edit", self.tr("Write it myself…"), lambda: self._write(card, row))
        if found.key in self._written:
            self._write(card, row, focus=self._writes == found.key)

    def _write(self, card: SideCard, row: TextConflictRow, *, focus: bool = True) -> None:
        """A field for words of one's own, once for each card; what was written in it outlives a sync."""
        if card.findChild(PlainEditor) is not None:
            return
        found = row.conflict
        field = PlainEditor()
        field.setAccessibleName(self.tr("What is to stand there"))
        field.setPlainText(self._written.get(found.key, found.one))
        field.setTabChangesFocus(True)
        field.setFixedHeight(theme.look().px(_HEIGHT))
        field.textChanged.connect(lambda: self._written.__setitem__(found.key, field.toPlainText()))
        card.add(field)
        card.add_act(
            "good", self.tr("Put this there"), lambda: self.settle_asked.emit(found.key, field.toPlainText())
        )
        if focus:
            self._writes = found.key
            field.moveCursor(QTextCursor.MoveOperation.End)
            field.show()
            field.setFocus()
