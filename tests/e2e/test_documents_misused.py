"""What is asked of documents and products in the wrong way, of odd texts, or at a bad moment: words that help, and nothing lost."""

from time import process_time
from typing import NamedTuple

import pytest

from gllapp.usecases.outbox import Box, list_outbox, retry
from tests.e2e.test_documents import POD, begun, pod_of_three, replace, sync_all, text_at
from tests.e2e.test_library import server
from tests.e2e.world import Client, World

USAGE, REFUSED = 2, 4
HALF = "a\udcffb"
"""As an argument that is no UTF-8 arrives."""


class Writers(NamedTuple):
    """Amina and Chidi facilitate the pod, and Olga is in it."""

    amina: Client
    olga: Client
    chidi: Client


@pytest.fixture(scope="module")
def writers(world: World) -> Writers:
    made = Writers(*pod_of_three(world))
    server(world, "library", "open")
    return made


def write(client: Client, document: str, text: bytes) -> bool:
    return bool(client.ask("doc", "write", "--doc", document, "--text-stdin", stdin=text)["changed"])


# --- texts ---


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (b"one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        (b"\xef\xbb\xbfa\x00b\x07\n", "ab\n"),
        ("\t- bread  \nVie\u0323\u0302t\u202e\n".encode(), "\t- bread  \nVie\u0323\u0302t\u202e\n"),
        (b"   \n\n \t\n", "   \n\n \t\n"),
    ],
)
def test_a_text_is_kept_to_the_letter_but_for_what_nobody_can_store(
    writers: Writers, given: bytes, kept: str
) -> None:
    document = begun(writers.amina, "Odd")
    write(writers.amina, document, given)
    assert text_at(writers.amina, document) == kept
    assert not write(writers.amina, document, given)


def test_what_is_shown_can_be_written_back(writers: Writers) -> None:
    text = "1.\tWash  \n\n\n    code   \n\nDry them.\n"
    document = begun(writers.amina, "There and back", text)
    shown = writers.amina.call("doc", "show", "--doc", document).out
    assert shown == text
    assert not write(writers.amina, document, shown.encode())


@pytest.mark.parametrize(
    ("given", "exit_code", "code"),
    [(b"", USAGE, "text_required"), (b"caf\xe9", REFUSED, "invalid_utf8"), (b"a\xed\xa0\x80", REFUSED, "invalid_utf8"),
     (b"x" * 2_000_001, REFUSED, "document_too_long"), (b"x" * 8_000_001, REFUSED, "document_too_long")],
)  # fmt: skip
def test_a_text_that_cannot_be_taken_leaves_the_document_as_it_was(
    writers: Writers, given: bytes, exit_code: int, code: str
) -> None:
    document = begun(writers.amina, "Untouched", "As it was.\n")
    told = writers.amina.call("doc", "write", "--doc", document, "--text-stdin", "--json", stdin=given)
    told.told(exit_code, code)
    assert text_at(writers.amina, document) == "As it was.\n"


def test_a_megabyte_at_once_is_written_sent_and_read(writers: Writers) -> None:
    amina, olga, _ = writers
    text = "".join(f"Sentence {number} of a long text.\n" for number in range(33_000))
    begin = process_time()
    document = begun(amina, "Long", text)
    sync_all(amina, olga)
    assert text_at(olga, document) == text
    # One by one and in small batches the engine needs a second of this; all at once it needed a minute.
    assert process_time() - begin < 30


# --- conflicts ---


@pytest.mark.parametrize(
    ("answer", "standing"),
    [(("--keep", "other"), "birth.\n\n## Gloves"), (("--keep", "one"), "birth.\n\nDry them very well.\n\n## Gloves"),
     (("--text-stdin",), "birth.\n\nDry them.\nTwice.\n\n## Gloves")],
)  # fmt: skip
def test_an_edit_of_what_another_deleted_is_settled_without_its_neighbours(
    writers: Writers, answer: tuple[str, ...], standing: str
) -> None:
    amina, olga, chidi = writers
    document = begun(amina, "Deleted and edited")
    sync_all(*writers)
    replace(amina, document, "Dry them well.", "Dry them very well.")
    replace(olga, document, "Dry them well.\n\n", "")
    for each in writers:  # Amina's PC has not heard of it, and has put nothing back
        each.sync()
    (conflict,) = chidi.ask("doc", "conflicts", "--doc", document)["conflicts"]
    settle = ("doc", "settle", "--doc", document, "--conflict", conflict["conflict"])
    chidi.ask(*settle, *answer, stdin="Dry them.\r\nTwice.\r\n")
    assert standing in text_at(chidi, document)


# --- what cannot be done ---


def test_options_that_do_not_go_together_are_told(writers: Writers) -> None:
    amina = writers.amina
    on_it = ("--doc", begun(amina, "Together"))
    for words in (
        ("comment", "add", *on_it, "--suggest", "Rub", "--text-stdin"),
        ("doc", "claim", *on_it, "--until", "2099-12-31"),
        ("product", "adopt", "--resource", "abcdef", "--state", "gone"),
        ("pod", "propose", "--name", "N", "--purpose", " ", "--rules"),
    ):
        amina.call(*words, "--json", stdin="Why?").told(USAGE, "usage")


