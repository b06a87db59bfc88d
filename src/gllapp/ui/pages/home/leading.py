"""Where a line of the start page or of the notices leads, as the signals of its page."""

from functools import partial

from gllapp.ui.pages.home.lines import Target, Way
from gllapp.ui.pages.page import Page


def follow(page: Page, target: Target) -> None:
    """The page asks the frame to go there."""
    {
        Way.STOP: partial(page.stop_asked.emit, target.stop),
        Way.POST: partial(page.open_post.emit, target.record, target.post),
        Way.THREAD: partial(page.open_thread.emit, target.record),
        Way.POD: partial(page.open_pod.emit, target.record),
        Way.DOCUMENT: partial(page.open_document.emit, target.record),
        Way.DRAFT: partial(page.compose.emit, target.draft),
        Way.PLACE: partial(page.go_to.emit, target.place),
    }[target.way]()
