"""English spelling, and the words that hold a sentence together."""

from __future__ import annotations

from infointerview.etiquette._lexicon import listed

__all__ = [
    "ABBREVIATIONS",
    "BREAKS",
    "CONTRASTS",
    "ENDINGS",
    "JOINTS",
    "OPENINGS",
    "QUESTIONS",
    "SPELLINGS",
    "SUPPOSED",
    "SUPPOSITIONS",
    "TURNS",
    "UNREAL",
]

ABBREVIATIONS = frozenset(
    listed("mr mrs ms dr prof st jr sr inc ltd co corp dept approx etc no vs")
)

SPELLINGS = {
    "cannot": "can not",
    "can't": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "let's": "let us",
    "what's": "what is",
    "who's": "who is",
    "how's": "how is",
    "where's": "where is",
    "when's": "when is",
    "that's": "that is",
    "there's": "there is",
    "here's": "here is",
    "it's": "it is",
    "anyone's": "anyone is",
    "anybody's": "anybody is",
    "y'all": "you all",
    # typed in a hurry
    "im": "i am",
    "ive": "i have",
    "youre": "you are",
    "youve": "you have",
    "dont": "do not",
    "doesnt": "does not",
    "didnt": "did not",
    "cant": "can not",
    "wont": "will not",
    "isnt": "is not",
    "arent": "are not",
    "wasnt": "was not",
    "havent": "have not",
    "wouldnt": "would not",
    "couldnt": "could not",
    "thats": "that is",
    "whats": "what is",
    "theres": "there is",
    "u": "you",
    "ya": "you",
    "ur": "your",
    "pls": "please",
    "plz": "please",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "pfa": "please find attached",
    "lemme": "let me",
    "gimme": "give me",
    "kinda": "kind of",
    # one word for one thing
    "cv": "resume",
    "cvs": "resumes",
    "vita": "resume",
    "vitae": "resume",
    "organisation": "organization",
    "organisations": "organizations",
    "programme": "program",
    "programmes": "programs",
    "startup": "start up",
    "startups": "start ups",
    "fulltime": "full time",
    "parttime": "part time",
    "coverletter": "cover letter",
    "honoured": "honored",
    "honour": "honor",
    "favour": "favor",
    "labour": "labor",
    "anyones": "anyone",
    "everybody": "everyone",
    "anybody": "anyone",
    "somebody": "someone",
    "nobody": "no one",
    "whilst": "while",
    "altho": "although",
    "tho": "though",
    "towards": "toward",
    "onto": "on to",
    "learnt": "learned",
    "enquiry": "inquiry",
    "enquire": "inquire",
    "advert": "ad",
    "advertisement": "ad",
    "co-worker": "colleague",
    "coworker": "colleague",
    "coworkers": "colleagues",
}

ENDINGS = {
    "n't": "not",
    "'re": "are",
    "'ve": "have",
    "'ll": "will",
    "'d": "would",
    "'m": "am",
    "'s": "'s",
}

SUPPOSITIONS = frozenset({"if"})

SUPPOSED = frozenset(listed("you your someone anyone"))

UNREAL = {
    **{
        f"{verb}{ending}": verb
        for ending, verbs in {
            "ed": (
                "recommend pass forward hand connect mention vouch consider interview"
                " point help show look check open offer flag endorse ask add pull need"
                " want act hear float talk accept employ recruit onboard suggest return"
                " push direct steer sponsor back alert inform update"
            ),
            "d": (
                "share introduce hire invite nudge save use nominate arrange notify"
                " provide welcome give include propose circulate route endorse place"
            ),
        }.items()
        for verb in listed(verbs)
    },
    "referred": "refer",
    "submitted": "submit",
    "dropped": "drop",
    "slipped": "slip",
    "tipped": "tip",
    "notified": "notify",
    "gave": "give",
    "spoke": "speak",
    "told": "tell",
    "kept": "keep",
    "took": "take",
    "brought": "bring",
    "thought": "think",
    "remembered": "remember",
    "sent": "send",
    "got": "get",
    "found": "find",
    "saw": "see",
    "wrote": "write",
    "had": "have",
    "made": "make",
    "knew": "know",
    "heard": "hear",
    "bore": "bear",
    "held": "hold",
    "came": "come",
}

OPENINGS = listed("and so or also please hi hello hey then well now if whether that")

# Words that begin another statement, or name somebody else than the asker.
BREAKS = listed(
    "how what why which who whom whose when where whether if because i you your yours"
    " we our they he she people others everyone someone anyone"
)

QUESTIONS = listed(
    "how what why which who whom whose when where people others everyone they he she"
    " employers managers companies"
)

JOINTS = listed(
    "in on at of to for with about from by as into that than there is are was were be"
    " been am have has had do does did will would can could may might should me my his"
    " her their us it this not no 's looking like"
)

CONTRASTS = frozenset(listed("but however though although"))

TURNS = frozenset(listed("yet while only just merely unless except still"))
