"""The commands account list, add, switch and remove: the people of this PC, whose folders stand side by side."""

from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path
from typing import NamedTuple

from gllapp.cli.output import Answer, counted, error_document, table
from gllapp.platform.seal import Lock
from gllapp.platform.secrets import AskPassphrase
from gllapp.usecases import accounts
from gllapp.usecases.accounts import Account, account_called
from gllapp.usecases.desk import Desk
from gllapp.usecases.locking import lock_before
from gllapp.usecases.removing import LeftBehind, export_left, forget_account, left_behind
from gllapp.usecases.session import Session, is_signed_in, key_of, open_desk
from gllcore.errors import EnvironmentFault, Refused

_LOCKS = {
    Lock.NONE: "opens freely",
    Lock.PIN: "PIN",
    Lock.PASSPHRASE: "passphrase",
    Lock.PASSWORD: "password",
}


class Pc(NamedTuple):
    """The PC as a command sees it: the folder of whoever runs it, sessions on any folder, and how to ask for a secret."""

    folder: Path
    session: "Callable[[Path], AbstractContextManager[Session]]"
    ask: AskPassphrase


def run_accounts(pc: Pc) -> Answer:
    here = accounts.accounts(pc.folder)
    rows = [
        (
            "→" if each.was_last else "",
            each.name or "(no name yet)",
            _LOCKS[each.lock],
            " ".join(
                word
                for word, is_so in (("custodian", each.is_custodian), ("not signed in", not each.is_member))
                if is_so
            ),
            str(each.folder),
        )
        for each in here
    ]
    return Answer(
        {"people": [_document(each) for each in here]}, table(rows) or ["Nobody uses GLL here yet."]
    )


def run_add_account(pc: Pc, *, name: str, lock: Lock, secret: str | None) -> Answer:
    folder = accounts.new_folder(pc.folder)
    if lock is Lock.NONE and not _may_be_without(pc, folder):
        raise Refused("lock_needed")
    if lock is not Lock.NONE and secret is None:
        secret = _asked(pc, is_new=True)
    try:
        with pc.session(folder) as session:
            lock_before(session, lock, secret or "")
    except BaseException:
        accounts.give_up(folder)
        raise
    accounts.rename(folder, name)
    lines = [
        f"{name} can move in.",
        f"Next: gllapp --profile {folder} sign-in URL --email E --password-stdin",
    ]
    return Answer({"folder": str(folder), "name": name, "lock": str(lock)}, lines)


def run_switch(pc: Pc, *, name: str) -> Answer:
    found = account_called(pc.folder, name)
    accounts.enlist(found.folder, found.name)
    lines = [f"Without --profile, commands and the window now mean {found.name or found.folder.name}."]
    return Answer({"folder": str(found.folder), "name": found.name}, lines)


def run_remove_account(
    pc: Pc,
    *,
    name: str,
    send: bool,
    export: Path | None,
    discard_unsent: bool,
    forgotten: bool,
    secret: str | None,
) -> Answer:
    found = account_called(pc.folder, name)
    if forgotten:
        _prove_custodian(pc, found, secret)
    with pc.session(found.folder) as session:
        beneath, marks = session.beneath(), session.outside
        left: LeftBehind | None = None
        written: tuple[Path, ...] = ()
        if is_signed_in(session) and not forgotten:
            with closing(open_desk(session, secret or "").replica) as replica:
                desk = Desk(replica, session.now_ms)
                if send:
                    _send(session, desk)
                left = left_behind(desk)
                if left.count and export is None and not discard_unsent:
                    return _refused(found, left)
                written = export_left(session, desk, export.expanduser()) if export and left.count else ()
    forget_account(found.folder, beneath, marks)
    document = {
        "folder": str(found.folder),
        "name": found.name,
        "unsent": None if left is None else dict(left.by_kind),
        "exported": [str(file) for file in written],
    }
    lines = [f"{found.name or found.folder.name} is no longer on this PC."]
    if written:
        lines.append(f"What was not received yet is in {export}.")
    return Answer(document, lines)


def _may_be_without(pc: Pc, folder: Path) -> bool:
    """Whoever looks after the PC decides it when they make room for somebody."""
    keeper = accounts.custodian(pc.folder)
    return accounts.may_open_freely(folder) or (keeper is not None and keeper.folder == pc.folder)


def _asked(pc: Pc, *, is_new: bool) -> str:
    secret = pc.ask(is_new)
    if not secret:
        raise EnvironmentFault("passphrase_needed")
    return secret


def _prove_custodian(pc: Pc, found: Account, secret: str | None) -> None:
    """Whoever removes what they cannot open looks after this PC, and can open their own."""
    accounts.check_custodian(pc.folder)
    if found.folder != pc.folder:
        with pc.session(pc.folder) as session:
            key_of(session, secret or "")


def _send(session: Session, desk: Desk) -> None:
    from gllapp.usecases.registering.sending import send  # the network is loaded when it is used
    from gllapp.usecases.sending_files import send_waiting_files
    from gllapp.usecases.syncing import sync_now

    if desk.replica.profile().is_guest:
        send(session, desk)
        return
    sync_now(session, desk)
    send_waiting_files(session, desk)


def _refused(found: Account, left: LeftBehind) -> Answer:
    """Names what would be lost, and removes nothing."""
    name = found.name or found.folder.name
    error = Refused("unsent_here", count=left.count, name=name)
    document = {
        "unsent": dict(left.by_kind),
        "titles": [{"kind": kind, "title": title} for kind, title in left.titles],
        "error": error_document(error),
    }
    kinds = [counted(number, kind, f"{kind}s") for kind, number in left.by_kind.items()]
    return Answer(document, [", ".join(kinds), *table(left.titles)], error)


def _document(account: Account) -> dict[str, object]:
    return {
        "folder": str(account.folder),
        "name": account.name,
        "lock": str(account.lock),
        "custodian": account.is_custodian,
        "last": account.was_last,
        "signed_in": account.is_member,
    }
