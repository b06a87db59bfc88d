"""Copies a resource as a citation: in words, for a post, or for a reference manager."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from gllapp.library_views import ResourceView
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases.citing import Style, bibliography_entry, citation, markdown_citation, resource_address
from gllfiles.formats import Format
from gllfiles.importing import described


class Form(StrEnum):
    """What is copied; POST is markdown whose title leads to the resource, LINK its address alone."""

    APA = "apa"
    VANCOUVER = "vancouver"
    POST = "post"
    LINK = "link"
    BIBTEX = "bibtex"
    RIS = "ris"


def copy(view: ResourceView, form: Form) -> Notice:
    """Puts the citation on the clipboard, and gives what is to be told."""
    cited = cited_as(view, form)
    QGuiApplication.clipboard().setText(cited)
    translate = QCoreApplication.translate
    if form in (Form.BIBTEX, Form.RIS):
        return Notice(Tone.GOOD, translate("Library", "The record was copied for your reference manager."))
    if form is Form.LINK:
        said = translate("Library", "The link was copied. In a post or a document it opens this resource.")
        return Notice(Tone.GOOD, said, cited)
    return Notice(Tone.GOOD, translate("Library", "The citation was copied."), cited)


def cited_as(view: ResourceView, form: Form) -> str:
    """The resource in this form."""
    about = described(view.resource, {shelf.id: shelf.name for shelf in view.shelves})
    if form is Form.BIBTEX:
        return bibliography_entry(about, Format.BIBTEX)
    if form is Form.RIS:
        return bibliography_entry(about, Format.RIS)
    if form is Form.LINK:
        return resource_address(view.row.id)
    if form is Form.POST:
        return markdown_citation(about, view.row.id, Style.APA)
    return citation(about, Style(form.value))
