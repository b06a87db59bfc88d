"""The options of the commands on learning pods: the directory, proposals, joining and leading, tasks and files."""

import argparse
from pathlib import Path

from gllapp.cli.options import ID, Commands, Parser, add_command, add_limit, one_of
from gllcore.model.pods import Form

_POD = "the pod's name, or its id"
_MEMBER = "the member's whole name, or their id"


def add_pod(pod: argparse.ArgumentParser) -> None:
    commands = _verbs(pod)
    listed = add_command(commands, "pod list", "list", "list the pods, those that you are in first")
    listed.add_argument("--archived", action="store_true", help="archived ones too")
    _of_pod(commands, "show", "show a pod's card, and what is in it on this PC")
    _of_pod(commands, "members", "list who is in a pod, and who leads it")
    _add_proposals(commands)
    _add_joining(commands)
    _add_leading(commands)
    news = _of_pod(commands, "news", "what others have changed in a pod since you looked last")
    news.add_argument("--seen", action="store_true", help="from now on you have seen what is told")
    add_limit(news, "lines", 100)
    _add_tasks(add_command(commands, None, "task", "joint actions of a pod: who does what by when"))
    _add_files(add_command(commands, None, "file", "files that the members of a pod share"))


def _add_proposals(commands: Commands) -> None:
    propose = add_command(commands, "pod propose", "propose", "propose a pod, or a stream for everybody")
    propose.add_argument("--name", required=True, metavar="N", help="what it is to be called")
    purpose = propose.add_mutually_exclusive_group(required=True)
    purpose.add_argument("--purpose", metavar="T", help="what it is for")
    purpose.add_argument(
        "--text-stdin", dest="text", action="store_true", help="what it is for comes on standard input"
    )
    propose.add_argument(
        "--facilitator",
        action="append",
        default=[],
        metavar="M",
        help=f"{_MEMBER}; given twice at least, you may be one of them",
    )
    propose.add_argument("--area", default="", metavar="K", help="the topic's key or name")
    propose.add_argument("--language", action="append", default=[], metavar="xx", help="like en or fr")
    propose.add_argument("--country", action="append", default=[], metavar="XX", help="like KE, or its name")
    propose.add_argument("--product", default="", metavar="T", help="what is to come of it")
    propose.add_argument(
        "--form", type=one_of(Form), choices=list(Form), default=Form.POD, help="pod if left out; or stream"
    )
    propose.add_argument("--rules", action="store_true", help="you have read the community's rules and agree")
    propose.add_argument(
        "--again", metavar="ID", help=f"your proposal that was returned, said in these words now ({ID})"
    )
    listed = add_command(commands, "pod proposals", "proposals", "list your proposals, and those to answer")
    listed.add_argument("--answered", action="store_true", help="those that were answered too")
    approve = add_command(commands, "pod approve", "approve", "approve a proposal, or let somebody in")
    approve.add_argument("--comment", default="", metavar="T", help="a word to who made the proposal")
    back = add_command(commands, "pod return", "return", "return a proposal, or decline a wish to join")
    back.add_argument("--comment", required=True, metavar="T", help="what should be different, or why")
    for command in (approve, back):
        command.add_argument("asking", metavar="ID", help=f"the id of the proposal, or of the wish ({ID})")


def _add_joining(commands: Commands) -> None:
    join = _of_pod(commands, "join", "ask to join a pod; its facilitators let you in")
    join.add_argument(
        "--message", default="", metavar="T", help="a word to the facilitators; all can read it"
    )
    join.add_argument("--undo", action="store_true", help="take your wish back")
    joinings = add_command(
        commands, "pod joinings", "joinings", "list who waits to join, and your own wishes"
    )
    joinings.add_argument("--pod", metavar="P", help=f"only those of this pod: {_POD}")
    _of_pod(commands, "leave", "leave a pod; all of it goes from this PC with the next sync")


def _add_leading(commands: Commands) -> None:
    invite = _of_pod(commands, "invite", "take somebody in who has not asked")
    remove = _of_pod(commands, "remove", "take a member out")
    facilitate = _of_pod(commands, "facilitate", "make a member a facilitator")
    for command in (invite, remove, facilitate):
        command.add_argument("member", metavar="MEMBER", help=_MEMBER)
    facilitate.add_argument("--undo", action="store_true", help="a member again, as others")
    edit = _of_pod(commands, "edit", "change what everybody reads about a pod")
    edit.add_argument("--name", metavar="N", help="what it is called")
    aim = edit.add_mutually_exclusive_group()
    aim.add_argument("--aim", metavar="T", help="what it is for")
    aim.add_argument(
        "--text-stdin", dest="text", action="store_true", help="what it is for comes on standard input"
    )
    edit.add_argument("--product", metavar="T", help="what is to come of it; “” for nothing")
    edit.add_argument("--area", metavar="K", help="the topic's key or name")
    edit.add_argument(
        "--language", action="append", metavar="xx", help="all of its languages, each by its own"
    )
    edit.add_argument(
        "--country", action="append", metavar="XX", help="all of its countries, each by its own"
    )
    archive = _of_pod(commands, "archive", "nothing new from now on; what is there stays readable")
    archive.add_argument("--undo", action="store_true", help="open it again")


def _add_tasks(task: argparse.ArgumentParser) -> None:
    commands = _verbs(task)
    add = _of_pod(commands, "task add", "add a task")
    add.add_argument("--title", required=True, metavar="T", help="what is to be done")
    add.add_argument("--who", action="append", default=[], metavar="M", help=f"{_MEMBER}; may be given again")
    add.add_argument("--due", default="", metavar="DAY", help="by when, as 2026-11-22")
    add.add_argument("--note", default="", metavar="T", help="more about it")
    listed = _of_pod(commands, "task list", "list the tasks, those that are late marked")
    listed.add_argument("--open", dest="open_only", action="store_true", help="only what is not done")
    done = _of_pod(commands, "task done", "say that a task is done")
    done.add_argument("--undo", action="store_true", help="it is not done after all")
    withdraw = _of_pod(commands, "task withdraw", "take a task off the list")
    for command in (done, withdraw):
        command.add_argument("task", metavar="TASK", help="the task's title, or its id")


def _add_files(file: argparse.ArgumentParser) -> None:
    commands = _verbs(file)
    add = _of_pod(commands, "file add", "share a file; it goes to the server behind the next sync")
    add.add_argument("file", type=Path, metavar="FILE", help="the file")
    add.add_argument("--title", default="", metavar="T", help="what it is called; its own name if left out")
    add.add_argument("--note", default="", metavar="T", help="more about it")
    _of_pod(commands, "file list", "list the files")
    keep = _of_pod(commands, "file keep", "have files on this PC: one, or all that come")
    keep.add_argument("file", metavar="FILE", nargs="?", help="its title or id; all if left out")
    keep.add_argument("--undo", action="store_true", help="no longer; they go when their room is needed")
    withdraw = _of_pod(commands, "file withdraw", "take a file off the list")
    withdraw.add_argument("file", metavar="FILE", help="its title or id")


def _verbs(group: argparse.ArgumentParser) -> Commands:
    return group.add_subparsers(
        title="commands", metavar="COMMAND", required=True, dest="verb", parser_class=Parser
    )


def _of_pod(commands: Commands, words: str, text: str) -> argparse.ArgumentParser:
    command = add_command(commands, f"pod {words}", words.split()[-1], text)
    command.add_argument("pod", metavar="POD", help=_POD)
    return command
