"""The parts of a pod as buttons in a row, with what is in them; one is the current."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from gllapp.ui import formats, theme
from gllapp.ui.pages.pods.places import Section
from gllapp.ui.pages.pods.words import PodCounts
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.flow import Flow, keep_height
from gllapp.ui.widgets.labels import set_tip

_ICONS = {
    Section.HOME: "home",
    Section.DISCUSSION: "forum",
    Section.DOCUMENTS: "draft",
    Section.TASKS: "agenda",
    Section.MEMBERS: "people",
    Section.FILES: "attach",
}


class SectionBar(QWidget):
    """``chosen`` carries the :class:`Section`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Parts of the pod"))
        row = Flow(theme.look().px(SIZES.gap_xs), self)
        keep_height(self)
        group = QButtonGroup(self)
        self._buttons: dict[Section, IconButton] = {}
        for section in Section:
            button = IconButton(_ICONS[section], section_words(section))
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, section=section: self.chosen.emit(section))
            group.addButton(button)
            row.addWidget(button)
            self._buttons[section] = button

    def show_section(self, section: Section) -> None:
        """Marks a part as the current one, without telling anybody."""
        self._buttons[section].setChecked(True)
        self.setFocusProxy(self._buttons[section])

    def show_counts(self, counts: Mapping[Section, int]) -> None:
        """What is new or open in each part."""
        for section, button in self._buttons.items():
            said, count = section_words(section), counts.get(section, 0)
            button.set_words(f"{said} · {formats.number(count)}" if count else said)
            if count:
                set_tip(button, counted_words(section, count))
                button.setAccessibleName(f"{said}, {counted_words(section, count)}")


def counted_words(section: Section, count: int) -> str:
    """What is counted in a part."""
    counted = PodCounts()
    said = {
        Section.DISCUSSION: counted.new_posts,
        Section.DOCUMENTS: counted.documents_to_see,
        Section.TASKS: counted.open_tasks,
        Section.MEMBERS: counted.want_to_join,
    }[section]
    return said(count)


def section_words(section: Section) -> str:
    translate = QCoreApplication.translate
    return {
        Section.HOME: translate("PodSections", "Pod home"),
        Section.DISCUSSION: translate("PodSections", "Discussion"),
        Section.DOCUMENTS: translate("PodSections", "Documents"),
        Section.TASKS: translate("PodSections", "Tasks"),
        Section.MEMBERS: translate("PodSections", "Members"),
        Section.FILES: translate("PodSections", "Files"),
    }[section]
