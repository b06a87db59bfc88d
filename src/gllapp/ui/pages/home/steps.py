"""What would be good to do next, each as a line of the start page."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from gllapp.home_views import Step, StepRow
from gllapp.ui.names import clean_title, isolated
from gllapp.ui.pages.home.lines import Line, Target, Way
from gllapp.ui.place_names import BUNDLES, DATA, REGISTERING

_FORM: Final = Target(Way.PLACE, place=REGISTERING)


def step_line(row: StepRow) -> Line:
    """A step in words, with where it is done."""
    return _LINES[row.step](row)


def _first_sync(row: StepRow) -> Line:
    translate = QCoreApplication.translate
    return Line(
        "sync",
        translate("Home", "Sync for the first time"),
        translate("Home", "what the community has written comes to this PC, to be read offline"),
        Target(Way.PLACE, place="sync"),
    )


def _sync_again(row: StepRow) -> Line:
    translate = QCoreApplication.translate
    return Line(
        "sync",
        translate("Home", "Sync again"),
        translate("Home", "the last complete one is more than a week ago"),
        Target(Way.PLACE, place=DATA),
    )


def _register(row: StepRow) -> Line:
    translate = QCoreApplication.translate
    return Line(
        "user",
        translate("Home", "Become a member"),
        translate("Home", "a form that keeps itself; it needs no connection"),
        _FORM,
    )


def _go_on_registering(row: StepRow) -> Line:
    translate = QCoreApplication.translate
    return Line(
        "user",
        translate("Home", "Go on with your registration"),
        translate("Home", "it is kept as you type, and not sent yet"),
        _FORM,
    )


def _send_registration(row: StepRow) -> Line:
    translate = QCoreApplication.translate
    return Line(
        "waiting",
        translate("Home", "Send your registration"),
        translate("Home", "by internet (2 kB), on a stick, or as a short code by e-mail"),
        _FORM,
    )


def _ask_about_registration(row: StepRow) -> Line:
    translate = QCoreApplication.translate
    return Line(
        "inbox",
        translate("Home", "Ask what has become of your registration"),
        translate("Home", "by internet (2 kB), or with the answer that a stick or an e-mail has brought"),
        _FORM,
    )


def _mend_registration(row: StepRow) -> Line:
    translate = QCoreApplication.translate
    return Line(
        "returned",
        translate("Home", "Mend your registration, and hand it in again"),
        translate("Home", "all that you filled in is still there"),
        _FORM,
    )


def _read_stick(row: StepRow) -> Line:
    translate = QCoreApplication.translate
    return Line(
        "usb",
        translate("Home", "Read a bundle from USB"),
        translate("Home", "what is public can be read before you are a member"),
        Target(Way.PLACE, place=BUNDLES),
    )


def _finish_draft(row: StepRow) -> Line:
    translate = QCoreApplication.translate
    return Line(
        "draft",
        translate("Home", "Finish your draft “{name}”").format(name=_name(row)),
        "",
        Target(Way.DRAFT, draft=row.draft),
    )


def _visit_pod(row: StepRow) -> Line:
    translate = QCoreApplication.translate
    return Line(
        "pods",
        translate("Home", "Look around in your pod “{name}”").format(name=_name(row)),
        translate("Home", "you have not been there yet"),
        Target(Way.POD, record=row.about or b""),
    )


def _sign(row: StepRow) -> Line:
    translate = QCoreApplication.translate
    return Line(
        "check",
        translate("Home", "Sign off “{name}”").format(name=_name(row)),
        translate("Home", "it is under review, and you have not signed its latest version"),
        Target(Way.DOCUMENT, record=row.about or b""),
    )


def _first_post(row: StepRow) -> Line:
    translate = QCoreApplication.translate
    return Line(
        "edit",
        translate("Home", "Write your first post"),
        translate("Home", "it waits safely until the next sync"),
        Target(Way.DRAFT),
    )


def _name(row: StepRow) -> str:
    return isolated(clean_title(row.name))


_LINES: Final[Mapping[Step, Callable[[StepRow], Line]]] = MappingProxyType(
    {
        Step.FIRST_SYNC: _first_sync,
        Step.SYNC_AGAIN: _sync_again,
        Step.REGISTER: _register,
        Step.GO_ON_REGISTERING: _go_on_registering,
        Step.SEND_REGISTRATION: _send_registration,
        Step.ASK_ABOUT_REGISTRATION: _ask_about_registration,
        Step.MEND_REGISTRATION: _mend_registration,
        Step.READ_STICK: _read_stick,
        Step.FINISH_DRAFT: _finish_draft,
        Step.VISIT_POD: _visit_pod,
        Step.SIGN: _sign,
        Step.FIRST_POST: _first_post,
    }
)
