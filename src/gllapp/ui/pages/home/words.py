"""Counts of the start page in words, with the plurals of each language."""

from PySide6.QtCore import QObject


class HomeCounts(QObject):
    """Each method gives a number with its noun or verb."""

    def posts(self, count: int) -> str:
        """By others, since last time."""
        return self.tr("%n new post(s)", "", count)

    def threads(self, count: int) -> str:
        return self.tr("in %n thread(s)", "", count)

    def unread(self, count: int) -> str:
        return self.tr("%n unread", "", count)

    def useful(self, count: int) -> str:
        return self.tr("useful to %n", "", count)

    def outbox(self, count: int) -> str:
        return self.tr("%n item(s) wait to be sent", "", count)

    def attention(self, count: int) -> str:
        return self.tr("%n item(s) need your attention", "", count)

    def drafts(self, count: int) -> str:
        return self.tr("%n draft(s) that you have begun", "", count)

    def kept(self, count: int) -> str:
        return self.tr("%n item(s) kept aside", "", count)

    def conflicts(self, count: int) -> str:
        return self.tr("%n conflict(s) in your posts to settle", "", count)

    def withdrawals(self, count: int) -> str:
        """Streams in which a sync would take many posts from view."""
        return self.tr("%n stream(s) where withdrawals wait for your word", "", count)

    def proposals(self, count: int) -> str:
        return self.tr("%n proposal(s) wait for you", "", count)

    def joinings(self, count: int) -> str:
        return self.tr("%n request(s) to join wait for your answer", "", count)

    def tasks(self, count: int) -> str:
        return self.tr("%n task(s) that you have taken on", "", count)

    def night_sent(self, count: int) -> str:
        """Of the night's syncs, with a place for ``people``: by whom."""
        return self.tr("%n item(s) of {people} sent", "", count)

    def people(self, count: int) -> str:
        return self.tr("%n person(s)", "", count)

    def night_received(self, count: int) -> str:
        return self.tr("%n item(s) received", "", count)

    def night_attention(self, count: int) -> str:
        """A sentence about what everybody on the PC wrote."""
        return self.tr("%n item(s) need attention.", "", count)

    def more(self, count: int) -> str:
        return self.tr("and %n more", "", count)
