"""What is said in English about a finding."""

from __future__ import annotations

from types import MappingProxyType

from infointerview.etiquette._lexicon import Advice
from infointerview.etiquette._verdict import Frame

__all__ = ["ADVICE"]

ADVICE = MappingProxyType(
    {
        Frame.J1: Advice(
            reason="It asks for a vacancy, or to be told of one.",
            question="How do people usually find their first post in this field?",
            message="Drop the sentence, or ask how steady recruitment in the field is.",
        ),
        Frame.J2: Advice(
            reason="It asks to be hired, considered or kept in mind.",
            question="What do managers in this field value in a newcomer?",
            message="Drop the sentence; thank the person for the insight instead.",
        ),
        Frame.J3: Advice(
            reason="It asks the person to open a way to a post.",
            question="Who else knows this work well and might enjoy talking about it?",
            message="Ask who else might enjoy talking about the work instead.",
        ),
        Frame.J4: Advice(
            reason="It sends or offers application papers that nobody asked for.",
            question="Which parts of a resume are read first in your field?",
            message="Leave the papers out until the person offers to look at them.",
        ),
        Frame.J5: Advice(
            reason="It tells of an application, or asks about one.",
            question="What does a newcomer to this field wish to have known earlier?",
            message="Drop the sentence; an application goes its own way.",
        ),
        Frame.J6: Advice(
            reason="It sells the asker.",
            question="Which skills from other lines of work carry over to yours?",
            message="Drop the sentence, or say what you would like to understand.",
        ),
        Frame.J7: Advice(
            reason="It says that the asker wants to work there, or seeks work.",
            question="What is it like to work in an organization such as yours?",
            message="Say that you are finding out whether the field would suit you.",
        ),
        Frame.J8: Advice(
            reason="It denies asking for a job, and asks all the same.",
            question="What would you advise somebody who is new to this field?",
            message="Keep the first half and drop what follows it.",
        ),
    }
)
