"""Learning pods with a running server and the program's commands: how one comes about, and that what is in it is its members' alone."""

from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from gllapp.sync.files.sources import ServerFiles
from gllapp.usecases.session import key_of
from gllapp.usecases.syncing import keys_of
from gllcore.errors import GllError
from gllcore.files import FileId
from gllcore.model.people import Role
from gllserver.bootstrap import open_community
from tests.e2e.world import PASSWORD, Client, World
from tests.gone.pages import every_page
from tests.server.conversation import CHEAP

_numbers = count(1)

WORDS = tuple(
    f"planted{word}"
    for word in ("azalea", "bramble", "cypress", "dogwood", "edelweiss", "foxglove", "gentian", "hazel", "iris", "juniper")
)  # fmt: skip


class Community(NamedTuple):
    """Amina and Bruno lead a pod; Eve is a member of the community, not of the pod; Mona answers proposals. Each has a PC."""

    amina: Client
    bruno: Client
    eve: Client
    mona: Client
    pod: str
    """Its name."""

    def everybody(self) -> None:
        for _ in range(2):
            for client in (self.amina, self.bruno, self.eve, self.mona):
                client.sync()


def at_a_pc_of_their_own(world: World, name: str, role: Role = Role.MEMBER) -> Client:
    number = next(_numbers)
    email = f"{name}-{number}@example.org"
    community = open_community(world.data, password_cost=CHEAP)
    try:
        community.accounts.add(email, f"{name.title()} {number}", PASSWORD, role)
    finally:
        community.close()
    place = world.folder / f"pc {number}"
    client = Client(place / name, place / "secrets.json")
    world.enrol(client, email)
    return client


def name_of(client: Client) -> str:
    return str(client.ask("status")["name"])


@pytest.fixture(scope="module")
def people(world: World) -> Community:
    """The same four in every test; what they write into one pod is not in another."""
    return four_people(world)


def four_people(world: World) -> Community:
    """Without a pod yet."""
    amina = at_a_pc_of_their_own(world, "amina", Role.LIBRARIAN)
    bruno, eve = (at_a_pc_of_their_own(world, name) for name in ("bruno", "eve"))
    mona = at_a_pc_of_their_own(world, "mona", Role.MODERATOR)
    amina.sync()
    return Community(amina, bruno, eve, mona, "")


@pytest.fixture
def community(people: Community) -> Community:
    """With a pod of the test's own."""
    return with_a_pod(people)


def with_a_pod(people: Community) -> Community:
    found = people._replace(pod=f"Safe births {next(_numbers)}")
    proposal = proposed(found, "--purpose", "A checklist", "--rules")["proposal"]
    found.amina.sync()
    found.mona.sync()
    assert found.mona.ask("pod", "approve", proposal) == {"proposal": proposal, "delivery": "waiting"}
    for client in (found.mona, found.amina, found.bruno, found.eve):
        client.sync()
    return found


def proposed(community: Community, *more: str) -> dict[str, str]:
    leading = [
        word for client in (community.amina, community.bruno) for word in ("--facilitator", name_of(client))
    ]
    found: dict[str, str] = community.amina.ask("pod", "propose", "--name", community.pod, *leading, *more)
    return found


def row(client: Client, pod: str) -> dict[str, Any]:
    return next(each for each in client.ask("pod", "list")["pods"] if each["name"] == pod)


# --- how a pod comes about ---


