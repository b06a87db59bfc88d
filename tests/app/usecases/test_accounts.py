"""People of one PC: who is listed, who looks after it, and their locks, over real folders and real keys."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from gllapp.bootstrap import open_session
from gllapp.db.registering import store
from gllapp.platform.pc import PcSettings
from gllapp.platform.seal import STANDARD, Lock
from gllapp.registering_views import Stage
from gllapp.usecases import accounts
from gllapp.usecases.desk import Desk
from gllapp.usecases.locking import change_lock, lock_before, lock_here
from gllapp.usecases.registering.form import hand_in, save_form
from gllapp.usecases.registering.written import form_in
from gllapp.usecases.removing import REGISTRATION, export_left, left_behind
from gllapp.usecases.session import Community, Session, begin_as_guest, open_desk
from gllcore.errors import EnvironmentFault, GllError, Refused
from gllcore.ids import CommunityId
from gllfiles.sealing import public_of
from tests.locks import CHEAP
from tests.registering.newcomers import FORM, PASSWORD

COMMUNITY = Community(
    CommunityId(bytes(16)), "Community", public_of(bytes(32)), "https://community.example.org"
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Somebody who has moved in without a lock, on a PC that keeps keys."""
    with at(tmp_path, "one") as opened:
        begin_as_guest(opened, COMMUNITY).replica.close()
        yield opened


def at(place: Path, folder: str) -> AbstractContextManager[Session]:
    (place / "keys").mkdir(exist_ok=True)
    named = {"GLL_SECRETS_FILE": str(place / "keys" / "secrets.json")}
    return open_session(place / "people" / folder, environment=named, seal_cost=CHEAP)


def opens(session: Session, secret: str = "") -> bool:
    try:
        open_desk(session, secret).replica.close()
    except GllError:
        return False
    return True


def test_a_lock_that_the_program_makes_costs_what_the_standard_asks_for(tmp_path: Path) -> None:
    with open_session(tmp_path / "one") as session:
        assert session.seal_cost == STANDARD


def test_a_lock_is_put_on_changed_and_taken_away(session: Session) -> None:
    assert opens(session)
    change_lock(session, "", Lock.PIN, "4711")
    assert (lock_here(session), opens(session), opens(session, "4711")) == (Lock.PIN, False, True)
    with pytest.raises(Refused, match="not right"):
        change_lock(session, "0000", Lock.NONE, "")
    change_lock(session, "4711", Lock.PASSWORD, "three brown goats")
    assert (opens(session, "4711"), opens(session, "three brown goats")) == (False, True)
    change_lock(session, "three brown goats", Lock.NONE, "")
    assert (lock_here(session), opens(session)) == (Lock.NONE, True)


@pytest.mark.parametrize(
    ("lock", "secret", "code"),
    [
        (Lock.PIN, "123", "pin_bad"),
        (Lock.PIN, "1" * 13, "pin_bad"),
        (Lock.PIN, "12a4", "pin_bad"),
        (Lock.PASSWORD, "nine char", "password_short"),
    ],
)
def test_what_is_too_short_is_no_lock(session: Session, lock: Lock, secret: str, code: str) -> None:
    with pytest.raises(Refused) as told:
        change_lock(session, "", lock, secret)
    assert (told.value.code, lock_here(session)) == (code, Lock.NONE)


def test_without_a_key_store_there_is_no_pin_and_no_going_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gllapp.bootstrap.store_beneath", lambda environment: None)
    with at(tmp_path, "one") as session:
        with pytest.raises(Refused, match="guessed by a thief"):
            lock_before(session, Lock.PIN, "4711")
        lock_before(session, Lock.PASSWORD, "three brown goats")
        begin_as_guest(session, COMMUNITY, "three brown goats").replica.close()
        with pytest.raises(EnvironmentFault, match="no key store"):
            change_lock(session, "three brown goats", Lock.NONE, "")
        assert opens(session, "three brown goats")


def test_a_lock_that_waits_for_its_person_opens_for_nobody_else(tmp_path: Path) -> None:
    with at(tmp_path, "new") as session:
        lock_before(session, Lock.PIN, "4711")
        for wrong in ("", "0000"):
            with pytest.raises(GllError):
                begin_as_guest(session, COMMUNITY, wrong)
        assert lock_here(session) is Lock.PIN
        begin_as_guest(session, COMMUNITY, "4711").replica.close()
        assert (opens(session), opens(session, "4711")) == (False, True)


# --- leaving ---


