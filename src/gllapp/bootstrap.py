"""Puts the program together: the one place that knows every layer, the real clock, the network and the key store."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from functools import cache, partial
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, BinaryIO, TextIO

from gllapp.cli.main import PROGRAM, Doors, Streams, run
from gllapp.logs import logging_to
from gllapp.platform import clock
from gllapp.platform.disk import make_private_folder
from gllapp.platform.folders import default_profile_folder, state_folder
from gllapp.platform.lock import ProfileLock, wait_until_free
from gllapp.platform.outside import Outside
from gllapp.platform.people import read_people
from gllapp.platform.seal import STANDARD, Cost
from gllapp.platform.secrets import AskPassphrase, open_key_store, store_beneath
from gllapp.platform.tally import Tally
from gllapp.proxy_login import KnownLogin
from gllapp.settings import NO_PROXY, load_settings, login_in_the_open
from gllapp.traffic import Counting
from gllcore.errors import EnvironmentFault, ExitCode, Refused

if TYPE_CHECKING:
    from gllapp.platform.surrounding_network import Surrounding
    from gllapp.sync.http import HttpLink, Trust
    from gllapp.ui.program import Next
    from gllapp.usecases.session import Session

DICTIONARY = "dictionaries/1.zdict"


def main(arguments: Sequence[str]) -> int:
    """Runs the command line or the window; gives the exit code."""
    os.umask(0o077)  # whatever is written is the person's alone
    session = partial(open_session, ask=_ask_on_terminal)
    doors = Doors(profile_folder, session, open_window, clock.now_ms, dictionary, _ask_on_terminal)
    return run(arguments, doors, Streams(_bytes(sys.stdin), _utf8(sys.stdout), _utf8(sys.stderr)))


def _bytes(stream: TextIO | None) -> BinaryIO:
    """Standard input as it came; a program without a console has none."""
    return BytesIO() if stream is None else stream.buffer


def _utf8(stream: TextIO | None) -> TextIO:
    """What is piped is UTF-8 everywhere; a terminal shows what it can. Without a console nobody listens."""
    if stream is None:
        return StringIO()
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    return stream


def profile_folder(named: Path | None) -> Path:
    """The folder that was named, or that of whoever was here last among the people of this system account."""
    if named is not None:
        return named.expanduser().absolute()
    first = default_profile_folder()
    return first.with_name(last) if (last := read_people(first.parent).last) else first


@contextmanager
def open_session(
    folder: Path,
    command: str = PROGRAM,
    ask: AskPassphrase = lambda is_new: None,
    environment: Mapping[str, str] = os.environ,
    seal_cost: Cost = STANDARD,
) -> "Iterator[Session]":
    """The profile in ``folder``, ours alone while the body runs; the folder is made where there is none.

    ``command`` is what others on the profile are told that holds it. ``ask`` asks for a passphrase where one is needed and none was given; ``seal_cost`` is what a guess at a new lock takes. Raises EnvironmentFault ``profile_unwritable`` or ``profile_busy``.
    """
    from gllapp.db.keyed import has_replica
    from gllapp.usecases.running import Session

    make_private_folder(folder)
    lock = ProfileLock(folder, command)
    try:
        tally = Tally(folder, clock.now_ms, clock.random_bytes, lambda: has_replica(folder))
        with logging_to(folder), closing(tally):
            login = KnownLogin(login_in_the_open(folder))
            links = _links(folder, login, tally.add)
            yield Session(
                folder=folder,
                link=links,
                file_link=links,
                key_store=lambda passphrase: open_key_store(
                    folder, environment, lambda is_new: passphrase or ask(is_new), cost=seal_cost
                ),
                dictionary=dictionary,
                now_ms=clock.now_ms,
                seconds=clock.seconds,
                random_bytes=clock.random_bytes,
                outside=Outside(state_folder() / "marks"),
                beneath=lambda: store_beneath(environment),
                seal_cost=seal_cost,
                tally=tally,
                surrounding=_surrounding,
                proxy_login=login,
            )
    finally:
        lock.release()


def open_window(folder: Path, is_named: bool = True) -> int:
    """Shows the window until it is closed, for one person after another; several who share the PC are asked who it is, unless the profile was named.

    A window that is open on the profile already comes to the front instead; a command that holds the profile is waited for.
    """
    from gllapp.ui import app  # Qt only here
    from gllapp.ui.program import Next
    from gllapp.ui.who import Who

    following: Next | None = Next(folder, Who.KNOWN if is_named else Who.IF_SEVERAL)
    late: list[Thread] = []
    while (turn := following) is not None:
        try:
            following = _one_turn(turn, late)
        except EnvironmentFault as fault:
            if fault.code != "profile_busy":
                _show(fault)
                raise
            from gllapp.usecases.asking import ask_to_come_forward  # only where somebody is there before us

            free = partial(wait_until_free, turn.folder)
            if ask_to_come_forward(turn.folder) or not app.wait_for(fault, free):
                break
    if any(thread.is_alive() for thread in late):
        app.leave()
    return ExitCode.DONE


def _one_turn(turn: "Next", late: list[Thread]) -> "Next | None":
    """One person's time at the window; gives whose turn is next. A profile that a silent link holds is closed when that lets go."""
    from gllapp.ui import app
    from gllapp.usecases.accounts import give_up

    afterwards: list[Callable[[], None]] = []
    with ExitStack() as stack:
        # Whenever the profile is closed at last, here or on a thread of its own.
        stack.callback(lambda: [act() for act in afterwards])
        session = stack.enter_context(open_session(turn.folder))
        ending = app.run(session, turn.who)
        if ending.next is not None and ending.next.forgets:
            from gllapp.usecases.removing import forget_account  # the window opens without it

            afterwards.append(lambda: forget_account(turn.folder, session.beneath(), session.outside))
        if ending.late is not None:
            stack.callback(ending.late)
            thread = Thread(target=stack.pop_all().close, name="gll-late", daemon=True)
            late.append(thread)
            thread.start()
    from gllapp.usecases.removing import sweep  # as above

    sweep(turn.folder.parent, session.beneath, session.outside)
    give_up(turn.folder)
    return ending.next


