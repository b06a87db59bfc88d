"""A folder of documents: which files are taken, what they are called, and which paths of a source are believed."""

import os
from pathlib import Path

import pytest

from gllcore.errors import EnvironmentFault
from gllfiles.description import Part, Why
from gllfiles.formats import Unreadable
from gllfiles.formats.folders import located, read_folder
from gllfiles.formats.titles import is_telling, title_of_name, year_of_name


def lay(folder: Path, *names: str) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, encoding="utf-8")


def test_every_file_that_the_library_takes_with_its_folder_as_a_shelf(tmp_path: Path) -> None:
    lay(
        tmp_path, "guide.pdf", "IPC/Hand_hygiene-2019.PDF", "IPC/deep/tiếng Việt.docx", "run.exe", "no ending"
    )
    reading = read_folder(tmp_path)
    assert [(each.title, each.shelves, each.files) for each in reading.descriptions] == [
        ("Hand hygiene 2019", ("IPC",), ("IPC/Hand_hygiene-2019.PDF",)),
        ("tiếng Việt", ("IPC",), ("IPC/deep/tiếng Việt.docx",)),
        ("guide", (), ("guide.pdf",)),
    ]
    assert reading.descriptions[0].year == 2019
    assert all(Part.TITLE in each.guessed for each in reading.descriptions)
    assert reading.unreadable == (
        Unreadable("no ending", Why.FILE_KIND),
        Unreadable("run.exe", Why.FILE_KIND),
    )


@pytest.mark.skipif(os.name != "posix", reason="links and pipes as POSIX has them")
def test_hidden_files_links_and_pipes_are_passed_by(tmp_path: Path) -> None:
    lay(tmp_path / "elsewhere", "secret.pdf")
    folder = tmp_path / "folder"
    lay(folder, ".hidden.pdf", ".git/x.pdf", "seen.pdf")
    (folder / "link.pdf").symlink_to(tmp_path / "elsewhere" / "secret.pdf")
    (folder / "linked").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    os.mkfifo(folder / "pipe.pdf")
    assert [each.files for each in read_folder(folder).descriptions] == [("seen.pdf",)]


def test_a_table_beside_the_documents_is_believed(tmp_path: Path) -> None:
    lay(tmp_path, "a/one.pdf", "two.pdf")
    (tmp_path / "metadata.csv").write_text(
        "file;title;language\na\\one.pdf;Le premier;fr\n;Un lien seul;fr\n", encoding="utf-8"
    )
    first, second, third = read_folder(tmp_path).descriptions
    assert (first.title, first.guessed, first.place) == ("Le premier", frozenset(), "line 2")
    assert (second.title, second.files) == ("Un lien seul", ())
    assert (third.title, third.files) == ("two", ("two.pdf",))


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="cannot be read"):
        read_folder(tmp_path / "none")


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("../secret.pdf", Why.FILE_ELSEWHERE),
        ("/etc/passwd", Why.FILE_ELSEWHERE),
        ("none.pdf", Why.FILE_MISSING),
        ("sub", Why.FILE_MISSING),
        ("run.exe", Why.FILE_KIND),
        ("a\0b.pdf", Why.FILE_MISSING),
        ("x" * 5000 + ".pdf", Why.FILE_MISSING),
    ],
)
def test_paths_that_a_source_may_not_name(tmp_path: Path, path: str, why: Why) -> None:
    lay(tmp_path, "secret.pdf", "base/run.exe", "base/sub/x.pdf")
    assert located(tmp_path / "base", path) == why


def test_paths_that_a_source_may_name(tmp_path: Path) -> None:
    lay(tmp_path, "sub/guide.pdf")
    wanted = (tmp_path / "sub" / "guide.pdf").resolve()
    assert located(tmp_path, "sub/guide.pdf") == wanted
    assert located(tmp_path, "sub\\guide.pdf") == wanted
    assert located(tmp_path, str(wanted)) == wanted


@pytest.mark.skipif(os.name != "posix", reason="links as POSIX has them")
def test_a_link_on_the_way_is_not_followed(tmp_path: Path) -> None:
    lay(tmp_path, "secret/x.pdf", "base/here.pdf")
    (tmp_path / "base" / "linked").symlink_to(tmp_path / "secret", target_is_directory=True)
    (tmp_path / "base" / "link.pdf").symlink_to(tmp_path / "base" / "here.pdf")
    assert located(tmp_path / "base", "linked/x.pdf") == Why.FILE_ELSEWHERE
    assert located(tmp_path / "base", "link.pdf") == Why.FILE_ELSEWHERE


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("WHO_hand-hygiene_2019.pdf", "WHO hand hygiene 2019"),
        ("guide.v2.final.docx", "guide v2.final"),
        ("2019-04-03 report.pdf", "2019-04-03 report"),
        ("___.pdf", "___"),
        ("جودة_الرعاية.pdf", "جودة الرعاية"),
    ],
)
def test_titles_from_names(name: str, title: str) -> None:
    assert title_of_name(name) == title


def test_years_from_names() -> None:
    assert year_of_name("plan_2016-2020.pdf") == ""
    assert year_of_name("plan 2016 (2016).pdf") == "2016"
    assert year_of_name("20190403.pdf") == ""


@pytest.mark.parametrize(
    "title",
    [
        "Microsoft Word - doc1.doc",
        "untitled",
        "Slide 1",
        "",
        "12345",
        "final.indd",
        "PowerPoint Presentation",
    ],
)
def test_what_programs_write_is_no_title(title: str) -> None:
    assert not is_telling(title)
    assert is_telling("Hand hygiene for everyone")
