"""A pod's files at rest: whoever has the disk, or another account of the PC, finds no word of them there, and no hash."""

import hashlib
from io import BytesIO
from pathlib import Path

import pytest

from gllapp.usecases.opening import copies_folder, copy_for_outside
from gllapp.usecases.reading import text_of
from gllapp.usecases.stores import own_files
from gllcore.files import BLOCK_BYTES, FileId, file_id
from gllfiles.hashing import blocks_of, card_of_blocks
from tests.e2e.test_pods import Community, four_people, name_of, with_a_pod
from tests.e2e.world import Client, World

WORD = "plantedlarkspur"
TEXT = f"{WORD} is what the pod says. ".encode() * (BLOCK_BYTES // 10)  # four blocks and a bit


@pytest.fixture
def community(world: World) -> Community:
    """People of the test's own: their folders are looked through."""
    return with_a_pod(four_people(world))


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the commands put whatever they put into a temporary folder."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def lies_on(*folders: Path) -> bytes:
    """The names and the bytes of every file."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return b"\n".join(str(path).encode() + b"\n" + path.read_bytes() for path in files)


def shared_by_amina(community: Community, tmp_path: Path) -> FileId:
    source = tmp_path / "source" / "count.txt"
    source.parent.mkdir()
    source.write_bytes(TEXT)
    community.amina.ask("pod", "file", "add", community.pod, str(source), "--title", "The count")
    community.amina.sync()
    community.bruno.sync()
    return file_id(hashlib.sha256(TEXT).digest())


def kept_by(client: Client) -> list[Path]:
    return [path for path in (client.folder / "files").rglob("*") if path.is_file()]


def test_no_word_of_a_file_lies_on_the_disk(community: Community, tmp_path: Path, temporary: Path) -> None:
    file = shared_by_amina(community, tmp_path)
    bruno, pod = community.bruno, community.pod
    bruno.ask("pod", "file", "keep", pod)
    # In pieces, so that what has begun to come is looked at too.
    assert bruno.ask("files", "fetch", "--max-bytes", str(BLOCK_BYTES * 3 // 2))["fetched"] == 0
    assert kept_by(bruno)
    halfway = lies_on(bruno.folder.parent, temporary)
    assert bruno.ask("sync", "--files")["files"]["fetched"] == 1
    (row,) = bruno.ask("pod", "file", "list", pod)["files"]
    assert row["here"] == len(TEXT)
    with bruno.desk() as desk:
        stored = own_files(desk).stored(file)
        assert text_of(stored, "text/plain").encode() == TEXT

    card = card_of_blocks(blocks_of(BytesIO(TEXT)))
    places = [client.folder.parent for client in (community.amina, bruno)]
    told = (WORD.encode(), card.sha256, file, file.hex().encode(), card.hash_of(1))
    for disk in (halfway, lies_on(*places, temporary)):
        assert len(disk) > len(TEXT)
        assert not [each for each in told if each in disk]


def test_files_and_copies_go_with_the_pod(community: Community, tmp_path: Path) -> None:
    file = shared_by_amina(community, tmp_path)
    bruno, pod = community.bruno, community.pod
    bruno.ask("pod", "file", "keep", pod)
    bruno.ask("sync", "--files")
    with bruno.desk() as desk:
        stored = own_files(desk).stored(file)
        copy_for_outside(stored, "The count", "text/plain", copies_folder(bruno.folder))
    assert WORD.encode() in lies_on(bruno.folder)
    community.amina.ask("pod", "remove", pod, name_of(bruno))
    community.amina.sync()

    bruno.sync()

    assert kept_by(bruno) == []
    assert WORD.encode() not in lies_on(bruno.folder.parent)
