"""The sentences of the drafts in English.

They say more about the person than about the seeker, ask one question, and promise
that the next step is the seeker's.
"""

from __future__ import annotations

from types import MappingProxyType

from infointerview.etiquette._draft_words import DraftWords
from infointerview.values import Register

__all__ = ["DRAFTS"]

_SENTENCES = {
    # --- the first request ------------------------------------------------------------
    "link.referrer.organization": (
        "{other} named you as somebody to talk to about the work at {organization}."
    ),
    "link.referrer": "{other} named you as somebody to talk to about your work.",
    "link.connection.organization": (
        "What connects us is {connection}, and what stands out is your work at"
        " {organization}."
    ),
    "link.connection": (
        "What connects us is {connection}, and what stands out is your work."
    ),
    "link.interest.organization": (
        "Your work at {organization} stands out to a beginner."
    ),
    "link.interest": "Your work stands out to somebody who is new to it.",
    "interest.organization": (
        "How {organization} looks from your role, and how you see {field}, is what no"
        " book can tell."
    ),
    "interest": (
        "How the days look in your role, and how you see {field}, is what no book can"
        " tell."
    ),
    "purpose": "I am here to learn, nothing else.",
    "ask": (
        "Would you have {minutes} minutes within the next two weeks, by phone or over"
        " coffee, to tell me how you came to it?"
    ),
    "ask.short": "Would you have {minutes} minutes to tell me how you see it?",
    "subject.request": "{minutes} minutes about {field}",
    "phone.name": "My name is {sender}, and I am here to learn, nothing else.",
    "phone.ask": (
        "Would you have {minutes} minutes within the next two weeks to tell me how you"
        " came to it?"
    ),
    # --- a text to pass on ------------------------------------------------------------
    "subject.blurb": "A few lines for {other}",
    "blurb.request": (
        "You kindly offered to bring me together with {other}. Would you first ask"
        " whether that is welcome? If it is not, your own view of the work helps me"
        " just as much. Here are a few lines that you can pass on:"
    ),
    "blurb.request.plain": (
        "You mentioned {other}. Would you first ask whether a conversation is welcome?"
        " If it is not, your own view of the work helps me just as much. Here are a few"
        " lines that you can pass on:"
    ),
    "blurb": (
        "{sender} is finding out what it is like to work in {field}, and would value"
        " {minutes} minutes of {other}'s experience. It is about learning and nothing"
        " else. A no is a good answer too."
    ),
    # --- after the interview ----------------------------------------------------------
    "thanks": "Thank you for the time that you took for me on {day}.",
    "thanks.claim": 'What you said stays with me: "{claim}."',
    "thanks.plain": "What you told me about your work stays with me.",
    "thanks.use": "It will be in my mind when I decide what to look at next.",
    "thanks.introduction": (
        "You kindly offered to bring me together with {other}; that would be a"
        " pleasure, whenever it suits you both."
    ),
    "thanks.names": "I will get in touch with {other}, as you suggested.",
    "subject.report": "My conversation with {other}",
    "report": (
        "You told me of {other}, and we have talked in the meantime. It is thanks"
        " to you that the conversation took place."
    ),
    "report.claim": 'One thing that stays with me: "{claim}."',
    "report.end": "Thank you for thinking of it.",
    "subject.touch": "Greetings, and thanks once more",
    "touch": "It has been a while since we talked, and I still think of it.",
    "touch.claim": 'What you said then still holds for me: "{claim}."',
    "touch.plain": "What you told me then about your work has stayed with me.",
    "touch.organization": (
        "I hope that you are well, and all is well at {organization}."
    ),
    "touch.end": "I hope that you are well.",
    "touch.no_answer": "There is no need to answer.",
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
