"""The options of the commands with which librarians change the library, and of the one with which anybody writes it down."""

from pathlib import Path

from gllapp.cli.options import ID, Commands, add_command, positive

SHELF = f"the shelf's name, or its id ({ID})"
FORMATS = ("csv", "bibtex", "ris", "csl")


def add_curating(commands: Commands) -> None:
    _add_import(commands)
    _add_edit(commands)
    for name, text in (
        ("withdraw", "take resources off the shelves"),
        ("restore", "put withdrawn resources back on the shelves"),
    ):
        change = add_command(commands, f"resource {name}", name, text)
        change.add_argument("resources", nargs="+", metavar="ID", help=f"a resource's id ({ID})")
    shelf = add_command(commands, "resource new-shelf", "new-shelf", "set up a shelf")
    shelf.add_argument("name", metavar="NAME")
    shelf.add_argument("--description", default="", metavar="TEXT")
    shelf.add_argument("--language", default="", metavar="xx", help="like en or fr, or its name")
    export = add_command(commands, "resource export", "export", "write resources down for other programs")
    export.add_argument("--format", dest="form", required=True, choices=FORMATS)
    export.add_argument("--shelf", metavar="S", help=SHELF)
    export.add_argument("file", type=Path, metavar="FILE", help="a new file")


def _add_import(commands: Commands) -> None:
    bring = add_command(
        commands, "resource import", "import", "bring in documents or a bibliography; again is harmless"
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
    bring.add_argument("--shelf", default="", metavar="S", help="the name of the shelf for all of it")
    bring.add_argument("--licence", default="", metavar="L", help="where the source names none")
    bring.add_argument("--language", default="", metavar="xx", help="where the source names none")
    bring.add_argument(
        "--replace-files",
        action="store_true",
        help="another file for a resource that is there is its new edition",
    )
    bring.add_argument("--preview", action="store_true", help="only say what would be done")
    add_command(commands, "resource imports", "imports", "list what you have brought in on this PC")
    undo = add_command(commands, "resource undo", "undo", "take back, or withdraw, what an import has added")
    undo.add_argument("number", type=positive, metavar="IMPORT", help="as numbered by: resource imports")


def _add_edit(commands: Commands) -> None:
    edit = add_command(
        commands,
        "resource edit",
        "edit",
        "change resources; what is not named stays, an empty word takes away",
    )
    edit.add_argument("resources", nargs="+", metavar="ID", help=f"a resource's id ({ID})")
    for name, text in (
        ("title", "its title"),
        ("abstract", "what it is about"),
        ("organisation", "who has published it"),
        ("edition", "which edition it is"),
        ("doi", "its DOI"),
        ("link", "its address on the web"),
        ("licence", "the licence's key or name"),
        ("language", "like en or fr, or its name"),
    ):
        edit.add_argument(f"--{name}", metavar="xx" if name == "language" else "TEXT", help=text)
    edit.add_argument("--type", dest="kind", metavar="T", help="the type's key or name")
    edit.add_argument("--year", metavar="YYYY")
    edit.add_argument("--authors", metavar="NAMES", help='"Family, Given; Family, Given"')
    edit.add_argument("--translates", metavar="ID", help="the resource that it is a translation of")
    edit.add_argument("--replaces", metavar="ID", help="the older resource in whose place it comes")
    for name, metavar, text in (
        ("topic", "K", "a topic's key or name"),
        ("country", "XX", "a country, like KE, or its name"),
        ("shelf", "S", SHELF),
    ):
        for verb in ("add", "remove"):
            edit.add_argument(
                f"--{verb}-{name}",
                action="append",
                default=[],
                metavar=metavar,
                help=f"{text}; may be repeated",
            )
