"""Runs the window on a profile: the Qt application around one :class:`Program`."""

import logging
import os
import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gllapp.ui import language, words
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.garbage import Garbage
from gllapp.ui.guards import Guards
from gllapp.ui.program import Next, Program
from gllapp.ui.theme import STYLE, STYLED, Appearance
from gllapp.ui.who import Who
from gllapp.usecases.running import Session
from gllcore.errors import EnvironmentFault, ExitCode, GllError

if TYPE_CHECKING:
    from gllapp.ui.network import Network

# Threads take turns in Python. A sync that computes lets the window wait so many seconds at most, many times a second.
_TURN_SECONDS = 0.001
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


class Ending(msgspec.Struct, frozen=True):
    """How a run of the window has ended. ``next`` is where the program goes on, None where it ends.

    ``late`` waits for what a silent link still holds and then closes the replica; None where all is closed.
    """

    exit_code: int
    next: Next | None
    late: Callable[[], None] | None


def run(session: Session, who: Who = Who.KNOWN) -> Ending:
    """Shows the window until it is closed, or until somebody else sits down. Raises EnvironmentFault ``no_display``."""
    app = application()
    program = Program(app, session)
    guards = Guards(app, program.end)
    program.shown.connect(guards.begin)
    former_hook, sys.excepthook = sys.excepthook, _hook(program)
    networks: list[Network] = []
    program.settled.connect(lambda: networks.append(_network(app, program)))
    program.start(who)
    sys.setswitchinterval(_TURN_SECONDS)
    garbage = Garbage(app)
    garbage.start()
    try:
        exit_code = app.exec()
    finally:
        sys.excepthook = former_hook
        guards.stop()
        for network in networks:
            network.deleteLater()
        is_finished = program.finish()
        garbage.stop()  # no earlier: threads that still work here would end widgets on their own
        if not is_finished and program.next is None:
            leave()
    program.retire()
    if is_finished:
        program.deleteLater()
    return Ending(exit_code, program.next, None if is_finished else program.finish_late)


def _network(app: QApplication, program: Program) -> "Network":
    """The program is told of the link from now on."""
    from gllapp.ui.network import Network  # the window opens without it

    network = Network(app)
    network.changed.connect(program.show_network)
    program.show_network(network.online)
    return network


def leave() -> NoReturn:
    """Ends the process under a thread that waits for the network. Every transaction is whole or not there at all."""
    logging.shutdown()
    os._exit(ExitCode.DONE)


def wait_for(fault: GllError, wait: Callable[[Callable[[], bool]], bool]) -> bool:
    """Tells in a window of its own who holds the profile, until it is free; False when the person closes it before.

    ``wait`` is given whether it may give up, and runs on a thread of its own. Raises as ``run``.
    """
    from gllapp.ui.pages.sign_in import gates  # see run

    app = application()
    language.speak(app, language.system_language())
    Appearance(app)
    background = BackgroundRunner(lambda report: report.what, app)
    gate = gates.busy_gate(words.notice(fault))
    free: list[bool] = []

    def freed(is_free: bool) -> None:
        free.append(is_free)
        app.quit()

    background.run(
        lambda job: wait(lambda: job.cancelled),
        owner=gate,
        on_done=freed,
        on_error=lambda error: freed(False),
    )
    gate.closed.connect(app.quit)
    gate.show()
    app.exec()
    gate.done()
    background.shut_down()
    return free == [True]


def show_fault(error: GllError) -> None:
    """Tells in a window of its own why none could open on the profile. Raises as ``run``."""
    from gllapp.ui.pages.sign_in import gates  # see run

    app = application()
    language.speak(app, language.system_language())
    Appearance(app)
    gate = gates.trouble_gate(words.notice(error))
    gate.closed.connect(app.quit)
    gate.show()
    app.exec()


def application() -> QApplication:
    """The Qt application of this process. Raises EnvironmentFault ``no_display``."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    _check_display()
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([sys.argv[0], "-style", STYLE])
    app.setProperty(STYLED, True)
    app.setApplicationName("GLL")
    app.setDesktopFileName("gll")
    app.setQuitOnLastWindowClosed(False)
    return app


def _check_display() -> None:
    """Without a screen Qt ends the process at once, with words for programmers."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in named):
        raise EnvironmentFault("no_display")


def _hook(program: Program) -> Hook:
    """What nobody has caught on the window's thread is our bug: it is written down and told, and the window lives on."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            program.end()
        else:
            program.background.report_bug(error)

    return caught
