"""What an outsider would not know: words of trades, and abbreviations but the common.

What does not live here: finding abbreviations, which any language writes in capitals.
"""

from __future__ import annotations

from infointerview.etiquette._lexicon import listed, wordings

__all__ = ["ABBREVIATIONS", "JARGON"]

JARGON = wordings(
    """
    (synergy|synergies|leverage|leveraging|leveraged|bandwidth|deliverables|stakeholder
        |stakeholders|paradigm|(your|our|business|partner|startup|tech|product|digital
        |software|innovation) (ecosystem|ecosystems)|deep dive|low hanging (fruit
        |fruits)|circle back|thought (leader|leaders|leadership)|core (competency
        |competencies|competence)|value (proposition|add|stream|chain)|actionable|best
        in class|mission critical|swot|b2b|b2c|saas|paas|iaas|go to market|onboarding
        |upskill|upskilling|reskilling|ideate|ideation|learnings|touch base|move the
        needle|pain (point|points)|skill set|skillset|skillsets|space agnostic|verticals
        |(sales|talent|hiring|deal|data|delivery|candidate|leadership|content|build
        |product) pipeline|pipeline of (candidates|talent|deals|leads)|growth (hacking
        |hacker)|disruptive|scalable|scalability|holistic|granular|granularity
        |operationalize|incentivize|utilize|synergistic|(across|in|into|data|break
        |breaking|between) ~1 (silos|silo)|siloed|sunset (a|an|the|old|older)|sunsetting
        |alignment meetings|(get|gain|secure|win|stakeholder|leadership|management
        |executive) buy in|burn rate|north star metric|quick wins|wheelhouse|drill down
        |boil the ocean|change management|digital transformation|cross functional
        |matrixed|stretch (goal|goals|assignments)|gap analysis|root cause analysis
        |(release|meeting|reporting|team) cadence|headcount|talent (acquisition
        |pipeline)|employer branding|thought partner|lean six sigma|six sigma|kaizen
        |kanban|scrum|go live|retro|retros|agile (methodology|methods|environment|team
        |teams|coach|transformation|ceremonies|process)|how agile|sprint (planning
        |review|reviews|retrospective|retrospectives|goals)|retrospectives|(daily
        |morning|your) (standup|standups)|user stories|story points|backlog grooming
        |product market fit|minimum viable|balanced scorecard|scope creep|elicitation
        |servant leadership|psychological safety|shareholder value|(vertical|horizontal)
        integration|human capital|change agent|change agents|value creation|work
        breakdown|gantt (chart|charts)|burndown|burn down charts|requirements gathering
        |operating model|operational excellence|business process|workstream|workstreams
        |cross pollination|strategic alignment|decision matrix|total addressable
        |turnkey|tiger team|dotted line (manager|reports)|span of
        control)
    (kpi|roi|okr|crm|erp|seo|sem|ctr|cpa|cac|ltv|kpis|okrs|ebitda|ebit|rfp|rfps|nda|ndas
        |sla|slas|sop|sops|hvac|iep|ieps|ehr|emr|bim|plc|plcs|cnc|gaap|ifrs|dei|gdpr
        |hipaa|ip (agreement|agreements|rights|portfolio)|non (compete|competes)|rfcs)
    (observability|distributed tracing|telemetry|(tech|technology) (stack|stacks)
        |(technical|tech) debt|microservice|microservices|monolith|devops|devsecops
        |kubernetes|docker|containerization|containerized|serverless|refactor
        |refactoring|codebase|code base|code reviews|pull (request|requests)|merge
        requests|unit (test|tests|testing)|regression tests|continuous (integration
        |deployment|delivery)|deployment (pipeline|pipelines|cadence)|legacy (system
        |systems|code)|(back|front) end|backend|frontend|full stack|middleware|rollback
        |feature flags|sharding|idempotent|latency|throughput|uptime|load balancing|post
        mortem|postmortems|incident response|on call rotation|infrastructure as code
        |edge computing|zero trust|pen testing|threat modeling|data (lake|lakes
        |warehouse|governance|lineage|mesh)|machine learning models|neural networks
        |hyperparameters|feature engineering|gradient descent|(closely)? (mirror
        |mirrors) production|development environment|staging environment|wireframes
        |wireframing|design (system|systems|sprint)|heuristic evaluation|information
        architecture)
    (differential (diagnosis|diagnoses)|titrate|titrating|titration|vasopressors|triage
        protocols|comorbidities|comorbidity|polypharmacy|contraindications
        |contraindicated|iatrogenic|palliation|prophylaxis|intubate|intubation
        |auscultation|haemodynamic|hemodynamic|acuity|charting systems|case mix|patient
        throughput|pharmacokinetics|etiology|aetiology|nosocomial|sequelae|evidence
        based practice|interprofessional|informed consent protocols|scope of practice
        |differentials|triaging)
    (deposition|depositions|interrogatories|voir dire|pro bono hours|billable (hour
        |hours|targets)|due diligence|tort|torts|estoppel|habeas corpus|amicus|subpoena
        |subpoenas|fiduciary|indemnity|indemnification|force majeure|litigation (support
        |hold)|discovery (process|phase)|e discovery|motion practice|conveyancing
        |probate|escrow|easement|easements|mens rea|jurisprudence|precedential|retainer
        (agreement|agreements))
    (amortization|amortisation|arbitrage|liquidity|derivatives|hedging|securitization
        |collateralized|alpha generation|deal flow|cap table|term (sheet|sheets)
        |leveraged (buyout|buyouts)|buy side|sell side|mark to market|yield curve
        |discounted cash flow|working capital|accruals|accrual accounting|risk appetite
        |top line|bottom line growth|net present value|underwriting|actuarial|tranche
        |tranches|book building|month end close|goodwill impairment|stress testing|basis
        points|depreciation schedules|materiality)
    (conversion (rate|rates|funnel)|(sales|marketing|hiring) (funnel|funnels|pipeline)
        |click through|attribution (model|models|modelling|modeling)|a b (test|tests
        |testing)|lead (generation|nurturing|scoring)|churn|churn rate|brand equity
        |brand positioning|personas|touchpoint|touchpoints|omnichannel|programmatic
        |retargeting|earned media|content strategy|customer journey (map|maps|mapping)
        |go to market|upsell|upselling|cross sell|cross selling|market segmentation
        |share of voice|net promoter|customer lifetime value|impressions per
        |psychographic)
    (differentiated instruction|differentiation strategies|scaffolding techniques
        |scaffold (lessons|learning|instruction|tasks)|formative (assessment
        |assessments)|summative (assessment|assessments)|pedagogy|pedagogical|andragogy
        |zone of proximal|backward design|flipped (classroom|classrooms)|competency
        based|curriculum mapping|metacognition|metacognitive|learning outcomes|rubric
        |rubrics|restorative practices|constructivist|inquiry based|phonemic awareness
        |project based learning|response to intervention)
    (finite element|tolerance stack|tolerance stacking|load bearing calculations|value
        engineering|commissioning plans|fmea|failure mode|failure modes|mean time
        between|rebar schedules|shop drawings|punch (list|lists)|submittals|change
        orders|bill of (materials|quantities)|takeoff|takeoffs|critical path|earned
        value|retrofits|retrofit|geotechnical|hydrostatic|thermodynamic|computational
        fluid|mig welding|tig welding|soldering flux|backflow|switchgear|ground fault
        |load calculations|sweating joints|daylighting|torque specs|predictive
        maintenance|preventive maintenance|just in time (production|manufacturing
        |delivery|inventory)|lean manufacturing|takt time|mise en place|covers per|last
        mile (delivery|logistics)|cross docking|reverse logistics|demand planning|safety
        stock)
    (swaption|swaptions|gamification|gamify|employee (engagement|experience)|executive
        sponsorship|organizational design|succession planning|competency (model|models
        |framework|frameworks)|performance calibration|rightsizing|offshoring
        |nearshoring|insourcing|resource allocation|capacity planning|utilization rate
        |utilization rates|monetize|monetization|freemium|unit economics|annual
        recurring|run rate|gross margin|moat|first mover|network effects|blitzscaling
        |pivoting|angel round|seed round|vesting|convertible notes|fund of funds|carried
        interest|quantitative easing|hedge ratio|affidavit|affidavits|injunctive|summary
        judgment|pleadings|class certification|mens rea|stare decisis|redlining
        |rulemaking|lis pendens|anastomosis|laparoscopic|hemostasis|sepsis bundle
        |bradycardia|tachycardia|debridement|histopathology|immunoassay|assays
        |biomarkers|double blinded|cohort study|randomized controlled|meta analysis
        |telehealth integration|care continuum|value based care|population health|care
        pathways|discharge planning|backpropagation|tokenization|vector database|schema
        migration|event driven|message queue|message queues|eventual consistency
        |dependency injection|blue green|canary releases|site reliability|runbook
        |runbooks|chaos engineering|least privilege|threat model|phishing simulations
        |burn in tests|failover|parametric modelling|parametric modeling|cantilever
        |shear wall|shear walls|truss design|soffits|flashing details|curtain wall
        |curtain walls|setbacks|rough in|conduit fill|superheat|subcooling|manifold
        gauges|brazing|feeds and speeds|geofencing|lookalike audiences|media mix|brand
        lift|above the line|below the line|content calendar|keyword cannibalization
        |backlinks|organic reach|demand generation|account based marketing|social
        listening|call to action|growth loops|tiered interventions|running records
        |guided reading levels|standards based grading|exit tickets|vertical alignment
        |co teaching models|universal design)
    """
)

