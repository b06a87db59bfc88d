"""Who has no document does not pay for the engine of texts, nor who starts a window for what reads and writes files: each is loaded where it is used."""

import subprocess
import sys

import pytest

HEAVY = {
    "loro", "docx", "lxml", "pypdfium2", "mammoth", "bs4", "markdownify", "bibtexparser", "rispy", "requests", "babel",
}  # fmt: skip


@pytest.mark.parametrize(
    "module",
    [
        "gllapp.cli.commands",
        "gllapp.usecases.syncing",
        "gllapp.usecases.parcels",
        "gllapp.usecases.unsent",
        "gllapp.usecases.bundles.importing",
        "gllapp.usecases.documents.publishing",
        "gllapp.ui.app",
    ],
)
def test_nothing_heavy_is_loaded_by(module: str) -> None:
    look = f"import sys, {module}; print(sorted({HEAVY!r} & sys.modules.keys()))"
    told = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
