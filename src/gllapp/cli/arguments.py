"""The commands and their options, as argparse knows them; every destination is a parameter of the command's function."""

import argparse
from functools import cache
from pathlib import Path
from typing import Any

from gllapp.cli.account_options import add_accounts
from gllapp.cli.bundle_options import add_bundles
from gllapp.cli.documents_options import add_comment, add_doc, add_product
from gllapp.cli.file_options import add_files, add_with_files
from gllapp.cli.options import ID, Commands, Parser, add_command, add_limit, positive
from gllapp.cli.pods_options import add_pod
from gllapp.cli.registering_options import add_registering
from gllapp.cli.resource_options import add_resource
from gllapp.cli.search_options import add_search
from gllapp.cli.usage_options import add_usage, amount_of_money
from gllcore.errors import UsageError


@cache
def parser() -> argparse.ArgumentParser:
    """The whole command line, made once, for that takes as long as a small command. ``command`` is None when the window is wanted."""
    whole = Parser(
        prog="gllapp",
        description="The community's forum on this PC. Without a command the window opens.",
        allow_abbrev=False,
    )
    whole.set_defaults(command=None, json=False)
    whole.add_argument(
        "--profile", type=Path, metavar="DIR", help="the profile's folder; your own if left out"
    )
    commands = whole.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)
    _add_account(commands)
    add_accounts(add_command(commands, None, "account", "the people who use GLL on this PC"))
    add_registering(commands)
    _add_post(add_command(commands, None, "post", "write, change and list posts"))
    _add_conflicts(add_command(commands, None, "conflicts", "what was written on two devices at once"))
    _add_withdrawals(
        add_command(commands, None, "withdrawals", "posts that one sync would take from view in masses")
    )
    _add_outbox(add_command(commands, "outbox", "outbox", "what you wrote, and how far it has come"))
    add_resource(add_command(commands, None, "resource", "the library's resources: list, read, keep"))
    add_pod(add_command(commands, None, "pod", "learning pods: find, propose, join, lead and work in them"))
    add_doc(add_command(commands, None, "doc", "a pod's documents: write, compare, publish"))
    add_comment(add_command(commands, None, "comment", "what is said about a document"))
    add_product(add_command(commands, None, "product", "what became of the library's knowledge products"))
    add_files(commands)
    add_usage(commands)
    _add_bundle(
        add_command(commands, None, "bundle", "sticks: what they bring, and what they take to the server")
    )
    add_search(commands)
    _add_own(add_command(commands, "export", "export", "write down everything that is yours"))
    _add_doctor(add_command(commands, "doctor", "doctor", "check this PC's copy, and repair it"))
    _add_about(add_command(commands, "about", "about", "versions, licences, and a report that names nobody"))
    return whole


def _add_account(commands: Commands) -> None:
    sign_in = add_command(commands, "sign-in", "sign-in", "make this PC yours, or renew an expired sign-in")
    sign_in.add_argument("url", metavar="URL", help="the server's address")
    sign_in.add_argument("--email", required=True, help="the address of your account")
    sign_in.add_argument(
        "--password-stdin",
        dest="password",
        action="store_true",
        required=True,
        help="the password is the first line of standard input",
    )
    _add_proxy(sign_in)
    sync = add_command(commands, "sync", "sync", "send what waits and fetch what is new")
    sync.add_argument("--max-bytes", type=positive, metavar="N", default=0, help="stop after about N bytes")
    sync.add_argument("--max-seconds", type=positive, metavar="N", default=0, help="stop after N seconds")
    _add_proxy(sync)
    add_with_files(sync)
    plan = add_command(commands, "plan", "plan", "what the next sync would move: bytes, minutes, money")
    plan.add_argument(
        "--price", type=amount_of_money, metavar="P", help="what a megabyte costs here, from now on"
    )
    plan.add_argument("--currency", metavar="C", help="of the price; XOF, for example")
    add_command(commands, "home", "home", "what came since the window was last open, and what waits for you")
    add_command(commands, "insights", "insights", "posts by week, the outbox by age, documents, the library")
    add_command(commands, "status", "status", "who you are here, what waits, when the last complete sync was")


