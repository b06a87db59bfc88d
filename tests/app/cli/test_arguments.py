"""What can be typed, and that the manual and the commands' functions agree with it."""

import argparse
import inspect
import re
from pathlib import Path

import pytest

from gllapp.cli.arguments import parser
from gllapp.cli.commands import BESIDE_PROFILE, OF_PC, WITHOUT_PROFILE
from gllapp.cli.commands import COMMANDS as OTHERS
from gllapp.cli.documents_commands import DOCUMENTS
from gllapp.cli.output import wants_json
from gllcore.errors import UsageError

COMMANDS = {**OTHERS, **DOCUMENTS, **OF_PC}
MANUAL = (Path(__file__).parents[3] / "docs" / "commands.md").read_text(encoding="utf-8")


def commands_of(whole: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Every command's own parser, by its name."""
    found: dict[str, argparse.ArgumentParser] = {}
    for action in whole._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                found |= {f"{name} {verb}": each for verb, each in commands_of(inner).items()}
                if inner.get_default("command") is not None:
                    found[name] = inner
    return found


COMMAND_PARSERS = commands_of(parser())
SECTIONS = dict(re.findall(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", MANUAL, flags=re.MULTILINE | re.DOTALL))
OPTIONS = [
    (command, option)
    for command, its in COMMAND_PARSERS.items()
    for action in its._actions
    for option in action.option_strings
    if option not in ("-h", "--help")
]


# --- the manual ---


def test_the_manual_describes_every_command_and_no_other() -> None:
    assert (
        set(SECTIONS) - {"Common to all commands"}
        == set(COMMAND_PARSERS)
        == {
            *COMMANDS,
            *WITHOUT_PROFILE,
            *BESIDE_PROFILE,
        }
    )


@pytest.mark.parametrize(("command", "option"), OPTIONS)
def test_the_manual_shows_every_option(command: str, option: str) -> None:
    usage = re.search(r"```\n(.*?)```", SECTIONS[command], flags=re.DOTALL)
    assert usage is not None
    assert option in usage[1]
    assert option == "--json" or f"`{option}" in SECTIONS[command]


@pytest.mark.parametrize("command", sorted(COMMAND_PARSERS))
def test_the_manual_shows_no_option_that_does_not_exist(command: str) -> None:
    shown = set(re.findall(r"--[a-z-]+", SECTIONS[command]))
    assert shown == {option for name, option in OPTIONS if name == command}


def test_the_manual_names_the_options_before_a_command() -> None:
    whole = {option for action in parser()._actions for option in action.option_strings}
    assert all(f"`{option}" in MANUAL for option in whole)


# --- functions ---


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_option_is_a_parameter_of_its_command(command: str) -> None:
    taken = set(inspect.signature(COMMANDS[command]).parameters) - {"session", "pc", "err"}
    given = {action.dest for action in COMMAND_PARSERS[command]._actions} - {"help", "json", "verb"}
    assert taken == given


# --- mistakes ---

WRONG = [
    ["nonsense"],
    ["post"],
    ["post", "burn"],
    ["sign-in"],
    ["sign-in", "https://example.org", "--email", "e"],
    ["sign-in", "https://example.org", "--password-stdin"],
    ["post", "new", "--stream", "General", "--title", "T"],
    ["post", "new", "--title", "T", "--text-stdin"],
    ["post", "list", "--stream", "General", "--thread", "abcdef"],
    ["post", "list", "--lim", "3"],
    ["sync", "--max-bytes", "0"],
    ["sync", "--max-bytes", "-5"],
    ["sync", "--max-seconds", "1e3"],
    ["sync", "--max-seconds", "٣"],
    ["search"],
    ["outbox", "--limit", "3", "export", "work.md"],
    ["outbox", "export"],
    ["doctor", "--repair", "--salvage", "folder"],
    ["--profile"],
]


@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_a_mistake_is_a_usage_error_that_says_what_is_wrong(words: list[str]) -> None:
    with pytest.raises(UsageError) as told:
        parser().parse_args(words)
    assert told.value.code == "usage"
    assert "{" not in told.value.words.what


def test_no_command_is_the_window() -> None:
    assert parser().parse_args([]).command is None
    assert parser().parse_args(["--profile", "here"]).command is None


def test_tags_are_separated_by_commas() -> None:
    words = ["post", "edit", "--post", "abcdef", "--tags"]
    assert parser().parse_args([*words, " a, b c ,,d"]).tags == ("a", "b c", "d")
    assert parser().parse_args([*words, ""]).tags == ()
    assert parser().parse_args(words[:-1]).tags is None


def test_json_is_wanted_also_by_a_command_that_cannot_be_understood() -> None:
    assert wants_json(["nonsense", "--json"])
    assert not wants_json(["status"])
