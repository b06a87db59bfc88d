"""The commands pod list, show, members and news, propose and answer, join and leave, invite and lead."""

from collections.abc import Sequence

from gllapp.cli.output import Answer, amount, counted, moment, paragraph, plain, short, table
from gllapp.cli.pods_documents import (
    joining_document,
    news_document,
    people_document,
    pod_document,
    proposal_document,
)
from gllapp.cli.posting import at_desk
from gllapp.cli.reading import LADDER
from gllapp.cli.terms import countries_said, languages_said, term, term_if_any
from gllapp.news_views import News, NewsRow, Person
from gllapp.pod_views import JoiningRow, PodRow, ProposalRow, Standing
from gllapp.usecases.desk import Desk
from gllapp.usecases.pods import joining, proposing
from gllapp.usecases.pods.directory import list_pods, pod_row
from gllapp.usecases.pods.finders import find_asking, find_member, find_pod, find_proposal
from gllapp.usecases.pods.joining import CardEdit, list_joinings
from gllapp.usecases.pods.news import looked_at_pod, news_of
from gllapp.usecases.pods.proposing import Wish, list_proposals
from gllapp.usecases.session import Session
from gllapp.views import Delivery
from gllcore.errors import Refused, UsageError
from gllcore.ids import RecordId
from gllcore.model.pods import Form, ProposalState
from gllcore.operations import Kind
from gllfiles.vocabularies import topics

_WAITS = "It waits in the outbox until the next sync."
_STANDINGS = {
    Standing.OUTSIDE: "",
    Standing.ASKED: "asked",
    Standing.MEMBER: "member",
    Standing.FACILITATOR: "facilitator",
}
_NEWS = {
    News.POST: "wrote in",
    News.DOCUMENT: "began the document",
    News.EDIT: "edited",
    News.COMMENT: "commented on",
    News.VERSION: "named the version",
    News.TASK: "added the task",
    News.DONE: "has done",
    News.FILE: "shared",
    News.MEMBER: "has joined",
    News.LEFT: "is no longer in the pod",
}


# --- the directory ---


def run_list_pods(session: Session, *, archived: bool) -> Answer:
    with at_desk(session) as desk:
        rows = list_pods(desk, archived=archived)
    lines = table(_pod_cells(row) for row in rows)
    return Answer(
        {"pods": [pod_document(row) for row in rows]}, lines or ["There are no pods on this PC yet."]
    )


def run_show_pod(session: Session, *, pod: str) -> Answer:
    with at_desk(session) as desk:
        row = pod_row(desk, find_pod(desk, pod))
    return Answer({"pod": pod_document(row)}, _pod_lines(row))


def run_members(session: Session, *, pod: str) -> Answer:
    with at_desk(session) as desk:
        row = pod_row(desk, find_pod(desk, pod))
    leading = set(row.facilitators)
    document = {
        "pod": row.pod.id.hex(),
        "facilitators": people_document(row.facilitators),
        "members": people_document(row.members),
    }
    cells = [(short(each.id), each.name, each.country, _leads(each, leading)) for each in row.members]
    return Answer(document, table(cells))


def run_news(session: Session, *, pod: str, seen: bool, limit: int) -> Answer:
    with at_desk(session) as desk:
        found = find_pod(desk, pod)
        rows = news_of(desk, found, limit)
        if seen:
            looked_at_pod(desk, found)
    lines = table(_news_cells(row) for row in rows)
    document = {"pod": found.hex(), "news": [news_document(row) for row in rows]}
    return Answer(document, lines or ["Nothing has changed since you looked last."])


# --- proposals ---


def run_propose(
    session: Session,
    *,
    name: str,
    purpose: str | None,
    text: str | None,
    facilitator: Sequence[str],
    area: str,
    language: Sequence[str],
    country: Sequence[str],
    product: str,
    form: Form,
    rules: bool,
    again: str | None,
) -> Answer:
    said = purpose or text or ""
    if not said.strip():
        raise UsageError("usage", reason="--purpose needs some words")
    with at_desk(session) as desk:
        wish = Wish(
            form=form,
            name=name,
            purpose=said,
            area=term(area, "topics", topics().match),
            languages=languages_said(language),
            facilitators=tuple(find_member(desk, each) for each in facilitator),
            product=product,
            countries=countries_said(country),
            rules=rules,
        )
        if again is None:
            proposal = proposing.propose(desk, wish)
        else:
            proposal = find_proposal(desk, again)
            proposing.propose_again(desk, proposal, wish)
    return _written("proposal", proposal, "Your proposal is saved")


