"""What the guard says. The sentences were written for these tests."""

import os
import random
import re
import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.errors import InvalidValue, UnsupportedLanguage
from infointerview.etiquette import (
    Frame,
    Level,
    MessageKind,
    RequestContext,
    ReviewContext,
    review,
)

Sentences = tuple[tuple[str, str], ...]
Judged = list[tuple[str, bool]]  # texts, each with whether it is blocked

# One example of each frame beside a near miss on the same topic.
FRAMES = [
    (Frame.J1, "Will your branch be recruiting this autumn?"),
    (Frame.J1, "Could your workshop use another pair of hands?"),
    (Frame.J2, "I hope you would consider me once there is money for it."),
    (Frame.J2, "Would your office hire someone like me?"),
    (Frame.J3, "Might you say a good word for me upstairs?"),
    (Frame.J3, "Could you introduce me to your recruiter?"),
    (Frame.J4, "My CV is attached, should it be of use."),
    (Frame.J4, "May I send you my résumé?"),
    (Frame.J5, "I applied for the clerk's post on Monday."),
    (Frame.J5, "Has anybody looked at my application?"),
    (Frame.J6, "I would be a great fit for your group."),
    (Frame.J6, "My experience would be an asset to your studio."),
    (Frame.J7, "I would love to work for Halvard Freight."),
    (Frame.J7, "I am looking for a position in accounting."),
    (Frame.J8, "I am not after a job, but do keep me in mind."),
]
NEAR_MISSES = [
    "How steady is recruitment in the trade?",
    "How many hands does a job like that take?",
    "How did your manager come to consider you?",
    "What would someone like me find hardest in this trade?",
    "Who else might say a word or two about the trade?",
    "Could you introduce me to two more people who do this work?",
    "Which part of my CV would you cut?",
    "You offered to read my résumé; may I send it to you?",
    "I applied to two colleges this autumn.",
    "I applied your advice, and it worked.",
    "Do you think this line of work would fit me?",
    "Which of my experiences would be an asset in this field?",
    "What is it like to work for Halvard Freight?",
    "I am looking for advice on accounting courses.",
    "I am not after a job; I only want to understand the trade.",
]


@pytest.fixture(scope="module")
def judged(
    asks: Sentences,
    fine: Sentences,
    thorough: bool,  # noqa: FBT001 - a fixture
) -> Judged:
    """Return some of the asks and of the rest, as the guard judges them."""
    step = 17 if thorough else 71
    texts = [text for _, text in (*asks[::step], *fine[::step])]
    return [(text, review(text).level is Level.BLOCK) for text in texts]


class TestFrames:
    @pytest.mark.parametrize(("frame", "text"), FRAMES)
    def test_is_found(self, frame: Frame, text: str) -> None:
        """A text that binds a frame is blocked, and the frame is named."""
        verdict = review(text, kind="outreach")

        assert verdict.level is Level.BLOCK
        assert frame in {finding.frame for finding in verdict.findings}

    @pytest.mark.parametrize("text", NEAR_MISSES)
    def test_is_not_found_in_a_near_miss(self, text: str) -> None:
        """The same topic, asked in good faith, passes."""
        assert review(text, kind="outreach").passes

    def test_is_found_in_every_ask(self, asks: Sentences) -> None:
        """Each of many hundred ways of asking is blocked."""
        missed = [
            text for kind, text in asks if review(text, kind=kind).level != "block"
        ]

        assert not missed

    def test_is_found_in_nothing_of_good_faith(self, fine: Sentences) -> None:
        """None of many hundred fair sentences is blocked."""
        flagged = [
            text for kind, text in fine if review(text, kind=kind).level == "block"
        ]

        assert not flagged


class TestFixedCases:
    def test_a_denial_does_not_cover_the_ask_that_follows(self) -> None:
        """A disclaimer followed by "but are you hiring?" is blocked, as J8 and J1."""
        verdict = review("I am not looking for a job, but are you hiring?")

        frames = [finding.frame for finding in verdict.findings]
        assert verdict.level is Level.BLOCK
        assert frames == [Frame.J8, Frame.J1]

    def test_how_people_get_hired_may_be_asked(self) -> None:
        """The hiring norms of a place pass; the asker's own way in does not."""
        norm = review("How do people usually get hired here?")
        own = review("How do I usually get hired here?")

        assert norm.passes
        assert own.level is Level.BLOCK

    def test_thanks_for_an_introduction_pass(self) -> None:
        """A thank-you may mention the introduction that the person offered."""
        text = "Thank you for offering to introduce me to Ms Lind."

        assert review(text, kind="thank_you").passes

    def test_the_scope_of_the_field_ends_where_the_asker_gains(self) -> None:
        """Naming the trade does not help an ask for oneself."""
        verdict = review("Is anybody in our trade hiring someone like me?")

        assert verdict.level is Level.BLOCK


