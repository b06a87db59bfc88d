"""The options of the commands about data used."""

import argparse

from gllapp.cli.options import Commands, Parser, add_command, positive


def add_usage(whole: Commands) -> None:
    usage = add_command(whole, "usage", "usage", "data used by day and kind, and over which network")
    usage.add_argument(
        "--since", metavar="DATE", help="from this day on, as 2026-03-09; four weeks if left out"
    )
    network = add_command(whole, None, "network", "the networks that this PC was on, and what they cost")
    commands = network.add_subparsers(
        title="commands", metavar="COMMAND", required=True, dest="verb", parser_class=Parser
    )
    add_command(commands, "network list", "list", "networks, the latest first")
    chosen = add_command(
        commands, "network set", "set", "say whether a network costs money, and what a megabyte"
    )
    chosen.add_argument(
        "--number", type=positive, metavar="N", help="which; where the PC is now, if left out"
    )
    chosen.add_argument("--paid", choices=("yes", "no", "later"), help="whether you pay for it")
    chosen.add_argument("--price", type=amount_of_money, metavar="P", help="what a megabyte costs there")
    chosen.add_argument("--currency", metavar="C", help="of the price; XOF, for example")
    _add_limits(add_command(whole, "limits", "limits", "what a week and a sync may cost; 0 is no limit"))


def amount_of_money(said: str) -> float:
    number = float(said)
    if not 0 <= number < float("inf"):
        raise ValueError
    return number


def _add_limits(limits: argparse.ArgumentParser) -> None:
    for name, what in (("week", "a week"), ("sync", "a sync")):
        limits.add_argument(
            f"--{name}-bytes", type=_whole, metavar="N", help=f"at most N bytes {what} on networks that cost"
        )
        limits.add_argument(
            f"--{name}-money",
            type=amount_of_money,
            metavar="M",
            help=f"at most M {what} on networks with a price",
        )
    limits.add_argument("--sync-minutes", type=_whole, metavar="N", help="at most N minutes a sync, anywhere")
    limits.add_argument(
        "--text-only",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="no files come or go with a sync that was not told to bring them",
    )


def _whole(text: str) -> int:
    """A positive number, or 0."""
    return 0 if text == "0" else positive(text)
