"""The printing process's own side: takes one document, prints it, and ends (``python -m gllapp --print-document``)."""

import os
import sys

import msgspec
from PySide6.QtGui import QGuiApplication

from gllapp.platform.paper import Sheet
from gllapp.ui.paper import pdf_of


def main() -> int:
    """Reads a Sheet from standard input and answers with a Paper on standard output."""
    # Not sys.stdin, which a packed program without a console may lack.
    with os.fdopen(os.dup(0), "rb") as orders, os.fdopen(os.dup(1), "wb") as answers:
        sheet = msgspec.msgpack.decode(orders.read(), type=Sheet)
        app = QGuiApplication([sys.argv[0]])
        paper = pdf_of(sheet.html, sheet.front)
        app.shutdown()
        answers.write(msgspec.msgpack.encode(paper))
    return 0
