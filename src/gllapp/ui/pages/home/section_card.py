"""A section of the start page: a heading, and lines that open what they tell of."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.pages.home.lines import Line, Section
from gllapp.ui.pages.library.link_button import LinkButton
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.labels import ElidedLabel, PlainLabel


class SectionCard(Card):
    """``chosen`` carries the :class:`~gllapp.ui.pages.home.lines.Target` of a line."""

    chosen = Signal(object)

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(section.title, parent)
        for sentence in section.said:
            self.add(PlainLabel(sentence).wrapped())
        if not section.lines:
            if section.nothing:
                self.add(PlainLabel(section.nothing, "muted").wrapped())
            return
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for at, line in enumerate(section.lines):
            grid.addWidget(self._button(line), 2 * at, 0, Qt.AlignmentFlag.AlignLeading)
            if line.detail:
                grid.addLayout(_detail(line), 2 * at + 1, 0)
        self.add(lines)

    def _button(self, line: Line) -> LinkButton:
        button = LinkButton(line.icon, line.words, tone=Tone.INFO if line.is_new else None)
        button.setAccessibleName(line.whole)
        button.clicked.connect(lambda: self.chosen.emit(line.target))
        return button


def _detail(line: Line) -> QHBoxLayout:
    """Below the words, where these begin."""
    look = theme.look()
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, look.px(SIZES.gap_xs))
    row.addSpacing(look.px(SIZES.icon) + look.px(SIZES.gap_m) + look.px(SIZES.gap_s))
    row.addWidget(ElidedLabel(line.detail, "caption"), 1)
    return row