def _add_post(post: argparse.ArgumentParser) -> None:
    commands = post.add_subparsers(
        title="commands", metavar="COMMAND", required=True, dest="verb", parser_class=Parser
    )
    new = add_command(commands, "post new", "new", "start a thread")
    new.add_argument(
        "--stream", required=True, metavar="S", help=f"the stream's or the pod's name, or its id ({ID})"
    )
    new.add_argument("--title", required=True, metavar="T", help="one line")
    _add_text(new, required=True)
    _add_language(new, "the stream's language if left out")
    new.add_argument("--tags", type=_tags, default=(), metavar="A,B", help="separated by commas")

    reply = add_command(commands, "post reply", "reply", "answer in a thread")
    reply.add_argument("--thread", required=True, metavar="ID", help=f"the thread's id ({ID})")
    reply.add_argument("--to", metavar="ID", help=f"the post that you answer, if not the first ({ID})")
    _add_text(reply, required=True)
    _add_language(reply, "the thread's language if left out")

    edit = add_command(
        commands, "post edit", "edit", "change a post of your own; earlier versions stay readable"
    )
    edit.add_argument("--post", required=True, metavar="ID", help=f"the post's id ({ID})")
    _add_text(edit, required=False)
    edit.add_argument("--title", metavar="T", help="a new title")
    edit.add_argument("--tags", type=_tags, metavar="A,B", help="the thread's tags from now on; '' for none")

    useful = add_command(commands, "post useful", "useful", "mark a post as useful to you")
    useful.add_argument("--post", required=True, metavar="ID", help=f"the post's id ({ID})")
    useful.add_argument("--undo", action="store_true", help="take the mark back")

    withdraw = add_command(commands, "post withdraw", "withdraw", "withdraw a post of your own; answers stay")
    withdraw.add_argument("--post", required=True, metavar="ID", help=f"the post's id ({ID})")
    withdraw.add_argument("--undo", action="store_true", help="bring it back")

    listed = add_command(commands, "post list", "list", "list streams and threads, or the posts of a thread")
    which = listed.add_mutually_exclusive_group()
    which.add_argument(
        "--stream", metavar="S", help="only the threads of this stream, or of this pod: its name or id"
    )
    which.add_argument("--thread", metavar="ID", help=f"the posts of this thread ({ID})")
    add_limit(listed, "threads", 50)


