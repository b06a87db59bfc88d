"""The helper as a process: what it may, what it is given, and that a packed program starts itself as its own."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from gllfiles.helper.argument import ARGUMENT
from gllfiles.helper.messages import Describe, Description, Extracted, Limits, ReadText
from gllfiles.helper.process import Helper, Trouble, command
from gllfiles.on_disk import StoredFile
from tests.files.documents import hand_written_pdf

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


def test_it_gets_nothing_of_the_persons_surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GLL_SECRET", "secret")
    with Helper() as helper:
        helper.ask(Describe(StoredFile(str(hand_written_pdf(tmp_path / "a.pdf", [["a"]])))), Description, 10)
        assert "secret" not in Path(f"/proc/{helper.pid}/environ").read_text()


def test_it_may_write_no_file_and_take_no_more_than_its_share(tmp_path: Path) -> None:
    with Helper(memory_mb=300) as helper:
        helper.ask(Describe(StoredFile(str(hand_written_pdf(tmp_path / "a.pdf", [["a"]])))), Description, 10)
        assert helper.pid is not None
        assert resource.prlimit(helper.pid, resource.RLIMIT_FSIZE) == (0, 0)
        assert resource.prlimit(helper.pid, resource.RLIMIT_AS)[1] < 1024**3
        assert resource.prlimit(helper.pid, resource.RLIMIT_CPU)[0] <= 15


def test_it_ends_with_its_program(tmp_path: Path) -> None:
    path = hand_written_pdf(tmp_path / "a.pdf", [["a"]])
    program = (
        "from gllfiles.helper.process import Helper; from gllfiles.helper.messages import *; from gllfiles.on_disk import StoredFile; import os\n"
        f"helper = Helper(); helper.ask(Describe(StoredFile({str(path)!r})), Description, 10)\n"
        "print(helper.pid, flush=True); os._exit(0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=30
    )
    status = Path(f"/proc/{done.stdout.strip()}/status")
    deadline = 200
    while status.exists() and "Z (zombie)" not in status.read_text() and deadline:
        deadline -= 1
        subprocess.run([sys.executable, "-c", ""], check=True, timeout=30)
    assert deadline


@pytest.mark.parametrize("program", ["gllapp", "gllserver"])
def test_a_packed_program_is_its_own_helper(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command() == [sys.executable, ARGUMENT]
    starter = tmp_path / "packed"
    source = Path(__file__).parents[2] / "src"
    starter.write_text(
        f"#!{sys.executable}\nimport sys; sys.path.insert(0, {str(source)!r})\n"
        f"from {program}.__main__ import main; sys.exit(main())\n"
    )
    starter.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(starter))
    (tmp_path / "a.txt").write_text("Read by the packed program")
    with Helper() as helper:
        found = helper.ask(ReadText(str(tmp_path / "a.txt"), "text/plain", Limits()), Extracted, 20)
    assert found.markdown == "Read by the packed program"


@pytest.mark.parametrize(
    "program", ["gllapp.ui.readers.document_reader", "gllapp.usecases.reading", "gllfiles.texts.extractor"]
)
def test_the_programs_themselves_load_nothing_that_parses_documents(program: str) -> None:
    source = (
        f"import sys, {program}\n"
        "print({'pypdfium2', 'mammoth', 'bs4', 'markdownify'} & {name.partition('.')[0] for name in sys.modules})"
    )
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "set()"


def test_after_its_end_nothing_is_started_any_more(tmp_path: Path) -> None:
    helper = Helper()
    asked = Describe(StoredFile(str(hand_written_pdf(tmp_path / "a.pdf", [["a"]]))))
    assert helper.ask(asked, Description, 10).title == ""
    helper.end()
    helper.end()
    with pytest.raises(Trouble):
        helper.ask(asked, Description, 10)
    assert helper.pid is None
