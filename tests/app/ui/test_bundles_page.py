"""Sticks in the window: real replicas, real bundles, and folders that stand for sticks."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gllapp.platform.letterbox import Letterbox
from gllapp.ui import language
from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.pages.bundles.bundle_card import BundleCard
from gllapp.ui.pages.bundles.making_sheet import MakingSheet
from gllapp.ui.pages.bundles.page import BundlesPage
from gllapp.ui.readers.text_reader import TextReader
from gllapp.ui.widgets.marks import Chip
from gllapp.usecases.bundles.making import make_bundle
from gllapp.usecases.bundles.site_cards import read_site_card, write_site_card
from gllapp.usecases.bundles.values import Wish
from gllapp.usecases.library_files import place_in
from gllapp.usecases.parcels import put_on_stick
from gllapp.usecases.status import counts
from gllapp.usecases.sticks.values import Choices, PodChoice, Post, StickView
from gllcore.bundles import FOLDER
from gllcore.errors import EnvironmentFault
from gllcore.ids import RecordId
from tests.app.ui.in_time import stop_pressed_in_time
from tests.app.ui.patience import PATIENCE
from tests.app.ui.stick_desk import Kiosk
from tests.reconciliation.yard import Seat, Yard


class Window:
    """The page at somebody's desk, with the sticks that are plugged in."""

    def __init__(self, kiosk: Kiosk, qtbot: QtBot, background: BackgroundRunner) -> None:
        self.kiosk, self._qtbot, self._background = kiosk, qtbot, background
        self.plugged: list[Path] = []
        self.may_stop = self.may_discard = True
        self.page: BundlesPage

    def open(self, seat: Seat, *sticks: Path) -> BundlesPage:
        self.plugged = list(sticks)
        session = self.kiosk.session(seat)
        self.page = BundlesPage(
            seat.desk,
            session,
            self._background,
            lambda: tuple(self.plugged),
            lambda _: self.may_stop,
            lambda _: self.may_discard,
        )
        self._qtbot.addWidget(self.page)
        self.page.resize(1000, 900)
        self.page.show()
        self.page.activated()
        return self.page

    def until(self, held: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(held, timeout=PATIENCE)

    def says(self, words: str) -> None:
        """Waits until the page says so."""

        def said() -> None:
            assert words in self.said

        self._qtbot.waitUntil(said, timeout=PATIENCE)

    @property
    def said(self) -> str:
        shown = [label for label in self.page.findChildren(QLabel) if label.isVisible()]
        chips = [chip for chip in self.page.findChildren(Chip) if chip.isVisible()]
        return " | ".join([*(label.text() for label in shown), *(chip.words for chip in chips)])

    def buttons(self, words: str) -> list[QAbstractButton]:
        found = [each for each in self.page.findChildren(QAbstractButton) if each.isVisible()]
        return [each for each in found if each.text().startswith(words)]

    def press(self, words: str) -> None:
        self.until(lambda: any(each.isEnabled() for each in self.buttons(words)))
        self.buttons(words)[0].click()


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    yard = Yard(tmp_path / "yard")
    yield Kiosk(yard, tmp_path)
    yard.close()


@pytest.fixture
def window(app: QApplication, kiosk: Kiosk, qtbot: QtBot, background: BackgroundRunner) -> Iterator[Window]:
    language.speak(app, "en")
    made = Window(kiosk, qtbot, background)
    yield made
    made.page.closing()
    background.shut_down()


# --- looking ---


def test_without_a_stick_it_says_why_and_what_can_be_done(kiosk: Kiosk, window: Window) -> None:
    window.open(kiosk.lina)
    window.says("No stick is plugged in")
    assert window.buttons("Choose a folder…")
    assert "costs no data" in window.said


def test_a_stick_that_is_plugged_in_appears_by_itself(kiosk: Kiosk, window: Window) -> None:
    kiosk.add(["Hand hygiene"])
    kiosk.make()
    far = kiosk.yard.arrive("far")
    window.open(far)
    window.says("No stick is plugged in")
    window.plugged.append(kiosk.stick())
    window.says("From \u2068National library\u2069, no. 1")
    assert "Verified" in window.said
    assert "Made by \u2068Lina\u2069" in window.said
    assert "1 document (100.0 kB)" in window.said
    assert window.page.title() == "USB bundles · ST-03"


def test_what_is_wrong_with_a_bundle_is_said_in_words_and_nothing_can_be_added(
    kiosk: Kiosk, window: Window
) -> None:
    kiosk.add(["Hand hygiene"])
    kiosk.make()
    manifest = kiosk.bundle() / "manifest"
    manifest.write_bytes(manifest.read_bytes()[:-1] + b"!")
    window.open(kiosk.yard.arrive("far"), kiosk.stick())
    window.says("Altered or damaged")
    assert "somebody has changed it, or the stick is damaged" in window.said
    assert not window.buttons("Add to this PC")
    assert not window.buttons("Read here")


def test_an_unfinished_bundle_says_so_and_its_maker_can_go_on(kiosk: Kiosk, window: Window) -> None:
    kiosk.add(["Hand hygiene", "Safe water"])
    (kiosk.stick() / FOLDER / ("ab" * 16)).mkdir(parents=True)
    (kiosk.stick() / FOLDER / ("ab" * 16) / "making").write_bytes(kiosk.lina.desk.replica.profile().device)
    window.open(kiosk.lina, kiosk.stick())
    window.says("A bundle that this PC has begun")
    window.press("Go on making it…")
    window.press("Make the bundle")
    window.says("Finished and checked")
    window.says("Verified")
    assert [path.name for path in (kiosk.stick() / FOLDER).iterdir() if path.is_dir()] == ["ab" * 16]


def test_an_older_bundle_is_told_as_such(kiosk: Kiosk, window: Window) -> None:
    far = kiosk.yard.arrive("far")
    kiosk.add(["Hand hygiene"])
    kiosk.make(stick="OLD")
    kiosk.yard.clock.ms += 86_400_000
    kiosk.add(["Safe water"])
    kiosk.make(stick="NEW")
    kiosk.take(far, "NEW")
    window.open(far, kiosk.stick("OLD"))
    window.says("Verified, older than what is here")
    assert "Nothing newer is replaced" in window.said


# --- adding ---


def test_a_bundle_is_added_whole(kiosk: Kiosk, window: Window) -> None:
    far = kiosk.yard.arrive("far")
    kiosk.add(["Hand hygiene", "Safe water"])
    kiosk.make()
    window.open(far, kiosk.stick())
    window.press("Add to this PC…")
    window.says("2 documents (200.0 kB)")
    window.buttons("Add to this PC")[-1].click()
    window.says("Added to this PC:")
    window.says("Everything in it is on this PC already.")
    assert len(list(kiosk.store(far).held())) == 2
    assert not window.buttons("Add to this PC…")


def test_of_a_bundle_only_a_shelf_is_added(kiosk: Kiosk, window: Window) -> None:
    kiosk.add(["Hand hygiene"], shelf="WASH")
    kiosk.add(["Triage", "Oxygen"], shelf="Emergency")
    far = kiosk.yard.join("far")
    kiosk.make()
    window.open(far, kiosk.stick())
    window.press("Add to this PC…")
    window.press("Those on these shelves")
    window.says("Choose a shelf.")
    window.press("\u2068Emergency\u2069")
    window.says("2 documents (200.0 kB)")
    window.buttons("Add to this PC")[-1].click()
    window.says("Added to this PC:")
    assert len(list(kiosk.store(far).held())) == 2


def test_a_stick_that_is_pulled_out_while_it_is_read_loses_nothing(
    kiosk: Kiosk, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    far = kiosk.yard.join("far")
    kiosk.add([f"Document {number}" for number in range(8)], size=400_000)
    kiosk.make()
    window.open(far, kiosk.stick())
    away, report = kiosk.folder / "away", Job.report

    def report_and_pull(job: Job, progress: object) -> None:
        """On the worker's thread: the window may hear of the first document when all of them are read."""
        report(job, progress)
        if not away.exists():
            kiosk.stick().rename(away)

    window.press("Add to this PC…")
    window.says("8 documents")
    with monkeypatch.context() as patch:
        patch.setattr(Job, "report", report_and_pull)
        window.buttons("Add to this PC")[-1].click()
        window.says("was pulled out before this was done")
    if kiosk.stick().exists():
        shutil.rmtree(kiosk.stick())
    away.rename(kiosk.folder / "ST-03")
    window.press("Go on")
    window.says("Added to this PC:")
    assert len(list(kiosk.store(far).held())) == 8


# --- making ---


def test_making_tells_totals_while_one_chooses(kiosk: Kiosk, window: Window) -> None:
    kiosk.add(["Hand hygiene"], shelf="WASH")
    kiosk.add(["Triage", "Oxygen"], shelf="Emergency")
    window.open(kiosk.lina, kiosk.stick())
    window.press("New bundle…")
    window.says("3 documents · 300.0 kB")
    window.press("What I choose")
    window.says("Choose a shelf, a stream or a pod.")
    assert not window.buttons("Make the bundle")[0].isEnabled()
    window.press("\u2068Emergency\u2069")
    window.says("2 documents · 200.0 kB")
    assert "without posts" in window.said
    window.press("\u2068General\u2069")
    window.says("posts of 1 stream")
    window.press("Make the bundle")
    window.says("Finished and checked")
    window.says("From \u2068National library\u2069, no. 1")
    assert "2 documents" in window.said


def test_only_what_a_site_lacks(kiosk: Kiosk, window: Window, qtbot: QtBot) -> None:
    kiosk.add(["Hand hygiene"])
    kiosk.make(stick="FIRST")
    far = kiosk.yard.join("far")
    kiosk.take(far, "FIRST")
    card = kiosk.folder / "far.gllsite"
    write_site_card(far.desk, kiosk.store(far), card)
    kiosk.add(["Safe water"])
    page = window.open(kiosk.lina, kiosk.stick())
    window.press("New bundle…")
    window.press("A site whose card I have")
    window.says("Choose the site's card first.")
    broken = kiosk.folder / "broken.gllsite"
    broken.write_text("something else")
    for file in (broken, card):
        window.press("Choose its site card…")
        _choose(window, page, file)
        window.says("is no site card, or it is damaged." if file is broken else "far.gllsite")
    window.says("Only what this site lacks: 100.0 kB instead of 200.0 kB.")
    window.press("Make the bundle")
    window.says("Finished and checked")
    (taken,) = kiosk.take(far)
    assert (taken.files, taken.known_files) == (1, 0)


def test_a_site_card_is_written(kiosk: Kiosk, window: Window) -> None:
    page = window.open(kiosk.lina, kiosk.stick())
    kiosk.add(["Hand hygiene"])
    window.press("Make a site card…")
    _choose(window, page, kiosk.folder / "here.gllsite")
    window.says("Site card written to here.gllsite.")
    assert len(read_site_card(kiosk.folder / "here.gllsite").file_ids) == 1


def test_a_first_bundle_needs_the_network_once_and_says_so(kiosk: Kiosk, window: Window) -> None:
    window.open(kiosk.yard.join("ann"), kiosk.stick())
    window.press("New bundle…")
    window.says("This PC has not signed a bundle before")
    assert window.buttons("New bundle…")


def test_making_that_is_stopped_goes_on_where_it_was(kiosk: Kiosk, window: Window) -> None:
    kiosk.add([f"Document {number}" for number in range(6)], size=300_000)
    page = window.open(kiosk.lina, kiosk.stick())
    with stop_pressed_in_time(page):
        window.press("New bundle…")
        window.press("Make the bundle")
        window.says("Stopped.")
    window.says("Unfinished")
    window.press("Go on")
    window.says("Finished and checked")
    assert len([path for path in (kiosk.stick() / FOLDER).iterdir() if path.is_dir()]) == 1


def _begin(kiosk: Kiosk, wish: Wish) -> None:
    """A bundle whose stick is pulled out while the first document is written."""

    def pull() -> None:
        if any((kiosk.stick() / FOLDER).rglob("blobs/??/*")):
            raise EnvironmentFault("stick_pulled", stick="ST-03")

    with pytest.raises(EnvironmentFault):
        make_bundle(kiosk.lina.desk, kiosk.tools(pull), kiosk.stick(), wish)


def test_after_a_restart_an_unfinished_bundle_goes_on_as_it_was_chosen(kiosk: Kiosk, window: Window) -> None:
    kiosk.add(["Hand hygiene"], shelf="WASH")
    kiosk.add(["Triage", "Oxygen"], shelf="Emergency")
    _begin(kiosk, Wish(shelves=("Emergency",)))
    window.open(kiosk.lina)
    window.says("No stick is plugged in")
    window.plugged.append(kiosk.stick())
    window.says("Chosen: \u2068Emergency\u2069")
    assert window.buttons("Choose otherwise…")
    window.press("Go on")
    window.says("Finished and checked")
    window.says("2 documents")
    assert not window.buttons("Discard…")


def test_an_unfinished_bundle_is_discarded_when_the_person_says_so_twice(
    kiosk: Kiosk, window: Window
) -> None:
    kiosk.add(["Hand hygiene"])
    _begin(kiosk, Wish())
    window.open(kiosk.lina, kiosk.stick())
    window.says("Chosen: everything that all members may read")
    window.may_discard = False
    window.press("Discard…")
    assert window.page._worker.task is None
    window.may_discard = True
    window.press("Discard…")
    window.says("The unfinished bundle on \u2068ST-03\u2069 is discarded.")
    window.says("No bundle on this stick")
    assert [path for path in (kiosk.stick() / FOLDER).iterdir() if path.is_dir()] == []


def test_closing_asks_while_a_stick_is_worked_on(kiosk: Kiosk, window: Window) -> None:
    kiosk.add(["Hand hygiene"], size=2_000_000)
    page = window.open(kiosk.lina, kiosk.stick())
    assert page.may_close()
    asked: list[bool] = []
    window.may_stop = False
    page._worker.started.connect(lambda: asked.append(page.may_close()))
    window.press("New bundle…")
    window.press("Make the bundle")
    window.says("Finished and checked")
    assert asked == [False]
    assert page.may_close()


def test_every_byte_is_checked(kiosk: Kiosk, window: Window) -> None:
    kiosk.add(["Hand hygiene"])
    kiosk.make()
    window.open(kiosk.lina, kiosk.stick())
    window.press("Check every byte")
    window.says("Every byte was read: 1 bundle")
    (blob,) = (path for path in (kiosk.bundle() / "blobs").rglob("*") if path.is_file())
    blob.write_bytes(blob.read_bytes()[:-1] + b"!")
    window.press("Check every byte")
    window.says("on this stick is damaged or missing")


# --- reading in place ---


def test_a_document_is_read_from_the_stick_and_stays_there(kiosk: Kiosk, window: Window) -> None:
    far = kiosk.yard.join("far")
    kiosk.add_text("Hand hygiene", "Wash them *often*.")
    kiosk.add_text("Safe water", "Boil it.")
    kiosk.make()
    page = window.open(far, kiosk.stick())
    window.press("Read here")
    pane = page._reading.pane
    window.until(lambda: pane.model.rowCount() == 2)
    assert pane.isVisible()
    pane.model.narrow("hygiene water")
    assert pane.model.rowCount() == 0
    pane.model.narrow("HYGIÈNE hand")
    pane.list.setCurrentIndex(pane.model.index(0))
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    window.until(lambda: pane.findChildren(TextReader) != [])
    assert list(kiosk.store(far).held()) == []
    window.press("Back to the stick")
    window.says("From \u2068National library\u2069, no. 1")


def test_the_words_of_a_stick_alone_are_told_as_such(kiosk: Kiosk, window: Window) -> None:
    far = kiosk.yard.join("far")
    far.synced()
    kiosk.add_text("Hand hygiene", "Wash them *often*.")
    kiosk.make()
    page = window.open(far, kiosk.stick())
    window.press("Read here")
    model = page._reading.pane.model
    window.until(lambda: model.rowCount() == 1)
    told = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert str(told).startswith("Hand hygiene, not in the library: named by the stick · ")
    window.press("Back to the stick")
    far.synced()
    window.press("Read here")
    window.until(lambda: model.rowCount() == 1)
    told = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "named by" not in str(told)


def test_a_document_of_a_stick_opens_where_it_was_left(kiosk: Kiosk, window: Window) -> None:
    far = kiosk.yard.join("far")
    kiosk.add_text("Hand hygiene", "\n\n".join(f"Step {number}: wash them." for number in range(400)))
    (file,) = (held.id for held in kiosk.store(kiosk.lina).held())
    kiosk.make()
    _read_from(window, far, kiosk.stick(), 0.0)
    window.until(lambda: place_in(far.desk, file) is not None)
    _read_from(window, far, kiosk.stick(), 0.5)


def _read_from(window: Window, seat: Seat, stick: Path, part: float) -> None:
    """Opens the only document, which is shown from there on, and leaves it in its middle."""
    page = window.open(seat, stick)
    window.press("Read here")
    pane = page._reading.pane
    window.until(lambda: pane.model.rowCount() == 1)
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    window.until(lambda: any(each.is_whole for each in pane.findChildren(TextReader)))
    (reader,) = pane.findChildren(TextReader)
    bar = reader._scroll.verticalScrollBar()
    window.until(lambda: bar.maximum() > 0 and reader.part == pytest.approx(part, abs=0.05))
    bar.setValue(bar.maximum() // 2)
    window.press("Back to")
    page.closing()


def test_a_document_that_was_altered_on_the_stick_is_not_shown(
    kiosk: Kiosk, window: Window, qtbot: QtBot
) -> None:
    kiosk.add_text("Hand hygiene", "Wash them often.")
    kiosk.make()
    (blob,) = (path for path in (kiosk.bundle() / "blobs").rglob("*") if path.is_file())
    blob.write_bytes(blob.read_bytes()[:-1] + b"!")
    page = window.open(kiosk.yard.join("far"), kiosk.stick())
    window.press("Read here")
    pane = page._reading.pane
    window.until(lambda: pane.model.rowCount() == 1)
    with qtbot.waitSignal(page.failed, timeout=PATIENCE) as told:
        QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0].code == "damaged_part"
    assert pane.findChildren(TextReader) == []


# --- posts and receipts ---


def test_what_waits_is_put_on_the_stick_and_stays_in_the_outbox(kiosk: Kiosk, window: Window) -> None:
    ann = kiosk.yard.join("ann")
    ann.reply(ann.write("clean water"), "Boil it")
    window.open(ann, kiosk.stick())
    window.says("2 items of yours wait to be sent.")
    window.press("Put on this stick")
    window.says("2 items put on \u2068ST-03\u2069.")
    window.says("On this stick, not handed in yet: 2 items of 1 device")
    assert counts(ann.desk).waiting == 2


def test_a_courier_hands_in_and_the_receipt_comes_home(kiosk: Kiosk, window: Window) -> None:
    ann, courier = kiosk.yard.join("ann"), kiosk.yard.join("courier")
    ann.write("clean water")
    put_on_stick(kiosk.session(ann), ann.desk, Letterbox(kiosk.stick()))
    kiosk.online = False
    window.open(courier, kiosk.stick())
    window.press("Hand in")
    window.says("0 items handed in.")
    kiosk.online = True
    window.press("Go on")
    window.says("1 item handed in.")
    window.says("1 receipt for others, which stays on the stick")
    window.page.closing()

    window.open(ann, kiosk.stick())
    window.says("1 receipt for this PC")
    window.press("Take in")
    window.says("1 item of yours is received by GLL.")
    window.says("Nothing of yours waits to be sent.")


def test_an_act_on_a_stick_can_be_seen_and_done_by_keyboard_alone(kiosk: Kiosk, window: Window) -> None:
    kiosk.add(["Hand hygiene"])
    kiosk.make()
    page = window.open(kiosk.yard.arrive("far"), kiosk.stick())
    window.says("Verified")
    (card,) = page.findChildren(BundleCard)
    named = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    assert all(each.accessibleName() for each in named)
    assert all(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in named)
    assert card.accessibleName().endswith("Verified")
    window.press("Add to this PC…")
    window.until(lambda: window.buttons("Cancel") != [])
    assert all(each.accessibleName() for each in page.findChildren(QAbstractButton) if each.isVisible())


def test_a_folder_that_is_dropped_is_looked_at(kiosk: Kiosk, window: Window) -> None:
    kiosk.add(["Hand hygiene"])
    kiosk.make()
    page = window.open(kiosk.yard.arrive("far"))
    page.show_stick(kiosk.stick() / FOLDER)
    window.says("From \u2068National library\u2069, no. 1")


def _choose(window: Window, page: QWidget, file: Path) -> None:
    window.until(lambda: page.findChildren(QFileDialog) != [])
    (dialog,) = page.findChildren(QFileDialog)
    dialog.setDirectory(str(file.parent))
    dialog.selectFile(file.name)
    dialog.accept()
    window.until(lambda: page.findChildren(QFileDialog) == [])


def test_a_pod_is_chosen_by_its_name_and_says_for_how_many_devices(app: QApplication, qtbot: QtBot) -> None:
    language.speak(app, "en")
    sheet = MakingSheet(StickView("/media/ST-03", "ST-03", "vfat", 10**9, (), Post(), 10**9, 0))
    qtbot.addWidget(sheet)
    pod = RecordId(bytes(range(16)))
    sheet.show_choices(Choices((), (), 0, 0, (PodChoice(pod, "Safe births", 3),)))
    for words in ("What I choose", "sealed for 3 devices"):
        (button,) = [each for each in sheet.findChildren(QAbstractButton) if words in each.text()]
        button.click()
    assert sheet.wish == Wish(pods=(pod.hex(),))
    assert not sheet.wish.is_everything
