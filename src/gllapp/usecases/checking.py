"""Checks a profile that nobody has open: also one that cannot be opened, which is made anew from what can be read of it."""

from functools import partial
from typing import NamedTuple

from gllapp.db.checkup import whole
from gllapp.db.rebuilding import rebuild
from gllapp.platform.devicekey import is_signed
from gllapp.platform.disk import translated
from gllapp.usecases.desk import Desk
from gllapp.usecases.doctor import OnCheck, check_up, failed
from gllapp.usecases.findings import Check, Finding, attention, damage
from gllapp.usecases.incarnation import copied_ms
from gllapp.usecases.session import Session, key_of, open_desk
from gllapp.usecases.wall_time import wall_time
from gllcore.errors import EnvironmentFault, GllError, Refused

_TOLD_MS = 30 * 24 * 3_600_000


class Checkup(NamedTuple):
    """What was found, and the error with which that ends: something stays damaged, or the profile does not open."""

    findings: tuple[Finding, ...]
    error: GllError | None


def check_profile(
    session: Session, *, repair: bool = False, online: bool = True, on_check: OnCheck = lambda _: None
) -> Checkup:
    """Opens the profile, checks all of it and closes it. Raises Refused ``not_signed_in``: there is nothing to check."""
    on_check(Check.OPENING)
    rebuilt: tuple[Finding, ...] = ()
    try:
        if repair and _is_damaged(session):
            rebuilt = (_rebuilt(session),)
        desk = open_desk(session)
    except Refused as refused:
        if refused.code == "not_signed_in":
            raise
        return Checkup((*rebuilt, failed(Check.OPENING, refused)), refused)
    except EnvironmentFault as fault:
        return Checkup((*rebuilt, failed(Check.OPENING, fault)), fault)
    try:
        opened = _opened(session, desk)
        found = (opened, *check_up(session, desk, repair=repair, online=online, on_check=on_check))
    finally:
        desk.replica.close()
    left = sum(finding.is_open for finding in found)
    error = EnvironmentFault("needs_repair", found=left) if left else None
    return Checkup((*rebuilt, *found), error)


def _opened(session: Session, desk: Desk) -> Finding:
    """Who did not copy the profile should know that somebody did; for some weeks, for nothing is wrong."""
    try:
        copied = copied_ms(desk.replica)
    except EnvironmentFault as fault:
        return failed(Check.OPENING, fault)
    if copied is None or session.now_ms() - copied > _TOLD_MS:
        return Finding(Check.OPENING)
    return attention(Check.OPENING, "replica_copied", when=wall_time(copied))


def _is_damaged(session: Session) -> bool:
    """Whether some of the file's pages cannot be read, be it those without which it does not open."""
    try:
        desk = open_desk(session)
    except EnvironmentFault as fault:
        if fault.code == "replica_damaged":
            return True
        raise
    return _has_damaged_pages(desk)


def _has_damaged_pages(desk: Desk) -> bool:
    try:
        with desk.replica.reading() as here:
            return whole.damaged_pages(here) > 0
    finally:
        desk.replica.close()


def _rebuilt(session: Session) -> Finding:
    key = key_of(session)
    with translated(session.folder):
        done = rebuild(session.folder, key, session.now_ms(), lambda public: partial(is_signed, public))
    return damage(Check.FILE, "file_rebuilt", repaired=True, pages=done.damaged, kept=done.kept.name)