ASKS = [
    "are you hiring at the moment?",
    "could you forward my CV to your manager?",
    "is there an opening on your team?",
    "would you keep me in mind for later?",
    "can I apply for a job at your firm?",
]
QUESTIONS = [
    "how did you find your first job?",
    "could you introduce me to someone else in the field?",
    "how do newcomers usually get hired in this trade?",
    "what would you change about my CV?",
    "is the profession growing?",
]


class TestLaws:
    """What may be done to a text without changing what is said about it."""

    @pytest.mark.parametrize(
        "change",
        [
            str.upper,
            str.lower,
            str.title,
            lambda text: text.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}"),
            lambda text: text.replace(" ", "   "),
            lambda text: text.replace(" ", "\N{NO-BREAK SPACE}"),
            lambda text: text.replace(" ", "\n"),
            "\N{ZERO WIDTH SPACE}".join,
            lambda text: re.sub(r"(\w{3})(\w)", "\\1\N{SOFT HYPHEN}\\2", text),
            lambda text: text.translate(str.maketrans("aeopcxyijs", "аеорсхуіјѕ")),
            lambda text: f'"{text}"',
            lambda text: f"I hope that you are well. {text}",
            lambda text: f"{text} The weather here is fine.",
        ],
        ids=[
            "upper",
            "lower",
            "title",
            "quotes",
            "spaces",
            "no-break",
            "lines",
            "zero-width",
            "soft-hyphen",
            "look-alikes",
            "quoted",
            "before",
            "after",
        ],
    )
    def test_the_form_of_a_text_changes_nothing(
        self, change: Callable[[str], str], judged: Judged
    ) -> None:
        """Case, quotes, spaces, hidden or disguised letters, harmless neighbours."""
        changed = [
            text
            for text, blocked in judged
            if (review(change(text)).level is Level.BLOCK) is not blocked
        ]

        assert not changed

    @pytest.mark.parametrize(
        "wrapper",
        [
            "If you don't mind, {}",
            "May I ask: {}",
            "By the way, {}",
            "Out of curiosity, {}",
            "Dear Rosa, {}",
            "So, {}",
        ],
    )
    @pytest.mark.parametrize("text", [*ASKS, *QUESTIONS])
    def test_politeness_changes_nothing(self, wrapper: str, text: str) -> None:
        """A polite wrapper neither saves an ask nor spoils a question."""
        plain, wrapped = review(text), review(wrapper.format(text))

        assert wrapped.level is plain.level

    @pytest.mark.parametrize(
        "text",
        [
            "I was wondering whether you might be hiring.",
            "I wondered if you could possibly put in a good word for me.",
            "Would it be too much to ask you to forward my CV to HR?",
            "Could you, if it isn't too much trouble, refer me to the hiring manager?",
            "I hope you don't mind my asking, but do you have any vacancies?",
        ],
    )
    def test_an_indirect_ask_is_an_ask(self, text: str) -> None:
        """However softly it is put."""
        assert review(text).level is Level.BLOCK

    @pytest.mark.parametrize("text", ASKS)
    @pytest.mark.parametrize(
        "denied", ["I am not looking for a job. {}", "{} I am not looking for a job."]
    )
    def test_a_denial_elsewhere_saves_no_ask(self, text: str, denied: str) -> None:
        """A disclaimer before or after does not lower another sentence."""
        assert review(denied.format(text.capitalize())).level is Level.BLOCK

    @pytest.mark.parametrize(
        "denial",
        [
            "I am not looking for a job",
            "I'm not asking you to hire me",
            "This is no request for a position",
            "I won't ask for a referral",
        ],
    )
    @pytest.mark.parametrize(
        "ask",
        [
            "but if something opens up, let me know",
            "though I would gladly join your team",
            "; still, please keep me in mind",
            " - are you hiring, though?",
            ", yet my CV is attached",
        ],
    )
    def test_a_denial_passes_until_an_ask_follows(self, denial: str, ask: str) -> None:
        """The same denial passes alone and is J8 with an ask behind it."""
        alone, followed = review(f"{denial}."), review(f"{denial} {ask}")

        assert alone.passes
        assert followed.level is Level.BLOCK
        assert Frame.J8 in {finding.frame for finding in followed.findings}

    @pytest.mark.parametrize(
        "name",
        ["Acme", "Bonneville Power", "the Bank of Northern Harbours", "ITO & Co"],
    )
    @pytest.mark.parametrize(
        ("text", "level"),
        [
            ("I saw that {} is hiring.", Level.BLOCK),
            ("I would love to work for {}.", Level.BLOCK),
            ("There is an opening at {}.", Level.BLOCK),
            ("What is it like to work at {}?", Level.PASS),
            ("I saw that {} moved to the harbour.", Level.PASS),
        ],
    )
    def test_names_change_nothing(self, name: str, text: str, level: Level) -> None:
        """Which organisation a text is about makes no difference."""
        assert review(text.format(name)).level is level

    @pytest.mark.parametrize("field", ["welding", "public health", "sound engineering"])
    @pytest.mark.parametrize(
        ("text", "level"),
        [
            ("I am looking for a job in {}.", Level.BLOCK),
            ("I have just applied for a {} position.", Level.BLOCK),
            ("I am exploring {} as a career.", Level.PASS),
            ("How did you get into {}?", Level.PASS),
        ],
    )
    def test_fields_change_nothing(self, field: str, text: str, level: Level) -> None:
        """Which line of work a text is about makes no difference."""
        assert review(text.format(field)).level is level

    @pytest.mark.parametrize(
        "text",
        [
            "Are you hirng?",
            "Are you hiirng?",
            "Do you have any openigns?",
            "Do you have any vacencies at your office?",
            "My resmue is attached.",
            "I aplied for the clerk's position.",
            "I am loking for a new position.",
            "Could you recomend me to your manager?",
            "Would you fowrard my CV to HR?",
            "I would be a prefect fit for your taem.",
            "Could you intoduce me to the recriuter?",
            "Please conisder me for the post.",
        ],
    )
    def test_one_slip_of_the_fingers_hides_no_ask(self, text: str) -> None:
        """A letter left out, doubled, changed or swapped is read over."""
        assert review(text).level is Level.BLOCK

    @pytest.mark.parametrize(
        "text",
        [
            "Are you h i r i n g?",
            "a r e  y o u  h i r i n g ?",
            "a r e y o u h i r i n g ?",
            "Are you h-i-r-i-n-g?",
            "Any j0bs at your firm?",
            "Is your team h.i.r.i.n.g?",
        ],
    )
    def test_a_disguise_hides_no_ask(self, text: str) -> None:
        """Letters apart and figures for letters are read over."""
        assert review(text).level is Level.BLOCK

    def test_slips_of_the_fingers_make_no_ask(
        self, fine: Sentences, *, thorough: bool
    ) -> None:
        """Hardly any fair sentence becomes an ask by a typo: at most 1 in 200.

        Of a few hundred of them 1 in 100, as so few tell no more.
        """
        slips = random.Random(2026)
        step, one_in = (1, 200) if thorough else (8, 100)
        texts = [_with_a_slip(text, slips) for _, text in fine[::step]]

        flagged = [text for text in texts if review(text).level is Level.BLOCK]

        assert len(flagged) <= len(texts) / one_in

    @pytest.mark.parametrize(
        ("own", "general"),
        [
            (
                "How do I get hired in this field?",
                "How do people get hired in this field?",
            ),
            (
                "How can I land an interview with your company?",
                "How do people land an interview with a company like that?",
            ),
            (
                "Are firms in your trade hiring someone like me?",
                "Do firms in your trade hire people without a degree?",
            ),
        ],
    )
    def test_the_asker_makes_the_difference(self, own: str, general: str) -> None:
        """A hiring norm of the field passes once "people" stands for the asker."""
        assert review(own).level is Level.BLOCK
        assert review(general).passes


