"""The bank: questions written beforehand, as data with slots for what is known."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Protocol

import attrs

from infointerview.errors import UnsupportedLanguage
from infointerview.people import Position
from infointerview.questions._context import Candidate, KnownFact
from infointerview.questions._guide import GuideWords
from infointerview.questions._policy import Phase, QuestionForm
from infointerview.questions._role import Seniority, Work
from infointerview.values import Register, Topic

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from infointerview.questions._context import GuideContext

__all__ = [
    "Bank",
    "Catalogue",
    "Phrases",
    "Reasons",
    "Rite",
    "Rites",
    "Template",
    "ask",
    "on_topic",
]


@attrs.frozen(kw_only=True)
class Template:
    """One concept of the bank with its wordings.

    Attributes:
        concept: What it asks.
        topic: Its topic.
        texts: Wordings with slots such as ``{organization}``, the preferred one
            first; the last has no slot, so it can always be said.
        also: Further topics it touches, with weights.
        seniorities: Whom it is meant for; empty for everybody who works. Students
            are asked only what names them: most questions take a working life for
            granted.
        works: Kinds of work it is meant for; empty for every kind.

    The other fields are those of `Candidate`.
    """

    concept: str
    topic: str
    texts: tuple[str, ...]
    also: tuple[tuple[str, float], ...] = ()
    form: QuestionForm = QuestionForm.OPEN
    phase: Phase = Phase.EXPLORATION
    depth: int = 0
    sensitivity: float = 0.0
    findability: float = 0.0
    seniorities: tuple[Seniority, ...] = ()
    works: tuple[Work, ...] = ()

    def worded(self, slots: Mapping[str, object], /) -> tuple[str, tuple[str, ...]]:
        """Return the first wording whose slots are all filled, and those slots."""
        wordings = ((text, slots_of(text)) for text in self.texts)
        text, names = next(
            (text, names)
            for text, names in wordings
            if all(name in slots for name in names)
        )
        return capitalised(text.format_map(slots)), names


@attrs.frozen
class Rite:
    """A fixed part of a talk.

    Attributes:
        reason: Why it is there, in a sentence.
        wordings: What to say; the first that was not yet said to the person.
    """

    reason: str
    wordings: tuple[Template, ...]

    def wording(self, asked: Collection[str], /) -> Template:
        """Return the wording for somebody who was asked these concepts before."""
        new = (each for each in self.wordings if each.concept not in asked)
        return next(new, self.wordings[0])


@attrs.frozen(kw_only=True)
class Rites:
    """The fixed parts of a talk.

    Attributes:
        opening: For the first talk with somebody.
        opening_again: For every further one.
        left_out: For minutes that no question took.
        referral: The two-name ask.
        pivot: The same, for a seeker who looks for another field (rule B3).
        fallback: If no name comes to mind.
        permission: To use the person's name.
        cards: How to stay in touch, face to face.
        reach: How to stay in touch, over a distance or with cards exchanged.
        thanks: The last words.
    """

    opening: Rite
    opening_again: Rite
    left_out: Rite
    referral: Rite
    pivot: Rite
    fallback: Rite
    permission: Rite
    cards: Rite
    reach: Rite
    thanks: Rite


class Reasons(Protocol):
    """Says in one sentence why a question is asked."""

    def __call__(
        self, candidate: Candidate, /, *, open_before: float, new: bool
    ) -> str:
        """Return the sentence.

        Args:
            candidate: The question.
            open_before: Share of its topic that is open before it, 0.0 to 1.0;
                1.0 for what belongs to the person alone.
            new: Whether nobody in the campaign was asked this yet.
        """
        ...


@attrs.frozen(kw_only=True)
class Phrases:
    """Sentences about what was said or read before; ``{}`` stands for a quotation.

    Attributes:
        told: About an earlier answer, and a question that goes deeper: variants.
        since: What has changed since the last talk, by topic of the field.
        contested: Two claims that contradict each other, without a source.
        disputed: A claim that others dispute.
        read: Something that was read.
        here: How it is where the person works.
        seen: The same, to somebody who holds no post.
        compare_here: How far something read is true where the person works.
        compare: The same, to somebody who holds no post.
        pivot: Questions about other work that uses the same skills.
    """

    told: tuple[str, ...]
    since: Mapping[str, str]
    contested: str
    disputed: str
    read: str
    here: str
    seen: str
    compare_here: str
    compare: str
    pivot: tuple[Template, ...]


@attrs.frozen(kw_only=True, eq=False)
class Catalogue:
    """Everything a guide says in one language.

    Attributes:
        language: Its code.
        register: How it addresses people; ``None`` if the language knows one way.
        version: Number of the edition, for the record of where a question is from.
        questions: The questions to choose from.
        rites: The fixed parts.
        phrases: What is made of things said or read before.
        slots: What a post fills in: values that format as the language wants. What
            stands before an underscore is the name of the fact that fills the slot.
        reasons: Why a question is asked.
        too_long: What to say of a talk that takes longer than is asked for.
        time_is_up: What to say when the agreed minutes are over.
        words: What the forms of a guide say between the questions.
        cues: Patterns that tell the topic of a question, with their weights.
        examples: Questions by topic, to learn from how people ask.
        fillers: Words, as keys, that carry no content.
        delicate: What makes a question of the user's own one to wait with: money,
            family, health, belief.
    """

    language: str
    register: Register | None
    version: int
    questions: tuple[Template, ...]
    rites: Rites
    phrases: Phrases
    slots: Callable[[Position], Mapping[str, object]]
    reasons: Reasons
    too_long: str
    time_is_up: str
    words: GuideWords
    cues: tuple[tuple[str, float, re.Pattern[str]], ...]
    examples: Mapping[Topic, tuple[str, ...]]
    fillers: frozenset[str]
    delicate: re.Pattern[str]


class Bank:
    """The built-in source of questions, in the languages there is a catalogue for.

    Examples:
        >>> from infointerview.questions import QUESTION_BANK
        >>> QUESTION_BANK
        Bank(de, en)
    """

    def __init__(self, *catalogues: Catalogue) -> None:
        """Take one catalogue for each language, or one for each of its registers."""
        self._catalogues = {
            (each.language, register): each
            for each in catalogues
            for register in ([each.register] if each.register else Register)
        }

    def __repr__(self) -> str:
        return f"Bank({', '.join(self._languages())})"

    def catalogue(
        self, language: str, register: Register = Register.FORMAL, /
    ) -> Catalogue:
        """Return the catalogue of a language.

        Raises:
            UnsupportedLanguage: If there is none; none is put in its place.
        """
        try:
            return self._catalogues[language, register]
        except KeyError:
            raise UnsupportedLanguage(language, self._languages()) from None

    def propose(self, context: GuideContext, /) -> Iterator[Candidate]:
        """Yield every question that fits the person's role, filled with what is known.

        Raises:
            UnsupportedLanguage: If there is no catalogue in the language of the talk.
        """
        catalogue = self.catalogue(context.language, context.register)
        return self.filled(catalogue.questions, context)

    def filled(
        self, templates: Iterable[Template], context: GuideContext, /
    ) -> Iterator[Candidate]:
        """Yield those of the templates that fit the person, filled with what is known.

        Raises:
            UnsupportedLanguage: If there is no catalogue in the language of the talk.
        """
        catalogue = self.catalogue(context.language, context.register)
        slots = catalogue.slots(context.post) if context.post else {}
        known = {fact.name: fact for fact in context.facts}
        for template in templates:
            role = _role_facts(template, known)
            if role is None:
                continue
            text, names = template.worded(slots)
            used = dict.fromkeys(name.partition("_")[0] for name in names)
            yield Candidate(
                concept=template.concept,
                text=text,
                topic=template.topic,
                also=template.also,
                form=template.form,
                phase=template.phase,
                depth=template.depth,
                sensitivity=template.sensitivity,
                findability=template.findability,
                facts=(*role, *(known[name] for name in used)),
                source=f"bank {catalogue.language} {catalogue.version}",
            )

    def _languages(self) -> tuple[str, ...]:
        return tuple(sorted({language for language, _ in self._catalogues}))


def _role_facts(
    template: Template, known: Mapping[str, KnownFact]
) -> tuple[KnownFact, ...] | None:
    """Return the facts by which a question is meant for somebody; ``None`` if not."""
    wanted = {"seniority": template.seniorities, "work": template.works}
    names = [name for name, values in wanted.items() if values]
    if "seniority" not in names and _is_student(known):
        return None
    if not all(name in known and known[name].value in wanted[name] for name in names):
        return None
    # what somebody is was read from the title, so that is made use of as well
    used = [*names, "title"] if names else []
    return tuple(known[name] for name in used if name in known)


def _is_student(known: Mapping[str, KnownFact]) -> bool:
    return "seniority" in known and known["seniority"].value == Seniority.STUDENT


def ask(
    concept: str,
    *texts: str,
    also: Mapping[str, float] | None = None,
    form: QuestionForm = QuestionForm.OPEN,
    sensitivity: float = 0.0,
    findability: float = 0.0,
    to: tuple[Seniority | Work, ...] = (),
) -> Template:
    """Return a template that `on_topic` gives its topic, phase and depth."""
    return Template(
        concept=concept,
        topic="",
        texts=texts,
        also=tuple((also or {}).items()),
        form=form,
        sensitivity=sensitivity,
        findability=findability,
        seniorities=tuple(each for each in to if isinstance(each, Seniority)),
        works=tuple(each for each in to if isinstance(each, Work)),
    )


def on_topic(
    topic: str,
    *templates: Template,
    phase: Phase = Phase.EXPLORATION,
    form: QuestionForm | None = None,
) -> tuple[Template, ...]:
    """Return the templates with their topic; they come from broad to specific.

    With `form`, all of them have this form.
    """
    return tuple(
        attrs.evolve(
            template,
            topic=topic,
            phase=phase,
            form=form or template.form,
            depth=depth,
        )
        for depth, template in enumerate(templates)
    )


def slots_of(text: str, /) -> tuple[str, ...]:
    """Return the names of the slots in a wording, in order."""
    return tuple(dict.fromkeys(_SLOT.findall(text)))


def capitalised(text: str, /) -> str:
    """Return the text with a capital at its beginning and the rest as it is."""
    return text[:1].upper() + text[1:]


_SLOT = re.compile(r"{(\w+)")
