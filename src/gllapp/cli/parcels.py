"""The commands bundle outgoing, collect and receipts: what waits goes on a stick, is handed in by others, and is answered."""

from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TextIO

from gllapp.cli.output import Answer, amount, counted, error_document, error_lines, plain
from gllapp.cli.posting import at_desk
from gllapp.parcels import CollectReport, Homecoming, PutOnStick, RefusedParcel
from gllapp.usecases.session import Session, open_desk
from gllcore.errors import WORDS, filled
from gllcore.protocol import ErrorMessage, error_of


def run_outgoing(session: Session, *, target: Path, name: str) -> Answer:
    # Not at the top: no other command seals.
    from gllapp.usecases.parcels import letterbox, put_on_stick

    with at_desk(session) as desk:
        put = put_on_stick(session, desk, letterbox(target), name)
    return Answer(_put_document(put), list(_put_lines(put)))


def run_collect(session: Session, *, target: Path, err: TextIO) -> Answer:
    """Progress goes to ``err``; receipts for this PC's own parcels are taken home at once."""
    from gllapp.usecases.parcels import collect, letterbox, take_receipts

    box = letterbox(target)
    desk = open_desk(session)
    with closing(desk.replica):
        server = desk.replica.profile().server
        report = collect(session, desk, box, _progress(err))
        home = take_receipts(desk, box)
    error = error_of(ErrorMessage(report.error, dict(report.facts)), server) if report.error else None
    document = {
        "stick": report.stick,
        "complete": report.complete,
        "parcels": report.parcels,
        "items": report.items,
        "bytes": report.size,
        "known": report.known,
        "refused": [_refused_document(refused) for refused in report.refused],
        "receipts": home_document(home),
        "error": error_document(error) if error else None,
    }
    return Answer(document, [*_collect_lines(report), *home_lines(home)], error)


def run_receipts(session: Session, *, target: Path) -> Answer:
    from gllapp.usecases.parcels import letterbox, take_receipts

    with at_desk(session) as desk:
        home = take_receipts(desk, letterbox(target))
    return Answer(
        home_document(home), list(home_lines(home)) or ["There are no receipts for this PC on the stick."]
    )


def home_document(home: Homecoming) -> dict[str, object]:
    """What receipts on a stick have said, for every command that looks at one."""
    return {
        "receipts": home.receipts,
        "received": home.received,
        "refused": home.refused,
        "damaged": home.damaged,
        "registration": home.registration or None,
    }


def home_lines(home: Homecoming) -> Iterator[str]:
    if home.registration:
        yield f"Your registration: {home.registration}; see: gllapp registration status."
    if home.received:
        yield f"{counted(home.received, 'item of yours has', 'items of yours have')} been received by GLL."
    if home.refused:
        yield f"{counted(home.refused, 'item needs', 'items need')} attention; see: gllapp outbox."
    if home.damaged:
        yield f"{counted(home.damaged, 'receipt', 'receipts')} on the stick cannot be believed; nothing was changed by that."


def _put_document(put: PutOnStick) -> dict[str, object]:
    return {
        "stick": put.stick,
        "parcels": put.parcels,
        "items": put.items,
        "bytes": put.size,
        "receipts": home_document(put.home),
    }


def _put_lines(put: PutOnStick) -> Iterator[str]:
    yield from home_lines(put.home)
    if not put.items:
        yield "Nothing waits in the outbox."
        return
    items = counted(put.items, "waiting item is", "waiting items are")
    yield f"{items} on “{plain(put.stick)}” ({amount(put.size)}), readable by the server alone."
    yield "They stay in the outbox as well, until a receipt comes home."


def _collect_lines(report: CollectReport) -> Iterator[str]:
    parcels = counted(report.parcels, "parcel", "parcels")
    items = counted(report.items, "item", "items")
    yield f"{parcels} from “{plain(report.stick)}” handed in: {items}, {amount(report.size)}."
    if report.known:
        yield f"{counted(report.known, 'parcel had its receipt', 'parcels had their receipts')} already."
    for refused in report.refused:
        yield from error_lines(filled(WORDS[refused.reason], {"parcel": refused.parcel}))
    if report.parcels:
        yield "Their receipts are on the stick: bring it back to whoever wrote them."


def _refused_document(refused: RefusedParcel) -> dict[str, object]:
    words = filled(WORDS[refused.reason], {"parcel": refused.parcel})
    return {"parcel": refused.parcel, "reason": refused.reason, "what": words.what, "next": words.next}


def _progress(err: TextIO) -> Callable[[CollectReport], None]:
    def tell(report: CollectReport) -> None:
        # Nobody listens any more? That is no reason to stop.
        with suppress(BrokenPipeError):
            print(
                f"{report.parcels} handed in, {report.known} known, {len(report.refused)} not taken",
                file=err,
                flush=True,
            )

    return tell