def _surrounding(address: str) -> "Surrounding | None":
    from gllapp.platform.surrounding_network import surrounding  # as above

    return surrounding(address)


def _show(fault: EnvironmentFault) -> None:
    """Whoever has clicked an icon sees no terminal; whoever has no display does."""
    from gllapp.ui import app

    with suppress(EnvironmentFault):
        app.show_fault(fault)


def dictionary() -> bytes:
    """The trained zstd dictionary that both programs ship."""
    from importlib.resources import files  # the window opens without it

    return files("gllcore").joinpath(DICTIONARY).read_bytes()


def _links(folder: Path, login: KnownLogin, count: Counting) -> "Callable[[str, str], HttpLink]":
    """Makes links as the profile's settings want them; all of them resume each other's TLS sessions."""

    @cache
    def trust() -> "Trust":
        from gllapp.sync.http import Trust

        return Trust()

    def link(address: str, token: str) -> "HttpLink":
        from gllapp.platform.proxies import system_proxy
        from gllapp.sync.http import HttpLink, checked_url  # the network is loaded when it is used

        chosen = login.address_of(load_settings(folder).proxy)
        proxy = chosen or system_proxy(checked_url(address))
        return HttpLink(address, token, proxy="" if chosen == NO_PROXY else proxy, trust=trust(), count=count)

    return link


def _ask_on_terminal(is_new: bool) -> str | None:
    """Asks on the terminal itself, because standard input may carry a text; None where there is no terminal."""
    if sys.stderr is None or not sys.stderr.isatty():
        return None
    from getpass import getpass  # the window opens without it

    passphrase = getpass("A new passphrase for this profile: " if is_new else "Passphrase of this profile: ")
    if is_new and passphrase != getpass("The same once more: "):
        raise Refused("wrong_passphrase")
    return passphrase
