"""What Zotero, JabRef, EndNote and Excel really write: understood, entry by entry, and broken entries cost themselves alone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gllcore.errors import EnvironmentFault, Refused
from gllfiles.description import Description, Doubt, Part, Why
from gllfiles.formats import ENTRIES, Format, Reading, Unreadable, read
from gllfiles.formats import reading as reading_module
from gllfiles.formats.bibtex import read_bibtex
from gllfiles.formats.csl import read_csl
from gllfiles.formats.ris import read_ris
from gllfiles.formats.tables import read_table, write_table

DATA = Path(__file__).parent / "data"


def sample(name: str) -> Reading:
    return read(DATA / name, Format(name.rpartition(".")[2]))


def only(reading: Reading) -> Description:
    (description,) = reading.descriptions
    return description


def test_a_table_from_zotero() -> None:
    reading = sample("zotero.csv")
    wash, hygiene = reading.descriptions
    assert wash.title == "Water, sanitation and hygiene in health care facilities: practical steps"
    assert wash.abstract == "Eight practical steps.\n\nWith a second paragraph."
    assert wash.authors == ("World Health Organization",)
    assert (wash.year, wash.type, wash.language, wash.edition) == (2019, "report", "en", "2")
    assert wash.topics == ("wash", "ipc")
    assert (wash.licence, wash.organisation, wash.files) == (
        "cc-by-nc-sa-3.0-igo",
        "WHO",
        ("files/12/wash.pdf",),
    )
    assert wash.doubts == (Doubt(Part.TOPICS, Why.NOT_A_TERM, "leadership style"),)
    assert hygiene.authors == ("Nguyễn, Thị Hoa", "Trần, Văn Nam")
    assert (hygiene.doi, hygiene.language, hygiene.type) == ("10.1234/tcyh.2021.07", "vi", "article")
    assert hygiene.topics == ("ipc",)
    assert reading.unreadable == (Unreadable("line 6", Why.NO_TITLE),)


def test_a_bibliography_from_zotero() -> None:
    handbook, evaluation = sample("zotero.bib").descriptions
    assert handbook.authors == ("World Health Organization",)
    assert handbook.files == ("files/33/handbook.pdf", "files/34/index.html")
    assert "60% of deaths are & remain" in handbook.abstract
    assert handbook.topics == ("national-quality", "governance")
    assert (handbook.type, handbook.licence) == ("report", "cc-by-nc-sa-3.0-igo")
    assert handbook.place == "line 2, world_health_organization_handbook_2018"
    assert (
        evaluation.title == "Évaluation de la qualité des soins maternels à N'Djamena: « étude transversale »"
    )
    assert evaluation.authors == ("Mahamat, Fatimé", "N'Diaye, Aïssatou", "van der Berg, Jan")
    assert (evaluation.year, evaluation.doi) == (2020, "10.1186/s12884-020-02893-y")


def test_a_bibliography_from_jabref_with_accents_doubles_and_a_broken_entry() -> None:
    reading = sample("jabref.bib")
    guide, same_key, *_ = reading.descriptions
    assert guide.title == "Mejorar la atención: una guía para equipos pequeños"
    assert guide.authors == ("Owusu, Ama", "de la Cruz, José María", "Beethoven, Ludwig van")
    assert guide.organisation == "World Health Organization"
    assert guide.files == ("guias/mejorar la atencion.pdf",)
    assert guide.shelves == ("Español",)
    assert guide.topics == ("point-of-care", "compassion")
    assert guide.abstract == "First line goes on here.\nA second paragraph with 50% bare."
    assert (same_key.title, same_key.year) == ("The same key, another book", 2018)
    assert reading.descriptions[-1].title == "After the broken one"
    assert [each.why for each in reading.unreadable] == [Why.MALFORMED]


def test_references_from_zotero() -> None:
    guide, quality = sample("zotero.ris").descriptions
    assert guide.authors == ("Ministère de la Santé", "Koné, Awa")
    assert guide.abstract == "Un résumé\nqui va à la ligne"
    assert (guide.year, guide.language, guide.type) == (2016, "fr", "report")
    assert guide.topics == ("maternal-newborn",)
    assert quality.title == "تقييم جودة الرعاية"
    assert (quality.authors, quality.year, quality.doi) == (("الأحمد, سلمى",), 2022, "10.5555/arabic.1")
    assert quality.place == "line 17"


def test_references_from_endnote_with_a_missing_end() -> None:
    quality, endless = sample("endnote.ris").descriptions
    assert quality.topics == ("patient-safety", "ipc")
    assert quality.doubts == (Doubt(Part.TOPICS, Why.NOT_A_TERM, "Wards"),)
    assert quality.abstract == "WE - as the authors - say so."
    assert (endless.title, endless.type, endless.year) == ("Sem fim de registo", "book", None)
    assert Doubt(Part.YEAR, Why.NO_YEAR, "n.d.") in endless.doubts


def test_a_table_from_excel_in_windows_letters() -> None:
    reading = sample("excel-cp1252.csv")
    assert reading.encoding == "windows-1252"
    essential = only(reading)
    assert essential.title == "Qualité des soins : l’essentiel"
    assert (essential.year, essential.language, essential.countries) == (2014, "fr", ("SN", "ML"))
    assert essential.doubts == (Doubt(Part.LICENCE, Why.NOT_A_TERM, "Atlantide"),)
    assert reading.unreadable == (Unreadable("line 4", Why.MALFORMED),)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8", "utf-8-sig"])
@pytest.mark.parametrize(
    "heading", ["العنوان\tالسنة", "tiêu đề\tnăm", "Título\tAño", "Título\tAno", "TITRE\tannée", "title\tdate"]
)
def test_headings_in_six_languages_and_encodings(encoding: str, heading: str) -> None:
    content = f"{heading}\r\nChăm sóc, جودة\t٢٠١٩\r\n".encode(encoding)
    if encoding in ("utf-16-le", "utf-16-be"):
        content = f"title\tyear\tid\r\nChăm sóc, جودة\t2019\t7{' ' * 100}\r\n".encode(encoding)
    found = only(read_table(content))
    assert (found.title, found.year) == ("Chăm sóc, جودة", 2019)


def test_utf8_with_single_lines_in_other_letters_keeps_the_good_ones() -> None:
    content = b"title,year\n" + "Giáo dục y tế,2020\n".encode() + b"Caf\xe9,2021\n"
    reading = read_table(content)
    assert [each.title for each in reading.descriptions] == ["Giáo dục y tế", "Café"]


def test_formulas_of_a_table_are_words_and_are_written_as_words() -> None:
    (found,) = read_table(b'title,authors\n"=HYPERLINK(""http://x"")",\'@SUM\n').descriptions
    assert (found.title, found.authors) == ('=HYPERLINK("http://x")', ("@SUM",))
    assert b"\"'=HYPERLINK(" in write_table([found])


def test_a_table_of_a_million_lines_is_refused_in_words() -> None:
    content = b"title,year\n" + b"a,2000\n" * 1_000_000
    with pytest.raises(Refused, match=f"more than {ENTRIES} entries") as refused:
        read_table(content)
    assert refused.value.code == "too_many_entries"


def test_a_cell_without_an_end_costs_its_row() -> None:
    reading = read_table(b'title,year\ngood,2001\n"' + b"x" * 200_000 + b"\nlast,2002\n")
    assert reading.descriptions[0].title == "good"
    assert reading.unreadable[0].why == Why.MALFORMED


def test_what_is_no_table_is_refused() -> None:
    with pytest.raises(Refused, match="None of the table's columns"):
        read_table(b"%PDF-1.7\n1 0 obj\n")
    with pytest.raises(Refused, match="no entry"):
        read_bibtex(b"hello")
    with pytest.raises(Refused, match="no entry"):
        read_csl(b"[[[[")


def test_a_source_that_is_too_large_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_module, "SOURCE_BYTES", 1024)
    (tmp_path / "big.csv").write_bytes(b"title\n" + b"x" * 1024)
    with pytest.raises(Refused, match="MB"):
        read(tmp_path / "big.csv", Format.CSV)
    with pytest.raises(EnvironmentFault, match="cannot be read"):
        read(tmp_path / "none.csv", Format.CSV)


def test_csl_of_any_shape() -> None:
    found = only(
        read_csl(
            b"""{"items": [{"title": "Slides", "type": "speech", "issued": {"date-parts": [["2020", 5]]},
                "author": [{"family": "Berg", "non-dropping-particle": "van der", "given": "Jan"}, {"literal": "WHO"}, 7],
                "edition": 2, "keyword": "hand hygiene; WASH", "custom": {"countries": ["Ghana"]}}]}"""
        )
    )
    assert found.authors == ("van der Berg, Jan", "WHO")
    assert (found.type, found.year, found.edition) == ("presentation", 2020, "2")
    assert (found.topics, found.countries) == (("ipc", "wash"), ("GH",))


def test_what_is_too_long_is_cut_and_told() -> None:
    content = f"title,doi,url,publisher\n{'x' * 900},not a doi,ftp://x,{'y' * 400}\n".encode()
    found = only(read_table(content))
    assert (len(found.title), len(found.organisation), found.doi, found.link) == (500, 300, "", "")
    assert [(doubt.part, doubt.why) for doubt in found.doubts] == [
        (Part.TITLE, Why.TOO_LONG),
        (Part.ORGANISATION, Why.TOO_LONG),
        (Part.DOI, Why.NO_DOI),
        (Part.LINK, Why.NO_LINK),
    ]


@pytest.mark.parametrize(
    ("read_any", "content"),
    [
        (read_bibtex, b"@misc{a, title={" + b"{" * 5000 + b"x" + b"}" * 5000 + b"}}"),
        (read_bibtex, b"@misc{a, title={" + b"\\textbf{" * 3000 + b"x" + b"}" * 3000 + b"}}"),
        (read_bibtex, b"@misc{a, title={x}, author={" + b"A and " * 5000 + b"B}}"),
        (read_csl, b'[{"title":"x","keyword":' + b"[" * 900 + b"]" * 900 + b"}]"),
        (read_ris, b"TY  - JOUR\nTI  - x\n" + b"AB  - y\n" * 20_000),
        (read_table, b"title," + b"a," * 20_000 + b"\nx\n"),
    ],
    ids=["braces", "commands", "authors", "lists", "lines", "columns"],
)
def test_what_is_endless_costs_nothing_but_itself(
    read_any: Callable[[bytes], Reading], content: bytes
) -> None:
    assert "x" in only(read_any(content)).title
