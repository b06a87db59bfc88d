"""The window: Qt widgets that show values and report what a person does; they decide nothing."""

from contextlib import suppress
from importlib import import_module

from gllapp.ui.qt_bytecode import compiled_once

with compiled_once():
    import PySide6.QtCore  # noqa: F401  # brings the hook with it that is quietened below

_LOOKS_AT_SOURCES = "_mod_uses_pyside"


def _read_no_sources() -> None:
    """PySide reads the source of every module that is imported after it, to see whether it wants Qt's names in another style.

    None of ours does, and that reading is a fifth of the start and keeps all the sources in memory.
    """
    with suppress(ImportError, AttributeError):
        feature = import_module("shibokensupport.feature")
        if callable(getattr(feature, _LOOKS_AT_SOURCES)):
            setattr(feature, _LOOKS_AT_SOURCES, lambda module: False)


_read_no_sources()
