"""The server's commands as their users and scripts meet them: real processes, exit codes, one JSON document."""

import io
import json
import socket
import subprocess
from pathlib import Path

import pytest

from gllcore.columns import DIRECTORY
from gllserver.__main__ import main
from gllserver.bootstrap import dictionary, init_community, open_community
from gllserver.cli.commands import ANSWERING
from gllserver.cli.opening import Outcome
from tests.server.conversation import PASSWORD
from tests.server_process import command, database, environment, run_server_command, running_server
from tests.wire_client import ask, bearer, sign_in, sync

SAMPLE = Path(__file__).parent / "mail" / "data" / "sample.mbox"


class Terminal:
    """Commands typed in this process, which is much faster than a process for each."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def type(self, *words: str, stdin: bytes = b"") -> tuple[int, str, str]:
        """Exit code, standard output and standard error."""
        self._monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main(words)
        said = self._capsys.readouterr()
        return code, said.out, said.err

    def run(self, *words: str, stdin: bytes = b"") -> dict[str, object]:
        """A command with --json that succeeds; its document."""
        code, out, err = self.type(*words, "--json", stdin=stdin)
        assert (code, err) == (0, "")
        return dict(json.loads(out))


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(monkeypatch, capsys)


def test_the_life_of_a_community(data: Path, database_url: str | None, terminal: Terminal) -> None:
    """All commands one after the other, as the documentation tells them."""
    where, run = ["--data", str(data), *database(database_url)], terminal.run
    key = run("init", *where, "--name", "Quality of care")["key"]
    ann = ["--email", "Ann@example.org", "--name", "Ann", "--languages", "en,fr", "--country", "KE"]
    member = run(
        "member",
        "add",
        *where,
        *ann,
        "--role",
        "moderator",
        "--password-stdin",
        stdin=f"{PASSWORD}\r\n".encode(),
    )
    stream = run("stream", "add", *where, "--name", "Général", "--language", "fr", "--description", "Tout")
    report = run("import-mbox", *where, "--stream", "Général", str(SAMPLE))
    again = run("import-mbox", *where, "--stream", "Général", str(SAMPLE))

    with running_server(data, database_url, anew=True) as server:
        replica = sign_in(server.url, "ann@example.org", PASSWORD, dictionary())
        answer = sync(server.url, replica, [])
        assert bytes.hex(bytes(replica.member)) == member["member"]
        assert json.loads(ask(server.url, "GET", "/v1/community").body)["name"] == "Quality of care"
        assert len(replica.bodies(int(str(stream["number"])))) == report["imported"] == 29
        assert answer.end is not None

        whose = [*where, "--email", "ann@example.org"]
        (device,) = as_list(run("device", "list", *whose)["devices"])
        assert device["device"] == replica.device.hex()
        run("device", "revoke", *whose, "--device", str(device["device"])[:8])
        refused = ask(server.url, "POST", "/v1/sync", replica.body(), bearer(replica))
        assert (refused.status, refused.error.code) == (401, "token_revoked")

    assert (again["imported"], again["skipped"]) == (0, 30)
    assert [broken["code"] for broken in as_list(report["broken"])] == ["no_headers", "no_text"]
    assert [row["email"] for row in as_list(run("member", "list", *where)["members"])] == ["ann@example.org"]
    assert [row["entries"] for row in as_list(run("stream", "list", *where)["streams"])] == [29]
    assert len(str(key)) == 64


def test_members_and_streams_are_changed_while_the_server_runs(
    data: Path, database_url: str | None, terminal: Terminal
) -> None:
    init_community(data, "Community", database_url)
    where, run = ["--data", str(data), *database(database_url)], terminal.run
    ann, general = [*where, "--email", "ann@example.org"], [*where, "--name", "General"]
    password = ("--password-stdin",)
    run("member", "add", *ann, "--name", "Ann", *password, stdin=PASSWORD.encode())
    run("stream", "add", *general, "--language", "en")

    with running_server(data, database_url, anew=True) as server:
        replica = sign_in(server.url, "ann@example.org", PASSWORD, dictionary())
        sync(server.url, replica)

        assert run("member", "suspend", *ann)["suspended"] is True
        refused = ask(server.url, "POST", "/v1/sync", replica.body(), bearer(replica))
        assert (refused.status, refused.error.code) == (403, "suspended")
        assert run("member", "resume", *ann)["suspended"] is False

        assert run("member", "role", *ann, "--role", "reader")["role"] == "reader"
        assert run("stream", "close", *general)["closed"] is True
        number = replica.number_of("General")
        answer = sync(server.url, replica, [replica.post(number, "Hello.")])
        assert [refusal.code for refusal in answer.refusals] == ["role_forbids"]
        assert run("stream", "reopen", *general)["closed"] is False
        run("member", "role", *ann, "--role", "member")
        assert sync(server.url, replica, [replica.post(number, "Hello.")]).refusals == ()

        member = replica.member.hex()
        whom = ["--email", "ann@example.org"]
        assert run("stream", "restrict", *general)["restricted"] is True
        assert sync(server.url, replica).gone == (number,)
        assert run("stream", "admit", *general, *whom)["admitted"] == [member]
        assert len(sync(server.url, replica).entries) == 2
        assert run("stream", "dismiss", *general, *whom)["admitted"] == []
        assert run("stream", "open", *general)["restricted"] is False

        run("member", "password", *ann, *password, stdin=b"another horse\n")
        assert sign_in(server.url, "ann@example.org", "another horse", dictionary()).member == replica.member


def test_what_was_changed_is_said_to_people(data: Path, terminal: Terminal) -> None:
    init_community(data, "Community")
    where = ["--data", str(data)]
    ann, general = [*where, "--email", "ann@example.org"], [*where, "--name", "General"]
    terminal.run("member", "add", *ann, "--name", "Ann", "--password-stdin", stdin=PASSWORD.encode())
    terminal.run("stream", "add", *general, "--language", "en")

    said = [
        terminal.type(*words, stdin=PASSWORD.encode())[1]
        for words in (
            ("member", "suspend", *ann),
            ("member", "list", *where),
            ("member", "resume", *ann),
            ("member", "role", *ann, "--role", "moderator"),
            ("member", "password", *ann, "--password-stdin"),
            ("stream", "close", *general),
            ("stream", "list", *where),
            ("stream", "reopen", *general),
        )
    ]

    assert said == [
        "Suspended Ann <ann@example.org>.\n",
        "ann@example.org  Ann  member  suspended\n",
        "Let Ann <ann@example.org> in again.\n",
        "Ann <ann@example.org> is now moderator.\n",
        "Changed the password of Ann <ann@example.org>.\n",
        "Closed “General” to new posts.\n",
        "General  en  0  closed\n",
        "Opened “General” to new posts again.\n",
    ]


def as_list(value: object) -> list[dict[str, object]]:
    assert isinstance(value, list)
    return value


def test_without_json_a_command_speaks_to_people(data: Path, terminal: Terminal) -> None:
    where = ["--data", str(data)]

    assert terminal.type("init", *where) == (0, f"Founded “Global Learning Laboratory” in {data}.\n", "")
    added = terminal.type("stream", "add", *where, "--name", "General", "--language", "en")
    assert added == (0, "Opened “General” (en).\n", "")
    assert terminal.type("stream", "list", *where) == (0, "General  en  0\n", "")
    assert terminal.type("member", "list", *where) == (0, "", "")


@pytest.mark.parametrize(
    ("code", "exit_code", "words"),
    [
        ("no_community", 4, "stream list"),
        ("no_community", 4, "member add --email a@example.org --name A --password-stdin"),
        ("no_community", 4, "import-mbox --stream S file.mbox"),
        ("database_fault", 3, "stream list --database-url nonsense"),
    ],
)
def test_a_refusal_has_words_and_a_code(
    data: Path, code: str, exit_code: int, words: str, terminal: Terminal
) -> None:
    ended, out, err = terminal.type(*words.split(), "--data", str(data), "--json", stdin=PASSWORD.encode())

    assert (ended, json.loads(out)["error"]) == (exit_code, code)
    assert err.strip() == json.loads(out)["message"]


@pytest.mark.parametrize("stdin", [b"", b"\n", b"caf\xe9 au lait\n", b"short\n"])
def test_a_password_that_cannot_be_one_is_refused(data: Path, stdin: bytes, terminal: Terminal) -> None:
    init_community(data, "Community")
    where = ["--data", str(data)]

    code, _, err = terminal.type(
        "member", "add", *where, "--email", "a@example.org", "--name", "A", "--password-stdin", stdin=stdin
    )

    assert code == 4
    assert err
    assert terminal.run("member", "list", *where) == {"members": []}


@pytest.mark.parametrize(
    "words",
    [
        *("", "fly", "init", "stream", "member add --data x --email e --name n"),
        *("serve --data x --port no", "serve --data x --port -1", "serve --data x --port 65536"),
    ],
)
def test_wrong_usage_ends_with_2(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words.split())

    assert ended.value.code == 2
    assert "usage: gllserver" in capsys.readouterr().err


def test_a_bug_ends_with_5_and_a_report(
    data: Path, monkeypatch: pytest.MonkeyPatch, terminal: Terminal
) -> None:
    def broken(_arguments: object) -> Outcome:
        raise ZeroDivisionError

    monkeypatch.setitem(ANSWERING, "stream list", broken)

    code, out, err = terminal.type("stream", "list", "--data", str(data))

    assert (code, out) == (5, "")
    assert "ZeroDivisionError" in err


def test_a_command_is_a_process_too(data: Path) -> None:
    ended = run_server_command("stream", "list", "--data", str(data), "--json")

    assert ended.returncode == 4
    assert json.loads(ended.stdout)["error"] == "no_community"
    assert "Traceback" not in ended.stderr


def test_a_port_that_is_taken_is_said(data: Path) -> None:
    init_community(data, "Community")
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        port = str(holder.getsockname()[1])
        ended = run_server_command("serve", "--data", str(data), "--port", port)

    assert (ended.returncode, ended.stdout) == (3, "")
    assert port in ended.stderr


def test_sigterm_during_a_sync_ends_the_server_cleanly_and_keeps_what_it_has(data: Path) -> None:
    init_community(data, "Community")
    community = open_community(data)
    community.streams.add("General", "en")
    community.accounts.add("a@example.org", "A", PASSWORD)
    community.close()
    with running_server(data, anew=True) as server:
        replica = sign_in(server.url, "a@example.org", PASSWORD, dictionary())
        sync(server.url, replica)
        number = replica.number_of("General")
        body = replica.body([replica.post(number, "Half way.")])
        host, port = server.url.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port)), timeout=30) as link:
            head = f"POST /v1/sync HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer {replica.token}\r\n"
            link.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body[:-1])
            while not sync(server.url, replica).entries:
                pass
            assert server.end() == 0
            assert b"200 OK" not in link.recv(1000)

    with running_server(data) as server:
        assert sync(server.url, replica).entries == ()
        assert replica.bodies(number) == ["Half way."]
        assert len(replica.logs[DIRECTORY].entries) == 3


def test_the_first_line_says_where_and_nothing_else_is_said(data: Path) -> None:
    init_community(data, "Community")
    with running_server(data, anew=True) as server:
        ask(server.url, "POST", "/v1/sync", b"garbage")
        server.process.terminate()
        assert server.process.stdout is not None
        assert server.process.stdout.read() == ""


def test_an_interrupted_server_ends_cleanly(data: Path) -> None:
    init_community(data, "Community")
    process = subprocess.Popen(
        command("serve", "--data", str(data), "--port", "0"),
        env=environment(),
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        with process.stdout:
            assert process.stdout.readline().startswith("listening on http://127.0.0.1:")
            process.send_signal(2)
            assert process.wait(15) == 0
    finally:
        process.kill()
        process.wait()
