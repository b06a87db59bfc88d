"""`python -m tests.conformance URL --email E --password P`: tries every requirement of docs/sync.md against a running server.

It needs a community made for it, for it writes posts there: a member, better two (`--other-email`) and one with the role
reader (`--reader-email`), and two open streams. What cannot be tried is listed with what it would need.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence

from tests.conformance.asking import OK, ask
from tests.conformance.ground import Account, Ground
from tests.conformance.requirement import Finding, Verdict, judged, numbered
from tests.conformance.requirements import REQUIREMENTS


def main(arguments: Sequence[str]) -> int:
    """Exit code 0 when every requirement that was tried is met."""
    options = _parser().parse_args(arguments)
    ground = Ground(
        options.url.rstrip("/"),
        Account(options.email, options.password),
        _account(options.other_email, options.other_password),
        _account(options.reader_email, options.reader_password),
        options.newest_first,
    )
    if ask(ground.url, "GET", "/v1/health").status != OK:
        _tell(f"{ground.url} is not a server that answers")
        return 2
    verdicts: Counter[Verdict] = Counter()
    for number, one in numbered(REQUIREMENTS):
        if one.section in options.without:
            continue
        if (one.slow and options.quick) or (one.blocks and not options.rate_limit):
            continue
        finding = judged(number, one, ground)
        verdicts[finding.verdict] += 1
        _tell(_line(finding))
    met, unmet, not_tried = (verdicts[verdict] for verdict in (Verdict.MET, Verdict.UNMET, Verdict.NOT_TRIED))
    _tell(f"{met + unmet + not_tried} requirements: {met} met, {unmet} not met, {not_tried} not tried")
    return 1 if unmet or not met else 0


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _line(finding: Finding) -> str:
    why = f": {finding.why}" if finding.why else ""
    return f"{finding.verdict:>4}  {finding.number:<6} {finding.words}{why}"


def _account(email: str | None, password: str | None) -> Account | None:
    return Account(email, password or "") if email else None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__.splitlines()[0])
    parser.add_argument("url", metavar="URL")
    for who, required in (("", True), ("other-", False), ("reader-", False)):
        parser.add_argument(f"--{who}email", required=required)
        parser.add_argument(f"--{who}password", required=required)
    parser.add_argument(
        "--newest-first",
        action="store_true",
        help="read as an app does, in pages, where nothing else is said",
    )
    parser.add_argument("--quick", action="store_true", help="leave out what takes seconds each")
    parser.add_argument(
        "--without",
        type=int,
        nargs="+",
        default=(),
        metavar="N",
        help="leave out these sections of docs/sync.md",
    )
    parser.add_argument(
        "--rate-limit", action="store_true", help="guess passwords until the server makes guessers wait"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