def test_proposed_returned_and_approved(world: World, community: Community) -> None:
    amina, mona = community.amina, community.mona
    second = community._replace(pod="Clean hands")
    amina.call(
        "pod",
        "propose",
        "--name",
        "Mine",
        "--purpose",
        "x",
        "--facilitator",
        name_of(amina),
        "--rules",
        "--json",
    ).told(4, "facilitators_missing")
    words = ("--text-stdin", "--area", "Maternal health", "--language", "French", "--country", "Kenya")
    leading = [word for each in (amina, community.bruno) for word in ("--facilitator", name_of(each))]
    named = ("pod", "propose", "--name", second.pod, *leading, *words)
    amina.call(*named, "--json", stdin="What for").told(4, "rules_not_accepted")
    proposal = amina.ask(*named, "--rules", stdin="What for")["proposal"]
    assert "Clean hands" in amina.call("pod", "proposals").out
    community.everybody()
    (asked,) = [each for each in mona.ask("pod", "proposals")["proposals"] if each["id"] == proposal]
    assert (asked["purpose"], asked["languages"], asked["countries"], asked["may_answer"]) == (
        "What for", ["fr"], ["KE"], True,
    )  # fmt: skip
    community.bruno.call("pod", "approve", proposal, "--json").told(4, "not_yours_to_decide")
    mona.ask("pod", "return", proposal[:12], "--comment", "Who washes?")
    community.everybody()
    (back,) = [each for each in amina.ask("pod", "proposals")["proposals"] if each["id"] == proposal]
    assert (back["state"], back["comment"]) == ("returned", "Who washes?")
    again = ("--rules", "--country", "Uganda", "--again", proposal[:12])
    community.bruno.call(*named, *again, "--json", stdin="Who").told(4, "not_your_proposal")
    amina.call(*named, *again[1:], "--json", stdin="Who").told(4, "rules_not_accepted")
    assert amina.ask(*named, *again, stdin="Who washes what")["proposal"] == proposal
    community.everybody()
    (asked,) = [each for each in mona.ask("pod", "proposals")["proposals"] if each["id"] == proposal]
    assert (asked["state"], asked["purpose"], asked["countries"]) == (
        "waiting", "Who washes what", ["KE", "UG"],
    )  # fmt: skip
    mona.ask("pod", "approve", proposal)
    community.everybody()
    amina.call(*named, *again, "--json", stdin="Once more").told(4, "nothing_to_change")
    found = row(community.eve, second.pod)
    assert (found["standing"], found["members"], found["languages"]) == ("outside", 2, ["fr"])
    assert row(amina, second.pod)["standing"] == "facilitator"
    assert second.pod in community.eve.run("pod", "list").out


def test_joined_led_and_left(community: Community) -> None:
    amina, eve, pod = community.amina, community.eve, community.pod
    joining = eve.ask("pod", "join", pod, "--message", "May I?")["joining"]
    eve.call("pod", "join", pod, "--json").told(4, "already_asked")
    eve.call("pod", "task", "list", pod, "--json").told(4, "not_admitted")
    assert eve.ask("pod", "joinings")["joinings"][0]["mine"]
    community.everybody()
    (waiting,) = amina.ask("pod", "joinings", "--pod", pod)["joinings"]
    assert (waiting["id"], waiting["message"], waiting["author"]["name"]) == (joining, "May I?", name_of(eve))
    assert row(amina, pod)["waiting"] == 1
    amina.ask("pod", "approve", joining)
    community.everybody()
    assert row(eve, pod)["standing"] == "member"
    people = amina.ask("pod", "members", pod)
    assert {each["name"] for each in people["members"]} - {
        each["name"] for each in people["facilitators"]
    } == {name_of(eve)}
    amina.ask("pod", "facilitate", pod, name_of(eve))
    amina.ask("pod", "facilitate", pod, name_of(eve), "--undo")
    amina.call("pod", "invite", pod, name_of(eve), "--json").told(4, "in_the_pod_already")
    amina.call("pod", "invite", pod, "Nobody at all", "--json").told(4, "unknown_person")
    community.everybody()
    eve.ask("pod", "leave", pod)
    assert "kept aside" not in eve.call("sync").out
    community.everybody()
    assert row(eve, pod)["standing"] == "outside"
    amina.ask(
        "pod",
        "edit",
        pod,
        "--aim",
        "Fewer infections",
        "--language",
        "en",
        "--country",
        "UG",
        "--product",
        "A poster",
    )
    amina.call("pod", "edit", pod, "--aim", "Fewer infections", "--json").told(4, "nothing_to_change")
    eve.call("pod", "edit", pod, "--aim", "Mine", "--json").told(4, "not_facilitator")
    community.everybody()
    card = eve.ask("pod", "show", pod)["pod"]
    assert (card["aim"], card["languages"], card["countries"], card["product"]) == (
        "Fewer infections", ["en"], ["UG"], "A poster",
    )  # fmt: skip
    amina.ask("pod", "archive", pod)
    community.everybody()
    assert pod not in community.bruno.call("pod", "list").out
    community.bruno.call("pod", "task", "add", pod, "--title", "T", "--json").told(4, "pod_archived")
    amina.ask("pod", "archive", pod, "--undo")
    amina.ask("pod", "invite", pod, name_of(eve))
    amina.ask("pod", "remove", pod, name_of(eve))
    assert amina.sync()["refused"] == 0


