"""J3: bundles are made, carried and brought home. What a site lacks goes there, what people wrote comes back sealed, and nothing half or altered is believed."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gllapp.platform.letterbox import Box as StickBox
from gllapp.ui.pages.bundles.page import BundlesPage
from gllapp.ui.readers.text_reader import TextReader
from gllapp.usecases.library_files import look_at_store
from gllapp.usecases.outbox import Box
from gllapp.usecases.session import open_desk
from gllapp.usecases.status import counts
from gllapp.usecases.stores import store_of
from gllapp.usecases.syncing import sync_now
from gllcore.ids import RecordId
from gllcore.model.library import FileRole, ResourceField, ResourceFile
from gllcore.operations import Fields
from gllfiles.helper.messages import Extracted
from gllfiles.texts.light import MEDIA, light_version
from gllserver.services.library import NewResource
from gllserver.services.publishers import Publishers
from tests.app.ui.in_time import stop_pressed_in_time
from tests.app.ui.patience import PATIENCE
from tests.bundles.drives import Drive, mount
from tests.e2e.world import Client, World
from tests.journeys.hands import Hands, at_server, at_window, pc_of, tells
from tests.parcels.hands import Stick
from tests.registering.test_carrying import newcomer

CHANNEL = "National library"
OLD, NEW = ("Burns, as of 2009", "Hand hygiene"), ("Safe water", "Oxygen", "Triage", "Cold boxes")
CLAY, SECRET = "Filters", "Ours is of clay"


def test_a_stick_goes_there_and_back(
    app: QApplication, world: World, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    custodian, ben = pc_of(world, "custodian-of-j3"), pc_of(world, "ben-of-j3")
    with at_server(world) as community:
        Publishers(community.ground).add("custodian-of-j3@example.org", "", CHANNEL, days=365)
    older, stick = (Stick.new(tmp_path / name) for name in ("ST-02", "ST-03"))
    mount(monkeypatch, Drive(stick.folder))  # as FAT32 has it
    outdated, _ = shelve(world, custodian, OLD)
    custodian.ask("bundle", "new", str(older.folder))
    ben.ask("bundle", "import", str(older.folder))
    with at_server(world) as community:
        community.library.withdraw([outdated])
    shelve(world, custodian, NEW)
    card = tmp_path / "ben.gllsite"

    with at_window(app, custodian, qtbot) as maker, at_window(app, ben, qtbot) as far:
        # For which site, and only what it lacks; making is resumable, and what is begun does not look complete.
        at_stick(far, stick)
        far.press("Make a site card…")
        choose_file(far, card)
        far.says("Site card written to ben.gllsite.")
        pages = at_stick(maker, stick)
        maker.press("New bundle…")
        maker.press("A site whose card I have")
        maker.says("Choose the site's card first.")
        maker.press("Choose its site card…")
        choose_file(maker, card)
        maker.says("Only what this site lacks:", "4 documents")
        with stop_pressed_in_time(pages):
            maker.press("Make the bundle")
            maker.says("Stopped.", "Unfinished")
        at_stick(far, stick)
        far.says("Unfinished")
        assert not far.offers("Add to this PC")
        assert not far.offers("Read here")
        maker.press("Go on")
        maker.says("Finished and checked ·", "you may remove ST-03")

        # At the site: whose it is, read without copying, added; what was withdrawn is marked on first contact.
        at_stick(far, stick)
        far.says(f"From {CHANNEL}, no. 2", "Verified", "4 documents")
        held = held_by(far)
        far.press("Read here")
        pane = far.window.places.bundles._reading.pane
        far.until(lambda: pane.model.rowCount() > 0)
        pane.model.narrow("oxygen")
        pane.list.setCurrentIndex(pane.model.index(0))
        QTest.keyClick(pane.list, Qt.Key.Key_Return)
        far.until(lambda: pane.findChildren(TextReader))
        assert held_by(far) == held
        at_stick(far, stick)
        far.press("Add to this PC…")
        far.press("Add to this PC")
        far.says("Added to this PC:", "1 document is marked as withdrawn.")
        assert held_by(far) == held + 2 * len(NEW)
        # An older one replaces nothing.
        at_stick(far, older)
        far.says("Verified, older than what is here", "Nothing newer is replaced")

        # Home again: what waits and somebody's registration, sealed for the server; the courier sees counts.
        far.write_post(CLAY, SECRET)
        stick.put(newcomer(world, "awa-of-j3"))
        at_stick(far, stick)
        far.says("1 item of yours waits to be sent.")
        far.press("Put on this stick")
        far.says("1 item put on ST-03.")
        far.window.go_to("outbox")
        far.says("On USB “ST-03” since")
        assert counts(far.window.desk).waiting == 1, "a stick that is lost loses nothing"
        assert tells(stick.folder / "GLL" / StickBox.OUTGOING, SECRET, CLAY, "awa-of-j3") == []
        at_stick(maker, stick)
        maker.says("On this stick, not handed in yet: 2 items of 2 devices")
        assert not any(words in maker.said for words in (SECRET, CLAY, "Awa"))
        maker.press("Hand in")
        maker.says("2 items handed in.")

        # The same post by the net meanwhile: one post, and the receipt on the stick is welcome all the same.
        far.sync()
        assert counts(far.window.desk).waiting == 0
        at_stick(far, stick)
        far.press("Take in")
        far.says("Nothing of yours waits to be sent.")
        maker.sync()

        # Altered by a single byte it is not believed.
        (manifest,) = (stick.folder / "GLL").glob("*/manifest")
        whole = manifest.read_bytes()
        manifest.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
        at_stick(far, stick)
        far.says("Altered or damaged")
        assert not far.offers("Add to this PC")
    assert [row.title for row in custodian.threads()].count(CLAY) == 1
    assert [row.title for row in ben.threads()].count(CLAY) == 1
    assert [row.title for row in ben.outbox(Box.SENT)] == [CLAY]
    opens_in_any_browser(stick.folder / "GLL")


def shelve(world: World, librarian: Client, titles: Iterable[str]) -> list[RecordId]:
    """Documents in the catalogue, which the server and this PC hold."""
    with librarian.session() as session:
        desk, store, made = open_desk(session), store_of(session), []
        with at_server(world) as community:
            for title in titles:
                text = f"{title}. " * 4_000
                contents = text.encode(), light_version(Extracted(text), title)
                file, light = map(store.add_bytes, contents)
                for content in contents:
                    community.files.add_bytes(content)
                parts = (
                    ResourceFile(file.id, file.size, "text/plain", FileRole.MAIN, f"{title}.txt"),
                    ResourceFile(light.id, light.size, MEDIA, FileRole.TEXT),
                )
                fields: Fields = {ResourceField.TITLE: title, ResourceField.LANGUAGE: "en"}
                made.append(NewResource(fields, parts, (community.library.shelf("Carried"),)))
            ids = community.library.add(made)
        try:
            assert sync_now(session, desk).complete
            look_at_store(desk, store)
        finally:
            desk.replica.close()
    return ids


def at_stick(person: Hands, stick: Stick) -> BundlesPage:
    """Looks at the stick, also if somebody else has changed it since."""
    person.window.go_to("bundles")
    person.window.show_stick(stick.folder)
    page = person.window.places.bundles
    with person.qtbot.waitSignal(page.title_changed, timeout=PATIENCE):
        page.refresh()
    return page


def choose_file(person: Hands, file: Path) -> None:
    person.until(lambda: person.all_of(QFileDialog))
    (dialog,) = person.all_of(QFileDialog)
    dialog.setDirectory(str(file.parent))
    dialog.selectFile(file.name)
    dialog.accept()
    person.until(lambda: not person.all_of(QFileDialog))


def held_by(person: Hands) -> int:
    """How many files of the library this PC holds."""
    return len(list(person.window.places._stores.library.held()))


def opens_in_any_browser(folder: Path) -> None:
    """A list of everything, in which each link leads to a file; nothing of it runs."""
    page = (folder / "index.html").read_text("utf-8")
    assert all(title in page for title in NEW)
    links = [link for link in re.findall(r'href="([^"#]+)"', page) if ":" not in link]
    assert len(links) >= len(NEW)
    assert [link for link in links if not (folder / link).is_file()] == []
    assert "src=" not in page
    runs = {".exe", ".bat", ".cmd", ".inf", ".lnk", ".sh", ".js", ".vbs", ".desktop"}
    assert not [path for path in folder.parent.rglob("*") if path.suffix.lower() in runs]
