"""What can be typed: the commands, their options and their help."""

import argparse
from pathlib import Path
from typing import Final

from gllcore.model.people import Role

DEFAULT_NAME: Final = "Global Learning Laboratory"

_LAST_PORT: Final = 65535
_MOST_WORKERS: Final = 64
_MOST_DAYS: Final = 3650
_MOST_MB: Final = 2**20


def parser() -> argparse.ArgumentParser:
    """The parser; the chosen command's name is in ``command``, as in "member add"."""
    root = argparse.ArgumentParser(
        prog="gllserver", description="The server of a learning community.", allow_abbrev=False
    )
    commands = root.add_subparsers(metavar="COMMAND", required=True)
    init = _command(commands, "init", "init", "found a community in a folder")
    init.add_argument("--name", default=DEFAULT_NAME, help="the community's name (%(default)s)")
    serve = _command(commands, "serve", "serve", "serve the community until stopped", json=False)
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    serve.add_argument("--port", type=_port, default=8080, help="port; 0 picks a free one (%(default)s)")
    serve.add_argument(
        "--workers", type=_workers, default=1, metavar="N", help="processes that share the work (%(default)s)"
    )
    serve.add_argument(
        "--member-file-mb", type=_mb, default=20, metavar="N", help="largest file from a member (%(default)s)"
    )
    serve.add_argument(
        "--member-mb",
        type=_mb,
        default=1024,
        metavar="N",
        help="all files of a member together (%(default)s)",
    )
    _members(_group(commands, "member", "the community's members"))
    _devices(_group(commands, "device", "the devices that members have enrolled"))
    _streams(_group(commands, "stream", "the forum's streams"))
    _pods(_group(commands, "pod", "the learning pods"))
    _proposals(_group(commands, "proposal", "what members would like to have"))
    _registrations(_group(commands, "registration", "those who ask to become members"))
    _publishers(_group(commands, "publisher", "the devices that may make bundles"))
    _resources(_group(commands, "resource", "the library's resources"))
    library = _group(commands, "library", "the library as a whole")
    _command(library, "open", "library open", "open the library, so that librarians can add to it")
    mbox = _command(
        commands, "import-mbox", "import-mbox", "bring in a mailing list's past; again is harmless"
    )
    mbox.add_argument("--stream", required=True, metavar="NAME")
    mbox.add_argument("file", type=Path, metavar="FILE", help="the list's archive in mbox format")
    return root


_Commands = argparse._SubParsersAction  # argparse has no public name for it


def _port(word: str) -> int:
    port = int(word)
    if not 0 <= port <= _LAST_PORT:
        raise ValueError(word)
    return port


def _workers(word: str) -> int:
    workers = int(word)
    if not 1 <= workers <= _MOST_WORKERS:
        raise ValueError(word)
    return workers


def _mb(word: str) -> int:
    size = int(word)
    if not 0 <= size <= _MOST_MB:
        raise ValueError(word)
    return size


def _days(word: str) -> int:
    days = int(word)
    if not 1 <= days <= _MOST_DAYS:
        raise ValueError(word)
    return days


def _group(
    commands: "_Commands[argparse.ArgumentParser]", name: str, text: str
) -> "_Commands[argparse.ArgumentParser]":
    group = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
    return group.add_subparsers(metavar="ACTION", required=True)


def _command(
    commands: "_Commands[argparse.ArgumentParser]", name: str, command: str, text: str, *, json: bool = True
) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
    made.set_defaults(command=command, json=False)
    made.add_argument("--data", type=Path, required=True, metavar="DIR", help="the community's folder")
    made.add_argument(
        "--database-url", metavar="URL", help="postgresql://… instead of the SQLite file in the folder"
    )
    made.add_argument(
        "--files-url",
        metavar="URL",
        help="s3://bucket/prefix?endpoint=… instead of the folder for the library's files",
    )
    if json:
        made.add_argument("--json", action="store_true", help="answer with one JSON document")
    return made


