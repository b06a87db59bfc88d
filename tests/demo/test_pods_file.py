"""The demo's pods are whole: their people exist, their keys are known, and what is quoted of a text stands in it."""

from pathlib import Path

import pytest

from demo.pods_file import DemoPod, moment, read_pods, read_proposals
from demo.streams_file import read_members
from gllcore.model.documents import Stage
from gllcore.pod_rules import FACILITATORS
from glldocs.templates import KEYS
from gllfiles import vocabularies

FOLDER = Path(__file__).parents[2] / "resources" / "demo"
MEMBERS = {member.key for member in read_members(FOLDER)}
PODS = read_pods(FOLDER)


def test_there_are_four_in_three_languages_and_scripts() -> None:
    assert len(PODS) == 4
    assert {pod.languages[0] for pod in PODS} == {"en", "fr", "ar"}


@pytest.mark.parametrize("pod", PODS, ids=[pod.key for pod in PODS])
def test_its_people_are_members_and_two_lead_it(pod: DemoPod) -> None:
    named = {*pod.facilitators, *pod.members, *(each.who for each in pod.joinings)}
    inside = {each.author for each in pod.documents} | {who for each in pod.tasks for who in each.who}
    assert named <= MEMBERS
    assert set(pod.facilitators) | inside <= set(pod.members)
    assert len(pod.facilitators) >= FACILITATORS
    assert not set(pod.members) & {each.who for each in pod.joinings}


@pytest.mark.parametrize("pod", PODS, ids=[pod.key for pod in PODS])
def test_its_keys_are_those_of_the_vocabularies(pod: DemoPod) -> None:
    assert pod.area in vocabularies.topics().terms
    assert set(pod.languages) <= vocabularies.languages().terms.keys()
    assert set(pod.countries) <= vocabularies.countries().terms.keys()
    for document in pod.documents:
        assert document.template in ("", *KEYS)
        assert document.licence in ("", *vocabularies.licences().terms)
        assert document.stage in tuple(Stage)


@pytest.mark.parametrize("pod", PODS, ids=[pod.key for pod in PODS])
def test_what_is_quoted_of_a_text_stands_in_it(pod: DemoPod) -> None:
    for document in pod.documents:
        said = document.text + "".join(edit.new for edit in document.edits)
        assert all(comment.quote in said for comment in document.comments)
        assert all(f"## {claim.heading}\n" in document.text for claim in document.claims)
        assert all(edit.old in said for edit in document.edits)
        assert [edit.when for edit in document.edits] == sorted(edit.when for edit in document.edits)


@pytest.mark.parametrize("pod", PODS, ids=[pod.key for pod in PODS])
def test_nothing_is_done_in_it_before_it_is_opened(pod: DemoPod) -> None:
    done = [post.written_ms for thread in pod.threads for post in thread.posts]
    done += [moment(each.when) for each in pod.tasks]
    done += [moment(each.when) for each in pod.documents]
    done += [moment(each.when) for each in pod.joinings]
    assert min(done) > moment(pod.opened)


def test_proposals_are_by_members_and_one_waits() -> None:
    proposals = read_proposals(FOLDER)
    assert {each.author for each in proposals} <= MEMBERS
    assert {key for each in proposals for key in each.facilitators} <= MEMBERS
    assert "" in {each.state for each in proposals}
