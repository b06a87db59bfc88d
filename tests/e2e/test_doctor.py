"""A damaged PC as its owner meets it on the command line: told in plain words, repaired, or left with all that was written."""

import json
from itertools import count
from pathlib import Path

import pytest

from gllapp.db.open import FILE
from tests.e2e.world import Client, World

_numbers = count(1)
_PAGE = 4096


@pytest.fixture
def email(world: World) -> str:
    return world.add_member(f"doctor-{next(_numbers)}")


def device(world: World, email: str) -> Client:
    client = world.client(f"device-{next(_numbers)}")
    world.enrol(client, email)
    client.sync()
    return client


def damage(client: Client, page: int) -> None:
    file = client.folder / FILE
    data = bytearray(file.read_bytes())
    data[(page - 1) * _PAGE + 100] ^= 1
    file.write_bytes(data)


def test_a_sound_profile_is_in_order(world: World, email: str) -> None:
    client = device(world, email)
    client.start_thread("Hand rub", "Which one?")

    ended = client.run("doctor")

    assert (ended.exit_code, ended.out.count("in order")) == (0, 9), ended
    assert "Data file …" in ended.err
    document = client.ask("doctor")
    assert (document["damaged"], document["repaired"]) == (0, 0)
    assert {check["result"] for check in document["checks"]} == {"ok"}
    assert client.ask("status")["waiting"] == 1


def test_a_file_that_does_not_open_is_told_and_repaired(world: World, email: str) -> None:
    client = device(world, email)
    thread = client.start_thread("Hand rub", "Which one?")
    damage(client, 1)
    client.call("status", "--json").told(3, "replica_damaged")

    told = client.call("doctor", "--offline", "--json")
    assert (told.exit_code, [check["check"] for check in told.document["checks"]]) == (3, ["opening"])
    assert told.document["checks"][0]["code"] == "replica_damaged"

    repaired = client.ask("doctor", "--repair")
    assert (repaired["damaged"], repaired["repaired"]) == (0, 1)
    assert client.sync()["receipts"] == 1
    assert client.posts(thread)[0].body == "Which one?"
    left = [check["code"] for check in client.ask("doctor")["checks"] if check["result"] != "ok"]
    assert left in ([], ["replica_copied"]), (
        "a file that was made anew may be a copy, as far as anybody can tell"
    )


def test_without_a_server_the_rest_is_checked_and_that_is_no_failure(world: World, email: str) -> None:
    client = device(world, email)
    with client.desk() as desk:
        desk.replica.signed_in_again(
            token="t", server="http://127.0.0.1:9", device=desk.replica.profile().device
        )
    document = client.ask("doctor")
    (server,) = (check for check in document["checks"] if check["check"] == "server")
    assert (server["result"], server["code"]) == ("attention", "no_connection")
    assert server["next"]


def test_work_of_a_broken_device_is_received_once_from_another(
    world: World, email: str, tmp_path: Path
) -> None:
    broken = device(world, email)
    thread = broken.start_thread("Stock-outs", "Which drugs?")
    broken.reply(thread, "Gloves, too.")
    damage(broken, 1)
    other = device(world, email)

    saved = broken.ask("doctor", "--salvage", str(tmp_path / "saved"))

    assert (saved["items"], saved["drafts"], saved["pages_damaged"]) == (2, 0, 1)
    (importable,) = (file for file in saved["files"] if file.endswith(".gllout"))
    taken = other.ask("outbox", "import", importable)
    assert [item["act"] for item in taken["items"]] == ["thread", "reply"]
    assert other.ask("outbox", "import", importable)["known"] == 2
    assert other.sync()["receipts"] == 2
    assert [post.body for post in other.posts(thread)] == ["Which drugs?", "Gloves, too."]
    # And when the first is repaired after all, nothing is there twice.
    broken.ask("doctor", "--repair")
    broken.sync()
    assert [post.body for post in broken.posts(thread)] == ["Which drugs?", "Gloves, too."]


def test_export_and_import_refuse_in_words(world: World, email: str, tmp_path: Path) -> None:
    client = device(world, email)
    client.start_thread("Hand rub", "Which one?")
    file = tmp_path / "work.gllout"
    exported = client.call("outbox", "export", str(file))
    assert (exported.exit_code, exported.out) == (0, f"1 item and 0 drafts in {file}.\n")
    client.call("outbox", "export", str(file), "--json").told(4, "file_exists")
    client.call("outbox", "export", str(tmp_path / "work.docx"), "--json").told(2, "usage")
    assert client.call("outbox", "export", str(tmp_path / "work.html")).exit_code == 0
    stranger = device(world, world.add_member(f"stranger-{next(_numbers)}"))
    stranger.call("outbox", "import", str(file), "--json").told(4, "outfile_of_another")
    file.write_bytes(file.read_bytes()[:-1])
    client.call("outbox", "import", str(file), "--json").told(4, "outfile_damaged")
    client.call("outbox", "import", str(tmp_path), "--json").told(3, "file_unreadable")


def test_a_profile_that_is_open_elsewhere_is_told(world: World, email: str) -> None:
    client = device(world, email)
    with client.session():
        client.call("doctor", "--json").told(3, "profile_busy")


def test_where_nobody_has_signed_in_there_is_nothing_to_check(world: World) -> None:
    client = world.client(f"empty-{next(_numbers)}")
    for words in (("doctor",), ("doctor", "--salvage", str(client.folder / "saved"))):
        client.call(*words, "--json").told(4, "not_signed_in")


def test_one_document_is_all_that_json_prints(world: World, email: str) -> None:
    client = device(world, email)
    ended = client.call("doctor", "--offline", "--json")
    assert list(json.loads(ended.out)) == ["checks", "damaged", "repaired"]
    assert list(json.loads(ended.out)["checks"][0]) == [
        "check", "result", "repair", "code", "facts", "what", "safe", "next",
    ]  # fmt: skip
