"""The pods are found, joined, led and worked in without a connection, by mouse or keyboard, and nobody sees more than they may."""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gllapp.news_views import Person
from gllapp.pod_views import Standing
from gllapp.ui import language
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.forum.thread_pane import ThreadPane
from gllapp.ui.pages.forum.writing_pane import WritingPane
from gllapp.ui.pages.pods.card_form import CardForm
from gllapp.ui.pages.pods.day_field import DayField
from gllapp.ui.pages.pods.directory import DirectoryPane, fits
from gllapp.ui.pages.pods.discussion import Discussion
from gllapp.ui.pages.pods.file_line import FileLine
from gllapp.ui.pages.pods.inside import InsidePane
from gllapp.ui.pages.pods.lines import LineList
from gllapp.ui.pages.pods.member_line import MemberLine
from gllapp.ui.pages.pods.outside import PodCard
from gllapp.ui.pages.pods.page import PodsPage
from gllapp.ui.pages.pods.people_field import PeopleField
from gllapp.ui.pages.pods.places import Listing, Section, Spot, View
from gllapp.ui.pages.pods.proposal_sheet import ProposalSheet
from gllapp.ui.pages.pods.proposals_pane import ProposalsPane
from gllapp.ui.pages.pods.task_line import TaskLine
from gllapp.ui.widgets.notices import Banner, EmptyState
from gllapp.ui.widgets.post_column import PostColumn
from gllapp.ui.widgets.post_view import PostView
from gllapp.usecases import drafts, forum
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents import making
from gllapp.usecases.pods import directory, joining, news, proposing, sharing, tasks, waiting
from gllcore.errors import GllError
from gllcore.ids import RecordId
from gllcore.model.pods import Form, ProposalState
from tests.app.library import stores_in
from tests.app.ui import demo_desk
from tests.app.ui.at_work import at_work
from tests.app.ui.demo_desk import Community
from tests.app.ui.patience import PATIENCE

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QTextEdit, QAbstractItemView)
Open = Callable[..., PodsPage]


@pytest.fixture(scope="module")
def everybody() -> Community:
    return demo_desk.community()


@pytest.fixture
def desk_of(tmp_path: Path, everybody: Community) -> Iterator[Callable[[str], Desk]]:
    """Members' desks in the demo community."""
    opened: list[Desk] = []

    def desk(who: str) -> Desk:
        folder = tmp_path / who
        opened.append(Desk(demo_desk.demo_replica(folder, everybody, who), lambda: everybody.logs.now_ms))
        return opened[-1]

    yield desk
    for each in opened:
        each.replica.close()


@pytest.fixture
def grace(desk_of: Callable[[str], Desk]) -> Desk:
    """Who leads one pod, is in another, has asked to join a third, and is not in the fourth."""
    return desk_of("grace")


@pytest.fixture
def runner(app: QApplication, desk_of: Callable[[str], Desk]) -> Iterator[BackgroundRunner]:
    """Ends before the desks are closed."""
    with at_work() as made:
        yield made


@pytest.fixture
def open_page(runner: BackgroundRunner, tmp_path: Path, qtbot: QtBot) -> Open:
    def opened(desk: Desk, breadth: int = 1150) -> PodsPage:
        folder = tmp_path / "files"
        folder.mkdir(exist_ok=True)
        page = PodsPage(desk, folder, stores_in(folder), runner)
        qtbot.addWidget(page)
        page.resize(breadth, 700)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow, timeout=PATIENCE)
        page.activated()
        pane = page.findChildren(DirectoryPane)[0]
        qtbot.waitUntil(lambda: bool(pane.rows) or pane.findChildren(EmptyState) != [], timeout=PATIENCE)
        return page

    return opened


# --- what a person sees and does ---


def _titles(page: QWidget, name: str = "Pods") -> list[str]:
    lists = [each for each in page.findChildren(LineList) if each.accessibleName() == name]
    return [str(lists[0].lines.index(at).data()) for at in range(lists[0].lines.rowCount())]


def _said(owner: QWidget) -> str:
    return " ".join(label.text() for label in owner.findChildren(QLabel) if label.isVisible())


def _buttons(owner: QWidget, words: str) -> list[QAbstractButton]:
    buttons = [button for button in owner.findChildren(QAbstractButton) if button.isVisible()]
    exact = [button for button in buttons if button.text() == words]
    return exact or [button for button in buttons if button.text().startswith(words)]


def _press(qtbot: QtBot, owner: QWidget, words: str) -> None:
    qtbot.waitUntil(lambda: [b for b in _buttons(owner, words) if b.isEnabled()] != [], timeout=PATIENCE)
    QTest.mouseClick(_buttons(owner, words)[0], Qt.MouseButton.LeftButton)


def _see(qtbot: QtBot, owner: QWidget, words: str) -> None:
    qtbot.waitUntil(lambda: words in _said(owner), timeout=PATIENCE)


