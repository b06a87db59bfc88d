"""A document as one page of HTML that needs nothing else: no script, no network; and the same in the small HTML that is printed."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

from glldocs.exports.body import CITATION, Picture, Pictures, body
from glldocs.exports.front import Front, facts
from glldocs.exports.labels import Label, label
from glldocs.exports.links import is_followed, linked_words
from glldocs.exports.style import SCREEN
from glldocs.markdown import showable
from glldocs.reading import direction_of

_BLOCKS: Final = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "table", "td", "th", "div"}
)
_INLINES: Final = frozenset({"a", "b", "strong", "i", "em", "s", "del", "code", "br", "sup", "img"})
_ALLOWED: Final = set(_BLOCKS | _INLINES | {"pre", "hr", "thead", "tbody", "tr"})
_POLICY: Final = (
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
)


def to_html(markdown: str, front: Front, pictures: Pictures | None = None) -> str:
    """A whole page, for any browser. ``pictures`` are the contents of the pod's files that the text shows; they lie inside of the page."""
    language = escape(front.language, quote=True)
    licence = f'<meta name="dcterms.license" content="{escape(front.licence)}">' if front.licence else ""
    authors = "".join(f'<meta name="author" content="{escape(each.name)}">' for each in front.contributors)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{front.direction}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<title>{escape(_line(front.title))}</title>{authors}{licence}"
        f'<meta name="dcterms.date" content="{front.date.isoformat()}"><style>{SCREEN}</style></head>\n'
        f"<body><main>\n{_inside(markdown, front, pictures or {})}\n</main>\n"
        f'<footer dir="auto">{escape(_line(front.title))} · {escape(front.edition)}</footer></body></html>\n'
    )


def to_paper(markdown: str, front: Front, pictures: Pictures | None = None) -> str:
    """What is printed, without the page around it, for the text documents of Qt: they do not turn tables from right to left."""
    return _inside(markdown, front, pictures or {}, turned=True)


def _inside(markdown: str, front: Front, pictures: Pictures, *, turned: bool = False) -> str:
    tokens = body(markdown, front, pictures)
    if turned:
        tokens = list(_turned(tokens))
        for token in tokens:
            _align_head(token)
    return _sanitised("\n".join([_head(front), _rendered(tokens), _references(front)]))


def _head(front: Front) -> str:
    way = direction_of(front.title) or front.direction
    subtitle = (
        f'<p class="subtitle" dir="{_way(front.subtitle, front)}">{escape(_line(front.subtitle))}</p>'
        if front.subtitle
        else ""
    )
    about = "<br>".join(
        f"<b>{escape(fact.label)}:</b> {_linked(fact.words) if fact.address else escape(_line(fact.words))}"
        for fact in facts(front)
    )
    return (
        f'<h1 class="title" dir="{way}">{escape(_line(front.title))}</h1>{subtitle}'
        f'<p class="about" dir="{front.direction}">{about}</p><hr>'
    )


def _references(front: Front) -> str:
    if not front.references:
        return ""
    entries = "".join(
        f'<li dir="{_way(reference.words, front)}" id="ref-{number}"><a name="ref-{number}"></a>{_linked(reference.words)}</li>'
        for number, reference in enumerate(front.references, 1)
    )
    heading = escape(label(Label.REFERENCES, front.language))
    return f'<h2 dir="{front.direction}">{heading}</h2><ol dir="{front.direction}">{entries}</ol>'


def _rendered(tokens: Sequence[Token]) -> str:
    writer = MarkdownIt("commonmark")
    for token in tokens:
        token.content = token.content.rstrip("\n")  # a line of its own, in text documents
        _align(token)
        for child in token.children or []:
            _carry(child)
    return str(writer.renderer.render(tokens, writer.options, {}))


def _carry(child: Token) -> None:
    """Puts what only we know of a token where the renderer looks for it."""
    if child.type == "image":
        picture: Picture = child.meta["picture"]
        child.attrSet("src", f"data:{picture.media};base64,{b64encode(picture.content).decode()}")
    elif child.type == CITATION:
        child.type, number = "html_inline", child.content
        child.content = f'<sup><a href="#ref-{number}">[{number}]</a></sup>'


def _align(token: Token) -> None:
    """Keeps the alignment of a table's cell, which markdown-it writes as a style."""
    style = str(token.attrGet("style") or "")
    if style.startswith("text-align:"):
        token.attrs = {**token.attrs, "align": style.removeprefix("text-align:")}


def _align_head(token: Token) -> None:
    """Heads stand where the cells below them begin; text documents would centre them."""
    if token.type == "th_open" and token.attrGet("style") is None:
        token.attrSet("align", "right" if token.attrGet("dir") == "rtl" else "left")


def _turned(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens with the cells of each row the other way round where the table runs from right to left."""
    row: list[list[Token]] | None = None
    is_turned = False
    for token in tokens:
        if token.type == "table_open":
            is_turned = token.attrGet("dir") == "rtl"
        if token.type == "tr_open" and is_turned:
            row = []
            yield token
        elif token.type == "tr_close" and row is not None:
            yield from (each for cell in reversed(row) for each in cell)
            row = None
            yield token
        elif row is None:
            yield token
        else:
            if token.type in ("td_open", "th_open"):
                row.append([])
            row[-1].append(token)


def _sanitised(made: str) -> str:
    return nh3.clean(
        made,
        tags=_ALLOWED,
        attributes={"a": {"href", "name"}, "ol": {"start"}, "img": {"src", "alt"}, "li": {"id"}},
        tag_attribute_values={
            tag: {"dir": {"ltr", "rtl"}, "align": {"left", "right", "center"}} for tag in _BLOCKS
        },
        set_tag_attribute_values={"pre": {"dir": "ltr"}},
        allowed_classes={"h1": {"title"}, "p": {"subtitle", "about"}},
        attribute_filter=_judged,
        url_schemes={"https", "http", "mailto", "data"},
        # Only what _judged lets through is relative: the places of our own list of references.
        url_relative="pass_through",
        link_rel=None,
    )


def _judged(tag: str, attribute: str, value: str) -> str | None:
    if attribute == "href":
        return value if is_followed(value) or _is_place(value.removeprefix("#")) else None
    if attribute == "src":
        return value if value.startswith("data:image/") else None
    if attribute in ("id", "name"):
        return value if _is_place(value) else None
    return value


def _is_place(name: str) -> bool:
    return name.startswith("ref-") and name[4:].isdecimal()


def _linked(words: str) -> str:
    return "".join(
        f'<a href="{escape(address)}">{escape(shown)}</a>' if address else escape(shown)
        for shown, address in linked_words(_line(words))
    )


def _way(text: str, front: Front) -> str:
    return direction_of(text) or front.direction


def _line(text: str) -> str:
    return " ".join(showable(text).split())
