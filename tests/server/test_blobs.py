"""Places for files: a folder and a store that speaks S3 keep the same promises."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from gllcore.errors import EnvironmentFault, Refused
from gllcore.files import BLOCK_BYTES, FileId
from gllfiles.store import FileStore
from gllserver.blobs import Blobs, open_blobs
from gllserver.bootstrap import Community, init_community, open_community
from tests.s3_server import BUCKET, SECRETS, running_s3
from tests.server.conversation import ManualClock
from tests.server.older import make_older

CONTENT = random.Random(1).randbytes(3 * BLOCK_BYTES + 1_000)
NOWHERE = FileId(bytes(16))


@pytest.fixture(scope="module")
def s3_endpoint() -> Iterator[str]:
    with running_s3() as endpoint, pytest.MonkeyPatch.context() as patch:
        for name, value in SECRETS.items():
            patch.setenv(name, value)
        yield endpoint


@pytest.fixture
def incoming(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "files")


@pytest.fixture(params=["folder", "s3"])
def files_url(request: pytest.FixtureRequest, tmp_path: Path, s3_endpoint: str) -> str | None:
    if request.param == "folder":
        return None
    return f"s3://{BUCKET}/{tmp_path.name}?endpoint={s3_endpoint}&region=us-east-1"


@pytest.fixture
def blobs(files_url: str | None, incoming: FileStore) -> Blobs:
    return open_blobs(files_url, incoming)


def test_what_came_in_is_kept_and_read_in_pieces(blobs: Blobs, incoming: FileStore) -> None:
    card = incoming.add_bytes(CONTENT)
    blobs.keep(card.id)
    assert blobs.holds(card.id)
    assert blobs.read(card.id, 0, len(CONTENT)) == CONTENT
    assert blobs.read(card.id, 70_000, 70_001) == CONTENT[70_000:70_001]
    assert blobs.read(card.id, 10, 10) == b""


def test_a_file_is_kept_once(blobs: Blobs, incoming: FileStore) -> None:
    card = incoming.add_bytes(CONTENT)
    blobs.keep(card.id)
    assert incoming.add_bytes(CONTENT) == card
    blobs.keep(card.id)
    assert blobs.read(card.id, len(CONTENT) - 5, len(CONTENT)) == CONTENT[-5:]


def test_an_empty_file_is_a_file(blobs: Blobs, incoming: FileStore) -> None:
    card = incoming.add_bytes(b"")
    blobs.keep(card.id)
    assert blobs.holds(card.id)
    assert blobs.read(card.id, 0, 0) == b""


def test_what_is_removed_is_gone(blobs: Blobs, incoming: FileStore) -> None:
    card = incoming.add_bytes(CONTENT)
    blobs.keep(card.id)
    for _ in range(2):
        blobs.remove(card.id)
    assert not blobs.holds(card.id)
    with pytest.raises(Refused) as caught:
        blobs.read(card.id, 0, 1)
    assert caught.value.code == "unknown_file"


def test_what_is_not_there_is_not_held(blobs: Blobs) -> None:
    assert not blobs.holds(NOWHERE)


def test_more_than_there_is_cannot_be_read(blobs: Blobs, incoming: FileStore) -> None:
    card = incoming.add_bytes(CONTENT)
    blobs.keep(card.id)
    with pytest.raises(EnvironmentFault) as caught:
        blobs.read(card.id, len(CONTENT) - 1, len(CONTENT) + 1)
    assert caught.value.code == "blobs_fault"


def test_a_large_file_goes_to_s3_in_parts_and_leaves_the_folder(
    s3_endpoint: str, incoming: FileStore
) -> None:
    content = bytes(range(256)) * (17 * 1024**2 // 256)
    blobs = open_blobs(f"s3://{BUCKET}/large?endpoint={s3_endpoint}", incoming)
    card = incoming.add_bytes(content)
    blobs.keep(card.id)
    assert not incoming.holds(card.id)
    middle = 16 * 1024**2
    assert blobs.read(card.id, middle - 3, middle + 3) == content[middle - 3 : middle + 3]


def test_a_whole_community_keeps_its_files_there(tmp_path: Path, files_url: str | None) -> None:
    data, source = tmp_path / "community", tmp_path / "guide.pdf"
    source.write_bytes(CONTENT)
    init_community(data, "Test community")
    community = open_community(data, files_url=files_url)
    try:
        card = community.files.add(source)
        sealed = community.files.card(card.id)
        assert (sealed.size, sealed.hashes) == (card.size, card.hashes)
        assert community.files.read(card.id, 5, 500) == CONTENT[5:500]
    finally:
        community.close()


@pytest.mark.parametrize(
    "url", ["ftp://somewhere", "s3://", "s3://bucket?colour=green", "s3://b?endpoint=nonsense"]
)
def test_an_address_that_is_no_place_is_refused(url: str, incoming: FileStore) -> None:
    with pytest.raises(Refused) as caught:
        open_blobs(url, incoming)
    assert caught.value.code == "bad_files_url"


def test_a_store_that_does_not_answer_is_the_environments_fault(
    s3_endpoint: str, incoming: FileStore
) -> None:
    blobs = open_blobs(f"s3://no-such-bucket?endpoint={s3_endpoint}", incoming)
    card = incoming.add_bytes(CONTENT)
    with pytest.raises(EnvironmentFault) as caught:
        blobs.keep(card.id)
    assert caught.value.code == "blobs_fault"
    assert incoming.holds(card.id)


def test_a_database_of_format_3_takes_files(
    community: Community, data: Path, database_url: str | None, clock: ManualClock
) -> None:
    community.close()
    make_older(data, database_url, 3)

    upgraded = open_community(data, database_url, clock)
    try:
        card = upgraded.files.add_bytes(CONTENT)
        assert upgraded.files.card(card.id).hashes == card.hashes
    finally:
        upgraded.close()