class TestNegation:
    @pytest.mark.parametrize(
        "text",
        [
            "I'm not asking for a job, an internship or a referral.",
            "I won't be sending you my CV.",
            "I have no interest in a position at your company.",
            "I want advice rather than a referral.",
            "I am writing without any thought of applying for a job.",
            "You need not introduce me to your recruiter.",
            "Please do not think that I am after a position.",
            "Although I'm not job hunting, I would love to hear your story.",
        ],
    )
    def test_covers_its_clause(self, text: str) -> None:
        """What is denied is not asked for."""
        assert review(text, kind="outreach").passes

    @pytest.mark.parametrize(
        "text",
        [
            "Aren't you hiring?",
            "Are you not hiring?",
            "Why not hire me?",
            "Couldn't you put in a word for me?",
            "Not only am I curious, I am also looking for a job.",
            "No doubt you are busy, and are you hiring?",
            "Nothing would please me more than to join your team.",
            "I wouldn't say no to a job at your place.",
            "I don't know whether you are hiring.",
            "Please don't hesitate to tell me if a position opens up.",
            "If it's no trouble, could you forward my CV to HR?",
            "You wouldn't happen to be hiring, would you?",
        ],
    )
    def test_is_not_every_no(self, text: str) -> None:
        """Negative questions and turns of phrase deny nothing."""
        assert review(text).level is Level.BLOCK

    @pytest.mark.parametrize(
        "text",
        [
            "I'm not asking for a job, I just wonder if you are hiring.",
            "I am not looking for a job and would love to join your team.",
            "I'm not asking for a job. Do you have one?",
        ],
    )
    def test_ends_with_its_statement(self, text: str) -> None:
        """A comma or "and" with a new statement behind it ends the denial."""
        assert review(text).level is Level.BLOCK


