"""Counts of what sticks carry, with the plurals of each language."""

from PySide6.QtCore import QObject


class StickCounts(QObject):
    """Each method gives a number with its noun, or a sentence with a number in it."""

    def documents(self, count: int) -> str:
        return self.tr("%n document(s)", "", count)

    def files(self, count: int) -> str:
        return self.tr("%n file(s)", "", count)

    def records(self, count: int) -> str:
        """Entries of the community's logs: mostly posts."""
        return self.tr("%n post(s) and record(s)", "", count)

    def streams(self, count: int) -> str:
        return self.tr("posts of %n stream(s)", "", count)

    def sealed_for(self, count: int) -> str:
        return self.tr("sealed for %n device(s)", "", count)

    def objects(self, count: int) -> str:
        """Everything in a bundle, counted together."""
        return self.tr("%n object(s)", "", count)

    def items(self, count: int) -> str:
        return self.tr("%n item(s)", "", count)

    def of_devices(self, count: int) -> str:
        return self.tr("of %n device(s)", "", count)

    def bundles(self, count: int) -> str:
        return self.tr("%n bundle(s)", "", count)

    def waiting(self, count: int) -> str:
        """A sentence about the outbox."""
        return self.tr("%n item(s) of yours wait to be sent.", "", count)

    def receipts(self, count: int) -> str:
        return self.tr("%n receipt(s) for this PC", "", count)

    def receipts_for_others(self, count: int) -> str:
        return self.tr("%n receipt(s) for others, which stay on the stick", "", count)

    def received(self, count: int) -> str:
        """A sentence about own items."""
        return self.tr("%n item(s) of yours are received by GLL.", "", count)

    def refused(self, count: int) -> str:
        """A sentence about own items."""
        return self.tr("%n item(s) of yours need attention: the outbox tells why.", "", count)

    def damaged_receipts(self, count: int) -> str:
        """A sentence."""
        return self.tr("%n receipt(s) could not be believed and changed nothing.", "", count)

    def handed_in(self, count: int) -> str:
        """A sentence."""
        return self.tr("%n item(s) handed in.", "", count)

    def handed_in_before(self, count: int) -> str:
        """A sentence about parcels."""
        return self.tr("%n parcel(s) had been handed in before.", "", count)

    def parcels_refused(self, count: int) -> str:
        """A sentence."""
        return self.tr("%n parcel(s) could not be handed in and stay on the stick.", "", count)

    def damaged(self, count: int) -> str:
        """A sentence about parts of a bundle."""
        return self.tr("%n part(s) are damaged and were left out.", "", count)

    def withdrawn(self, count: int) -> str:
        """A sentence about documents."""
        return self.tr("%n document(s) are marked as withdrawn.", "", count)

    def not_on_this_pc(self, count: int) -> str:
        """A sentence with a place for ``size``."""
        return self.tr("%n document(s) ({size}) are not on this PC and stay out.", "", count)

    def minutes_left(self, count: int) -> str:
        return self.tr("about %n minute(s) left", "", count)

    def hours_left(self, count: int) -> str:
        return self.tr("about %n hour(s) left", "", count)
