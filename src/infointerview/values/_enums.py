"""Closed choices, as `StrEnum`: a plain string of the same text is accepted too."""

from __future__ import annotations

from enum import StrEnum

__all__ = [
    "Answer",
    "Benefit",
    "Channel",
    "DebriefPrompt",
    "Direction",
    "Medium",
    "Party",
    "Purpose",
    "Register",
    "Source",
    "Stance",
    "StopReason",
    "Tie",
    "Tier",
    "Topic",
    "Venue",
]


class Source(StrEnum):
    """Where a contact comes from, warmest first (rule Z4, then what came later).

    The first six are the ladder of the source article, in its order; family and friends
    are one rung there.

    Examples:
        >>> list(Source)[0], Source("alumni").rung
        (<Source.FAMILY: 'family'>, 7)
    """

    FAMILY = "family"
    FRIEND = "friend"
    THEIR_CONTACT = "their_contact"
    PROFESSIONAL_ORGANIZATION = "professional_organization"
    NETWORKING_GROUP = "networking_group"
    VOLUNTEERING = "volunteering"
    ALUMNI = "alumni"
    ONLINE = "online"
    COLD = "cold"

    @property
    def rung(self) -> int:
        """Position on the ladder, from 1: the lower, the warmer."""
        return list(Source).index(self) + 1


class Channel(StrEnum):
    """How a message travels (rule Z5 names the first three).

    Examples:
        >>> Channel("email")
        <Channel.EMAIL: 'email'>
    """

    LINKEDIN = "linkedin"
    EMAIL = "email"
    PHONE = "phone"
    TEXT_MESSAGE = "text_message"
    SOCIAL = "social"
    LETTER = "letter"
    IN_PERSON = "in_person"


class Venue(StrEnum):
    """Where an interview takes place (rule Z5 names the first three).

    Examples:
        >>> Venue.COFFEE_SHOP.value
        'coffee_shop'
    """

    OFFICE = "office"
    RESTAURANT = "restaurant"
    COFFEE_SHOP = "coffee_shop"
    PHONE = "phone"
    VIDEO = "video"
    EVENT = "event"
    OTHER = "other"


class Medium(StrEnum):
    """How thanks are given; the hand-written note is an obligation of its own (Z9).

    Examples:
        >>> Medium.HANDWRITTEN.value
        'handwritten'
    """

    HANDWRITTEN = "handwritten"
    EMAIL = "email"
    LINKEDIN = "linkedin"
    TEXT_MESSAGE = "text_message"
    PHONE = "phone"
    IN_PERSON = "in_person"


class Topic(StrEnum):
    """What a question or a takeaway is about.

    Thirteen topics; users may add their own as plain lower-case words.
    `Topic.area` maps them onto the six areas of the source article (rule Z6).

    Examples:
        >>> Topic.CULTURE_ORGANIZATION.area
        'work environment'
        >>> Topic.REFERRAL.area is None
        True
    """

    BACKGROUND_EDUCATION = "background_education"
    PATH = "path"
    DAY_TO_DAY = "day_to_day"
    CULTURE_ORGANIZATION = "culture_organization"
    LIFESTYLE = "lifestyle"
    ADVANCEMENT = "advancement"
    INDUSTRY_TRENDS = "industry_trends"
    PROS_CONS = "pros_cons"
    SKILLS = "skills"
    ACCOMPLISHMENTS = "accomplishments"
    ADVICE = "advice"
    REFERRAL = "referral"
    CLOSING = "closing"

    @property
    def area(self) -> str | None:
        """The area of rule Z6 it belongs to; ``None`` for story and rites."""
        return _AREAS.get(self)


_AREAS = {
    Topic.BACKGROUND_EDUCATION: "background and education",
    Topic.SKILLS: "background and education",
    Topic.DAY_TO_DAY: "work environment",
    Topic.CULTURE_ORGANIZATION: "work environment",
    Topic.LIFESTYLE: "lifestyle",
    Topic.ADVANCEMENT: "upward movement",
    Topic.INDUSTRY_TRENDS: "pros and cons of the industry",
    Topic.PROS_CONS: "pros and cons of the industry",
    Topic.ADVICE: "general advice",
}


class Answer(StrEnum):
    """What came back after an outreach.

    `Answer.is_human` tells answers of the person from what a machine sent.

    Examples:
        >>> [answer.value for answer in Answer if not answer.is_human]
        ['out_of_office', 'bounced']
    """

    ACCEPTED = "accepted"
    DECLINED = "declined"
    LATER = "later"
    REFERRED_ON = "referred_on"
    OUT_OF_OFFICE = "out_of_office"
    BOUNCED = "bounced"

    @property
    def is_human(self) -> bool:
        """Whether the person answered: an auto-reply or a bounce is no reply."""
        return self not in {Answer.OUT_OF_OFFICE, Answer.BOUNCED}


