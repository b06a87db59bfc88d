"""What the works on a stick have come to, as the page says it when they end."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from gllapp.parcels import CollectReport, Homecoming, PutOnStick
from gllapp.registering_views import Stage
from gllapp.ui import formats, words
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.bundles.stick_counts import StickCounts
from gllapp.ui.pages.bundles.worker import Task, Work
from gllapp.ui.place_names import LIBRARY, OUTBOX, REGISTERING
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice, Offer
from gllapp.usecases.bundles.values import Checked, Imported, Made
from gllapp.usecases.sticks.carrying import Added, Discarded
from gllcore.errors import GllError

GO_ON = "go-on"
"""The offer to do the same work again, from where it stopped."""


def notice_of(task: Task, outcome: object) -> Notice:
    """What the outcome of a task means."""
    match outcome:
        case Made():
            return _made(task, outcome)
        case Added():
            return _added(outcome)
        case PutOnStick():
            return _put(outcome)
        case Homecoming():
            return _home(outcome)
        case CollectReport():
            return _handed_in(outcome)
        case Discarded():
            return _discarded(task)
        case list():
            return _checked([each for each in outcome if isinstance(each, Checked)])
        case _:
            return Notice(Tone.GOOD, QCoreApplication.translate("Bundles", "Done."))


def stopped(task: Task) -> Notice:
    """The person has stopped it."""
    translate = QCoreApplication.translate
    safe = translate("Bundles", "What was done is kept, and it goes on from there.")
    if task.work is Work.MAKE:
        safe = translate(
            "Bundles",
            "The bundle is marked as unfinished; what is on the stick and good is not written again.",
        )
    if task.work is Work.CHECK:
        safe = translate("Bundles", "Nothing was changed by looking.")
    return Notice(Tone.INFO, translate("Bundles", "Stopped."), safe, offers=(_go_on(),))


def failed(error: GllError) -> Notice:
    """What got in its way, with the way on."""
    return words.notice(error, (_go_on(),))


def _made(task: Task, made: Made) -> Notice:
    translate, facts = QCoreApplication.translate, made.facts
    said = translate("Bundles", "Finished and checked · {objects} · you may remove {stick}.")
    what = said.format(
        objects=StickCounts().objects(facts.operations + facts.files), stick=isolated(clean_name(task.stick))
    )
    more = translate("Bundles", "The stick also opens in any browser: index.html in its folder GLL.")
    return Notice(Tone.GOOD, what, formats.size(facts.bytes) + ".", more)


def _discarded(task: Task) -> Notice:
    translate = QCoreApplication.translate
    said = translate("Bundles", "The unfinished bundle on {stick} is discarded.")
    safe = translate("Bundles", "The stick has its room again; nothing on this PC was changed.")
    return Notice(Tone.GOOD, said.format(stick=isolated(clean_name(task.stick))), safe)


def _added(added: Added) -> Notice:
    translate, imported, counts = QCoreApplication.translate, added.imported, StickCounts()
    if imported.facts.refusal:
        return words.notice_of(imported.facts.refusal, imported.facts.facts)
    come = _come(imported)
    what = (
        translate("Bundles", "Added to this PC: {amount}.").format(amount=come)
        if come
        else translate("Bundles", "Everything in it was on this PC already.")
    )
    damaged = counts.damaged(len(imported.damaged)) if imported.damaged else ""
    troubles = [words.words(code, {"title": title}).what for title, code in _troubles(added)]
    safe = " ".join([*_home_said(added.home), damaged, *troubles]).strip()
    more = counts.withdrawn(len(imported.withdrawn)) if imported.withdrawn else ""
    tone = Tone.WARN if imported.damaged or troubles else Tone.GOOD
    return Notice(tone, what, safe, more, _ways(added))


def _come(imported: Imported) -> str:
    """``340 posts and records, 52 files (31.5 MB)``: files, for a document may have several."""
    records = StickCounts().records(imported.new) if imported.new else ""
    files = f"{StickCounts().files(imported.files)} ({formats.size(imported.file_bytes)})"
    return ", ".join(part for part in (records, files if imported.files else "") if part)


def _troubles(added: Added) -> Iterable[tuple[str, str]]:
    """Logs that could not be joined; those that are not the member's to read are no trouble."""
    for scope in added.imported.scopes:
        if scope.code not in ("", "not_admitted"):
            yield scope.title, scope.code


