"""Pictures of the help, its search, what stands beside a page, and About: ``python -m tests.app.ui.help_gallery FOLDER``."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QWidget

from gllapp.ui import language, theme
from gllapp.ui.about_dialog import AboutDialog
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.help.page import HelpPage
from gllapp.ui.pages.help.side import HelpSide
from gllapp.usecases.desk import Desk
from tests.app.builders import take_seat
from tests.app.ui.album import settle, shoot

RAIL, BARS = 216, 120


def help_tour(folder: Path, name: str, width: int, height: int) -> None:
    """In the look and the language that are put on."""
    with tempfile.TemporaryDirectory() as made:
        seat = take_seat(Path(made) / "profile")
        background = BackgroundRunner(lambda report: report.trace)
        page = HelpPage(seat.desk, Path(made) / "profile", background)
        page.resize(width - RAIL, height - BARS)
        _articles(page, folder, name)
        _beside(background, folder, name, height)
        _about(seat.desk, Path(made) / "profile", background, page, folder, name)
        page.close()
        background.shut_down()
        page.deleteLater()
        seat.replica.close()


def _articles(page: HelpPage, folder: Path, name: str) -> None:
    page.show()
    for topic in ("first-steps", "shared-pc", "keys"):
        page.show_topic(topic)
        shoot(page, folder / f"{name}-help-{topic}.png")
    box = page.contents.box
    for kind, wanted in (("found", "usb"), ("nothing", "zzz")):
        box.setText(wanted)
        box.returnPressed.emit()
        shoot(page, folder / f"{name}-help-{kind}.png")


def _beside(background: BackgroundRunner, folder: Path, name: str, height: int) -> None:
    side = HelpSide(background)
    side.setFixedHeight(height - BARS)
    side.toggle("outbox")
    shoot(side, folder / f"{name}-help-beside.png")
    side.close()
    side.deleteLater()


def _about(
    desk: Desk, profile: Path, background: BackgroundRunner, parent: QWidget, folder: Path, name: str
) -> None:
    dialog = AboutDialog(desk, profile, background, parent)
    dialog.show()
    settle()
    for button in dialog.choices:
        button.click()
        shoot(dialog, folder / f"{name}-about-{dialog.choices.index(button)}.png")
    dialog.close()
    dialog.deleteLater()


def main(folder: Path, only: str = "") -> None:
    # What it says about looks is the same for the whole window.
    from tests.app.ui.window_gallery import SHOTS, application

    folder.mkdir(parents=True, exist_ok=True)
    app = application()
    for name, look, code, width, height in SHOTS:
        if only in name:
            language.speak(app, code)
            theme.dress(app, look)
            help_tour(folder, name, width, height)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
