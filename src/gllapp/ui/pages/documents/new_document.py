"""A new document: what it is to be, seen before it is begun, in which language, and how it is called."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gllapp.ui import language, theme
from gllapp.ui.text import Rendered
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton, Chooser
from gllapp.ui.widgets.field import Field
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.rich_text import RichText
from gllcore.rules import TITLE_CHARACTERS
from glldocs.templates import Template

_LIST = 230


class NewDocument(QWidget):
    """``chosen``: another template or language is to be shown; ``begun``: the document is to be made."""

    chosen = Signal()
    begun = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("New document"))
        self.title = Field(self.tr("Title"), self.tr("It can be changed later."))
        self.title.line.setMaxLength(TITLE_CHARACTERS)
        self.languages = Chooser(self.tr("Language of the document"), language.NAMES)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Begin from"))
        self.list.setProperty("role", "choices")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(theme.look().px(SIZES.gap_xs) // 2)
        self.list.setFixedWidth(theme.look().px(_LIST))
        self._templates: Sequence[Template] = ()
        self._preview = RichText(self.tr("The template"), grows=False)
        self._preview.setProperty("role", "sheet")
        self._begin = ActionButton(self.tr("Begin"), "add", primary=True)
        self._cancel = ActionButton(self.tr("Cancel"))
        self._lay_out()
        self.list.currentRowChanged.connect(lambda _: self.chosen.emit())
        self.languages.currentIndexChanged.connect(self.chosen)
        self.title.line.textChanged.connect(self._allow)
        self.title.line.returnPressed.connect(self._begin.click)
        self._begin.clicked.connect(self.begun)
        self._cancel.clicked.connect(self.closed)
        self._allow()

    @property
    def template(self) -> Template | None:
        """None for an empty document."""
        row = self.list.currentRow()
        return self._templates[row - 1] if 1 <= row <= len(self._templates) else None

    def begin(self, code: str) -> None:
        """Empty again, in a language."""
        self.title.line.clear()
        self.languages.choose(code)
        self.title.setFocus()

    def show_templates(self, templates: Sequence[Template]) -> None:
        """The same kinds of document in the language that is chosen."""
        at = max(self.list.currentRow(), 0) if self._templates else 1
        self._templates = templates
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItem(QListWidgetItem(self.tr("An empty document")))
        for each in templates:
            self.list.addItem(QListWidgetItem(each.title))
        self.list.setCurrentRow(at)
        self.list.blockSignals(False)

    def show_preview(self, rendered: Rendered) -> None:
        self._preview.show_rendered(rendered)

    def _allow(self) -> None:
        self._begin.setEnabled(bool(self.title.text.strip()))

    def _lay_out(self) -> None:
        look = theme.look()
        edge, gap = look.px(SIZES.gap_xl), look.px(SIZES.gap_m)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, look.px(SIZES.gap_l), edge, look.px(SIZES.gap_l))
        column.setSpacing(gap)
        column.addWidget(PlainLabel(QCoreApplication.translate("NewDocument", "New document"), "title"))
        head = QHBoxLayout()
        head.setSpacing(gap)
        head.addWidget(self.title, 1)
        head.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        label = PlainLabel(self.tr("Begin from"), "strong")
        label.setBuddy(self.list)
        column.addWidget(label)
        middle = QHBoxLayout()
        middle.setSpacing(gap)
        middle.addWidget(self.list)
        middle.addWidget(self._preview, 1)
        column.addLayout(middle, 1)
        foot = QHBoxLayout()
        foot.setSpacing(look.px(SIZES.gap_s))
        foot.addWidget(self._begin)
        foot.addWidget(self._cancel)
        foot.addStretch(1)
        column.addLayout(foot)
