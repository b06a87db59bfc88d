"""The form of whoever registers: filled in bit by bit, handed in when it is whole, changed and handed in again."""

from msgspec.structs import replace

from gllapp.db.registering import store
from gllapp.db.registering.store import Kept
from gllapp.registering_views import Registering, Stage, Way
from gllapp.usecases.desk import Desk
from gllapp.usecases.registering.letters import check_length
from gllapp.usecases.session import Session
from gllcore.errors import Refused
from gllcore.parcels import encode
from gllcore.registrations import (
    SALT_BYTES,
    Form,
    Registration,
    check_form,
    decode_form,
    decode_registration,
    tidied,
)
from gllcore.rules import PASSWORD_CHARACTERS


def registering(desk: Desk) -> Registering | None:
    """How the registration on this PC stands; None where nobody has begun one, or a member uses the PC."""
    with desk.replica.reading() as here:
        kept = store.read(here)
    if kept is None or (kept.stage != Stage.APPROVED and not desk.replica.profile().is_guest):
        return None
    form, handed = decode_form(kept.draft), handed_in(kept)
    return Registering(
        stage=Stage(kept.stage),
        form=form,
        is_changed=handed is not None and tidied(form) != handed.form,
        has_password=handed is not None,
        revision=kept.revision,
        way=kept.way,
        place=kept.place,
        sent_ms=kept.sent_ms,
        since_ms=kept.since_ms,
        decided_ms=kept.decided_ms,
        comment=kept.comment,
        saved_ms=kept.saved_ms,
    )


def save_form(desk: Desk, form: Form) -> None:
    """Keeps what was typed so far, however little; nothing of what was handed in changes. Raises Refused ``not_registering`` on a member's PC."""
    check_newcomer(desk)
    draft = encode(_storable(form))
    with desk.replica.writing() as here:
        kept = store.read(here) or Kept(draft)
        store.keep(here, kept._replace(draft=draft, saved_ms=desk.now_ms()))


def hand_in(session: Session, desk: Desk, form: Form, password: str, language: str) -> Registering:
    """The form waits to be sent from now on, instead of what was handed in before. ``password`` is empty where the one chosen before stays.

    ``language`` is the one for answers. Raises Refused ``weak_password``, what is wrong with the form, ``registration_too_long`` and ``not_registering``.
    """
    check_newcomer(desk)
    form = tidied(form)
    check_form(form)
    with desk.replica.reading() as here:
        kept = store.read(here)
    salt, hashed = _secret(session, kept, password)
    revision = (kept.revision if kept else 0) + 1
    said = Registration(revision, salt, hashed, language, form)
    check_length(session, desk, said)
    return _hand_in(desk, said, encode(form))


def take_back(desk: Desk) -> Registering:
    """The newcomer wants nothing any more: what the community has of them is to be forgotten, which it must be told. The form stays as a draft.

    Raises Refused ``not_registering``.
    """
    check_newcomer(desk)
    with desk.replica.reading() as here:
        kept = store.read(here)
    handed = handed_in(kept) if kept is not None else None
    if kept is None or handed is None:
        raise Refused("not_registering")
    return _hand_in(desk, replace(handed, revision=kept.revision + 1, form=None), kept.draft)


def check_newcomer(desk: Desk) -> None:
    """Raises Refused ``not_registering`` where a member uses the PC."""
    if not desk.replica.profile().is_guest:
        raise Refused("not_registering")


def handed_in(kept: Kept) -> Registration | None:
    """What was handed in last."""
    return decode_registration(kept.handed) if kept.handed else None


def _secret(session: Session, kept: Kept | None, password: str) -> tuple[bytes, bytes]:
    before = handed_in(kept) if kept is not None else None
    if not password and before is not None:
        return before.salt, before.hash
    if len(password) < PASSWORD_CHARACTERS:
        raise Refused("weak_password", limit=PASSWORD_CHARACTERS)
    from gllapp.platform.verifier import verifier  # not at the top: nothing else needs it

    salt = session.random_bytes(SALT_BYTES)
    return salt, verifier(password, salt)


def _hand_in(desk: Desk, said: Registration, draft: bytes) -> Registering:
    with desk.replica.writing() as here:
        before = store.read(here) or Kept(draft)
        kept = Kept(
            draft=draft,
            handed=encode(said),
            revision=said.revision,
            number=before.number,
            stage=Stage.WAITING,
            saved_ms=desk.now_ms(),
        )
        store.keep(here, kept)
    found = registering(desk)
    assert found is not None
    return found


def was_sent(desk: Desk, way: Way, place: str, number: int) -> None:
    """It is on its way, in the letter with this number; where the community has it already, that stays what is told."""
    with desk.replica.writing() as here:
        kept = store.read(here)
        if kept is None:
            return
        stage = Stage.SENT if kept.stage in (Stage.WAITING, Stage.SENT) else kept.stage
        is_same = (kept.way, kept.place) == (way, place) and kept.stage == Stage.SENT
        sent_ms = kept.sent_ms if is_same else desk.now_ms()
        store.keep(here, kept._replace(stage=stage, way=way, place=place, sent_ms=sent_ms, number=number))


def _storable(form: Form) -> Form:
    """Half of a surrogate pair, as an editor may hold for a moment, has no bytes to be stored as."""

    def whole(text: str) -> str:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    return replace(
        form,
        name=whole(form.name),
        email=whole(form.email),
        organisation=whole(form.organisation),
        why=whole(form.why),
        referees=tuple(
            replace(each, name=whole(each.name), email=whole(each.email)) for each in form.referees
        ),
    )