def _members(actions: "_Commands[argparse.ArgumentParser]") -> None:
    add = _command(actions, "add", "member add", "add a member")
    add.add_argument("--email", required=True)
    add.add_argument("--name", required=True)
    add.add_argument("--role", default=str(Role.MEMBER), help=f"one of {', '.join(Role)} (%(default)s)")
    add.add_argument("--country", default="", metavar="XX")
    add.add_argument("--languages", default="", metavar="xx,yy")
    _reads_password(add)
    _command(actions, "list", "member list", "list the members")
    for action, text in (
        ("suspend", "keep a member out until they are resumed"),
        ("resume", "let a suspended member in again"),
    ):
        _command(actions, action, f"member {action}", text).add_argument("--email", required=True)
    role = _command(actions, "role", "member role", "give a member another role")
    role.add_argument("--email", required=True)
    role.add_argument("--role", required=True, help=f"one of {', '.join(Role)}")
    password = _command(actions, "password", "member password", "give a member another password")
    password.add_argument("--email", required=True)
    _reads_password(password)


def _reads_password(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--password-stdin", action="store_true", required=True, help="read the password from standard input"
    )


def _devices(actions: "_Commands[argparse.ArgumentParser]") -> None:
    listing = _command(actions, "list", "device list", "list a member's devices")
    listing.add_argument("--email", required=True)
    revoke = _command(actions, "revoke", "device revoke", "withdraw a device's access")
    revoke.add_argument("--email", required=True)
    revoke.add_argument("--device", required=True, metavar="ID", help="the id, or how it begins")


def _streams(actions: "_Commands[argparse.ArgumentParser]") -> None:
    add = _command(actions, "add", "stream add", "open a stream")
    add.add_argument("--name", required=True)
    add.add_argument("--language", required=True, metavar="xx")
    add.add_argument("--description", default="")
    _command(actions, "list", "stream list", "list the streams")
    for action, text in (("close", "take no new posts in a stream"), ("reopen", "take new posts again")):
        _command(actions, action, f"stream {action}", text).add_argument("--name", required=True)
    for action, text in (
        ("restrict", "keep a stream for the members who are admitted to it"),
        ("open", "let every member read a stream again"),
    ):
        _command(actions, action, f"stream {action}", text).add_argument("--name", required=True)
    for action, text in (
        ("admit", "let a member read a stream when it is restricted"),
        ("dismiss", "let a member read a restricted stream no more"),
    ):
        change = _command(actions, action, f"stream {action}", text)
        change.add_argument("--name", required=True)
        change.add_argument("--email", required=True)


def _pods(actions: "_Commands[argparse.ArgumentParser]") -> None:
    _command(actions, "list", "pod list", "list the pods")
    for action, text in (
        ("show", "show what a pod's card says"),
        ("members", "list who reads a pod"),
        ("archive", "take nothing new in a pod"),
        ("reopen", "take new things again"),
    ):
        _names_pod(_command(actions, action, f"pod {action}", text))
    admit = _command(actions, "admit", "pod admit", "let a member into a pod")
    dismiss = _command(actions, "dismiss", "pod dismiss", "take a member out of a pod")
    for change in (admit, dismiss):
        _names_pod(change)
        change.add_argument("--email", required=True)
    admit.add_argument("--facilitator", action="store_true", help="as one of those who lead it")


def _names_pod(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--pod", required=True, metavar="POD", help="its name, or its id, or how the id begins"
    )


def _proposals(actions: "_Commands[argparse.ArgumentParser]") -> None:
    listing = _command(actions, "list", "proposal list", "list the proposals that wait")
    listing.add_argument("--all", action="store_true", help="those that were answered too")
    approve = _command(actions, "approve", "proposal approve", "open what was proposed")
    back = _command(actions, "return", "proposal return", "give a proposal back with a comment")
    for answer in (approve, back):
        answer.add_argument("proposal", metavar="ID", help="the id, or how it begins")
    back.add_argument("--comment", required=True, metavar="TEXT")


