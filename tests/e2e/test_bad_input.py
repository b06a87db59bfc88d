"""Whatever a person, a network or a disk does wrong: a clear sentence, the right exit code, and nothing lost.

Every test leaves a post that waits in the outbox where it was.
"""

import shutil
import socket
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from gllapp.db.keyed import connected
from gllapp.db.open import FORMATS
from gllapp.platform.folders import profile_id
from gllapp.platform.key_store import key_name
from gllapp.platform.lock import ProfileLock
from gllapp.platform.secrets_file import SecretsFile
from gllapp.usecases.outbox import Box
from gllapp.usecases.session import open_desk
from tests.app.sync.scripted_server import response, says, scripted_server
from tests.e2e.world import PASSWORD, STREAM, Client, Ended, World, running_world

ENVIRONMENT, USAGE, REFUSED, BUG = 3, 2, 4, 5
HTML = b"<!doctype html><title>Sign in to our network</title>"
PAGE = "Content-Type: text/html"
EMAIL = "amina@example.org"
WAITS = "Must not be lost"
NEW = ("post", "new", "--stream", STREAM, "--title", "A thread", "--text-stdin", "--json")


@pytest.fixture(scope="module")
def home(world: World) -> Client:
    """A member's client with a post that waits."""
    client = world.member("amina")
    client.start_thread(WAITS, "It waits.")
    return client


@pytest.fixture(autouse=True)
def nothing_is_lost(home: Client) -> Iterator[None]:
    yield
    check_waits(home)


@pytest.fixture
def copy(home: Client, tmp_path: Path) -> Client:
    """The same profile once more, to be damaged."""
    shutil.copytree(home.folder, tmp_path / "copy")
    return Client(tmp_path / "copy", home.secrets)


def check_waits(client: Client) -> None:
    assert [row.title for row in client.outbox(Box.WAITING)] == [WAITS]


def sign_in(client: Client, url: str, email: str = EMAIL, password: str = PASSWORD) -> Ended:
    return client.call("sign-in", url, "--email", email, "--password-stdin", "--json", stdin=password)


def key_of(client: Client) -> bytes:
    named = profile_id(client.folder)
    key = SecretsFile(client.secrets).get(key_name(named or ""))
    assert key is not None
    return key


def at_another_server(client: Client, url: str, token: str = "a-token") -> None:
    """From now on the profile's server is the one at ``url``."""
    with client.session() as session, closing(open_desk(session).replica) as replica:
        replica.signed_in_again(token=token, server=url, device=replica.profile().device)


# --- signing in ---


@pytest.fixture
def fresh(world: World, tmp_path: Path) -> Iterator[Client]:
    """A profile in which nobody has signed in; a failed attempt leaves nothing half-made."""
    client = Client(tmp_path / "fresh", tmp_path / "secrets.json")
    yield client
    left = {file.name for file in client.folder.iterdir()} if client.folder.exists() else set()
    assert left <= {"lock", "gllapp.log"}
    assert not client.secrets.exists()
    client.call("status", "--json").told(REFUSED, "not_signed_in")


def test_a_wrong_password(world: World, fresh: Client, home: Client) -> None:
    for client in (fresh, home):
        sign_in(client, world.url, password="something else").told(REFUSED, "wrong_password")
    sign_in(fresh, world.url, email="nobody@example.org").told(REFUSED, "wrong_password")


@pytest.mark.parametrize(
    ("url", "exit_code", "code"),
    [("not an address", REFUSED, "bad_url"), ("ftp://example.org", REFUSED, "bad_url"),
     ("http://example.org", REFUSED, "plain_http")],
)  # fmt: skip
def test_a_wrong_address(fresh: Client, url: str, exit_code: int, code: str) -> None:
    sign_in(fresh, url).told(exit_code, code)


def test_an_address_where_nobody_listens(fresh: Client) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closing_soon:
        url = f"http://127.0.0.1:{closing_soon.getsockname()[1]}"
    sign_in(fresh, url).told(ENVIRONMENT, "no_connection")


