"""The commands about proposals and pods, as whoever runs a server types them before anybody has the window."""

from pathlib import Path

import pytest

from gllserver.bootstrap import init_community, open_community
from gllserver.cli.commands import ANSWERING
from tests.server.conversation import ManualClock, Table
from tests.server.gathering import Gathering
from tests.server.test_commands import Terminal
from tests.server_process import database
from tests.wire_client import id_of


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(monkeypatch, capsys)


def test_a_pod_from_its_proposal_to_its_archive(
    data: Path, database_url: str | None, clock: ManualClock, terminal: Terminal
) -> None:
    init_community(data, "Test community", database_url)
    community = open_community(data, database_url, clock)
    people = Gathering(Table(community))
    first, second = people.proposal(), people.proposal(NAME="A stream", FORM="stream")
    people.sync(people.ann, first, second)
    community.close()
    where, typed = ["--data", str(data), *database(database_url)], set()

    def run(*words: str) -> dict[str, object]:
        typed.add(" ".join(words[:2]))
        code, _, err = terminal.type(*words, *where)
        assert (code, err) == (0, "")
        return terminal.run(*words, *where)

    waiting = run("proposal", "list")["proposals"]
    assert isinstance(waiting, list)
    assert [each["name"] for each in waiting] == ["Safe births", "A stream"]
    back = run("proposal", "return", id_of(second).hex()[:12], "--comment", "Say more.")
    assert (back["state"], back["comment"]) == ("returned", "Say more.")
    approved = run("proposal", "approve", id_of(first).hex()[:12])
    assert approved["state"] == "approved"
    assert run("proposal", "list") == {"proposals": []}
    assert len(run("proposal", "list", "--all")["proposals"]) == 2  # type: ignore[arg-type]  # a list of JSON

    pods = run("pod", "list")["pods"]
    assert isinstance(pods, list)
    assert (pods[0]["pod"], pods[0]["name"]) == (approved["result"], "Safe births")
    named = ("--pod", "Safe births")
    run("pod", "admit", *named, "--email", "eve@example.org")
    run("pod", "admit", *named, "--email", "ann@example.org", "--facilitator")
    run("pod", "dismiss", *named, "--email", "fay@example.org")
    listed = run("pod", "members", *named)["members"]
    assert isinstance(listed, list)
    assert [(each["email"], each["facilitator"]) for each in listed] == [
        ("ann@example.org", True), ("eve@example.org", False), ("gus@example.org", True),
    ]  # fmt: skip
    assert run("pod", "archive", *named)["archived"]
    assert not run("pod", "reopen", *named)["archived"]
    assert (
        run("pod", "show", "--pod", str(approved["result"])[:12])["aim"] == "A checklist that fits our wards."
    )
    assert typed == {name for name in ANSWERING if name.startswith(("pod ", "proposal "))}

    for words, code in (
        (("pod", "show", "--pod", "Absent"), "unknown_pod"),
        (("proposal", "approve", "abcdef0123"), "unknown_record"),
        (("pod", "admit", *named, "--email", "nobody@example.org"), "unknown_member"),
    ):
        exit_code, out, _ = terminal.type(*words, *where, "--json")
        assert exit_code == 4
        assert f'"{code}"' in out
