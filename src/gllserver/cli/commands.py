"""The commands that answer and end: each opens the community, does one thing, and says what came of it."""

import sys
from argparse import Namespace
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Final

from gllcore.errors import Refused
from gllcore.publishers import Publisher
from gllcore.rules import PASSWORD_CHARACTERS
from gllserver.bootstrap import init_community
from gllserver.cli import pods, registrations, resources
from gllserver.cli.opening import Outcome, opened
from gllserver.db import AccountRow, DeviceRow, StreamRow
from gllserver.services.archive import Archive


def init(arguments: Namespace) -> Outcome:
    charter = init_community(arguments.data, arguments.name, arguments.database_url)
    document: dict[str, object] = {
        "community": charter.id.hex(),
        "name": charter.name,
        "key": charter.public_key.hex(),
    }
    return Outcome([f"Founded “{charter.name}” in {arguments.data}."], document)


def add_member(arguments: Namespace) -> Outcome:
    password = _password()
    languages = tuple(language for language in arguments.languages.split(",") if language)
    with opened(arguments) as community:
        account = community.accounts.add(
            arguments.email, arguments.name, password, arguments.role, arguments.country, languages
        )
    return Outcome([f"Added {account.name} <{account.email}>."], _account(account))


def list_members(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        accounts = community.accounts.all()
    lines = [
        f"{row.email}  {row.name}  {row.role}{'  suspended' if row.suspended else ''}" for row in accounts
    ]
    return Outcome(lines, {"members": [_account(row) for row in accounts]})


def suspend_member(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        account = community.accounts.suspend(arguments.email)
    return Outcome([f"Suspended {account.name} <{account.email}>."], _account(account))


def resume_member(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        account = community.accounts.resume(arguments.email)
    return Outcome([f"Let {account.name} <{account.email}> in again."], _account(account))


def set_role(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        account = community.accounts.set_role(arguments.email, arguments.role)
    return Outcome([f"{account.name} <{account.email}> is now {account.role}."], _account(account))


def set_password(arguments: Namespace) -> Outcome:
    password = _password()
    with opened(arguments) as community:
        account = community.accounts.set_password(arguments.email, password)
    return Outcome([f"Changed the password of {account.name} <{account.email}>."], _account(account))


def list_devices(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        devices = community.devices.of(community.accounts.with_email(arguments.email).member)
    lines = [f"{row.id.hex()}{'  revoked' if row.revoked else ''}" for row in devices]
    return Outcome(lines, {"devices": [_device(row) for row in devices]})


def revoke_device(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        member = community.accounts.with_email(arguments.email).member
        device = community.devices.revoke(member, arguments.device)
    return Outcome([f"Withdrew the access of {device.id.hex()}."], _device(device))


def add_stream(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        stream = community.streams.add(arguments.name, arguments.language, arguments.description)
    return Outcome([f"Opened “{stream.name}” ({stream.language})."], _stream(stream))


def list_streams(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        streams = community.streams.all()
    lines = [
        f"{row.name}  {row.language}  {row.entries}{'  closed' if row.closed else ''}"
        f"{f'  for {_admitted(row)}' if row.restricted else ''}"
        for row in streams
    ]
    return Outcome(lines, {"streams": [_stream(row) for row in streams]})


def close_stream(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        stream = community.streams.close(arguments.name)
    return Outcome([f"Closed “{stream.name}” to new posts."], _stream(stream))


def reopen_stream(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        stream = community.streams.reopen(arguments.name)
    return Outcome([f"Opened “{stream.name}” to new posts again."], _stream(stream))


def restrict_stream(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        stream = community.streams.restrict(arguments.name)
    return Outcome([f"“{stream.name}” is for {_admitted(stream)} from now on."], _stream(stream))


def open_stream(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        stream = community.streams.open(arguments.name)
    return Outcome([f"“{stream.name}” is for every member."], _stream(stream))


def admit_member(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        stream = community.streams.admit(arguments.name, arguments.email)
    later = "" if stream.restricted else "; as long as it is not restricted, every member reads it"
    return Outcome([f"“{stream.name}” has {_admitted(stream)}{later}."], _stream(stream))


def dismiss_member(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        stream = community.streams.dismiss(arguments.name, arguments.email)
    return Outcome([f"“{stream.name}” has {_admitted(stream)}."], _stream(stream))


def add_publisher(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        made = community.publishers.add(arguments.email, arguments.device, arguments.channel, arguments.days)
    return Outcome(
        [
            f"Bundles of {made.device.hex()} count until {_day(made.until_ms)}, numbered as “{made.channel}”.",
            "The device learns it with its next sync.",
        ],
        _publisher(made),
    )


def list_publishers(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        found = community.publishers.all()
    lines = [
        f"{row.id.hex()}  {row.device.hex()}  {row.channel}  until {_day(row.until_ms)}"
        f"{'  revoked' if row.revoked else ''}"
        for row in found
    ]
    return Outcome(lines, {"publishers": [_publisher(row) for row in found]})


def revoke_publisher(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        found = community.publishers.revoke(arguments.publisher)
    lines = [f"Bundles of {row.device.hex()} (“{row.channel}”) count no more." for row in found]
    return Outcome(lines, {"publishers": [_publisher(row) for row in found]})


def import_mbox(arguments: Namespace) -> Outcome:
    # Loaded when wanted: what reads HTML mail would double the start of the other commands.
    from gllserver.jobs.import_mail import import_mailbox

    with opened(arguments) as community:
        archive = Archive(community.ground, community.streams.named(arguments.stream))
        report = import_mailbox(arguments.file, archive, community.ground.clock())
    lines = [
        f"Imported {report.imported} messages in {report.threads} threads, with {report.members} new members; "
        f"{report.skipped} were there already, {len(report.broken)} could not be read."
    ]
    lines += [f"byte {mail.position}, message {mail.ordinal + 1}: {mail.reason}" for mail in report.broken]
    return Outcome(lines, asdict(report))


ANSWERING: Final[dict[str, Callable[[Namespace], Outcome]]] = {
    "init": init,
    "member add": add_member,
    "member list": list_members,
    "member suspend": suspend_member,
    "member resume": resume_member,
    "member role": set_role,
    "member password": set_password,
    "device list": list_devices,
    "device revoke": revoke_device,
    "stream add": add_stream,
    "stream list": list_streams,
    "stream close": close_stream,
    "stream reopen": reopen_stream,
    "stream restrict": restrict_stream,
    "stream open": open_stream,
    "stream admit": admit_member,
    "stream dismiss": dismiss_member,
    "pod list": pods.list_pods,
    "pod show": pods.show_pod,
    "pod members": pods.list_people,
    "pod archive": pods.archive_pod,
    "pod reopen": pods.reopen_pod,
    "pod admit": pods.admit_member,
    "pod dismiss": pods.dismiss_member,
    "proposal list": pods.list_proposals,
    "proposal approve": pods.approve_proposal,
    "proposal return": pods.return_proposal,
    "registration list": registrations.list_registrations,
    "registration show": registrations.show_registration,
    "registration approve": registrations.approve_registration,
    "registration return": registrations.return_registration,
    "registration take": registrations.take_registrations,
    "registration answer": registrations.answer_registration,
    "registration erase": registrations.erase_registrations,
    "publisher add": add_publisher,
    "publisher list": list_publishers,
    "publisher revoke": revoke_publisher,
    "library open": resources.open_library,
    "resource import": resources.bring_in,
    "resource imports": resources.list_imports,
    "resource undo": resources.undo_import,
    "resource list": resources.list_resources,
    "resource export": resources.export_resources,
    "resource withdraw": resources.withdraw_resources,
    "resource restore": resources.restore_resources,
    "import-mbox": import_mbox,
}


def _password() -> str:
    """The first line of standard input."""
    try:
        line = sys.stdin.buffer.readline().decode()
    except UnicodeDecodeError as fault:
        raise Refused("invalid_utf8", position=fault.start) from None
    password = line.rstrip("\r\n")
    if not password:
        raise Refused("weak_password", limit=PASSWORD_CHARACTERS)
    return password


def _account(row: AccountRow) -> dict[str, object]:
    return {
        "member": row.member.hex(),
        "email": row.email,
        "name": row.name,
        "role": str(row.role),
        "suspended": row.suspended,
    }


def _device(row: DeviceRow) -> dict[str, object]:
    return {
        "device": row.id.hex(),
        "member": row.member.hex(),
        "enrolled_ms": row.enrolled_ms,
        "token_expires_ms": row.token_expires_ms,
        "revoked": row.revoked,
    }


def _admitted(row: StreamRow) -> str:
    count = len(row.admitted)
    return f"{count} admitted member{'' if count == 1 else 's'}"


def _stream(row: StreamRow) -> dict[str, object]:
    return {
        "stream": row.id.hex(),
        "number": row.number,
        "name": row.name,
        "language": row.language,
        "description": row.description,
        "closed": row.closed,
        "entries": row.entries,
        "restricted": row.restricted,
        "admitted": sorted(member.hex() for member in row.admitted),
    }


def _day(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%d")


def _publisher(row: Publisher) -> dict[str, object]:
    return {
        "publisher": row.id.hex(),
        "device": row.device.hex(),
        "member": row.member.hex(),
        "channel": row.channel,
        "until_ms": row.until_ms,
        "revoked": row.revoked,
    }