def _registrations(actions: "_Commands[argparse.ArgumentParser]") -> None:
    listing = _command(actions, "list", "registration list", "list the registrations that wait")
    listing.add_argument("--all", action="store_true", help="those that were answered too")
    show = _command(actions, "show", "registration show", "show what somebody says of themselves")
    approve = _command(actions, "approve", "registration approve", "make somebody a member")
    back = _command(actions, "return", "registration return", "give a registration back with a comment")
    answer = _command(actions, "answer", "registration answer", "write down the answer, to be sent by e-mail")
    for one in (show, approve, back, answer):
        one.add_argument("registration", metavar="ID", help="the id, or how it begins")
    back.add_argument("--comment", required=True, metavar="TEXT")
    erase = _command(
        actions, "erase", "registration erase", "forget registrations; an account that came of one stays"
    )
    erase.add_argument("registrations", nargs="+", metavar="ID", help="an id, or how it begins")
    take = _command(actions, "take", "registration take", "take in what came by e-mail")
    take.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="the e-mails as text; standard input if left out"
    )


def _publishers(actions: "_Commands[argparse.ArgumentParser]") -> None:
    add = _command(actions, "add", "publisher add", "let a librarian's device make bundles")
    add.add_argument("--email", required=True)
    add.add_argument(
        "--device", default="", metavar="ID", help="the id, or how it begins; for whoever has more than one"
    )
    add.add_argument(
        "--channel", default="", metavar="NAME", help="what its bundles are numbered under; the member's name"
    )
    add.add_argument("--days", type=_days, default=730, metavar="N", help="for so long (%(default)s)")
    _command(actions, "list", "publisher list", "list who may make bundles")
    revoke = _command(actions, "revoke", "publisher revoke", "let a device make bundles no more")
    revoke.add_argument(
        "--publisher", required=True, metavar="ID", help="the device's or the record's id, or how it begins"
    )


def _resources(actions: "_Commands[argparse.ArgumentParser]") -> None:
    bring = _command(
        actions, "import", "resource import", "bring in documents or a bibliography; again is harmless"
    )
    source = bring.add_mutually_exclusive_group(required=True)
    source.add_argument("--folder", type=Path, metavar="DIR", help="documents, with metadata.csv or without")
    source.add_argument("--csv", type=Path, metavar="FILE", help="a table, as Excel and Zotero write it")
    source.add_argument("--bibtex", type=Path, metavar="FILE", help="a bibliography in BibTeX")
    source.add_argument("--ris", type=Path, metavar="FILE", help="references in RIS")
    source.add_argument("--csl", type=Path, metavar="FILE", help="references in CSL-JSON")
    bring.add_argument(
        "--files",
        type=Path,
        metavar="DIR",
        help="where the files are that are named; beside FILE if left out",
    )
    bring.add_argument("--shelf", default="", metavar="NAME", help="where all of it stands")
    bring.add_argument("--licence", default="", metavar="L", help="where the source names none")
    bring.add_argument("--language", default="", metavar="xx", help="where the source names none")
    bring.add_argument(
        "--replace-files",
        action="store_true",
        help="another file for a resource that is there is its new edition",
    )
    bring.add_argument("--preview", action="store_true", help="only say what would be done")
    _command(actions, "imports", "resource imports", "list the imports")
    undo = _command(actions, "undo", "resource undo", "withdraw what an import has added")
    undo.add_argument("number", type=int, metavar="IMPORT")
    listing = _command(actions, "list", "resource list", "list the resources")
    listing.add_argument("--shelf", default="", metavar="NAME")
    listing.add_argument("--withdrawn", action="store_true", help="those that were withdrawn instead")
    export = _command(actions, "export", "resource export", "write resources down for other programs")
    export.add_argument("--format", required=True, choices=("csv", "bibtex", "ris", "csl"))
    export.add_argument("--shelf", default="", metavar="NAME")
    export.add_argument("file", type=Path, metavar="FILE", help="a new file")
    for action, text in (
        ("withdraw", "take resources off the shelves"),
        ("restore", "put withdrawn resources back on the shelves"),
    ):
        change = _command(actions, action, f"resource {action}", text)
        change.add_argument("resources", nargs="+", metavar="ID", help="an id, or how it begins")
