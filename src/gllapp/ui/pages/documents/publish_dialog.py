"""Before a version is published: what is still missing, in words, and what will be made of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gllapp.news_views import Person
from gllapp.pod_views import Missing
from gllapp.ui import formats
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.documents import words
from gllapp.ui.pages.documents.dialogs import Asked
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.field import Field
from gllapp.ui.widgets.notices import Banner, Notice


@dataclass(frozen=True, slots=True)
class Outlook:
    """What publishing a version would do."""

    missing: Sequence[Missing]
    contributors: Sequence[Person]
    edition: str
    licence: str


class PublishDialog(Asked):
    def __init__(self, version: str, outlook: Outlook, parent: QWidget) -> None:
        title = QCoreApplication.translate("PublishDialog", "Publish “{version}”")
        done = "" if outlook.missing else QCoreApplication.translate("PublishDialog", "Publish")
        super().__init__(title.format(version=isolated(clean_name(version))), done, parent, "upload")
        for lacking in outlook.missing:
            self.add(Banner(Notice(Tone.WARN, words.missing(lacking)), closable=False))
        made = self.tr(
            "A knowledge product of the library, for all members: as PDF, Word, a web page and plain text."
        )
        self.add_words(made)
        people = formats.listed(isolated(words.name(each)) for each in outlook.contributors)
        self.add_words(self.tr("By {names}").format(names=people))
        if outlook.licence:
            self.add_words(self.tr("Licence: {licence}").format(licence=outlook.licence))
        self.edition = Field(self.tr("Edition"))
        self.edition.line.setText(outlook.edition)
        if not outlook.missing:
            self.add(self.edition)
            self.add_words(
                self.tr(
                    "Later versions become the next editions of the same product. The files go out behind the next sync."
                ),
                "caption",
            )
