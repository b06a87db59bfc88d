"""Texts that were made to do harm: each as long as a post may be, the same in every run."""

from collections.abc import Iterator
from itertools import cycle, islice
from typing import Final

LONGEST: Final = 64 * 1024
"""Bytes of a post."""
ZALGO: Final = "".join(f"e{chr(0x0300 + at % 0x70) * 12}" for at in range(20))
NAMES: Final = (
    "\u202eexe.gpj.erutcip",
    "Amina\u200b\u200b\ufeff",
    "\u2066\u2067nested\u2068isolates",
    ZALGO,
    "<img src='http://{address}/name'>",
    "<b>bold</b><script>alert(1)</script>",
    "a\x00b\x07c\x1b[31m",
    "../../../../etc/passwd",
    "//{address}/share",
    '=HYPERLINK("http://{address}")',
    "%s%n{0}{name}&amp;",
    "CON",
    "👩‍👩‍👧‍👦" * 40,
    "ﷺ" * 60,
    "x" * 200,
)
"""Names of people, pods, files and titles; ``{address}`` is where a request would be noticed."""

_SEEDS: Final = (
    "> ", "- ", "1. ", "  - ", "#", "# ", "*", "**", "***", "_", "~~", "`", "```\n", "~~~", "[", "![", "](", "]", "<", "<!--",
    "<![CDATA[", "&#x202e;", "&amp;", "&#0;", "\\", "|", "|-|\n", "| a | b |\n|---|---|\n", "\t", "\n\n", "  \n", "***\n", "---\n", "===\n",
    "[a](b)", "![a](http://{address}/x.png)", "[a](file:///etc/passwd)", "[a](//{address}/share)", "[a](javascript:alert(1))",
    "<img src=http://{address}/y>", "<iframe src=http://{address}>", "<style>@import url(http://{address})</style>",
    "<a href='smb://{address}/x'>x</a>", "<link rel=stylesheet href=http://{address}>", "<meta http-equiv=refresh content='0;http://{address}'>",
    "<table background=http://{address}>", "<svg onload=alert(1)>", "<video src=http://{address}>", "<object data=http://{address}>",
    "[x]: http://{address}\n[x] ", "[^1]", "http://{address}/ ", "www.{address} ", "a@{address} ", "data:image/png;base64,AAAA ",
    "\u202e", "\u2066", "\u200f", "\ufeff", "\u0301", "\U000e0041", "ａ", "\u2028", "\u0085", "ﷺ", "👩‍👩‍👧‍👦", "क्षि", "𒐫", "سلام ", "ệ",
)  # fmt: skip
_PAIRS: Final = (
    ("[", "]"), ("[", "](x)"), ("*a ", " b*"), ("**a ", " b**"), ("> ", "\n"), ("<div>", "</div>"), ("<b>", "</b>"), ("`", "`"),
    ("![", "](http://{address})"), ("(", ")"), ("_", "_"), ("~~", "~~"), ("<table><tr><td>", "</td></tr></table>"),
)  # fmt: skip


def hostile_texts(address: str) -> list[str]:
    """A few hundred; where one asks for something, it asks ``address`` (host and port)."""
    return [_cut(text.replace("{address}", address)) for text in _made()]


def hostile_names(address: str) -> list[str]:
    return [name.replace("{address}", address) for name in NAMES]


def _made() -> Iterator[str]:
    for seed in _SEEDS:
        yield _filled([seed])
        yield _filled([seed, "a "])
        yield _filled([seed, "word\n"])
        yield _filled([seed, "\n"])
    for opened, closed in _PAIRS:
        for depth in (50, 2_000):
            yield f"{opened * depth}x{closed * depth}"
    for first, second in zip(_SEEDS, _SEEDS[7:], strict=False):
        yield _filled([first, second, first])
    yield "|" + "a|" * 5_000 + "\n" + "|" + "-|" * 5_000 + "\n"
    yield "\n".join("  " * at + "- x" for at in range(400))
    yield ZALGO * 60


def _filled(parts: list[str]) -> str:
    longest = LONGEST // max(1, min(map(len, parts)))
    made, size = [], 0
    for part in islice(cycle(parts), longest):
        size += len(part.encode())
        if size > LONGEST:
            break
        made.append(part)
    return "".join(made)


def _cut(text: str) -> str:
    return text.encode()[:LONGEST].decode(errors="ignore")