def run_proposals(session: Session, *, answered: bool) -> Answer:
    with at_desk(session) as desk:
        rows = list_proposals(desk, answered=answered)
    lines = [line for row in rows for line in _proposal_lines(row)]
    document = {"proposals": [proposal_document(row) for row in rows]}
    return Answer(document, lines or ["No proposals wait."])


def run_approve(session: Session, *, asking: str, comment: str) -> Answer:
    with at_desk(session) as desk:
        kind, found = find_asking(desk, asking)
        if kind is Kind.PROPOSAL:
            proposing.approve(desk, found, comment)
            return _written("proposal", found, "Your approval is saved")
        joining.let_in(desk, found)
    return _written("joining", found, "Your answer is saved")


def run_return(session: Session, *, asking: str, comment: str) -> Answer:
    with at_desk(session) as desk:
        kind, found = find_asking(desk, asking)
        if kind is Kind.PROPOSAL:
            proposing.give_back(desk, found, comment)
            return _written("proposal", found, "Your comment is saved, and the proposal goes back")
        joining.decline(desk, found, comment)
    return _written("joining", found, "Your answer is saved")


# --- joining and leaving ---


def run_join(session: Session, *, pod: str, message: str, undo: bool) -> Answer:
    with at_desk(session) as desk:
        found = find_pod(desk, pod)
        if undo:
            wish = _own_wish(desk, found)
            joining.take_back_joining(desk, wish)
            return _written("joining", wish, "Your wish is taken back")
        wish = joining.ask_to_join(desk, found, message)
    return _written("joining", wish, "Your wish to join is saved")


def run_joinings(session: Session, *, pod: str | None) -> Answer:
    with at_desk(session) as desk:
        rows = list_joinings(desk, None if pod is None else find_pod(desk, pod))
    lines = [line for row in rows for line in _joining_lines(row)]
    return Answer({"joinings": [joining_document(row) for row in rows]}, lines or ["Nobody waits to join."])


def run_leave(session: Session, *, pod: str) -> Answer:
    with at_desk(session) as desk:
        found = find_pod(desk, pod)
        joining.leave(desk, found)
    words = "You leave the pod with the next sync; what you wrote there and had not sent is kept aside."
    return _changed(found, words)


def _own_wish(desk: Desk, pod: RecordId) -> RecordId:
    for row in list_joinings(desk, pod):
        if row.mine and not row.joining.declined:
            return row.joining.id
    raise Refused("nothing_to_change")


# --- leading ---


def run_invite(session: Session, *, pod: str, member: str) -> Answer:
    with at_desk(session) as desk:
        found = find_pod(desk, pod)
        joining.invite(desk, found, find_member(desk, member))
    return _changed(found, f"{plain(member)} is let in. {_WAITS}")


def run_remove(session: Session, *, pod: str, member: str) -> Answer:
    with at_desk(session) as desk:
        found = find_pod(desk, pod)
        joining.remove_member(desk, found, find_member(desk, member))
    return _changed(found, f"{plain(member)} is taken out. {_WAITS}")


def run_facilitate(session: Session, *, pod: str, member: str, undo: bool) -> Answer:
    with at_desk(session) as desk:
        found = find_pod(desk, pod)
        joining.set_facilitates(desk, found, find_member(desk, member), not undo)
    said = "leads the pod no longer" if undo else "leads the pod too"
    return _changed(found, f"{plain(member)} {said}. {_WAITS}")


