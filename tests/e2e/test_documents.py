"""A guideline written by three members on three PCs, offline, through a real server: journey J4 from an empty document to the library."""

import signal
import subprocess
import sys
from typing import Any

import pytest

from gllapp.usecases.pods.proposing import Wish, propose
from gllcore.ids import RecordId
from gllcore.model.pods import Form
from tests.e2e.test_library import elsewhere, server
from tests.e2e.test_resources import documented
from tests.e2e.world import Client, World

POD = "Safe births"
BEGUN = "# Clean hands\n\nWash your hands before every birth.\n\nDry them well.\n\n## Gloves\n\nNew ones each time.\n"


def member_of(client: Client) -> RecordId:
    with client.desk() as desk:
        return desk.replica.profile().member


@pytest.fixture(scope="module")
def writers(world: World) -> tuple[Client, Client, Client]:
    return pod_of_three(world)


def pod_of_three(world: World) -> tuple[Client, Client, Client]:
    """Amina and Chidi facilitate; Olga is in the pod."""
    amina, olga, chidi = (elsewhere(world, name) for name in ("amina", "olga", "chidi"))
    amina.sync()
    leaders = tuple(member_of(each) for each in (amina, chidi))
    with amina.desk() as desk:
        wish = Wish(Form.POD, POD, "A guideline for our wards.", "", ("en",), leaders, rules=True)
        proposal = propose(desk, wish)
    amina.sync()
    server(world, "proposal", "approve", proposal.hex())
    server(world, "pod", "admit", "--pod", POD, "--email", "olga@example.org")
    for each in (amina, olga, chidi):
        each.sync()
    return amina, olga, chidi


def sync_all(*clients: Client) -> None:
    for _ in range(2):
        for each in clients:
            each.sync()


def begun(amina: Client, title: str, text: str = BEGUN) -> str:
    """A document that says this; its id."""
    document = str(amina.ask("doc", "new", "--pod", POD, "--title", title, "--language", "en")["document"])
    amina.ask("doc", "write", "--doc", document, "--text-stdin", stdin=text)
    return document


def text_at(client: Client, document: str) -> str:
    return str(client.ask("doc", "show", "--doc", document)["text"])


def replace(client: Client, document: str, old: str, new: str) -> Any:
    text = text_at(client, document)
    assert old in text
    return client.ask("doc", "write", "--doc", document, "--text-stdin", stdin=text.replace(old, new, 1))


def test_three_write_offline_and_come_to_one_text(writers: tuple[Client, Client, Client]) -> None:
    amina, olga, chidi = writers
    document = begun(amina, "Three write")
    sync_all(*writers)
    replace(amina, document, "# Clean hands\n", "# Clean hands\n\nWho: everybody.\n")
    replace(olga, document, "Dry them well.", "Dry them with paper.")
    replace(chidi, document, "New ones each time.", "New ones each time, and before each patient.")
    sync_all(*writers)
    texts = {text_at(each, document) for each in writers}
    assert len(texts) == 1
    (text,) = texts
    assert "Who: everybody." in text
    assert "Dry them with paper." in text
    assert "and before each patient." in text
    documented("doc list", listed := chidi.ask("doc", "list", "--pod", POD))
    (row,) = (each for each in listed["documents"] if each["id"] == document)
    assert (row["title"], row["conflicts"], row["unsent"], row["refused"]) == ("Three write", 0, False, 0)
    documented("doc history", history := olga.ask("doc", "history", "--doc", document))
    assert {edit["author_name"] for edit in history["edits"]} == {"Amina", "Olga", "Chidi"}
    chidi.ask("doc", "name", "--doc", document, "--name", "Before")
    replace(olga, document, "with paper", "with clean paper")
    sync_all(*writers)
    compared = amina.ask("doc", "compare", "--doc", document, "--from", "Before")
    documented("doc compare", compared)
    assert [each["authors"] for each in compared["changes"]] == [["Olga"]]
    amina.ask("doc", "restore", "--doc", document, "--version", "Before")
    sync_all(*writers)
    assert {text_at(each, document) for each in writers} == {text}


