"""What shall open somebody's data on this PC: nothing, a PIN or a password, typed twice, with what each is worth."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.platform.seal import Lock
from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import Chooser
from gllapp.ui.widgets.field import Field
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.usecases.locking import LONGEST_PIN, SHORTEST_PASSWORD, SHORTEST_PIN, is_pin


class LockChoice(QWidget):
    """``changed``: something else is chosen or typed; ``with_none`` where nothing has to be typed if the person wants it so."""

    changed = Signal()

    def __init__(self, *, with_none: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._kind = Chooser(translate("LockDialog", "From now on"), _kinds(with_none=with_none))
        self._new = Field(translate("LockDialog", "The new one"), secret=True)
        self._again = Field(translate("LockDialog", "The new one again"), secret=True)
        self._advice = PlainLabel(role="caption").wrapped()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_m))
        for widget in (self._kind, self._new, self._again, self._advice):
            column.addWidget(widget)
        self.setFocusProxy(self._kind)
        self._kind.currentIndexChanged.connect(self._look_over)
        for each in (self._new, self._again):
            each.line.textChanged.connect(self._look_over)
        self._look_over()

    @property
    def lock(self) -> Lock:
        return Lock(self._kind.chosen)

    @property
    def secret(self) -> str:
        """What was typed; empty where nothing has to be."""
        return "" if self.lock is Lock.NONE else self._new.text

    @property
    def is_good(self) -> bool:
        """Whether it can be chosen as it stands."""
        if self.lock is Lock.NONE:
            return True
        new = self._new.text
        long_enough = is_pin(new) if self.lock is Lock.PIN else len(new) >= SHORTEST_PASSWORD
        return long_enough and new == self._again.text

    def choose(self, lock: Lock) -> None:
        self._kind.choose(str(lock))

    def _look_over(self) -> None:
        for each in (self._new, self._again):
            each.setVisible(self.lock is not Lock.NONE)
        self._advice.setText(self._missing() or _worth(self.lock))
        self.changed.emit()

    def _missing(self) -> str:
        """Nothing before the person has begun."""
        translate = QCoreApplication.translate
        lock, new, again = self.lock, self._new.text, self._again.text
        if lock is Lock.NONE or not new:
            return ""
        if lock is Lock.PIN and not is_pin(new):
            said = translate("LockDialog", "A PIN has {least} to {most} digits.")
            return said.format(least=SHORTEST_PIN, most=LONGEST_PIN)
        if lock is Lock.PASSWORD and len(new) < SHORTEST_PASSWORD:
            return self.tr("%n more character(s), please.", "", SHORTEST_PASSWORD - len(new))
        return translate("LockDialog", "The two are not the same yet.") if again and new != again else ""


def _kinds(*, with_none: bool) -> dict[str, str]:
    translate = QCoreApplication.translate
    kinds = {
        str(Lock.PIN): translate("LockDialog", "A PIN"),
        str(Lock.PASSWORD): translate("LockDialog", "A password"),
    }
    if with_none:
        kinds[str(Lock.NONE)] = translate("LockDialog", "Nothing: whoever uses this PC may open it")
    return kinds


def _worth(lock: Lock) -> str:
    translate = QCoreApplication.translate
    words = {
        Lock.PIN: translate(
            "LockDialog",
            "A PIN keeps colleagues out, and with the key store of this PC also a thief of the disk. Nobody can read or reset it.",
        ),
        Lock.PASSWORD: translate(
            "LockDialog",
            "A password keeps out whoever has the PC, too. Nobody can read or reset it: choose one that you will remember.",
        ),
        Lock.NONE: translate("LockDialog", "Right where you alone use this system account."),
    }
    return words[lock]
