"""Bringing documents and bibliographies into the library: once, with their texts, whatever interrupts it, and undone exactly."""

import io
import json
import os
import re
import shlex
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from gllcore.errors import Refused
from gllcore.model.library import FileRole, Resource, ResourceField
from gllfiles.formats import Format, read
from gllfiles.importing import Match
from gllfiles.surveying import FOLDER, Source, Survey, survey
from gllfiles.texts.light import light_text
from gllfiles.vocabularies import vocabulary
from gllserver.__main__ import main
from gllserver.bootstrap import Community, init_community, open_community
from gllserver.jobs.import_library import Report, import_source
from gllserver.services.library import NewResource
from tests.server.older import make_older
from tests.server_process import command, environment

TITLES = {
    "Hand hygiene.html": "<html><head><title>Hand hygiene in every ward</title></head><body><p>Wash your hands.</p></body></html>",
    "IPC/waste.txt": "Where the waste of a ward goes.",
    "IPC/untold_2019.md": "# Untold\n\nA text without a title of its own.",
    "picture.png": "no picture, but that is not looked at here",
    "run.exe": "nothing that a system would run",
}


def lay(folder: Path, files: dict[str, str]) -> Path:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    return folder


def silent(doing: str, done: int, total: int) -> None:
    assert 0 < done <= total, doing


def bring(community: Community, source: Source) -> Report:
    return import_source(
        source, community.imports, community.library, community.files, community.ground.clock, silent
    )


def preview(community: Community, source: Source) -> Survey:
    return survey(source, community.imports.standing, silent)


def shown(community: Community) -> list[Resource]:
    return [each for each in community.library.resources().values() if each.withdrawn_ms is None]


def table_of(path: Path, rows: list[str], head: str = "title,year,doi,file,abstract") -> Source:
    path.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    return Source("csv", path, path.parent)


@pytest.fixture
def documents(tmp_path: Path) -> Source:
    folder = lay(tmp_path / "documents", TITLES)
    return Source(FOLDER, folder, folder, licence="cc-by-4.0")


# --- what comes in ---


def test_a_preview_writes_nothing(community: Community, documents: Source) -> None:
    found = preview(community, documents)
    assert [each.description.place for each in found.plan.new] == [
        "Hand hygiene.html",
        "IPC/untold_2019.md",
        "IPC/waste.txt",
        "picture.png",
    ]
    assert [each.place for each in found.unreadable] == ["run.exe"]
    assert (community.library.resources(), community.imports.all()) == ({}, [])


def test_documents_with_their_own_titles_texts_shelves_and_the_licence_of_all(
    community: Community, documents: Source
) -> None:
    report = bring(community, documents)
    assert (report.added, report.files, report.texts, report.textless) == (4, 4, 3, ())
    found = {each.title: each for each in shown(community)}
    assert set(found) == {"Hand hygiene in every ward", "waste", "Untold", "picture"}
    hygiene, waste = found["Hand hygiene in every ward"], found["waste"]
    assert {each.licence for each in found.values()} == {"cc-by-4.0"}
    assert [community.library.shelves()[shelf].name for shelf in waste.shelves] == ["IPC"]
    assert [file.role for file in hygiene.files] == [FileRole.MAIN, FileRole.TEXT]
    light = hygiene.files[1]
    assert "Wash your hands." in light_text(community.files.read(light.id, 0, light.size))
    main_file = hygiene.files[0]
    assert community.files.read(main_file.id, 0, main_file.size).decode() == TITLES["Hand hygiene.html"]
    assert community.files.card(main_file.id).seal


def test_the_same_again_brings_nothing_and_changes_nothing(community: Community, documents: Source) -> None:
    bring(community, documents)
    before = community.library.resources()
    again = bring(community, documents)
    assert (again.added, again.changed, again.files) == (0, 0, 0)
    assert {each.match for each in again.survey.plan.duplicates} == {Match.FILE}
    assert community.library.resources() == before


def test_a_table_edits_what_a_folder_has_brought_and_brings_no_file_again(
    community: Community, documents: Source
) -> None:
    bring(community, documents)
    files = {each.id: each.files for each in shown(community)}
    source = table_of(
        documents.path / "list.csv", ["Waste of a ward,2020,10.1000/waste,IPC/waste.txt,What goes where"]
    )
    report = bring(community, source)
    assert (report.added, report.changed, report.files) == (0, 1, 0)
    (waste,) = [each for each in shown(community) if each.doi]
    assert (waste.title, waste.year, waste.abstract) == ("Waste of a ward", 2020, "What goes where")
    assert {each.id: each.files for each in shown(community)} == files


