"""The command finds its benches, prints their tables, and says what it does not know."""

import tempfile
from pathlib import Path

import pytest

from benchmarks.__main__ import main
from benchmarks.table import Row, Table, rendered


def test_a_bench_prints_its_table(capsys: pytest.CaptureFixture[str]) -> None:
    main(["insert", "--posts", "300"])
    title, headings, _, *rows = capsys.readouterr().out.splitlines()
    assert title == "Posts into SQLite [posts/s]"
    assert headings.split() == ["measure", "ours", "floor", "ratio", "goal", "others"]
    assert sum("full text" in row for row in rows) == 2


def test_the_floor_is_a_bench(capsys: pytest.CaptureFixture[str]) -> None:
    main(["floor", "--posts", "60"])
    printed = capsys.readouterr().out
    assert "nothing to do" in printed
    assert "first 2,000" not in printed  # more posts than there are


def test_syncs_are_measured_between_real_programs(capsys: pytest.CaptureFixture[str]) -> None:
    main(["sync", "--posts", "60"])
    rows = capsys.readouterr().out.splitlines()[3:]
    assert [row.split(" (1 request)")[0] for row in rows if " (1 request)" in row] == [
        "nothing to do",
        "pull 20",
        "push 5",
        "20 down, 5 up, one record edited on both",
        "first 60",
    ]


def test_a_document_is_measured_beside_its_engine(capsys: pytest.CaptureFixture[str]) -> None:
    main(["texts", "--quick"])
    printed = capsys.readouterr().out
    assert "of 1,000 edits in 20 acts" in printed
    assert "100 acts of others" in printed
    assert "missing" not in printed


def test_what_a_cut_of_a_file_wastes_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    main(["files", "--quick"])
    rows = [row.split() for row in capsys.readouterr().out.splitlines() if row.startswith("  wasted a cut")]
    assert len(rows) == 2
    assert all(float(row[3].replace(",", "")) <= 66_500 for row in rows)


def test_the_library_is_measured_between_real_programs(capsys: pytest.CaptureFixture[str]) -> None:
    main(["library", "--posts", "20"])
    printed = capsys.readouterr().out
    assert "20 records with abstracts" in printed
    assert "facets, many filters" in printed


def test_searching_in_documents_is_measured_beside_bare_full_text_search(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["documents", "--posts", "300"])
    title, *_ = rows = capsys.readouterr().out.splitlines()
    assert title == "Words in 300 documents of 3 to 10 KB [ms]"
    assert sum(row.startswith("  at worst") for row in rows) == 9


@pytest.mark.long
@pytest.mark.timeout(600)
def test_the_window_is_measured_as_a_person_feels_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    main(["desktop", "--quick"])
    rows = capsys.readouterr().out.splitlines()
    for measure in (
        "until usable",
        "memory at most",
        "library, first",
        "library, again",
        "both, at worst",
        "longest block of the window",
        "a letter, at worst",
    ):
        assert any(row.startswith(measure) for row in rows), rows


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", ["links", "start", "memory"])
def test_what_takes_time_is_measured(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    main([name, "--posts", "300"])
    assert "missing" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["speed-of-light"], "no bench is called speed-of-light"),
        (["--corpus", "absent.jsonl"], "there is no file absent.jsonl"),
        (["--posts", "many"], "invalid int value"),
    ],
)
def test_a_wrong_command_is_refused_with_words(
    arguments: list[str],
    words: str,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert words in capsys.readouterr().err


def test_a_table_aligns_numbers_and_says_what_is_missing() -> None:
    table = Table(
        "Bytes", "B", [Row("short", 1_234, 1_000, "≤ 2,000", "A 3"), Row("a longer one", None, 7.5)]
    )
    assert rendered(table).splitlines() == [
        "Bytes [B]",
        "measure          ours  floor  ratio  goal     others",
        "------------  -------  -----  -----  -------  ------",
        "short           1,234  1,000   1.23  ≤ 2,000  A 3",
        "a longer one  missing   7.50",
    ]


def test_searching_everything_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    main(["search", "--posts", "60", "--quick"])
    printed = capsys.readouterr().out
    assert "Search among 2,000 posts and 50 documents" in printed
    assert "in one stream, of one month" in printed
    assert "brought together" in printed
