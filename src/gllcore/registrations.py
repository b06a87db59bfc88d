"""Registrations: how somebody who has no account asks to become a member, and what the community says to it.

A registration is what a parcel of a newcomer's device holds: whoever carries it sees that it is one, and nothing of what it says. What the
form asks for stands here, with its limits; what the answers to its questions are called, in resources/vocabularies. docs/registrations.md tells the whole story.
"""

from enum import IntEnum, StrEnum
from typing import Final

import msgspec

from gllcore.checks import TAG_CHARACTERS, check_language, is_email, is_line, storable, tidy
from gllcore.errors import Refused
from gllcore.ids import ID_BYTES, RecordId, digest
from gllcore.parcels import Parcel, Reply
from gllcore.protocol import Small

REGISTRATIONS_PATH: Final = "/v1/registrations"
COMMUNITY_PATH: Final = "/v1/community"
# A whole letter, with its envelope: as text in an e-mail it has at most 2,000 characters.
LETTER_BYTES: Final = 1_440
NAME_CHARACTERS: Final = 100
ORGANISATION_CHARACTERS: Final = 200
WHY_CHARACTERS: Final = 600
LANGUAGES: Final = 8
REFEREES: Final = 2
SALT_BYTES: Final = 16
HASH_BYTES: Final = 32

CATEGORIES: Final = (
    "front-line-provider",
    "facility-manager",
    "district-officer",
    "ministry",
    "professional-association",
    "academia",
    "patient-or-community",
    "ngo-or-partner",
    "international-organisation",
)
CRITERIA: Final = ("rules", "quality", "sharing")


class Audience(IntEnum):
    """Who sees a detail of a member. What is for nobody is forgotten as soon as the registration was decided."""

    MEMBERS = 1
    FACILITATORS = 2
    NOBODY = 3


class Detail(IntEnum):
    """What a newcomer chooses an audience for; the number is its place in ``Form.audiences``.

    The name is for all members, and the e-mail address for none: it is what the member signs in with.
    """

    COUNTRY = 0
    LANGUAGES = 1
    ORGANISATION = 2
    CATEGORY = 3
    WHY = 4


class State(StrEnum):
    """Where the community stands with a registration."""

    WAITING = "waiting"
    APPROVED = "approved"
    RETURNED = "returned"


class Referee(msgspec.Struct, frozen=True, array_like=True):
    """Somebody who can be asked about the newcomer."""

    name: str
    email: str = ""


class Form(msgspec.Struct, frozen=True, array_like=True):
    """What a newcomer says of themselves.

    ``name`` is what they want to be called; ``country`` and ``languages`` are keys of vocabularies, ``category`` one of CATEGORIES,
    ``criteria`` those of CRITERIA that they agree to; ``audiences`` are in the order of Detail.
    """

    name: str = ""
    email: str = ""
    country: str = ""
    languages: tuple[str, ...] = ()
    organisation: str = ""
    category: str = ""
    criteria: tuple[str, ...] = ()
    why: str = ""
    referees: tuple[Referee, ...] = ()
    audiences: tuple[int, ...] = (int(Audience.MEMBERS),) * len(Detail)

    def audience(self, detail: Detail) -> Audience:
        """Who sees this detail; nobody where nothing that is known was said."""
        said = self.audiences[detail] if detail < len(self.audiences) else 0
        return Audience(said) if said in list(Audience) else Audience.NOBODY


class Registration(msgspec.Struct, frozen=True, array_like=True):
    """What is sealed in a newcomer's parcel.

    ``revision`` counts up with every change: the highest is what counts. ``salt`` (16 bytes) and ``hash`` (32 bytes) are the Argon2id verifier of
    the password that the account will have; the password itself is on no way. ``language`` is the one for answers.
    Without a ``form`` the newcomer takes everything back.
    """

    revision: Small
    salt: bytes
    hash: bytes
    language: str
    form: Form | None


class Standing(msgspec.Struct, frozen=True, array_like=True):
    """What the community says to the ``revision`` of a registration; it has one since ``since_ms``.

    ``membership`` is a Membership, sealed for the newcomer's key, once that is approved.
    """

    state: str
    revision: Small
    since_ms: Small
    decided_ms: Small = 0
    comment: str = ""
    membership: bytes = b""


class Membership(msgspec.Struct, frozen=True, array_like=True):
    """What makes the newcomer's replica a member's: account, device and the device's token."""

    member: bytes
    device: bytes
    name: str
    token: str
    email: str


class Welcome(Reply, frozen=True, array_like=True):
    """The reply to a newcomer's parcel."""

    standing: Standing | None = None


class CommunityCard(msgspec.Struct, frozen=True):
    """What anyone may know: whose server this is, and the versions of the protocol that it speaks (first, last)."""

    id: bytes
    name: str
    key: bytes
    versions: tuple[int, int]


_registration = msgspec.msgpack.Decoder(Registration)
_welcome = msgspec.msgpack.Decoder(Welcome)
_membership = msgspec.msgpack.Decoder(Membership)
_form = msgspec.msgpack.Decoder(Form)


