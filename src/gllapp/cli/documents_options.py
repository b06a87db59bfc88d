"""The options of the commands on a pod's documents, on comments, and on what became of products."""

import argparse
from pathlib import Path

from gllapp.cli.options import ID, Commands, Parser, add_command, one_of
from gllcore.model.documents import Stage
from gllcore.model.products import AdoptionState, Level

_DOC = f"the document's title, or its id ({ID})"
_MOMENT = f"a version's name or id, a sitting's id, or “now” ({ID})"


def add_doc(doc: argparse.ArgumentParser) -> None:
    commands = _commands(doc)
    listed = add_command(commands, "doc list", "list", "list a pod's documents")
    listed.add_argument("--archived", action="store_true", help="archived ones too")
    new = add_command(commands, "doc new", "new", "begin a document")
    new.add_argument("--title", required=True, metavar="T", help="one line")
    new.add_argument(
        "--template", default="", metavar="K", help="guideline, minutes …; an empty one if left out"
    )
    new.add_argument("--language", default="", metavar="xx", help="the text's language, like en or fr")
    for command in (listed, new):
        command.add_argument("--pod", required=True, metavar="P", help=f"the pod's name, or its id ({ID})")
    show = _on_doc(commands, "show", "print a document's text")
    show.add_argument("--at", default="", metavar="V", help=_MOMENT)
    _add_text(_on_doc(commands, "write", "make a document say something else, by the difference"))
    _add_card(_on_doc(commands, "edit", "change a document's title, stage or licence, or archive it"))
    _add_versions(commands)
    _add_conflicts(commands)
    claim = _on_doc(commands, "claim", "say that you work on a section, or who does; nobody is locked out")
    which = claim.add_mutually_exclusive_group()
    which.add_argument("--section", metavar="H", help="the section's heading")
    which.add_argument("--release", metavar="ID", help=f"the claim that you give back ({ID})")
    claim.add_argument("--until", default="", metavar="DAY", help="as 2026-11-22")


def _add_card(edit: argparse.ArgumentParser) -> None:
    edit.add_argument("--title", metavar="T", help="one line")
    edit.add_argument("--language", metavar="xx", help="the text's language, like en or fr")
    edit.add_argument(
        "--stage", choices=[each.name.lower() for each in Stage], help="how far it is, as the pod sees it"
    )
    edit.add_argument("--licence", metavar="K", help="the licence's key or name")
    away = edit.add_mutually_exclusive_group()
    away.add_argument("--archive", action="store_true", help="take it out of the list")
    away.add_argument("--unarchive", action="store_true", help="put it back into the list")


def _add_versions(commands: Commands) -> None:
    _on_doc(commands, "history", "list the named versions, and who wrote when")
    compare = _on_doc(
        commands, "compare", "show what is different between two versions, and whose doing it is"
    )
    compare.add_argument(
        "--from", dest="before", default="", metavar="V", help=f"{_MOMENT}; as you saw it last if left out"
    )
    compare.add_argument("--to", dest="after", default="now", metavar="V", help=_MOMENT)
    restore = _on_doc(commands, "restore", "make the text what it was, by an edit of today")
    restore.add_argument("--version", required=True, metavar="V", help=_MOMENT)
    name = _on_doc(commands, "name", "give the text as it is a name")
    name.add_argument("--name", required=True, metavar="N", help="one line")
    name.add_argument("--note", default="", metavar="T", help="what is to be said of it")
    sign = _on_doc(commands, "sign", "sign a version off")
    sign.add_argument(
        "--consent", action="store_true", help="to be named, and to publish under the document's licence"
    )
    sign.add_argument("--note", default="", metavar="T", help="what is to be said of it")
    sign.add_argument("--undo", action="store_true", help="take it back")
    publish = _on_doc(commands, "publish", "put a version into the library as a product of the pod")
    publish.add_argument("--check", action="store_true", help="only say what is missing")
    publish.add_argument("--edition", default="", metavar="E", help="1.0, or the next, if left out")
    for command in (sign, publish):
        command.add_argument("--version", required=True, metavar="V", help=f"the version's name or id ({ID})")


def _add_conflicts(commands: Commands) -> None:
    _on_doc(commands, "conflicts", "list where two have changed one sentence")
    settle = _on_doc(commands, "settle", "settle a conflict by an edit")
    settle.add_argument(
        "--conflict", required=True, metavar="KEY", help="as shown by: doc conflicts (six digits)"
    )
    how = settle.add_mutually_exclusive_group(required=True)
    how.add_argument(
        "--keep", choices=["one", "other", "both", "text"], help="a side, both, or the text as it stands"
    )
    _add_text(how)