def test_work_in_a_pod(community: Community, tmp_path: Path) -> None:
    amina, bruno, pod = community.amina, community.bruno, community.pod
    bruno.ask("pod", "news", pod, "--seen")
    thread = amina.start_thread("Whose night?", "Mine", pod)
    task = amina.ask(
        "pod", "task", "add", pod, "--title", "Print it", "--who", name_of(bruno), "--due", "2020-01-01"
    )["task"]
    document = tmp_path / "checklist.pdf"
    document.write_bytes(b"%PDF-1.4 wash your hands")
    amina.ask("pod", "file", "add", pod, str(document), "--note", "As of May")
    bad = tmp_path / "setup.exe"
    bad.write_bytes(b"MZ")
    amina.call("pod", "file", "add", pod, str(bad), "--json").told(4, "file_kind_not_shared")
    assert amina.sync()["files_sent"]["sent"] == 1
    bruno.sync()
    told = {each["news"]: each["title"] for each in bruno.ask("pod", "news", pod, "--seen")["news"]}
    assert told == {"post": "Whose night?", "task": "Print it", "file": "checklist.pdf"}
    assert bruno.ask("pod", "news", pod)["news"] == []
    assert [each["id"] for each in bruno.ask("post", "list", "--stream", pod)["threads"]] == [thread]
    assert pod not in bruno.call("post", "list").out
    (listed,) = bruno.ask("pod", "task", "list", pod)["tasks"]
    assert (listed["late"], listed["who"][0]["name"]) == (True, name_of(bruno))
    bruno.ask("pod", "task", "done", pod, "print IT")
    assert bruno.ask("pod", "task", "list", pod, "--open")["tasks"] == []
    bruno.call("pod", "task", "done", pod, "no such", "--json").told(4, "unknown_task")
    assert bruno.ask("pod", "file", "list", pod)["files"][0]["here"] == 0
    bruno.ask("pod", "file", "keep", pod, "checklist.pdf")
    brought = bruno.ask("sync", "--files")["files"]
    assert (brought["fetched"], brought["troubles"]) == (1, [])
    (shared,) = bruno.ask("pod", "file", "list", pod)["files"]
    assert (shared["here"], shared["kept"], shared["note"]) == (24, True, "As of May")
    assert bruno.ask("pod", "file", "keep", pod, "--undo")["kept"] is False
    bruno.ask("pod", "task", "withdraw", pod, task)
    bruno.ask("pod", "file", "withdraw", pod, "checklist.pdf")
    bruno.sync()
    amina.sync()
    assert (
        amina.ask("pod", "task", "list", pod)["tasks"] == amina.ask("pod", "file", "list", pod)["files"] == []
    )


# --- for its members alone ---


def pages(client: Client) -> bytes:
    with client.session() as session:
        key = key_of(session)
    return every_page(client.folder, key)


class Planted(NamedTuple):
    """A pod with ten words in it, each in another thing; ``file`` bears the last one."""

    community: Community
    file: FileId


