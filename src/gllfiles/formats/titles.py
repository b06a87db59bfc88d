"""Titles for documents that nobody has described: from the names of their files, or what they say of themselves."""

import re
from pathlib import PurePath
from typing import Final

_BETWEEN: Final = re.compile(r"[\s_]+|(?<=\w)-(?=[^\W\d])|(?<=[^\W\d])-(?=\w)|(?<=[^\W\d])\.(?=[^\W\d])")
_YEAR: Final = re.compile(r"(?<!\d)(19[5-9]\d|20[0-4]\d)(?!\d)")
# What programs write where nobody has given a title.
_EMPTY: Final = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel)\b.*|untitled\b.*|(?:slide|document|book|sheet|page|layout) ?\d*|"
    r".*\.(?:docx?|pptx?|xlsx?|indd|pdf|qxd|rtf|odt|tmp)|(?:titre|título|title)|presentaci[oó]n|pr[ée]sentation|powerpoint.*)",
    re.IGNORECASE,
)


def title_of_name(name: str) -> str:
    """ "WHO_hand-hygiene_2019.pdf" as "WHO hand hygiene 2019"; dates and numbers keep their signs."""
    stem = PurePath(name).stem
    return " ".join(_BETWEEN.sub(" ", stem).split()) or stem


def year_of_name(name: str) -> str:
    """The one year that the name of a file speaks of, or ""."""
    years = set(_YEAR.findall(PurePath(name).stem))
    return years.pop() if len(years) == 1 else ""


def is_telling(title: str) -> bool:
    """Whether a document's own title is one, and not what its program has put there."""
    words = title.strip()
    return len(words) > 3 and any(map(str.isalpha, words)) and not _EMPTY.fullmatch(words)
