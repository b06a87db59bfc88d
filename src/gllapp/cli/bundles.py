"""The commands bundle new, discard, verify, inspect, import and site-card: what goes onto a stick, and what comes from one."""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, TextIO

from gllapp.cli.output import Answer, amount, counted, error_document, error_lines, moment, plain, table
from gllapp.cli.parcels import home_document, home_lines
from gllapp.cli.posting import at_desk
from gllapp.usecases.bundles.values import (
    BundleFacts,
    Checked,
    Damage,
    Imported,
    Made,
    OnProgress,
    Progress,
    Step,
    TakenScope,
    Wish,
)
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session, is_signed_in
from gllcore.errors import WORDS, GllError, Refused, filled

if TYPE_CHECKING:
    from gllapp.usecases.guests import Guest

_PROGRESS_SECONDS = 2.0
_STEPS = {Step.FRAMES: "discussions", Step.FILES: "files", Step.CHECKING: "checked"}


def run_new_bundle(
    session: Session,
    *,
    target: Path,
    shelf: Sequence[str],
    stream: Sequence[str],
    pod: Sequence[str],
    site: Path | None,
    err: TextIO,
) -> Answer:
    # Not at the top: no other command signs, packs and copies.
    from gllapp.usecases.bundles.asking import become_publisher
    from gllapp.usecases.bundles.making import Tools, make_bundle
    from gllapp.usecases.bundles.site_cards import read_site_card
    from gllapp.usecases.stores import store_of

    card = read_site_card(site.expanduser()) if site is not None else None
    chosen = Wish(tuple(shelf), tuple(stream), card, tuple(pod))
    # Who names nothing goes on with what was chosen for an unfinished bundle there.
    wish = None if chosen == Wish() else chosen
    with at_desk(session) as desk:
        become_publisher(session, desk)
        tools = Tools(store_of(session), session.dictionary(), session.random_bytes)
        made = make_bundle(desk, tools, target.expanduser(), wish, _progress(err))
    return Answer(_made_document(made), _made_lines(made))


def run_discard_bundle(session: Session, *, target: Path) -> Answer:
    from gllapp.usecases.bundles.unfinished import discard

    with at_desk(session) as desk:
        count = discard(desk, target.expanduser(), session.dictionary())
    said = f"{counted(count, 'unfinished bundle', 'unfinished bundles')} discarded."
    return Answer({"discarded": count}, [said if count else "No bundle of this PC is unfinished there."])


def run_verify(*, target: Path, dictionary: bytes, err: TextIO) -> Answer:
    """Needs no profile: the community's key is the bundle's own, and its fingerprint is shown."""
    # Not at the top: no other command verifies and unpacks.
    from gllapp.usecases.bundles.checking import verify_stick, words_needed

    checked = verify_stick(target.expanduser(), dictionary, _progress(err))
    document = {"bundles": [_checked_document(each) for each in checked]}
    lines = [line for each in checked for line in _checked_lines(each)]
    return Answer(document, lines, words_needed(checked))


def run_inspect(*, target: Path, dictionary: bytes) -> Answer:
    from gllapp.usecases.bundles.checking import inspect_stick

    found = inspect_stick(target.expanduser(), dictionary)
    return Answer(
        {"bundles": [_facts_document(each) for each in found]},
        [line for each in found for line in _facts_lines(each)],
    )


def run_import_bundle(
    session: Session, *, target: Path, only: str, shelf: Sequence[str], err: TextIO
) -> Answer:
    from gllapp.usecases.bundles.importing import Only, Taking, import_stick, shelves_called
    from gllapp.usecases.parcels import letterbox, take_receipts
    from gllapp.usecases.stores import store_of

    with _at_some_desk(session, target.expanduser()) as (desk, guest):
        taking = Taking(store_of(session), session.dictionary(), Only(only), shelves_called(desk, shelf))
        found = import_stick(desk, taking, target.expanduser(), _progress(err))
        home = take_receipts(desk, letterbox(target))
    document = {
        "bundles": [_imported_document(each) for each in found],
        "receipts": home_document(home),
        "guest": _guest_document(guest),
    }
    lines = [
        *_guest_lines(guest),
        *(line for each in found for line in _imported_lines(each)),
        *home_lines(home),
    ]
    return Answer(document, lines, _first_error(found))


