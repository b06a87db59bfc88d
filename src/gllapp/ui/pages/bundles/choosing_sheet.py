"""A sheet on which something is chosen, while what it comes to stands at its foot with the button that begins."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.labels import PlainLabel, line
from gllapp.ui.widgets.marks import Chip
from gllapp.ui.widgets.sheet import Sheet
from gllapp.usecases.sticks.values import Choices, Weight
from gllcore.files import FileId
from gllcore.ids import RecordId


class ChoosingSheet(QWidget):
    """``begun``: the person wants what is chosen; ``closed``: they do not; ``changed``: they have chosen otherwise."""

    begun = Signal()
    closed = Signal()
    changed = Signal()

    def __init__(self, title: str, begin: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.sheet = Sheet(title)
        self.setFocusProxy(self.sheet)
        self._begin = ActionButton(begin, icon, primary=True)
        self._begin.setEnabled(False)
        self._begin.clicked.connect(self.begun)
        self._cancel = ActionButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sheet, 1)
        column.addWidget(line())
        column.addWidget(self._foot())

    @property
    def shelves(self) -> tuple[RecordId, ...] | None:
        """Those whose documents are wanted; None where all are."""
        raise NotImplementedError

    @property
    def files_there(self) -> frozenset[FileId]:
        """Files that are left out because they are where the others go."""
        return frozenset()

    def show_choices(self, choices: Choices) -> None:
        """What there is to choose from."""
        raise NotImplementedError

    def show_weight(self, weight: Weight) -> None:
        """What is chosen comes to this."""
        raise NotImplementedError

    def add_radios(self, card: Card, choices: dict[str, str]) -> QButtonGroup:
        """One of several, the first of them chosen; its key is the object name of the checked button."""
        group = QButtonGroup(self)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_xs))
        for key, words in choices.items():
            button = QRadioButton(words)
            button.setObjectName(key)
            button.setAccessibleName(words)
            button.setChecked(not group.buttons())
            group.addButton(button)
            column.addWidget(button)
        card.add(holder)
        group.buttonToggled.connect(lambda _, on: self.changed.emit() if on else None)
        return group

    def show_total(self, total: str, more: list[str], trouble: str = "") -> None:
        """``trouble`` is why it cannot be begun so."""
        self._total.setText(total)
        self._more.setText("\n".join(more))
        self._more.setVisible(bool(more))
        self._trouble.show_mark("attention", trouble, Tone.WARN)
        self._trouble.setVisible(bool(trouble))
        self._begin.setEnabled(not trouble)

    def _foot(self) -> QFrame:
        """Always in view: what the choice comes to, and the two buttons."""
        foot = QFrame()
        look = theme.look()
        self._total = PlainLabel(self.tr("Counting…"), "heading").wrapped()
        self._total.setAccessibleName(self.tr("How much it is"))
        self._more = PlainLabel("", "muted").wrapped()
        self._trouble = Chip("attention", "", Tone.WARN)
        said = QVBoxLayout()
        said.setSpacing(look.px(SIZES.gap_xs))
        for widget in (self._total, self._more):
            said.addWidget(widget)
        said.addWidget(self._trouble, 0, Qt.AlignmentFlag.AlignLeading)
        self._more.hide()
        self._trouble.hide()
        holder = QWidget()
        holder.setMaximumWidth(look.px(SIZES.measure))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(SIZES.gap_s))
        row.addLayout(said, 1)
        for button in (self._cancel, self._begin):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        around = QHBoxLayout(foot)
        edge = look.px(SIZES.gap_xl)
        around.setContentsMargins(edge, look.px(SIZES.gap_m), edge, look.px(SIZES.gap_m))
        around.addWidget(holder, 1)
        around.addStretch(0)
        return foot


def chosen(group: QButtonGroup) -> str:
    """The key of the choice."""
    button = group.checkedButton()
    return button.objectName() if button is not None else ""
