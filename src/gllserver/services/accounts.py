"""Accounts: adding members to the community, with a card that everyone sees and a password that nobody does."""

from collections.abc import Mapping
from typing import Final

from gllcore.checks import EMAIL_CHARACTERS, is_email
from gllcore.errors import Refused
from gllcore.ids import CommunityId, digest
from gllcore.model.people import MemberField, Role
from gllcore.operations import Kind, Value
from gllcore.rules import NAME_CHARACTERS, PASSWORD_CHARACTERS, check_language, one_line, tidy
from gllserver.db import AccountRow, Session
from gllserver.services import passwords
from gllserver.services.ground import Ground
from gllserver.services.tails import OwnTail

_PASSWORD_BYTES: Final = 1024


def normal_email(email: str) -> str:
    """The address as accounts know it; raises Refused ``bad_email``."""
    tidied = tidy(email).lower()
    if not is_email(tidied):
        raise Refused("bad_email", email=email[:EMAIL_CHARACTERS])
    return tidied


def address_hash(community: CommunityId, email: str) -> bytes:
    """How the author of imported mail is remembered: 32 bytes instead of the address."""
    return digest(b"gll-author", community, email.strip().lower().encode())


class Accounts:
    """The community's members as people who can sign in; ``cost`` is that of passwords from now on."""

    def __init__(self, ground: Ground, cost: passwords.Cost = passwords.FULL) -> None:
        self._ground = ground
        self._cost = cost

    def all(self) -> list[AccountRow]:
        with self._ground.database.reading() as session:
            return session.accounts.all()

    def with_email(self, email: str) -> AccountRow:
        """The account of an address; raises Refused ``unknown_member`` or ``bad_email``."""
        with self._ground.database.reading() as session:
            return known_account(session, email)

    def add(
        self,
        email: str,
        name: str,
        password: str,
        role: str = Role.MEMBER,
        country: str = "",
        languages: tuple[str, ...] = (),
    ) -> AccountRow:
        """Add a member, who takes over the card of a correspondent with the same address if mail was imported.

        Raises Refused: ``bad_email``, ``bad_name``, ``bad_role``, ``bad_language``, ``weak_password``,
        ``member_exists``.
        """
        email, name = normal_email(email), tidy(name)
        _check_person(name, role, languages)
        check_password(password)
        stored = passwords.hashed(password, self._ground.randomness, self._cost)
        fields: dict[int, Value] = {
            MemberField.NAME: name,
            MemberField.LANGUAGES: [list(languages), []],
            MemberField.ROLE: role,
        }
        if country:
            fields[MemberField.COUNTRY] = tidy(country)[:NAME_CHARACTERS]
        with self._ground.database.writing() as session:
            directory = OwnTail(session, self._ground.clock())
            row = enter(session, self._ground.charter.id, directory, email, fields, stored)
            directory.write()
        return row

    def suspend(self, email: str) -> AccountRow:
        """Keep a member out: every sign-in and sync of theirs is refused, until they are resumed.

        Tokens stay as they are, so that a resumed member goes on where they were. Raises Refused ``unknown_member``.
        """
        return self._set_suspended(email, suspended=True)

    def resume(self, email: str) -> AccountRow:
        """Let a suspended member in again; raises Refused ``unknown_member``."""
        return self._set_suspended(email, suspended=False)

    def set_role(self, email: str, role: str) -> AccountRow:
        """Give a member another role; raises Refused ``bad_role`` or ``unknown_member``."""
        _check_role(role)
        with self._ground.database.writing() as session:
            directory, account = self._for_change(session, email)
            if account.role != role:
                directory.card(Kind.MEMBER, {MemberField.ROLE: role}, account.member)
                directory.write()
                session.accounts.set_role(account.member, role)
        return account._replace(role=role)

    def set_password(self, email: str, password: str) -> AccountRow:
        """Replace a member's password. Devices that are signed in stay so.

        Raises Refused ``weak_password`` or ``unknown_member``.
        """
        check_password(password)
        stored = passwords.hashed(password, self._ground.randomness, self._cost)
        with self._ground.database.writing() as session:
            account = known_account(session, email)
            session.accounts.set_password(account.member, stored)
        return account._replace(password=stored)

    def _set_suspended(self, email: str, *, suspended: bool) -> AccountRow:
        with self._ground.database.writing() as session:
            directory, account = self._for_change(session, email)
            if account.suspended != suspended:
                directory.card(Kind.MEMBER, {MemberField.SUSPENDED: suspended}, account.member)
                directory.write()
                session.accounts.set_suspended(account.member, suspended=suspended)
        return account._replace(suspended=suspended)

    def _for_change(self, session: Session, email: str) -> tuple[OwnTail, AccountRow]:
        """The directory, locked, and the account as it is then: two commands at once make one history."""
        directory = OwnTail(session, self._ground.clock())
        return directory, known_account(session, email)


def enter(
    session: Session,
    community: CommunityId,
    directory: OwnTail,
    email: str,
    fields: Mapping[int, Value],
    stored: str,
) -> AccountRow:
    """A new account with its card in the directory, which the caller writes; ``stored`` is the PHC string of its password.

    Raises Refused ``member_exists``.
    """
    if session.accounts.by_email(email) is not None:
        raise Refused("member_exists", email=email)
    author = session.imports.author(address_hash(community, email))
    card = directory.card(Kind.MEMBER, fields, None if author is None else author.member)
    name, role = str(fields[MemberField.NAME]), str(fields[MemberField.ROLE])
    row = AccountRow(card.record, email, name, role, stored)
    session.accounts.add(row)
    return row


def check_password(password: str) -> None:
    """Raises Refused ``weak_password``, also for one that is too long to be a person's."""
    if len(password) < PASSWORD_CHARACTERS or len(password.encode(errors="replace")) > _PASSWORD_BYTES:
        raise Refused("weak_password", limit=PASSWORD_CHARACTERS)


def _check_person(name: str, role: str, languages: tuple[str, ...]) -> None:
    if not one_line(name) or not 0 < len(name) <= NAME_CHARACTERS:
        raise Refused("bad_name", limit=NAME_CHARACTERS)
    _check_role(role)
    for language in languages:
        check_language(language)


def _check_role(role: str) -> None:
    if role not in list(Role):
        raise Refused("bad_role", role=role, roles=", ".join(Role))


def known_account(session: Session, email: str) -> AccountRow:
    """The account of an address; raises Refused ``unknown_member`` or ``bad_email``."""
    row = session.accounts.by_email(normal_email(email))
    if row is None:
        raise Refused("unknown_member", email=email)
    return row
