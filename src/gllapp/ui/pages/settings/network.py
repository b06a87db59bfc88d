"""The settings of the network: when the window syncs by itself, and over which proxy."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from gllapp.proxy_login import ProxyLogin
from gllapp.settings import NO_PROXY
from gllapp.sync.pacing import When
from gllapp.ui import theme, words
from gllapp.ui.preferences import Preferences
from gllapp.ui.widgets.controls import Chooser
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.usecases.proxy import proxy_setting
from gllcore.errors import Refused

# Of the field for an address, in pixels: large text must not push it out of a small window.
_WIDEST = 300


class _Way(StrEnum):
    """How the server is reached."""

    SYSTEM = "system"
    NONE = "none"
    OWN = "own"


class NetworkCard(Card):
    """Every choice is kept at once; an address as soon as it is whole, and it is told when it cannot be one.

    ``login_chosen`` carries the :class:`ProxyLogin` that replaces what was known of a proxy's name and password.
    """

    login_chosen = Signal(object)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("NetworkCard", "Network"), parent)
        self._preferences = preferences
        self._add_when()
        self._add_proxy()

    @property
    def first(self) -> QWidget:
        """Where the keyboard enters the card."""
        return self._when

    def _add_when(self) -> None:
        said = {
            When.ASKED.value: self.tr("Only when I ask"),
            When.LINK.value: self.tr("When there is a link"),
            When.HOURLY.value: self.tr("When there is a link, and every hour"),
        }
        self._when = Chooser(self.tr("When to sync"), said)
        self._when.choose(self._preferences.sync.value)
        self._when.activated.connect(lambda _: self._preferences.choose_sync(When(self._when.chosen)))
        self.add_row(self.tr("Sync"), self._when)
        self.add_row(
            "",
            _hint(self.tr("“Only when I ask” is for links that cost money: no byte moves before you ask.")),
        )

    def _add_proxy(self) -> None:
        said = {
            _Way.SYSTEM.value: self.tr("As this PC is set up"),
            _Way.NONE.value: self.tr("None"),
            _Way.OWN.value: self.tr("This one:"),
        }
        kept = self._preferences.proxy
        way = {"": _Way.SYSTEM, NO_PROXY: _Way.NONE}.get(kept, _Way.OWN)
        self._way = Chooser(self.tr("Proxy"), said)
        self._way.choose(way.value)
        self._way.activated.connect(lambda _: self._choose_way())
        self._address = QLineEdit(kept if way is _Way.OWN else "")
        self._address.setAccessibleName(self.tr("Address of the proxy"))
        self._address.setPlaceholderText("http://proxy.example.org:3128")
        self._address.setMinimumWidth(min(theme.look().px(260), _WIDEST))
        self._address.editingFinished.connect(self._keep_address)
        self._address.setVisible(way is _Way.OWN)
        self._advice = _hint("")
        self._advice.hide()
        self.add_row(self.tr("Proxy"), self._way, self._address)
        self.add(self._advice)

    def _choose_way(self) -> None:
        way = _Way(self._way.chosen)
        self._address.setVisible(way is _Way.OWN)
        if way is _Way.OWN:
            self._address.setFocus()
            self._keep_address()
        else:
            self._advise("")
            self._choose(proxy_setting(way.value))

    def _keep_address(self) -> None:
        """Nothing typed is no choice yet: what held before goes on holding, also its name and password, which are not shown again."""
        typed = self._address.text().strip()
        if typed in ("", self._preferences.proxy):
            return
        try:
            chosen = proxy_setting(typed)
        except Refused as refusal:
            said = words.notice(refusal)
            self._advise(f"{said.what} {said.next}")
        else:
            self._address.setText(chosen.address)
            self._advise(_sealed() if chosen.login else "")
            self._choose(chosen)

    def _choose(self, chosen: ProxyLogin) -> None:
        self.login_chosen.emit(chosen)
        self._preferences.set_proxy(chosen.address)

    def _advise(self, said: str) -> None:
        self._advice.setText(said)
        self._advice.setVisible(bool(said))


def _sealed() -> str:
    return QCoreApplication.translate(
        "NetworkCard", "The name and the password are kept in your encrypted data and not shown again."
    )


def _hint(said: str) -> PlainLabel:
    return PlainLabel(said, "caption").wrapped()
