"""The commands that need no profile, as they are typed; and the page that any browser opens."""

import io
import json
from contextlib import AbstractContextManager
from html.parser import HTMLParser
from pathlib import Path

from gllapp.bootstrap import dictionary, profile_folder
from gllapp.cli.main import Doors, Streams, run
from gllapp.usecases.session import Session
from gllcore.model.library import FileRole, ResourceField, ResourceFile
from gllcore.operations import Fields
from gllserver.services.library import NewResource
from tests.bundles.bad_sticks import Stick
from tests.bundles.shed import Shed, content


def typed(*words: str) -> tuple[int, str]:
    out = io.StringIO()
    doors = Doors(profile_folder, _no_session, _no_window, lambda: 0, dictionary)
    exit_code = run(words, doors, Streams(io.BytesIO(), out, io.StringIO()))
    return exit_code, out.getvalue()


def _no_session(folder: Path, command: str) -> AbstractContextManager[Session]:
    raise AssertionError("no profile is opened")


def _no_window(folder: Path, is_named: bool) -> int:
    raise AssertionError("no window is opened")


def test_a_stick_is_checked_without_a_profile(shed: Shed, tmp_path: Path) -> None:
    shed.add(["Hand hygiene"])
    shed.make()
    before = sorted(tmp_path.rglob("*"))

    verified, document = typed("bundle", "verify", str(shed.stick()), "--json")
    inspected, lines = typed("bundle", "inspect", str(shed.stick()))

    (bundle,) = json.loads(document)["bundles"]
    assert (verified, bundle["good"], bundle["files"], bundle["refusal"]) == (0, True, 1, None)
    assert (inspected, "National library 1" in lines) == (0, True)
    assert sorted(tmp_path.rglob("*")) == before


def test_what_is_wrong_with_a_stick_decides_the_exit_code(shed: Shed) -> None:
    shed.add(["Hand hygiene"])
    shed.make()
    (blob,) = shed.bundle().glob("blobs/??/*")
    blob.write_bytes(bytes(blob.stat().st_size))

    damaged, document = typed("bundle", "verify", str(shed.stick()), "--json")
    missing, _ = typed("bundle", "verify", str(shed.folder), "--json")

    (bundle,) = json.loads(document)["bundles"]
    assert [each["title"] for each in bundle["damaged"]] == ["Hand hygiene"]
    assert (damaged, missing) == (4, 4)


class Links(HTMLParser):
    """What a page links to, and every tag on it."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value for name, value in attrs if name in ("href", "src") and value]


def test_any_browser_lists_the_documents_and_no_title_becomes_markup(shed: Shed) -> None:
    evil = "<img src=x onerror=alert(1)>\"'&"
    shed.add(["Hand hygiene", evil])
    shed.make()

    text = (shed.stick() / "GLL" / "index.html").read_text(encoding="utf-8")
    page = Links()
    page.feed(text)

    assert "Hand hygiene" in text
    assert "img" not in page.tags
    assert len(page.links) == 3
    assert all((shed.stick() / "GLL" / link).is_file() for link in page.links)
    assert "http" not in text.replace("http-equiv", "")


class Seen(HTMLParser):
    """The words of a page as they are read without a script, and the language and direction of each that is told."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.told: list[tuple[str, str]] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self._unseen += tag in ("script", "style")
        if named.get("lang") and named.get("dir"):
            self.told.append((str(named["lang"]), str(named["dir"])))

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in ("script", "style")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.words.append(data)


def test_who_wrote_a_document_and_what_it_is_about_is_told_without_a_script(shed: Shed) -> None:
    fields: Fields = {
        ResourceField.TITLE: "الفرز <b>",
        ResourceField.LANGUAGE: "ar",
        ResourceField.AUTHORS: ["Otieno, Grace", "Müller & Söhne"],
        ResourceField.YEAR: 2019,
        ResourceField.ABSTRACT: "كيف يُفرز المرضى",
    }
    library, store = shed.yard.community.library, shed.store(shed.lina)
    card = store.add_bytes(content("triage", 4_000))
    file = ResourceFile(card.id, card.size, "application/pdf", FileRole.MAIN)
    library.add([NewResource(fields, (file,), (library.shelf("Emergency"),))])
    shed.lina.synced()
    shed.make()

    text = (shed.stick() / "GLL" / "index.html").read_text(encoding="utf-8")
    page, links = Seen(), Links()
    page.feed(text)
    links.feed(text)

    assert {"الفرز <b>", "Otieno, Grace; Müller & Söhne · 2019", "كيف يُفرز المرضى"} <= set(page.words)
    assert ("ar", "rtl") in page.told
    assert not any("/" in link[:1] or ":" in link for link in links.links)


def test_a_leaflet_to_print_says_in_each_language_what_the_stick_is(shed: Shed) -> None:
    shed.add(["Hand hygiene"])
    shed.make()
    file = shed.stick() / "GLL" / "leaflet.html"

    text = file.read_text(encoding="utf-8")
    page, links = Seen(), Links()
    page.feed(text)
    links.feed(text)

    assert page.told == [
        ("en", "ltr"),
        ("fr", "ltr"),
        ("es", "ltr"),
        ("pt", "ltr"),
        ("ar", "rtl"),
        ("vi", "ltr"),
    ]
    profile = shed.lina.desk.replica.profile()
    assert page.words.count(profile.community_name) == 6 + 2
    assert page.words.count(profile.server) == 6
    assert links.links == []
    assert "script" not in links.tags
    assert len("".join(page.words)) < 4_800, "it goes on one sheet"


def test_bundles_are_the_same_with_and_without_pages_for_people(shed: Shed) -> None:
    shed.add(["Hand hygiene"])
    shed.make()
    pages = [shed.stick() / "GLL" / name for name in ("index.html", "leaflet.html")]

    outcomes = [typed("bundle", "verify", str(shed.stick()))]
    for page in pages:
        page.write_text("<script>")
    outcomes.append(typed("bundle", "verify", str(shed.stick())))
    for page in pages:
        page.unlink()
    outcomes.append(typed("bundle", "verify", str(shed.stick())))

    assert [exit_code for exit_code, _ in outcomes] == [0, 0, 0]
    assert len({lines for _, lines in outcomes}) == 1


def test_a_page_that_was_spoiled_is_made_anew_with_the_next_bundle(shed: Shed) -> None:
    shed.add(["Hand hygiene"])
    shed.make()
    first = Stick(shed.stick(), b"").manifest
    (shed.stick() / "GLL" / "index.html").write_text("nothing")

    shed.make()

    text = (shed.stick() / "GLL" / "index.html").read_text(encoding="utf-8")
    assert first.id.hex() in text
    assert "National library</h2>" not in text
    assert text.count("<h2") == 2