@pytest.fixture(scope="module")
def planted(people: Community, tmp_path_factory: pytest.TempPathFactory) -> Planted:
    community = with_a_pod(people)
    amina, pod = community.amina, community.pod
    azalea, bramble, cypress, dogwood, edelweiss, foxglove, gentian, hazel, iris, juniper = WORDS
    thread = amina.start_thread(f"On {azalea}", f"Whose {bramble}? " * 200, pod)
    amina.reply(thread, f"My {cypress}")
    task = ("pod", "task", "add", pod, "--title", f"Print {dogwood}", "--note", f"Twice, {edelweiss}")
    amina.ask(*task)
    document = amina.ask("doc", "new", "--pod", pod, "--title", f"Guideline {foxglove}")["document"]
    amina.ask("doc", "write", "--doc", document, "--text-stdin", stdin=f"Wash your {gentian}.")
    amina.ask("doc", "name", "--doc", document, "--name", f"Version {hazel}")
    file = tmp_path_factory.mktemp("planted") / "list.txt"
    file.write_text(f"{juniper} " * 10, encoding="utf-8")
    amina.ask("pod", "file", "add", pod, str(file), "--title", f"List {iris}")
    community.everybody()
    amina.ask("sync", "--files")
    (shared,) = amina.ask("pod", "file", "list", pod)["files"]
    return Planted(community, FileId(bytes.fromhex(shared["file"])))


def test_none_of_ten_words_reaches_who_is_outside(planted: Planted) -> None:
    community, file = planted
    community.amina.start_thread("For everybody", "remains")
    community.everybody()
    assert all(word.encode() in pages(community.bruno) for word in WORDS[:9])

    eve = community.eve
    said = "".join(
        eve.call(*command).out
        for command in (("sync",), ("status",), ("post", "list"), ("outbox",), ("pod", "list"), ("pod", "show", community.pod))
    )  # fmt: skip
    found = pages(eve)
    for word in WORDS:
        assert word not in said
        assert word.encode() not in found
        assert eve.ask("search", word)["hits"] == []
        assert community.bruno.ask("search", word)["hits"] or word not in WORDS[:3]
    assert b"remains" in found
    eve.call("post", "list", "--stream", community.pod, "--json").told(4, "not_admitted")
    with eve.desk() as desk:
        profile = desk.replica.profile()
    with eve.session() as session, closing(session.file_link(profile.server, profile.token)) as link:
        files = ServerFiles(link, profile.community, keys_of(profile).is_sealed)
        with pytest.raises(GllError) as caught:
            files.card(file)
    assert caught.value.code == "unknown_file"


def test_who_is_outside_gets_no_byte_of_what_is_written_inside(community: Community) -> None:
    community.everybody()
    idle = community.eve.sync()["bytes_down"]
    amina, pod = community.amina, community.pod
    text = "".join(f"{number * 7_919 % 10_007:x} " for number in range(5_000))
    amina.start_thread("Inside", text, pod)
    document = amina.ask("doc", "new", "--pod", pod, "--title", "Inside")["document"]
    amina.ask("doc", "write", "--doc", document, "--text-stdin", stdin=text)
    assert amina.sync()["bytes_up"] > 5_000
    synced = community.eve.sync()
    assert (synced["received"], synced["bytes_down"]) == (0, idle)


def test_none_of_them_is_on_a_stick_that_a_member_makes(planted: Planted, tmp_path: Path) -> None:
    community = planted.community
    community.amina.start_thread("For everybody", "remains")
    community.everybody()
    stick = tmp_path / "stick"
    stick.mkdir()
    amina = community.amina
    amina.call("bundle", "new", str(stick), "--stream", community.pod, "--json").told(4, "pod_not_for_sticks")
    made = amina.ask("bundle", "new", str(stick))
    assert community.pod not in {scope["title"] for scope in made["scopes"]}
    card = tmp_path / "site card"
    told = amina.ask("bundle", "site-card", str(card))
    streams = len(amina.ask("post", "list")["streams"])
    # The streams, the directory and the catalogue.
    assert (told["scopes"], told["files"]) == (streams + 2, 0)
    assert bytes.fromhex(row(amina, community.pod)["id"]) not in card.read_bytes()
    guest = Client(tmp_path / "guest", tmp_path / "secrets.json")
    guest.ask("bundle", "import", str(stick))
    everything = b"".join(each.read_bytes() for each in stick.rglob("*") if each.is_file())
    found = pages(guest)
    assert b"remains" in found
    for word in WORDS:
        assert word.encode() not in found
        assert word.encode() not in everything


