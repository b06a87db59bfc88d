"""What each format calls the types of resources, where it has words of its own for them."""

from typing import Final, NamedTuple


class Kind(NamedTuple):
    """How BibTeX, RIS and CSL call a type; the exact one stands beside it, for those who know ours."""

    bibtex: str
    ris: str
    csl: str


_REPORT: Final = Kind("techreport", "RPRT", "report")
_DOCUMENT: Final = Kind("misc", "GEN", "document")

KINDS: Final[dict[str, Kind]] = {
    "guideline": _REPORT,
    "policy": _REPORT,
    "report": _REPORT,
    "case-study": _REPORT,
    "job-aid": _REPORT,
    "standard": Kind("techreport", "STAND", "standard"),
    "training": Kind("manual", "RPRT", "report"),
    "article": Kind("article", "JOUR", "article-journal"),
    "book": Kind("book", "BOOK", "book"),
    "thesis": Kind("phdthesis", "THES", "thesis"),
    "presentation": Kind("misc", "SLIDE", "speech"),
    "infographic": Kind("misc", "FIGURE", "graphic"),
    "video": Kind("misc", "VIDEO", "motion_picture"),
    "audio": Kind("misc", "SOUND", "song"),
    "data": Kind("misc", "DATA", "dataset"),
    "web": Kind("misc", "ELEC", "webpage"),
}
# Other words of theirs; what is missing here, as a "misc", says nothing of the type.
_ALSO: Final[dict[str, str]] = {
    "techreport": "report",
    "report": "report",
    "manual": "training",
    "inproceedings": "presentation",
    "conference": "presentation",
    "incollection": "book",
    "inbook": "book",
    "booklet": "book",
    "proceedings": "book",
    "mastersthesis": "thesis",
    "online": "web",
    "www": "web",
    "rprt": "report",
    "chap": "book",
    "conf": "presentation",
    "cpaper": "presentation",
    "mgzn": "article",
    "news": "article",
    "govdoc": "report",
    "mpct": "video",
    "unpb": "other",
    "chapter": "book",
    "paper-conference": "presentation",
    "article-magazine": "article",
    "article-newspaper": "article",
    "article": "article",
    "post-weblog": "web",
    "broadcast": "audio",
    "legislation": "policy",
    "bill": "policy",
}


def kind_of(key: str) -> Kind:
    return KINDS.get(key, _DOCUMENT)


_MEANT: Final = {
    **_ALSO,
    **{
        word.lower(): key
        for key, kind in reversed(KINDS.items())
        if kind not in (_REPORT, _DOCUMENT)
        for word in kind
        if word not in ("misc", "techreport", "RPRT", "report")
    },
}


def type_meant(word: str) -> str:
    """Our key for what a format calls a type, or "" where that says nothing."""
    return _MEANT.get(word.strip().lower(), "")