def test_another_file_becomes_a_new_edition_only_when_that_is_wanted(
    community: Community, tmp_path: Path
) -> None:
    lay(tmp_path, {"one.txt": "First edition", "two.txt": "Second edition"})
    bring(community, table_of(tmp_path / "a.csv", ["Guide,2019,10.1000/g,one.txt,"]))
    second = table_of(tmp_path / "b.csv", ["Guide,2019,10.1000/g,two.txt,"])
    assert [each.other_file for each in preview(community, second).plan.duplicates] == [True]
    report = bring(community, second._replace(replace_files=True))
    (guide,) = shown(community)
    assert (report.changed, report.files, len(guide.files)) == (1, 1, 2)
    assert len(guide.older_files) == 2


def test_what_is_in_a_source_twice_comes_in_once_and_is_told(community: Community, tmp_path: Path) -> None:
    lay(tmp_path, {"one.txt": "The same words", "copy.txt": "The same words"})
    source = Source(FOLDER, tmp_path, tmp_path)
    (double,) = bring(community, source).survey.plan.duplicates
    assert (double.match, double.earlier) == (Match.FILE, "copy.txt")
    assert len(shown(community)) == 1


def test_a_document_that_cannot_be_read_is_kept_as_a_file_and_told(
    community: Community, tmp_path: Path
) -> None:
    lay(tmp_path / "d", {"broken.pdf": "%PDF-1.7 and then nothing"})
    report = bring(community, Source(FOLDER, tmp_path / "d", tmp_path / "d"))
    (doubt,) = report.textless
    assert doubt.value.startswith("broken.pdf (")
    (broken,) = shown(community)
    assert [file.role for file in broken.files] == [FileRole.MAIN]


def test_two_thousand_records_by_batches_and_out_again(community: Community, tmp_path: Path) -> None:
    rows = [f"Qualité des soins {n},{2000 + n % 25},10.1000/{n},," for n in range(2000)]
    source = table_of(tmp_path / "many.csv", rows)._replace(shelf="Tout", language="fr")
    assert bring(community, source).added == 2000
    found = shown(community)
    assert {(each.language, len(each.shelves)) for each in found} == {("fr", 1)}
    assert sorted(each.doi for each in found) == sorted(f"10.1000/{n}" for n in range(2000))
    assert bring(community, source).added == 0


# --- undoing ---


def test_undo_withdraws_exactly_what_an_import_added(community: Community, tmp_path: Path) -> None:
    bring(community, table_of(tmp_path / "a.csv", ["One,2019,10.1000/1,,"]))
    second = table_of(tmp_path / "b.csv", ["One,2019,10.1000/1,,Told now", "Two,2019,10.1000/2,,"])
    run = bring(community, second).run
    assert len(community.imports.undo(run)) == 1
    (one,) = shown(community)
    assert (one.title, one.abstract) == ("One", "Told now")
    assert community.imports.undo(run) == []
    assert [(each.number, each.added, bool(each.undone_ms)) for each in community.imports.all()] == [
        (1, 1, False),
        (2, 1, True),
    ]


def test_what_was_undone_can_be_brought_in_again_and_undone_again(
    community: Community, documents: Source
) -> None:
    bring(community, documents)
    community.imports.undo(1)
    assert shown(community) == []
    shelves = community.library.shelves()
    assert shelves
    assert all(shelf.withdrawn for shelf in shelves.values())
    again = bring(community, documents)
    assert (again.added, again.changed, len(shown(community))) == (0, 4, 4)
    assert community.library.shelves().keys() == shelves.keys()
    community.imports.undo(1)
    assert len(shown(community)) == 4
    community.imports.undo(again.run)
    assert shown(community) == []


def test_undo_leaves_the_shelves_on_which_something_else_stands(community: Community, tmp_path: Path) -> None:
    wards = community.library.shelf("Wards")
    bring(community, table_of(tmp_path / "a.csv", ["One,IPC", "Two,Wash", "Three,Wards"], "title,shelves"))
    ipc = community.library.shelf("IPC")
    community.library.add([NewResource({ResourceField.TITLE: "Kept"}, shelves=(ipc,))])
    community.imports.undo(1)
    standing = {shelf.name for shelf in community.library.shelves().values() if not shelf.withdrawn}
    # The import has not set up the wards: it does not take them away.
    assert standing == {"IPC", "Wards"}
    assert community.library.shelf("Wards") == wards


def test_what_a_librarian_withdrew_does_not_come_back_by_an_import(
    community: Community, documents: Source
) -> None:
    bring(community, documents)
    community.library.withdraw([shown(community)[0].id])
    assert bring(community, documents).changed == 0
    assert len(shown(community)) == 3


def test_an_import_that_never_was_cannot_be_undone(community: Community) -> None:
    with pytest.raises(Refused, match="There is no import 7"):
        community.imports.undo(7)


# --- interruptions ---


