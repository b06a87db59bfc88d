"""The links of a page: told with where they lead, never followed here."""

import ctypes
from collections.abc import Iterator
from typing import Any

from pypdfium2 import raw

from gllfiles.helper.messages import PageLink
from gllfiles.pdf.document import OpenPage
from gllfiles.pdf.places import Places

_MOST = 500
_LONGEST = 2048


def links_of(page: OpenPage, places: Places) -> Iterator[PageLink]:
    position, link = ctypes.c_int(0), raw.FPDF_LINK()
    box = raw.FS_RECTF()
    for _ in range(_MOST):
        if not raw.FPDFLink_Enumerate(page.handle, position, link):
            return
        if raw.FPDFLink_GetAnnotRect(link, box):
            place = places.rect(box.left, box.bottom, box.right, box.top)
            target, address = _target(page.pdf, link)
            if target >= 0 or address:
                yield PageLink(place, target, address)


def _target(pdf: Any, link: Any) -> tuple[int, str]:  # PDFium's own
    """The page that a link leads to, or the address; programs and other files are nowhere."""
    destination = raw.FPDFLink_GetDest(pdf.raw, link)
    action = raw.FPDFLink_GetAction(link)
    if not destination and action and raw.FPDFAction_GetType(action) == raw.PDFACTION_GOTO:
        destination = raw.FPDFAction_GetDest(pdf.raw, action)
    if destination:
        return raw.FPDFDest_GetDestPageIndex(pdf.raw, destination), ""
    if action and raw.FPDFAction_GetType(action) == raw.PDFACTION_URI:
        return -1, _address(pdf, action)
    return -1, ""


def _address(pdf: Any, action: Any) -> str:  # PDFium's own
    length = raw.FPDFAction_GetURIPath(pdf.raw, action, None, 0)
    if not 1 < length <= _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFAction_GetURIPath(pdf.raw, action, buffer, length)
    return buffer.value.decode("utf-8", "replace")
