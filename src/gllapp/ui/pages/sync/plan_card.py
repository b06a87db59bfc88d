"""What the next sync would take: asked of the server for a few hundred bytes, before anything else moves."""

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QWidget

from gllapp.ui import formats, theme, words
from gllapp.ui.counted import Counted
from gllapp.ui.names import clean_name
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.views import PlannedScope, SyncPlan
from gllcore.errors import GllError

_STREAMS_NAMED = 4
_CURRENCY_CHARACTERS = 8


class PlanCard(Card):
    """Asks only when the person does: asking costs bytes too."""

    asked = Signal()
    priced = Signal(float, str)
    """What a megabyte costs here, and in which currency."""

    def __init__(self, price: float, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PlanCard", "Before you sync"), parent)
        self._send = self.add_fact(self.tr("To send"))
        self._receive = self.add_fact(self.tr("To receive"))
        self._takes = self.add_fact(self.tr("Takes about"))
        self._add_price(price, currency)
        self._advice = PlainLabel(
            self.tr("Asking what a sync would move costs less than 2 kB."), "caption"
        ).wrapped()
        self.add(self._advice)
        self.button = ActionButton(self.tr("What would it take?"), "help")
        self.button.clicked.connect(self.asked)
        self.add_button(self.button)
        self._show("", "", "")

    def set_open(self, is_open: bool) -> None:
        """While a sync runs, there is nothing to ask."""
        self.button.setEnabled(is_open)

    def show_asking(self) -> None:
        self.button.setEnabled(False)
        self._advice.setText(self.tr("Asking…"))

    def show_plan(self, plan: SyncPlan) -> None:
        self.button.setEnabled(True)
        if not plan.is_known:
            self._show("", "", "")
            self._advice.setText(
                self.tr("The server's history has changed since the last sync; only a sync can tell.")
            )
            return
        said = Counted()
        self._show(
            f"{said.items(plan.up_items)} · {formats.size(plan.up_bytes)}",
            self._arriving(plan),
            " · ".join(filter(None, (_time(plan.seconds), _cost(plan)))),
        )
        self._advice.setText(self.tr("Asked for {size}.").format(size=formats.size(plan.asked_bytes)))

    def show_error(self, error: GllError) -> None:
        self.button.setEnabled(True)
        self._show("", "", "")
        notice = words.notice(error)
        self._advice.setText(f"{notice.what} {notice.next}".strip())

    def _show(self, send: str, receive: str, takes: str) -> None:
        for label, text in ((self._send, send), (self._receive, receive), (self._takes, takes)):
            label.setText(text or "–")

    def _arriving(self, plan: SyncPlan) -> str:
        if not plan.down:
            return self.tr("Nothing new")
        entries = sum(scope.entries for scope in plan.down)
        lines = [f"{Counted().items(entries)} · {formats.size(plan.down_bytes)}"]
        largest = sorted(plan.down, key=lambda scope: -scope.size)
        lines += [f"{self._named(scope)}: {formats.size(scope.size)}" for scope in largest[:_STREAMS_NAMED]]
        if len(largest) > _STREAMS_NAMED:
            rest = sum(scope.size for scope in largest[_STREAMS_NAMED:])
            lines.append(self.tr("The others: {size}").format(size=formats.size(rest)))
        return "\n".join(lines)

    def _named(self, scope: PlannedScope) -> str:
        if scope.is_directory:
            return self.tr("Members and streams")
        return clean_name(scope.name) or self.tr("A new stream")

    def _add_price(self, price: float, currency: str) -> None:
        self._price = QDoubleSpinBox()
        self._price.setRange(0, 999_999)
        self._price.setDecimals(3)
        self._price.setValue(price)
        self._price.setSpecialValueText(self.tr("Not set"))
        self._price.setAccessibleName(self.tr("Price of a megabyte"))
        self._price.lineEdit().setAccessibleName(self.tr("Price of a megabyte"))
        self._price.setMinimumWidth(theme.look().px(110))
        self._currency = QLineEdit(currency)
        self._currency.setMaxLength(_CURRENCY_CHARACTERS)
        self._currency.setFixedWidth(theme.look().px(90))
        self._currency.setPlaceholderText("XOF")
        self._currency.setAccessibleName(self.tr("Currency"))
        self._price.editingFinished.connect(self._priced)
        self._currency.editingFinished.connect(self._priced)
        self.add_row(self.tr("Price of a megabyte"), self._price, self._currency)

    def _priced(self) -> None:
        self.priced.emit(self._price.value(), self._currency.text().strip())


def _time(seconds: float | None) -> str:
    if seconds is None:
        return ""
    return Counted().seconds(round(seconds)) if seconds < 90 else Counted().minutes(round(seconds / 60))


def _cost(plan: SyncPlan) -> str:
    if plan.cost is None:
        return ""
    return f"{QLocale().toString(plan.cost, 'f', 2)} {plan.currency}".strip()
