"""English word classes of papers, of wanting and of what one can do."""

from __future__ import annotations

__all__ = ["WISHES"]

WISHES = {
    "resume": (
        "resume|resumes|curriculum resume|cover letter|letter of motivation|motivation"
        " letter"
    ),
    "decider": (
        "{gate}|(whoever|who|that|which|whom|one|person|people|those) ..4 (hires|picks"
        "|pick|chooses|choose|selects|select|decides|decide|does the (hiring|choosing"
        "|picking)|(reads|sorts|screens|sees|opens|reviews|sifts) (the|all) ~1"
        " (applications|resumes|letters|pile)|draws up|puts together|fills|makes (the"
        "|those|these|that|all)? ..1 (call|calls|decision|decisions|choice|choices"
        "|hires|offers)|has the (final|last) (say|word)|calls the shots|(organizes"
        "|arranges|books|engages|schedules|assigns|staffs|runs|manages|leads|heads"
        "|oversees|handles|looks after) (the|your) ~1 (staff|crew|crews|rota|roster"
        "|shifts|casting|freelancers|intake|scheme|internships|trainees|apprentices"
        "|apprenticeship|search|hiring))|(selection|interview|appointments) (panel"
        "|committee|board)"
    ),
    "paper": (
        "{resume}|application|candidacy|candidature|portfolio|credentials|transcript"
        "|transcripts|references|papers|file|documents|certificates|qualifications"
        "|work samples"
    ),
    # what tells of the asker
    "my_paper": (
        "my ~4 ({paper}|reel|showreel|profile|bio|work history|one pager|track record"
        "|samples|publications|certificate|achievements)|a (copy of|link to|list of) my"
        " ~3|a ~4 (profile|bio|pager|summary|overview|rundown|sheet|page|list|outline)"
        " ..1 (of|on|about|with) (my ~3 ({skill}|career|projects|achievements|wins|work"
        "|launches|history|results|highlights|publications)|what i (have (done|made"
        "|built|led|achieved)|did|achieved|can do))|a (short|concise|brief|quick|one"
        " page) ~1 (profile|bio|resume)|a ~2 (one pager|1 pager|resume)|samples of (my"
        " ~1 (work|writing|code)|what i)|(two|three|some|several|a few|my) ~2 (samples"
        "|references|certificates|letters of recommendation)"
    ),
    "send": (
        "send|sending|share|sharing|forward|forwarding|email|emailing|mail|mailing"
        "|provide|submit|drop|leave|pass|bring|upload|supply|furnish|attach|enclose|pop"
        "|slip|paste|transmit|show you|give you|let you have|get you|sent|shared"
        "|forwarded|emailed|mailed|dropped|left|uploaded|attached|enclosed|pasted|put"
        "|popped|popping|including|include|included|attaching|enclosing|linking|pasting"
    ),
    # where applications go
    "portal": (
        "(careers|career|jobs|job|applicant|application|recruitment|hiring|recruiting"
        "|vacancies) (portal|page|site|website|system|form|section|board)|(portal|page"
        "|site|website|system) ..1 (of|for) (your|the) ~1 {gate}"
    ),
    # --- wanting --------------------------------------------------------------------
    "want": (
        "want|wants|wanted|love|like|hope|hoping|wish|aim|aiming|dream|dreaming"
        "|dreamed|dreamt|keen|eager|aspire|aspiring|intend|plan|long|longing|glad"
        "|happy|thrilled|delighted|excited|honored|privileged|pleased|seek|seeking"
        "|sought|trying|motivated|determined|desire|ambition|goal|passion|interested"
        "|enjoy|prefer|pleasure|honor|enthusiastic|jump|looking|intention|passionate"
        "|proud|fancy|yearn|yearning|relish|dying|itching|hungry"
    ),
    "suits": (
        "align|aligns|aligned|match|matches|matched|fit|fits|suit|suits|suited|meet"
        "|meets|qualify|qualifies|lend|lends|equip|equips|useful|valuable|relevant"
        "|helpful|benefit|complement|complements|translate|transfer|asset|serve"
        "|prepare|prepared|prepares|correspond|corresponds|resonate|overlap|overlaps"
    ),
    "ask": (
        "ask|asking|asked|inquire|inquiring|inquired|talk|talking|speak|speaking|chat"
        "|discuss|discussing|explore|exploring|hear|hearing|know|knowing|learn"
        "|learning|find out|see|check|checking|pursue|pursuing|apply|connect|write"
        "|writing|reach out|reaching out|contacting|contact"
    ),
    "good": (
        "great|good|perfect|strong|ideal|excellent|natural|valuable|right|best|solid"
        "|terrific|wonderful|fantastic|worthy|useful|real|effective|suitable|fine"
        "|superb|outstanding|exceptional|qualified|competitive|productive|close"
    ),
    "fit": (
        "fit|match|addition|asset|candidate|choice|hire|contributor|contribution"
        "|person|resource|applicant|employee|team member|colleague|intern|recruit"
    ),
    "jobless": (
        "lost my ~1 job|losing my ~1 job|laid off|let go|out of work|out of a job"
        "|unemployed|jobless|made redundant|between jobs|(hours|shifts) (have been|were"
        "|got|are being) cut|contract (was not renewed|was cancelled|fell through)"
        "|(company|plant|firm|employer|shop|store) (is closing|closed|went under|folded"
        "|shut down|is shutting down|downsized)"
    ),
    "skill": (
        "skill|skills|skillset|skill set|experience|experiences|background|expertise"
        "|qualifications|qualification|training|strengths|strength|knowledge|abilities"
        "|ability|profile|track record|talents|talent|education|degree|passion|years"
        "|résumé|resume|record"
    ),
    "study": (
        "program|programs|school|schools|university|universities|college|colleges"
        "|course|courses|degree|degrees|bootcamp|bootcamps|camp|master|masters|mba|phd"
        "|doctorate|scholarship|scholarships|graduate school|grad school|academy"
        "|studies|seminar|workshop|diploma|diplomas|conservatory|residency|residencies"
        "|certificate|certification|license|visa|grant|grants|fellowship|fellowships"
    ),
    "grow": (
        "growth|advancement|promotion|development|learning|professional|improvement"
        "|volunteering|volunteer|networking|study|mentoring|mentorship|mentor"
        "|educational"
    ),
    "learn": (
        "learn|speak|talk|chat|meet|connect|hear|ask|see|listen|pick|discuss|visit"
        "|shadow|thank|read|know|gain insight|interview you|share|observe|understand"
        "|exchange|get to know|catch up|sit down|attend|grow|advance|reflect|travel"
    ),
    # what makes one wanted
    "draw": (
        "attractive|appealing|interesting|competitive|desirable|irresistible"
        "|impressive|employable|hireable|marketable|eligible|valuable|credible"
        "|stronger|strong|serious|seriously|wanted|useful|hard to refuse|impossible"
    ),
    "trait": "{skill}|mix|combination|blend|knack|eye|command|instinct|nose|love",
    "of_use": (
        "useful|handy|valuable|helpful|of ~2 (use|value|service|help|interest|benefit)"
        "|worth ~2|an asset|(a|an) ~1 (advantage|help|asset|benefit|boon|plus|gain|win)"
        "|good|benefit|serve|suit"
    ),
    "enable": (
        "enable|enables|allow|allows|let|lets|equip|equips|equipped|prepare|prepares"
        "|prepared|qualify|qualifies|position|positions|permit|permits|help|helps"
    ),
    "do_good": (
        "contribute|contributing|add|make|making|serve|support|excel|succeed|thrive"
        "|hit|step in|bring|perform|deliver|help|be ..2 {of_use}"
    ),
    # when one could begin
    "from_when": (
        "(in|from|by|after|since|as of|on|until) ~1 ({month}|graduation|the (first"
        "|second|third|fifteenth|start|beginning|end|middle) of|the new year|{weekday}"
        " ($|on|if|morning if)|my ~2 (exams|exam|graduation|degree|notice|contract"
        "|course|studies))|immediately|right away|straight away|at once|tomorrow|(next"
        "|this) (week|month|monday|summer|spring|autumn|fall)|at short notice|within ~2"
        " (days|weeks|week|month)|any (day|time|week)|whenever|the ~2 (after|you)|mid"
        "|early|late|(after|before|in|from) (the|my) ~1 (holidays|exams|summer|season"
        "|break|harvest|term)"
    ),
    # what one does as a guest, and speaks of when one is only that
    "guest": (
        "learn|learning|learned|hear|hearing|heard|read|reading|follow|following|ask"
        "|asking|talk|talking|talked|chat|chatting|meet|meeting|met|thank|thanks|visit"
        "|visiting|understand|see|seeing|know|knowing|interview|interviews|interviewing"
        "|speak|speaking|spoke|spoken|shadow|shadowing|watch|watching|observe|observing"
        "|question|questions|tour|invite|call|connect|write|writing|discuss|discussing"
        "|story|stories|advice|compare|people|attend|things|everyone|everybody|hour"
        "|minutes|how|what|why|who|when|which|congratulate|congratulations|curious"
        "|study|paper|insight|insights|perspective|news|went|goes|going|peek|eat|hold"
        "|share|donate|fundraiser|survey|moment|bring|buy|bought|enjoyed|tell|told"
        "|teach|taught|explain|mentioned|feel|thinking|touch|sit|look|listen|use|using"
        "|book|books|class|research|researched|coffee|lunch|exhibition|concert"
        "|performance|show|introduction|someone|win|wins|won|over|filled|time|catch"
        "|attended|stop|drop|swing|luck|picture|pictures|photo|photos|photograph|send"
        "|sent|sending|reach|notes|link|fix|borrow|return|park|likes|train (from|to)"
        "|pick|article|essay|showed|(a|half a|the|whole) (day|morning|afternoon)"
    ),
}
