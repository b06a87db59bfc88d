"""The commands about learning pods and proposals: for whoever runs the server, until the community does it in the window."""

from argparse import Namespace

from gllcore.model.pods import Pod, Proposal, ProposalState
from gllserver.cli.opening import Outcome, opened
from gllserver.db import AccountRow


def list_pods(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        pods = community.pods.all()
    return Outcome([_line(pod) for pod in pods], {"pods": [_pod(pod) for pod in pods]})


def show_pod(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        pod = community.pods.named(arguments.pod)
    said = {"aim": pod.aim, "product": pod.product, "area": pod.area, "languages": ", ".join(pod.languages)}
    lines = [_line(pod), *(f"{name}: {text}" for name, text in said.items() if text)]
    return Outcome(lines, _pod(pod))


def list_people(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        pod = community.pods.named(arguments.pod)
        people = community.pods.people(pod)
    lines = [
        f"{row.email}  {row.name}{'  facilitator' if facilitates else ''}" for row, facilitates in people
    ]
    return Outcome(lines, {"members": [_person(row, facilitates) for row, facilitates in people]})


def archive_pod(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        pod = community.pods.archive(arguments.pod)
    return Outcome([f"Archived “{pod.name}”; its members go on reading it."], _pod(pod))


def reopen_pod(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        pod = community.pods.reopen(arguments.pod)
    return Outcome([f"Opened “{pod.name}” again."], _pod(pod))


def admit_member(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        pod = community.pods.admit(arguments.pod, arguments.email, facilitates=arguments.facilitator)
    return Outcome([f"{arguments.email} is in “{pod.name}”."], _pod(pod))


def dismiss_member(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        pod = community.pods.dismiss(arguments.pod, arguments.email)
    return Outcome([f"{arguments.email} is not in “{pod.name}” any more."], _pod(pod))


def list_proposals(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        found = community.proposals.all()
    shown = [each for each in found if arguments.all or _waits(each)]
    lines = [f"{each.id.hex()[:12]}  {each.form}  {each.name}  {_state(each)}" for each in shown]
    return Outcome(lines, {"proposals": [_proposal(each) for each in shown]})


def approve_proposal(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        proposal = community.proposals.approve(arguments.proposal)
    words = "is open" if proposal.result is not None else "was withdrawn, and is not opened"
    return Outcome([f"“{proposal.name}” {words}."], _proposal(proposal))


def return_proposal(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        proposal = community.proposals.return_to_author(arguments.proposal, arguments.comment)
    words = "is open already" if proposal.result is not None else "went back to who proposed it"
    return Outcome([f"“{proposal.name}” {words}."], _proposal(proposal))


def _waits(proposal: Proposal) -> bool:
    return proposal.state == ProposalState.WAITING and not proposal.withdrawn


def _state(proposal: Proposal) -> str:
    return "withdrawn" if proposal.withdrawn else proposal.state


def _line(pod: Pod) -> str:
    count = len(pod.readers)
    archived = "  archived" if pod.archived else ""
    return f"{pod.id.hex()[:12]}  {pod.name}  {count} member{'' if count == 1 else 's'}{archived}"


def _pod(pod: Pod) -> dict[str, object]:
    return {
        "pod": pod.id.hex(),
        "name": pod.name,
        "aim": pod.aim,
        "product": pod.product,
        "area": pod.area,
        "languages": list(pod.languages),
        "countries": list(pod.countries),
        "facilitators": sorted(member.hex() for member in pod.facilitators),
        "members": sorted(member.hex() for member in pod.members),
        "archived": pod.archived,
        "proposal": pod.proposal.hex() if pod.proposal is not None else None,
        "opened_ms": pod.opened_ms,
    }


def _person(row: AccountRow, facilitates: bool) -> dict[str, object]:
    return {"member": row.member.hex(), "email": row.email, "name": row.name, "facilitator": facilitates}


def _proposal(proposal: Proposal) -> dict[str, object]:
    return {
        "proposal": proposal.id.hex(),
        "form": proposal.form,
        "name": proposal.name,
        "purpose": proposal.purpose,
        "area": proposal.area,
        "languages": list(proposal.languages),
        "countries": list(proposal.countries),
        "facilitators": sorted(member.hex() for member in proposal.facilitators),
        "product": proposal.product,
        "state": str(proposal.state),
        "comment": proposal.comment,
        "withdrawn": proposal.withdrawn,
        "result": proposal.result.hex() if proposal.result is not None else None,
        "written_ms": proposal.written_ms,
    }
