"""F6: the keyboard goes from one part of the window to the next, and round again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def go_round(panes: Sequence[QWidget]) -> None:
    """Gives the focus to the pane after the one that has it, passing over those that cannot take it."""
    at = _with_focus(panes)
    for step in range(1, len(panes) + 1):
        target = _target(panes[(at + step) % len(panes)])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _with_focus(panes: Sequence[QWidget]) -> int:
    """The innermost pane around the focus; one before the first when it is nowhere."""
    focused = QApplication.focusWidget()
    while focused is not None:
        if focused in panes:
            return panes.index(focused)
        focused = focused.parentWidget()
    return -1


def _target(pane: QWidget) -> QWidget | None:
    """Whom the pane names, else itself, else the first of its widgets that the Tab key would reach."""
    if not pane.isVisible():
        return None
    named = pane.focusProxy()
    # Of buttons of which one is chosen, Qt lets the Tab key reach the one that had the focus last, chosen or not.
    if named is not None and named.isVisible() and named.isEnabled():
        return named
    candidates = [pane, *pane.findChildren(QWidget)]
    return next((widget for widget in candidates if _reachable(widget)), None)


def _reachable(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    return widget.isVisible() and widget.isEnabled() and bool(policy & Qt.FocusPolicy.TabFocus)
