"""Keeps knowing which network the PC is on and whether it costs, and asks about a new one, once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.newest import Newest
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice, Offer
from gllapp.usage_views import Answer, Medium, Network
from gllapp.usecases.desk import Desk
from gllapp.usecases.running import Session

# The system does not tell of every change of network; asking it costs nothing that goes over one.
_LOOK_MS = 60_000
YES, NO, LATER = "network-yes", "network-no", "network-later"
ANSWERS = {YES: Answer.YES, NO: Answer.NO, LATER: Answer.LATER}
"""What the offers of the question mean, by their keys."""


class NetworkWatch(QObject):
    """``costs`` is true until it is known better: then nothing moves that nobody has asked for."""

    changed = Signal()
    """The PC is on another network, or it is known otherwise."""
    unanswered = Signal(object)
    """Carries a :class:`Network` of which nobody has said whether it costs; once for each run of the window."""
    failed = Signal(object)

    def __init__(
        self, desk: Desk, session: Session, background: BackgroundRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._session, self._background = desk, session, background
        self._is_known = False
        self._newest = Newest()
        self._now: Network | None = None
        self._asked: set[int] = set()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def now(self) -> Network | None:
        """Where the PC is; None where no network is used, and before it is known."""
        return self._now

    @property
    def costs(self) -> bool:
        """Whether nothing may move unasked."""
        return not self._is_known or (self._now is not None and self._now.costs)

    def begin(self) -> None:
        """From now on it is looked at every minute."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Looks now; ``changed`` tells when something is new."""
        self.look_and_then(lambda: None)

    def look_and_then(self, act: Callable[[], None]) -> None:
        """Looks now, and calls ``act`` when it is known where the PC is."""
        session, desk = self._session, self._desk

        def work(job: Job) -> Network | None:
            from gllapp.usecases.networks import network_now  # the window opens without it

            return network_now(session, desk)

        take_in = self._newest.only(self._found)

        def found(network: Network | None) -> None:
            take_in(network)
            act()

        self._background.run(work, owner=self, on_done=found, on_error=self.failed.emit)

    def answer(self, number: int, said: Answer, price_per_mb: float = 0.0, currency: str = "") -> None:
        """The person says what a network costs."""
        desk = self._desk

        def work(job: Job) -> None:
            from gllapp.usecases.networks import answer  # see look_and_then

            answer(desk, number, said, price_per_mb, currency)

        self._background.run(
            work,
            owner=self,
            on_done=lambda _: self.look(),
            on_error=self.failed.emit,
            lane=Lane.WRITE,
        )

    def take(self, offer: str) -> None:
        """The person takes an offer of the question."""
        if self._now is not None:
            self.answer(self._now.number, ANSWERS[offer], self._now.price_per_mb, self._now.currency)

    def _found(self, found: Network | None) -> None:
        is_new = not self._is_known or _told(found) != _told(self._now)
        self._now, self._is_known = found, True
        if is_new:
            self.changed.emit()
        if (
            found is not None
            and found.answer in (Answer.UNASKED, Answer.LATER)
            and found.number not in self._asked
        ):
            self._asked.add(found.number)
            self.unanswered.emit(found)


def name_words(network: Network) -> str:
    """What a person calls a network."""
    translate = QCoreApplication.translate
    if network.name:
        return translate("Network", "Wi-Fi {name}").format(name=isolated(clean_name(network.name)))
    words = {
        Medium.WIFI: translate("Network", "A Wi-Fi"),
        Medium.CABLE: translate("Network", "A cable"),
        Medium.MOBILE: translate("Network", "A mobile network"),
        Medium.OTHER: translate("Network", "A network that this PC cannot name"),
    }
    return words[network.medium]


def question(network: Network) -> Notice:
    """Asked once for each network; what is not answered is treated as one that costs."""
    translate = QCoreApplication.translate
    return Notice(
        Tone.INFO,
        translate("Network", "Is this a connection you pay for? ({network})").format(
            network=name_words(network)
        ),
        translate("Network", "Until you say that it is free, nothing comes that you have not asked for."),
        offers=(
            Offer(YES, translate("Network", "Yes, it costs")),
            Offer(NO, translate("Network", "No, it is free")),
            Offer(LATER, translate("Network", "Ask me later")),
        ),
    )


def _told(network: Network | None) -> tuple[object, ...] | None:
    """All but when it was seen."""
    if network is None:
        return None
    return network.number, network.name, network.answer, network.price_per_mb, network.currency
