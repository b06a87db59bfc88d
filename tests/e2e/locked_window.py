"""Opens the window on a profile behind a PIN, types the PIN as a person would, looks something up, and says so.

python -m tests.e2e.locked_window PROFILE PIN WORD
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from gllapp.bootstrap import open_session
from gllapp.ui.app import application
from gllapp.ui.pages.sign_in.passphrase_form import PassphraseForm
from gllapp.ui.program import Program

_LOOK_MS = 50

if __name__ == "__main__":
    app = application()
    with open_session(Path(sys.argv[1])) as session:
        program = Program(app, session)
        program.start()

        def look() -> None:
            gate, window = program.entrance.gate, program.window
            form = gate.findChild(PassphraseForm) if gate is not None else None
            if form is not None:
                line = form.findChild(QLineEdit)
                if line is not None and not line.text():
                    line.setText(sys.argv[2])
                    line.returnPressed.emit()
            elif window is not None:
                looking.stop()
                window._search(sys.argv[3])
                sys.stdout.write("open\n")
                sys.stdout.flush()

        looking = QTimer(app, interval=_LOOK_MS)
        looking.timeout.connect(look)
        looking.start()
        app.exec()
