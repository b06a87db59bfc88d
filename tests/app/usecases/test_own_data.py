"""One's own data leaves the program whole: all that was written, whoever has received it, and nothing that opens or signs."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from gllapp.db.library import notes, outgoing
from gllapp.own_views import OwnData
from gllapp.platform.tally import Tally
from gllapp.proxy_login import KnownLogin
from gllapp.settings import Settings, save_settings
from gllapp.traffic import Traffic
from gllapp.usecases import drafts, forum
from gllapp.usecases.desk import Desk
from gllapp.usecases.own_data import FILES, HTML, JSON, export_own, own_data
from gllapp.usecases.proxy import choose_proxy, settle_login
from gllapp.usecases.registering.form import hand_in
from gllapp.usecases.session import begin_as_guest
from gllapp.usecases.usage import take_in, today
from gllcore.errors import Refused
from gllcore.files import FileId
from gllcore.ids import OpId
from tests.app.builders import Seat, take_seat
from tests.app.library import made_up
from tests.app.usecases.documents.together import Together
from tests.app.usecases.library_desk import bring, lay, make_librarian
from tests.app.usecases.test_accounts import COMMUNITY, at
from tests.registering.newcomers import FORM, PASSWORD


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    taken = take_seat(tmp_path / "profile")
    yield taken
    taken.replica.close()


def test_everything_that_was_written_is_in_it_and_nothing_of_others(seat: Seat, tmp_path: Path) -> None:
    thread = forum.start_thread(seat.desk, seat.stream, "Soap runs out", "Every Friday", "en", ["wash"])
    seat.sync()
    answer = seat.logs.post(seat.olgas, seat.stream, "Order it on Tuesdays", thread=thread)
    seat.pull()
    forum.set_useful(seat.desk, answer, True)
    forum.edit_post(seat.desk, thread, "Every second Friday")
    refused = forum.start_thread(seat.desk, seat.stream, "Refused", "Not taken", "en")
    seat.refuse(OpId(refused), "stream_closed")
    drafts.save_draft(seat.desk, seat.stream, title="Half", body="a thought")
    resource = seat.logs.resource("Hand hygiene")
    seat.pull()
    with seat.replica.writing() as here:
        notes.save(here, resource, "For Monday", seat.now_ms)
    folder = seat.replica.file.parent
    save_settings(folder, Settings(language="fr"))

    found, (as_json, as_html) = export_own(seat.desk, tmp_path / "mine")

    assert [(each.what, each.standing, each.thread, each.text) for each in found.acts] == [
        ("thread", "received", "Soap runs out", "Every Friday"),
        ("useful", "waiting", "Soap runs out", ""),
        ("edit", "waiting", "Soap runs out", "Every second Friday"),
        ("thread", "attention", "Refused", "Not taken"),
    ]
    assert (found.acts[0].tags, found.acts[0].received_ms is not None) == (("wash",), True)
    assert [(each.title, each.text) for each in found.drafts] == [("Half", "a thought")]
    assert [(each.title, each.text) for each in found.notes] == [("Hand hygiene", "For Monday")]
    assert (found.settings.language, found.registration) == ("fr", None)
    assert msgspec.json.decode(as_json.read_bytes(), type=OwnData) == found
    page = as_html.read_text("utf-8")
    for said in ("Every second Friday", "Not taken", "a thought", "For Monday", "amina@example.org"):
        assert said in page
    assert "Order it on Tuesdays" not in page + as_json.read_text("utf-8")


def test_files_that_were_added_what_was_read_and_what_it_took_are_in_it(seat: Seat, tmp_path: Path) -> None:
    make_librarian(seat)
    thread = seat.logs.post(seat.olgas, seat.stream, "Order it on Tuesdays", title="Soap")
    seat.logs.post(seat.olgas, seat.stream, "Nobody has read this", title="Unread")
    seat.logs.resource("Hand hygiene", files=[made_up("of others", 2_000)])
    seat.pull()
    bring(seat, lay(tmp_path / "documents", {"hands.md": "# Clean hands\n\nWater and soap."}))
    forum.mark_read(seat.desk, [thread])
    tally = Tally(tmp_path, now_ms=lambda: seat.now_ms)
    tally.add(Traffic.POSTS, 200, 4_000)
    take_in(tally, seat.replica)

    found, written = export_own(seat.desk, tmp_path / "mine")

    (file,) = found.files
    assert (file.title, file.standing, file.size) == ("Clean hands", "waiting", 30)
    assert written[2:] == (tmp_path / "mine" / FILES / file.name,)
    assert written[2].read_text("utf-8") == "# Clean hands\n\nWater and soap."
    assert [(each.title, each.posts) for each in found.read] == [("Soap", (thread.hex(),))]
    assert [(each.day, each.kind, each.up, each.down) for each in found.usage] == [
        (today(seat.now_ms).isoformat(), "posts", 200, 4_000)
    ]
    assert msgspec.json.decode(written[0].read_bytes(), type=OwnData) == found
    page = written[1].read_text("utf-8")
    for said in (file.name, "Soap (Quality of care): 1", "posts: 200 up, 4,000 down"):
        assert said in page
    with seat.replica.writing() as here:
        outgoing.sent(here, FileId(bytes.fromhex(file.id)))
    again, _ = export_own(seat.desk, tmp_path / "mine", replace=True)
    assert [each.standing for each in again.files] == ["received"]


def test_documents_in_which_somebody_wrote_are_there_with_what_is_still_being_typed(tmp_path: Path) -> None:
    together = Together(tmp_path)
    try:
        document = together.document("Wash your hands.\n")
        together.olga.write(document, "Wash your hands well.\n")
        found = own_data(together.olga.desk)
        assert [(each.title, each.text) for each in found.documents] == [
            ("Hand hygiene", "Wash your hands well.\n")
        ]
        assert [(each.what, each.where) for each in found.acts] == [("write", "Safe births")]
        assert own_data(together.chidi.desk).documents == ()
    finally:
        together.close()


def test_what_opens_or_signs_is_in_none_of_it(seat: Seat, tmp_path: Path) -> None:
    folder, profile = seat.replica.file.parent, seat.replica.profile()
    known = KnownLogin()
    choose_proxy(folder, known, "http://amina:plantedword@proxy.example.org:3128")
    settle_login(folder, known, seat.replica)
    export_own(seat.desk, tmp_path / "mine")
    whole = b"".join((tmp_path / "mine" / name).read_bytes() for name in (JSON, HTML))
    assert b"http://proxy.example.org:3128" in whole
    for secret in (
        b"plantedword",
        profile.token.encode(),
        profile.device_seed,
        profile.device_seed.hex().encode(),
    ):
        assert secret not in whole


def test_an_earlier_export_is_replaced_only_where_that_was_said(seat: Seat, tmp_path: Path) -> None:
    export_own(seat.desk, tmp_path)
    before = (tmp_path / JSON).read_bytes()
    drafts.save_draft(seat.desk, seat.stream, title="Later")
    with pytest.raises(Refused) as refused:
        export_own(seat.desk, tmp_path)
    assert refused.value.code == "file_exists"
    assert (tmp_path / JSON).read_bytes() == before
    export_own(seat.desk, tmp_path, replace=True)
    assert json.loads((tmp_path / JSON).read_bytes())["drafts"][0]["title"] == "Later"


def test_the_form_of_whoever_has_no_account_is_in_it_without_the_password(tmp_path: Path) -> None:
    with at(tmp_path, "new") as session, closing(begin_as_guest(session, COMMUNITY).replica) as replica:
        desk = Desk(replica, session.now_ms)
        hand_in(session, desk, FORM, PASSWORD, "fr")
        found, (as_json, as_html) = export_own(desk, tmp_path / "mine")
    assert found.registration is not None
    assert (found.registration.stage, found.registration.form) == ("waiting", FORM)
    for file in (as_json, as_html):
        said = file.read_text("utf-8")
        assert "Centre de santé de Podor" in said
        assert PASSWORD not in said
