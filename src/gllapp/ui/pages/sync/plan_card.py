"""What the next sync would take: asked of the server for a few hundred bytes, before anything else moves."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from gllapp.ui import formats, theme, words
from gllapp.ui.names import clean_name
from gllapp.ui.network_watch import name_words
from gllapp.ui.plan_words import files_line, limit_line, receiving_line, sending_line, takes
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.views import PlannedScope, SyncPlan
from gllcore.errors import GllError, Refused

_STREAMS_NAMED = 4
_CURRENCY_CHARACTERS = 8
_HIGHEST_PRICE = 1_000_000


class PlanCard(Card):
    """Asks only when the person does: asking costs bytes too."""

    asked = Signal()
    priced = Signal(float, str)
    """What a megabyte costs here, and in which currency."""

    def __init__(self, price: float, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PlanCard", "Before you sync"), parent)
        self._add_price(price, currency)
        self._found = PlainLabel().wrapped()
        self._found.setAccessibleName(self.tr("What a sync would move"))
        self._found.hide()
        self.add(self._found)
        self._advice = PlainLabel(
            self.tr("Asking what a sync would move costs less than 2 kB."), "caption"
        ).wrapped()
        self.add(self._advice)
        self.button = ActionButton(self.tr("What would it take?"), "help")
        self.button.clicked.connect(self.asked)
        self.add_button(self.button)

    def set_open(self, is_open: bool) -> None:
        """While a sync runs, there is nothing to ask."""
        self.button.setEnabled(is_open)

    def show_asking(self) -> None:
        self.button.setEnabled(False)
        self._advice.setText(self.tr("Asking…"))

    def show_plan(self, plan: SyncPlan) -> None:
        self.button.setEnabled(True)
        if not plan.is_known:
            self._show([])
            self._advice.setText(
                self.tr("The server's history has changed since the last sync; only a sync can tell.")
            )
            return
        lines = [sending_line(plan), *self._arriving(plan), files_line(plan)]
        if amount := takes(plan):
            lines.append(self.tr("About {amount}").format(amount=amount))
        if plan.network is not None:
            lines.append(self.tr("Over: {network}").format(network=name_words(plan.network)))
        lines.append(limit_line(plan))
        self._show(lines)
        self._advice.setText(self.tr("Asked for {size}.").format(size=formats.size(plan.asked_bytes)))

    def show_error(self, error: GllError) -> None:
        self.button.setEnabled(True)
        self._show([])
        notice = words.notice(error)
        self._advice.setText(f"{notice.what} {notice.next}".strip())

    def _show(self, lines: Sequence[str]) -> None:
        self._found.setText("\n".join(filter(None, lines)))
        self._found.setVisible(bool(lines))

    def _arriving(self, plan: SyncPlan) -> list[str]:
        lines = [receiving_line(plan)]
        largest = sorted(plan.down, key=lambda scope: -scope.size)
        lines += [
            f"    {self._named(scope)}: {formats.size(scope.size)}" for scope in largest[:_STREAMS_NAMED]
        ]
        if len(largest) > _STREAMS_NAMED:
            rest = sum(scope.size for scope in largest[_STREAMS_NAMED:])
            lines.append("    " + self.tr("The others: {size}").format(size=formats.size(rest)))
        return lines

    def _named(self, scope: PlannedScope) -> str:
        if scope.is_directory:
            return self.tr("Members and streams")
        if scope.is_library:
            return self.tr("Library")
        return clean_name(scope.name) or self.tr("A new stream")

    def _add_price(self, price: float, currency: str) -> None:
        self._price = QLineEdit(QLocale().toString(price, "g", 6) if price else "")
        self._price.setPlaceholderText(self.tr("Not set"))
        self._price.setAccessibleName(self.tr("Price of a megabyte"))
        self._price.setFixedWidth(theme.look().px(110))
        self._currency = QLineEdit(currency)
        self._currency.setMaxLength(_CURRENCY_CHARACTERS)
        self._currency.setFixedWidth(theme.look().px(90))
        self._currency.setPlaceholderText("XOF")
        self._currency.setAccessibleName(self.tr("Currency"))
        self._price.editingFinished.connect(self._priced)
        self._currency.editingFinished.connect(self._priced)
        self.add_row(self.tr("Price of a megabyte"), self._price, self._currency)

    def show_price(self, price: float, currency: str) -> None:
        """What holds where the PC is now; what is being typed stays."""
        if not self._price.hasFocus() and not self._currency.hasFocus():
            self._price.setText(QLocale().toString(price, "g", 6) if price else "")
            self._currency.setText(currency)

    def _priced(self) -> None:
        """What is no number is said at once, and what was kept goes on holding."""
        typed = self._price.text().strip()
        per_mb, is_number = QLocale().toDouble(typed) if typed else (0.0, True)
        if not is_number or not 0 <= per_mb < _HIGHEST_PRICE:
            self.show_error(Refused("bad_price"))
            return
        self.priced.emit(per_mb, self._currency.text().strip())
