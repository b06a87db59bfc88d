"""What an operator changes later: members suspended, resumed, given roles and passwords; streams closed and reopened."""

from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gllcore.errors import Refused
from gllcore.merge import member_of, stream_of
from gllcore.model.discussions import Stream
from gllcore.model.people import Member
from tests.server.conversation import PASSWORD, Table
from tests.wire_client import WireReplica, enrolment

ANN = "ann@example.org"


def card(reader: WireReplica, member: bytes) -> Member:
    found = member_of(entry for entry in reader.logs[0].entries if entry.record == member)
    assert found is not None
    return found


def stream_card(reader: WireReplica, name: str) -> Stream:
    number = reader.number_of(name)
    record = reader.logs[0].entries[number - 1].record
    found = stream_of(entry for entry in reader.logs[0].entries if entry.record == record)
    assert found is not None
    return found


def test_a_suspended_member_is_kept_out_until_resumed(table: Table, key: Ed25519PrivateKey) -> None:
    ann, reader = table.replica(), table.replica("reader@example.org")
    waiting = [ann.post(1, "Written before.")]

    assert table.community.accounts.suspend("Ann@Example.org").suspended
    with pytest.raises(Refused) as syncing:
        table.sync(ann, waiting)
    with pytest.raises(Refused) as signing_in:
        table.community.devices.sign_in(enrolment(ANN, PASSWORD, key), "127.0.0.1")
    table.sync(reader)
    assert (syncing.value.code, signing_in.value.code) == ("suspended", "suspended")
    assert card(reader, ann.member).suspended

    assert not table.community.accounts.resume(ANN).suspended
    assert table.sync(ann, waiting).refusals == ()
    table.sync(reader)
    assert not card(reader, ann.member).suspended
    assert reader.bodies(1) == ["Written before."]


def test_a_role_counts_from_the_next_sync_on_and_is_on_the_card(table: Table) -> None:
    ann = table.replica()

    assert table.community.accounts.set_role(ANN, "reader").role == "reader"
    refused = table.sync(ann, [ann.post(1, "May I?")])
    assert [refusal.code for refusal in refused.refusals] == ["role_forbids"]
    assert card(ann, ann.member).role == "reader"

    table.community.accounts.set_role(ANN, "facilitator")
    assert table.sync(ann, [ann.post(1, "May I now?")]).refusals == ()
    assert card(ann, ann.member).role == "facilitator"
    assert [row.role for row in table.community.accounts.all()] == ["facilitator"]


def test_a_new_password_replaces_the_old_one_and_ends_no_sync(table: Table, key: Ed25519PrivateKey) -> None:
    ann = table.replica()

    table.community.accounts.set_password(ANN, "another horse")

    with pytest.raises(Refused) as caught:
        table.community.devices.sign_in(enrolment(ANN, PASSWORD, key), "127.0.0.1")
    assert caught.value.code == "wrong_password"
    enrolled = table.community.devices.sign_in(enrolment(ANN, "another horse", key), "127.0.0.1")
    assert enrolled.member == ann.member
    assert table.sync(ann).error is None


def test_a_closed_stream_takes_no_posts_but_edits_until_reopened(table: Table) -> None:
    ann = table.replica()
    table.sync(ann, [ann.post(1, "First.")])
    (first,) = ann.logs[1].entries

    assert table.community.streams.close(" General ").closed
    refused = table.sync(ann, [ann.post(1, "Second."), ann.edit(1, first.record, {2: "First, corrected."})])
    assert [refusal.code for refusal in refused.refusals] == ["stream_closed"]
    assert stream_card(ann, "General").closed
    assert [row.closed for row in table.community.streams.all()] == [True, False]
    assert table.sync(ann, [ann.post(2, "Ailleurs.")]).refusals == ()

    assert not table.community.streams.reopen("General").closed
    assert table.sync(ann, [ann.post(1, "Second.")]).refusals == ()
    assert not stream_card(ann, "General").closed


def test_what_is_so_already_makes_no_history(table: Table) -> None:
    ann = table.replica()
    accounts, streams = table.community.accounts, table.community.streams

    accounts.resume(ANN)
    accounts.set_role(ANN, "member")
    streams.reopen("General")
    assert table.sync(ann).entries == ()

    for _ in range(2):
        accounts.set_role(ANN, "librarian")
        streams.close("General")
    assert len(table.sync(ann).entries) == 2


def test_what_is_not_there_or_cannot_be_is_refused(table: Table) -> None:
    accounts, streams = table.community.accounts, table.community.streams
    accounts.add(ANN, "Ann", PASSWORD)
    refused: dict[str, list[Callable[[], object]]] = {
        "unknown_member": [
            lambda: accounts.suspend("eve@example.org"),
            lambda: accounts.resume("eve@example.org"),
            lambda: accounts.set_role("eve@example.org", "member"),
            lambda: accounts.set_password("eve@example.org", PASSWORD),
        ],
        "bad_role": [lambda: accounts.set_role(ANN, "king")],
        "weak_password": [lambda: accounts.set_password(ANN, "short")],
        "unknown_stream": [lambda: streams.close("Absent"), lambda: streams.reopen("Absent")],
    }
    for code, attempts in refused.items():
        for attempt in attempts:
            with pytest.raises(Refused) as caught:
                attempt()
            assert caught.value.code == code
    assert [(row.role, row.suspended) for row in accounts.all()] == [("member", False)]
