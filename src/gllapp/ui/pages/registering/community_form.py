"""Which community: the stick that tells it, or the address at which it is."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.pages.sign_in.sign_in_form import Seal
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.field import Field


@dataclass(frozen=True, slots=True)
class Source:
    """What was named: a stick's folder, or an address; ``passphrase`` is empty where the system keeps the key."""

    stick: Path | None = None
    address: str = ""
    passphrase: str = field(default="", repr=False)


class CommunityForm(QWidget):
    """``submitted`` carries a :class:`Source`."""

    submitted = Signal(object)

    def __init__(
        self,
        plugged_in: Callable[[], tuple[Path, ...]],
        *,
        with_address: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._plugged_in = plugged_in
        self.stick = ActionButton(self.tr("Choose the stick…"), "usb", primary=True)
        self.address = Field(
            self.tr("Address of the community"), self.tr("As your coordinator gave it to you.")
        )
        self.address.line.setPlaceholderText("https://community.example.org")
        self.address.line.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.ask = ActionButton(self.tr("Ask at this address"), "online")
        self._seal = Seal()
        self._seal.hide()
        self._busy = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_m))
        for widget in (self._seal, self.stick, self.address, self.ask):
            column.addWidget(widget)
        self.address.setVisible(with_address)
        self.ask.setVisible(with_address)
        self.setFocusProxy(self.stick)
        for line in (self.address.line, self._seal.first.line, self._seal.again.line):
            line.textChanged.connect(self._look_over)
        self.address.line.returnPressed.connect(self.ask.click)
        self.ask.clicked.connect(lambda: self._submit(Source(address=self.address.text.strip())))
        self.stick.clicked.connect(self._choose)
        self._look_over()

    def ask_for_passphrase(self) -> None:
        """This PC has no place for a key: the person chooses a passphrase that seals it, and then once more the way."""
        self._seal.show()
        self._seal.setFocus()
        self._look_over()

    def show_busy(self, busy: bool) -> None:
        self._busy = busy
        self._look_over()

    def choose(self, stick: Path) -> None:
        """The stick in this folder tells the community."""
        self._submit(Source(stick=stick))

    def _choose(self) -> None:
        begin = next(iter(self._plugged_in()), Path.home())
        dialog = QFileDialog(self, self.tr("A stick, or a folder that stands for one"), str(begin))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.choose(Path(folder)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _submit(self, source: Source) -> None:
        passphrase = "" if self._seal.isHidden() else self._seal.first.text
        self.submitted.emit(Source(source.stick, source.address, passphrase))

    def _look_over(self) -> None:
        self._seal.look_over()
        is_ready = not self._busy and (self._seal.isHidden() or self._seal.is_good())
        self.stick.setEnabled(is_ready)
        self.ask.setEnabled(is_ready and bool(self.address.text.strip()))