def _pod(desk: Desk, name: str) -> RecordId:
    return next(row.pod.id for row in directory.list_pods(desk) if row.pod.name.startswith(name))


def _in(qtbot: QtBot, page: PodsPage, desk: Desk, name: str, section: Section = Section.HOME) -> InsidePane:
    """The page with a pod open at one of its parts."""
    pod = _pod(desk, name)
    page.show_pod(pod, section)
    pane = page.findChildren(InsidePane)[0]
    qtbot.waitUntil(lambda: pane.isVisible() and pane.shown is not None, timeout=PATIENCE)
    assert pane.shown is not None
    assert pane.shown.row.pod.id == pod
    return pane


def _one(owner: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [each for each in owner.findChildren(kind) if each.isVisible()]


# --- the directory ---


def test_own_pods_stand_first_and_tell_how_they_stand(grace: Desk, open_page: Open) -> None:
    page = open_page(grace)

    assert _titles(page) == [
        "Clean hands on every ward",
        "Compassion in small steps",
        "Accueil et respect en maternité",
        "سلامة الحقن والقساطر",
    ]
    told = page.findChildren(DirectoryPane)[0].list.lines
    facilitated, asked = (str(told.index(at).data(Qt.ItemDataRole.AccessibleTextRole)) for at in (0, 2))
    assert "You facilitate" in facilitated
    assert "Infection prevention and control" in facilitated
    assert "Waiting for a facilitator" in asked
    assert "Fatou Diop" in asked


def test_the_list_is_narrowed_while_one_types_whatever_case_and_accents(
    grace: Desk, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(grace)
    field = page.findChildren(DirectoryPane)[0].field

    QTest.keyClicks(field, "MATERNITE")
    qtbot.waitUntil(lambda: _titles(page) == ["Accueil et respect en maternité"], timeout=PATIENCE)
    field.clear()
    QTest.keyClicks(field, "no such pod")
    _see(qtbot, page, "No pod fits")
    _press(qtbot, page, "Show all pods")
    qtbot.waitUntil(lambda: len(_titles(page)) == 4, timeout=PATIENCE)


def test_area_and_language_narrow_it_too(grace: Desk) -> None:
    rows = directory.list_pods(grace)

    assert [row.pod.name for row in rows if fits(row, Listing(language="ar"))] == ["سلامة الحقن والقساطر"]
    assert [row.pod.name for row in rows if fits(row, Listing(area="compassion"))] == [
        "Compassion in small steps"
    ]
    assert [row.pod.name for row in rows if fits(row, Listing(text="priya"))] == ["Clean hands on every ward"]


# --- from outside ---


def test_asking_to_join_waits_and_can_be_taken_back(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    pod = _pod(grace, "سلامة")
    page.show_pod(pod)
    card = page.findChildren(PodCard)[0]
    qtbot.waitUntil(card.isVisible, timeout=PATIENCE)
    assert "Everybody in the community can read it." in _said(card)

    QTest.keyClicks(card.findChildren(QTextEdit)[-1], "May I read along?")
    _press(qtbot, card, "Ask to join")

    _see(qtbot, card, "You have asked to join")
    assert "May I read along?" in _said(card)
    assert directory.pod_row(grace, pod).standing is Standing.ASKED
    _press(qtbot, card, "Take back")
    qtbot.waitUntil(lambda: directory.pod_row(grace, pod).standing is Standing.OUTSIDE, timeout=PATIENCE)


def test_a_message_that_is_begun_stays_when_something_arrives(
    grace: Desk, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(grace)
    page.show_pod(_pod(grace, "سلامة"))
    card = page.findChildren(PodCard)[0]
    qtbot.waitUntil(lambda: card.isVisible() and _buttons(card, "Ask to join") != [], timeout=PATIENCE)
    before = card.findChildren(QTextEdit)[-1]
    QTest.keyClicks(before, "We count ")

    page.refresh()

    qtbot.waitUntil(lambda: before not in _one(card, QTextEdit), timeout=PATIENCE)
    assert card.message == "We count "


def test_nothing_of_a_pod_is_seen_from_outside(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    _in(qtbot, page, grace, "Clean", Section.DISCUSSION)

    page.show_pod(_pod(grace, "Accueil"))

    qtbot.waitUntil(page.findChildren(PodCard)[0].isVisible, timeout=PATIENCE)
    assert not page.findChildren(InsidePane)[0].isVisible()
    assert _one(page, PostColumn) == []
    assert page.findChildren(ThreadPane)[0].list.model().rowCount() == 0


# --- within ---


def test_home_says_what_has_changed_until_it_is_seen(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    pane = _in(qtbot, page, grace, "Clean")
    _see(qtbot, pane, "\u2068Tesfaye Bekele\u2069 wants to join")
    # Several who did the same are one line, with the time of the last.
    lines = [button.accessibleName() for button in pane.overview.findChildren(QAbstractButton)]
    (told,) = (line for line in lines if "wrote in" in line and "How long does a bottle last" in line)
    assert "Hiwot Alemu\u2069, \u2068Priya Raman\u2069, 2 others" in told
    assert "10 Sep" in told
    assert not any("added the task" in line for line in lines)
    _press(qtbot, pane, "Show ")
    qtbot.waitUntil(lambda: _buttons(pane, "Show ") == [], timeout=PATIENCE)
    lines = [button.accessibleName() for button in pane.overview.findChildren(QAbstractButton)]
    assert any("added the task" in line for line in lines)

    _press(qtbot, pane, "I have seen it")

    _see(qtbot, pane, "Nothing has changed")
    assert news.news_of(grace, _pod(grace, "Clean")) == ()


def test_facilitators_change_what_everybody_reads(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    pod = _pod(grace, "Clean")
    pane = _in(qtbot, page, grace, "Clean")
    _press(qtbot, pane, "Change what is said here…")
    form = pane.overview.findChildren(CardForm)[0]
    form.product.show_text("A guideline, and a song.")
    form.languages.tick("sw")
    form.countries.tick("ET", ticked=False)
    _press(qtbot, form, "Save")

    qtbot.waitUntil(lambda: directory.pod_row(grace, pod).pod.product.endswith("a song."), timeout=PATIENCE)
    card = directory.pod_row(grace, pod).pod
    assert (set(card.languages), set(card.countries)) == ({"en", "sw"}, {"KE", "IN", "NG"})
    _see(qtbot, pane, "Swahili")
    _in(qtbot, page, grace, "Compassion")
    assert _buttons(pane, "Change what is said here…") == []


def test_news_lead_to_where_they_are(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    opened: list[bytes] = []
    page.open_document.connect(opened.append)
    pane = _in(qtbot, page, grace, "Clean")

    line = next(b for b in pane.overview.findChildren(QAbstractButton) if "began the document" in b.text())
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert (
        opened == [row.card.id for row in pane.shown.documents if row.card.title.startswith("One page")]
        if pane.shown
        else []
    )
    post = next(b for b in pane.overview.findChildren(QAbstractButton) if "Gloves" in b.accessibleName())
    QTest.mouseClick(post, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(pane.discussion.isVisible, timeout=PATIENCE)


def test_the_discussion_is_the_forum_with_the_pod_as_its_only_place(
    grace: Desk, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(grace)
    pod = _pod(grace, "Clean")
    pane = _in(qtbot, page, grace, "Clean", Section.DISCUSSION)
    threads = pane.discussion.findChildren(ThreadPane)[0].list
    qtbot.waitUntil(lambda: threads.model().rowCount() == 2, timeout=PATIENCE)

    page.begin_new()
    editor = _editor(qtbot, pane)
    title = next(each for each in _one(pane, QLineEdit) if each.accessibleName() == "Title")
    QTest.keyClicks(title, "A pump for five bottles")
    QTest.keyClicks(editor, "Who has tried it?")
    _press(qtbot, pane, "Send")

    qtbot.waitUntil(lambda: threads.model().rowCount() == 3, timeout=PATIENCE)
    newest = forum.list_threads(grace, pod).rows[0]
    assert (newest.title, newest.stream) == ("A pump for five bottles", pod)
    assert all(row.title != newest.title for row in forum.list_threads(grace, None, limit=500).rows)


def _editor(qtbot: QtBot, pane: QWidget) -> QTextEdit:
    qtbot.waitUntil(lambda: [e for e in _one(pane, QTextEdit) if e.isEnabled()] != [], timeout=PATIENCE)
    found = _one(pane, QTextEdit)[0]
    assert isinstance(found, QTextEdit)
    return found


def test_what_is_being_written_stays_with_its_pod_as_a_draft(
    grace: Desk, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(grace)
    pod = _pod(grace, "Clean")
    pane = _in(qtbot, page, grace, "Clean", Section.DISCUSSION)
    page.begin_new()
    QTest.keyClicks(_editor(qtbot, pane), "Not yet for anybody")

    page.show_pod(_pod(grace, "Compassion"), Section.DISCUSSION)

    qtbot.waitUntil(lambda: [row.stream for row in drafts.list_drafts(grace)] == [pod], timeout=PATIENCE)
    draft = drafts.list_drafts(grace)[0]
    assert waiting.pod_of_draft(grace, draft.id) == pod
    page.compose_draft(pod, draft.id)
    qtbot.waitUntil(
        lambda: any("Not yet for anybody" in each.toPlainText() for each in _edits(pane)), timeout=PATIENCE
    )


def _edits(pane: QWidget) -> list[QTextEdit]:
    return [each for each in pane.findChildren(QTextEdit) if each.isVisible()]


def test_next_unread_stays_in_the_pod(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    pod = _pod(grace, "Compassion")
    pane = _in(qtbot, page, grace, "Compassion", Section.DISCUSSION)
    threads = pane.discussion.findChildren(ThreadPane)[0].list
    qtbot.waitUntil(lambda: threads.model().rowCount() == 1, timeout=PATIENCE)

    _press(qtbot, pane, "Go to the first unread post")

    qtbot.waitUntil(lambda: pane.discussion.shown_thread is not None, timeout=PATIENCE)
    assert pane.discussion.shown_thread is not None
    assert waiting.pod_of_thread(grace, pane.discussion.shown_thread) == pod


def test_documents_tell_how_they_stand_and_open(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    opened: list[bytes] = []
    wanted: list[bytes] = []
    page.open_document.connect(opened.append)
    page.new_document.connect(wanted.append)
    pane = _in(qtbot, page, grace, "Clean", Section.DOCUMENTS)
    first = pane.documents.list.lines.index(0)
    told = str(first.data(Qt.ItemDataRole.AccessibleTextRole))

    assert "Hand hygiene where water is scarce" in told
    assert "In review" in told
    assert "1 conflict" in told
    assert "2 open comment" in told
    documents = making.list_documents(grace, _pod(grace, "Clean"))
    assert documents[0].changed_by.name in told
    pane.documents.list.setCurrentIndex(first)
    QTest.keyClick(pane.documents.list, Qt.Key.Key_Return)
    assert pane.shown is not None
    assert opened == [pane.shown.documents[0].card.id]
    assert page.begin_new()
    assert wanted == [_pod(grace, "Clean")]


# --- tasks ---


def test_a_task_is_added_ticked_changed_and_taken_away(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    pod = _pod(grace, "Compassion")
    pane = _in(qtbot, page, grace, "Compassion", Section.TASKS)
    assert page.begin_new()
    form = pane.tasks.form
    assert form is not None
    QTest.keyClicks(form.title.line, "Find a lamp for the gate")
    QTest.keyClicks(form.who.line, "hiw")
    QTest.keyClick(form.who.line, Qt.Key.Key_Return)
    form.due.choose("2026-12-24")
    _press(qtbot, form, "Add the task")

    qtbot.waitUntil(lambda: "Find a lamp for the gate" in _said(pane), timeout=PATIENCE)
    made = next(row for row in tasks.list_tasks(grace, pod) if row.task.title == "Find a lamp for the gate")
    assert ([person.name for person in made.who], made.task.due) == (["Hiwot Alemu"], "2026-12-24")
    box = _line(pane, "Find a lamp").box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Done" in _line(pane, "Find a lamp").accessibleName(), timeout=PATIENCE)
    # Who ticks by the keyboard goes on from there.
    qtbot.waitUntil(_line(pane, "Find a lamp").box.hasFocus, timeout=PATIENCE)

    _named(pane, "Change the task \u2068Find a").click()
    change = pane.tasks.form
    assert change is not None
    assert change.due.day == "2026-12-24"
    change.title.line.setText("Find two lamps")
    _press(qtbot, change, "Save")
    qtbot.waitUntil(lambda: "Find two lamps" in _said(pane), timeout=PATIENCE)
    _named(pane, "Take away the task \u2068Find two").click()
    # The keyboard follows the question, and what is taken without thinking changes nothing.
    keep = _buttons(pane, "Keep it as it is")[0]
    assert keep.hasFocus()
    QTest.keyClick(keep, Qt.Key.Key_Space)
    assert "Find two lamps" in _said(pane)
    _named(pane, "Take away the task \u2068Find two").click()
    _press(qtbot, pane, "Take it away")
    qtbot.waitUntil(lambda: "Find two lamps" not in _said(pane), timeout=PATIENCE)


def test_who_is_meant_by_a_few_letters_is_named_when_one_goes_on(app: QApplication, qtbot: QtBot) -> None:
    people = [Person(RecordId(bytes([at]) * 16), name) for at, name in enumerate(("Ana", "Anita", "Hiwot"))]
    field = PeopleField("Who", "", people)
    holder = QWidget()
    row = QVBoxLayout(holder)
    row.addWidget(field)
    row.addWidget(QLineEdit())
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder, timeout=PATIENCE):
        holder.show()
    field.line.setFocus()
    QTest.keyClicks(field.line, "an")
    QTest.keyClick(field.line, Qt.Key.Key_Tab)
    assert not field.chosen
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, "hi")
    QTest.keyClick(field.line, Qt.Key.Key_Tab)
    assert [*field.chosen] == [people[2].id]
    assert field.line.text() == ""


def _line(pane: QWidget, title: str) -> TaskLine:
    return next(
        each
        for each in pane.findChildren(TaskLine)
        if each.isVisible() and each.accessibleName().startswith(title)
    )


def _named(owner: QWidget, name: str) -> QAbstractButton:
    found = [
        b
        for b in owner.findChildren(QAbstractButton)
        if b.isVisible() and b.accessibleName().startswith(name)
    ]
    return found[-1]


def test_a_late_task_is_marked_in_words(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    pane = _in(qtbot, page, grace, "Clean", Section.TASKS)

    assert "Late: was due" in _line(pane, "Ask three night shifts").accessibleName()
    assert "Late" not in _line(pane, "Draw the one-page").accessibleName()


def test_a_form_stays_while_things_arrive(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    pod = _pod(grace, "Clean")
    pane = _in(qtbot, page, grace, "Clean", Section.TASKS)
    page.begin_new()
    form = pane.tasks.form
    assert form is not None
    QTest.keyClicks(form.title.line, "Half a th")

    tasks.set_done(grace, next(row.task.id for row in tasks.list_tasks(grace, pod) if not row.task.done))
    page.refresh()

    qtbot.waitUntil(
        lambda: "Tasks · 2" in " ".join(b.text() for b in _buttons(pane, "Tasks")), timeout=PATIENCE
    )
    assert pane.tasks.form is form
    assert form.isVisible()
    assert form.title.text == "Half a th"


def test_any_day_can_be_chosen(app: QApplication, qtbot: QtBot) -> None:
    field = DayField("By when", 1_789_000_000_000)
    qtbot.addWidget(field)

    assert field.day == ""
    field.choose("2031-02-28")
    assert field.day == "2031-02-28"


# --- people ---


def test_facilitators_let_in_and_decline_with_a_reason(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    pod = _pod(grace, "Clean")
    pane = _in(qtbot, page, grace, "Clean", Section.MEMBERS)
    _see(qtbot, pane, "wants to join")
    assert "to bring the figures of eleven hospitals" in _said(pane)

    _press(qtbot, pane, "Decline…")
    assert not _buttons(pane, "Decline with this reason")[0].isEnabled()
    QTest.keyClicks(_edits(pane)[0], "We are full until May.")
    _press(qtbot, pane, "Decline with this reason")
    qtbot.waitUntil(lambda: joining.list_joinings(grace, pod) == (), timeout=PATIENCE)
    qtbot.waitUntil(lambda: "wants to join" not in _said(pane), timeout=PATIENCE)


def test_a_reason_that_is_begun_stays_while_things_arrive(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    pod = _pod(grace, "Clean")
    pane = _in(qtbot, page, grace, "Clean", Section.MEMBERS)
    _press(qtbot, pane, "Decline…")
    QTest.keyClicks(_edits(pane)[0], "We are f")

    linh = next(person for person in waiting.list_people(grace) if "Linh" in person.name)
    joining.invite(grace, pod, linh.id)
    page.refresh()

    qtbot.waitUntil(lambda: pane.shown is not None and linh in pane.shown.row.members, timeout=PATIENCE)
    assert [edit.toPlainText() for edit in _edits(pane)] == ["We are f"]


def test_who_is_let_in_stands_among_the_members(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    pane = _in(qtbot, page, grace, "Clean", Section.MEMBERS)

    _press(qtbot, pane, "Let in")

    qtbot.waitUntil(lambda: "Tesfaye Bekele" in _members(pane), timeout=PATIENCE)


def _members(pane: QWidget) -> str:
    return " ".join(each.accessibleName() for each in _one(pane, MemberLine))


def test_people_are_taken_in_made_facilitators_and_removed_after_plain_words(
    grace: Desk, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(grace)
    pod = _pod(grace, "Clean")
    pane = _in(qtbot, page, grace, "Clean", Section.MEMBERS)
    field = pane.members.findChildren(PeopleField)[0]
    QTest.keyClicks(field.line, "thuy linh")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    _press(qtbot, pane, "Take in")
    qtbot.waitUntil(lambda: "Nguyễn Thùy Linh" in _members(pane), timeout=PATIENCE)

    linh = next(row for row in directory.pod_row(grace, pod).members if "Linh" in row.name)
    pane.members.lead_asked.emit(linh.id, True)
    qtbot.waitUntil(lambda: linh.id in directory.pod_row(grace, pod).pod.facilitators, timeout=PATIENCE)
    pane.members.removal_asked.emit(linh)
    asked = _one(pane, Banner)[0].accessibleName()
    assert "What they wrote here stays" in asked
    assert "what they copied they have" in asked
    _press(qtbot, pane, "Keep it as it is")
    assert linh.id in directory.pod_row(grace, pod).pod.readers
    pane.members.removal_asked.emit(linh)
    _press(qtbot, pane, "Remove")
    qtbot.waitUntil(lambda: linh.id not in directory.pod_row(grace, pod).pod.readers, timeout=PATIENCE)


def test_members_cannot_govern_and_leave_after_plain_words(
    grace: Desk, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(grace)
    pod = _pod(grace, "Compassion")
    pane = _in(qtbot, page, grace, "Compassion", Section.MEMBERS)
    assert _buttons(pane, "Archive the pod") == []
    assert pane.members.findChildren(PeopleField) == []

    _press(qtbot, pane, "Leave the pod…")
    assert "All of the pod goes from this PC" in _one(pane, Banner)[0].accessibleName()
    _press(qtbot, pane, "Leave")

    qtbot.waitUntil(page.findChildren(PodCard)[0].isVisible, timeout=PATIENCE)
    assert directory.pod_row(grace, pod).standing is Standing.OUTSIDE


def test_an_archived_pod_can_be_read_and_opened_again(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    pod = _pod(grace, "Clean")
    pane = _in(qtbot, page, grace, "Clean", Section.MEMBERS)
    _press(qtbot, pane, "Archive the pod…")
    _press(qtbot, pane, "Archive")

    qtbot.waitUntil(lambda: pane.shown is not None and pane.shown.row.pod.archived, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Clean hands on every ward" not in _titles(page), timeout=PATIENCE)
    page.show_pod(pod, Section.TASKS)
    qtbot.waitUntil(lambda: _one(pane, TaskLine) != [], timeout=PATIENCE)
    assert _buttons(pane, "New task") == []
    page.show_pod(pod, Section.MEMBERS)
    _press(qtbot, pane, "Open it again")
    qtbot.waitUntil(lambda: "Clean hands on every ward" in _titles(page), timeout=PATIENCE)


def test_an_archived_discussion_is_read_and_offers_no_reply(
    grace: Desk, open_page: Open, qtbot: QtBot
) -> None:
    joining.archive(grace, _pod(grace, "Clean"))
    page = open_page(grace)
    page.show_pod(next(row.pod.id for row in directory.list_pods(grace, archived=True) if row.pod.archived))
    pane = page.findChildren(InsidePane)[0]
    qtbot.waitUntil(lambda: pane.isVisible() and pane.shown is not None, timeout=PATIENCE)
    assert pane.shown is not None
    page.show_pod(pane.shown.row.pod.id, Section.DISCUSSION)
    threads = pane.findChildren(ThreadPane)[0].list
    qtbot.waitUntil(lambda: threads.model().rowCount() > 0, timeout=PATIENCE)
    first = forum.list_threads(grace, pane.shown.row.pod.id).rows[0].id
    page.show_thread(pane.shown.row.pod.id, first)
    _see(qtbot, pane, "nothing new can be written in it")
    qtbot.waitUntil(lambda: pane.discussion.shown_thread == first, timeout=PATIENCE)
    qtbot.waitUntil(lambda: _one(pane, PostView) != [], timeout=PATIENCE)
    assert _buttons(pane, "Reply") == []
    QTest.keyClick(page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert not _one(pane, WritingPane)


def test_an_archived_discussion_without_a_word_says_why(
    grace: Desk, runner: BackgroundRunner, qtbot: QtBot
) -> None:
    row = directory.pod_row(grace, _pod(grace, "Clean"))
    inner = Discussion(grace, runner)
    qtbot.addWidget(inner)
    inner.resize(900, 500)
    inner.show()

    # The log of a pod in which nobody has written yet.
    inner.show_pod(
        msgspec.structs.replace(
            row, pod=msgspec.structs.replace(row.pod, id=RecordId(bytes(16)), archived=True)
        )
    )

    _see(qtbot, inner, "This pod is archived: nothing new can be written in it.")
    assert _buttons(inner, "Write the first thread") == []


def test_who_decides_archives_a_pod_that_they_are_not_in_after_plain_words(
    desk_of: Callable[[str], Desk], open_page: Open, qtbot: QtBot
) -> None:
    tesfaye = desk_of("tesfaye")
    page = open_page(tesfaye)
    pod = next(row.pod.id for row in directory.list_pods(tesfaye) if row.standing is Standing.OUTSIDE)
    page.show_pod(pod)
    card = page.findChildren(PodCard)[0]
    _press(qtbot, card, "Archive the pod…")
    _see(qtbot, card, "Everything in it stays readable to its members.")
    _press(qtbot, card, "Keep it as it is")
    assert not directory.pod_row(tesfaye, pod).pod.archived
    _press(qtbot, card, "Archive the pod…")
    QTest.mouseClick(next(b for b in _buttons(card, "Archive")), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: directory.pod_row(tesfaye, pod).pod.archived, timeout=PATIENCE)
    _press(qtbot, card, "Open it again")
    qtbot.waitUntil(lambda: not directory.pod_row(tesfaye, pod).pod.archived, timeout=PATIENCE)


def test_members_archive_nothing_from_outside(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    page.show_pod(_pod(grace, "Accueil"))
    card = page.findChildren(PodCard)[0]
    qtbot.waitUntil(card.isVisible, timeout=PATIENCE)
    assert _buttons(card, "Archive the pod…") == []


# --- files ---


def test_a_file_is_shared_read_and_withdrawn(
    grace: Desk, open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page(grace)
    pod = _pod(grace, "Clean")
    pane = _in(qtbot, page, grace, "Clean", Section.FILES)
    _see(qtbot, pane, "No files yet")
    path = tmp_path / "count.md"
    path.write_text("# The count\n\nEleven bottles in seven nights.\n", encoding="utf-8")

    pane.files.shared.emit(path)

    qtbot.waitUntil(lambda: _one(pane, FileLine) != [], timeout=PATIENCE)
    assert "On this PC" in _one(pane, FileLine)[0].accessibleName()
    _press(qtbot, pane, "Open")
    _press(qtbot, page, "Back to the pod")
    qtbot.waitUntil(pane.isVisible, timeout=PATIENCE)
    _press(qtbot, pane, "Withdraw")
    assert "keeps the copy" in _one(pane, Banner)[0].accessibleName()
    _press(qtbot, pane.questions, "Withdraw")
    qtbot.waitUntil(lambda: sharing.list_pod_files(grace, pod) == (), timeout=PATIENCE)
    _see(qtbot, pane, "No files yet")


def test_files_dropped_on_a_pod_are_shared_once_that_is_confirmed(
    grace: Desk, open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page(grace)
    pod = _pod(grace, "Clean")
    pane = _in(qtbot, page, grace, "Clean", Section.HOME)
    paths = tuple(tmp_path / name for name in ("count.md", "lamps.md"))
    for path in paths:
        path.write_text(f"# {path.stem}\n", encoding="utf-8")
    page.take_files(paths)
    _press(qtbot, pane.questions, "Do not share")
    assert sharing.list_pod_files(grace, pod) == ()
    page.take_files(paths)
    _press(qtbot, pane.questions, "Share")
    qtbot.waitUntil(lambda: len(sharing.list_pod_files(grace, pod)) == 2, timeout=PATIENCE)


# --- proposals ---


def test_a_pod_is_proposed_with_what_is_missing_said_in_words(
    grace: Desk, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(grace)
    page.propose(Form.POD)
    qtbot.waitUntil(lambda: page.findChildren(ProposalSheet) != [], timeout=PATIENCE)
    sheet = page.findChildren(ProposalSheet)[0]
    QTest.keyClicks(sheet.name.line, "Lamps")
    _press(qtbot, sheet, "Send the proposal")
    assert "Say what it is for" in _one(sheet, Banner)[0].accessibleName()

    QTest.keyClicks(sheet.purpose.edit, "Light at every latrine.")
    sheet.area.choose("wash")
    sheet.languages.tick("en")
    QTest.keyClicks(sheet.people.line, "otieno")
    QTest.keyClick(sheet.people.line, Qt.Key.Key_Return)
    sheet.rules.click()
    _press(qtbot, sheet, "Send the proposal")

    pane = page.findChildren(ProposalsPane)[0]
    qtbot.waitUntil(lambda: pane.isVisible() and "Lamps" in _said(pane), timeout=PATIENCE)
    made = next(row for row in proposing.list_proposals(grace) if row.proposal.name == "Lamps")
    assert (made.proposal.area, made.proposal.languages) == ("wash", ("en",))
    assert len(made.proposal.facilitators) == 2


def test_a_returned_proposal_is_changed_and_sent_again(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    _press(qtbot, page, "Proposals · 1")
    pane = page.findChildren(ProposalsPane)[0]
    _see(qtbot, pane, "from another country")
    _press(qtbot, pane, "Change it and send it again")
    qtbot.waitUntil(lambda: page.findChildren(ProposalSheet) != [], timeout=PATIENCE)
    sheet = page.findChildren(ProposalSheet)[0]
    assert sheet.name.text == "Run charts that people read"

    QTest.keyClicks(sheet.people.line, "priya")
    QTest.keyClick(sheet.people.line, Qt.Key.Key_Return)
    _press(qtbot, sheet, "Send again")

    qtbot.waitUntil(lambda: "Waiting for an answer" in _chips(pane), timeout=PATIENCE)
    assert waiting.count_waiting(grace) == _unread(grace) + 1  # somebody still wants to join


def _chips(pane: QWidget) -> str:
    return " ".join(each.accessibleName() for each in pane.findChildren(QWidget) if each.isVisible())


def _unread(desk: Desk) -> int:
    return sum(row.unread for row in directory.list_pods(desk))


def test_those_who_decide_approve_or_return_with_a_comment(
    desk_of: Callable[[str], Desk], open_page: Open, qtbot: QtBot
) -> None:
    tesfaye = desk_of("tesfaye")
    page = open_page(tesfaye)
    _press(qtbot, page, "Proposals · 1")
    pane = page.findChildren(ProposalsPane)[0]
    _see(qtbot, pane, "Safe water from the roof to the hand")
    assert not _buttons(pane, "Return with the comment")[0].isEnabled()
    QTest.keyClicks(_edits(pane)[0], "Whom do you want to convince?")

    _press(qtbot, pane, "Return with the comment")

    def answered() -> bool:
        rows = proposing.list_proposals(tesfaye, answered=True)
        states = {row.proposal.name: row.proposal.state for row in rows}
        return states["Safe water from the roof to the hand"] == ProposalState.RETURNED

    qtbot.waitUntil(answered, timeout=PATIENCE)
    _see(qtbot, pane, "Whom do you want to convince?")


def test_members_see_nobody_elses_proposals(
    desk_of: Callable[[str], Desk], open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(desk_of("karim"))
    page.restore(Spot(View.PROPOSALS))

    _see(qtbot, page, "No proposals")
    assert _buttons(page, "Approve") == []


# --- the page itself ---


def test_back_leads_where_one_was(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    visited: list[Spot] = []
    page.moved.connect(lambda: visited.append(_spot(page)))
    pane = _in(qtbot, page, grace, "Clean")
    _press(qtbot, pane, "Tasks")
    qtbot.waitUntil(lambda: _one(pane, TaskLine) != [], timeout=PATIENCE)

    page.restore(visited[0])

    qtbot.waitUntil(pane.overview.isVisible, timeout=PATIENCE)
    assert [spot.section for spot in visited] == [Section.HOME, Section.TASKS]
    assert _spot(page) == visited[0]


def _spot(page: PodsPage) -> Spot:
    state = page.state()
    assert isinstance(state, Spot)
    return state


def test_a_narrow_window_shows_one_thing_and_the_way_back(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace, breadth=600)
    pane = page.findChildren(DirectoryPane)[0]
    assert pane.isVisible()
    _in(qtbot, page, grace, "Clean")
    assert not pane.isVisible()

    _press(qtbot, page, "All pods")

    assert pane.isVisible()


def test_the_keyboard_goes_on_in_what_hides_the_list(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    page.resize(500, 700)
    pods = next(each for each in page.findChildren(LineList) if each.accessibleName() == "Pods")
    qtbot.waitUntil(pods.isVisible, timeout=PATIENCE)
    pods.setFocus()
    pods.setCurrentIndex(pods.model().index(0, 0))
    QTest.keyClick(pods, Qt.Key.Key_Return)
    pane = page.findChildren(InsidePane)[0]
    qtbot.waitUntil(pane.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(lambda: QApplication.focusWidget() in pane.bar.findChildren(QWidget), timeout=PATIENCE)


def test_the_arrow_keys_open_pods_only_where_the_list_stays_in_view(
    grace: Desk, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(grace)
    listed = page.findChildren(DirectoryPane)[0].list
    listed.setFocus()
    listed.setCurrentIndex(listed.lines.index(0))
    QTest.keyClick(listed, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: _spot(page).pod == _pod(grace, "Compassion"), timeout=PATIENCE)

    page.restore(Spot())
    page.resize(600, 700)
    pointed: list[bytes] = []
    listed.pointed_at.connect(pointed.append)
    QTest.keyClick(listed, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: pointed != [], timeout=PATIENCE)
    assert _spot(page).pod is None
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert _spot(page).pod == pointed[0]


@pytest.mark.parametrize("section", list(Section))
def test_every_control_has_a_name_and_every_pane_the_focus(
    section: Section, grace: Desk, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(grace)
    _in(qtbot, page, grace, "Clean", section)

    for kind in CONTROLS:
        for widget in page.findChildren(kind):
            inner = widget.objectName().startswith("qt_") or isinstance(
                widget.parent(), (QComboBox, QLineEdit)
            )
            assert inner or not widget.isVisible() or widget.accessibleName(), widget
    panes = page.panes()
    assert len(panes) >= 3
    assert all(pane.isVisible() for pane in panes)


def test_the_page_runs_from_right_to_left(
    app: QApplication, grace: Desk, open_page: Open, qtbot: QtBot
) -> None:
    language.speak(app, "ar")
    page = open_page(grace)
    pane = _in(qtbot, page, grace, "Clean", Section.TASKS)
    listed = page.findChildren(DirectoryPane)[0]

    assert listed.mapTo(page, listed.rect().center()).x() > pane.mapTo(page, pane.rect().center()).x()
    line = _line(pane, "Ask three night shifts")
    assert line.box.geometry().center().x() > line.rect().center().x()


def test_faults_are_told(grace: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(grace)
    failed: list[GllError] = []
    page.failed.connect(failed.append)
    pane = _in(qtbot, page, grace, "Compassion", Section.MEMBERS)

    pane.members.lead_asked.emit(
        next(iter(directory.pod_row(grace, _pod(grace, "Compassion")).members)).id, False
    )

    qtbot.waitUntil(lambda: failed != [], timeout=PATIENCE)
    assert failed[0].code == "not_facilitator"
