"""The fold: what a history of facts amounts to.

Facts are folded person by person, in the order of their instants; facts of one
instant in the order of `FACT_TYPES`, then by whom they are about, then by content.
Only statements about the records themselves (`_corrections`) go by id. So the
result does not depend on the order in which entries arrive.
Folding never raises: what cannot have happened is left out of the stage and
reported as an `Anomaly`.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import attrs

from infointerview.campaign._corrections import corrected
from infointerview.campaign._entries import CORRECTIONS, in_order, without_forgotten
from infointerview.campaign._person import Anomaly, Person, folded_person
from infointerview.campaign._state import Header, State
from infointerview.facts import (
    CampaignChanged,
    CampaignEnded,
    CampaignStarted,
    Entry,
    Retraction,
    TargetsChanged,
    contacts_of,
)
from infointerview.lifecycle import Stage
from infointerview.values import ContactId, Progress, is_drawn, silent

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

__all__ = ["extended"]


def extended(
    state: State, new: Sequence[Entry], /, *, progress: Progress = silent
) -> State:
    """Return the state with these entries added; their ids are new.

    Only what the entries concern is folded again, so one more fact costs as much as
    its own people have facts, however large the campaign is.
    """
    mentions: dict[ContactId, list[Entry]] = defaultdict(list)
    general: list[Entry] = []
    corrections: list[Entry] = []
    for entry in new:
        subjects = contacts_of(entry.fact)
        for contact in dict.fromkeys(subjects):
            mentions[contact].append(entry)
        if not subjects:
            general.append(entry)
        if type(entry.fact) in CORRECTIONS:
            corrections.append(entry)
    changed = set(mentions)
    following = attrs.evolve(
        state,
        by_id=state.by_id.with_items({entry.id: entry.fact for entry in new}),
        order=state.order.plus(new),
        mentions=state.mentions.with_items(
            {
                contact: (*state.mentions.get(contact, ()), *found)
                for contact, found in mentions.items()
            }
        ),
        corrections=(*state.corrections, *corrections),
        general=(*state.general, *general),
        last_id=_last_drawn(state.last_id, new),
        latest=_latest(state.latest, new),
    )
    if corrections or _may_be_corrected(state, new):
        following = corrected(following, changed)
    if general or following.dead is not state.dead:
        following = _with_header(following)
    people = _folded(following, changed, progress)
    return attrs.evolve(following, people=following.people.with_items(people))


def _last_drawn(last: str, new: Sequence[Entry]) -> str:
    """Return the greatest id that was drawn, by whoever; `last` was one so far."""
    greatest = max((entry.id for entry in new), default="")
    if greatest and not is_drawn(greatest):
        greatest = max((e.id for e in new if is_drawn(e.id)), default="")
    return max(last, greatest)


def _latest(latest: datetime | None, new: Sequence[Entry]) -> datetime | None:
    """Return the instant of the latest fact; `latest` was it so far."""
    if not new:
        return latest
    newest = max(entry.fact.at for entry in new)
    return newest if latest is None else max(latest, newest)


def _may_be_corrected(state: State, new: Sequence[Entry]) -> bool:
    """Return whether an earlier correction may concern one of these entries.

    It may if the entry belongs to a batch, which may have been undone, or if a
    retraction came before what it takes back, as in a joined history.
    """
    if not state.corrections:
        return False
    named = {c.fact.fact for c in state.corrections if isinstance(c.fact, Retraction)}
    return any(entry.fact.batch is not None or entry.id in named for entry in new)


def _with_header(state: State) -> State:
    header, odd = Header(), []
    living = [entry for entry in state.general if entry.id not in state.dead]
    starts = [e.id for e in living if isinstance(e.fact, CampaignStarted)]
    first_start = min(starts, default=None)
    for entry in in_order(living):
        match entry.fact:
            case CampaignStarted() as fact if entry.id == first_start:
                header = attrs.evolve(
                    header,
                    goal=fact.goal,
                    time_zone=fact.time_zone,
                    targets=fact.targets,
                    started=fact.at,
                )
            case CampaignStarted():
                odd.append(Anomaly.of_record(entry, "the campaign was already started"))
            case CampaignChanged() as fact:
                header = attrs.evolve(
                    header,
                    goal=header.goal if fact.goal is None else fact.goal,
                    time_zone=fact.time_zone or header.time_zone,
                )
            case TargetsChanged() as fact:
                wanted = dict.fromkeys((*header.targets, *fact.added))
                targets = tuple(name for name in wanted if name not in fact.removed)
                header = attrs.evolve(header, targets=targets)
            case CampaignEnded() as fact:
                header = attrs.evolve(header, ended=fact.at)
            case _:
                pass
    return attrs.evolve(state, header=header, odd_general=tuple(odd))


def _folded(
    state: State, changed: Iterable[ContactId], progress: Progress
) -> dict[ContactId, Person]:
    """Fold everybody in `changed` anew, with those who are the same person."""
    groups: dict[ContactId, list[ContactId]] = defaultdict(list)
    for contact, root in state.kept.items():
        groups[root].append(contact)
    people, nameless = {}, state.nameless
    roots = dict.fromkeys(state.resolve(contact) for contact in sorted(changed))
    for root in progress(roots):
        ids = (root, *groups.get(root, ()))
        entries = state.mentions.get(root, ())
        if len(ids) > 1:
            found = [e for id in ids for e in state.mentions.get(id, ())]
            entries = tuple({entry.id: entry for entry in found}.values())
        if state.dead:
            entries = tuple(e for e in entries if e.id not in state.dead)
        if nameless:
            entries = tuple(without_forgotten(e, nameless) for e in entries)
        person = folded_person(ids, in_order(entries), state.kept)
        if root in state.forgotten:  # if only as somebody with whom they were merged
            person = attrs.evolve(person, stage=Stage.FORGOTTEN)
        people[root] = person
    return people
