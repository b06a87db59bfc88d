"""What the parts of a resource are called in the person's language."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from gllapp.ui import formats
from gllcore.model.library import ResourceField


def field_words(field: ResourceField) -> str:
    """The name of a part of a record."""
    translate = QCoreApplication.translate
    return {
        ResourceField.TITLE: translate("ResourceField", "Title"),
        ResourceField.ABSTRACT: translate("ResourceField", "Abstract"),
        ResourceField.AUTHORS: translate("ResourceField", "Authors"),
        ResourceField.ORGANISATION: translate("ResourceField", "Organisation"),
        ResourceField.YEAR: translate("ResourceField", "Year"),
        ResourceField.TYPE: translate("ResourceField", "Type"),
        ResourceField.TOPICS: translate("ResourceField", "Topics"),
        ResourceField.COUNTRIES: translate("ResourceField", "Countries"),
        ResourceField.LANGUAGE: translate("ResourceField", "Language"),
        ResourceField.LICENCE: translate("ResourceField", "Licence"),
        ResourceField.DOI: translate("ResourceField", "DOI"),
        ResourceField.LINK: translate("ResourceField", "Link"),
        ResourceField.FILES: translate("ResourceField", "Files"),
        ResourceField.TRANSLATES: translate("ResourceField", "Translation of"),
        ResourceField.REPLACES: translate("ResourceField", "Replaces"),
        ResourceField.SHELVES: translate("ResourceField", "Shelves"),
        ResourceField.WITHDRAWN: translate("ResourceField", "Withdrawn"),
        ResourceField.EDITION: translate("ResourceField", "Edition"),
    }[field]


def fields_words(numbers: Iterable[int]) -> str:
    """``Year, Topics``; what later versions write is left out."""
    known = set(ResourceField)
    return formats.listed(field_words(ResourceField(number)) for number in numbers if number in known)