def newcomer_id(key: bytes) -> RecordId:
    """By what a device without an account is known: whoever has the key, and nobody else, can speak for it."""
    return RecordId(digest(b"gll-guest", key)[:ID_BYTES])


def is_newcomers(parcel: Parcel) -> bool:
    """Whether a parcel is from a device that has no account yet, which only a registration can be in."""
    return parcel.device == newcomer_id(parcel.key)


def membership_bond(device: bytes) -> bytes:
    """What a sealed membership is tied to: the newcomer's id."""
    return digest(b"gll-membership-bond", device)


def decode_registration(raw: bytes) -> Registration:
    """Raises Refused ``registration_damaged``; the form is still to be checked."""
    try:
        found = _registration.decode(raw)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise Refused("registration_damaged") from None
    if len(found.salt) != SALT_BYTES or len(found.hash) != HASH_BYTES or not found.revision:
        raise Refused("registration_damaged")
    check_language(found.language)
    return found


def decode_form(raw: bytes) -> Form:
    """A form that was encoded here; raises ValueError for anything else."""
    return _form.decode(raw)


def decode_welcome(raw: bytes) -> Standing | None:
    """What a reply says of a registration; None for one that says nothing. Raises Refused ``receipt_damaged``."""
    try:
        standing = _welcome.decode(raw).standing
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise Refused("receipt_damaged") from None
    if standing is not None and standing.state not in list(State):
        raise Refused("receipt_damaged")
    return standing


def decode_membership(raw: bytes) -> Membership:
    """Raises Refused ``receipt_damaged``."""
    try:
        found = _membership.decode(raw)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise Refused("receipt_damaged") from None
    if len(found.member) != ID_BYTES or len(found.device) != ID_BYTES or not found.token.isascii():
        raise Refused("receipt_damaged")
    return found


def tidied(form: Form) -> Form:
    """The form as it is sent: what a person pasted, made storable."""
    referees = tuple(Referee(tidy(each.name), tidy(each.email)) for each in form.referees)
    return msgspec.structs.replace(
        form,
        name=tidy(form.name),
        email=tidy(form.email).lower(),
        organisation=tidy(form.organisation),
        why=tidy(form.why),
        referees=tuple(each for each in referees if each.name or each.email),
    )


def missing(form: Form) -> tuple[str, ...]:
    """The names of what must still be filled in, in the form's order."""
    needed = ("name", "email", "country", "languages", "category", "why")
    gaps = [name for name in needed if not getattr(form, name)]
    return (*gaps, *(("criteria",) if set(form.criteria) != set(CRITERIA) else ()))


def check_form(form: Form) -> None:
    """Raises Refused unless the form is whole and each answer is what it should be.

    ``registration_incomplete``, ``bad_name``, ``bad_email``, ``bad_language``, ``registration_bad_field``, ``text_too_long``.
    """
    gaps = missing(form)
    if gaps:
        raise Refused("registration_incomplete", field=gaps[0])
    if not is_line(form.name, NAME_CHARACTERS):
        raise Refused("bad_name", limit=NAME_CHARACTERS)
    if not is_email(form.email):
        raise Refused("bad_email", email=form.email[:NAME_CHARACTERS])
    if not is_line(form.organisation, ORGANISATION_CHARACTERS):
        raise Refused("registration_bad_field", field="organisation")
    if not is_line(form.country, TAG_CHARACTERS):
        raise Refused("registration_bad_field", field="country")
    if form.category not in CATEGORIES:
        raise Refused("registration_bad_field", field="category")
    if len(form.languages) > LANGUAGES:
        raise Refused("registration_bad_field", field="languages")
    if len(form.criteria) != len(CRITERIA):
        raise Refused("registration_bad_field", field="criteria")
    for language in form.languages:
        check_language(language)
    _check_why(form.why)
    _check_referees(form.referees)
    if len(form.audiences) != len(Detail) or not set(form.audiences) <= set(Audience):
        raise Refused("registration_bad_field", field="audiences")


def _check_why(why: str) -> None:
    if not storable(why):
        raise Refused("bad_text")
    if len(why) > WHY_CHARACTERS:
        raise Refused("text_too_long", limit=WHY_CHARACTERS, size=len(why))


def _check_referees(referees: tuple[Referee, ...]) -> None:
    if len(referees) > REFEREES or not all(is_line(each.name, NAME_CHARACTERS) for each in referees):
        raise Refused("registration_bad_field", field="referees")
    for each in referees:
        if each.email and not is_email(each.email):
            raise Refused("bad_email", email=each.email[:NAME_CHARACTERS])


def kept_after(form: Form) -> Form:
    """What is kept of an approved form beside the account: what facilitators may see, and nothing else."""

    def kept(detail: Detail) -> bool:
        return form.audience(detail) is Audience.FACILITATORS

    return Form(
        country=form.country if kept(Detail.COUNTRY) else "",
        languages=form.languages if kept(Detail.LANGUAGES) else (),
        organisation=form.organisation if kept(Detail.ORGANISATION) else "",
        category=form.category if kept(Detail.CATEGORY) else "",
        why=form.why if kept(Detail.WHY) else "",
        audiences=form.audiences,
    )
