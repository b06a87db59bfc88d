"""What a week has cost and how full the library is, in the status bar; and the question about a new network."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.platform.surrounding_network import THIS_PC, Facts, Surrounding, surrounding_of
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.data_signs import space_status, week_status
from gllapp.ui.network_watch import LATER, NO, YES, NetworkWatch, question
from gllapp.ui.tokens import Tone
from gllapp.usage_views import Answer, Medium, Network, Week
from gllapp.usecases.session import Session
from gllapp.usecases.space import Space
from tests.app.builders import Seat
from tests.app.test_session import Keys
from tests.app.ui.patience import PATIENCE
from tests.machine import Machine

pytestmark = pytest.mark.usefixtures("app")
PHONE = surrounding_of(Facts("wlan0", "192.168.43.1", "aa:bb", "Amina’s phone", True))
CLINIC = surrounding_of(Facts("eth0", "192.168.1.1", "cc:dd"))
MB = 1_000_000


def week(used: int, allowed: int = 0) -> Week:
    return Week(used, used, 0.0, "", allowed, 0.0)


@pytest.mark.parametrize(
    ("used", "allowed", "words", "tone"),
    [
        (1_240_000, 5 * MB, "This week 1.2 of 5.0 MB", Tone.PLAIN),
        (5 * MB, 5 * MB, "This week 5.0 of 5.0 MB", Tone.WARN),
        (300_000, 0, "This week 300.0 kB", Tone.PLAIN),
    ],
)
def test_the_week_is_told_beside_what_is_allowed(used: int, allowed: int, words: str, tone: Tone) -> None:
    told = week_status(week(used, allowed))
    assert told is not None
    assert (told.words, told.tone) == (words, tone)


def test_nothing_is_said_of_what_is_nothing() -> None:
    assert week_status(week(0)) is None
    assert space_status(Space(0, 0)) is None


def test_the_space_is_told_beside_what_the_library_may_take() -> None:
    told = space_status(Space(18_400_000_000, 40_000_000_000))
    assert told is not None
    assert told.words == "Space 18.4 of 40.0 GB"


# --- the network ---


class Place:
    """Where the PC is carried."""

    def __init__(self) -> None:
        self.now: Surrounding | None = PHONE

    def __call__(self, address: str) -> Surrounding | None:
        return self.now


@pytest.fixture
def place() -> Place:
    return Place()


@pytest.fixture
def watch(
    seat: Seat, place: Place, background: BackgroundRunner, tmp_path: Path, app: QApplication
) -> Iterator[NetworkWatch]:
    session = Session(
        folder=tmp_path,
        link=lambda address, token: pytest.fail("nothing is sent to find out"),
        key_store=lambda _: Keys(),
        dictionary=bytes,
        now_ms=lambda: seat.now_ms,
        seconds=lambda: 0.0,
        random_bytes=bytes,
        outside=Machine(),
        surrounding=place,
    )
    made = NetworkWatch(seat.desk, session, background, app)
    yield made
    made.deleteLater()


def costs(watch: NetworkWatch) -> bool:
    return watch.costs


def test_a_new_network_is_asked_about_once_and_costs_until_then(qtbot: QtBot, watch: NetworkWatch) -> None:
    assert costs(watch)
    with qtbot.waitSignal(watch.unanswered, timeout=PATIENCE) as asked:
        watch.look()
    network: Network = asked.args[0]
    assert network.name == "Amina’s phone"
    assert costs(watch)
    asked_again: list[object] = []
    watch.unanswered.connect(asked_again.append)
    with qtbot.waitSignal(watch.changed, timeout=PATIENCE):
        watch.take(NO)
    assert not costs(watch)
    assert asked_again == []


@pytest.mark.parametrize(("offer", "said"), [(YES, Answer.YES), (LATER, Answer.LATER)])
def test_what_is_not_called_free_costs(qtbot: QtBot, watch: NetworkWatch, offer: str, said: Answer) -> None:
    with qtbot.waitSignal(watch.unanswered, timeout=PATIENCE):
        watch.look()
    with qtbot.waitSignal(watch.changed, timeout=PATIENCE):
        watch.take(offer)
    assert watch.now is not None
    assert watch.now.answer is said
    assert costs(watch)


def test_carried_elsewhere_it_is_another_network(qtbot: QtBot, watch: NetworkWatch, place: Place) -> None:
    with qtbot.waitSignal(watch.changed, timeout=PATIENCE):
        watch.look()
    with qtbot.waitSignal(watch.changed, timeout=PATIENCE):
        watch.take(NO)
    place.now = CLINIC
    with qtbot.waitSignals([watch.changed, watch.unanswered], timeout=PATIENCE):
        watch.look()
    assert costs(watch)
    place.now = THIS_PC
    with qtbot.waitSignal(watch.changed, timeout=PATIENCE):
        watch.look()
    assert not costs(watch)
    place.now = None
    with qtbot.waitSignal(watch.unanswered, timeout=PATIENCE):
        watch.look()
    assert costs(watch)


def test_the_question_names_the_network_and_has_three_answers() -> None:
    told = question(Network(1, "Amina’s phone", Medium.WIFI, Answer.UNASKED))
    assert "Amina’s phone" in told.what
    assert told.what.startswith("Is this a connection you pay for?")
    assert [offer.key for offer in told.offers] == [YES, NO, LATER]
    assert "<b>" in question(msgspec.structs.replace(Network(1, "<b>", Medium.WIFI, Answer.UNASKED))).what
