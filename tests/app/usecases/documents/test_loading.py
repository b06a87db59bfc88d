"""Who has no document does not pay for the engine of texts: it is loaded where there is one."""

import subprocess
import sys

import pytest


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
def test_the_engine_is_not_loaded_by(module: str) -> None:
    look = f"import sys, {module}; print(sorted({{'loro', 'docx'}} & sys.modules.keys()))"
    told = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