class TestSuppositions:
    @pytest.mark.parametrize(
        "done",
        [
            "mentioned my name to your director",
            "took me on",
            "considered me",
            "gave me an interview",
            "had an opening for me",
        ],
    )
    def test_the_past_asks_as_the_present_does(self, done: str) -> None:
        """A verb in the past behind "if you" is a wish, and quoted as it stands."""
        text = f"I'd be grateful if you {done}."

        verdict = review(text, kind="outreach")

        assert verdict.level is Level.BLOCK
        assert all(finding.quote in text for finding in verdict.findings)

    def test_what_was_done_stays_past(self) -> None:
        """Outside a supposition the past tells a story."""
        assert review("What did you ask when you hired your first cook?").passes


class TestKinds:
    def test_a_post_is_another_s_in_a_question_only(self) -> None:
        """The job that a question is about is the person's; in a message it is not."""
        text = "How did you prepare for the role?"

        assert review(text, kind=MessageKind.QUESTION).passes
        assert review(
            "This is about the producer role.", kind=MessageKind.OUTREACH
        ).level is (Level.BLOCK)
        assert review(
            "This is about the producer role.", kind=MessageKind.QUESTION
        ).passes


class TestMessages:
    def test_the_worst_sentence_counts(self) -> None:
        """One ask among fair sentences blocks the message."""
        text = (
            "Thank you for your time. I learned a lot about canals."
            " Do let me know if a position opens up. All the best!"
        )

        verdict = review(text, kind="thank_you")

        assert verdict.level is Level.BLOCK
        assert [finding.frame for finding in verdict.findings] == [Frame.J1]

    def test_news_of_an_application_counts_after_it_was_mentioned(self) -> None:
        """A sentence without any keyword repeats the frame of the one before."""
        news = "Is there any news on that?"
        told = "I applied for the editor's post in May."

        alone, after = review(news), review(f"{told} {news}")

        assert alone.passes
        assert [finding.frame for finding in after.findings] == [Frame.J5, Frame.J5]

    def test_praise_beside_an_attached_resume_is_an_application(self) -> None:
        """A review may be asked for, but not under praise of the organisation."""
        plea = "Would you look over my attached resume?"
        praise = "I have long admired your company."

        alone, praised = review(plea), review(f"{praise} {plea}")

        assert alone.passes
        assert [finding.frame for finding in praised.findings] == [Frame.J4]

    def test_praise_alone_is_fair(self) -> None:
        """Admiring an organisation asks for nothing."""
        assert review("I have long admired your company.").passes

    def test_findings_are_in_the_order_of_the_text(self) -> None:
        """They go by place, whatever rule found them."""
        text = "My CV is attached. Are you hiring? Please keep me in mind."

        verdict = review(text, kind="outreach")

        spans = [finding.span for finding in verdict.findings]
        frames = [finding.frame for finding in verdict.findings]
        assert spans == sorted(spans)
        assert frames == [Frame.J4, Frame.J1, Frame.J2]

    def test_an_appointment_that_moves_is_no_vacancy(self) -> None:
        """What comes up may also be a clash of dates."""
        text = "If something comes up, let me know and we can reschedule."

        assert review(text, kind="follow_up").passes

    def test_a_job_that_was_found_may_be_told(self) -> None:
        """An application is no longer one when it has succeeded elsewhere."""
        text = "I applied to the archive last month and was hired."

        assert review(text, kind="follow_up").passes


