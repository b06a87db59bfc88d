"""A set of keys as boxes to tick, with a list from which more are added; for many resources it says which of them have a key."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.ui import formats, theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import Chooser
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.ticks import TickBox

_NONE = ""


class KeyField(QWidget):
    """``added`` and ``removed`` are what the person wants to be different."""

    def __init__(
        self,
        name: str,
        more: str,
        choices: Mapping[str, str],
        counts: Mapping[str, int],
        total: int,
        parent: QWidget | None = None,
    ) -> None:
        """``choices`` are keys with their words, ``counts`` how many of ``total`` resources have each key now."""
        super().__init__(parent)
        self._choices = choices
        self._before: dict[str, Qt.CheckState] = {}
        self._boxes: dict[str, TickBox] = {}
        self._more = Chooser(more, {_NONE: more, **choices})
        self._more.activated.connect(self._add)
        holder = QWidget()
        self._flow = Flow(theme.look().px(SIZES.gap_m), holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_xs))
        column.addWidget(PlainLabel(name, "strong"))
        column.addWidget(holder)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        for key, count in counts.items():
            whole = count == total
            self._before[key] = Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked
            self._show(
                key, "" if whole else f"{formats.number(count)}/{formats.number(total)}", self._before[key]
            )

    @property
    def added(self) -> tuple[str, ...]:
        return self._changed(Qt.CheckState.Checked)

    @property
    def removed(self) -> tuple[str, ...]:
        return self._changed(Qt.CheckState.Unchecked)

    def chosen_of(self, before: Iterable[str]) -> tuple[str, ...]:
        """All that are ticked, of one thing that had those ``before``."""
        return (*(key for key in before if key not in self.removed), *self.added)

    def tick(self, key: str, ticked: bool = True) -> None:
        """As if the person had ticked it, or taken the tick away."""
        if key not in self._boxes:
            self._show(key, "", Qt.CheckState.Unchecked)
        box = self._boxes[key]
        box.setTristate(False)
        box.setChecked(ticked)

    def _changed(self, state: Qt.CheckState) -> tuple[str, ...]:
        unticked = Qt.CheckState.Unchecked
        return tuple(
            key
            for key, box in self._boxes.items()
            if box.checkState() is state and self._before.get(key, unticked) is not state
        )

    def _add(self) -> None:
        key = self._more.chosen
        self._more.setCurrentIndex(0)
        if key != _NONE:
            self.tick(key)

    def _show(self, key: str, how_many: str, state: Qt.CheckState) -> None:
        said = self._choices.get(key, key)
        box = TickBox(f"{said} ({how_many})" if how_many else said)
        box.setTristate(state is Qt.CheckState.PartiallyChecked)
        box.setCheckState(state)
        self._boxes[key] = box
        self._flow.addWidget(box)
        self._flow.invalidate()
        self.updateGeometry()
