"""The view of posts loads nothing and follows nothing, even if the sanitiser had let something through."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gllapp.ui.links import Link
from gllapp.ui.text import Rendered, render
from gllapp.ui.tokens import Scheme
from gllapp.ui.widgets.link_dialog import follow
from gllapp.ui.widgets.rich_text import RichText
from tests.app.ui.patience import PATIENCE


@pytest.fixture
def view(app: QApplication, qtbot: QtBot) -> RichText:
    made = RichText("Text")
    qtbot.addWidget(made)
    made.resize(400, 100)
    return made


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A real picture of 200 × 200 pixels."""
    path = tmp_path / "picture.png"
    image = QImage(QSize(200, 200), QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(path))
    return path


def test_a_plain_document_would_load_the_picture(app: QApplication, picture: Path) -> None:
    document = QTextDocument()
    document.setHtml(f'<img src="{picture}">')
    assert document.size().height() > 200


@pytest.mark.parametrize("form", ["{path}", "file://{path}", "file:{path}"])
def test_the_view_loads_no_picture_of_the_disk(view: RichText, picture: Path, form: str) -> None:
    view.setHtml(f'<img src="{form.format(path=picture)}">')
    assert view.document().size().height() < 100


@pytest.mark.parametrize(
    "kind", [QTextDocument.ResourceType.StyleSheetResource, QTextDocument.ResourceType.HtmlResource]
)
def test_the_view_loads_no_other_file(
    view: RichText, tmp_path: Path, kind: QTextDocument.ResourceType
) -> None:
    path = tmp_path / "secret.css"
    path.write_text("secret")
    assert "secret" not in str(view.document().resource(kind.value, QUrl.fromLocalFile(str(path))))


def test_the_view_goes_nowhere(view: RichText, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>elsewhere</p>")
    view.show_rendered(render("here"))
    view.setSource(QUrl.fromLocalFile(str(page)))
    assert view.toPlainText() == "here"


def test_a_click_tells_the_judged_link(view: RichText, qtbot: QtBot) -> None:
    view.show_rendered(render("[page](https://example.org/a)"))
    with qtbot.waitSignal(view.link_chosen, timeout=PATIENCE) as told:
        view.anchorClicked.emit(QUrl("https://example.org/a"))
    assert told.args == [Link("https://example.org/a", "https", "example.org")]


@pytest.mark.parametrize("url", ["file:///etc/passwd", "//host/share", "smb://host/x", "javascript:x"])
def test_a_click_on_anything_else_tells_nothing(view: RichText, qtbot: QtBot, url: str) -> None:
    with qtbot.assertNotEmitted(view.link_chosen):
        view.anchorClicked.emit(QUrl(url))


def test_a_real_click_reaches_the_link(view: RichText, qtbot: QtBot) -> None:
    view.show_rendered(render("[a link of some length](https://example.org)"))
    view.show()
    with qtbot.waitSignal(view.link_chosen, timeout=PATIENCE):
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.cursorRect().center() + QPoint(20, 0)
        )


def test_the_tooltip_shows_the_true_target(view: RichText) -> None:
    view.highlighted.emit(QUrl("https://аpple.com"))
    assert "xn--pple-43d.com" in view.toolTip()
    view.highlighted.emit(QUrl())
    assert view.toolTip() == ""


def test_the_view_is_as_high_as_its_text(view: RichText) -> None:
    view.show()
    view.show_rendered(render("one line"))
    low = view.height()
    view.show_rendered(render("many words " * 100))
    high = view.height()
    view.resize(800, high)
    assert low < view.height() < high


def test_nothing_of_it_is_cut_off_when_what_is_around_it_changes_its_width(
    app: QApplication, qtbot: QtBot
) -> None:
    around, inside, view = QScrollArea(), QWidget(), RichText("Abstract")
    qtbot.addWidget(around)
    around.setWidgetResizable(True)
    column = QVBoxLayout(inside)
    column.addWidget(view)
    column.addStretch(1)
    around.setWidget(inside)
    view.show_rendered(Rendered("With worksheets for each step, and a calendar. " * 6, is_html=False))
    around.show()
    for width in (900, 400, 300, 520, 800, 350):
        around.resize(width, 400)
        app.processEvents()
        assert view.viewport().height() == view.height() >= round(view.document().size().height())


def test_text_that_is_no_html_is_shown_as_it_is(view: RichText) -> None:
    view.show_rendered(render("<b>x</b> " * 9000))
    assert view.toPlainText().startswith("<b>x</b> <b>x</b>")


def test_colours_of_the_text_follow_the_look(view: RichText, wear: Callable[[Scheme], None]) -> None:
    view.show_rendered(render("[x](https://example.org)"))
    view.show()
    before = view.document().begin().begin().fragment().charFormat().foreground().color()
    wear(Scheme.DARK)
    assert view.document().begin().begin().fragment().charFormat().foreground().color() != before


@pytest.mark.parametrize(("answer", "opened"), [(True, ["https://example.org"]), (False, [])])
def test_a_link_opens_only_when_confirmed(answer: bool, opened: list[str]) -> None:
    link = Link("https://example.org", "https", "example.org")
    asked: list[Link] = []
    went: list[str] = []

    def confirm(shown: Link) -> bool:
        asked.append(shown)
        return answer

    def open_url(url: QUrl) -> bool:
        went.append(url.toString())
        return True

    assert follow(link, confirm, open_url) is answer
    assert asked == [link]
    assert went == opened
