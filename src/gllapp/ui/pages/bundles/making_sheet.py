"""The sheet on which a bundle is put together: for whom, what, and how much that is while one chooses."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gllapp.ui import formats
from gllapp.ui.counted import Counted
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.bundles import words
from gllapp.ui.pages.bundles.choice_list import Choice, ChoiceList
from gllapp.ui.pages.bundles.choosing_sheet import ChoosingSheet, chosen
from gllapp.ui.pages.bundles.stick_counts import StickCounts
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.words import notice
from gllapp.usecases.bundles.values import Wish
from gllapp.usecases.sticks.values import Choices, PodChoice, ShelfChoice, StickView, StreamChoice, Weight
from gllcore.errors import GllError
from gllcore.files import FileId
from gllcore.ids import RecordId
from gllcore.site_cards import SiteCard

_ANYBODY, _SITE = "anybody", "site"
_ALL, _SOME = "all", "some"


class MakingSheet(ChoosingSheet):
    """``site_card_chosen`` carries the Path of a card; :meth:`show_site` shows what it says."""

    site_card_chosen = Signal(object)

    def __init__(self, stick: StickView, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("MakingSheet", "New bundle on {stick}").format(stick=isolated(clean_name(stick.name))),
            translate("MakingSheet", "Make the bundle"),
            "usb",
            parent,
        )
        self._stick = stick
        self._site: SiteCard | None = None
        self._site_files: frozenset[FileId] = frozenset()
        self._add_site()
        self._add_content()
        self.changed.connect(self._show_parts)
        self._show_parts()

    @property
    def shelves(self) -> tuple[RecordId, ...] | None:
        if chosen(self._what) == _ALL:
            return None
        return tuple(map(RecordId, self._shelves.chosen))

    @property
    def site(self) -> SiteCard | None:
        return self._site if chosen(self._whom) == _SITE else None

    @property
    def files_there(self) -> frozenset[FileId]:
        return self._site_files if self.site is not None else frozenset()

    @property
    def wish(self) -> Wish:
        if self.shelves is None:
            return Wish(site=self.site)
        named = tuple(id.hex() for id in self.shelves)
        streams, pods = (tuple(id.hex() for id in each.chosen) for each in (self._streams, self._pods))
        return Wish(named, streams, self.site, pods)

    def show_choices(self, choices: Choices) -> None:
        self._shelves.show_choices(map(_shelf, choices.shelves), self.tr("There are no shelves yet."))
        self._streams.show_choices(map(self._stream, choices.streams), self.tr("There are no streams yet."))
        self._pods.show_choices(map(_pod, choices.pods), self.tr("You are in no pod yet."))

    def show_site(self, card: SiteCard, name: str) -> None:
        """The card that the person has chosen."""
        self._site, self._site_files = card, frozenset(card.file_ids)
        said = self.tr("{file}: what was there on {day}").format(
            file=isolated(clean_name(name)), day=words.day(card.made_ms)
        )
        self._card_line.setText(said)
        self.changed.emit()

    def show_bad_card(self, error: GllError) -> None:
        """What was chosen is no card for this."""
        said = notice(error)
        self._card_line.setText(" ".join(part for part in (said.what, said.next) if part))

    def show_weight(self, weight: Weight) -> None:
        counts = StickCounts()
        wants_card = chosen(self._whom) == _SITE and self._site is None
        is_nothing = self.shelves == () and not self._streams.chosen and not self._pods.chosen
        total = f"{counts.documents(weight.documents)} · {formats.size(weight.bytes)}"
        more = [self._beside()]
        if self.site is not None and weight.bytes != weight.all_bytes:
            more.append(
                self.tr("Only what this site lacks: {size} instead of {all}.").format(
                    size=formats.size(weight.bytes), all=formats.size(weight.all_bytes)
                )
            )
        if weight.not_here:
            said = counts.not_on_this_pc(weight.not_here)
            more.append(said.format(size=formats.size(weight.not_here_bytes)))
        more.append(words.stick_line(self._stick.file_system, self._stick.free))
        self.show_total(total, more, self._trouble_with(weight, wants_card, is_nothing))

    def _beside(self) -> str:
        """What comes along with the documents."""
        if self.shelves is None:
            return self.tr("With the members, the catalogue, and the posts of every open stream.")
        count = len(self._streams.chosen)
        if not count:
            return self.tr("With the members and the catalogue, without posts.")
        return self.tr("With the members, the catalogue, and {streams}.").format(
            streams=StickCounts().streams(count)
        )

    def _trouble_with(self, weight: Weight, wants_card: bool, is_nothing: bool) -> str:
        if wants_card:
            return self.tr("Choose the site's card first.")
        if is_nothing:
            return self.tr("Choose a shelf, a stream or a pod.")
        if weight.bytes > self._stick.free and not self._has_begun():
            return self.tr("That is more than the {size} that are free on the stick: choose less.").format(
                size=formats.size(self._stick.free)
            )
        return ""

    def _has_begun(self) -> bool:
        """Then a part of it is on the stick already, and how much is counted when it goes on."""
        return any(bundle.is_ours for bundle in self._stick.bundles)

    def _stream(self, stream: StreamChoice) -> Choice:
        named = isolated(clean_name(stream.name))
        if stream.restricted:
            why = self.tr("For some members alone: a stick can be read by anybody who finds it.")
            return Choice(stream.id, named, why)
        return Choice(stream.id, f"{named} · {Counted().posts(stream.posts)}")

    # --- how it is built ---

    def _add_site(self) -> None:
        card = Card(self.tr("For whom"))
        self._whom = self.add_radios(
            card,
            {
                _ANYBODY: self.tr("Anybody, and PCs that have nothing yet"),
                _SITE: self.tr("A site whose card I have: only what it lacks"),
            },
        )
        self._card_line = PlainLabel(self.tr("No site card chosen yet."), "muted").wrapped()
        self._card_button = ActionButton(self.tr("Choose its site card…"), "attach")
        self._card_button.clicked.connect(self._choose_card)
        card.add(self._card_line)
        card.add_button(self._card_button)
        self.sheet.add(card)

    def _add_content(self) -> None:
        card = Card(self.tr("What goes on it"))
        self._what = self.add_radios(
            card,
            {_ALL: self.tr("Everything that all members may read"), _SOME: self.tr("What I choose")},
        )
        self._shelves = ChoiceList(self.tr("Shelves of the library"))
        self._streams = ChoiceList(self.tr("Streams of the forum"))
        self._pods = ChoiceList(self.tr("Your pods, sealed for their members"))
        for choices in (self._shelves, self._streams, self._pods):
            choices.changed.connect(self.changed)
            card.add(choices)
        self.sheet.add(card)

    def _show_parts(self) -> None:
        for part in (self._card_line, self._card_button):
            part.setVisible(chosen(self._whom) == _SITE)
        for choices in (self._shelves, self._streams, self._pods):
            choices.setVisible(chosen(self._what) == _SOME)

    def _choose_card(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a site card"), self._stick.folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Site cards (*.gllsite)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda file: self.site_card_chosen.emit(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _shelf(shelf: ShelfChoice) -> Choice:
    amount = f"{StickCounts().documents(shelf.documents)}, {formats.size(shelf.bytes)}"
    return Choice(shelf.id, f"{isolated(clean_name(shelf.name))} · {amount}")


def _pod(pod: PodChoice) -> Choice:
    return Choice(pod.id, f"{isolated(clean_name(pod.name))} · {StickCounts().sealed_for(pod.devices)}")
