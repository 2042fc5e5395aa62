"""What an outsider would not know: words of trades, and abbreviations but the common.

What does not live here: finding abbreviations, which any language writes in capitals.
"""

from __future__ import annotations

from infointerview.etiquette._german._umlauts import german, words

__all__ = ["ABBREVIATIONS", "JARGON"]

JARGON = german(
    """
    (synergie|synergien|stakeholder|stakeholdern|mindset|benchmark|benchmarks
        |benchmarking|deliverables|committen|commitment|challenge|challenges
        |skillset|onboarding|deep dive|usp|wertversprechen|ganzheitlich|ganzheitliche
        |holistisch|holistische|disruptiv|disruptive|skalierbar|skalierbare
        |skalierbarkeit|touchpoint|touchpoints|lessons learned|operationalisieren
        |change management|alignment|silodenken|quick wins|low hanging fruits
        |wertstromanalyse|wertschöpfungskette|value proposition|purpose|buy in|pain
        points|best practices|roadmap|workstream|workstreams|empowerment|employer
        branding|leveragen|leverage|agile methoden|agilität
        |gamification|employee engagement|diversity management|talent management
        |recruiting funnel|workload|benefits realisation|rollout|kick off)
    (kpi|kpis|roi|okr|okrs|b2b|b2c|saas|crm|erp|seo|ebitda|sla|dsgvo|sop)
    (go live|retro|retros|scrum|kanban|sprints|sprint planning|backlog|tech stack
        |technische schulden|technischen schulden|refactoring|deployment|deployments
        |backend|frontend|microservices|devops|observability|code reviews|pull requests
        |unit tests|legacy (system|systeme|code)|kubernetes|docker|wireframes)
    (multimorbidität|komorbidität|komorbiditäten|anamnese|kontraindikation
        |kontraindikationen|polypharmazie|pharmakokinetik|ätiologie|differenzialdiagnose
        |differenzialdiagnosen|differentialdiagnose|nosokomial|intubation)
    (subsumtion|normenkontrolle|due diligence|mandatierung|schriftsatz|schriftsätze
        |aktivlegitimation|rechtshängigkeit|liquidität|derivate|hedging|tranche
        |tranchen|underwriting|risikoappetit|leveraged buyout|deal flow)
    (conversion rate|conversion rates|conversion|funnel|churn|lead management
        |leadgenerierung|lead generierung|customer journey|omnichannel|retargeting
        |personas|brand equity|click rate)
    (binnendifferenzierung|scaffolding|metakognition|kompetenzorientierung
        |operatoren|leistungsrückmeldung|bewehrungsplan|lastabtrag|nachtragsmanagement
        |taktzeit|rüstzeit|rüstzeiten|retrofit|finite elemente)
    """
)

# Known to whoever reads a newspaper; then words in capitals for the stress alone.
ABBREVIATIONS = frozenset(
    words(
        """
        abi adac ag ai aids aok ard atm ba bafog bmw brd bwl cad cd cdu ceo cia covid
        csu ct db ddr dhl dj dlrg dna drk dvd ec edv eg eu faq fbi fdp gez gis gmbh
        gps hiv hno hr hwk iban ice id ihk ikea iq it kfz kg ki kita led lego lkw ma mba
        mdr mint mrt mwst nasa nato ndr ngo ngos nrw nsu ohg ok pc pdf phd pin pkw pr
        sap se sms spd sql suv swr thw tuv tv ui uk un ups us usa usb uv ux vhs vip vw
        vwl wdr wg zdf
        """
    )
    + words(
        """
        a alle das dem den der dich die dir du ein eine hier i ich ihnen ihr ihre
        immer ja jede kein mehr nein nicht nie nur o oder sehr sie und warum was wer
        wie wir wirklich wo x
        """
    )
)
