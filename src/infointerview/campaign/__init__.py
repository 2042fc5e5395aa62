"""A campaign: an immutable snapshot of facts, and the single door `record()`.

`Campaign` takes facts in, answers what they amount to (stage, card, interviews),
travels in time and takes corrections. Given facts become entries (`_draft`), which
are folded (`_fold`: corrections, then person by person) into structures that share
what did not change (`_shared`).
What does not live here: measuring, scheduling, asking, which the pillars do from
`Campaign.facts` and `Campaign.timeline`; and storing, which `storage` does.
"""

from infointerview.campaign._campaign import Campaign
from infointerview.campaign._person import Anomaly, Interview, InterviewStatus

__all__ = ["Anomaly", "Campaign", "Interview", "InterviewStatus"]
