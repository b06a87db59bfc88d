"""The options of the commands register and registration."""

import argparse
from pathlib import Path

from gllapp.cli.options import Commands, Parser, add_command


def add_registering(commands: Commands) -> None:
    register = add_command(commands, "register", "register", "ask to become a member, with a form in a file")
    register.add_argument(
        "--file", type=Path, required=True, metavar="FORM", help="the form, as JSON; see the documentation"
    )
    register.add_argument(
        "--stick", type=Path, metavar="DIR", help="put it on this stick, which may also tell the community"
    )
    register.add_argument(
        "--server", default="", metavar="URL", help="the community's address; sends it there"
    )
    register.add_argument(
        "--password-stdin",
        dest="password",
        action="store_true",
        default=argparse.SUPPRESS,
        help="the password of the account is the first line of standard input; the one chosen before if left out",
    )
    group = add_command(commands, None, "registration", "what became of a registration")
    verbs = group.add_subparsers(
        title="commands", metavar="COMMAND", required=True, dest="verb", parser_class=Parser
    )
    add_command(verbs, "registration status", "status", "how far it has come")
    send = add_command(verbs, "registration send", "send", "send it, or ask what has become of it")
    send.add_argument("--server", default="", metavar="URL", help="if not the address that is known")
    add_command(verbs, "registration code", "code", "write it as text, for an e-mail")
    add_command(verbs, "registration answer", "answer", "take in an answer that came by e-mail").add_argument(
        "--text-stdin",
        dest="text",
        action="store_true",
        default=True,
        help="the e-mail comes on standard input, as it always does",
    )
    add_command(verbs, "registration take-back", "take-back", "have the community forget it")
