"""J7: registering with no connection. Reads and drafts from a stick, is returned and mended, and comes in with all that was drafted."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.link import Link
from gllapp.platform.letterbox import Box
from gllapp.registering_views import Stage
from gllapp.ui.pages.registering.community_form import CommunityForm
from gllapp.ui.pages.sign_in.language_choice import LanguageChoice
from gllapp.ui.pages.sign_in.sign_in_form import SignInForm
from gllapp.usecases.drafts import list_drafts
from gllapp.usecases.forum import list_threads
from gllcore.letter_codes import CODE_CHARACTERS, Sort, as_code, letters_in
from gllcore.registrations import LETTER_BYTES, Audience, Detail
from gllserver.services.registrations import Way
from tests.app.ui.patience import PATIENCE
from tests.e2e.world import World
from tests.journeys.hands import Hands, at_server, pc_for, pc_of, tells
from tests.parcels.hands import Stick
from tests.registering.newcomers import PASSWORD
from tests.registering.test_window import begun, do, fill_in, form_of, in_window

NAME, EMAIL = "Mbaraka", "mbaraka@example.org"
SECRETS = (NAME, EMAIL, PASSWORD, "To learn from others", "Soap on Fridays")


def test_from_a_stick_to_the_first_post(
    app: QApplication, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = Stick.new(tmp_path / "ST-07")
    with Link(world.port) as link:
        courier = pc_of(world, "courier-of-j7", link.url)
        courier.start_thread("Cold boxes", "Which ones last?")
        courier.sync()
        courier.ask("bundle", "new", str(stick.folder))
        link.reset()
        with begun(app, pc_for(world, "mbaraka")) as program:
            # Language first, then the community: a stick tells it.
            form_of(program.entrance, LanguageChoice, qtbot).chosen.emit("en")
            form_of(program.entrance, SignInForm, qtbot)
            assert program.entrance.gate is not None
            Hands(program.entrance.gate, qtbot).press("I am new here")
            form_of(program.entrance, CommunityForm, qtbot).choose(stick.folder)
            page = in_window(program, qtbot)
            assert program.window is not None
            window = program.window
            newcomer, desk, form = Hands(window, qtbot), window.desk, page.form_view

            # Nine member categories, the three criteria, privacy per field.
            assert form.category.count() - 1 == 9
            assert len(form.criteria) == 3
            assert set(form._audiences) == set(Detail)
            fill_in(page, NAME.lower())
            form._audiences[Detail.COUNTRY].choose(str(int(Audience.NOBODY)))
            do(page, page.hand_in_button.click, Stage.WAITING, qtbot)
            newcomer.says("Waiting to be sent: by internet (2 kB), on a stick, or as a short code by e-mail")

            # Reads what is public, and drafts meanwhile; nothing can be sent.
            newcomer.press("Read what is on the stick")
            newcomer.says("Verified")
            newcomer.press("Add to this PC…")
            newcomer.press("Add to this PC")
            newcomer.says("Added to this PC:")
            window.go_to("forum")
            newcomer.until(lambda: "Cold boxes" in [row.title for row in list_threads(desk).rows])
            newcomer.begin_post("Soap on Fridays", "It runs out")
            newcomer.press("Send")
            newcomer.says("What you write can be kept as a draft, and is not lost")
            window.go_to("registering")
            newcomer.until(lambda: [row.title for row in list_drafts(desk)] == ["Soap on Fridays"])

            # On the stick, of which the courier sees nothing; sent back with a comment; every draft is still there.
            do(page, lambda: page.put_on(stick.folder), Stage.SENT, qtbot)
            newcomer.says("On USB “ST-07” since")
            assert len(stick.parcels) == 1
            assert stick.file(Box.OUTGOING).stat().st_size <= LETTER_BYTES
            assert tells(stick.folder, *SECRETS) == []
            assert link.counts().total == 0, "without a connection"
            assert stick.collect(courier).parcels == 1
            with at_server(world) as community:
                (row,) = [each for each in community.registrations.all() if EMAIL.encode() in each.form]
                community.registrations.return_to_newcomer(row.id.hex(), "Which facility?")
            assert stick.collect(courier).parcels == 1
            link.reset()
            do(page, lambda: page.put_on(stick.folder), Stage.RETURNED, qtbot)
            newcomer.says("Which facility?", "nothing that you drafted is lost")
            _is_no_member_yet(world)
            assert [row.title for row in list_drafts(desk)] == ["Soap on Fridays"]

            # Mended, and this time as a code in an e-mail; the answer comes as one too.
            form.organisation.line.setText("Podor")
            do(page, page.hand_in_button.click, Stage.WAITING, qtbot)
            newcomer.press("As a code for an e-mail")
            qtbot.waitUntil(lambda: bool(page.standing.code_text.text), timeout=PATIENCE)
            code = page.standing.code_text.text
            assert len(code) <= CODE_CHARACTERS
            (letter_again,) = letters_in(Sort.REGISTRATION, code)
            with at_server(world) as community:
                community.registrations.take(letter_again, Way.CODE)
                answer = community.registrations.answer(community.registrations.approve(row.id.hex()))
            newcomer.press("An answer came by e-mail")
            page.standing.answer_text.show_text(f"Dear {NAME},\n{as_code(Sort.ANSWER, answer)}\nSee you.")
            do(page, lambda: newcomer.press("Take in the answer"), Stage.APPROVED, qtbot)
            newcomer.says("Welcome: you are a member now.", "All that you drafted is still here")
            assert link.counts().total == 0, "still without a connection"

            # A member now: the draft is finished, and is published once.
            (draft,) = list_drafts(desk)
            window.go_to("forum")
            window.places.forum.compose_draft(draft.id)
            newcomer.press("Send")
            newcomer.until(lambda: not list_drafts(desk))
            newcomer.sync()
        courier.sync()
    assert [row.title for row in courier.threads()].count("Soap on Fridays") == 1


def _is_no_member_yet(world: World) -> None:
    with at_server(world) as community:
        assert EMAIL not in [row.email for row in community.accounts.all()]
