"""Members and streams on both databases: their cards, and what may not be added."""

import pytest

from gllcore.errors import Refused
from gllcore.merge import member_of, stream_of
from gllcore.model.discussions import Stream
from gllcore.model.people import Member
from gllserver.bootstrap import Community
from gllserver.services import passwords
from tests.server.conversation import PASSWORD, Table


def test_a_member_has_a_card_that_tells_no_address(table: Table) -> None:
    added = table.community.accounts.add("zoe@example.org", "Zoé", PASSWORD, "moderator", "KE", ("fr", "sw"))
    reader = table.replica()
    cards = reader.logs[0].entries

    assert member_of(e for e in cards if e.record == added.member) == Member(
        added.member, "Zoé", "KE", ("fr", "sw"), "moderator"
    )
    assert not any(b"zoe@" in entry.op.payload for entry in cards)


def test_a_stream_has_a_card(table: Table) -> None:
    added = table.community.streams.add("صحة", "ar", "نقاش")
    reader = table.replica()

    assert stream_of(e for e in reader.logs[0].entries if e.record == added.id) == Stream(
        added.id, "صحة", "ar", "نقاش"
    )
    assert [stream.name for stream in table.community.streams.all()] == ["General", "Maternité", "صحة"]


NO_MEMBERS = [
    ("bad_email", "no address", "Ann", PASSWORD, "member", ()),
    ("bad_email", "a@b", "Ann", PASSWORD, "member", ()),
    ("bad_email", "a@" + "b" * 260 + ".org", "Ann", PASSWORD, "member", ()),
    ("bad_name", "a@example.org", " ", PASSWORD, "member", ()),
    ("bad_name", "a@example.org", "x" * 101, PASSWORD, "member", ()),
    ("bad_name", "a@example.org", "two\nlines", PASSWORD, "member", ()),
    ("weak_password", "a@example.org", "Ann", "short", "member", ()),
    ("weak_password", "a@example.org", "Ann", "x" * 2000, "member", ()),
    ("bad_role", "a@example.org", "Ann", PASSWORD, "king", ()),
    ("bad_language", "a@example.org", "Ann", PASSWORD, "member", ("english",)),
]


def test_what_cannot_be_a_member(community: Community) -> None:
    for code, email, name, password, role, languages in NO_MEMBERS:
        with pytest.raises(Refused) as caught:
            community.accounts.add(email, name, password, role, "", languages)

        assert caught.value.code == code, (email, name, password, role, languages)
        assert community.accounts.all() == []


def test_an_address_is_taken_once_in_whatever_case(community: Community) -> None:
    community.accounts.add("ann@example.org", "Ann", PASSWORD)

    with pytest.raises(Refused) as caught:
        community.accounts.add("ANN@example.org", "Ann II", PASSWORD)

    assert caught.value.code == "member_exists"


def test_an_unknown_address_is_said(community: Community) -> None:
    with pytest.raises(Refused) as caught:
        community.accounts.with_email("eve@example.org")

    assert caught.value.code == "unknown_member"


NO_STREAMS = [
    ("stream_exists", " General ", "en", ""),
    ("bad_name", "", "en", ""),
    ("bad_name", "a\tb", "en", ""),
    ("bad_language", "New", "EN", ""),
    ("bad_text", "New", "en", "x" * 1001),
]


def test_what_cannot_be_a_stream(table: Table) -> None:
    for code, name, language, description in NO_STREAMS:
        with pytest.raises(Refused) as caught:
            table.community.streams.add(name, language, description)

        assert caught.value.code == code, (name, language, description)
        assert len(table.community.streams.all()) == 2


def test_a_stream_is_found_by_its_name(table: Table) -> None:
    assert table.community.streams.named("Maternité").number == 2
    with pytest.raises(Refused, match="no stream"):
        table.community.streams.named("maternité")


def test_passwords_are_told_apart_and_stored_as_neither() -> None:
    stored = passwords.hashed("pässword", bytes)

    assert passwords.matches("pässword", stored)
    assert not passwords.matches("passwort", stored)
    assert not passwords.matches("", passwords.NOBODYS)
    assert "pässword" not in stored
    assert stored.startswith("$argon2id$v=19$m=19456,t=2,p=1$")


def test_a_password_keeps_the_cost_with_which_it_was_stored() -> None:
    stored = passwords.hashed("pässword", bytes, passwords.Cost(kib=8, passes=1))
    assert stored.startswith("$argon2id$v=19$m=8,t=1,p=1$")
    assert passwords.matches("pässword", stored)
    assert not passwords.matches("passwort", stored)
