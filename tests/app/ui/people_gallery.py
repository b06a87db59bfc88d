"""Pictures of a PC that several people share: ``python -m tests.app.ui.people_gallery FOLDER``. For people to look at."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QWidget

from gllapp.platform.pc import PcSettings
from gllapp.platform.seal import Lock
from gllapp.registering_views import Registering, Stage
from gllapp.sending_views import FileToSend
from gllapp.ui import language, theme
from gllapp.ui.app import application
from gllapp.ui.pages.settings.leaving_dialog import LeavingDialog
from gllapp.ui.pages.settings.lock_dialog import LockDialog
from gllapp.ui.pages.settings.people_card import Here, PeopleCard
from gllapp.ui.pages.sign_in import gates
from gllapp.ui.pages.sign_in.gate import Gate
from gllapp.ui.pages.sign_in.lock_form import LockForm
from gllapp.ui.pages.sign_in.passphrase_form import PassphraseForm
from gllapp.ui.pages.sign_in.people_list import PeopleList
from gllapp.unsent import Unsent
from gllapp.usecases.accounts import Account
from gllapp.usecases.removing import LeftBehind
from gllcore.errors import Refused
from gllcore.files import FileId
from gllcore.ids import RecordId
from gllcore.registrations import Form
from tests.app.ui.album import shoot
from tests.app.ui.window_gallery import SHOTS

NAMES = {
    "Amina Diallo": Lock.PIN,
    "Björn Åkesson": Lock.NONE,
    "Nguyễn Thị Hòa": Lock.PASSWORD,
    "Dr. Grace Wanjiru-Otieno": Lock.PIN,
    "فاطمة الزهراء": Lock.PIN,
    "Olga": Lock.PASSPHRASE,
    "Tesfaye": Lock.PIN,
}
PLACE = Path("/pc")
PEOPLE = tuple(
    Account(PLACE / str(at), name, lock, is_custodian=at == 0, was_last=at == 2, is_member=at != 6)
    for at, (name, lock) in enumerate(NAMES.items())
)
FILES = tuple(
    FileToSend(FileId(bytes(32)), 1, RecordId(bytes(16)), f"Checklist {ward} for the ward") for ward in "ABC"
)


def people_tour(folder: Path, name: str) -> None:
    """The gates, the dialogs and the card, in the look and the language that are put on."""
    notices = {
        "pin": gates.wrong(Lock.PIN, Refused("wrong_passphrase")),
        "locked": gates.forgotten(Lock.PASSWORD),
    }
    for kind, gate in _gates().items():
        gate.show()
        gate.show_notice(notices.get(kind))
        shoot(gate, folder / f"{name}-gate-{kind}.png")
        gate.done()
    left = LeftBehind(
        Unsent(b"", "", b"", "", b"", (), ()), FILES, Registering(Stage.WAITING, Form(name="Amina Odhiambo"))
    )
    dialogs: dict[str, QWidget] = {"lock": LockDialog(Lock.PIN), "leaving": LeavingDialog(left)}
    for kind, dialog in dialogs.items():
        dialog.show()
        shoot(dialog, folder / f"{name}-people-{kind}.png")
        dialog.close()
        dialog.deleteLater()
    card = PeopleCard()
    card.show_here(Here(PEOPLE[0], PEOPLE, PcSettings(), Lock.PIN))
    card.setFixedWidth(theme.look().px(680))
    card.setMinimumHeight(card.heightForWidth(theme.look().px(680)))
    card.show()
    shoot(card, folder / f"{name}-people-card.png")
    card.close()
    card.deleteLater()


def _gates() -> dict[str, Gate]:
    waits = PassphraseForm(Lock.PASSWORD)
    made = {
        "who": gates.people_gate(PeopleList(PEOPLE)),
        "pin": gates.passphrase_gate(PassphraseForm(Lock.PIN), "Amina Diallo"),
        "locked": gates.locked_gate(waits, "Amina Diallo"),
        "new": gates.lock_gate(LockForm(with_none=True)),
    }
    waits.pause(15)
    for kind in ("pin", "locked"):
        made[kind].offer_people()
    return made


def main(folder: Path, only: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = application()
    for name, look, code, *_ in SHOTS:
        if only in name:
            language.speak(app, code)
            theme.dress(app, look)
            people_tour(folder, name)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
