"""The commands that need no profile, as they are typed; and the page that any browser opens."""

import io
import json
from contextlib import AbstractContextManager
from html.parser import HTMLParser
from pathlib import Path

from gllapp.bootstrap import dictionary, profile_folder
from gllapp.cli.main import Doors, Streams, run
from gllapp.usecases.session import Session
from tests.bundles.bad_sticks import Stick
from tests.bundles.shed import Shed


def typed(*words: str) -> tuple[int, str]:
    out = io.StringIO()
    doors = Doors(profile_folder, _no_session, _no_window, lambda: 0, dictionary)
    exit_code = run(words, doors, Streams(io.BytesIO(), out, io.StringIO()))
    return exit_code, out.getvalue()


def _no_session(folder: Path, command: str) -> AbstractContextManager[Session]:
    raise AssertionError("no profile is opened")


def _no_window(folder: Path) -> int:
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
    assert len(page.links) == 2
    assert all((shed.stick() / "GLL" / link).is_file() for link in page.links)
    assert "http" not in text.replace("http-equiv", "")


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