class _Verbs(argparse._SubParsersAction):  # type: ignore[type-arg]  # generic for checkers alone
    """What can be done with a group that is a command by itself, whose options are not for these."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, *given: Any, **more: Any
    ) -> None:
        if hasattr(namespace, "limit"):
            raise UsageError("usage", reason="--limit is for the list alone")
        super().__call__(parser, namespace, *given, **more)


def _add_outbox(outbox: argparse.ArgumentParser) -> None:
    outbox.add_argument(
        "--limit",
        type=positive,
        default=argparse.SUPPRESS,
        metavar="N",
        help="at most N sent items; 20 if left out",
    )
    commands = outbox.add_subparsers(
        title="commands", metavar="COMMAND", dest="verb", parser_class=Parser, action=_Verbs
    )
    export = add_command(
        commands, "outbox export", "export", "write down what is not received yet, and drafts"
    )
    export.add_argument(
        "file", metavar="FILE", type=Path, help="a new file: .md or .html to read, .gllout to import"
    )
    taken = add_command(commands, "outbox import", "import", "take in what was exported on another device")
    taken.add_argument("file", metavar="FILE", type=Path, help="a .gllout file")
    again = add_command(commands, "outbox send-again", "send-again", "send what was kept aside")
    thrown = add_command(commands, "outbox discard", "discard", "throw away what was kept aside")
    for command in (again, thrown):
        command.add_argument("item", type=positive, metavar="N", help="its number, as shown by: outbox")


def _add_own(export: argparse.ArgumentParser) -> None:
    export.add_argument(
        "folder", metavar="FOLDER", type=Path, help="where my-data.json and my-data.html are written"
    )
    export.add_argument("--replace", action="store_true", help="write over those of an earlier export")


def _add_withdrawals(withdrawals: argparse.ArgumentParser) -> None:
    commands = withdrawals.add_subparsers(
        title="commands", metavar="COMMAND", required=True, dest="verb", parser_class=Parser
    )
    listed = add_command(commands, "withdrawals list", "list", "list the posts that wait for your word")
    add_limit(listed, "posts of each stream", 20)
    withdraw = add_command(
        commands, "withdrawals withdraw", "withdraw", "show them as withdrawn, as everywhere"
    )
    keep = add_command(commands, "withdrawals keep", "keep", "go on showing them on this PC")
    for command in (withdraw, keep):
        command.add_argument("--stream", required=True, metavar="S", help="the stream's name, or its id")


def _add_bundle(bundle: argparse.ArgumentParser) -> None:
    commands = bundle.add_subparsers(
        title="commands", metavar="COMMAND", required=True, dest="verb", parser_class=Parser
    )
    add_bundles(commands)
    outgoing = add_command(
        commands, "bundle outgoing", "outgoing", "put what waits on a stick, for the server alone"
    )
    outgoing.add_argument(
        "--name", default="", metavar="N", help="what people call the stick; it is written on it"
    )
    collect = add_command(commands, "bundle collect", "collect", "hand in what others have put on a stick")
    receipts = add_command(commands, "bundle receipts", "receipts", "take home what the server has answered")
    for command in (outgoing, collect, receipts):
        command.add_argument("target", type=Path, metavar="TARGET", help="where the stick is")


def _add_doctor(doctor: argparse.ArgumentParser) -> None:
    how = doctor.add_mutually_exclusive_group()
    how.add_argument("--repair", action="store_true", help="repair what can be without losing anything")
    how.add_argument(
        "--salvage",
        metavar="FOLDER",
        type=Path,
        help="only write unsent work into files in FOLDER, however damaged the copy is",
    )
    doctor.add_argument("--offline", action="store_true", help="ask the server nothing")


def _add_about(about: argparse.ArgumentParser) -> None:
    what = about.add_mutually_exclusive_group()
    what.add_argument(
        "--report", action="store_true", help="what may help with a problem: no names, texts or paths"
    )
    what.add_argument("--licence", metavar="NAME", help="the words of one licence")


def _add_conflicts(conflicts: argparse.ArgumentParser) -> None:
    commands = conflicts.add_subparsers(
        title="commands", metavar="COMMAND", required=True, dest="verb", parser_class=Parser
    )
    add_command(commands, "conflicts list", "list", "list what you may settle")
    show = add_command(commands, "conflicts show", "show", "show what was before, and each side")
    settle = add_command(commands, "conflicts settle", "settle", "settle a conflict by an edit")
    for command in (show, settle):
        command.add_argument("conflict", metavar="ID", help=f"the conflict's id ({ID})")
    how = settle.add_mutually_exclusive_group(required=True)
    how.add_argument(
        "--keep", type=positive, metavar="N", help="keep this side, as numbered by: conflicts show"
    )
    how.add_argument(
        "--text-stdin",
        dest="text",
        action="store_true",
        help="another text, or title, in markdown and UTF-8, comes on standard input",
    )


def _add_text(command: argparse.ArgumentParser, *, required: bool) -> None:
    command.add_argument(
        "--text-stdin",
        dest="text",
        action="store_true",
        required=required,
        help="the text, in markdown and UTF-8, comes on standard input",
    )


def _add_language(command: argparse.ArgumentParser, otherwise: str) -> None:
    command.add_argument("--language", metavar="xx", help=f"the text's language, like en or fr; {otherwise}")


def _add_proxy(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--proxy",
        metavar="URL",
        help="from now on over this proxy; 'system' for what this PC is set to use, 'none' for none",
    )


def _tags(text: str) -> tuple[str, ...]:
    return tuple(tag.strip() for tag in text.split(",") if tag.strip())
