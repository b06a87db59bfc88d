"""A thread's title as the window shows it, also where there is none any more."""

from PySide6.QtCore import QCoreApplication

from gllapp.ui.names import clean_title


def thread_title(title: str, *, withdrawn: bool) -> str:
    """The title, or that its author has withdrawn it."""
    return withdrawn_words() if withdrawn else clean_title(title)


def withdrawn_words() -> str:
    return QCoreApplication.translate("Withdrawal", "Withdrawn by its author")