def test_comments_of_another_kind(writers: Writers) -> None:
    amina = writers.amina
    document = begun(amina, "Said of it")
    add = ("comment", "add", "--doc", document, "--on", "Wash", "--text-stdin")
    amina.call(*add[:4], "--on", HALF, "--text-stdin", "--json", stdin="?").told(REFUSED, "words_gone")
    amina.call(*add, "--json", stdin="x" * 5_001).told(REFUSED, "text_too_long")
    amina.call("doc", "claim", "--doc", document, "--section", "None", "--json").told(
        REFUSED, "unknown_section"
    )
    wish = amina.ask(*add, "--suggest", HALF + "\r\nc", stdin="So?")["comment"]
    decline = ("comment", "decline", "--comment", wish)
    amina.call(*decline, "--reason", "x" * 5_001, "--json").told(REFUSED, "text_too_long")
    (row,) = amina.ask("comment", "list", "--doc", document)["comments"]
    assert (row["suggestion"], row["resolved"]) == ("ab\nc", False)
    amina.ask(*decline)
    amina.ask("comment", "withdraw", "--comment", wish)
    for verb in ("accept", "resolve"):
        amina.call("comment", verb, "--comment", wish, "--json").told(REFUSED, "unknown_record")
    assert text_at(amina, document).startswith("# Clean hands\n\nWash")


def test_what_is_compared_backwards_has_no_time(writers: Writers) -> None:
    amina = writers.amina
    document = begun(amina, "Backwards")
    version = amina.ask("doc", "name", "--doc", document, "--name", "First")["version"]
    replace(amina, document, "Wash", "Rub")
    backwards = ("doc", "compare", "--doc", document, "--from", "now", "--to", version)
    (change,) = amina.ask(*backwards)["changes"]
    assert (change["authors"], change["written_ms"]) == (["Amina"], None)
    assert "1970" not in amina.call(*backwards).out


def test_languages_countries_and_areas_are_of_the_vocabularies(writers: Writers) -> None:
    amina = writers.amina
    document = amina.ask(
        "doc", "new", "--pod", POD, "--title", "En français", "--language", "French", "--template", "minutes"
    )["document"]
    assert text_at(amina, document).startswith("# Compte rendu")
    amina.ask("pod", "edit", POD, "--country", "Kenya", "--language", "fr")
    amina.ask("pod", "edit", POD, "--country", "")
    card = amina.ask("pod", "show", POD)["pod"]
    assert (card["countries"], card["languages"]) == ([], ["fr"])
    for option in ("--country", "--language", "--area"):
        amina.call("pod", "edit", POD, option, "Atlantis", "--json").told(REFUSED, "unknown_term")


# --- publishing ---


def test_a_later_edition_takes_the_place_and_a_withdrawn_product_stays_withdrawn(
    world: World, writers: Writers
) -> None:
    amina = writers.amina
    document = begun(amina, "Published twice")
    amina.ask("doc", "edit", "--doc", document, "--licence", "cc-by-4.0")
    amina.ask("doc", "name", "--doc", document, "--name", "V")
    amina.ask("doc", "sign", "--doc", document, "--version", "V", "--consent")
    amina.sync()
    publish = ("doc", "publish", "--doc", document, "--version", "V")
    amina.call(*publish, "--edition", "e" * 51, "--json").told(REFUSED, "text_too_long")
    product = amina.ask(*publish, "--edition", "v1.0")["resource"]
    assert "It can be published as 2.0." in amina.call(*publish, "--check").out
    assert amina.ask(*publish, "--edition", "1.1")["resource"] == product
    amina.sync()
    assert amina.ask("resource", "show", product)["edition"] == "1.1"
    note = amina.ask("product", "adapt", "--resource", product, "--title", "For boats")["note"]
    (world.folder / "other").mkdir()
    (world.folder / "other" / "other.md").write_text("# Another", encoding="utf-8")
    server(world, "resource", "import", "--folder", str(world.folder / "other"))
    amina.sync()
    (other,) = amina.ask("resource", "list", "--text", "Another")["resources"]
    for words in (("adapt", "--title", "T", "--based-on", note), ("adopt", "--adaptation", note)):
        of_another = ("product", words[0], "--resource", other["id"], *words[1:])
        amina.call(*of_another, "--json").told(REFUSED, "unknown_record")
    server(world, "resource", "withdraw", product)
    amina.sync()
    assert [each["code"] for each in amina.ask(*publish, "--check")["missing"]] == ["product_withdrawn"]
    amina.call(*publish, "--json").told(REFUSED, "product_withdrawn")


# --- an archived pod: the last, for nothing can be written afterwards ---


def test_nothing_is_written_into_an_archived_pod(writers: Writers) -> None:
    amina, olga, _ = writers
    document = begun(amina, "Archived", "As it was.\n")
    sync_all(amina, olga)
    amina.ask("pod", "archive", POD)
    writing = ("doc", "write", "--doc", document, "--text-stdin", "--json")
    amina.call(*writing, stdin="Something else.\n").told(REFUSED, "pod_archived")
    assert text_at(amina, document) == "As it was.\n"
    assert olga.call(*writing, stdin="By Olga, who does not know it yet.\n").exit_code == 0
    amina.sync()
    olga.sync()
    (item,) = [each for each in olga.ask("outbox")["items"] if each["delivery"] == "attention"]
    assert (item["act"], item["reason"]) == ("write", "pod_archived")
    kept = olga.folder.parent / "kept.md"
    olga.ask("outbox", "export", str(kept))
    assert "who does not know it yet" in kept.read_text(encoding="utf-8")
    amina.ask("pod", "archive", POD, "--undo")
    amina.sync()
    with olga.desk() as desk:
        (refused,) = list_outbox(desk, Box.ATTENTION).rows
        retry(desk, refused.op_id)
    sync_all(olga, amina)
    assert text_at(amina, document) == text_at(olga, document) == "By Olga, who does not know it yet.\n"