STRANGERS = [
    (response("200 OK", HTML, PAGE), "captive_portal"),
    (response("302 Found", HTML, PAGE, "Location: http://login.example.org/"), "captive_portal"),
    (response("404 Not Found", HTML, PAGE), "not_gll"),
    (response("500 Internal Server Error", HTML, PAGE), "server_fault"),
]


@pytest.mark.parametrize(("answer", "code"), STRANGERS)
def test_a_server_that_answers_html(fresh: Client, copy: Client, answer: bytes, code: str) -> None:
    with scripted_server(says(answer)) as server:
        sign_in(fresh, server.url).told(ENVIRONMENT, code)
        at_another_server(copy, server.url)
        synced = copy.call("sync", "--json")
    synced.told(ENVIRONMENT, code)
    assert synced.document["still_waiting"] == 1
    check_waits(copy)


@pytest.mark.parametrize("stdin", ["", "\n"])
def test_no_password(world: World, fresh: Client, stdin: str) -> None:
    sign_in(fresh, world.url, password=stdin).told(USAGE, "password_required")


def test_a_password_that_is_not_text(world: World, fresh: Client) -> None:
    words = ("sign-in", world.url, "--email", EMAIL, "--password-stdin", "--json")
    fresh.call(*words, stdin=b"caf\xe9").told(REFUSED, "invalid_utf8")


def test_another_member_on_a_profile(world: World, home: Client) -> None:
    told = sign_in(home, world.url, email=world.add_member("bruno"))
    told.told(REFUSED, "other_member")
    assert "Amina" in told.document["error"]["what"]


def test_another_community_on_a_profile(home: Client, tmp_path: Path) -> None:
    with running_world(tmp_path) as other:
        other.add_member("amina")
        sign_in(home, other.url).told(REFUSED, "other_community")


def test_a_place_without_a_key_store(world: World, fresh: Client) -> None:
    """Nothing is sent, so that no device is enrolled for nothing."""
    keyring = "keyring.backends.fail.Keyring"
    ended = fresh.run(
        "sign-in", world.url, "--email", EMAIL, "--password-stdin", "--json",
        stdin=PASSWORD, GLL_SECRETS_FILE="", PYTHON_KEYRING_BACKEND=keyring,
    )  # fmt: skip
    ended.told(ENVIRONMENT, "no_key_store")


def test_secrets_that_others_can_read(home: Client, tmp_path: Path) -> None:
    secrets = tmp_path / "open.json"
    shutil.copy(home.secrets, secrets)
    secrets.chmod(0o644)
    Client(home.folder, secrets).call("status", "--json").told(ENVIRONMENT, "secrets_file_open")


def test_a_key_that_is_elsewhere(home: Client, tmp_path: Path) -> None:
    Client(home.folder, tmp_path / "other.json").call("status", "--json").told(ENVIRONMENT, "key_missing")


# --- a token that is no longer good ---


def test_an_expired_token_and_how_signing_in_again_heals_it(world: World) -> None:
    client = world.member("carla")
    thread = client.start_thread("Written before it expired", "It waits too.")
    with closing(sqlite3.connect(world.data / "community.db")) as database, database:
        changed = database.execute(
            "UPDATE device SET token_expires_ms = 1 WHERE id = ?",
            (bytes.fromhex(client.ask("status")["device"]),),
        )
        assert changed.rowcount == 1
    synced = client.call("sync", "--json")
    synced.told(REFUSED, "token_expired")
    assert (synced.document["complete"], synced.document["still_waiting"]) == (False, 1)
    assert client.ask("status")["last_error"] == "token_expired"
    assert sign_in(client, world.url, email="carla@example.org").exit_code == 0
    assert client.sync()["receipts"] == 1
    assert client.posts(thread)[0].delivery == "received"


def test_a_token_that_the_server_does_not_know(world: World, copy: Client) -> None:
    at_another_server(copy, world.url, "nonsense")
    copy.call("sync", "--json").told(REFUSED, "token_unknown")
    check_waits(copy)


# --- texts ---


