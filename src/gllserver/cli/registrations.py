"""The commands about those who ask to become members."""

import sys
from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from gllcore.errors import EnvironmentFault, Refused
from gllcore.letter_codes import Sort, as_code, letters_in
from gllcore.parcels import read_parcel
from gllcore.registrations import Detail, Form, State
from gllserver.cli.opening import Outcome, opened
from gllserver.db import RegistrationRow
from gllserver.services.registrations import Way, form_of

# A mailbox with some hundreds of them.
_MOST_BYTES = 8 * 1024 * 1024


def list_registrations(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        found = community.registrations.all()
    shown = [row for row in found if arguments.all or row.state == State.WAITING]
    return Outcome([_line(row) for row in shown], {"registrations": [_document(row) for row in shown]})


def show_registration(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        row = community.registrations.named(arguments.registration)
        wrote = community.registrations.wrote_before(row)
    lines = [_line(row), *_form_lines(form_of(row))]
    if row.comment:
        lines.append(f"comment: {row.comment}")
    if wrote and row.state != State.APPROVED:
        lines.append(
            "Posts of imported mail bear this address: approving makes them this member's. Make sure that it is theirs."
        )
    return Outcome(lines, {**_document(row), "wrote_before": wrote})


def approve_registration(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        row = community.registrations.approve(arguments.registration)
    member = row.member.hex() if row.member is not None else ""
    return Outcome([f"Approved: the member {member} comes in with what their PC asks next."], _document(row))


def return_registration(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        row = community.registrations.return_to_newcomer(arguments.registration, arguments.comment)
    return Outcome([f"“{form_of(row).name}” gets the registration back with your comment."], _document(row))


def erase_registrations(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        rows = [community.registrations.erase(word) for word in arguments.registrations]
    lines = [f"Forgot {row.id.hex()}." for row in rows]
    return Outcome(lines, {"erased": [row.id.hex() for row in rows]})


def take_registrations(arguments: Namespace) -> Outcome:
    """What came by e-mail, as text."""
    letters = list(letters_in(Sort.REGISTRATION, _text(arguments.file)))
    if not letters:
        raise Refused("registration_damaged")
    with opened(arguments) as community:
        rows = []
        for letter in letters:
            community.registrations.take(letter, Way.CODE)
            rows.append(community.registrations.named(read_parcel(letter, "")[0].device.hex()))
    return Outcome([_line(row) for row in rows], {"registrations": [_document(row) for row in rows]})


def answer_registration(arguments: Namespace) -> Outcome:
    """What to send back by e-mail."""
    with opened(arguments) as community:
        row = community.registrations.named(arguments.registration)
        code = as_code(Sort.ANSWER, community.registrations.answer(row))
    return Outcome(code.splitlines(), {**_document(row), "code": code})


def _text(file: Path | None) -> str:
    if file is None:
        return sys.stdin.buffer.read(_MOST_BYTES).decode(errors="replace")
    try:
        with file.open("rb") as source:
            return source.read(_MOST_BYTES).decode(errors="replace")
    except OSError as fault:
        raise EnvironmentFault(
            "file_unreadable", file=str(file), reason=fault.strerror or "unknown"
        ) from None


def _line(row: RegistrationRow) -> str:
    day = datetime.fromtimestamp(row.since_ms / 1000, UTC).strftime("%Y-%m-%d")
    form = form_of(row)
    if not row.since_ms:
        return f"{row.id.hex()[:12]}  taken back"
    who = f"{form.name} <{form.email}>" if form.name else f"member {row.member.hex() if row.member else ''}"
    return f"{row.id.hex()[:12]}  {row.state}  {day}  {who}  {form.country}  {form.category}"


def _form_lines(form: Form) -> list[str]:
    said = {
        "country": form.country,
        "languages": ", ".join(form.languages),
        "organisation": form.organisation,
        "category": form.category,
        "agrees to": ", ".join(form.criteria),
        "why": form.why,
        "referees": "; ".join(f"{each.name} <{each.email}>" for each in form.referees),
    }
    return [f"{name}: {text}" for name, text in said.items() if text]


def _document(row: RegistrationRow) -> dict[str, object]:
    form = form_of(row)
    return {
        "registration": row.id.hex(),
        "state": row.state,
        "revision": row.revision,
        "way": row.way,
        "since_ms": row.since_ms,
        "decided_ms": row.decided_ms or None,
        "comment": row.comment,
        "member": row.member.hex() if row.member is not None else None,
        "language": row.language,
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
