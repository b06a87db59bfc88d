"""Writes down the licences of all that the program is shipped with: ``python tools/licences.py``, whenever the lock has changed.

They come from the metadata of the installed distributions, so that each system's build lists its own. What those do not tell
(Qt's words, Python, SQLite, SQLCipher) stands in resources/licences/fixed, written by hand.
"""

import json
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "licences"
LIST = "licences.json"
# Distributions that name no licence, or not by its SPDX name.
_KNOWN = {
    "backports-tarfile": "MIT",
    "beautifulsoup4": "MIT",
    "cobble": "BSD-2-Clause",
    "jaraco-classes": "MIT",
    "markdown-it-py": "MIT",
    "markdownify": "MIT",
    "mdurl": "MIT",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "rispy": "MIT",
    "sqlcipher3": "Zlib",
    "uvloop": "MIT OR Apache-2.0",
}
# Distributions that bring no text of their licence: the files of fixed/ that say it.
_TEXTS = {
    "cobble": ("cobble.txt",),
    "pyside6-essentials": ("qt.txt", "lgpl-3.0.txt", "gpl-3.0.txt"),
    "shiboken6": ("qt.txt", "lgpl-3.0.txt", "gpl-3.0.txt"),
}
# What is shipped and no distribution of Python's: name, licence, home, text.
_BESIDE = (
    ("Python", "PSF-2.0", "https://www.python.org/", "python.txt"),
    ("Qt", "LGPL-3.0-only", "https://www.qt.io/", "qt.txt"),
    ("SQLCipher", "BSD-3-Clause", "https://www.zetetic.net/sqlcipher/", "sqlcipher.txt"),
    ("SQLite", "Public domain", "https://www.sqlite.org/", "sqlite.txt"),
)
_TEXT = re.compile(r"\.(?:dist|egg)-info/.*(?:licen[cs]e|copying|notice|authors|\.txt$)", re.IGNORECASE)
_METADATA = re.compile(r"(?:METADATA|RECORD|WHEEL|entry_points\.txt|top_level\.txt|INSTALLER)$")


def shipped() -> dict[str, Distribution]:
    """Every distribution that the program needs on this system, by its normalised name, in order."""
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    found: dict[str, Distribution] = {}
    _gather(declared, frozenset({""}), found)
    return dict(sorted(found.items()))


def _gather(wanted: Iterable[str], extras: frozenset[str], found: dict[str, Distribution]) -> None:
    for line in wanted:
        needed = Requirement(line)
        if needed.marker and not any(needed.marker.evaluate({"extra": extra}) for extra in extras):
            continue
        name = normalised(needed.name)
        known = found.get(name)
        if known is None or needed.extras:
            try:
                found[name] = known or distribution(needed.name)
            except PackageNotFoundError:  # meant for another system
                continue
            _gather(found[name].requires or (), frozenset({"", *needed.extras}), found)


def normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def write(folder: Path = FOLDER) -> None:
    """Writes the list, and each distribution's texts in one file beside it."""
    entries = []
    for name, each in shipped().items():
        text = "\n\n".join(_texts(name, each)).strip()
        (folder / f"{name}.txt").write_text(text + "\n", encoding="utf-8")
        entries.append(
            {"name": name, "version": each.version, "licence": _licence(name, each), "home": _home(each)}
        )
    for name, licence, home, file in _BESIDE:
        fixed = (folder / "fixed" / file).read_text(encoding="utf-8")
        (folder / f"{name.lower()}.txt").write_text(fixed, encoding="utf-8")
        entries.append({"name": name, "version": "", "licence": licence, "home": home})
    entries.sort(key=lambda entry: entry["name"].lower())
    for stale in set(folder.glob("*.txt")) - {folder / f"{entry['name'].lower()}.txt" for entry in entries}:
        stale.unlink()
    (folder / LIST).write_text(json.dumps(entries, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _texts(name: str, each: Distribution) -> Iterator[str]:
    for file in _TEXTS.get(name, ()):
        yield (FOLDER / "fixed" / file).read_text(encoding="utf-8").strip()
    for path in each.files or ():
        if _TEXT.search(path.as_posix()) and not _METADATA.search(path.name):
            yield Path(str(path.locate())).read_text(encoding="utf-8", errors="replace").strip()


def _licence(name: str, each: Distribution) -> str:
    told = _said(each, "license_expression") or _KNOWN.get(name) or _said(each, "license")
    if not told or "\n" in told:
        sys.exit(f"{name} names no licence: look at it, and add it to {Path(__file__).name}")
    return told


def _said(each: Distribution, field: str) -> str:
    """A field of the metadata, by its name in small letters; nothing where it is not told."""
    return str(each.metadata.json.get(field) or "")


def _home(each: Distribution) -> str:
    links = {
        label.strip().lower(): address.strip()
        for label, _, address in (line.partition(",") for line in each.metadata.get_all("Project-URL") or ())
    }
    named = (links.get(label) for label in ("homepage", "home", "source", "repository", "source code"))
    return _said(each, "home_page") or next(filter(None, named), "") or next(iter(links.values()), "")


if __name__ == "__main__":
    write()