@pytest.mark.parametrize(
    ("text", "exit_code", "code"),
    [(b"", USAGE, "text_required"), (b" \n\t\n", REFUSED, "empty_post"),
     (b"x" * 300 * 1024, REFUSED, "post_too_long"), ("é".encode() * 40_000, REFUSED, "post_too_long"),
     (b"caf\xe9", REFUSED, "invalid_utf8"), (b"\xed\xa0\x80", REFUSED, "invalid_utf8")],
    ids=["nothing", "blank", "300 KB", "80 KB in UTF-8", "Latin-1", "surrogate"],
)  # fmt: skip
def test_a_text_that_cannot_be_posted(home: Client, text: bytes, exit_code: int, code: str) -> None:
    thread = home.outbox(Box.WAITING)[0].thread.hex()
    for words in (NEW, ("post", "reply", "--thread", thread, "--text-stdin", "--json"),
                  ("post", "edit", "--post", thread, "--text-stdin", "--json")):  # fmt: skip
        home.call(*words, stdin=text).told(exit_code, code)


@pytest.mark.parametrize(
    ("words", "code"),
    [(("post", "new", "--stream", "No such stream", "--title", "T", "--text-stdin"), "unknown_stream"),
     (("post", "list", "--stream", "No such stream"), "unknown_stream"),
     (("post", "new", "--stream", STREAM, "--title", " ", "--text-stdin"), "title_missing"),
     (("post", "new", "--stream", STREAM, "--title", "T" * 201, "--text-stdin"), "title_too_long"),
     (("post", "new", "--stream", STREAM, "--title", "T", "--text-stdin", "--language", "French"), "bad_language"),
     (("post", "new", "--stream", STREAM, "--title", "T", "--text-stdin", "--tags", "x" * 51), "bad_tag"),
     (("post", "reply", "--thread", "abcdef", "--text-stdin"), "unknown_thread"),
     (("post", "reply", "--thread", "zzzzzz", "--text-stdin"), "unknown_thread"),
     (("post", "list", "--thread", "ab"), "unknown_thread"),
     (("post", "useful", "--post", "abcdef"), "unknown_post"),
     (("post", "edit", "--post", "%_%_%_", "--title", "T"), "unknown_post")],
)  # fmt: skip
def test_what_is_not_here_or_not_allowed(home: Client, words: tuple[str, ...], code: str) -> None:
    home.call(*words, "--json", stdin="A good text.").told(REFUSED, code)


def test_an_edit_that_changes_nothing(home: Client) -> None:
    thread = home.outbox(Box.WAITING)[0].thread.hex()
    home.call("post", "edit", "--post", thread, "--json").told(USAGE, "usage")
    home.call("post", "edit", "--post", thread, "--title", WAITS, "--json").told(REFUSED, "nothing_to_change")


@pytest.mark.parametrize("words", [("nonsense",), ("post",), ("sync", "--max-bytes", "many"), ("search",)])
def test_a_command_that_cannot_be_understood(home: Client, words: tuple[str, ...]) -> None:
    home.call(*words, "--json").told(USAGE, "usage")
    plain = home.call(*words)
    assert (plain.exit_code, plain.out) == (USAGE, "")
    assert plain.err.startswith("The command was not understood")


def test_odd_searches_are_only_searches(home: Client) -> None:
    for text in (
        '"',
        "*",
        "a AND",
        "NEAR(",
        "title:x",
        "'; DROP TABLE post; --",
        "(",
        "-",
        "^",
        "\x00",
        "é" * 5000,
    ):
        assert home.call("search", "--json", "--", text).exit_code == 0


# --- the profile's folder and file ---


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file where a folder should be")
    for folder in (tmp_path / "file", tmp_path / "file" / "profile", Path("/proc/self/gll")):
        client = Client(folder, tmp_path / "secrets.json")
        for words in (
            ("status",),
            ("sync",),
            ("sign-in", "https://example.org", "--email", "e", "--password-stdin"),
        ):
            told = client.call(*words, "--json", stdin="secret")
            told.told(ENVIRONMENT, "profile_unwritable")
            assert str(folder) in told.document["error"]["what"]