def run_edit_pod(
    session: Session,
    *,
    pod: str,
    name: str | None,
    aim: str | None,
    text: str | None,
    product: str | None,
    area: str | None,
    language: Sequence[str] | None,
    country: Sequence[str] | None,
) -> Answer:
    edit = CardEdit(
        name=name,
        aim=text if aim is None else aim,
        product=product,
        area=term_if_any(area, "topics", topics().match),
        languages=None if language is None else languages_said(language),
        countries=None if country is None else countries_said(country),
    )
    with at_desk(session) as desk:
        found = find_pod(desk, pod)
        joining.edit_card(desk, found, edit)
    return _changed(found, f"The pod's card is changed. {_WAITS}")


def run_archive(session: Session, *, pod: str, undo: bool) -> Answer:
    with at_desk(session) as desk:
        found = find_pod(desk, pod)
        joining.archive(desk, found, not undo)
    return _changed(found, f"The pod is {'open again' if undo else 'archived'}. {_WAITS}")


def _written(what: str, record: RecordId, words: str) -> Answer:
    document = {what: record.hex(), "delivery": str(Delivery.WAITING)}
    return Answer(document, [f"{words} ({short(record)}). {_WAITS}"])


def _changed(pod: RecordId, words: str) -> Answer:
    return Answer({"pod": pod.hex(), "delivery": str(Delivery.WAITING)}, [words])


# --- plain ---


def _pod_cells(row: PodRow) -> tuple[str, ...]:
    unread = f"{row.unread} unread" if row.unread else ""
    languages, area = " ".join(row.pod.languages), topics().name_of(row.pod.area, "en")
    size = amount(row.bytes) if row.bytes else ""
    standing = "archived" if row.pod.archived else _STANDINGS[row.standing]
    return short(row.pod.id), standing, unread, languages, area, size, row.pod.name


def _pod_lines(row: PodRow) -> list[str]:
    pod = row.pod
    facts = {
        "area": topics().name_of(pod.area, "en"),
        "languages": ", ".join(pod.languages),
        "countries": ", ".join(pod.countries),
        "product": pod.product,
        "facilitators": ", ".join(each.name for each in row.facilitators),
        "members": str(len(row.members)),
        "you": "archived" if pod.archived else _STANDINGS[row.standing],
        "waiting": counted(row.waiting, "wish to join", "wishes to join") if row.waiting else "",
    }
    inside = {
        "discussion": f"{counted(row.threads, 'thread', 'threads')}, {row.unread} unread",
        "documents": str(row.documents),
        "tasks": f"{row.open_tasks} open",
        "on this PC": amount(row.bytes),
        "changed": moment(row.changed_ms),
    }
    is_in = row.standing in (Standing.MEMBER, Standing.FACILITATOR)
    said = [*facts.items(), *(inside.items() if is_in else ())]
    return [plain(pod.name), *paragraph(pod.aim), *table((name, each) for name, each in said if each)]


def _leads(person: Person, leading: set[Person]) -> str:
    return "facilitator" if person in leading else ""


def _news_cells(row: NewsRow) -> tuple[str, ...]:
    title = f"“{row.title}”" if row.title else ""
    return moment(row.when_ms), " ".join(part for part in (row.who.name, _NEWS[row.news], title) if part)


def _proposal_lines(row: ProposalRow) -> list[str]:
    proposal = row.proposal
    head = (short(proposal.id), proposal.form, proposal.name, row.author.name, proposal.state, _ladder(row))
    comment = [f"    → {plain(proposal.comment)}"] if proposal.comment else []
    opened = " It is open." if proposal.state == ProposalState.APPROVED and proposal.result else ""
    return [
        plain(" · ".join(part for part in head if part)) + opened,
        *paragraph(proposal.purpose),
        *comment,
    ]


def _joining_lines(row: JoiningRow) -> list[str]:
    head = (short(row.joining.id), row.pod_name, row.author.name, row.author.country, _ladder(row))
    declined = [f"    → {plain(row.joining.declined)}"] if row.joining.declined else []
    return [
        plain(" · ".join(part for part in head if part)),
        *paragraph(row.joining.message),
        *declined,
    ]


def _ladder(row: ProposalRow | JoiningRow) -> str:
    return LADDER[row.delivery] if row.mine else ""