# Known to whoever reads a newspaper; then words in capitals for the stress alone.
ABBREVIATIONS = frozenset(
    listed(
        """
        & a a&e ac ad ag ai aids am asap at&t atm ba bbc bbq bc bmw bp bs bsc
        cad cd ceo cfo cia cnn co coo covid cpr cto cv dc dhl diy dj djs dna dr
        dvd epa er esl espn est eu eur faq faqs fbi fda fedex fifa fyi gbp gcse
        gcses ge gis gm gmbh gmt gpa gps h&m hbo hiv hr i ibm icu id ids ikea
        inc iq ira irs it jr kg kpmg la lapd led lego lgbt lgbtq linkedin llc lp
        ltd ma mba mc md mit mlb mr mri mrs ms msc nasa nato nba nfl ngo ngos
        nhl nhs ny nyc nypd o ok osha pc pcr pcs pdf pe phd pin plc pm pr pst
        pwc q&a r&d raf rna rv sars sat se sms sr st stem suv tbd tsa tv uae
        ucla ui uk un unesco unicef ups us usa usaf usb usd utc uv ux vip vs www
        x xl ymca
        """
    )
    + listed(
        """
        all always and any are as at bad be been best both but by can could did
        do does ever every first for from good had has hate have how i if in is
        it its just last least less like love may me might more most must my
        never no not now of on one only or our really should so still that the
        them these they this those to today too two us very was we were what
        when where which who whom whose why will with worst would yes you your
        """
    )
)
