"""The sentences of the drafts in English.

They say more about the person than about the seeker, ask one question, and promise
that the next step is the seeker's.
"""

from __future__ import annotations

from types import MappingProxyType

from infointerview.etiquette._draft_words import DraftWords
from infointerview.grammar.english import slots
from infointerview.values import Register

__all__ = ["DRAFTS"]

_SENTENCES = {
    # --- the first request ------------------------------------------------------------
    "link.referrer": "{other} thought you would be a good person to talk with.",
    "link.connection": "What brings me to you: {connection}.",
    "link.interest.organization": "Your work at {organization} caught my eye.",
    "link.interest": "Your work caught my eye.",
    "interest.organization": (
        "In your role at {organization}, you see a side of {field} that no book can"
        " show."
    ),
    "interest": "In your role, you see a side of {field} that no book can show.",
    "purpose": "I am exploring the field and hope only to learn.",
    "ask": (
        "Would you have {minutes} minutes in the next two weeks, by phone or over"
        " coffee, to tell me what the work is like?"
    ),
    "ask.short": "Would you have {minutes} minutes to tell me what it is like?",
    "subject.request": "{minutes} minutes to learn about {field}",
    "phone.name": "My name is {sender}, and I hope only to learn.",
    "phone.ask": (
        "Would you have {minutes} minutes in the next two weeks to tell me what the"
        " work is like?"
    ),
    # --- a text to pass on ------------------------------------------------------------
    "subject.blurb": "A few lines for {other}",
    "blurb.request": (
        "You kindly offered to introduce me to {other}. Would you first ask whether"
        " that is welcome? If it is not, that is perfectly fine. Here are a few lines"
        " to pass on:"
    ),
    "blurb.request.plain": (
        "You mentioned {other}. Would you first ask whether a conversation would be"
        " welcome? If not, that is perfectly fine. Here are a few lines to pass on:"
    ),
    "blurb.field": (
        "{sender} is finding out what it is like to work in {field}, and would value"
        " {minutes} minutes of your time to hear about your experience. It is only"
        " about learning, and a no is a good answer too."
    ),
    "blurb": (
        "{sender} is finding out what your work is like, and would value {minutes}"
        " minutes of your time to hear about your experience. It is only about"
        " learning, and a no is a good answer too."
    ),
    # --- after the interview ----------------------------------------------------------
    "thanks": "Thank you for taking the time to talk with me on {day}.",
    "thanks.claim": 'One thing you said has stayed with me: "{claim}."',
    "thanks.plain": "What you told me about your work has stayed with me.",
    "thanks.use": "I will think of it as I decide what to explore next.",
    "thanks.introduction": (
        "You kindly offered to introduce me to {other}; I would be glad of that,"
        " whenever it suits you both."
    ),
    "thanks.names": "I will get in touch with {other}, as you suggested.",
    "subject.report": "My conversation with {other}",
    "report": (
        "You suggested that I talk with {other}, and we have now done so. Without you,"
        " that conversation would not have happened."
    ),
    "report.claim": 'One thing has stayed with me: "{claim}."',
    "report.end": "Thank you again for thinking of it.",
    "subject.touch": "Hello, and thank you again",
    "touch": "It has been a while since we talked, and I still think back to it.",
    "touch.claim": 'I remember what you said: "{claim}."',
    "touch.plain": "What you told me about your work has stayed with me.",
    "touch.organization": (
        "I hope you are well, and that all is well at {organization}."
    ),
    "touch.end": "I hope you are well.",
    "touch.no_answer": "There is no need to reply.",
}

_ADDRESS = {
    Register.FORMAL: {
        "greeting": "Dear {name},",
        "note": "Hello {name}!",
        "closing": "Best regards,\n{sender}",
    },
    Register.INFORMAL: {
        "greeting": "Hello {given},",
        "note": "Hello {given}!",
        "closing": "All the best,\n{sender}",
    },
}

DRAFTS = DraftWords(
    sentences=MappingProxyType(
        {register: {**_SENTENCES, **forms} for register, forms in _ADDRESS.items()}
    ),
    slots=slots,
    place="{organization}",
    field=MappingProxyType(dict.fromkeys(Register, "your field")),
    narrow=MappingProxyType(dict.fromkeys(Register, "your role")),
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    day="{month} {day}",
    linking=MappingProxyType(dict.fromkeys(Register, ("your work",))),
)
