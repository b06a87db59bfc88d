"""What is known about one item of the outbox: its text, its place on the ladder, why it is stuck, and what can be done."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gllapp.ui import theme, words
from gllapp.ui.models.outbox_items import OF_LIBRARY, OF_PODS, Item
from gllapp.ui.names import clean_name, isolated, joined
from gllapp.ui.text import Rendered
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.marks import StateChip
from gllapp.ui.widgets.notices import Banner, Notice
from gllapp.ui.widgets.rich_text import RichText
from gllapp.views import Act, Delivery, KeptRow


class ItemDetail(QScrollArea):
    """Shows an :class:`Item`. The signals carry nothing: the page knows which item is shown."""

    opened = Signal()
    discarded = Signal()
    retried = Signal()
    taken_back = Signal()
    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The chosen item"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def show_item(self, item: Item | None) -> None:
        """Shows an item, or nothing."""
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()
        if item is not None:
            self.setWidget(self._sheet(item))

    def _sheet(self, item: Item) -> QWidget:
        sheet = QWidget()
        sheet.setProperty("role", "column")
        look = theme.look()
        column = QVBoxLayout(sheet)
        edge = look.px(SIZES.gap_xl)
        column.setContentsMargins(edge, look.px(SIZES.gap_l), edge, edge)
        column.setSpacing(look.px(SIZES.gap_m))
        chip_row = QHBoxLayout()
        chip_row.addWidget(StateChip(item.standing))
        chip_row.addStretch()
        column.addLayout(chip_row)
        column.addWidget(PlainLabel(item.title, "title").wrapped())
        column.addWidget(PlainLabel(self._about(item), "muted").wrapped())
        notice = self._why(item)
        if notice is not None:
            column.addWidget(Banner(notice, closable=False))
        # Before the text, which may be long: what can be done is always in view.
        column.addLayout(self._buttons(item))
        if not _of_library(item) or item.excerpt:
            column.addWidget(self._text(item))
        column.addStretch(1)
        return sheet

    def _about(self, item: Item) -> str:
        said = self.tr("saved {time}") if item.draft is not None else self.tr("written {time}")
        return joined(item.kind, item.where, said.format(time=item.began))

    def _why(self, item: Item) -> Notice | None:
        if item.kept is not None:
            return self._why_kept(item.kept)
        if item.act is None or item.standing.delivery is not Delivery.ATTENTION:
            return None
        return words.notice_of(item.act.reason, item.act.facts)

    def _why_kept(self, row: KeptRow) -> Notice:
        name = isolated(clean_name(row.stream_name))
        if row.is_open:
            return Notice(Tone.GOOD, self.tr("You can read {stream} again.").format(stream=name))
        return Notice(
            Tone.INFO,
            self.tr("You are no longer in {stream}.").format(stream=name),
            self.tr("There is no receipt for it, and only you can read it here."),
            "" if _is_only_text(row) else self.tr("It can be sent when you are admitted again."),
        )

    def _buttons(self, item: Item) -> Flow:
        row = Flow(theme.look().px(SIZES.gap_s))
        if item.draft is not None:
            self._add(row, self.tr("Go on writing"), "edit", self.opened, primary=True)
            self._add(row, self.tr("Discard"), "delete", self.discarded)
        elif item.kept is not None:
            if item.kept.is_open and not _is_only_text(item.kept):
                again = self.tr("Go on writing") if item.kept.act is None else self.tr("Send again")
                self._add(row, again, "returned", self.retried, primary=True)
            if item.kept.title or item.kept.text:
                self._add(row, self.tr("Copy the text"), "copy", self.copied)
            self._add(row, self.tr("Discard"), "delete", self.discarded)
        elif item.standing.delivery is Delivery.ATTENTION:
            back = self.tr("Take back and change") if _is_a_post(item) else self.tr("Take back")
            self._add(row, back, "edit", self.taken_back, primary=True)
            self._add(row, self.tr("Send again"), "sent", self.retried)
        elif _of_library(item):
            self._add(row, self.tr("Show in the library"), "library", self.opened)
        elif not _is_a_post(item):
            self._add(row, self.tr("Show in Learning pods"), "pods", self.opened)
        else:
            self._add(row, self.tr("Show in the forum"), "forum", self.opened)
        return row

    def _add(self, row: Flow, label: str, icon: str, asked: SignalInstance, *, primary: bool = False) -> None:
        button = ActionButton(label, icon, primary=primary)
        button.clicked.connect(asked)
        row.addWidget(button)

    def _text(self, item: Item) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        text = RichText(self.tr("Its text"))
        body = item.draft.body if item.draft is not None else item.kept.text if item.kept else item.excerpt
        text.show_rendered(Rendered(body or self.tr("Nothing written yet."), is_html=False))
        row = QVBoxLayout(card)
        edge = theme.look().px(SIZES.gap_l)
        row.setContentsMargins(edge, edge, edge, edge)
        row.addWidget(text)
        return card


def _of_library(item: Item) -> bool:
    return item.act is not None and (item.act.act in OF_LIBRARY or item.act.act is Act.NOTE)


def _is_a_post(item: Item) -> bool:
    return item.act is not None and item.act.act not in OF_LIBRARY | OF_PODS


def _is_only_text(row: KeptRow) -> bool:
    """A document's whole text, which is no act that could be sent."""
    return row.act is not None and row.op_id is None
