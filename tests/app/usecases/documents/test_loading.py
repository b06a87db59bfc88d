"""Who has no document does not pay for the engine of texts, nor who starts a window for what reads and writes files: each is loaded where it is used."""

import subprocess
import sys

HEAVY = {
    "loro", "docx", "lxml", "pypdfium2", "mammoth", "bs4", "markdownify", "bibtexparser", "rispy", "requests", "babel",
}  # fmt: skip

# The first of them that loads something of it is told; those before it do not.
MODULES = (
    "gllapp.usecases.documents.publishing",
    "gllapp.usecases.syncing",
    "gllapp.usecases.parcels",
    "gllapp.usecases.unsent",
    "gllapp.usecases.bundles.importing",
    "gllapp.cli.commands",
    "gllapp.ui.app",
)
LOOK = f"""
import importlib, sys
for module in {MODULES!r}:
    importlib.import_module(module)
    loaded = {HEAVY!r} & sys.modules.keys()
    if loaded:
        sys.exit(f"{{module}} loads {{loaded}}")
"""


def test_nothing_heavy_is_loaded() -> None:
    told = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, text=True, check=False)
    assert (told.returncode, told.stderr) == (0, "")