def test_the_form_of_whoever_has_no_account_is_named_and_taken_along(tmp_path: Path) -> None:
    with at(tmp_path, "new") as session, closing(begin_as_guest(session, COMMUNITY).replica) as replica:
        desk = Desk(replica, session.now_ms)
        assert left_behind(desk).count == 0
        save_form(desk, FORM)
        left = left_behind(desk)
        assert (left.count, left.by_kind, left.titles) == (1, {REGISTRATION: 1}, ((REGISTRATION, FORM.name),))
        written = export_left(session, desk, tmp_path / "out")
        (form,) = [file for file in written if file.name == "registration.json"]
        assert form_in(form) == FORM
        with pytest.raises(Refused) as refused:
            export_left(session, desk, tmp_path / "out")
        assert refused.value.code == "file_exists"
        assert form_in(form) == FORM


def test_what_the_community_has_is_not_left_behind_but_what_was_changed_since(tmp_path: Path) -> None:
    with at(tmp_path, "new") as session, closing(begin_as_guest(session, COMMUNITY).replica) as replica:
        desk = Desk(replica, session.now_ms)
        hand_in(session, desk, FORM, PASSWORD, "fr")
        assert left_behind(desk).by_kind == {REGISTRATION: 1}
        with replica.writing() as here:
            kept = store.read(here)
            assert kept is not None
            store.keep(here, kept._replace(stage=Stage.RECEIVED))
        assert left_behind(desk).count == 0
        save_form(desk, replace(FORM, why="We do more now."))
        assert left_behind(desk).by_kind == {REGISTRATION: 1}


# --- the list ---


def test_people_are_found_by_name_or_folder(tmp_path: Path) -> None:
    for folder, name in (("one", "Amina"), ("two", "Björn"), ("three", "amina")):
        (tmp_path / folder).mkdir()
        accounts.enlist(tmp_path / folder, name)
    here = tmp_path / "one"
    assert accounts.account_called(here, "BJÖRN").folder.name == "two"
    assert accounts.account_called(here, "three").name == "amina"
    for said, code in (("Amina", "several_people"), ("nobody", "nobody_here")):
        with pytest.raises(Refused) as told:
            accounts.account_called(here, said)
        assert told.value.code == code


def test_who_was_here_last_is_remembered_and_keeps_their_name(tmp_path: Path) -> None:
    for folder in ("one", "two", "one"):
        (tmp_path / folder).mkdir(exist_ok=True)
        accounts.enlist(tmp_path / folder, f"{folder} as the server says")
    accounts.rename(tmp_path / "one", "Amina")
    accounts.enlist(tmp_path / "one", "as the server says")
    told = {each.folder.name: (each.name, each.was_last) for each in accounts.accounts(tmp_path / "two")}
    assert told == {"one": ("Amina", True), "two": ("two as the server says", False)}


def test_only_the_custodian_chooses_for_all_and_hands_the_role_on(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    for folder in (one, two):
        folder.mkdir()
        accounts.enlist(folder, folder.name)
    chosen = PcSettings(lock_minutes=3)
    with pytest.raises(Refused, match="Only the custodian"):
        accounts.choose_for_pc(two, chosen)
    accounts.choose_for_pc(one, chosen)
    assert accounts.pc_settings(two) == chosen
    with pytest.raises(Refused):
        accounts.hand_on(two, two)
    accounts.hand_on(one, two)
    accounts.choose_for_pc(two, PcSettings())
    assert [each.folder.name for each in accounts.accounts(one) if each.is_custodian] == ["two"]


def test_who_shares_a_pc_opens_freely_only_as_its_custodian_wants(session: Session, tmp_path: Path) -> None:
    assert accounts.may_open_freely(session.folder), "alone"
    accounts.enlist(session.folder, "Amina")
    more = accounts.new_folder(session.folder)
    assert accounts.is_for_somebody_more(more)
    assert not accounts.may_open_freely(more)
    accounts.choose_for_pc(session.folder, PcSettings(opens_freely=True))
    assert accounts.may_open_freely(more)
    accounts.choose_for_pc(session.folder, PcSettings())
    with at(tmp_path, more.name) as other:
        lock_before(other, Lock.PIN, "4711")
        begin_as_guest(other, COMMUNITY, "4711").replica.close()
        accounts.enlist(more, "Björn")
        assert not accounts.is_for_somebody_more(more)
        with pytest.raises(Refused) as refused:
            change_lock(other, "4711", Lock.NONE, "")
        assert refused.value.code == "lock_needed"
        accounts.hand_on(session.folder, more)
        change_lock(other, "4711", Lock.NONE, "")
        assert opens(other)
