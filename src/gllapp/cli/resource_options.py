"""The options of the commands on the library's resources."""

import argparse

from gllapp.cli.curating_options import add_curating
from gllapp.cli.options import ID, Commands, Parser, add_command, add_limit, positive
from gllapp.library_views import Sort, What

_SHELF = f"the shelf's name, or its id ({ID})"


def add_resource(resource: argparse.ArgumentParser) -> None:
    commands = resource.add_subparsers(
        title="commands", metavar="COMMAND", required=True, dest="verb", parser_class=Parser
    )
    _add_list(commands)
    show = add_command(commands, "resource show", "show", "show all that is known of a resource")
    text = add_command(commands, "resource text", "text", "print what a document says, if its text is here")
    for command in (show, text):
        command.add_argument("resource", metavar="ID", help=f"the resource's id ({ID})")
    search = add_command(commands, "resource search", "search", "find resources by what they say")
    search.add_argument("words", metavar="WORDS", help="the last word may be incomplete")
    add_limit(search, "hits", 30)
    _add_keeping(commands)
    add_curating(commands)


def _add_list(commands: Commands) -> None:
    listed = add_command(
        commands, "resource list", "list", "list the library's resources, and what each choice leaves"
    )
    listed.add_argument("--shelf", action="append", default=[], metavar="S", help=_SHELF)
    listed.add_argument("--topic", action="append", default=[], metavar="K", help="the topic's key or name")
    listed.add_argument(
        "--type", dest="kind", action="append", default=[], metavar="T", help="the type's key or name"
    )
    listed.add_argument(
        "--language", action="append", default=[], metavar="xx", help="like en or fr, or its name"
    )
    listed.add_argument("--country", action="append", default=[], metavar="XX", help="like KE, or its name")
    listed.add_argument("--held", action="store_true", help="only what can be opened on this PC")
    listed.add_argument("--newer", action="store_true", help="only what is here in an older edition")
    listed.add_argument(
        "--text", default="", metavar="WORDS", help="words of title, author, organisation or topic"
    )
    listed.add_argument("--sort", type=Sort, choices=list(Sort), default=Sort.TITLE, help="title if left out")
    add_limit(listed, "resources", 50)


def _add_keeping(commands: Commands) -> None:
    keep = add_command(commands, "resource keep", "keep", "keep resources on this PC from now on")
    keep.add_argument("--under", type=positive, metavar="MB", help="only files of at most so many megabytes")
    keep.add_argument(
        "--what",
        type=What,
        choices=list(What),
        default=What.MAIN,
        help="text: what it says; light: the light rendition, where there is one; main (if left out): the document",
    )
    release = add_command(
        commands, "resource release", "release", "keep them no longer; files stay while there is room"
    )
    release.add_argument("--number", type=positive, metavar="N", help="as numbered by: resource kept")
    for command in (keep, release):
        command.add_argument("resource", nargs="?", metavar="ID", help=f"one resource, by its id ({ID})")
        command.add_argument("--shelf", metavar="S", help=_SHELF)
    keep.add_argument("--topic", default="", metavar="K", help="the topic's key or name")
    keep.add_argument("--type", dest="kind", default="", metavar="T", help="the type's key or name")
    keep.add_argument("--language", default="", metavar="xx", help="like en or fr, or its name")
    keep.add_argument("--country", default="", metavar="XX", help="like KE, or its name")
    add_command(commands, "resource kept", "kept", "list what you keep, and what is still to be fetched")