def test_one_sentence_by_two_is_shown_and_settled(writers: tuple[Client, Client, Client]) -> None:
    amina, olga, chidi = writers
    document = begun(amina, "Two edit one")
    sync_all(*writers)
    replace(amina, document, "before every birth", "before and after every birth")
    replace(olga, document, "Wash your hands before", "Scrub hands and arms before")
    replace(chidi, document, "\n## Gloves\n\nNew ones each time.\n", "")
    replace(olga, document, "New ones each time.", "New ones, each and every time.")
    sync_all(*writers)
    sync_all(*writers)
    documented("doc conflicts", found := chidi.ask("doc", "conflicts", "--doc", document))
    kept = next(each for each in found["conflicts"] if each["other"] is None)
    assert (kept["one"], kept["one_by"], kept["other_by"]) == (
        "New ones, each and every time.",
        "Olga",
        "Chidi",
    )
    assert {text_at(each, document).count("New ones, each and every time.") for each in writers} == {1}
    both = next(each for each in found["conflicts"] if each["other"] is not None)
    words = ("doc", "settle", "--doc", document, "--conflict", both["conflict"][:8])
    chidi.ask(*words, "--text-stdin", stdin="Scrub hands and arms before and after every birth.")
    chidi.ask("doc", "settle", "--doc", document, "--conflict", kept["conflict"], "--keep", "text")
    sync_all(*writers)
    for each in writers:
        assert each.ask("doc", "conflicts", "--doc", document)["conflicts"] == []
        assert "Scrub hands and arms before and after every birth.\n" in text_at(each, document)
    chidi.call(*words, "--keep", "one", "--json").told(4, "unknown_conflict")


def test_comments_and_claims(writers: tuple[Client, Client, Client]) -> None:
    amina, olga, chidi = writers
    document = begun(amina, "Much is said")
    sync_all(*writers)
    add = ("comment", "add", "--doc", document, "--on", "Dry them well.", "--text-stdin")
    question = olga.ask(*add, stdin="With what?")["comment"]
    wish = olga.ask(*add, "--suggest", "Dry them with paper.", stdin="Like this?")["comment"]
    olga.ask("doc", "claim", "--doc", document, "--section", "Gloves", "--until", "2099-12-31")
    sync_all(*writers)
    amina.ask("comment", "reply", "--comment", question, "--text-stdin", stdin="With paper.")
    chidi.ask("comment", "accept", "--comment", wish)
    chidi.ask("comment", "resolve", "--comment", question)
    sync_all(*writers)
    documented("comment list", listed := olga.ask("comment", "list", "--doc", document))
    states = {
        each["id"]: (each["resolved"], each["accepted"], len(each["replies"])) for each in listed["comments"]
    }
    assert states == {question: (True, False, 1), wish: (True, True, 0)}
    assert "Dry them with paper." in text_at(amina, document)
    documented("doc claim", claims := chidi.ask("doc", "claim", "--doc", document))
    (claim,) = claims["claims"]
    assert (claim["heading"], claim["author_name"], claim["mine"]) == ("Gloves", "Olga", False)
    chidi.call("comment", "withdraw", "--comment", question[:6], "--json")
    olga.ask("doc", "claim", "--doc", document, "--release", claim["id"])