@contextmanager
def _at_some_desk(session: Session, target: Path) -> "Iterator[tuple[Desk, Guest | None]]":
    """The member's desk; where nobody has signed in, a guest's, for the community of the stick."""
    from gllapp.usecases.guests import read_as_guest

    if is_signed_in(session):
        with at_desk(session) as desk:
            yield desk, None
        return
    guest = read_as_guest(session, target)
    with closing(guest.desk.replica):
        yield guest.desk, guest


def _guest_document(guest: "Guest | None") -> dict[str, object] | None:
    if guest is None:
        return None
    community = guest.community
    return {
        "community": community.id.hex(),
        "community_name": community.name,
        "server": community.server,
        "key": community.key.hex(),
        "fingerprint": guest.fingerprint,
    }


def _guest_lines(guest: "Guest | None") -> list[str]:
    if guest is None:
        return []
    return [
        f"You read {plain(guest.community.name)} as a guest on this PC now; what you write stays a draft until you sign in.",
        f"Its key, to compare with what your coordinator says: {guest.fingerprint}",
    ]


def run_site_card(session: Session, *, file: Path) -> Answer:
    from gllapp.usecases.bundles.site_cards import write_site_card
    from gllapp.usecases.stores import store_of

    with at_desk(session) as desk:
        card = write_site_card(desk, store_of(session), file.expanduser())
    files, scopes = len(card.file_ids), len(card.scopes)
    document = {"file": str(file.expanduser()), "scopes": scopes, "files": files, "made_ms": card.made_ms}
    return Answer(
        document, [f"{counted(files, 'file', 'files')} and {counted(scopes, 'log', 'logs')} in {file}."]
    )


def _progress(err: TextIO) -> OnProgress:
    """At once and in place on a terminal, now and then a line anywhere else."""
    terminal, began = err.isatty(), monotonic()
    told_at = began

    def tell(progress: Progress) -> None:
        nonlocal told_at
        if not terminal and monotonic() - told_at < _PROGRESS_SECONDS:
            return
        told_at = monotonic()
        words = _how_far(progress, told_at - began)
        with suppress(BrokenPipeError):
            print(
                f"\r{words}\033[K" if terminal else words, end="" if terminal else "\n", file=err, flush=True
            )

    return tell


def _how_far(progress: Progress, seconds: float) -> str:
    moved = progress.done - progress.resumed
    left = (progress.total - progress.done) * seconds / moved if moved > 0 else 0.0
    words = (
        f"{_STEPS[progress.step]}: {amount(progress.done)} of {amount(max(progress.total, progress.done))}"
    )
    return f"{words}, about {left:.0f} s left" if left >= 1 else words


# --- what was found, as documents ---


def _facts_document(facts: BundleFacts) -> dict[str, object]:
    return {
        "bundle": facts.id.hex(),
        "folder": facts.folder,
        "refusal": error_document(_refusal(facts)) if facts.refusal else None,
        "community_name": facts.community_name,
        "fingerprint": facts.fingerprint,
        "channel": facts.channel,
        "serial": facts.serial,
        "created_ms": facts.created_ms,
        "publisher_name": facts.publisher_name,
        "operations": facts.operations,
        "files": facts.files,
        "bytes": facts.bytes,
        "scopes": [{"title": title, "first": first, "last": last} for title, first, last in facts.scopes],
        "withdrawn": facts.withdrawn,
        "sealed_bytes": facts.sealed_bytes,
    }


def _refusal(facts: BundleFacts) -> GllError:
    return Refused(facts.refusal, **facts.facts)


def _made_document(made: Made) -> dict[str, object]:
    return {
        **_facts_document(made.facts),
        "file_system": made.file_system,
        "left_out": made.left_out,
        "not_here": made.not_here,
        "resumed": made.resumed,
        "sealed_for": [{"pod": name, "devices": count} for name, count in made.sealed_for],
    }


def _checked_document(checked: Checked) -> dict[str, object]:
    return {
        **_facts_document(checked.facts),
        "good": checked.is_good,
        "damaged": [_damage_document(each) for each in checked.damaged],
    }


