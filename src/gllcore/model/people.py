"""Members and the devices they write from."""

from enum import IntEnum, StrEnum

import msgspec

from gllcore.ids import RecordId


class Role(StrEnum):
    """What a member may do, from least to most."""

    READER = "reader"
    MEMBER = "member"
    FACILITATOR = "facilitator"
    LIBRARIAN = "librarian"
    MODERATOR = "moderator"
    ADMIN = "admin"


class MemberField(IntEnum):
    NAME = 1
    COUNTRY = 2
    LANGUAGES = 3
    ROLE = 4
    ABOUT = 5
    SUSPENDED = 6
    ORGANISATION = 7
    CATEGORY = 8


class DeviceField(IntEnum):
    MEMBER = 1
    REVOKED = 2


class Member(msgspec.Struct, frozen=True):
    """A person's card in the directory; the e-mail address stays on the server."""

    id: RecordId
    name: str
    country: str = ""
    languages: tuple[str, ...] = ()
    role: str = Role.MEMBER
    about: str = ""
    suspended: bool = False
    organisation: str = ""
    category: str = ""


class Device(msgspec.Struct, frozen=True):
    """One enrolled replica of a member (or the mailing list an author's old posts came from)."""

    id: RecordId
    member: RecordId
    revoked: bool = False
