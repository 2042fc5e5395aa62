"""German, in both registers. The sentences were written for these tests."""

import pytest

from infointerview.etiquette import Frame, Level, MessageKind, review
from infointerview.etiquette._german import GERMAN

ASKS = [
    (Frame.J1, "Stellen Sie gerade ein?"),
    (Frame.J1, "Stellt ihr im Moment Leute ein?"),
    (Frame.J1, "Gibt es bei Ihnen eine freie Stelle?"),
    (Frame.J1, "Ist in eurem Team noch ein Platz frei?"),
    (Frame.J1, "Sag mir Bescheid, wenn sich bei euch etwas ergibt."),
    (Frame.J1, "Wäre bei Ihnen ein Praktikum möglich?"),
    (Frame.J1, "Hätten Sie in der Töpferei Bedarf an einer Gesellin?"),
    (Frame.J1, "Wird bei Ihnen bald wieder eingestellt?"),
    (Frame.J1, "Sofern ihr eine Aushilfe sucht, denkt bitte an mich."),
    (Frame.J1, "Ist der Posten im Archiv noch zu haben?"),
    (Frame.J2, "Könnte ich in eurer Druckerei meine Lehre beginnen?"),
    (Frame.J2, "Käme ich für Ihre Sternwarte in Frage?"),
    (Frame.J2, "Würden Sie jemanden wie mich einstellen?"),
    (Frame.J2, "Behalt mich bitte im Hinterkopf."),
    (Frame.J2, "Wie kann ich bei Ihnen anfangen?"),
    (Frame.J3, "Könnten Sie ein gutes Wort für mich einlegen?"),
    (Frame.J3, "Kannst du mich mit eurem Personaler bekannt machen?"),
    (Frame.J3, "Sprichst du mit deinem Teamleiter über mich?"),
    (Frame.J3, "Reichen Sie meine Mappe bitte an die Personalabteilung weiter."),
    (Frame.J4, "Im Anhang hängt mein Motivationsschreiben."),
    (Frame.J4, "Anbei finden Sie meinen Lebenslauf."),
    (Frame.J4, "Darf ich Ihnen meine Unterlagen schicken?"),
    (Frame.J5, "Ich habe mich am Montag bei Ihnen beworben."),
    (Frame.J6, "Ich wäre eine Bereicherung für Ihr Team."),
    (Frame.J6, "Meine Erfahrung wäre für deine Abteilung von Nutzen."),
    (Frame.J6, "Mit mir gewinnen Sie eine geduldige Glasbläserin."),
    (Frame.J6, "Gern würde ich Ihre Imkerei tatkräftig unterstützen."),
    (Frame.J6, "Sorgfalt und Teamgeist zeichnen mich aus."),
    (Frame.J7, "Bei Ihnen sehe ich meine berufliche Zukunft."),
    (Frame.J7, "Ich wäre gern Teil eurer Werkstatt und würde dort gern anfangen."),
    (Frame.J7, "Ich würde gern in Ihrem Unternehmen arbeiten."),
    (Frame.J7, "Ich suche eine neue Stelle als Planerin."),
    (Frame.J1, "Habt ihr einen Job für mich?"),
    (Frame.J1, "Haben Sie nicht einen Job für mich?"),
    (Frame.J1, "Ich wollte fragen, ob ihr noch einen Ferienjob habt."),
    (Frame.J1, "Noch Lehrlinge gesucht?"),
    (Frame.J2, "Wie komme ich an einen Job bei Ihnen?"),
    (Frame.J2, "Warum stellen Sie mich nicht ein?"),
    (Frame.J2, "Würden Sie mich in Ihrer Sternwarte sehen?"),
    (Frame.J2, "Probieren Sie mich einen Tag lang aus."),
    (Frame.J3, "Können Sie mich nicht empfehlen?"),
    (Frame.J3, "Würdest du mich bei deiner Chefin erwähnen?"),
    (Frame.J4, "Meine Zeugnisse können Sie jederzeit einsehen."),
    (Frame.J6, "Ich werde Sie nicht enttäuschen."),
    (Frame.J6, "Meine Kündigungsfrist beträgt sechs Wochen."),
    (Frame.J7, "Nichts würde ich lieber tun, als bei Ihnen zu arbeiten."),
    (Frame.J7, "Ich würde zu einer Stelle bei Ihnen nicht nein sagen."),
    (Frame.J7, "Ich bin an einer Mitarbeit in Ihrer Töpferei interessiert."),
    (Frame.J8, "Ich suche keine Stelle, aber denken Sie an mich."),
]
FINE = [
    "Wie haben Sie Ihre erste Stelle gefunden?",
    "Wie werden Leute hier üblicherweise eingestellt?",
    "Worauf achten Sie, wenn Sie jemanden einstellen?",
    "Könnten Sie mich mit zwei Leuten bekannt machen, die diese Arbeit kennen?",
    "Welche Bücher würdest du mir empfehlen?",
    "Ich suche keine Stelle, ich möchte nur den Beruf verstehen.",
    "Ich bitte dich nicht um einen Job, sondern um zwanzig Minuten deiner Zeit.",
    "Vielen Dank für Ihr Angebot, mich Frau Lind vorzustellen.",
    "Ich habe mich um einen Studienplatz beworben.",
    "Welchen Absatz in meinem Lebenslauf würden Sie kürzen?",
    "Wie stellt man sich in dieser Branche auf neue Technik ein?",
    "Wie ist es, bei Halvard zu arbeiten?",
    "Welche Fragen stellen Sie sich vor einem Auftrag?",
    "Wie wichtig ist Vitamin B in Ihrer Branche?",
    "Kann ich bei Ihnen einen Tag schnuppern, um den Beruf kennenzulernen?",
    "Ich möchte mich bei Ihnen für die Führung bedanken.",
    "Ich bewerbe mich um einen Masterstudienplatz in Leoben.",
    "Meine Schwester hat eine Lehrstelle als Uhrmacherin bekommen.",
    "Ich habe meine alte Stelle in der Mühle gekündigt.",
    "Haben Sie in Ihrem Team auch Menschen ohne Studium?",
    "Was passiert bei Ihnen, wenn eine Stelle frei wird?",
    "Für Rückfragen stehe ich Ihnen gern zur Verfügung.",
    "Mein Bericht ist fertig, Ihre Anmerkungen waren eine Bereicherung.",
    "Ich habe inzwischen eine Stelle gefunden und danke Ihnen herzlich.",
    "Ich interessiere mich für die Arbeit in der Wasserwirtschaft.",
    "Ich habe eine Stelle und suche keine andere.",
    "Sie müssen mich niemandem empfehlen.",
    "Was begeistert Sie noch immer an der Arbeit?",
    "Ich habe die Stelle in der Sternwarte bekommen und fange im Mai an.",
    "Für meine Umfrage suche ich Leute, die von ihrer Arbeit erzählen.",
    "Falls Sie gerade viel Arbeit haben, melde ich mich später.",
    "Welche Gehaltsvorstellung ist in Ihrem Beruf üblich?",
    "Sollte ich im Lebenslauf zuerst die Lehre nennen?",
    "Vielleicht erinnern Sie sich noch an mich.",
]


