"""What the community says to a registration: believed when it is sealed for this device and signed by the community, whatever way it came."""

from dataclasses import replace as but

from gllapp.db.guests import become_member
from gllapp.db.profile import Profile
from gllapp.db.registering import store
from gllapp.db.registering.store import Kept
from gllapp.registering_views import Registering, Stage
from gllapp.usecases.desk import Desk
from gllapp.usecases.registering.form import registering
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.letter_codes import Sort, letters_in
from gllcore.parcels import encode, read_receipt, receipt_bond
from gllcore.registrations import (
    Form,
    Membership,
    Standing,
    State,
    decode_membership,
    decode_welcome,
    membership_bond,
)
from gllfiles.sealing import is_signed, opened


def take_answer(desk: Desk, data: bytes) -> Registering:
    """Takes an answer in; one that speaks of what was changed since says nothing. With an approval the replica is a member's.

    Raises Refused ``receipt_damaged`` for what is no answer to this PC, ``not_registering`` where nobody registers.
    """
    profile = desk.replica.profile()
    if profile.is_guest:
        _settle(desk, profile, _standing(profile, data))
    found = registering(desk)
    if found is None:
        raise Refused("not_registering")
    return found


def take_answer_in(desk: Desk, text: str) -> Registering:
    """The same for an answer that came by e-mail, with whatever stands around it."""
    answer = next(letters_in(Sort.ANSWER, text), None)
    if answer is None:
        raise Refused("receipt_damaged")
    return take_answer(desk, answer)


def _standing(profile: Profile, data: bytes) -> Standing:
    receipt, mark = read_receipt(data)
    is_ours = (receipt.community, receipt.device) == (profile.community, profile.device)
    if not is_ours or not is_signed(profile.community_key, mark.signature, mark.message):
        raise Refused("receipt_damaged")
    try:
        standing = decode_welcome(opened(receipt.sealed, profile.device_seed, receipt_bond(receipt.parcel)))
    except ValueError:
        raise Refused("receipt_damaged") from None
    if standing is None:
        raise Refused("receipt_damaged")
    return standing


def _settle(desk: Desk, profile: Profile, standing: Standing) -> None:
    member = _member(profile, standing) if standing.state == State.APPROVED else None
    with desk.replica.writing() as here:
        kept = store.read(here)
        if kept is None:
            return
        if member is not None:
            become_member(here, member)
            store.keep(here, _approved(kept, standing))
        elif standing.revision == kept.revision:
            store.keep(here, _after(kept, standing))


def _after(kept: Kept, standing: Standing) -> Kept:
    """What an answer to the newest revision means; one that was given before another is late, and says nothing."""
    if not kept.handed or standing.decided_ms < kept.decided_ms:
        return kept
    is_taken_back = standing.state == State.RETURNED and not standing.since_ms
    if is_taken_back:
        return Kept(kept.draft, revision=kept.revision, number=kept.number, saved_ms=kept.saved_ms)
    stage = Stage.RETURNED if standing.state == State.RETURNED else Stage.RECEIVED
    return kept._replace(
        stage=stage, since_ms=standing.since_ms, decided_ms=standing.decided_ms, comment=standing.comment
    )


def _approved(kept: Kept, standing: Standing) -> Kept:
    """The account knows now what was said; here nothing more of it is needed."""
    return Kept(
        encode(Form()),
        revision=kept.revision,
        stage=Stage.APPROVED,
        since_ms=standing.since_ms,
        decided_ms=standing.decided_ms,
    )


def _member(profile: Profile, standing: Standing) -> Profile:
    try:
        raw = opened(standing.membership, profile.device_seed, membership_bond(profile.device))
    except ValueError:
        raise Refused("receipt_damaged") from None
    found: Membership = decode_membership(raw)
    return but(
        profile,
        member=RecordId(found.member),
        member_name=found.name,
        email=found.email,
        device=RecordId(found.device),
        token=found.token,
    )
