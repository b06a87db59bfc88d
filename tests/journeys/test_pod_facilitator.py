"""J4: a guideline that several write, mostly offline. What they write merges by itself; where it cannot, both texts stand, until one decides."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from gllapp.ui.pages.documents.compare_dialog import CompareDialog
from gllapp.ui.pages.documents.dialogs import ClaimDialog, CommentDialog, NameDialog, SignDialog, TextDialog
from gllapp.ui.pages.documents.document_view import DocumentView
from gllapp.ui.pages.documents.editor import DocumentEditor
from gllapp.ui.pages.documents.new_document import NewDocument
from gllapp.ui.pages.documents.publish_dialog import PublishDialog
from gllapp.ui.pages.documents.side_panel import Tab
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.comments import accept, list_comments
from gllapp.usecases.documents.conflicts import list_conflicts
from gllapp.usecases.documents.making import list_documents, set_licence, set_stage, show
from gllapp.usecases.documents.versions import list_versions, sign_off
from gllapp.usecases.documents.writing import write
from gllapp.usecases.library import list_resources, show_resource
from gllapp.usecases.pods.announcing import announce
from gllapp.usecases.pods.directory import list_pods
from gllapp.usecases.pods.proposing import Wish, propose
from gllapp.usecases.session import Session, open_desk
from gllapp.usecases.syncing import sync_now
from gllcore.ids import RecordId
from gllcore.model.documents import Stage
from gllcore.model.pods import Form
from gllcore.pod_rules import SALT_BYTES
from tests.e2e.test_documents import member_of
from tests.e2e.world import Client, World
from tests.journeys.hands import Hands, at_server, at_window, pc_of

POD = "Safe births of J4"
NAMES = ("Amina-Of-J4", "Olga-Of-J4", "Chidi-Of-J4")
TITLE = "Clean hands of J4"
BEGUN = "# Clean hands\n\nWash your hands before every birth.\n\nDry them well.\n\n## Gloves\n\nNew ones each time.\n"


def test_a_guideline_from_its_template_to_the_library(app: QApplication, world: World, qtbot: QtBot) -> None:
    pcs = [pc_of(world, f"{name}-of-j4") for name in ("amina", "olga", "chidi")]
    pod = open_pod(world, *pcs)
    with at_desk(pcs[1]) as olga, at_desk(pcs[2]) as chidi, at_window(app, pcs[0], qtbot) as hands:
        writer = Writer(hands)
        document = writer.begin(pod)
        for each in (olga, chidi):
            each.sync()

        # Offline, in different paragraphs, also in a section that somebody has claimed: all of it merges by itself.
        olga.replace(document, "New ones each time.", "New ones for each patient.")
        chidi.replace(document, "Wash your hands", "Wash both hands")
        writer.choose("Dry them well.")
        QTest.keyClicks(writer.editor, "Dry them very well.")
        writer.meet(olga, chidi)
        writer.has_the_same_as(document, olga, chidi)
        for words in ("New ones for each patient.", "Wash both hands", "Dry them very well."):
            assert words in writer.text
        writer.beside(Tab.CHANGES)
        hands.says("Olga-Of-J4", "Chidi-Of-J4")

        # The same sentence by two, and an edit of what another deleted: nothing is lost, and it is told.
        olga.replace(document, "Dry them very well.", "Dry them in the air.")
        olga.replace(document, "New ones for each patient.", "Always new ones for each patient.")
        chidi.replace(document, "\n## Gloves\n\nNew ones for each patient.\n", "")
        writer.choose("Dry them very well.")
        QTest.keyClicks(writer.editor, "Dry them with paper.")
        # Who finds that an edit was deleted puts it back, which goes round too.
        writer.meet(olga, chidi)
        writer.meet(olga, chidi)
        writer.has_the_same_as(document, olga, chidi)
        for words in ("in the air", "with paper", "Always new ones"):
            assert words in writer.text
        for each in (olga, chidi):
            assert [row.card.title for row in list_documents(each.desk, pod)] == [TITLE]
        assert not hands.all_of(QDialog), "nobody is asked which one to take"
        writer.beside(Tab.CONFLICTS)
        hands.says(" changed the same sentence", "Amina-Of-J4, ", "Olga-Of-J4, ")
        # What went is struck through, what came is underlined.
        hands.says("Dry them very wellin the air.", "Dry them very wellwith paper.")
        hands.says("Olga-Of-J4 edited this, Chidi-Of-J4 deleted it: it was kept")
        hands.press("Keep it")
        hands.press("Take what Olga-Of-J4 wrote")
        hands.says("Nothing to settle")
        assert "paper" not in writer.text

        # A suggestion for a paragraph, offline; accepted by another one.
        writer.beside(Tab.COMMENTS)
        writer.choose("Wash both hands before every birth.")
        hands.press("Suggest other words…")
        suggestion = hands.one(CommentDialog)
        assert suggestion.instead is not None
        suggestion.instead.setPlainText("Wash both hands before and after every birth.")
        suggestion.body.setPlainText("After, too?")
        suggestion.accept()
        hands.says("After, too?")
        writer.meet(olga)
        (row,) = list_comments(olga.desk, document)
        accept(olga.desk, row.comment.id, olga.session.random_bytes(SALT_BYTES))
        writer.meet(olga)
        assert list_conflicts(olga.desk, document) == ()
        assert "before and after every birth" in writer.text

        # A version has a name, is compared and restored; nothing of the history goes.
        writer.beside(Tab.VERSIONS)
        hands.press("Name this version…")
        hands.one(NameDialog).name.line.setText("For review")
        hands.one(NameDialog).accept()
        hands.says("For review")
        agreed = writer.text
        writer.editor.selectAll()
        QTest.keyClicks(writer.editor, "Gone.")
        hands.press("Compare…")
        comparison = hands.one(CompareDialog)
        Hands(comparison, qtbot).says("From “For review” to", "before and after every birth")
        comparison.reject()
        hands.press("Restore…")
        hands.one(TextDialog).accept()
        hands.until(lambda: writer.text == agreed)

        # Sign-off, review, publication: what is missing is said before.
        hands.press("Publish…")
        lacking = hands.one(PublishDialog)
        Hands(lacking, qtbot).says("licence")
        assert not lacking.done_button.isVisible()
        lacking.reject()
        hands.press("Sign off…")
        hands.one(SignDialog).consent.setChecked(True)
        hands.one(SignDialog).accept()
        hands.says("Signed off by")
        writer.meet(olga, chidi)
        set_licence(chidi.desk, document, "cc-by-4.0")
        set_stage(chidi.desk, document, Stage.REVIEW)
        for each in (olga, chidi):
            (version,) = list_versions(each.desk, document)
            sign_off(each.desk, version.version.id, consent=True)
        writer.meet(olga, chidi)
        writer.beside(Tab.VERSIONS)
        hands.press("Publish…")
        hands.dialog(PublishDialog).press("Publish")
        hands.says("In the library")
        writer.meet(olga)
        (version,) = list_versions(olga.desk, document)
        assert (
            {each.name for each in version.signed} == {each.name for each in version.consents} == set(NAMES)
        )
        (found,) = [row.id for row in list_resources(olga.desk).rows if row.title == TITLE]
        product = show_resource(olga.desk, found).resource
    assert (product.edition, product.licence, set(product.authors)) == ("1.0", "cc-by-4.0", set(NAMES))


def open_pod(world: World, amina: Client, olga: Client, chidi: Client) -> RecordId:
    """Amina and Chidi lead it, and Olga is in it: proposed, approved by those who look after the community, and at everybody's."""
    with at_desk(amina) as leader:
        leading = leader.desk.replica.profile().member, member_of(chidi)
        wish = Wish(Form.POD, POD, "A guideline for our wards.", "", ("en",), leading, rules=True)
        proposal = propose(leader.desk, wish)
        leader.sync()
        with at_server(world) as community:
            community.proposals.approve(proposal.hex())
            community.pods.admit(POD, "olga-of-j4@example.org")
        leader.sync()
        return next(row.pod.id for row in list_pods(leader.desk) if row.pod.name == POD)


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody at a PC of their own, mostly offline."""

    session: Session
    desk: Desk

    def sync(self) -> None:
        announce(self.desk)
        assert sync_now(self.session, self.desk).complete

    def text(self, document: RecordId) -> str:
        return show(self.desk, document)

    def replace(self, document: RecordId, old: str, new: str) -> None:
        text = self.text(document)
        assert old in text
        write(self.desk, document, text.replace(old, new, 1), self.session.random_bytes(SALT_BYTES))


@contextmanager
def at_desk(client: Client) -> Iterator[Colleague]:
    with client.session() as session:
        desk = open_desk(session)
        try:
            yield Colleague(session, desk)
        finally:
            desk.replica.close()


class Writer:
    """Somebody at a document in their window."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._page = hands.window.places.documents

    @property
    def editor(self) -> DocumentEditor:
        return self._hands.one(DocumentEditor)

    @property
    def text(self) -> str:
        return self.editor.raw_text()

    def begin(self, pod: RecordId) -> RecordId:
        """From a template, with a section claimed; gives the document's id when the server has it."""
        hands, page = self._hands, self._page
        hands.go("documents")
        page.begin_in(pod)
        form = hands.one(NewDocument)
        hands.until(lambda: form.template is not None)
        form.title.line.setText(TITLE)
        hands.press("Begin")
        hands.until(lambda: "#" in self.text)
        QApplication.clipboard().setText(BEGUN)
        self.editor.selectAll()
        self.editor.paste()
        assert self.text == BEGUN
        self.beside(Tab.SECTIONS)
        self.choose("Gloves")
        hands.press("I work on this section…")
        claim = hands.dialog(ClaimDialog)
        claim.says("Advice, not a lock: everybody can write there all the same.")
        claim.press("Tell the others")
        hands.says("Gloves")
        self.put_down()
        hands.sync()
        (row,) = list_documents(hands.window.desk, pod)
        self.take_up()
        return row.card.id

    def beside(self, tab: Tab) -> None:
        self._hands.one(DocumentView).show_panel(tab)

    def choose(self, words: str) -> None:
        found = self.editor.document().find(words)
        assert not found.isNull(), self.text
        self.editor.setTextCursor(found)

    def put_down(self) -> None:
        """Goes elsewhere; what was typed becomes an act."""
        self._hands.go("forum")

    def take_up(self) -> None:
        self._hands.go("documents")
        self._hands.until(lambda: "Saved on this PC" in self._hands.one(DocumentView).saved.text())

    def meet(self, *others: Colleague) -> None:
        """All of them come by a network, one after the other; then each has everything."""
        self.put_down()
        for each in others:
            each.sync()
        self._hands.sync()
        for each in others:
            each.sync()
        self.take_up()

    def has_the_same_as(self, document: RecordId, *others: Colleague) -> None:
        """Waits until the window shows what all others have."""
        (text,) = {each.text(document) for each in others}
        self._hands.until(lambda: self.text == text)
