"""Saves pictures of every widget in each look: ``python -m tests.app.ui.gallery FOLDER``. For people to look at."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from gllapp.ui import language, theme
from gllapp.ui.tokens import Look, Scheme
from tests.app.ui import samples

_SHOTS = (
    ("light", Look(Scheme.LIGHT), "en"),
    ("dark", Look(Scheme.DARK), "en"),
    ("contrast-light", Look(Scheme.CONTRAST_LIGHT), "en"),
    ("contrast-dark", Look(Scheme.CONTRAST_DARK), "en"),
    ("french", Look(Scheme.LIGHT), "fr"),
    ("arabic", Look(Scheme.LIGHT), "ar"),
    ("large", Look(Scheme.DARK, 1.5), "en"),
)


def shoot(app: QApplication, widget: QWidget, path: Path, width: int, height: int) -> None:
    widget.resize(width, height)
    widget.show()
    for _ in range(3):
        app.processEvents()
    widget.grab().save(str(path))
    widget.close()
    widget.deleteLater()
    app.processEvents()


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for name, look, code in _SHOTS:
        language.speak(app, code)
        theme.dress(app, look)
        shoot(
            app,
            samples.everything(),
            folder / f"{name}.png",
            round(1366 * look.scale),
            round(980 * look.scale),
        )
    language.speak(app, "en")
    theme.dress(app, Look())
    narrow = samples.rail()
    narrow.set_collapsed(True)
    shoot(app, narrow, folder / "rail-narrow.png", narrow.width(), 500)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