def _damage_document(damage: Damage) -> dict[str, object]:
    return {"code": damage.code, "title": damage.title, **damage.facts}


def _imported_document(imported: Imported) -> dict[str, object]:
    return {
        **_facts_document(imported.facts),
        "older": imported.older,
        "received": imported.new,
        "receipts": imported.receipts,
        "logs": [
            {
                "title": scope.title,
                "received": scope.new,
                "receipts": scope.receipts,
                "code": scope.code or None,
            }
            for scope in imported.scopes
        ],
        "imported_files": imported.files,
        "imported_bytes": imported.file_bytes,
        "known_files": imported.known_files,
        "sealed_for_others": imported.sealed_for_others,
        "damaged": [_damage_document(each) for each in imported.damaged],
    }


def _first_error(found: Sequence[Imported]) -> GllError | None:
    """What an import ends with when nothing of the stick could be used."""
    refused = [each.facts for each in found if each.facts.refusal]
    return _refusal(refused[0]) if refused and len(refused) == len(found) else None


# --- and as lines ---


def _facts_lines(facts: BundleFacts) -> list[str]:
    if not facts.channel:
        return [f"Bundle {facts.id.hex()}", *(f"  {line}" for line in error_lines(_refusal(facts).words))]
    lines = [
        f"{plain(facts.channel)} {facts.serial}, put together by {plain(facts.publisher_name)}, {moment(facts.created_ms)}",
        *table(
            [
                ("  Community", f"{facts.community_name} ({facts.fingerprint})"),
                ("  Holds", f"{counted(facts.operations, 'item', 'items')}, {counted(facts.files, 'file', 'files')}, "
                 f"{amount(facts.bytes)}"),
                *((f"  {title}", f"{first} to {last}") for title, first, last in facts.scopes),
            ]
        ),
    ]  # fmt: skip
    if facts.sealed_bytes:
        lines.append(f"  {amount(facts.sealed_bytes)} of it are sealed for some devices alone.")
    if facts.refusal:
        lines += [f"  {line}" for line in error_lines(_refusal(facts).words)]
    return lines


def _made_lines(made: Made) -> list[str]:
    lines = [*_facts_lines(made.facts)]
    if made.left_out:
        lines.append(f"  {counted(made.left_out, 'file is', 'files are')} left out: the site has them.")
    if made.not_here:
        lines.append(
            f"  {counted(made.not_here, 'file is', 'files are')} not on this PC, and not on the stick."
        )
    lines += [
        f"  {plain(name)} is sealed for {counted(count, 'device', 'devices')} of its members: nobody else can read it."
        for name, count in made.sealed_for
    ]
    objects = made.facts.operations + made.facts.files
    return [
        *lines,
        f"Finished and checked: {counted(objects, 'object', 'objects')}. You may remove the stick.",
    ]


def _checked_lines(checked: Checked) -> list[str]:
    lines = _facts_lines(checked.facts)
    if checked.is_good:
        return [*lines, "  Whole, and signed by whoever may."]
    return [*lines, *_damage_lines(checked.damaged)]


def _damage_lines(damaged: Sequence[Damage]) -> list[str]:
    return [f"  {plain(each.title)}: {plain(filled(WORDS[each.code], each.facts).what)}" for each in damaged]


def _imported_lines(imported: Imported) -> list[str]:
    facts = imported.facts
    if facts.refusal:
        return _facts_lines(facts)
    lines = [f"{plain(facts.channel)} {facts.serial} of {moment(facts.created_ms)}:"]
    if imported.older:
        lines.append("  A newer one was here before; this one replaces nothing.")
    lines.append(
        f"  {counted(imported.new, 'item', 'items')} received, {imported.receipts} of yours confirmed, "
        f"{counted(imported.files, 'file', 'files')} ({amount(imported.file_bytes)}) added, "
        f"{imported.known_files} here already."
    )
    lines += [f"  {plain(_why(scope))}" for scope in imported.scopes if scope.code]
    return [*lines, *_damage_lines(imported.damaged)]


def _why(scope: TakenScope) -> str:
    return f"{scope.title}: {filled(WORDS[scope.code], {'title': scope.title}).what}"
