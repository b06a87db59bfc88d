"""The first steps of whoever has no account: which community it is, from a stick or an address, and what they have come for."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from gllapp.ui import words
from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.pages.registering.community_form import CommunityForm, Source
from gllapp.ui.pages.sign_in import gates
from gllapp.ui.pages.sign_in.gate import Gate
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session
from gllcore.errors import GllError


class Beginning(Enum):
    """What somebody without an account has come for."""

    REGISTER = auto()
    READ = auto()


@dataclass(frozen=True, slots=True)
class First:
    """What the window shows first; ``stick`` is what told the community, if one did."""

    beginning: Beginning
    stick: Path | None = None

    @property
    def registers(self) -> bool:
        return self.beginning is Beginning.REGISTER


class Beginnings(QObject):
    """``gate_made`` carries the :class:`Gate` that asks, ``opened`` the :class:`Desk` of a guest; ``first`` is then known."""

    gate_made = Signal(object)
    opened = Signal(object)

    def __init__(self, session: Session, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._background = session, background
        self.first: First | None = None
        self.secret = ""
        """What opens the data of whoever has chosen a lock a moment ago."""

    def ask(self, beginning: Beginning) -> None:
        """Asks which community it is."""
        reads = beginning is Beginning.READ
        form = CommunityForm(self._session.plugged_in, with_address=not reads)
        gate = Gate(*_words(beginning), form)
        gate.offer_return()
        form.submitted.connect(lambda source: self._begin(form, gate, beginning, source))
        self.gate_made.emit(gate)

    def _begin(self, form: CommunityForm, gate: Gate, beginning: Beginning, source: Source) -> None:
        form.show_busy(True)
        gate.show_notice(None)

        def work(job: Job) -> Desk:
            # Not at the top: nobody else makes a replica out of a stick.
            from gllapp.usecases.registering.beginning import begin_at, begin_from

            passphrase = source.passphrase or self.secret
            if source.stick is not None:
                return begin_from(self._session, source.stick, passphrase).desk
            return begin_at(self._session, source.address, passphrase).desk

        def failed(error: GllError) -> None:
            form.show_busy(False)
            if error.code == "no_key_store":
                gate.show_notice(gates.no_key_store())
                form.ask_for_passphrase()
            else:
                gate.show_notice(words.notice(error))

        def done(desk: Desk) -> None:
            self.first = First(beginning, source.stick)
            self.opened.emit(desk)

        self._background.run(work, owner=form, on_done=done, on_error=failed, lane=Lane.SYNC)


def _words(beginning: Beginning) -> tuple[str, str]:
    """Title, and why it is asked."""
    translate = QCoreApplication.translate
    if beginning is Beginning.READ:
        return (
            translate("Gate", "Read a stick"),
            translate("Gate", "You read what is public, and draft. You can become a member later."),
        )
    return (
        translate("Gate", "Become a member"),
        translate(
            "Gate", "First: which community? Its stick tells it without a connection, its address with one."
        ),
    )
