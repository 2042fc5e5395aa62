"""What holds for a German sentence or message, and what is said about findings."""

from __future__ import annotations

from types import MappingProxyType

from infointerview.etiquette._german._umlauts import german
from infointerview.etiquette._lexicon import Advice, Combination, Echo, Exemption
from infointerview.etiquette._verdict import Frame

__all__ = ["ADVICE", "COMBINATIONS", "ECHOES", "EXEMPTIONS"]

EXEMPTIONS = (
    Exemption(
        name="unterlagen_durchsehen",
        frames=(Frame.J4,),
        patterns=german(
            """
            (rückmeldung|feedback|meinung|verbessern|kürzen|tipps|hinweise|streichen
                |draufschauen|durchsehen|anmerkungen|verbesserungsvorschläge|kritik
                |formulieren|ändern|weglassen) ... {paper}
            {paper} ... (verständlich|sagen , ob|überarbeiten|gelungen|wirkt|erwähnen)
            {paper} ... (rückmeldung|feedback|meinung|verbessern|kürzen|tipps|hinweise
                |streichen|draufschauen|durchsehen|anmerkungen|verbesserungsvorschläge
                |kritik|formulieren|ändern|weglassen)
            """
        ),
    ),
    Exemption(
        name="unterlagen_erbeten",
        frames=(Frame.J4,),
        patterns=german(
            """
            {you} ..6 (angeboten|gebeten|vorgeschlagen|gewünscht|boten|bot|wollten)
            auf {your} (wunsch|vorschlag|bitte)
            """
        ),
    ),
    Exemption(
        name="stelle_gefunden",
        frames=(Frame.J5,),
        patterns=german(
            """
            ich ... (angenommen|eingestellt worden|genommen worden)
            ich ... (zusage|{post}|vertrag|ausbildungsplatz) ..4 (bekommen|erhalten)
            """
        ),
    ),
)

COMBINATIONS = (
    Combination(
        frame=Frame.J4,
        parts=(
            german(
                """
                (bewundere|bewundert|beeindruckt|begeistert|schätze|verfolge) ..6
                    {your_unit}
                {your_unit} ..4 (beeindruckend|großartig|führend|renommiert)
                """
            ),
            german(
                """
                {paper} ..6 {attached}
                {attached} ..6 {paper}
                """
            ),
        ),
    ),
)

ECHOES = (
    Echo(
        frame=Frame.J1,
        after=Frame.J8,
        patterns=german(
            """
            (haben|hast|habt|hätten) {you} ..2 (eine|einen|etwas|was) $
            gibt es ..2 (eine|einen|etwas|was) $
            """
        ),
    ),
    Echo(
        frame=Frame.J5,
        after=Frame.J5,
        patterns=german(
            """
            (gibt es|gäbe es) ..3 (neues|neuigkeiten|rückmeldung)
            wie (sieht|steht) es
            """
        ),
    ),
)

ADVICE = MappingProxyType(
    {
        Frame.J1: Advice(
            reason="Der Satz fragt nach einer freien Stelle oder Hinweisen darauf.",
            question="Wie finden die meisten in diesem Beruf den Einstieg?",
            message="Lassen Sie den Satz weg oder fragen Sie nach der Branche.",
        ),
        Frame.J2: Advice(
            reason="Der Satz bittet darum, eingestellt oder bedacht zu werden.",
            question="Was zählt in diesem Beruf bei jemandem, der neu anfängt?",
            message="Lassen Sie den Satz weg und danken Sie für den Einblick.",
        ),
        Frame.J3: Advice(
            reason="Der Satz bittet um Fürsprache oder einen Weg zu einer Stelle.",
            question="Wer kennt diese Arbeit noch gut und erzählt gern davon?",
            message="Fragen Sie, wer sonst noch gern von der Arbeit erzählt.",
        ),
        Frame.J4: Advice(
            reason="Der Satz schickt Unterlagen, um die niemand gebeten hat.",
            question="Welche Angaben liest man in Ihrem Beruf zuerst?",
            message="Warten Sie damit, bis die Person anbietet, sie anzusehen.",
        ),
        Frame.J5: Advice(
            reason="Der Satz spricht von einem laufenden Verfahren um eine Stelle.",
            question="Was hätten Sie am Anfang gern über den Beruf gewusst?",
            message="Lassen Sie den Satz weg; das Verfahren geht seinen eigenen Weg.",
        ),
        Frame.J6: Advice(
            reason="Der Satz preist die eigene Eignung an.",
            question="Welches Können aus anderen Berufen hilft in Ihrem?",
            message="Sagen Sie stattdessen, was Sie verstehen möchten.",
        ),
        Frame.J7: Advice(
            reason="Der Satz sagt, dass Sie Arbeit suchen oder dort arbeiten wollen.",
            question="Wie erleben Sie die Arbeit in einem Haus wie Ihrem?",
            message="Schreiben Sie, dass Sie herausfinden, ob das Feld zu Ihnen passt.",
        ),
        Frame.J8: Advice(
            reason="Der Satz verneint eine Bitte um Arbeit und stellt sie dann doch.",
            question="Was raten Sie jemandem, der in diesem Feld neu ist?",
            message="Behalten Sie die erste Hälfte und streichen Sie den Rest.",
        ),
    }
)
