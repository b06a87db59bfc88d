"""Web pages, books and plain text: what is read of them, in whatever encoding."""

from pathlib import Path

import pytest

from gllfiles.helper.messages import Extracted
from gllfiles.texts.extractor import Extractor
from gllfiles.texts.kinds import EPUB
from tests.files.documents import epub

PAGE = """<!doctype html><html lang="fr"><head><title>Mains propres</title><meta name="author" content="A. B.">
<style>p {color: red}</style></head><body><header>Haut</header><nav>Menu</nav><main><h1>Mains</h1>
<p>Un <em>mot</em> <a href="#note">ici</a>, <a href="https://example.org/x">là</a>.</p><script>alert(1)</script>
<img src="data:image/png;base64,AAAA" alt="x"><ul><li>eau</li><li>savon</li></ul></main><footer>Bas</footer></body></html>"""


def _read(extractor: Extractor, tmp_path: Path, content: bytes, media: str = "text/plain") -> Extracted:
    file = tmp_path / "file"
    file.write_bytes(content)
    return extractor.extract(file, media)


def test_the_main_part_of_a_page(extractor: Extractor, tmp_path: Path) -> None:
    found = _read(extractor, tmp_path, PAGE.encode(), "text/html; charset=utf-8")
    assert found.markdown == "# Mains\n\nUn *mot* ici, [là](https://example.org/x).\n\n- eau\n- savon"
    assert (found.title, found.author, found.language) == ("Mains propres", "A. B.", "fr")


def test_a_page_in_the_encoding_that_it_says(extractor: Extractor, tmp_path: Path) -> None:
    page = '<html><head><meta charset="windows-1256"></head><body><p>غسل اليدين</p></body></html>'
    assert _read(extractor, tmp_path, page.encode("cp1256"), "text/html").markdown == "غسل اليدين"


def test_a_page_of_absurd_depth_is_plain_text(extractor: Extractor, tmp_path: Path) -> None:
    page = "<div>" * 5_000 + "deep" + "</div>" * 5_000
    assert _read(extractor, tmp_path, page.encode(), "text/html").markdown == "deep"


def test_a_book_in_the_order_in_which_it_is_read(extractor: Extractor, tmp_path: Path) -> None:
    book = epub(tmp_path / "b.epub", ["<h1>Un</h1><p>Le début.</p>", "<h1>Deux</h1>", "<h1>Trois</h1>"])
    found = extractor.extract(book, EPUB)
    assert found.markdown == "# Un\n\nLe début.\n\n# Deux\n\n# Trois"
    assert (found.title, found.author, found.language) == ("Midwives", "A. Writer", "fr")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Œuvre à Huế – 手", "utf-8"),
        ("Œuvre à Huế", "utf-8-sig"),
        ("Œuvre à Huế", "utf-16"),
        ("A plain text of the West", "utf-16-le"),
        ("A plain text of the West", "utf-16-be"),
        ("L’œuvre d’une équipe est à tous, même à l’hôpital", "cp1252"),
        ("غسل اليدين يمنع العدوى في المستشفيات", "cp1256"),
    ],
)
def test_plain_text_in_its_encoding(extractor: Extractor, tmp_path: Path, text: str, encoding: str) -> None:
    assert _read(extractor, tmp_path, text.encode(encoding)).markdown == text


def test_lines_end_alike_and_what_is_not_text_is_dropped(extractor: Extractor, tmp_path: Path) -> None:
    content = "one \r\ntwo\x07\rthree\u00a0000\u202e".encode()
    assert _read(extractor, tmp_path, content).markdown == "one\ntwo\nthree 000"


def test_the_title_of_markdown_is_its_first_heading(extractor: Extractor, tmp_path: Path) -> None:
    found = _read(extractor, tmp_path, b"\n# Clean hands\n\nText", "text/markdown")
    assert (found.title, found.markdown) == ("Clean hands", "\n# Clean hands\n\nText")
