"""Who may do what: one set of pure functions, asked by the app before it offers an act and by the server before it accepts one."""

import msgspec

from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.people import Role
from gllcore.operations import Kind
from gllcore.pod_rules import PODS_KINDS

_WRITERS = frozenset({Role.MEMBER, Role.FACILITATOR, Role.LIBRARIAN, Role.MODERATOR, Role.ADMIN})
_CURATORS = frozenset({Role.LIBRARIAN, Role.ADMIN})
_MODERATORS = frozenset({Role.MODERATOR, Role.ADMIN})
_WRITTEN = frozenset({Kind.POST, Kind.REACTION, Kind.RESOURCE, Kind.SHELF, *PODS_KINDS})


class Standing(msgspec.Struct, frozen=True):
    """What the community knows of whoever acts."""

    member: RecordId
    role: str = Role.MEMBER
    suspended: bool = False


class Place(msgspec.Struct, frozen=True):
    """A scope as a rule sees it; ``admits``: it is open to everybody, or to the member whom it is about among others.

    ``facilitates``: the member is one of the pod's facilitators. An archived pod is ``closed``.
    """

    is_stream: bool
    closed: bool = False
    admits: bool = True
    is_catalogue: bool = False
    is_pod: bool = False
    facilitates: bool = False


class Target(msgspec.Struct, frozen=True):
    """The record that an act is about; ``author`` is the member who created it."""

    author: RecordId
    is_thread: bool = True


def may_read(standing: Standing, place: Place) -> bool:
    """The directory and most streams are open to every member who is not suspended; a restricted one to those admitted."""
    return not standing.suspended and place.admits


def check_reader(standing: Standing, place: Place) -> None:
    """Nobody writes in a stream that they may not read, whatever they would write there."""
    if not may_read(standing, place):
        raise Refused("suspended" if standing.suspended else "not_admitted")


def check_post(standing: Standing, place: Place) -> None:
    """A new thread or a reply."""
    check_reader(standing, place)
    check_writer(standing)
    if not (place.is_stream or place.is_pod):
        raise Refused("unknown_scope")
    if place.closed:
        raise Refused("pod_archived" if place.is_pod else "stream_closed")


def check_edit(standing: Standing, target: Target, *, changes_thread: bool) -> None:
    """Authors edit and withdraw their own posts; title and tags belong to the thread's first post.

    Nobody withdraws for another: what moderators hide has a reason and a line in the log, and is an act of its own.
    """
    check_writer(standing)
    if target.author != standing.member:
        raise Refused("not_your_post")
    if changes_thread and not target.is_thread:
        raise Refused("title_on_reply")


def may_read_withdrawn(standing: Standing, target: Target) -> bool:
    """The versions of a withdrawn post stay readable to its author, and to those who answer for the community."""
    return target.author == standing.member or standing.role in _MODERATORS


def decides(standing: Standing) -> bool:
    """Who answers proposals for the community."""
    return standing.role in _MODERATORS and not standing.suspended


def check_react(standing: Standing) -> None:
    check_writer(standing)


def curates(standing: Standing) -> bool:
    """Who keeps the library for the community."""
    return standing.role in _CURATORS and not standing.suspended


def check_curate(standing: Standing, place: Place) -> None:
    """Resources and shelves, new or changed, and the files that belong to them."""
    check_reader(standing, place)
    if standing.role not in _CURATORS:
        raise Refused("not_librarian")
    if not place.is_catalogue:
        raise Refused("unknown_scope")


def check_kind(kind: int) -> None:
    """Cards of members, devices, streams and publishers are the server's to write."""
    if kind not in _WRITTEN:
        raise Refused("unknown_kind")


def check_writer(standing: Standing) -> None:
    """Whoever writes anywhere."""
    if standing.suspended:
        raise Refused("suspended")
    if standing.role not in _WRITERS:
        raise Refused("role_forbids")