def add_comment(comment: argparse.ArgumentParser) -> None:
    commands = _commands(comment)
    add = add_command(commands, "comment add", "add", "say something about a place of a document")
    listed = add_command(commands, "comment list", "list", "list what is said about a document")
    for command in (add, listed):
        command.add_argument("--doc", required=True, metavar="D", help=_DOC)
    add.add_argument(
        "--on", default="", metavar="WORDS", help="words of the text; the whole document if left out"
    )
    add.add_argument("--suggest", metavar="TEXT", help="what should stand in the place of the words")
    acts = {
        "reply": "answer a comment",
        "edit": "change a comment of your own",
        "resolve": "say that a comment is settled",
        "accept": "put what is suggested into the text",
        "decline": "close a suggestion without taking it",
        "withdraw": "take a comment of your own back",
    }
    made = {name: add_command(commands, f"comment {name}", name, text) for name, text in acts.items()}
    for command in made.values():
        command.add_argument("--comment", required=True, metavar="ID", help=f"the comment's id ({ID})")
    made["resolve"].add_argument("--undo", action="store_true", help="open it again")
    made["decline"].add_argument("--reason", default="", metavar="TEXT", help="becomes an answer")
    for command in (add, made["reply"], made["edit"]):
        _add_text(command)


def add_product(product: argparse.ArgumentParser) -> None:
    commands = _commands(product)
    notes = add_command(commands, "product notes", "notes", "show what became of a product")
    adapt = add_command(commands, "product adapt", "adapt", "note an adaptation")
    adopt = add_command(commands, "product adopt", "adopt", "note that it is used, or to be used")
    keep = add_command(commands, "product keep", "keep", "have an adaptation's files on this PC")
    withdraw = add_command(commands, "product withdraw", "withdraw", "take a note of your own back")
    for command in (notes, adapt, adopt):
        command.add_argument(
            "--resource", required=True, metavar="ID", help=f"the product's id in the library ({ID})"
        )
    for command in (adapt, adopt):
        command.add_argument("--country", metavar="XX", help="like KE, or its name")
    adapt.add_argument("--title", required=True, metavar="T", help="what it is called")
    adapt.add_argument("--changed", metavar="TEXT", help="what was changed")
    adapt.add_argument("--reason", metavar="TEXT", help="why")
    adapt.add_argument("--level", type=one_of(Level), choices=list(Level), help="where it is used")
    adapt.add_argument("--result", metavar="TEXT", help="what came of it")
    adapt.add_argument("--language", metavar="xx", help="like en or fr")
    adapt.add_argument("--based-on", metavar="ID", help=f"the adaptation that it goes on from ({ID})")
    adapt.add_argument(
        "--file",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="belongs to it; may be given again",
    )
    adopt.add_argument(
        "--state", type=one_of(AdoptionState), choices=list(AdoptionState), help="planned if left out"
    )
    adopt.add_argument("--where", metavar="T", help="the place")
    adopt.add_argument("--since", metavar="DAY", help="as 2026-11-22, 2026-11 or 2026")
    adopt.add_argument("--note", metavar="TEXT", help="what is to be said of it")
    which = adopt.add_mutually_exclusive_group()
    which.add_argument("--adaptation", metavar="ID", help=f"which adaptation it is ({ID})")
    which.add_argument("--adoption", metavar="ID", help=f"your earlier note, to be changed ({ID})")
    keep.add_argument("--undo", action="store_true", help="no longer; they go when their room is needed")
    for command in (keep, withdraw):
        command.add_argument("--note", required=True, metavar="ID", help=f"the note's id ({ID})")


def _commands(group: argparse.ArgumentParser) -> Commands:
    return group.add_subparsers(
        title="commands", metavar="COMMAND", required=True, dest="verb", parser_class=Parser
    )


def _on_doc(commands: Commands, name: str, text: str) -> argparse.ArgumentParser:
    command = add_command(commands, f"doc {name}", name, text)
    command.add_argument("--doc", required=True, metavar="D", help=_DOC)
    return command


def _add_text(command: "argparse.ArgumentParser | argparse._MutuallyExclusiveGroup") -> None:
    is_one_of_several = not isinstance(command, argparse.ArgumentParser)
    command.add_argument(
        "--text-stdin",
        dest="text",
        action="store_true",
        required=not is_one_of_several,
        help="the text, in markdown and UTF-8, comes on standard input",
    )