@contextmanager
def started(data: Path, source: Source) -> Iterator["subprocess.Popen[str]"]:
    """The import as a process of its own, ended by its id afterwards."""
    process = subprocess.Popen(
        command("resource", "import", "--data", str(data), "--csv", str(source.path)),
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def read_until(process: "subprocess.Popen[str]", line: str) -> None:
    assert process.stderr is not None
    assert any(said.startswith(line) for said in process.stderr), "it ended before"


@pytest.mark.parametrize(
    ("how", "plain"), [(signal.SIGKILL, 500), (signal.SIGINT, 90)], ids=["kill -9", "Ctrl+C"]
)
@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
def test_an_import_that_is_interrupted_goes_on_and_brings_nothing_twice(
    tmp_path: Path, how: signal.Signals, plain: int
) -> None:
    """First ``plain`` records without files, then documents, each of which takes its time."""
    data = tmp_path / "community"
    init_community(data, "Test community")
    lay(tmp_path, {f"{n}.txt": f"Text number {n}" for n in range(plain, plain + 120)})
    rows = [f"T{n},,,{f'{n}.txt' if n >= plain else ''}," for n in range(plain + 120)]
    source = table_of(tmp_path / "list.csv", rows)
    with started(data, source) as process:
        read_until(process, f"brought in: {500 if plain == 500 else 100} of")
        process.send_signal(how)
        assert process.wait(30) == (-signal.SIGKILL if how == signal.SIGKILL else 130)

    community = open_community(data)
    try:
        kept = len(shown(community))
        # Ctrl+C stores what is in hand; a kill loses at most a batch.
        assert kept == 500 if how == signal.SIGKILL else 100 <= kept < len(rows)
        report = bring(community, source)
        assert (report.run, report.added) == (1, len(rows) - kept)
        assert len(report.survey.plan.duplicates) == kept
        assert sorted(each.title for each in shown(community)) == sorted(f"T{n}" for n in range(len(rows)))
        (run,) = community.imports.all()
        assert (run.added, run.finished_ms is not None) == (len(rows), True)
        assert len(community.imports.undo(1)) == len(rows)
    finally:
        community.close()


# --- the commands ---


class Terminal:
    """Commands typed in this process."""

    def __init__(self, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._data = data
        self._capsys = capsys

    def type(self, *words: str) -> tuple[int, str]:
        """Exit code and standard output, or standard error where it fails."""
        code = main([*words[:2], "--data", str(self._data), *words[2:]])
        said = self._capsys.readouterr()
        return code, said.out if code == 0 else said.err

    def run(self, *words: str) -> dict[str, object]:
        code, out = self.type(*words, "--json")
        assert code == 0, out
        return dict(json.loads(out))

    def listed(self, name: str, *words: str) -> list[dict[str, Any]]:
        """One list of a command's document."""
        code, out = self.type(*words, "--json")
        assert code == 0, out
        return list(json.loads(out)[name])


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    init_community(tmp_path / "community", "Test community")
    return Terminal(tmp_path / "community", capsys)


def test_the_commands_as_a_librarian_types_them(
    terminal: Terminal, documents: Source, tmp_path: Path
) -> None:
    folder = ["--folder", str(documents.path), "--licence", "CC BY 4.0", "--language", "français"]
    code, words = terminal.type("resource", "import", *folder, "--preview")
    assert (code, words.splitlines()[0]) == (
        0,
        "4 would be new, 0 would change, 0 are there already, 1 cannot be read. Nothing was changed.",
    )
    assert terminal.run("resource", "list")["resources"] == []
    done = terminal.run("resource", "import", *folder)
    assert (done["import"], done["added"], done["texts"]) == (1, 4, 3)
    again = terminal.listed("duplicates", "resource", "import", *folder, "--preview")
    assert [each["match"] for each in again] == ["file"] * 4

    ipc, *_ = terminal.listed("resources", "resource", "list", "--shelf", "IPC")
    assert ipc["language"] == "fr"
    terminal.run("resource", "withdraw", ipc["resource"][:12])
    (withdrawn,) = terminal.listed("resources", "resource", "list", "--withdrawn")
    assert withdrawn["resource"] == ipc["resource"]
    terminal.run("resource", "restore", ipc["resource"])
    assert terminal.run("resource", "list", "--withdrawn")["resources"] == []

    for form in ("csv", "bibtex", "ris", "csl"):
        target = tmp_path / f"all.{form}"
        assert terminal.run("resource", "export", "--format", form, str(target))["resources"] == 4
    assert len(read(tmp_path / "all.bibtex", Format.BIBTEX).descriptions) == 4
    code, words = terminal.type("resource", "export", "--format", "csv", str(tmp_path / "all.csv"))
    assert (code, "already" in words) == (4, True)

    assert terminal.type("resource", "undo", "1") == (0, "Withdrew 4 resources that import 1 had brought.\n")
    (run,) = terminal.listed("imports", "resource", "imports")
    assert (run["form"], run["added"], run["undone_ms"] is not None) == ("folder", 4, True)
    assert "undone  4 added" in terminal.type("resource", "imports")[1]


@pytest.mark.parametrize("option", ["--csv", "--bibtex", "--ris", "--csl"])
def test_every_format_by_its_command(terminal: Terminal, tmp_path: Path, option: str) -> None:
    content = {
        "--csv": "title,file\nT,t.txt\n",
        "--bibtex": "@misc{t, title = {T}, file = {:t.txt:TXT}}",
        "--ris": "TY  - GEN\nTI  - T\nL1  - t.txt\nER  - \n",
        "--csl": '[{"title": "T", "custom": {"files": ["t.txt"]}}]',
    }[option]
    lay(tmp_path, {"list": content, "elsewhere/t.txt": "Some text."})
    said = terminal.listed("doubts", "resource", "import", option, str(tmp_path / "list"), "--preview")
    assert [each["why"] for each in said] == ["file_missing"]
    files = ["--files", str(tmp_path / "elsewhere")]
    done = terminal.run("resource", "import", option, str(tmp_path / "list"), *files)
    assert (done["added"], done["files"], done["texts"], done["doubts"]) == (1, 1, 1, [])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["import", "--csv", "none.csv"], "cannot be read"),
        (["import", "--folder", "none"], "cannot be read"),
        (["import", "--folder", ".", "--licence", "mine"], "“mine” is not a term of “licences”"),
        (["undo", "3"], "There is no import 3"),
        (["withdraw", "abcdef"], "The ids of 0 resources begin with abcdef"),
        (["list", "--shelf", "None"], "There is no shelf"),
    ],
)
def test_what_cannot_be_done_is_said(terminal: Terminal, words: list[str], said: str) -> None:
    code, told = terminal.type("resource", *words)
    assert code in (3, 4)
    assert said in told


