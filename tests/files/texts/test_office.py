"""Word processors' documents: headings, lists, tables and properties; pictures and tracked changes left out."""

from pathlib import Path

from gllfiles.texts.extractor import Extractor
from gllfiles.texts.kinds import DOCX, ODT
from tests.files.documents import docx, odt, word_paragraph


def test_word_by_its_styles(extractor: Extractor, tmp_path: Path) -> None:
    cells = "".join(f"<w:tc>{word_paragraph(cell)}</w:tc>" for cell in ("Step", "Who"))
    body = (
        word_paragraph("Checklist", "Heading1")
        + word_paragraph("Before the skin is cut &amp; after.")
        + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
        + word_paragraph("قائمة السلامة")
    )
    found = extractor.extract(docx(tmp_path / "a.docx", body), DOCX)
    assert found.markdown.startswith("# Checklist\n\nBefore the skin is cut & after.\n\n")
    assert "Step" in found.markdown
    assert found.markdown.endswith("قائمة السلامة")
    assert (found.title, found.author, found.language) == ("Safe surgery", "Grace Ochieng", "en-gb")


def test_open_document_text(extractor: Extractor, tmp_path: Path) -> None:
    body = (
        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
        '<text:h text:outline-level="2">Triage</text:h>'
        "<text:p>Red,<text:s/>yellow<text:line-break/>and <text:span>green</text:span>.</text:p>"
        "<text:list><text:list-item><text:p>first</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
        "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
    )
    found = extractor.extract(odt(tmp_path / "a.odt", body), ODT)
    assert found.markdown == "## Triage\n\nRed, yellow\nand green.\n\n- first\n\na | b"
    assert found.title == "Triage"