def test_a_version_is_published_for_the_whole_community(
    world: World, writers: tuple[Client, Client, Client]
) -> None:
    amina, olga, chidi = writers
    server(world, "library", "open")
    document = begun(amina, "Clean hands")
    sync_all(*writers)
    replace(olga, document, "Dry them well.", "Dry them with paper.")
    olga.sync()
    amina.sync()
    amina.ask("doc", "name", "--doc", document, "--name", "First")
    amina.sync()
    olga.sync()
    publish = ("doc", "publish", "--doc", document, "--version", "First")
    documented("doc publish", lacking := amina.ask(*publish, "--check"))
    assert [each["code"] for each in lacking["missing"]] == ["licence_missing", "consent_missing"]
    amina.call(*publish, "--json").told(4, "licence_missing")
    amina.ask("doc", "edit", "--doc", document, "--licence", "CC BY 4.0")
    amina.ask("doc", "sign", "--doc", document, "--version", "First", "--consent")
    olga.ask("doc", "sign", "--doc", document, "--version", "First", "--consent")
    olga.call(*publish, "--json").told(4, "not_facilitator")
    olga.sync()
    amina.sync()
    assert amina.ask(*publish, "--check")["missing"] == []
    documented("doc publish", made := amina.ask(*publish))
    assert next(each["bytes"] for each in made["files"] if each["media"] == "application/pdf") > 1_000
    sent = amina.sync()
    assert sent["files_sent"]["sent"] == len(made["files"])
    reader = elsewhere(world, "reader")
    reader.sync()
    record = reader.ask("resource", "show", made["resource"])
    assert (record["title"], record["edition"], record["licence"]) == ("Clean hands", "1.0", "cc-by-4.0")
    assert record["authors"] == ["Amina", "Olga"]
    reader.ask("files", "fetch")
    reader.ask("product", "adapt", "--resource", made["resource"], "--title", "For boats", "--country", "NG")
    reader.ask("product", "adopt", "--resource", made["resource"], "--where", "Lagos", "--country", "Nigeria")
    reader.sync()
    chidi.sync()
    documented("product notes", notes := chidi.ask("product", "notes", "--resource", made["resource"]))
    (country,) = notes["countries"]
    assert (country["adaptations"], country["states"]) == (1, {"planned": 1})
    reader.call("doc", "show", "--doc", document, "--json").told(4, "unknown_document")


def test_a_window_that_is_killed_loses_nothing_older(writers: tuple[Client, Client, Client]) -> None:
    amina, olga, _ = writers
    document = begun(amina, "Typed until the light went out", "The end.\n")
    program = [sys.executable, "-m", "tests.e2e.typing_window", str(amina.folder), document]
    with subprocess.Popen(program, env=amina.environment(), stdout=subprocess.PIPE) as window:
        assert window.stdout is not None
        saved = int([window.stdout.readline() for _ in range(20)][-1])
        window.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    text = text_at(amina, document)
    assert text.endswith("The end.\n")
    assert len(text) - len("The end.\n") >= saved
    sync_all(amina, olga)
    assert text_at(olga, document) == text


def test_second_thoughts(world: World, writers: tuple[Client, Client, Client]) -> None:
    amina, olga, _ = writers
    document = begun(amina, "Second thoughts")
    sync_all(amina, olga)
    on_it = ("--doc", document)
    comment = amina.ask("comment", "add", *on_it, "--text-stdin", stdin="Hm.")["comment"]
    wish = olga.ask(
        "comment", "add", *on_it, "--on", "Wash", "--suggest", "Rub", "--text-stdin", stdin="Or?"
    )["comment"]
    amina.ask("comment", "edit", "--comment", comment, "--text-stdin", stdin="Well.")
    olga.ask("comment", "decline", "--comment", wish, "--reason", "Not enough.")
    listed = {each["id"]: each for each in amina.ask("comment", "list", *on_it)["comments"]}
    assert listed[comment]["body"] == "Well."
    listed = {each["id"]: each for each in olga.ask("comment", "list", *on_it)["comments"]}
    assert (listed[wish]["resolved"], listed[wish]["replies"][0]["body"]) == (True, "Not enough.")
    amina.ask("comment", "withdraw", "--comment", comment)
    assert amina.ask("comment", "list", *on_it)["comments"] == []

    amina.ask("doc", "name", *on_it, "--name", "Draft", "--note", "Not yet.")
    replace(amina, document, "Wash", "Scrub")
    assert amina.ask("doc", "show", *on_it, "--at", "draft")["text"] == BEGUN
    sitting = amina.ask("doc", "history", *on_it)["edits"][-1]["id"]
    assert amina.ask("doc", "show", *on_it, "--at", sitting[:12])["text"] == BEGUN
    (own,) = amina.ask("doc", "compare", *on_it)["changes"]
    assert own["authors"] == ["Amina"]
    amina.ask("doc", "show", *on_it)
    assert amina.ask("doc", "compare", *on_it)["changes"] == []
    amina.call("doc", "show", *on_it, "--at", "never", "--json").told(4, "unknown_record")
    amina.ask("doc", "sign", *on_it, "--version", "Draft", "--note", "Good.")
    assert amina.ask("doc", "history", *on_it)["versions"][0]["signed"] == ["Amina"]
    amina.ask("doc", "sign", *on_it, "--version", "Draft", "--undo")
    assert amina.ask("doc", "history", *on_it)["versions"][0]["signed"] == []

    amina.ask("doc", "edit", *on_it, "--title", "Third thoughts", "--stage", "review", "--archive")
    documents = {
        each["id"]: each for each in amina.ask("doc", "list", "--pod", POD, "--archived")["documents"]
    }
    assert (documents[document]["title"], documents[document]["stage"]) == ("Third thoughts", "review")
    assert document not in {each["id"] for each in amina.ask("doc", "list", "--pod", POD)["documents"]}
    amina.ask("doc", "edit", *on_it, "--unarchive")
    amina.call("doc", "edit", *on_it, "--licence", "of my own", "--json").told(4, "unknown_term")
    unknown = amina.call("doc", "new", "--pod", POD, "--title", "T", "--template", "poem", "--json")
    unknown.told(4, "unknown_template")
    same = amina.ask("doc", "write", *on_it, "--text-stdin", stdin=text_at(amina, document))
    assert (same["changed"], same["delivery"]) == (False, None)


