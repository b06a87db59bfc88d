"""What is said of sticks and bundles: lines, chips, progress, and what is in the way."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from gllapp.ui import formats
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.bundles.stick_counts import StickCounts
from gllapp.ui.tokens import Tone
from gllapp.usecases.bundles.choosing import CATALOGUE_TITLE, DIRECTORY_TITLE
from gllapp.usecases.bundles.values import BundleFacts, Step
from gllapp.usecases.sticks.values import Begun, StickBundle

_OPEN = frozenset({DIRECTORY_TITLE, CATALOGUE_TITLE})
_MINUTE, _HOUR = 60, 3_600
_NAMES = 6


@dataclass(frozen=True, slots=True)
class Mark:
    """A chip: what can be said of a bundle in two words."""

    icon: str
    words: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Effort:
    """How far a long work has come, in bytes of what it has to move; ``seconds_left`` is None while nothing tells."""

    step: Step | None
    done: int
    total: int
    seconds_left: float | None = None


def stick_line(file_system: str, free: int) -> str:
    """``FAT32 · 12.4 GB free``."""
    said = QCoreApplication.translate("Bundles", "{size} free").format(size=formats.size(free))
    return " · ".join(part for part in (file_system, said) if part)


def day(at_ms: int) -> str:
    """``12 March 2026``."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(at_ms).date(), "d MMMM yyyy")


def source(facts: BundleFacts) -> str:
    """Whose bundle it is; empty where it could not even be opened."""
    return isolated(clean_name(facts.channel)) if facts.channel else ""


def heading(bundle: StickBundle) -> str:
    translate = QCoreApplication.translate
    named = source(bundle.facts)
    if named:
        said = translate("Bundles", "From {source}, no. {number}")
        return said.format(source=named, number=formats.number(bundle.facts.serial))
    return (
        translate("Bundles", "A bundle that this PC has begun")
        if bundle.is_ours
        else translate("Bundles", "A bundle")
    )


def about(facts: BundleFacts, documents: int) -> str:
    """``Made by Grace Wanjiru · 12 March 2026 · 2,214 documents · 1.3 GB``."""
    if not facts.created_ms:
        return ""
    by = QCoreApplication.translate("Bundles", "Made by {name}")
    parts = [by.format(name=isolated(clean_name(facts.publisher_name))), day(facts.created_ms)]
    if documents:
        parts.append(StickCounts().documents(documents))
    return " · ".join([*parts, formats.size(facts.bytes)])


def streams(facts: BundleFacts) -> str:
    """Which streams' posts are in it, by name."""
    named = [title for title, _, _ in facts.scopes if title not in _OPEN]
    if not named:
        return ""
    said = QCoreApplication.translate("Bundles", "Posts of: {streams}")
    return said.format(streams=_named(named))


def begun(choice: Begun) -> str:
    """What was chosen for a bundle that was begun: ``Chosen: WASH, Triage; posts of: General · only what a site lacked on 3 March 2026``."""
    translate = QCoreApplication.translate
    parts = []
    if choice.shelves:
        parts.append(_named(choice.shelves))
    if choice.streams:
        said = translate("Bundles", "posts of {streams}")
        parts.append(said.format(streams=_named(choice.streams)))
    if choice.pods:
        said = translate("Bundles", "the pods {pods}, sealed for their members")
        parts.append(said.format(pods=_named(choice.pods)))
    chosen = "; ".join(parts) or translate("Bundles", "everything that all members may read")
    told = translate("Bundles", "Chosen: {what}").format(what=chosen)
    if choice.site_ms is None:
        return told
    site = translate("Bundles", "only what the site lacked on {day}")
    return f"{told} · {site.format(day=day(choice.site_ms))}"


def _named(names: Sequence[str]) -> str:
    shown = [isolated(clean_name(name)) for name in names[:_NAMES]]
    return formats.listed([*shown, "…"] if len(names) > _NAMES else shown)


def news(bundle: StickBundle) -> str:
    """What of it would be new on this PC."""
    translate = QCoreApplication.translate
    amounts = amount(bundle.new_operations, bundle.new_documents, bundle.new_bytes)
    if not amounts:
        return translate("Bundles", "Everything in it is on this PC already.")
    return translate("Bundles", "New for this PC: {amount}").format(amount=amounts)


def amount(operations: int, documents: int, size: int) -> str:
    """``340 posts and records, 1,804 documents (1.1 GB)``; empty where there is nothing."""
    said, counts = [], StickCounts()
    if operations:
        said.append(counts.records(operations))
    if documents:
        said.append(f"{counts.documents(documents)} ({formats.size(size)})")
    return formats.listed(said)


def mark(bundle: StickBundle) -> Mark:
    """How far it can be believed."""
    translate = QCoreApplication.translate
    refusal = bundle.facts.refusal
    if not refusal:
        if bundle.is_older:
            return Mark("history", translate("Bundles", "Verified, older than what is here"), Tone.PLAIN)
        return Mark("good", translate("Bundles", "Verified"), Tone.GOOD)
    if refusal == "bundle_unfinished":
        return Mark("waiting", translate("Bundles", "Unfinished"), Tone.WARN)
    if refusal == "bundle_newer":
        return Mark("newer", translate("Bundles", "Newer than this program"), Tone.INFO)
    if refusal == "bundle_other_community":
        return Mark("info", translate("Bundles", "Another community"), Tone.WARN)
    if refusal.startswith("publisher_"):
        return Mark("attention", translate("Bundles", "Not verified"), Tone.WARN)
    return Mark("bad", translate("Bundles", "Altered or damaged"), Tone.BAD)


def proof(facts: BundleFacts) -> str:
    """What stands behind the word verified."""
    if facts.refusal or not facts.fingerprint:
        return ""
    said = QCoreApplication.translate(
        "Bundles", "Signed by {name}, whom the community allows to. The community's key: {key}"
    )
    return said.format(name=isolated(clean_name(facts.publisher_name)), key=isolated(facts.fingerprint))


def step(found: Step | None) -> str:
    translate = QCoreApplication.translate
    words = {
        Step.FRAMES: translate("Bundles", "Posts and records"),
        Step.FILES: translate("Bundles", "Documents, each read back"),
        Step.CHECKING: translate("Bundles", "Checking what was written"),
    }
    return words[found] if found is not None else translate("Bundles", "Getting ready")


def effort(found: Effort) -> str:
    """``Documents · 120 MB of 1.3 GB · about 4 minutes left``."""
    parts = [step(found.step)]
    if found.total and found.step is not Step.CHECKING:
        said = QCoreApplication.translate("Bundles", "{done} of {total}")
        done = min(found.done, found.total)
        parts.append(said.format(done=formats.size(done), total=formats.size(found.total)))
    left = time_left(found.seconds_left)
    return " · ".join([*parts, left] if left else parts)


def time_left(seconds: float | None) -> str:
    if seconds is None:
        return ""
    if seconds < _MINUTE:
        return QCoreApplication.translate("Bundles", "less than a minute left")
    if seconds < _HOUR:
        return StickCounts().minutes_left(round(seconds / _MINUTE))
    return StickCounts().hours_left(round(seconds / _HOUR))
