"""Address, e-mail and password; and, on a PC without a place for keys, a passphrase of the person's own."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.field import Field
from gllapp.ui.widgets.labels import PlainLabel

SHORTEST_PASSPHRASE = 10


@dataclass(frozen=True, slots=True)
class Credentials:
    """What was typed; ``passphrase`` is empty where the system keeps the key."""

    address: str
    email: str
    password: str = field(repr=False)
    passphrase: str = field(default="", repr=False)


class SignInForm(QWidget):
    """``submitted`` carries :class:`Credentials` once everything is filled in."""

    submitted = Signal(object)

    def __init__(self, address: str = "", email: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = Field(
            self.tr("Address of the community"), self.tr("As your coordinator gave it to you.")
        )
        self._address.line.setPlaceholderText("https://community.example.org")
        self._address.line.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self._address.line.setText(address)
        self._email = Field(self.tr("E-mail"))
        self._email.line.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self._email.line.setText(email)
        self._password = Field(self.tr("Password"), secret=True)
        self._seal = Seal()
        self._seal.hide()
        self._lock = Field(
            self.tr("A PIN or a password for this PC"),
            self.tr("It was chosen for you when this account was added."),
            secret=True,
        )
        self._lock.hide()
        self._button = ActionButton(self.tr("Sign in"), "key", primary=True)
        self._lay_out()
        for shown in self._fields():
            shown.line.textChanged.connect(self._look_over)
            shown.line.returnPressed.connect(self._submit)
        self._button.clicked.connect(self._submit)
        first_empty = next((shown for shown in self._fields() if not shown.text), self._address)
        self.setFocusProxy(first_empty)
        self._busy = False
        self._look_over()

    def ask_for_passphrase(self) -> None:
        """This PC has no place for a key: the person chooses a passphrase that seals it."""
        self._seal.show()
        self._seal.setFocus()
        self._look_over()

    def ask_for_secret(self) -> None:
        """The account was locked before anybody moved in: whoever does knows what opens it."""
        self._lock.line.clear()
        self._lock.show()
        self._lock.setFocus()
        self._look_over()

    def show_busy(self, busy: bool) -> None:
        """While the server is asked, nothing can be changed."""
        self._busy = busy
        for shown in self._fields():
            shown.line.setReadOnly(busy)
        self._button.set_words(self.tr("Signing in…") if busy else self.tr("Sign in"), "key")
        self._look_over()

    def forget_password(self) -> None:
        """After a refusal the password is typed anew; the rest stays."""
        self._password.line.clear()
        self._password.setFocus()

    def _fields(self) -> tuple[Field, ...]:
        seal = (self._seal.first, self._seal.again)
        return (self._address, self._email, self._password, *seal, self._lock)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_m))
        for widget in (self._address, self._email, self._password, self._seal, self._lock):
            column.addWidget(widget)
        column.addSpacing(theme.look().px(SIZES.gap_xs))
        column.addWidget(self._button)

    def _is_whole(self) -> bool:
        filled = all(shown.text.strip() for shown in (self._address, self._email, self._password))
        is_unlocked = self._lock.isHidden() or bool(self._lock.text)
        return filled and is_unlocked and (self._seal.isHidden() or self._seal.is_good())

    def _look_over(self) -> None:
        self._seal.look_over()
        self._button.setEnabled(self._is_whole() and not self._busy)

    def _submit(self) -> None:
        if self._button.isEnabled():
            passphrase = self._lock.text if self._seal.isHidden() else self._seal.first.text
            typed = Credentials(self._address.text, self._email.text, self._password.text, passphrase)
            self.submitted.emit(typed)


class Seal(QWidget):
    """A new passphrase, typed twice, with what it means."""

    def __init__(self) -> None:
        super().__init__()
        self.first = Field(
            self.tr("A passphrase for this PC"),
            self.tr(
                "You type it whenever GLL opens. Nobody can reset it: choose one that you will remember."
            ),
            secret=True,
        )
        self.again = Field(self.tr("The passphrase again"), secret=True)
        self._advice = PlainLabel(role="caption").wrapped()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_m))
        for widget in (self.first, self.again, self._advice):
            column.addWidget(widget)
        self.setFocusProxy(self.first)

    def is_good(self) -> bool:
        return len(self.first.text) >= SHORTEST_PASSPHRASE and self.first.text == self.again.text

    def look_over(self) -> None:
        """Says what is missing; nothing before the person has begun."""
        first, again = self.first.text, self.again.text
        advice = ""
        if first and len(first) < SHORTEST_PASSPHRASE:
            advice = self.tr("%n more character(s), please.", "", SHORTEST_PASSPHRASE - len(first))
        elif again and first != again:
            advice = self.tr("The two are not the same yet.")
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
