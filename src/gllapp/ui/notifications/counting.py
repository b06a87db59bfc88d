"""How many notices are new, in words, with the plurals of each language."""

from PySide6.QtCore import QObject


class NoticeCounts(QObject):
    """Each method gives a number with its noun or verb."""

    def new(self, count: int) -> str:
        return self.tr("%n new notice(s)", "", count)