def test_a_database_from_before_the_library_had_imports(
    community: Community, data: Path, database_url: str | None, tmp_path: Path
) -> None:
    community.close()
    make_older(data, database_url, 5)

    upgraded = open_community(data, database_url)
    try:
        assert bring(upgraded, table_of(tmp_path / "a.csv", ["One,2019,10.1000/1,,"])).added == 1
        assert len(upgraded.imports.undo(1)) == 1
    finally:
        upgraded.close()


# --- the guide ---

GUIDE = (Path(__file__).parents[2] / "docs" / "library.md").read_text(encoding="utf-8")


def test_the_guides_commands_do_what_it_says_one_after_the_other(
    terminal: Terminal, documents: Source, tmp_path: Path
) -> None:
    table = re.search(r"^```csv\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    assert table is not None
    lay(documents.path, {"metadata.csv": table[1], "IPC/hh.pdf": "%PDF-1.7 and then nothing"})
    samples = Path(__file__).parents[1] / "files" / "formats" / "data"
    (tmp_path / "citations.json").write_text('[{"title": "Cited"}]', encoding="utf-8")
    places = {
        "/srv/documents": documents.path,
        "/srv/zotero.csv": samples / "zotero.csv",
        "/srv/library.bib": samples / "zotero.bib",
        "/srv/endnote.ris": samples / "endnote.ris",
        "/srv/citations.json": tmp_path / "citations.json",
    }
    typed = [shlex.split(line) for line in GUIDE.splitlines() if line.startswith("gllserver ")]
    assert len(typed) >= 15
    for _, group, action, _, _, *words in typed:
        if words and words[-1] == "3f9e8ca8":
            words = (
                [terminal.listed("resources", "resource", "list")[0]["resource"]]
                if action == "withdraw"
                else [terminal.listed("resources", "resource", "list", "--withdrawn")[0]["resource"]]
            )
        if action == "export":
            words[-1] = str(tmp_path / words[-1])
        code, said = terminal.type(group, action, *(str(places.get(word, word)) for word in words))
        assert code == 0, said
    (described,) = [
        each
        for each in read(tmp_path / "library.csv", Format.CSV).descriptions
        if each.title == "Hand hygiene in every ward" and each.year == 2019
    ]
    assert described.authors == ("Owusu, Ama", "Koné, Awa")
    assert (described.topics, described.shelves) == (("ipc", "patient-safety"), ("Infection prevention",))


@pytest.mark.parametrize("name", ["types", "topics", "licences"])
def test_the_guide_lists_the_common_words(name: str) -> None:
    for key, term in vocabulary(name).terms.items():
        assert f"| `{key}` | {term.name('en')} | {term.name('fr')} |" in GUIDE
