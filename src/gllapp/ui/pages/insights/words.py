"""Counts of the insights in words, with the plurals of each language."""

from PySide6.QtCore import QObject


class InsightCounts(QObject):
    """Each method gives a number with its noun or verb."""

    def posts_by_others(self, count: int) -> str:
        return self.tr("%n post(s) by others", "", count)

    def posts_by_me(self, count: int) -> str:
        return self.tr("%n by you", "", count)

    def weeks(self, count: int) -> str:
        return self.tr("in %n week(s)", "", count)

    def unknown_weeks(self, count: int) -> str:
        return self.tr("no sync has told of %n week(s)", "", count)

    def unsent(self, count: int) -> str:
        return self.tr("%n item(s) are not received yet", "", count)

    def old(self, count: int) -> str:
        return self.tr("%n of them for two weeks or longer", "", count)

    def documents(self, count: int) -> str:
        return self.tr("%n document(s)", "", count)

    def published(self, count: int) -> str:
        return self.tr("%n published", "", count)

    def resources(self, count: int) -> str:
        return self.tr("%n resource(s) on shelves", "", count)

    def held(self, count: int) -> str:
        return self.tr("%n on this PC", "", count)

    def days(self, count: int) -> str:
        """For how long something waits."""
        return self.tr("%n day(s)", "", count)