@pytest.mark.parametrize(("frame", "text"), ASKS)
def test_an_ask_is_found(frame: Frame, text: str) -> None:
    """A German text that binds a frame is blocked, and the frame is named."""
    verdict = review(text, kind="outreach", language="de")

    assert verdict.level is Level.BLOCK
    assert frame in {finding.frame for finding in verdict.findings}


@pytest.mark.parametrize("text", FINE)
@pytest.mark.parametrize("kind", list(MessageKind))
def test_good_faith_passes(text: str, kind: MessageKind) -> None:
    """German about field, career and hiring norms passes, whatever it stands in."""
    assert review(text, kind=kind, language="de").passes


@pytest.mark.parametrize(
    "text",
    [
        "Wie läuft der Bewerbungsprozess bei Ihnen ab?",
        "Nehmen Sie Praktikanten?",
        "Ich bin zurzeit arbeitslos.",
    ],
)
def test_what_the_context_decides_is_a_warning(text: str) -> None:
    """The ambiguous kinds of wording warn in German too."""
    assert review(text, language="de").level is Level.WARN


@pytest.mark.parametrize(
    "text",
    ["Koennten Sie mich weiterempfehlen?", "WÜRDEN SIE JEMANDEN WIE MICH EINSTELLEN?"],
)
def test_spelling_changes_nothing(text: str) -> None:
    """Umlauts may be spelled out, and case says nothing."""
    assert review(text, language="de").level is Level.BLOCK


def test_an_ordinary_word_is_no_slip() -> None:
    """A word that is one letter away from a word of the lexicon stays what it is."""
    mine, slip = (
        review(f"Gibt es bei Ihnen offene {word}?", language="de")
        for word in ("Stollen", "Stlelen")
    )

    assert mine.passes
    assert slip.level is Level.BLOCK


def test_praise_beside_papers_is_an_application() -> None:
    """A combination of sentences binds J4 though a review was asked for."""
    plea = "Hätten Sie Tipps zu dem Lebenslauf im Anhang?"
    praise = "Ich bewundere Ihr Unternehmen seit Jahren."

    alone, praised = (
        review(text, language="de") for text in (plea, f"{praise} {plea}")
    )

    assert alone.passes
    assert [finding.frame for finding in praised.findings] == [Frame.J4]


@pytest.mark.parametrize("frame", list(Frame))
@pytest.mark.parametrize("kind", list(MessageKind))
def test_what_is_suggested_passes(frame: Frame, kind: MessageKind) -> None:
    """The guard finds nothing in its own German suggestions."""
    suggestion = GERMAN.advice[frame].suggestion(kind)

    assert review(suggestion, kind=kind, language="de").passes


def test_languages_do_not_leak() -> None:
    """An English ask is no ask in German, and the other way round."""
    assert review("Are you hiring?", language="de").passes
    assert review("Stellen Sie gerade ein?", language="en").passes
