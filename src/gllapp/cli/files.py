"""The commands about the library's files: fetch what is kept, how it stands, what is allowed, and a librarian's sending."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TextIO

from gllapp.cli.output import Answer, amount, counted, error_document, plain, table
from gllapp.file_views import FileProgress, FilesReport
from gllapp.usecases.budgets import Bound
from gllapp.usecases.session import Session, open_desk
from gllcore.errors import GllError
from gllcore.protocol import ErrorMessage, error_of

_PROGRESS_SECONDS = 2.0
LIMITS: Mapping[str, str] = {
    Bound.SYNC_BYTES: "what you allow a sync",
    Bound.SYNC_MONEY: "the money that you allow a sync",
    Bound.SYNC_MINUTES: "the minutes that you allow a sync",
    Bound.WEEK_BYTES: "what you allow a week",
    Bound.WEEK_MONEY: "the money that you allow a week",
    Bound.FILES_BYTES: "what you allow files of a sync",
}
"""Which of the person's limits something came to."""


def run_fetch(
    session: Session, *, max_bytes: int, max_seconds: int, stick: Sequence[Path], err: TextIO
) -> Answer:
    """Fetches now, at whatever hour: the person asks for it. What they allow on networks that cost holds, unless a limit is said."""
    from gllapp.usecases.fetching import fetch_files
    from gllapp.usecases.sticks.sources import check_sticks

    check_sticks(stick)
    desk = open_desk(session)
    with closing(desk.replica):
        server = desk.replica.profile().server
        tell = progress_on(err, session.seconds)
        report = fetch_files(session, desk, max_bytes, max_seconds, tell, sticks=stick)
    error = error_in(report, server)
    return Answer(
        {**files_document(report, server), "error": error_document(error) if error else None},
        [*files_lines(report, server), *_way_past(report)],
        error,
    )


def _way_past(report: FilesReport) -> list[str]:
    """How what the person allows is gone past, where that has ended it."""
    is_ended = report.stopped_by or report.error == "week_spent"
    return ["To fetch more all the same, say how much: --max-bytes N."] if is_ended else []


def run_files_status(session: Session) -> Answer:
    from gllapp.usecases.file_choices import files_status

    desk = open_desk(session)
    with closing(desk.replica):
        now = files_status(session, desk)
    document = {
        "folder": now.folder,
        "here": now.here,
        "here_bytes": now.here_bytes,
        "begun": now.begun,
        "begun_bytes": now.begun_bytes,
        "waiting": now.waiting,
        "waiting_bytes": now.waiting_bytes,
        "with_sync": now.with_sync,
        "hours": now.hours or None,
        "bytes_per_second": now.bytes_per_second or None,
        "bytes_per_sync": now.bytes_per_sync or None,
        "room_bytes": now.room_bytes or None,
    }
    come = (
        f"with every sync{f', {now.hours}' if now.hours else ''}"
        if now.with_sync
        else "when you ask for them"
    )
    rows = [
        ("Here", f"{counted(now.here, 'file', 'files')}, {amount(now.here_bytes)}, in {now.folder}"),
        ("Begun", f"{counted(now.begun, 'file', 'files')}, {amount(now.begun_bytes)} of them here"),
        ("Waiting", f"{counted(now.waiting, 'file', 'files')}, {amount(now.waiting_bytes)}"),
        ("Come", come),
        ("A sync brings", f"at most {amount(now.bytes_per_sync)}" if now.bytes_per_sync else "all of them"),
        (
            "Speed",
            f"{amount(now.bytes_per_second)} a second" if now.bytes_per_second else "as fast as it goes",
        ),
        ("Room", f"at most {amount(now.room_bytes)}" if now.room_bytes else "as much as the disk has"),
    ]
    return Answer(document, table(rows))


def run_set(
    session: Session,
    *,
    with_sync: bool | None,
    hours: str | None,
    speed: int | None,
    per_sync: int | None,
    room: int | None,
) -> Answer:
    from gllapp.usecases.file_choices import choose_files

    choose_files(session.folder, with_sync, hours, speed, per_sync, room)
    return run_files_status(session)


def run_send(session: Session, *, file: Path, err: TextIO) -> Answer:
    from gllapp.usecases.sending_files import send_file

    tell = _now_and_then(err, session.seconds)
    desk = open_desk(session)
    with closing(desk.replica):
        card = send_file(session, desk, file, lambda sent: tell(f"{amount(sent)} sent"))
    assert card is not None, "nobody could have stopped it"
    document = {"file": card.id.hex(), "sha256": card.sha256.hex(), "bytes": card.size}
    return Answer(document, [f"The server has {plain(file.name)}, {amount(card.size)}: {card.id.hex()}."])


# --- what a sync says of files too ---


def progress_on(err: TextIO, seconds: Callable[[], float]) -> Callable[[FileProgress], None]:
    """Tells on ``err`` how far fetching is."""
    tell = _now_and_then(err, seconds)

    def told(progress: FileProgress) -> None:
        left = f", about {round(progress.seconds_left)} s left" if progress.seconds_left is not None else ""
        tell(
            f"File {progress.file} of {progress.files}, {plain(progress.title)}: "
            f"{amount(progress.held)} of {amount(progress.size)}{left}"
        )

    return told


def error_in(report: FilesReport, server: str) -> GllError | None:
    return error_of(ErrorMessage(report.error, dict(report.facts)), server) if report.error else None


def files_document(report: FilesReport, server: str) -> dict[str, object]:
    return {
        "fetched": report.fetched,
        "bytes": report.bytes,
        "stick_bytes": report.stick_bytes,
        "seconds": round(report.seconds, 3),
        "waiting": report.waiting,
        "waiting_bytes": report.waiting_bytes,
        "dropped": report.dropped,
        "stopped_by": report.stopped_by or None,
        "troubles": [
            {
                "title": trouble.title,
                **error_document(error_of(ErrorMessage(trouble.error, dict(trouble.facts)), server)),
            }
            for trouble in report.troubles
        ],
    }


def files_lines(report: FilesReport, server: str) -> list[str]:
    came = f"{amount(report.bytes)} over the net"
    if report.stick_bytes:
        came = f"{amount(report.stick_bytes)} from sticks, {came}"
    lines = [
        f"Files: {report.fetched} fetched, {came}, {report.seconds:.1f} s; "
        f"{report.waiting} waiting, {amount(report.waiting_bytes)}{stopped_at(report.stopped_by)}."
    ]
    if report.dropped:
        dropped = counted(report.dropped, "file that nobody keeps has", "files that nobody keeps have")
        lines.append(f"{dropped} made room.")
    for trouble in report.troubles:
        words = error_of(ErrorMessage(trouble.error, dict(trouble.facts)), server).words
        lines.append(f"{plain(trouble.title)}: {plain(words.what)} {plain(words.next)}")
    return lines


def stopped_at(bound: str) -> str:
    """The limit that files came to, as the end of a sentence about them."""
    return f"; stopped at {LIMITS[bound]}" if bound else ""


def _now_and_then(err: TextIO, seconds: Callable[[], float]) -> Callable[[str], None]:
    """At once in place on a terminal, and now and then a line anywhere else."""
    terminal = err.isatty()
    told_at = seconds()

    def tell(words: str) -> None:
        nonlocal told_at
        if not terminal and seconds() - told_at < _PROGRESS_SECONDS:
            return
        told_at = seconds()
        # Nobody listens any more? That is no reason to stop.
        with suppress(BrokenPipeError):
            print(
                f"\r{words}\033[K" if terminal else words, end="" if terminal else "\n", file=err, flush=True
            )

    return tell
