"""The list of articles under their headings, or of those that a search has found."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.pages.help.articles import Article, Found, Group, search
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.search_box import SearchBox

_TOPIC = Qt.ItemDataRole.UserRole


class Contents(QWidget):
    """``chosen`` carries the topic of an article."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = SearchBox(self.tr("Search the help"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.look().px(SIZES.gap_xs) // 2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._articles: tuple[Article, ...] = ()
        column = QVBoxLayout(self)
        gap = theme.look().px(SIZES.gap_m)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(theme.look().px(SIZES.gap_s))
        column.addWidget(self.box)
        column.addWidget(self.list, 1)
        self.box.searched.connect(self._search)
        self.list.currentItemChanged.connect(self._choose)

    def show_articles(self, shown: Sequence[Article]) -> None:
        self._articles = tuple(shown)
        self._list_all()

    def mark(self, topic: str) -> None:
        """Marks the article that is read, without telling ``chosen``."""
        self.list.blockSignals(True)
        for at in range(self.list.count()):
            if self.list.item(at).data(_TOPIC) == topic:
                self.list.setCurrentRow(at)
        self.list.blockSignals(False)

    def _choose(self, item: QListWidgetItem | None) -> None:
        topic = item.data(_TOPIC) if item is not None else None
        if topic:
            self.chosen.emit(topic)

    def _search(self, wanted: str) -> None:
        if not wanted:
            self._list_all()
            return
        found = search(wanted, self._articles)
        self._clear()
        for hit in found:
            self.list.addItem(_hit_item(hit))
        if not found:
            self.list.addItem(_silent(self.tr("Nothing in the help holds these words. Try fewer of them.")))

    def _list_all(self) -> None:
        self._clear()
        for group in Group:
            self.list.addItem(_heading(_group_words(group)))
            for each in self._articles:
                if each.group is group:
                    self.list.addItem(_item(each.title, each.topic))

    def _clear(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        self.list.blockSignals(False)


def _item(words: str, topic: str) -> QListWidgetItem:
    made = QListWidgetItem(words)
    made.setData(_TOPIC, topic)
    return made


def _hit_item(hit: Found) -> QListWidgetItem:
    return _item("\n".join(filter(None, (hit.article.title, hit.snippet))), hit.article.topic)


def _heading(words: str) -> QListWidgetItem:
    made = _silent(words)
    font = QFont(made.font())
    font.setBold(True)
    made.setFont(font)
    return made


def _silent(words: str) -> QListWidgetItem:
    """Words between the articles, which can be heard and not chosen."""
    made = QListWidgetItem(words)
    made.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return made


def _group_words(group: Group) -> str:
    translate = QCoreApplication.translate
    return {
        Group.FIRST: translate("HelpContents", "First of all"),
        Group.PAGES: translate("HelpContents", "The pages of the window"),
        Group.MORE: translate("HelpContents", "Good to know"),
    }[group]
