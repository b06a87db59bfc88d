"""Our own server meets every requirement, on both databases; and the suite would notice if it did not."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gllserver.bootstrap import init_community, open_community
from tests.conformance.client import Replica
from tests.conformance.ground import Account, Ground, Unmet, must
from tests.conformance.requirement import Requirement, Verdict, judged, numbered
from tests.conformance.requirements import REQUIREMENTS
from tests.conformance.requirements.exchanges import acts
from tests.conformance.wire import MAGIC, Damaged, frame, messages
from tests.server.conversation import CHEAP
from tests.server_process import ROOT, ServerProcess, running_server

PASSWORD = "long enough"
PEOPLE = {"ann": "member", "ben": "member", "rea": "reader"}
CLOSED, FOR_SOME = "Closed", "For some"
# What is decided about bytes before a database is asked, or after it has answered: blocks (7, 8), frames (9), versions of the
# protocol (14). The other sections make the server ask its database everything that these do; SQLite's run has them all.
OF_BYTES = ("7", "8", "9", "14")
# Half a minute where nothing else runs.
SUITE_SECONDS = 280


def found(data: Path, database_url: str | None) -> None:
    """A community with two members, a reader, two open streams, a closed one, and one for some, of whom Ann is none."""
    init_community(data, "Conformance", database_url)
    with closing(open_community(data, database_url, password_cost=CHEAP)) as community:
        for name, role in PEOPLE.items():
            community.accounts.add(f"{name}@example.org", name.title(), PASSWORD, role)
        for name in ("General", "Maternité", CLOSED, FOR_SOME):
            community.streams.add(name, "en")
        community.streams.close(CLOSED)
        community.streams.admit(FOR_SOME, "ben@example.org")
        community.streams.restrict(FOR_SOME)


def run_suite(url: str, *options: str) -> "subprocess.CompletedProcess[str]":
    """The command as an implementer types it, without our own packages on the path."""
    accounts = [
        word
        for prefix, name in zip(("", "other-", "reader-"), PEOPLE, strict=True)
        for word in (f"--{prefix}email", f"{name}@example.org", f"--{prefix}password", PASSWORD)
    ]
    return subprocess.run(
        [sys.executable, "-m", "tests.conformance", url, *accounts, *options],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8"},
        timeout=SUITE_SECONDS,
        check=False,
    )


def check(ended: "subprocess.CompletedProcess[str]") -> None:
    lines = ended.stdout.splitlines()
    assert [line for line in lines if not line.startswith("  ok")] == lines[-1:], ended.stderr
    assert lines[-1] == f"{len(lines) - 1} requirements: {len(lines) - 1} met, 0 not met, 0 not tried"
    assert ended.returncode == 0


@pytest.mark.timeout(SUITE_SECONDS + 20)
def test_our_server_conforms_on_sqlite(tmp_path: Path) -> None:
    found(tmp_path, None)
    with running_server(tmp_path) as server:
        ended = run_suite(server.url, "--rate-limit")
    check(ended)
    assert ended.stdout.count("\n") == len(REQUIREMENTS) + 1


@pytest.mark.timeout(SUITE_SECONDS + 20)
@pytest.mark.parametrize(
    "left_out", [("--without", *OF_BYTES), pytest.param((), marks=pytest.mark.long)], ids=["database", "all"]
)
def test_our_server_conforms_on_postgresql(
    tmp_path: Path, postgres_url: str, left_out: tuple[str, ...]
) -> None:
    found(tmp_path, postgres_url)
    with running_server(tmp_path, postgres_url) as server:
        check(run_suite(server.url, "--quick", "--newest-first", *left_out))


# --- the suite itself ---


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    data = tmp_path_factory.mktemp("conformance") / "community"
    found(data, None)
    with running_server(data) as server:
        yield server


@pytest.fixture
def ground(served: ServerProcess) -> Ground:
    return Ground(served.url, Account("ann@example.org", PASSWORD))


def test_the_client_shares_no_line_with_the_product() -> None:
    loaded = "import tests.conformance.__main__, sys; print(*sys.modules)"
    ended = subprocess.run(
        [sys.executable, "-c", loaded], cwd=ROOT, capture_output=True, text=True, check=True, timeout=30
    )
    packages = {name.partition(".")[0] for name in ended.stdout.split()}
    assert "tests" in packages
    assert not packages & {"gllcore", "gllapp", "gllserver"}


def test_every_requirement_has_a_number_and_words_of_its_own() -> None:
    numbers = [number for number, _ in numbered(REQUIREMENTS)]
    words = [one.words for one in REQUIREMENTS]
    assert len(set(numbers)) == len(set(words)) == len(REQUIREMENTS) > 150


def test_what_is_not_met_is_told_and_what_cannot_be_tried_is_not_called_met(ground: Ground) -> None:
    def unmet(_ground: Ground) -> None:
        must(False, "the reason")

    def needs_another(here: Ground) -> None:
        here.neighbour.sync()

    finding = judged("1.1", Requirement(1, "words", unmet), ground)
    assert (finding.verdict, finding.why) == (Verdict.UNMET, "the reason")
    finding = judged("1.1", Requirement(1, "words", needs_another), ground)
    assert (finding.verdict, finding.why) == (Verdict.NOT_TRIED, "give --other-email and its password")


def test_what_enters_the_log_is_not_harmless(ground: Ground) -> None:
    def harm(here: Ground) -> None:
        here.writer.sync(here.writer.thread(here.stream, "Harm", "b"))

    finding = judged("1.1", Requirement(1, "words", harm, harmless=True), ground)
    assert (finding.verdict, finding.why) == (Verdict.UNMET, "something of it has entered the log")


def test_a_server_that_accepts_too_much_is_noticed(ground: Ground) -> None:
    with pytest.raises(Unmet, match="accepted, where bad_signature was due"):
        ground.refused(ground.writer.send(ground.writer.body()), "bad_signature")


def test_another_site_is_no_server(served: ServerProcess) -> None:
    ended = run_suite(f"{served.url}/elsewhere")
    assert (ended.returncode, ended.stdout) == (2, f"{served.url}/elsewhere is not a server that answers\n")


def test_the_client_believes_no_answer_that_was_altered(ground: Ground) -> None:
    """Every byte of a LOG, under a checksum made to fit: the seal, or the form, does not."""
    writer = ground.writer
    operations = acts(writer, ground.stream)
    stream = writer.ask(operations)
    (log, end) = messages(stream)
    for at in range(len(log.payload)):
        altered = log.payload[:at] + bytes([log.payload[at] ^ (1 << at % 8)]) + log.payload[at + 1 :]
        with pytest.raises(Damaged):
            writer.copy().take(MAGIC + frame("L", altered) + frame("E", end.payload), operations)
    assert len(writer.take(stream, operations).entries) == len(operations)


def test_the_client_notices_what_is_left_out_or_put_in_between(ground: Ground) -> None:
    replica: Replica = ground.device()
    first, end = (frame(message.kind, message.payload) for message in messages(replica.ask()))
    ground.writer.sync(ground.writer.thread(ground.stream, "News", "b"))
    replica.sync()
    ground.writer.sync(ground.writer.thread(ground.stream, "Newer", "b"))
    lost = replica.ask()
    news = replica.copy()
    replica.take(lost)
    for stream in (MAGIC + end, MAGIC + first + end, lost + b"\x00", lost + lost[4:], b"HTTP/1.1"):
        with pytest.raises(Damaged):
            news.copy().take(stream)
    news.take(lost)
    assert news.ids(ground.stream) == replica.ids(ground.stream)