def test_a_profile_that_is_in_use(home: Client) -> None:
    lock = ProfileLock(home.folder)
    try:
        for words in (("status",), ("sync",)):
            home.call(*words, "--json").told(ENVIRONMENT, "profile_busy")
    finally:
        lock.release()


def test_a_replica_of_a_newer_version(copy: Client) -> None:
    file = copy.folder / "replica.db"
    with closing(connected(file, key_of(copy))) as replica:
        replica.execute("PRAGMA user_version = 99")
    before = file.read_bytes()
    for words in (("status",), ("sync",), NEW[:-1], ("post", "list")):
        copy.call(*words, "--json", stdin="text").told(REFUSED, "replica_newer")
    assert sign_in(copy, "http://127.0.0.1:9").document["error"]["code"] == "replica_newer"
    assert file.read_bytes() == before
    with closing(connected(file, key_of(copy))) as replica:
        replica.execute(f"PRAGMA user_version = {FORMATS.newest}")
    check_waits(copy)


def flipped(file: Path, places: range) -> None:
    data = bytearray(file.read_bytes())
    for at in places:
        data[at % len(data)] ^= 1
    file.write_bytes(data)


def replaced(file: Path, data: bytes) -> None:
    file.write_bytes(data)


DAMAGES: dict[str, Callable[[Path], None]] = {
    "first byte": lambda file: flipped(file, range(1)),
    "first page": lambda file: flipped(file, range(2_000, 2_001)),
    "one bit in every page": lambda file: flipped(file, range(4096 + 17, file.stat().st_size, 4096)),
    "last half missing": lambda file: replaced(file, file.read_bytes()[: file.stat().st_size // 2]),
    "empty": lambda file: replaced(file, b""),
    "a text": lambda file: replaced(file, b"Dear colleagues, " * 400),
    "a plain database": lambda file: plain_database(file),
}


def plain_database(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("CREATE TABLE profile (one INTEGER)")


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_replica(copy: Client, damage: Callable[[Path], None]) -> None:
    file = copy.folder / "replica.db"
    damage(file)
    before = file.read_bytes()
    for words in (("status",), ("sync",), NEW[:-1], ("post", "list"), ("outbox",)):
        told = copy.call(*words, "--json", stdin="text")
        told.told(ENVIRONMENT, "replica_damaged")
        assert str(file) in told.document["error"]["what"]
    assert file.read_bytes() == before, "what is damaged may still be saved by somebody: it is left as it was"


def test_a_damaged_card(copy: Client) -> None:
    (copy.folder / "profile.json").write_text("{")
    copy.call("status", "--json").told(ENVIRONMENT, "replica_damaged")


def test_damaged_settings_are_no_reason_to_refuse(copy: Client) -> None:
    (copy.folder / "settings.json").write_text("{")
    assert copy.call("status").exit_code == 0
    check_waits(copy)


# --- our own mistakes ---


@contextmanager
def broken_inside(client: Client) -> Iterator[None]:
    """A replica that no version of the program makes."""
    with closing(connected(client.folder / "replica.db", key_of(client))) as replica:
        replica.execute("ALTER TABLE draft RENAME TO gone")
        yield
        replica.execute("ALTER TABLE gone RENAME TO draft")


def test_our_own_mistake_is_told_with_a_report_that_quotes_nobody(copy: Client) -> None:
    with broken_inside(copy):
        told = copy.call("outbox", "--json")
        told.told(BUG, "bug")
        plain = copy.call("outbox")
    assert (plain.exit_code, plain.out) == (BUG, "")
    reports = sorted(copy.folder.glob("bug-*.txt"))
    assert str(reports[0]) in told.document["error"]["next"]
    report = reports[0].read_text()
    assert "gllapp/usecases/drafts.py" in report
    for private in (WAITS, "Amina", EMAIL, str(copy.folder), key_of(copy).hex()):
        assert private not in report
        assert private not in (copy.folder / "gllapp.log").read_text()
    check_waits(copy)
