"""Counts in words, with the plurals of each language. They stand in a class because only there the tool for words sees plurals."""

from PySide6.QtCore import QObject


class Counted(QObject):
    """Each method gives a number with its noun or verb."""

    def streams(self, count: int) -> str:
        return self.tr("%n stream(s)", "", count)

    def threads(self, count: int) -> str:
        return self.tr("%n thread(s)", "", count)

    def posts(self, count: int) -> str:
        return self.tr("%n post(s)", "", count)

    def resources(self, count: int) -> str:
        """Of the library."""
        return self.tr("%n resource(s)", "", count)

    def documents_that_say_it(self, count: int) -> str:
        """Documents on this PC that hold the words looked for."""
        return self.tr("Inside %n document(s) on this PC", "", count)

    def new(self, count: int) -> str:
        """Unread posts."""
        return self.tr("%n new", "", count)

    def drafts(self, count: int) -> str:
        return self.tr("%n draft(s)", "", count)

    def waiting(self, count: int) -> str:
        return self.tr("%n waiting", "", count)

    def need_attention(self, count: int) -> str:
        return self.tr("%n need(s) attention", "", count)

    def files_came(self, count: int) -> str:
        """Of the library, behind a sync."""
        return self.tr("%n file(s) came", "", count)

    def files_to_come(self, count: int) -> str:
        return self.tr("%n file(s) still to come", "", count)

    def files_sent(self, count: int) -> str:
        """A librarian's, behind a sync."""
        return self.tr("%n file(s) sent", "", count)

    def files_to_send(self, count: int) -> str:
        """A librarian's, which the server does not have yet."""
        return self.tr("%n file(s) still to send", "", count)

    def received(self, count: int) -> str:
        return self.tr("%n received", "", count)

    def confirmed(self, count: int) -> str:
        return self.tr("%n confirmed", "", count)

    def refused(self, count: int) -> str:
        """A sentence about items of the person's own."""
        return self.tr("%n of your items could not be accepted.", "", count)

    def kept_aside(self, count: int) -> str:
        """A sentence about items of the person's own."""
        return self.tr("%n unsent item(s) are kept aside in the Outbox.", "", count)

    def would_be_withdrawn(self, count: int) -> str:
        """A sentence with places for ``shown``, of how many, and ``stream``."""
        return self.tr("%n of {shown} posts in {stream} would be withdrawn.", "", count)

    def clock_ahead(self, minutes: int) -> str:
        """A sentence about this PC's clock."""
        return self.tr("The clock of this PC is %n minute(s) ahead.", "", minutes)

    def clock_behind(self, minutes: int) -> str:
        """A sentence about this PC's clock."""
        return self.tr("The clock of this PC is %n minute(s) behind.", "", minutes)

    def sync_in_minutes(self, minutes: int) -> str:
        return self.tr("Next sync in %n minute(s)", "", minutes)

    def attempt_in_minutes(self, minutes: int) -> str:
        return self.tr("Next attempt in %n minute(s)", "", minutes)

    def ready(self, count: int) -> str:
        """A sentence about what a sync that was cut has brought."""
        return self.tr("%n are ready to read.", "", count)

    def ready_of(self, count: int) -> str:
        """The same, with a place for ``expected``, of how many."""
        return self.tr("%n of {expected} are ready to read.", "", count)

    def syncs(self, count: int) -> str:
        return self.tr("%n sync(s)", "", count)

    def items(self, count: int) -> str:
        """What a sync moves."""
        return self.tr("%n item(s)", "", count)

    def seconds(self, count: int) -> str:
        return self.tr("%n second(s)", "", count)

    def minutes(self, count: int) -> str:
        return self.tr("%n minute(s)", "", count)
