"""Shows rendered posts: loads nothing, opens nothing by itself, grows with its text, and draws quotes with a bar."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextDocument,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from gllapp.ui import links, theme
from gllapp.ui.text import Rendered
from gllapp.ui.tokens import SIZES, Look
from gllapp.ui.widgets.controls import look_changed
from gllapp.ui.widgets.labels import set_tip

_TALLEST = 16_000_000
_SCROLLING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Space,
    }
)


class RichText(QTextBrowser):
    """A text browser for :class:`Rendered` posts.

    ``link_chosen`` carries a judged :class:`links.Link`; nothing is opened here. With ``grows`` the widget is as high
    as its text and leaves scrolling to what is around it.
    """

    link_chosen = Signal(object)

    def __init__(self, name: str, *, grows: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rendered = Rendered("")
        self._quotes: list[QTextBlock] = []
        self._grows = grows
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.anchorClicked.connect(self._clicked)
        self.highlighted.connect(self._pointed_at)
        if grows:
            self._let_grow()
        self._style()

    def show_rendered(self, rendered: Rendered) -> None:
        self._rendered = rendered
        self.document().setDefaultStyleSheet(document_style(theme.look()))
        if rendered.is_html:
            self.setHtml(rendered.content)
        else:
            self.setPlainText(rendered.content)
        self._quotes = list(_quotes(self.document())) if "<blockquote" in rendered.content else []
        if self.isVisible():
            self._fit()

    @property
    def chosen_words(self) -> str:
        """What the person has marked in the text, without its looks."""
        return self.textCursor().selection().toPlainText().strip()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Blank, and not nothing: for nothing Qt would go and look for the file or the server itself."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return _blank()
        return " "

    def doSetSource(
        self, name: QUrl | str, kind: QTextDocument.ResourceType = QTextDocument.ResourceType.HtmlResource
    ) -> None:
        """Never leaves the text that it was given."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event) and self._look != theme.look():
            self._style()
            self.show_rendered(self._rendered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._grows and event.key() in _SCROLLING:
            event.ignore()  # what is around it scrolls
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._grows:
            event.ignore()
        else:
            super().wheelEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(theme.look().px(SIZES.measure), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.look().px(SIZES.avatar) * 3, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._quotes:
            painter = QPainter(self.viewport())
            painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
            for block in self._quotes:
                self._paint_bars_beside(painter, block)
            painter.end()
        if self.hasFocus():
            self._paint_focus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _paint_focus(self) -> None:
        """A ring that takes no room: whoever moves with the keyboard sees which text the arrows are in."""
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(theme.look().colours.focus), 1))
        painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _let_grow(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _style(self) -> None:
        self._look = theme.look()
        self.document().setDocumentMargin(0 if self._grows else theme.look().px(SIZES.gap_m))

    def _fit(self) -> None:
        if self._grows:
            self.document().setTextWidth(max(1, self.viewport().width()))
            self.setFixedHeight(min(_TALLEST, round(self.document().size().height() + 0.5)))
            if self.viewport().height() != self.height():
                # Qt leaves the viewport as it was when this happens while it lays it out: its last lines would be cut.
                self.setViewportMargins(self.viewportMargins())

    def _paint_bars_beside(self, painter: QPainter, block: QTextBlock) -> None:
        worn = theme.look()
        box = self.document().documentLayout().blockBoundingRect(block)
        step, thick = worn.px(SIZES.gap_l), worn.px(3)
        right_to_left = block.blockFormat().rightMargin() > 0
        below = worn.px(SIZES.gap_s) if _quote_level(block.next()) else 0
        for level in range(_quote_level(block)):
            left = self.document().size().width() - level * step - thick if right_to_left else level * step
            bar = QRectF(QPointF(left, box.top()), QPointF(left + thick, box.bottom() + below))
            painter.fillRect(bar, QColor(worn.colours.accent if level == 0 else worn.colours.outline))

    def _clicked(self, url: QUrl) -> None:
        link = links.judge(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        if link is not None:
            self.link_chosen.emit(link)

    def _pointed_at(self, url: QUrl) -> None:
        link = links.judge(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        set_tip(self, link.url if link else "")


def document_style(look: Look) -> str:
    """The style of posts inside a text document (Qt's small part of CSS)."""
    colours, space = look.colours, look.px
    return f"""
        p, li {{ line-height: 128%; margin-top: 0; margin-bottom: {space(SIZES.gap_s)}px; }}
        a {{ color: {colours.link}; text-decoration: underline; }}
        h1 {{ font-size: {look.points(1.3)}pt; }} h2 {{ font-size: {look.points(1.2)}pt; }}
        h3, h4, h5, h6 {{ font-size: {look.points(1.08)}pt; }}
        h1, h2, h3, h4, h5, h6 {{ margin-top: {space(SIZES.gap_s)}px; margin-bottom: {space(SIZES.gap_xs)}px; }}
        ul, ol {{ margin-top: 0; margin-bottom: {space(SIZES.gap_xs)}px; }}
        blockquote {{ color: {colours.muted}; margin: 0 0 0 {space(SIZES.gap_l)}px; }}
        blockquote[dir="rtl"] {{ margin: 0 {space(SIZES.gap_l)}px 0 0; }}
        code, pre {{ background-color: {colours.code_soft}; font-family: monospace; }}
        pre {{ white-space: pre-wrap; margin-top: 0; margin-bottom: {space(SIZES.gap_s)}px; }}
        table {{ border-collapse: collapse; margin-bottom: {space(SIZES.gap_s)}px; }}
        td, th {{ border: 1px solid {colours.outline}; padding: {space(SIZES.gap_xs)}px {space(SIZES.gap_s)}px; }}
        th {{ background-color: {colours.code_soft}; font-weight: 600; }}
        .added {{ background-color: {colours.good_soft}; color: {colours.good}; text-decoration: underline; }}
        .removed {{ background-color: {colours.bad_soft}; color: {colours.bad}; text-decoration: line-through; }}
    """


def _quotes(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        if _quote_level(block):
            yield block
        block = block.next()


def _quote_level(block: QTextBlock) -> int:
    return int(block.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel.value))


def _blank() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image
