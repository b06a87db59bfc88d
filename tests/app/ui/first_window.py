"""Starts the program as a person does, and says what was loaded when its window was first painted.

python -m tests.app.ui.first_window PROFILE
"""

import json
import os
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow


class Watching(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # the name that Qt calls
        if event.type() is QEvent.Type.Paint and isinstance(watched, QMainWindow):
            said = {"modules": sorted(sys.modules), "title": watched.windowTitle()}
            sys.stdout.write(json.dumps(said))
            sys.stdout.flush()
            os._exit(0)
        return False


if __name__ == "__main__":
    plain = QApplication.exec
    watching = Watching()

    def run(app: QApplication) -> int:
        app.installEventFilter(watching)
        return plain()

    QApplication.exec = run  # type: ignore[assignment, method-assign]  # the moment before anything is shown
    from gllapp.__main__ import main

    sys.argv = ["gllapp", "--profile", sys.argv[1]]
    sys.exit(main())
