"""A campaign: an immutable snapshot of facts, and the single door `record()`.

`Campaign` takes facts in, answers what they amount to (stage, card, interviews),
travels in time and takes corrections. It is made of a fold (`_fold`) over
structures that share what did not change (`_shared`).
What does not live here: measuring, scheduling, asking, which the pillars do from
`Campaign.facts` and `Campaign.timeline`; and storing, which `storage` does.
"""

from infointerview.campaign._campaign import Campaign
from infointerview.campaign._fold import Anomaly, Interview, InterviewStatus

__all__ = ["Anomaly", "Campaign", "Interview", "InterviewStatus"]