def test_notes_are_changed_and_taken_back(world: World, writers: tuple[Client, Client, Client]) -> None:
    amina, *others = writers
    server(world, "library", "open")
    folder = world.folder / "a guide"
    folder.mkdir()
    (folder / "guide.md").write_text("# A guide\n\nTo something.", encoding="utf-8")
    server(world, "resource", "import", "--folder", str(folder))
    amina.sync()
    product = amina.ask("resource", "list", "--text", "A guide")["resources"][0]["id"]
    about = ("--resource", product)
    poster = world.folder / "poster.pdf"
    poster.write_bytes(b"%PDF-1.4 wash your hands")
    named = ("--title", "For boats", "--level", "district", "--file", str(poster))
    first = amina.ask("product", "adapt", *about, *named)["note"]
    assert amina.sync()["files_sent"]["sent"] == 1
    reader = others[0]
    reader.sync()
    (note,) = reader.ask("product", "notes", *about)["adaptations"]
    assert [(each["name"], each["here"]) for each in note["files"]] == [("poster.pdf", False)]
    assert reader.ask("product", "keep", "--note", first) == {"note": first, "kept": True}
    assert reader.ask("sync", "--files")["files"]["fetched"] == 1
    (note,) = reader.ask("product", "notes", *about)["adaptations"]
    assert (note["kept"], note["files"][0]["here"]) == (True, True)
    assert reader.ask("product", "keep", "--note", first, "--undo")["kept"] is False
    second = amina.ask("product", "adapt", *about, "--title", "For small boats", "--based-on", first)["note"]
    use = amina.ask("product", "adopt", *about, "--adaptation", second, "--where", "Lagos")["note"]
    amina.ask("product", "adopt", *about, "--adoption", use, "--state", "piloting", "--since", "2026-11")
    notes = amina.ask("product", "notes", *about)
    assert [(each["id"], each["depth"]) for each in notes["adaptations"]] == [(first, 0), (second, 1)]
    (adoption,) = notes["adoptions"]
    assert (adoption["state"], adoption["since"], adoption["adaptation"]) == ("piloting", "2026-11", second)
    amina.ask("product", "withdraw", "--note", use)
    assert amina.ask("product", "notes", *about)["adoptions"] == []
    amina.call("product", "adapt", *about, "--title", "T", "--country", "Atlantis", "--json").told(
        4, "unknown_term"
    )
