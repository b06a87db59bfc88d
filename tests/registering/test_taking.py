"""The server's side: what it takes from newcomers, how it is decided, and what comes of that."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from limits import RateLimitItemPerMinute

from gllcore.errors import GllError, Refused
from gllcore.merge import member_of
from gllcore.parcels import Item, ItemType, read_parcel
from gllcore.registrations import Audience, Detail, Form, Referee, State
from gllserver.bootstrap import Community, open_community
from gllserver.services import registrations as service
from gllserver.services.registrations import MOST_WAITING, RETURNED_MS, Way, form_of
from tests.registering.newcomers import FORM, PASSWORD, Newcomer
from tests.server.conversation import ManualClock, Table
from tests.server.older import make_older
from tests.wire_client import enrolment

NOBODY_SEES = (int(Audience.NOBODY),) * len(Detail)


def code_of(error: "pytest.ExceptionInfo[GllError]") -> str:
    return error.value.code


def test_a_registration_waits_and_again_is_the_same(community: Community, newcomer: Newcomer) -> None:
    letter = newcomer.letter()
    first = newcomer.reads(community.registrations.take(letter, Way.NET), letter)
    again = newcomer.reads(community.registrations.take(letter, Way.NET), letter)
    assert (first.state, first.revision) == (State.WAITING, 1)
    assert again == first
    (row,) = community.registrations.all()
    assert form_of(row) == FORM
    assert PASSWORD.encode() not in b"".join(part for part in row if isinstance(part, bytes))
    assert community.accounts.all() == []


def test_who_is_approved_is_a_member_with_the_password_and_the_device(
    community: Community, newcomer: Newcomer, table: Table, key: Ed25519PrivateKey
) -> None:
    letter = newcomer.letter()
    community.registrations.take(letter, Way.NET)
    approved = community.registrations.approve(newcomer.id.hex())
    assert community.registrations.approve(newcomer.id.hex()) == approved

    standing = newcomer.reads(community.registrations.take(letter, Way.NET), letter)
    membership = newcomer.membership(standing)
    holder = community.devices.holder(membership.token)
    assert (holder.account.member, holder.device.id) == (membership.member, membership.device)
    assert (holder.account.email, holder.account.role, holder.account.name) == (
        "awa@example.org", "member", "Awa Diop",
    )  # fmt: skip
    enrolled = community.devices.sign_in(enrolment("awa@example.org", PASSWORD, key), "127.0.0.1")
    assert enrolled.member == membership.member
    with pytest.raises(Refused) as wrong:
        community.devices.sign_in(enrolment("awa@example.org", "another long one", key), "127.0.0.1")
    assert code_of(wrong) == "wrong_password"
    reader = table.replica("reader@example.org")
    table.sync(reader)
    card = member_of(entry for entry in reader.logs[0].entries if entry.record == membership.member)
    assert card is not None
    assert (card.name, card.country, card.languages) == ("Awa Diop", "SN", ("fr", "wo"))
    assert (card.organisation, card.category, card.about) == (FORM.organisation, FORM.category, FORM.why)


def test_what_is_for_nobody_is_forgotten_and_what_is_for_facilitators_stays_off_the_card(
    community: Community, newcomer: Newcomer, table: Table
) -> None:
    audiences = [*NOBODY_SEES]
    audiences[Detail.ORGANISATION] = int(Audience.FACILITATORS)
    asking = newcomer.says(audiences=tuple(audiences))
    community.registrations.take(asking.letter(), Way.NET)
    community.registrations.approve(asking.id.hex())

    (row,) = community.registrations.all()
    assert form_of(row) == Form(organisation=FORM.organisation, audiences=tuple(audiences))
    assert row.verifier == b""
    reader = table.replica("reader@example.org")
    table.sync(reader)
    card = member_of(entry for entry in reader.logs[0].entries if entry.record == row.member)
    assert card is not None
    assert (card.name, card.country, card.languages) == ("Awa Diop", "", ())
    assert (card.organisation, card.category, card.about) == ("", "", "")


def test_what_was_returned_is_mended_and_sent_again(community: Community, newcomer: Newcomer) -> None:
    letter = newcomer.letter()
    community.registrations.take(letter, Way.NET)
    community.registrations.return_to_newcomer(newcomer.id.hex(), "Where do you work?")
    returned = newcomer.reads(community.registrations.take(letter, Way.NET), letter)
    assert (returned.state, returned.comment, returned.membership) == (
        State.RETURNED, "Where do you work?", b"",
    )  # fmt: skip

    mended = newcomer.says(organisation="Poste de santé de Thiès")
    second = mended.letter()
    waiting = mended.reads(community.registrations.take(second, Way.NET), second)
    assert (waiting.state, waiting.revision) == (State.WAITING, 2)
    # The first letter, which somebody still carried about, changes nothing.
    late = newcomer.reads(community.registrations.take(letter, Way.STICK), letter)
    assert (late.state, late.revision) == (State.WAITING, 2)
    (row,) = community.registrations.all()
    assert form_of(row).organisation == "Poste de santé de Thiès"

    community.registrations.approve(row.id.hex()[:8])
    with pytest.raises(Refused) as decided:
        community.registrations.return_to_newcomer(row.id.hex(), "No")
    assert code_of(decided) == "registration_decided"
    after = newcomer.says(name="Somebody else").says(name="Somebody else")
    assert community.registrations.take(after.letter(), Way.NET)
    assert community.accounts.with_email("awa@example.org").name == "Awa Diop"


def test_two_with_one_address_do_not_both_become_members(community: Community, newcomer: Newcomer) -> None:
    other = replace(newcomer, seed=b"o" * 32)
    for each in (newcomer, other):
        community.registrations.take(each.letter(), Way.NET)
    community.registrations.approve(newcomer.id.hex())
    with pytest.raises(Refused) as taken:
        community.registrations.approve(other.id.hex())
    assert code_of(taken) == "member_exists"


def test_what_is_taken_back_is_forgotten(community: Community, newcomer: Newcomer) -> None:
    community.registrations.take(newcomer.letter(), Way.NET)
    gone = replace(newcomer, form=None, revision=2, number=2)
    letter = gone.letter()
    standing = gone.reads(community.registrations.take(letter, Way.NET), letter)
    assert (standing.state, standing.revision) == (State.RETURNED, 2)
    # A letter of before, which somebody still carries, does not bring it back; the newcomer does, if they want.
    community.registrations.take(newcomer.letter(), Way.STICK)
    (row,) = community.registrations.all()
    assert (form_of(row), row.verifier, row.state) == (Form(), b"", State.RETURNED)
    with pytest.raises(Refused):
        community.registrations.approve(newcomer.id.hex())
    again = replace(newcomer, revision=3, number=3)
    community.registrations.take(again.letter(), Way.NET)
    community.registrations.approve(newcomer.id.hex())


def test_returned_ones_are_forgotten_after_half_a_year(
    community: Community, newcomer: Newcomer, clock: ManualClock
) -> None:
    community.registrations.take(newcomer.letter(), Way.NET)
    community.registrations.return_to_newcomer(newcomer.id.hex(), "Please say more.")
    clock.ms += RETURNED_MS + 1
    other = replace(newcomer, seed=b"o" * 32)
    community.registrations.take(other.letter(), Way.NET)
    assert [row.id for row in community.registrations.all()] == [other.id]


def test_a_member_who_writes_under_the_same_key_is_no_newcomer(
    community: Community, newcomer: Newcomer
) -> None:
    community.accounts.add("ann@example.org", "Ann", PASSWORD)
    device = Ed25519PrivateKey.from_private_bytes(newcomer.seed)
    community.devices.sign_in(enrolment("ann@example.org", PASSWORD, device), "127.0.0.1")
    with pytest.raises(Refused) as refused:
        community.registrations.take(newcomer.letter(), Way.NET)
    assert code_of(refused) == "registration_refused"


# --- what is not taken ---

BAD_ANSWERS: dict[str, tuple[dict[str, object], str]] = {
    "no name": ({"name": ""}, "registration_incomplete"),
    "a name of two lines": ({"name": "A\nB"}, "bad_name"),
    "no address": ({"email": "awa"}, "bad_email"),
    "no language": ({"languages": ()}, "registration_incomplete"),
    "a language that is none": ({"languages": ("Français",)}, "bad_language"),
    "too many languages": ({"languages": ("fr",) * 9}, "registration_bad_field"),
    "a category of its own": ({"category": "king"}, "registration_bad_field"),
    "one criterion missing": ({"criteria": ("rules", "quality")}, "registration_incomplete"),
    "one criterion twice": ({"criteria": (*FORM.criteria, "rules")}, "registration_bad_field"),
    "a control character": ({"why": "a\x07b"}, "bad_text"),
    "a long reason": ({"why": "a" * 601}, "text_too_long"),
    "three referees": ({"referees": (Referee("A"),) * 3}, "registration_bad_field"),
    "a referee without an address": ({"referees": (Referee("A", "b"),)}, "bad_email"),
    "an audience of its own": ({"audiences": (1, 2, 3, 4, 1)}, "registration_bad_field"),
}


def test_a_form_that_says_nonsense_is_refused(community: Community, newcomer: Newcomer) -> None:
    for name, (answers, code) in BAD_ANSWERS.items():
        with pytest.raises(Refused) as refused:
            community.registrations.take(newcomer.says(**answers).letter(), Way.NET)
        assert code_of(refused) == code, name
        assert community.registrations.all() == [], name


def test_letters_that_are_none_are_refused(community: Community, newcomer: Newcomer) -> None:
    letter = newcomer.letter()
    parcel, _ = read_parcel(letter, "")
    stranger = replace(newcomer, community=b"x" * 16)
    wrong = {
        "of another community": (stranger.letter(), "registration_foreign"),
        "signed by another": (replace(newcomer, seed=b"p" * 32).signed_as(parcel), "registration_damaged"),
        "altered": (letter[:-1] + bytes([letter[-1] ^ 1]), "registration_damaged"),
        "cut": (letter[:100], "registration_damaged"),
        "empty": (b"", "registration_damaged"),
        "too large": (letter + bytes(2_000), "registration_damaged"),
        "without a registration": (newcomer.letter_with(()), "registration_damaged"),
        "with an operation": (
            newcomer.letter_with((Item(ItemType.OPERATION, b"x"),)),
            "registration_damaged",
        ),
        "with nonsense": (newcomer.letter_with((Item(ItemType.REGISTRATION, b"x"),)), "registration_damaged"),
    }
    for name, (data, code) in wrong.items():
        with pytest.raises(Refused) as refused:
            community.registrations.take(data, Way.NET)
        assert code_of(refused) == code, name
    assert community.registrations.all() == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_comes_is_refused_or_taken(
    community: Community, newcomer: Newcomer, data: st.DataObject
) -> None:
    """Bytes changed in the letter, or in what is sealed in it: never anything but a Refused."""
    if data.draw(st.booleans()):
        inside = bytearray(newcomer.registration())
        for _ in range(data.draw(st.integers(1, 4))):
            inside[data.draw(st.integers(0, len(inside) - 1))] = data.draw(st.integers(0, 255))
        letter = newcomer.letter_with((Item(ItemType.REGISTRATION, bytes(inside)),))
    else:
        outside = bytearray(newcomer.letter())
        outside[data.draw(st.integers(0, len(outside) - 1))] ^= data.draw(st.integers(1, 255))
        letter = bytes(outside)
    with suppress(Refused):
        community.registrations.take(letter, Way.NET)
    for row in community.registrations.all():
        assert form_of(row).email


def test_a_flood_fills_no_disk_and_leaves_room_for_who_is_carried(
    community: Community, newcomer: Newcomer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "MOST_WAITING", 2)
    monkeypatch.setattr(service, "MOST_WITH_CARRIED", 3)
    crowd = [replace(newcomer, seed=bytes([n]) * 32) for n in range(5)]
    for each in crowd[:2]:
        community.registrations.take(each.letter(), Way.NET)
    with pytest.raises(Refused) as full:
        community.registrations.take(crowd[2].letter(), Way.NET)
    assert code_of(full) == "registrations_full"
    # Who waits already may still mend the form.
    community.registrations.take(crowd[0].says(name="Awa").letter(), Way.NET)
    community.registrations.take(crowd[3].letter(), Way.STICK)
    with pytest.raises(Refused):
        community.registrations.take(crowd[4].letter(), Way.STICK)
    assert len(community.registrations.all()) == 3
    community.registrations.erase(crowd[0].id.hex())
    community.registrations.erase(crowd[1].id.hex())
    community.registrations.take(crowd[4].letter(), Way.NET)


def test_whoever_knocks_too_often_is_asked_for_a_pause(
    community: Community, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "PER_ADDRESS", RateLimitItemPerMinute(3, 10))
    for _ in range(3):
        community.registrations.knock("192.0.2.1")
    with pytest.raises(Refused) as pause:
        community.registrations.knock("192.0.2.1")
    assert code_of(pause) == "too_many_registrations"
    assert 0 < int(pause.value.facts["seconds"]) <= 600
    community.registrations.knock("192.0.2.2")


def test_all_that_can_wait_weighs_little(newcomer: Newcomer) -> None:
    weight = len(newcomer.letter())
    assert weight < 1_000
    assert MOST_WAITING * 5_000 < 20_000_000


def test_a_database_of_before_takes_registrations(
    data: Path, database_url: str | None, newcomer: Newcomer
) -> None:
    make_older(data, database_url, 7)
    community = open_community(data, database_url)
    try:
        letter = newcomer.letter()
        assert newcomer.reads(community.registrations.take(letter, Way.NET), letter).state == State.WAITING
    finally:
        community.close()
