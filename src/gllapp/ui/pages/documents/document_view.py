"""A document with all that stands around it: outline, text, preview, and what is beside it; as much as the window has room for."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from gllapp.ui import icons, theme
from gllapp.ui.pages.documents.editor import DocumentEditor
from gllapp.ui.pages.documents.heading import Heading
from gllapp.ui.pages.documents.outline_pane import OutlinePane
from gllapp.ui.pages.documents.preview import Preview
from gllapp.ui.pages.documents.side_panel import SidePanel, Tab
from gllapp.ui.pages.documents.toolbar import Toolbar
from gllapp.ui.readers.find_bar import FindBar
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.labels import ElidedLabel, PlainLabel, line
from gllapp.ui.widgets.notices import Banner, Notice

# Below these widths, in pixels at 100 %, the outline makes room, then what is beside the text.
_WITH_OUTLINE, _WITH_PANEL, _WITH_PREVIEW = 1060, 780, 1300
_OUTLINE, _TEXT, _PANEL = 190, 560, 330


class DocumentView(QWidget):
    """``menu_chosen`` carries what was chosen in the menu of the text: comment, suggest, mark, or authors."""

    menu_chosen = Signal(str)
    preview_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading()
        self.toolbar = Toolbar()
        self.outline = OutlinePane()
        self.editor = DocumentEditor()
        self.preview = Preview()
        self.panel = SidePanel()
        self.finding = FindBar()
        self.saved = ElidedLabel(role="caption")
        self.claimed = ElidedLabel(role="caption")
        self.count = PlainLabel(role="caption")
        self._banner: Banner | None = None
        self._room = (True, True)
        self._lay_out()
        self._connect()

    def panes(self) -> tuple[QWidget, ...]:
        """Among which F6 goes round."""
        wanted = (self.outline.list, self.editor, self.preview.sheet, self.panel.pane)
        return tuple(pane for pane in wanted if pane.isVisible())

    def show_panel(self, tab: Tab | None = None) -> None:
        """Opens what is beside the text."""
        if tab is not None:
            self.panel.show_tab(tab)
        self.toolbar.show_parts(outline=self.outline.isVisibleTo(self), panel=True)

    def show_text(self) -> None:
        """The text itself, where the preview stands in its place."""
        if not self.editor.isVisibleTo(self):
            self.toolbar.hide_preview()

    def show_hindrance(self, notice: Notice | None) -> None:
        """Why nothing can be written here; None where it can."""
        old, self._banner = self._banner, None
        if old is not None:
            self._column.removeWidget(old)
            old.deleteLater()
        if notice is not None:
            self._banner = Banner(notice, closable=False)
            self._column.insertWidget(2, self._banner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() / theme.look().scale
        room = (width >= _WITH_OUTLINE, width >= _WITH_PANEL)
        if room != self._room:
            self._room = room
            self.toolbar.show_parts(outline=room[0], panel=room[1])

    def _show_preview(self, shown: bool) -> None:
        self.preview.setVisible(shown)
        # Where there is no room for both, it stands in the place of the text, or of the outline.
        self.editor.setVisible(not shown or self._room[1])
        if shown and self.width() < theme.look().px(_WITH_PREVIEW):
            self.toolbar.show_parts(outline=False, panel=self.panel.isVisibleTo(self))
        elif self._room[0]:
            self.toolbar.show_parts(outline=True, panel=self.panel.isVisibleTo(self))
        if shown:
            self.preview_asked.emit()
        else:
            self.editor.setFocus()

    def _show_menu(self, at: QPoint) -> None:
        editor = self.editor
        is_chosen, is_writable = editor.textCursor().hasSelection(), not editor.isReadOnly()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for icon, said, act, enabled in (
            ("undo", self.tr("Undo"), editor.undo_asked.emit, is_writable),
            ("redo", self.tr("Redo"), editor.redo_asked.emit, is_writable),
            ("close", self.tr("Cut"), editor.cut, is_chosen and is_writable),
            ("copy", self.tr("Copy"), editor.copy, is_chosen),
            ("inbox", self.tr("Paste"), editor.paste, is_writable and editor.canPaste()),
        ):
            entry = menu.addAction(icons.icon(icon), said)
            entry.setEnabled(enabled)
            entry.triggered.connect(lambda _=False, act=act: act())
        menu.addSeparator()
        for key, icon, said, enabled in (
            ("comment", "quote", self.tr("Comment…"), is_writable),
            ("suggest", "edit", self.tr("Suggest other words…"), is_chosen and is_writable),
            ("mark", "forum", self.tr("Show what is marked here"), self._is_marked()),
            ("authors", "people", self.tr("Who wrote this paragraph"), True),
        ):
            entry = menu.addAction(icons.icon(icon), said)
            entry.setEnabled(enabled)
            entry.triggered.connect(lambda _=False, key=key: self.menu_chosen.emit(key))
        menu.popup(at)

    def _is_marked(self) -> bool:
        return self.editor.mark_at(self.editor.textCursor().position()) is not None

    def _lay_out(self) -> None:
        look = theme.look()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        for widget, width, stretch in (
            (self.outline, _OUTLINE, 0),
            (self.editor, _TEXT, 3),
            (self.preview, _TEXT, 3),
            (self.panel, _PANEL, 1),
        ):
            self._split.addWidget(widget)
            at = self._split.count() - 1
            self._split.setStretchFactor(at, stretch)
            self._split.setCollapsible(at, False)
            widget.setMinimumWidth(look.px(min(width, 260)))
        self._split.setSizes([look.px(each) for each in (_OUTLINE, _TEXT, _TEXT, _PANEL)])
        self.outline.setMinimumWidth(look.px(150))
        self.outline.setMaximumWidth(look.px(320))
        self.panel.setMinimumWidth(look.px(290))
        self.panel.setMaximumWidth(look.px(480))
        self.preview.hide()
        self.finding.hide()
        foot = QHBoxLayout()
        side, gap = look.px(SIZES.gap_m), look.px(SIZES.gap_xs)
        foot.setContentsMargins(side, gap, side, gap)
        foot.setSpacing(look.px(SIZES.gap_m))
        foot.addWidget(self.saved, 2)
        foot.addWidget(self.claimed, 2)
        foot.addWidget(self.count)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.toolbar.setContentsMargins(side, 0, side, gap)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.toolbar)
        self._column.addWidget(line())
        self._column.addWidget(self._split, 1)
        self._column.addWidget(self.finding)
        self._column.addWidget(line())
        self._column.addLayout(foot)

    def _connect(self) -> None:
        self.toolbar.outline_shown.connect(self.outline.setVisible)
        self.toolbar.panel_shown.connect(self.panel.setVisible)
        self.toolbar.preview_shown.connect(self._show_preview)
        self.toolbar.show_parts(outline=True, panel=True)
        self.editor.menu_asked.connect(self._show_menu)
