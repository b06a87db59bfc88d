"""The sheet on which is chosen what of a bundle comes to this PC, against the room that there is."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gllapp.ui import formats
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.bundles import words
from gllapp.ui.pages.bundles.choice_list import Choice, ChoiceList
from gllapp.ui.pages.bundles.choosing_sheet import ChoosingSheet, chosen
from gllapp.ui.pages.bundles.stick_counts import StickCounts
from gllapp.ui.widgets.facts import Card
from gllapp.usecases.bundles.importing import Only
from gllapp.usecases.sticks.values import Choices, ShelfChoice, StickBundle, Weight
from gllcore.ids import RecordId

_ALL, _SOME = "all", "some"


class AddingSheet(ChoosingSheet):
    """Of one bundle; ``room`` is what is free on this PC, in bytes."""

    def __init__(self, bundle: StickBundle, room: int, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("AddingSheet", "Add to this PC"),
            translate("AddingSheet", "Add to this PC"),
            "download",
            parent,
        )
        self.bundle = bundle
        self._room = room
        card = Card(words.heading(bundle))
        self._what = self.add_radios(card, self._kinds())
        self.sheet.add(card)
        self._documents = Card(self.tr("Documents"))
        self._which = self.add_radios(
            self._documents,
            {_ALL: self.tr("All of them"), _SOME: self.tr("Those on these shelves")},
        )
        self._shelves = ChoiceList(self.tr("Shelves of the library"))
        self._shelves.changed.connect(self.changed)
        self._documents.add(self._shelves)
        self._documents.hide()
        self.sheet.add(self._documents)
        self.changed.connect(self._show_parts)
        self._has_shelves = False

    @property
    def only(self) -> Only:
        return Only(chosen(self._what))

    @property
    def shelves(self) -> tuple[RecordId, ...] | None:
        if not self._has_shelves or chosen(self._which) == _ALL:
            return None
        return tuple(map(RecordId, self._shelves.chosen))

    def show_choices(self, choices: Choices) -> None:
        """Shelves are known here only when the catalogue is; before that, it is all or nothing."""
        self._has_shelves = bool(choices.shelves)
        self._shelves.show_choices(map(_shelf, choices.shelves), "")
        self._show_parts()

    def show_weight(self, weight: Weight) -> None:
        takes_files = self.only is not Only.TEXTS
        operations = self.bundle.new_operations if self.only is not Only.FILES else 0
        documents, size = (weight.documents, weight.bytes) if takes_files else (0, 0)
        total = words.amount(operations, documents, size) or self.tr("Nothing new")
        free = self.tr("{size} free on this PC").format(size=formats.size(self._room))
        trouble = ""
        if self.shelves == () and takes_files:
            trouble = self.tr("Choose a shelf.")
        elif size > self._room:
            trouble = self.tr("There is too little room on this PC: choose less, or make room.")
        self.show_total(total, [free], trouble)

    def _kinds(self) -> dict[str, str]:
        bundle, counts = self.bundle, StickCounts()
        kinds = {Only.EVERYTHING.value: self.tr("Everything that is new")}
        if bundle.new_operations and bundle.new_files:
            kinds[Only.TEXTS.value] = self.tr("Only {records}, without documents").format(
                records=counts.records(bundle.new_operations)
            )
            kinds[Only.FILES.value] = self.tr("Only documents")
        return kinds

    def _show_parts(self) -> None:
        self._documents.setVisible(self._has_shelves and self.only is not Only.TEXTS)
        self._shelves.setVisible(chosen(self._which) == _SOME)


def _shelf(shelf: ShelfChoice) -> Choice:
    amount = f"{StickCounts().documents(shelf.documents)}, {formats.size(shelf.bytes)}"
    return Choice(shelf.id, f"{isolated(clean_name(shelf.name))} · {amount}")