class TestContext:
    OFFERED = ReviewContext(resume_offer_made=True)

    @pytest.mark.parametrize(
        "text", ["My CV is attached.", "May I send you my résumé?"]
    )
    def test_an_offer_to_read_turns_material_off(self, text: str) -> None:
        """Whoever offered to look at the papers may be sent them."""
        verdict = review(text, kind="follow_up", context=self.OFFERED)

        assert verdict.passes

    @pytest.mark.parametrize(
        ("frame", "text"),
        [(frame, text) for frame, text in FRAMES if frame is not Frame.J4],
    )
    def test_an_offer_to_read_turns_nothing_else_off(
        self, frame: Frame, text: str
    ) -> None:
        """All other frames are found as before."""
        verdict = review(text, kind="outreach", context=self.OFFERED)

        assert frame in {finding.frame for finding in verdict.findings}


class TestWarnings:
    @pytest.mark.parametrize(
        "text",
        [
            "What is the interview process like at your company?",
            "Does your company take interns?",
            "I am exploring opportunities in this field.",
            "Do you have advice for my job search?",
        ],
    )
    def test_wording_that_sources_disagree_on(self, text: str) -> None:
        """What the context decides is a warning, with its reason."""
        verdict = review(text)

        assert verdict.level is Level.WARN
        assert {finding.level for finding in verdict.findings} == {Level.WARN}


class TestArguments:
    @pytest.mark.parametrize("kind", list(MessageKind))
    def test_a_kind_may_be_a_plain_string(self, kind: MessageKind) -> None:
        """The string of a kind means that kind."""
        text = "Are you hiring?"

        assert review(text, kind=str(kind)) == review(text, kind=kind)

    def test_an_unknown_kind_is_refused(self) -> None:
        """The error says which kinds there are."""
        with pytest.raises(InvalidValue, match="question, outreach"):
            review("Hello", kind="telegram")

    def test_what_is_not_text_is_refused(self) -> None:
        """Bytes are not text."""
        with pytest.raises(InvalidValue, match="expected text"):
            review(b"Are you hiring?")  # type: ignore[arg-type] # what is refused

    def test_another_context_is_refused(self) -> None:
        """That of the linter of requests is easily taken for it."""
        with pytest.raises(InvalidValue, match=r"review\.context"):
            review("Hi", context=RequestContext())  # type: ignore[arg-type] # refused

    @pytest.mark.parametrize("language", ["fr", "EN", "en-GB", ""])
    def test_a_language_without_a_lexicon_is_refused(self, language: str) -> None:
        """No other language is put in its place."""
        with pytest.raises(UnsupportedLanguage) as refusal:
            review("Are you hiring?", language=language)

        assert refusal.value.supported == ("de", "en")


WEIGHTY = re.findall(
    r"\S+",
    "are you hiring my cv is attached not but , . ; - if i would like to work for your"
    " team job position refer me keep in mind \N{EM DASH} n't applied any openings"
    " people how résumé",
)


class TestTotality:
    @given(st.text())
    def test_any_text_has_a_verdict(self, text: str) -> None:
        """Nothing raises, and every finding quotes its place in the text."""
        verdict = review(text)

        for finding in verdict.findings:
            start, end = finding.span
            assert 0 <= start < end <= len(text)
            assert finding.quote == text[start:end]

    @given(
        st.lists(
            st.sampled_from(WEIGHTY),
            max_size=40,
        )
    )
    def test_any_row_of_weighty_words_has_a_verdict(self, row: list[str]) -> None:
        """The level is that of the worst finding, and each finding is in the text."""
        text = " ".join(row)

        verdict = review(text)

        worst = max((found.level.rank for found in verdict.findings), default=0)
        assert verdict.level.rank == worst
        for finding in verdict.findings:
            assert text[slice(*finding.span)] == finding.quote != ""

    def test_no_hash_seed_changes_a_verdict(self) -> None:
        """An interpreter with another hash seed says the same, word for word."""
        text = (
            "I am not after a job, but if a psot opens up, my CV is attached; I would"
            " be a great fit and could you refer me?"
        )
        script = f"from infointerview.etiquette import review; print(review({text!r}))"
        seed = "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"

        shown = subprocess.run(
            [sys.executable, "-c", script],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
            encoding="utf-8",
        ).stdout

        assert shown == f"{review(text)}\n"


def _with_a_slip(text: str, slips: random.Random) -> str:
    """Return the text with one inner letter of a word gone, doubled or swapped."""
    long = list(re.finditer(r"[A-Za-z]{5,}", text))
    if not long:
        return text
    place = slips.choice(long).start() + slips.randrange(1, 4)
    before, letter, after, rest = (
        text[:place],
        text[place],
        text[place + 1],
        text[place + 2 :],
    )
    return slips.choice(
        [
            before + after + rest,
            before + letter + letter + after + rest,
            before + after + letter + rest,
        ]
    )
