"""A stream that is taken away, and posts that are withdrawn in masses, with a running server and the program's commands."""

from itertools import count
from pathlib import Path

import pytest

from gllcore.outfile import decode
from gllserver.cli.commands import ANSWERING
from tests.e2e.world import STREAM, Client, World
from tests.server_process import run_server_command

_numbers = count(1)


@pytest.fixture
def pod(world: World) -> str:
    """A stream of the test's own, for nobody yet."""
    name = f"Night shift {next(_numbers)}"
    operate(world, "add", name, "--language", "en")
    operate(world, "restrict", name)
    return name


def operate(world: World, action: str, stream: str, *more: str) -> None:
    """A command of the operator's, while the server runs."""
    assert f"stream {action}" in ANSWERING
    done = run_server_command("stream", action, "--data", str(world.data), "--name", stream, *more)
    assert done.returncode == 0, done


def admit(world: World, action: str, stream: str, email: str) -> None:
    operate(world, action, stream, "--email", email)


def admitted(world: World, pod: str) -> tuple[Client, str]:
    name = f"bruno-{next(_numbers)}"
    email = world.add_member(name)
    admit(world, "admit", pod, email)
    client = world.client(name)
    world.enrol(client, email)
    return client, email


def test_dismissed_and_admitted_again(world: World, pod: str, tmp_path: Path) -> None:
    bruno, email = admitted(world, pod)
    thread = bruno.start_thread("At night", "Who comes first?", pod)
    bruno.sync()
    bruno.reply(thread, "A reply that waits")
    bruno.start_thread("For everybody", "Who reads this?")
    admit(world, "dismiss", pod, email)

    told = bruno.call("sync")

    assert f"You are no longer in “{pod}”." in told.out
    assert "1 unsent item is kept aside; see: gllapp outbox." in told.out
    assert bruno.ask("sync")["gone"] == []
    assert bruno.ask("status")["kept"] == 1
    assert pod not in [row["name"] for row in bruno.ask("post", "list")["streams"]]
    new = ("post", "new", "--stream", pod, "--title", "T", "--text-stdin")
    bruno.call(*new, "--json", stdin="x").told(4, "not_admitted")
    (kept,) = bruno.ask("outbox")["kept"]
    assert (kept["text"], kept["act"], kept["stream_name"], kept["is_open"]) == (
        "A reply that waits", "reply", pod, False,
    )  # fmt: skip
    assert f"kept {kept['id']}" in bruno.call("outbox").out
    again = ("outbox", "send-again", str(kept["id"]))
    bruno.call(*again, "--json").told(4, "not_admitted")
    assert bruno.ask("outbox", "export", str(tmp_path / "unsent.md"))["items"] == 1
    assert "A reply that waits" in (tmp_path / "unsent.md").read_text(encoding="utf-8")
    bruno.ask("outbox", "export", str(tmp_path / "unsent.gllout"))
    assert len(decode((tmp_path / "unsent.gllout").read_bytes(), "").operations) == 1
    assert bruno.ask("outbox", "import", str(tmp_path / "unsent.gllout"))["elsewhere"] == 1

    admit(world, "admit", pod, email)
    bruno.sync()
    assert bruno.ask(*again) == {"delivery": "waiting", "draft": None}
    assert bruno.sync()["receipts"] == 1
    assert bruno.texts(thread) == {"Who comes first?": 1, "A reply that waits": 1}
    assert bruno.ask("outbox")["kept"] == []


def test_what_is_kept_aside_can_be_thrown_away(world: World, pod: str) -> None:
    bruno, email = admitted(world, pod)
    bruno.start_thread("At night", "Who comes first?", pod)
    admit(world, "dismiss", pod, email)
    assert bruno.ask("sync")["gone"] == [{"stream_name": pod, "kept": 1}]
    (kept,) = bruno.ask("outbox")["kept"]

    assert bruno.ask("outbox", "discard", str(kept["id"])) == {"discarded": kept["id"]}

    assert bruno.ask("outbox")["kept"] == []
    bruno.call("outbox", "discard", str(kept["id"]), "--json").told(4, "unknown_item")


def test_withdrawals_in_masses_wait_for_a_word(world: World) -> None:
    writer, reader = world.member("writer"), world.member("reader")
    threads = [writer.start_thread(f"Number {at}", f"Text {at}") for at in range(12)]
    writer.sync()
    reader.sync()
    for thread in threads[:10]:
        writer.ask("post", "withdraw", "--post", thread)
    writer.sync()

    told = reader.call("sync")

    shown = len(reader.threads())
    expected = f"10 of {shown} posts in “{STREAM}” would be withdrawn."
    assert f"{expected} They stay shown until you decide; see: gllapp withdrawals list." in told.out
    (asked,) = reader.ask("withdrawals", "list", "--limit", "3")["withdrawals"]
    assert (asked["posts"], asked["shown"], asked["stream_name"]) == (10, shown, STREAM)
    assert [item["title"] for item in asked["items"]] == ["Number 0", "Number 1", "Number 2"]
    assert expected in reader.call("withdrawals", "list").out
    assert reader.ask("withdrawals", "keep", "--stream", STREAM) == {"kept": 10}
    assert reader.sync()["withdrawals"] == []
    assert sum(row.withdrawn for row in reader.threads()) == 0
    assert reader.ask("withdrawals", "withdraw", "--stream", STREAM) == {"withdrawn": 10}
    assert sum(row.withdrawn for row in reader.threads()) == 10
    reader.call("withdrawals", "keep", "--stream", STREAM, "--json").told(4, "nothing_to_change")
    assert reader.call("withdrawals", "list").out == "Nothing to decide.\n"
