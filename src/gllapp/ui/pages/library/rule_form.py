"""Makes a rule of what is to be kept, out of a few choices, and tells what it would take before it is made."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gllapp.library_views import Facet, KeepRule, What
from gllapp.ui import formats, theme
from gllapp.ui.pages.library import kept_words, words
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton, Chooser
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import PlainLabel
from gllcore.ids import RecordId

_ANY = ""
_SIZES = tuple(megabytes * 1_000_000 for megabytes in (1, 2, 5, 10, 25, 50, 100))
_PAUSE_MS = 250
_BREADTH = 190
_ORDER = (What.MAIN, What.LIGHT, What.TEXT)
FACETS = (Facet.SHELF, Facet.TOPIC, Facet.TYPE, Facet.LANGUAGE, Facet.COUNTRY)

Choices = Mapping[Facet, Mapping[str, str]]
"""The keys of each facet that the catalogue has, with their words."""


class RuleForm(QFrame):
    """``changed`` carries the :class:`KeepRule` that is chosen now, or None while it says nothing; ``kept`` the one to be made."""

    changed = Signal(object)
    kept = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Keep more on this PC"))
        self._choosers = {facet: Chooser(words.facet_words(facet), {}) for facet in FACETS}
        self._under = Chooser(self.tr("Size of each document"), _sizes())
        self._what = Chooser(
            self.tr("How much"), {what.value: kept_words.what_words(what) for what in _ORDER}
        )
        self._cost = PlainLabel("", "muted").wrapped()
        self._keep = ActionButton(self.tr("Keep"), "pin", primary=True)
        self._cancel = ActionButton(self.tr("Cancel"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.show_choices({})

    @property
    def rule(self) -> KeepRule | None:
        """What is chosen; None while that would be everything."""
        chosen = {facet: chooser.chosen for facet, chooser in self._choosers.items()}
        under = int(self._under.chosen or 0) or None
        if not any(chosen.values()) and under is None:
            return None
        shelf = chosen[Facet.SHELF]
        return KeepRule(
            shelf=RecordId(bytes.fromhex(shelf)) if shelf else None,
            topic=chosen[Facet.TOPIC],
            type=chosen[Facet.TYPE],
            language=chosen[Facet.LANGUAGE],
            country=chosen[Facet.COUNTRY],
            under_bytes=under,
            what=What(self._what.chosen),
        )

    def show_choices(self, choices: Choices) -> None:
        """What can be chosen, and nothing chosen yet."""
        for facet, chooser in self._choosers.items():
            # While it is filled it has no choice that could be told.
            chooser.blockSignals(True)
            chooser.clear()
            for key, said in {_ANY: _any_words(facet), **choices.get(facet, {})}.items():
                chooser.addItem(said, key)
            chooser.blockSignals(False)
        self._under.choose(_ANY)
        self._what.choose(What.MAIN.value)
        self._changed()

    def show_cost(self, said: str) -> None:
        """What the chosen rule would take."""
        self._cost.setText(said)

    def focus_first(self) -> None:
        self._choosers[Facet.SHELF].setFocus()

    def _changed(self) -> None:
        rule = self.rule
        self._keep.setEnabled(rule is not None)
        self._pause.start()

    def _make(self) -> None:
        rule = self.rule
        if rule is not None:
            self.kept.emit(rule)

    def _lay_out(self) -> None:
        look = theme.look()
        edge, gap = look.px(SIZES.gap_l), look.px(SIZES.gap_s)
        choices, buttons = QWidget(), QWidget()
        row, foot = Flow(gap, choices), Flow(gap, buttons)
        for field in (*self._choosers.values(), self._under, self._what):
            field.setMinimumWidth(look.px(_BREADTH))
            field.setMaximumWidth(look.px(_BREADTH * 3 // 2))
            row.addWidget(field)
        foot.addWidget(self._keep)
        foot.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(look.px(SIZES.gap_m))
        column.addWidget(PlainLabel(self.tr("Keep everything that is…"), "strong"))
        column.addWidget(choices)
        column.addWidget(self._cost)
        column.addWidget(buttons)

    def _connect(self) -> None:
        for chooser in (*self._choosers.values(), self._under, self._what):
            chooser.currentIndexChanged.connect(self._changed)
        self._pause.timeout.connect(lambda: self.changed.emit(self.rule))
        self._keep.clicked.connect(self._make)
        self._cancel.clicked.connect(self.closed)


def _any_words(facet: Facet) -> str:
    translate = QCoreApplication.translate
    return {
        Facet.SHELF: translate("Library", "on any shelf"),
        Facet.TOPIC: translate("Library", "on any topic"),
        Facet.TYPE: translate("Library", "of any type"),
        Facet.LANGUAGE: translate("Library", "in any language"),
        Facet.COUNTRY: translate("Library", "for any country"),
    }[facet]


def _sizes() -> dict[str, str]:
    """What each document may weigh at most."""
    translate = QCoreApplication.translate
    under = translate("Library", "under {size}")
    limits = {str(size): under.format(size=formats.size(size)) for size in _SIZES}
    return {_ANY: translate("Library", "of any size"), **limits}
