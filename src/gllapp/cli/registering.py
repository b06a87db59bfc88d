"""The commands register and registration: asking to become a member, and hearing what has come of it."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from gllapp.cli.output import Answer, moment, plain
from gllapp.cli.posting import at_desk
from gllapp.registering_views import Registering, Stage, Way
from gllapp.usecases.desk import Desk
from gllapp.usecases.registering.form import registering
from gllapp.usecases.session import Session
from gllcore.bundles import fingerprint
from gllcore.errors import Refused
from gllcore.registrations import Detail, Form

_LADDER = {
    Stage.DRAFT: "Draft: hand it in with gllapp register.",
    Stage.WAITING: "Waiting to be sent: by internet (2 kB) with gllapp registration send, on a stick with gllapp bundle outgoing, "
    "or as a short code by e-mail with gllapp registration code.",
    Stage.RETURNED: "Returned to you. Mend the form and hand it in again; what you drafted is all still here.",
    Stage.APPROVED: "Approved: you are a member. Fetch what is new with: gllapp sync.",
}


def run_register(
    session: Session, *, file: Path, stick: Path | None, server: str, password: str = ""
) -> Answer:
    """Hands the form in; where it should go at once, a fault of the way leaves it waiting."""
    # Not at the top: no other command makes a replica out of nothing, or seals.
    from gllapp.usecases.parcels import letterbox, put_on_stick
    from gllapp.usecases.registering.beginning import newcomers_desk
    from gllapp.usecases.registering.form import hand_in, save_form
    from gllapp.usecases.registering.sending import send
    from gllapp.usecases.registering.written import form_in

    form = form_in(file.expanduser())
    target = stick.expanduser() if stick is not None else None
    desk = newcomers_desk(session, target, server)
    with closing(desk.replica):
        # However little of it is whole: it is not to be typed again.
        save_form(desk, form)
        hand_in(session, desk, form, password, _language(form))
        if target is not None:
            put_on_stick(session, desk, letterbox(target))
        elif server:
            send(session, desk, server)
        return _told(desk)


def run_registration(session: Session) -> Answer:
    with at_desk(session) as desk:
        return _told(desk)


def run_send_registration(session: Session, *, server: str) -> Answer:
    from gllapp.usecases.registering.sending import send

    with at_desk(session) as desk:
        send(session, desk, server)
        return _told(desk)


def run_registration_code(session: Session) -> Answer:
    from gllapp.usecases.registering.sending import code_of

    with at_desk(session) as desk:
        code = code_of(session, desk)
    return Answer({"code": code, "characters": len(code)}, code.splitlines())


def run_registration_answer(session: Session, *, text: str) -> Answer:
    from gllapp.usecases.registering.answers import take_answer_in

    with at_desk(session) as desk:
        take_answer_in(desk, text)
        return _told(desk)


def run_take_back(session: Session) -> Answer:
    from gllapp.usecases.registering.form import take_back

    with at_desk(session) as desk:
        take_back(desk)
        return _told(desk)


def _told(desk: Desk) -> Answer:
    found, profile = registering(desk), desk.replica.profile()
    if found is None:
        raise Refused("not_registering")
    document = {
        **_document(found),
        "community_name": profile.community_name,
        "server": profile.server,
        "fingerprint": fingerprint(profile.community_key),
    }
    return Answer(document, [f"{plain(profile.community_name)}, {profile.server}", *_lines(found)])


def _lines(found: Registering) -> Iterator[str]:
    if found.stage is Stage.SENT:
        where = f"on “{plain(found.place)}”" if found.way == Way.STICK else "as a code for an e-mail"
        yield f"Sent {where} on {moment(found.sent_ms)}; nothing has come back yet."
    elif found.stage is Stage.RECEIVED:
        yield f"With the community since {moment(found.since_ms)}. Ask again with: gllapp registration send."
    else:
        yield _LADDER[found.stage]
    if found.comment:
        yield f"They say: {plain(found.comment)}"
    if found.is_changed:
        yield "What was typed since is not handed in yet."


def _document(found: Registering) -> dict[str, object]:
    return {
        "stage": found.stage,
        "revision": found.revision,
        "changed": found.is_changed,
        "way": found.way or None,
        "place": found.place or None,
        "sent_ms": found.sent_ms or None,
        "since_ms": found.since_ms or None,
        "decided_ms": found.decided_ms or None,
        "comment": found.comment,
        "form": _form(found.form),
    }


def _form(form: Form) -> dict[str, object]:
    return {
        "name": form.name,
        "email": form.email,
        "country": form.country,
        "languages": list(form.languages),
        "organisation": form.organisation,
        "category": form.category,
        "criteria": list(form.criteria),
        "why": form.why,
        "referees": [{"name": each.name, "email": each.email} for each in form.referees],
        "privacy": {detail.name.lower(): form.audience(detail).name.lower() for detail in Detail},
    }


def _language(form: Form) -> str:
    """The language for answers: the first that they name."""
    return form.languages[0] if form.languages else "en"
