"""The window on a replica that was made from a stick alone: it opens, says what a guest may do, and takes a member in."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from gllapp.ui import language, theme
from gllapp.ui.pages.sign_in.gate import Gate
from gllapp.ui.tokens import Look
from gllapp.usecases import drafts, forum
from gllcore.errors import Refused
from gllcore.model.people import Role
from gllserver.bootstrap import open_community
from gllserver.services.publishers import Publishers
from tests.app.ui.patience import PATIENCE
from tests.e2e.test_window import opened_program
from tests.e2e.world import PASSWORD, Client, World
from tests.parcels.hands import Stick


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    qapp.setQuitOnLastWindowClosed(False)
    yield qapp
    language.speak(qapp, "en")
    theme.dress(qapp, Look())


@pytest.fixture
def guest(world: World, stick: Stick) -> Client:
    """A profile into which a stick has brought one thread."""
    librarian = world.member("lina")
    librarian.start_thread("From the stick", "To be read by a guest.")
    community = open_community(world.data)
    try:
        community.accounts.set_role("lina@example.org", str(Role.LIBRARIAN))
        Publishers(community.ground).add("lina@example.org", "", "National library", days=365)
    finally:
        community.close()
    librarian.sync()
    librarian.ask("bundle", "new", str(stick.folder))
    client = world.client("guest")
    client.ask("bundle", "import", str(stick.folder))
    return client


def test_a_guest_reads_in_the_window_and_signs_in_there(
    app: QApplication, world: World, guest: Client, qtbot: QtBot
) -> None:
    email = world.add_member("newcomer")
    with opened_program(app, guest, qtbot) as program:
        window = program.window
        assert window is not None
        desk = window.desk
        (thread,) = forum.list_threads(desk).rows
        assert thread.title == "From the stick"
        with pytest.raises(Refused, match="Nobody has signed in"):
            forum.post_reply(desk, thread.id, "Too early.")
        drafts.save_draft(desk, thread.stream, title="For later")
        qtbot.waitUntil(
            lambda: "Guest" in [button.text() for button in window.findChildren(QToolButton)],
            timeout=PATIENCE,
        )

        window.sign_in_asked.emit()
        gates: list[Gate] = []

        def shown() -> bool:
            gates[:] = [w for w in app.topLevelWidgets() if isinstance(w, Gate) and w.isVisible()]
            return bool(gates)

        qtbot.waitUntil(shown, timeout=PATIENCE)
        address, mail, password = [line for line in gates[0].findChildren(QLineEdit) if line.isVisible()]
        assert (address.text(), mail.text()) == (world.url, "")
        mail.setText(email)
        password.setText(PASSWORD)
        password.returnPressed.emit()
        qtbot.waitUntil(lambda: not desk.replica.profile().is_guest, timeout=PATIENCE)
        qtbot.waitUntil(lambda: not shown(), timeout=PATIENCE)
        forum.post_reply(desk, thread.id, "In time.")
        assert [row.title for row in drafts.list_drafts(desk)] == ["For later"]
    assert guest.sync()["still_waiting"] == 0