def test_a_pod_travels_sealed_to_its_members_alone(
    world: World, community: Community, tmp_path: Path
) -> None:
    community.everybody()
    amina, bruno, eve, pod = community.amina, community.bruno, community.eve, community.pod
    amina.ask("pod", "task", "add", pod, "--title", f"Ask about {WORDS[0]}")
    amina.sync()
    stick = tmp_path / "stick"
    for folder in (stick, tmp_path / "another"):
        folder.mkdir()
    eve.call("bundle", "new", str(tmp_path / "another"), "--pod", pod, "--json").told(4, "not_admitted")

    made = amina.ask("bundle", "new", str(stick), "--pod", pod)

    assert made["sealed_for"] == [{"pod": pod, "devices": 2}]
    (outside,) = eve.ask("bundle", "import", str(stick))["bundles"]
    assert (outside["sealed_for_others"], outside["damaged"]) == (1, [])
    assert pod not in {log["title"] for log in outside["logs"]}
    everything = b"".join(each.read_bytes() for each in stick.rglob("*") if each.is_file())
    assert WORDS[0].encode() not in everything + pages(eve)
    (inside,) = bruno.ask("bundle", "import", str(stick))["bundles"]
    assert inside["sealed_for_others"] == 0
    assert [log["code"] for log in inside["logs"] if log["title"] == pod] == [None]
    assert [task["title"] for task in bruno.ask("pod", "task", "list", pod)["tasks"]] == [
        f"Ask about {WORDS[0]}"
    ]


def test_who_is_removed_keeps_what_was_not_sent_and_nothing_else(world: World, planted: Planted) -> None:
    amina, pod = planted.community.amina, planted.community.pod
    chi = at_a_pc_of_their_own(world, "chi")
    amina.sync()
    for verb in ("invite", "facilitate"):
        amina.ask("pod", verb, pod, name_of(chi))
        amina.sync()
        chi.sync()
    found = pages(chi)
    assert all(word.encode() in found for word in WORDS[:9])
    chi.ask("pod", "file", "keep", pod)
    chi.ask("sync", "--files")
    store = chi.folder / "files"
    assert any(each.is_file() for each in store.rglob("*"))
    thread = chi.ask("post", "list", "--stream", pod)["threads"][0]["id"]
    chi.reply(thread, "My own word that waits")
    chi.ask("pod", "task", "add", pod, "--title", "My own task that waits")
    chi.start_thread("For everybody", "remains")
    amina.ask("pod", "remove", pod, name_of(chi))
    amina.sync()

    told = chi.run("sync").out

    assert f"You are no longer in “{pod}”." in told
    assert "2 unsent items are kept aside" in told
    found = pages(chi)
    for word in WORDS:
        assert word.encode() not in found
        assert chi.ask("search", word)["hits"] == []
    assert b"remains" in found
    kept = chi.ask("outbox")["kept"]
    assert {(each["act"], each["title"] or each["text"]) for each in kept} == {
        ("reply", "My own word that waits"), ("task", "My own task that waits"),
    }  # fmt: skip
    assert not any(each.is_file() for each in store.rglob("*"))
    again = ("outbox", "send-again", str(kept[0]["id"]))
    chi.call(*again, "--json").told(4, "not_admitted")
    amina.ask("pod", "invite", pod, name_of(chi))
    for _ in range(2):
        amina.sync()
        chi.sync()
    for each in kept:
        chi.ask("outbox", "send-again", str(each["id"]))
    assert chi.sync()["receipts"] == 2
    assert [each["title"] for each in chi.ask("pod", "task", "list", pod, "--open")["tasks"]].count(
        "My own task that waits"
    ) == 1