class StopReason(StrEnum):
    """Why nothing more is sent to somebody.

    Examples:
        >>> StopReason("opted_out")
        <StopReason.OPTED_OUT: 'opted_out'>
    """

    OPTED_OUT = "opted_out"
    BOUNCED = "bounced"
    DECEASED = "deceased"
    OTHER = "other"


class Party(StrEnum):
    """Which side did something.

    Examples:
        >>> Party("seeker")
        <Party.SEEKER: 'seeker'>
    """

    SEEKER = "seeker"
    CONTACT = "contact"


class Direction(StrEnum):
    """Who wrote: ``outbound`` is from the seeker, ``inbound`` to the seeker.

    Examples:
        >>> Direction("inbound")
        <Direction.INBOUND: 'inbound'>
    """

    OUTBOUND = "outbound"
    INBOUND = "inbound"


class Register(StrEnum):
    """How two people address each other, where their language makes a difference.

    Examples:
        >>> Register("formal")
        <Register.FORMAL: 'formal'>
    """

    FORMAL = "formal"
    """Such as *Sie* or *vous*."""
    INFORMAL = "informal"
    """Such as *du* or *tu*."""


class Purpose(StrEnum):
    """What a touch is for.

    Examples:
        >>> Purpose("report_back")
        <Purpose.REPORT_BACK: 'report_back'>
    """

    UPDATE = "update"
    REPORT_BACK = "report_back"
    GIVE_BACK = "give_back"
    OTHER = "other"


class Benefit(StrEnum):
    """What an interview brings: the six of rule Z11, and an unprompted offer.

    Opportunities and offers are *received*; nothing here is ever asked for.

    Examples:
        >>> len(Benefit)
        7
    """

    CLEARER_DIRECTION = "clearer_direction"
    CURRENT_INFORMATION = "current_information"
    HIDDEN_OPPORTUNITY = "hidden_opportunity"
    WIDER_NETWORK = "wider_network"
    CONFIDENCE = "confidence"
    RESUME_FEEDBACK = "resume_feedback"
    UNPROMPTED_OFFER = "unprompted_offer"


class Stance(StrEnum):
    """How a speaker stands to a claim.

    Examples:
        >>> Stance("disputes")
        <Stance.DISPUTES: 'disputes'>
    """

    SUPPORTS = "supports"
    DISPUTES = "disputes"
    MIXED = "mixed"


class Tie(StrEnum):
    """How well the seeker knows somebody; moderately weak ties help most (R3).

    Examples:
        >>> Tie("moderate")
        <Tie.MODERATE: 'moderate'>
    """

    STRONG = "strong"
    MODERATE = "moderate"
    WEAK = "weak"


class Tier(StrEnum):
    """A keep-in-touch tier that the seeker chose for somebody (rule M6).

    Examples:
        >>> Tier("A").days
        21
    """

    A = "A"
    B = "B"
    C = "C"
    D = "D"

    @property
    def days(self) -> int:
        """Days between two touches."""
        return {"A": 21, "B": 60, "C": 182, "D": 365}[self]


class DebriefPrompt(StrEnum):
    """What a debrief asks: short form (U17), long form (U18), self-review (U19).

    Examples:
        >>> DebriefPrompt.LEARNED.form, DebriefPrompt.STRESSES.form
        ('short', 'long')
    """

    LEARNED = "learned"
    FIT = "fit"
    STILL_NEEDED = "still_needed"
    NEW_FACTS = "new_facts"
    SATISFACTION = "satisfaction"
    DISSATISFACTIONS = "dissatisfactions"
    HOURS = "hours"
    STRESSES = "stresses"
    CULTURE = "culture"
    COMPETITIVE_EDGE = "competitive_edge"
    CHANGED_OPINION = "changed_opinion"
    CORRECTED_MISCONCEPTIONS = "corrected_misconceptions"
    RED_FLAGS = "red_flags"
    QUESTIONS_ANSWERED = "questions_answered"
    STILL_INTERESTED = "still_interested"
    RULED_OUT = "ruled_out"
    DO_DIFFERENTLY = "do_differently"

    @property
    def form(self) -> str:
        """``short``, ``long`` or ``review``."""
        prompts = list(DebriefPrompt)
        position = prompts.index(self)
        if position <= prompts.index(DebriefPrompt.STILL_NEEDED):
            return "short"
        return (
            "long" if position <= prompts.index(DebriefPrompt.RED_FLAGS) else "review"
        )
