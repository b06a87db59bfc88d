"""Pictures of becoming a member, at each of its stages: ``python -m tests.app.ui.registering_gallery FOLDER``. For people to look at."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from gllapp.bootstrap import open_session
from gllapp.platform.secrets import SECRETS_FILE_VARIABLE
from gllapp.registering_views import Registering, Stage, Way
from gllapp.ui import language, theme
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.beginnings import Beginning, Beginnings
from gllapp.ui.pages.registering.page import RegisteringPage
from gllapp.ui.pages.sign_in.gate import Gate
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases.session import Community, Session, begin_as_guest
from gllcore.ids import CommunityId
from gllcore.registrations import CRITERIA, Form, Referee
from gllfiles.sealing import public_of
from tests.app.ui.album import shoot

NOON_MS = 1_773_576_000_000
FILLED = Form(
    name="Awa Diop",
    email="awa@example.org",
    country="SN",
    languages=("fr", "wo"),
    organisation="Centre de santé de Podor",
    category="front-line-provider",
    criteria=CRITERIA,
    why="We have halved our post-partum infections and want to tell how.",
    referees=(Referee("Moussa Ba", "moussa@example.org"),),
)
STAGES = {
    "empty": Registering(Stage.DRAFT),
    "waiting": Registering(Stage.WAITING, FILLED, has_password=True, revision=1),
    "on-stick": Registering(
        Stage.SENT, FILLED, revision=1, way=Way.STICK, place="ST-03", sent_ms=NOON_MS - 3_600_000
    ),
    "received": Registering(Stage.RECEIVED, FILLED, revision=1, since_ms=NOON_MS - 86_400_000),
    "returned": Registering(
        Stage.RETURNED, FILLED, revision=1, comment="Which facility do you work at, and may we call Moussa?"
    ),
}


def registering_tour(folder: Path, name: str, width: int, height: int) -> None:
    """The page at every stage, in the look and the language that are put on, and the gates before it."""
    with tempfile.TemporaryDirectory() as made:
        secrets = {SECRETS_FILE_VARIABLE: str(Path(made) / "secrets.json")}
        with open_session(Path(made) / "profile", environment=secrets) as session:
            _gates(session, folder, name)
            _pages(session, folder, name, width, height)


def _pages(session: Session, folder: Path, name: str, width: int, height: int) -> None:
    background = BackgroundRunner(lambda report: report.trace)
    community = Community(
        CommunityId(b"c" * 16), "Quality of care", public_of(b"k" * 32), "https://community.example.org"
    )
    desk = begin_as_guest(session, community)
    for stage, found in STAGES.items():
        page = RegisteringPage(desk, session, lambda: "en", background)
        page.resize(width - 216, height - 120)
        page.form_view.show_form(found.form)
        page._show(found)
        if found.stage is Stage.WAITING:
            page.standing.show_code("-----BEGIN GLL REGISTRATION-----\n" + "R0xMUAEh" * 40)
        if found.stage is Stage.DRAFT:
            page.messages.show_notice(Notice(Tone.WARN, "Choose your country."))
            page.tell_of_stick(lambda: None)
        page.show()
        shoot(page, folder / f"{name}-registering-{stage}.png")
        bar = page._sheet.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        shoot(page, folder / f"{name}-registering-{stage}-below.png")
        page.close()
        page.deleteLater()
    background.shut_down()
    desk.replica.close()


def _gates(session: Session, folder: Path, name: str) -> None:
    background = BackgroundRunner(lambda report: report.trace)
    beginnings = Beginnings(session, background, background)
    for beginning in Beginning:
        asked: list[Gate] = []
        beginnings.gate_made.connect(asked.append)
        beginnings.ask(beginning)
        for gate in asked:
            gate.offer_languages("en")
            gate.show()
            shoot(gate, folder / f"{name}-gate-{beginning.name.lower()}.png")
            gate.done()
        beginnings.gate_made.disconnect()
    background.shut_down()


def main(folder: Path, only: str = "") -> None:
    # What it says about looks is the same for the whole window.
    from tests.app.ui.window_gallery import SHOTS, application

    folder.mkdir(parents=True, exist_ok=True)
    app = application()
    for name, look, code, width, height in SHOTS:
        if only in name:
            language.speak(app, code)
            theme.dress(app, look)
            registering_tour(folder, name, width, height)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
