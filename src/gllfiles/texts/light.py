"""The light version of a resource: what its document says, packed; often a hundredth of the document's size. Pure."""

import re
import sys

from gllcore.errors import EnvironmentFault
from gllfiles.helper.messages import Extracted

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd  # the same module, for the Pythons before

MEDIA = "text/markdown+zstd"
MOST_BYTES = 16 * 1024 * 1024
_LEVEL = 19


def light_version(extracted: Extracted, title: str = "", abstract: str = "") -> bytes:
    """The document's text with the catalogue's title and abstract on top, as UTF-8 markdown packed with zstd."""
    text = extracted.markdown.strip()
    parts = (_heading(title or extracted.title, text), _quoted(abstract), text)
    whole = "\n\n".join(part for part in parts if part)
    return zstd.compress(whole.encode("utf-8", "replace")[:MOST_BYTES], _LEVEL)


def light_text(packed: bytes) -> str:
    """The markdown of a light version; raises EnvironmentFault ``document_broken`` for anything else, however large it makes itself."""
    inflater = zstd.ZstdDecompressor()
    try:
        raw = inflater.decompress(packed, max_length=MOST_BYTES)
    except zstd.ZstdError:
        raise EnvironmentFault("document_broken") from None
    if not inflater.eof:
        raise EnvironmentFault("document_broken")
    return raw.decode("utf-8", "replace")


def _heading(title: str, text: str) -> str:
    """The title, unless the text begins with it."""
    line = " ".join(title.split())
    beginning = re.sub(r"[\s#*_\\]+", " ", text[: len(line) * 2 + 40]).strip().casefold()
    return "" if not line or beginning.startswith(line.casefold()) else f"# {line}"


def _quoted(abstract: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in abstract.strip().splitlines())
