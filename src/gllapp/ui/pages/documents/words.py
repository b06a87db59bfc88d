"""What is said of documents in the person's language: people, stages, counts and what is missing."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from gllapp.news_views import Person
from gllapp.pod_views import Missing, ParagraphRow
from gllapp.ui import formats, words
from gllapp.ui.names import clean_name, isolated
from gllcore.errors import Refused
from gllcore.model.documents import Stage
from gllfiles import vocabularies

_FEW = 3


class DocumentCounts(QObject):
    """Counts in words. They stand in a class because only there the tool for words sees plurals."""

    def words(self, count: int) -> str:
        return self.tr("%n word(s)", "", count)

    def added(self, count: int) -> str:
        return self.tr("%n word(s) added", "", count)

    def removed(self, count: int) -> str:
        return self.tr("%n removed", "", count)

    def only_removed(self, count: int) -> str:
        return self.tr("%n word(s) removed", "", count)

    def others(self, count: int) -> str:
        """People beside those who are named."""
        return self.tr("%n other(s)", "", count)

    def more(self, count: int) -> str:
        """What a list does not show."""
        return self.tr("Show %n more", "", count)

    def left_out(self, count: int) -> str:
        return self.tr("%n edit(s) that nobody may send were left out", "", count)


def name(person: Person) -> str:
    """A member's name, or that it is not known here."""
    return clean_name(person.name) or QCoreApplication.translate("Documents", "Somebody not known on this PC")


def names(people: Sequence[Person]) -> str:
    """Few by name, of many the first and how many there are beside them."""
    shown = [isolated(name(each)) for each in people[:_FEW]]
    if len(people) > _FEW:
        shown.append(DocumentCounts().others(len(people) - _FEW))
    return formats.listed(shown)


def written_by(row: ParagraphRow | None) -> str:
    """Who wrote a paragraph, in a sentence."""
    translate = QCoreApplication.translate
    if row is None or not row.authors:
        return translate("Writer", "Nobody has written here yet.")
    return translate("Writer", "Written by {names}").format(names=names(row.authors))


def who_and_when(who: str, at_ms: int, now_ms: int) -> str:
    """``Amina, Yesterday 14:02``; without a time that is not known."""
    when = formats.moment(at_ms, now_ms) if at_ms else ""
    return formats.listed(part for part in (isolated(who), isolated(when) if when else "") if part)


def stages() -> dict[str, str]:
    """By their numbers."""
    translate = QCoreApplication.translate
    return {
        str(int(Stage.DRAFT)): translate("Documents", "Draft"),
        str(int(Stage.REVIEW)): translate("Documents", "In review"),
        str(int(Stage.FINAL)): translate("Documents", "Final"),
    }


def licences() -> dict[str, str]:
    """Those that can be chosen, with none first."""
    language = QLocale().name()[:2]
    known = vocabularies.licences()
    none = {"": QCoreApplication.translate("Documents", "No licence yet")}
    return none | {key: known.name_of(key, language) for key in known.terms if key != "unknown"}


def missing(lacking: Missing) -> str:
    """What stands in the way of publishing, with what to do about it."""
    said = words.notice(Refused(lacking.code, **lacking.facts))
    return " ".join(part for part in (said.what, said.next) if part)


def counted_words(added: int, removed: int) -> str:
    """What somebody did in a sitting, in numbers."""
    counts = DocumentCounts()
    if added and removed:
        translate = QCoreApplication.translate
        both = translate("Documents", "{added}, {removed}")
        return both.format(added=counts.added(added), removed=counts.removed(removed))
    if removed:
        return counts.only_removed(removed)
    return counts.added(added) if added else QCoreApplication.translate("Documents", "Only signs and spaces")
