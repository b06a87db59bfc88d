"""The tools above the text, each with its words, and what of the page is shown."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton, look_changed
from gllapp.ui.widgets.flow import Flow

# Everybody knows these by their arrows and letters, and the row is full.
_KNOWN = ("undo", "redo", "bold", "italic")


class Toolbar(QWidget):
    """``chosen`` carries a tool's key."""

    chosen = Signal(str)
    outline_shown = Signal(bool)
    preview_shown = Signal(bool)
    panel_shown = Signal(bool)
    find_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Tools for the text"))
        self._flow = Flow(theme.look().px(SIZES.gap_xs), self)
        self._tools: list[IconButton] = []
        for key, icon, words, tip in (
            ("undo", "undo", self.tr("Undo"), self.tr("Undo what you did last (Ctrl+Z)")),
            ("redo", "redo", self.tr("Redo"), self.tr("Redo (Ctrl+Y)")),
            ("heading", "text-size", self.tr("Heading"), self.tr("Another level of heading for this line")),
            ("bold", "bold", self.tr("Bold"), self.tr("Bold (Ctrl+B)")),
            ("italic", "italic", self.tr("Italic"), self.tr("Italic (Ctrl+I)")),
            ("list", "list", self.tr("List"), self.tr("Items of a list")),
            ("table", "table", self.tr("Table"), self.tr("A small table below this line")),
            ("link", "link", self.tr("Link"), self.tr("A link to a web page (chosen words: Ctrl+K)")),
            ("picture", "picture", self.tr("Picture…"), self.tr("A picture among the pod's files")),
            ("citation", "quote", self.tr("Cite…"), self.tr("Cite a resource of the library")),
        ):
            button = IconButton(icon, words, words_shown=key not in _KNOWN)
            button.set_words(words, tip)
            button.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._tools.append(button)
            self._flow.addWidget(button)
        find = IconButton("search", self.tr("Find in the document (Ctrl+F)"), words_shown=False)
        find.clicked.connect(self.find_asked)
        self._flow.addWidget(find)
        self._outline = self._switch("menu", self.tr("Outline"))
        self._preview = self._switch("preview", self.tr("Preview"))
        self._panel = self._switch("forum", self.tr("Panel"))
        self._outline.toggled.connect(self.outline_shown)
        self._preview.toggled.connect(self.preview_shown)
        self._panel.toggled.connect(self.panel_shown)

    def set_writable(self, writable: bool) -> None:
        for button in self._tools:
            button.setEnabled(writable)

    def show_parts(self, *, outline: bool, panel: bool) -> None:
        """Says what is shown."""
        self._outline.setChecked(outline)
        self._panel.setChecked(panel)

    def hide_preview(self) -> None:
        self._preview.setChecked(False)

    @property
    def wants_preview(self) -> bool:
        return self._preview.isChecked()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self.updateGeometry()

    def _switch(self, icon: str, words: str) -> IconButton:
        button = IconButton(icon, words)
        button.setCheckable(True)
        self._flow.addWidget(button)
        return button
