"""J4: a guideline that several write, mostly offline. What they write merges by itself; where it cannot, both texts stand, until one decides."""

from collections.abc import Sequence

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
from gllapp.usecases.documents.making import list_documents
from gllapp.usecases.pods.directory import list_pods
from gllapp.usecases.pods.proposing import Wish, propose
from gllcore.ids import RecordId
from gllcore.model.pods import Form
from tests.e2e.test_documents import member_of, replace, text_at
from tests.e2e.world import Client, World
from tests.journeys.hands import Hands, at_server, at_window, pc_of

POD = "Safe births of J4"
TITLE = "Clean hands of J4"
BEGUN = "# Clean hands\n\nWash your hands before every birth.\n\nDry them well.\n\n## Gloves\n\nNew ones each time.\n"


def test_a_guideline_from_its_template_to_the_library(app: QApplication, world: World, qtbot: QtBot) -> None:
    amina, olga, chidi = (pc_of(world, f"{name}-of-j4") for name in ("amina", "olga", "chidi"))
    pod = open_pod(world, (amina, chidi), olga)
    with at_window(app, amina, qtbot) as hands:
        writer = Writer(hands)
        document = writer.begin(pod)
        for each in (olga, chidi):
            each.sync()

        # Offline, in different paragraphs, also in a section that somebody has claimed: all of it merges by itself.
        replace(olga, document, "New ones each time.", "New ones for each patient.")
        replace(chidi, document, "Wash your hands", "Wash both hands")
        writer.choose("Dry them well.")
        QTest.keyClicks(writer.editor, "Dry them very well.")
        writer.meet(olga, chidi)
        writer.has_the_same_as(document, olga, chidi)
        for words in ("New ones for each patient.", "Wash both hands", "Dry them very well."):
            assert words in writer.text
        writer.beside(Tab.CHANGES)
        hands.says("Olga-Of-J4", "Chidi-Of-J4")

        # The same sentence by two, and an edit of what another deleted: nothing is lost, and it is told.
        replace(olga, document, "Dry them very well.", "Dry them in the air.")
        replace(olga, document, "New ones for each patient.", "Always new ones for each patient.")
        replace(chidi, document, "\n## Gloves\n\nNew ones for each patient.\n", "")
        writer.choose("Dry them very well.")
        QTest.keyClicks(writer.editor, "Dry them with paper.")
        # Who finds that an edit was deleted puts it back, which goes round too.
        writer.meet(olga, chidi)
        writer.meet(olga, chidi)
        writer.has_the_same_as(document, olga, chidi)
        for words in ("in the air", "with paper", "Always new ones"):
            assert words in writer.text
        for each in (olga, chidi):
            assert [row["title"] for row in each.ask("doc", "list", "--pod", POD)["documents"]] == [TITLE]
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
        writer.meet(olga, chidi)
        (comment,) = olga.ask("comment", "list", "--doc", document)["comments"]
        olga.ask("comment", "accept", "--comment", comment["id"])
        writer.meet(olga, chidi)
        assert olga.ask("doc", "conflicts", "--doc", document)["conflicts"] == []
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
        chidi.ask("doc", "edit", "--doc", document, "--licence", "CC BY 4.0", "--stage", "review")
        for each in (olga, chidi):
            each.ask("doc", "sign", "--doc", document, "--version", "For review", "--consent")
        writer.meet(olga, chidi)
        writer.beside(Tab.VERSIONS)
        hands.press("Publish…")
        hands.dialog(PublishDialog).press("Publish")
        hands.says("In the library")
        writer.meet(olga, chidi)
    (found,) = [row for row in olga.ask("resource", "list")["resources"] if row["title"] == TITLE]
    product = olga.ask("resource", "show", found["id"])
    assert (product["edition"], product["licence"]) == ("1.0", "cc-by-4.0")
    assert set(product["authors"]) == {"Amina-Of-J4", "Olga-Of-J4", "Chidi-Of-J4"}
    (version,) = chidi.ask("doc", "history", "--doc", document)["versions"]
    assert set(version["signed"]) == {"Amina-Of-J4", "Olga-Of-J4", "Chidi-Of-J4"}


def open_pod(world: World, leaders: Sequence[Client], *others: Client) -> RecordId:
    """Proposed by the first leader, approved by those who look after the community, and at everybody's."""
    with leaders[0].desk() as desk:
        leading = tuple(member_of(each) for each in leaders[1:])
        wish = Wish(
            Form.POD,
            POD,
            "A guideline for our wards.",
            "",
            ("en",),
            (desk.replica.profile().member, *leading),
            rules=True,
        )
        proposal = propose(desk, wish)
    leaders[0].sync()
    with at_server(world) as community:
        community.proposals.approve(proposal.hex())
        for each in others:
            with each.desk() as desk:
                community.pods.admit(POD, desk.replica.profile().email)
    for each in (*leaders, *others):
        each.sync()
    with leaders[0].desk() as desk:
        return next(row.pod.id for row in list_pods(desk) if row.pod.name == POD)


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

    def begin(self, pod: RecordId) -> str:
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
        return row.card.id.hex()

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

    def meet(self, *others: Client) -> None:
        """All of them come by a network, one after the other, until each has everything."""
        self.put_down()
        for _ in range(2):
            self._hands.sync()
            for each in others:
                each.sync()
        self.take_up()

    def has_the_same_as(self, document: str, *others: Client) -> None:
        """Waits until the window shows what all others have."""
        (text,) = {text_at(each, document) for each in others}
        self._hands.until(lambda: self.text == text)
