"""What stands above a thread's posts: its title, where it belongs, and its tags."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.counted import Counted
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.titles import thread_title
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import ElidedLabel, PlainLabel
from gllapp.views import ThreadRow


class ThreadHeader(QWidget):
    """Reports the tag that a person wants to see more of."""

    tag_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        worn = theme.look()
        self._title = PlainLabel(role="title").wrapped()
        self._caption = ElidedLabel(role="muted")
        self._tags = QWidget()
        self._flow = Flow(worn.px(SIZES.gap_xs), self._tags)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, worn.px(SIZES.gap_m), 0, worn.px(SIZES.gap_m))
        column.setSpacing(worn.px(SIZES.gap_xs))
        column.addWidget(self._title)
        column.addWidget(self._caption)
        column.addWidget(self._tags)

    def show_thread(self, row: ThreadRow) -> None:
        self._title.setText(thread_title(row.title, withdrawn=row.withdrawn))
        counted = Counted()
        parts = [isolated(clean_name(row.stream_name)), counted.posts(row.posts)]
        self._caption.setText(" · ".join([*parts, counted.new(row.unread)] if row.unread else parts))
        while self._flow.count():
            item = self._flow.takeAt(0)
            if item is not None and (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()
        for tag in row.tags:
            self._flow.addWidget(self._button(tag))
        self._tags.setVisible(bool(row.tags))

    def _button(self, tag: str) -> IconButton:
        words = clean_name(tag)
        button = IconButton("tag", words)
        button.set_words(words, self.tr("Show all threads with this tag"))
        button.setAccessibleName(self.tr("Tag {tag}: show all threads with it").format(tag=isolated(words)))
        button.clicked.connect(lambda: self.tag_chosen.emit(tag))
        return button