def _ways(added: Added) -> tuple[Offer, ...]:
    if not added.imported.files:
        return ()
    return (Offer(LIBRARY, QCoreApplication.translate("Bundles", "Show the library"), "library"),)


def _put(put: PutOnStick) -> Notice:
    translate = QCoreApplication.translate
    home = " ".join(_home_said(put.home))
    if not put.items:
        return Notice(Tone.INFO, translate("Bundles", "Nothing of yours waits."), home)
    said = translate("Bundles", "{items} put on {stick}.")
    what = said.format(items=StickCounts().items(put.items), stick=isolated(clean_name(put.stick)))
    safe = translate(
        "Bundles", "They stay in your outbox too until GLL has received them, whichever way is faster."
    )
    return Notice(Tone.GOOD, what, f"{safe} {home}".strip(), offers=(_outbox(),))


def _home(home: Homecoming) -> Notice:
    said = _home_said(home)
    if not said:
        return Notice(
            Tone.INFO, QCoreApplication.translate("Bundles", "There was no receipt for this PC on the stick.")
        )
    offers = (_registration(),) if home.registration else (_outbox(),) if home.refused else ()
    tone = Tone.WARN if home.refused or home.damaged else Tone.GOOD
    return Notice(tone, said[0], " ".join(said[1:]), offers=offers)


def _home_said(home: Homecoming) -> list[str]:
    counts = StickCounts()
    said = []
    if home.registration:
        said.append(_registration_said(home.registration))
    elif home.receipts or home.received:
        said.append(counts.received(home.received))
    if home.refused:
        said.append(counts.refused(home.refused))
    if home.damaged:
        said.append(counts.damaged_receipts(home.damaged))
    return said


def _registration_said(stage: str) -> str:
    translate = QCoreApplication.translate
    if stage == Stage.APPROVED:
        return translate("Bundles", "The community has said yes: you are a member now.")
    if stage == Stage.RETURNED:
        return translate("Bundles", "The community has sent your registration back with a comment.")
    return translate("Bundles", "Your registration is with the community.")


def _handed_in(report: CollectReport) -> Notice:
    translate, counts = QCoreApplication.translate, StickCounts()
    before = counts.handed_in_before(report.known) if report.known else ""
    refused = counts.parcels_refused(len(report.refused)) if report.refused else ""
    safe = " ".join(part for part in (before, refused) if part)
    if report.error:
        wrong = words.words(report.error, report.facts)
        return Notice(Tone.WARN, wrong.what, counts.handed_in(report.items), wrong.next, (_go_on(),))
    if not report.complete:
        return Notice(Tone.INFO, counts.handed_in(report.items), safe, offers=(_go_on(),))
    more = translate("Bundles", "The receipts are on the stick: carry it back to where it came from.")
    tone = Tone.WARN if report.refused else Tone.GOOD
    return Notice(tone, counts.handed_in(report.items), safe, more)


def _checked(checked: list[Checked]) -> Notice:
    translate, counts = QCoreApplication.translate, StickCounts()
    bad = [each for each in checked if not each.is_good]
    if not bad:
        said = translate("Bundles", "Every byte was read: {bundles}, all as they were signed.")
        return Notice(Tone.GOOD, said.format(bundles=counts.bundles(len(checked))))
    first = bad[0]
    wrong = (
        words.words(first.facts.refusal, first.facts.facts)
        if first.facts.refusal
        else words.words(first.damaged[0].code, first.damaged[0].facts)
    )
    return Notice(Tone.WARN, wrong.what, wrong.safe, wrong.next)


def _go_on() -> Offer:
    return Offer(GO_ON, QCoreApplication.translate("Bundles", "Go on"), "sync")


def _registration() -> Offer:
    return Offer(REGISTERING, QCoreApplication.translate("Bundles", "Show the registration"), "user")


def _outbox() -> Offer:
    return Offer(OUTBOX, QCoreApplication.translate("Bundles", "Show the outbox"), "outbox")
