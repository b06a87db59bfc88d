"""The command gllserver: runs what was asked for, and turns every error into words and an exit code."""

import json
import sys
import traceback
from argparse import Namespace
from collections.abc import Sequence

from gllcore.errors import ExitCode, GllError
from gllfiles.helper.argument import ARGUMENT
from gllserver.cli.arguments import parser
from gllserver.cli.commands import ANSWERING

# What shells expect of a program that Ctrl+C has ended.
_INTERRUPTED = 130


def main(words: Sequence[str] | None = None) -> int:
    """Run a command; returns its exit code. Wrong usage leaves by SystemExit(2), as argparse does."""
    if words is None and sys.argv[1:2] == [ARGUMENT]:
        from gllfiles.helper.__main__ import main as help_reading  # the packed program is its own helper

        return help_reading(sys.argv[2:])
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]  # the terminal's are text files
    arguments = parser().parse_args(words)
    try:
        _run(arguments)
    except GllError as error:
        _report(error, as_json=arguments.json)
        return error.exit_code
    except KeyboardInterrupt:
        print("Interrupted. What was stored is kept; the same command goes on from there.", file=sys.stderr)
        return _INTERRUPTED
    except Exception:  # noqa: BLE001 - the last place: a bug ends in a report and its own exit code
        traceback.print_exc()
        return ExitCode.BUG
    return ExitCode.DONE


def _run(arguments: Namespace) -> None:
    if arguments.command == "serve":
        # Loaded when wanted: the other commands do without a web server.
        from gllserver.cli.serving import serve_community

        serve_community(arguments, _announce)
        return
    outcome = ANSWERING[arguments.command](arguments)
    if arguments.json:
        print(json.dumps(outcome.document, ensure_ascii=False))
    else:
        print(*outcome.lines, sep="\n", end="\n" if outcome.lines else "")


def _announce(url: str) -> None:
    print(f"listening on {url}", flush=True)


def _report(error: GllError, *, as_json: bool) -> None:
    print(error, file=sys.stderr)
    if as_json:
        print(json.dumps({"error": error.code, "message": str(error)}, ensure_ascii=False))


if __name__ == "__main__":
    sys.exit(main())
