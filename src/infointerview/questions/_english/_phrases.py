"""English sentences about what was said or read before, as quotations."""

from __future__ import annotations

import re
from types import MappingProxyType

from infointerview.questions._bank import Phrases, ask, on_topic
from infointerview.questions._policy import Phase
from infointerview.values import Topic

__all__ = ["DELICATE", "FILLERS", "PHRASES"]

PHRASES = Phrases(
    told=(
        "Last time you said “{}”. What lies behind that?",
        "You told me “{}”. What would be a good example?",
        "I wrote down something you said: “{}”. How did that come about?",
    ),
    since=MappingProxyType(
        {
            Topic.BACKGROUND_EDUCATION: (
                "Since we last spoke, what has changed in the training people need?"
            ),
            Topic.DAY_TO_DAY: "Since we last spoke, how have your days changed?",
            Topic.CULTURE_ORGANIZATION: (
                "Since we last spoke, how has the way people work together changed?"
            ),
            Topic.LIFESTYLE: (
                "Since we last spoke, how has the balance of work and life changed?"
            ),
            Topic.ADVANCEMENT: (
                "Since we last spoke, what has changed in how people move up?"
            ),
            Topic.INDUSTRY_TRENDS: (
                "Since we last spoke, what has changed in your field?"
            ),
            Topic.PROS_CONS: ("Since we last spoke, what have you come to enjoy more?"),
            Topic.SKILLS: (
                "Since we last spoke, which skills have become more important?"
            ),
            Topic.ADVICE: "Since we last spoke, what would you add to your advice?",
        }
    ),
    contested="I heard “{}” but also “{}”.",
    disputed="Some told me “{}”, others the opposite.",
    read="I read “{}”.",
    here="How is it where you work?",
    seen="What have you seen yourself?",
    compare_here="How true is that where you work?",
    compare="How does that compare with what you have seen?",
    pivot=on_topic(
        Topic.ADVICE,
        ask(
            "pivot.other_work",
            "Which other kinds of work call for the skills you use?",
            also={Topic.SKILLS: 0.3},
        ),
        ask(
            "pivot.went_on",
            "Where have people gone who left your line of work and were glad of it?",
            also={Topic.ADVANCEMENT: 0.2},
        ),
        ask(
            "pivot.neighbours",
            "Which fields next to yours would you explore with the same strengths?",
            also={Topic.INDUSTRY_TRENDS: 0.2},
        ),
        phase=Phase.WRAP_UP,
    ),
)

DELICATE = re.compile(
    r"\b(?:salar(?:y|ies)|wages?|paid|pay(?:check)?|earn|income|bonus|money|married"
    r"|divorce|pregnan\w*|religio\w*|politic(?:s|al views)|illness|fired|laid off"
    r"|how old are you|your age)\b"
)

FILLERS = frozenset(
    (
        *("a", "about", "all", "am", "an", "and", "any", "are", "as", "at", "be"),
        *("been", "being", "but", "by", "can", "could", "did", "do", "does", "doing"),
        *("done", "for", "from", "get", "give", "had", "has", "have", "how", "i", "if"),
        *("im", "in", "into", "is", "it", "its", "know", "let", "look", "looks", "may"),
        *("me", "might", "mind", "my", "of", "on", "one", "or", "our", "own"),
        *("please", "say", "see", "share", "should", "so", "some", "something"),
        *("somebody", "someone", "tell", "that", "the", "their", "them", "there"),
        *("these", "they", "thing", "things", "think", "this", "those", "through"),
        *("to", "us", "walk", "was", "we", "were", "what", "whats", "when", "where"),
        *("which", "who", "whom", "whose", "will", "with", "would", "you", "your"),
        *("youre", "youve", "yours", "yourself", "kind", "kinds", "bit", "little"),
        *("describe", "explain", "usually", "really", "like"),
    )
)
