"""Words that stand beside names, and letters that stand for others: tables only."""

from __future__ import annotations

__all__ = [
    "BORN",
    "CONSONANTS",
    "DEGREES",
    "LATIN",
    "NOT_NAMES",
    "PARTICLES",
    "PLAIN",
    "SHORT_DEGREES",
    "SUFFIXES",
    "TITLES",
    "VARIANTS",
    "WRITTEN_OUT",
]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _map(pairs: str) -> dict[str, str]:
    return dict(pair.split(":") for pair in pairs.split())


TITLES = _set(
    "dr drs prof professor mr mrs ms miss mx sir herr frau mme mlle rev dipl mag eng"
    " engr phd doctor ing lady dame sr sra hon judge capt col"
)
SUFFIXES = _map(
    "jr:jr jnr:jr junior:jr filho:jr sr:sr snr:sr senior:sr ii:2 iii:3 iv:4 v:5"
    " nd:2 rd:3 th:4"  # of 2nd, 3rd and 4th: digits are no part of a word
)
DEGREES = _set(
    """
    phd dphil md mba emba msc bsc beng meng mphil mpa mph mpp jd llm llb esq esquire
    cpa cfa cfp cisa cissp cism pmp psm csm capm dds dmd dvm rn bsn msn peng ceng frcs
    frcp mrcp facs facp frs mbe obe cbe ing dipl dr habil edd psyd dba mfa mlis mscs
    shrm phr sphr gphr itil lcsw lmft dpt rph pharmd ccie ccna acca fcma aicp leed riba
    """
)
# These are names as well, so they count only behind a comma.
SHORT_DEGREES = _set(
    "ba bs ma ms do pa pe ra ap pt ot med mds aws aca fca cma aia acp np nat rer"
)
PARTICLES = _set(
    "de del della di da dos das van von der den ten ter zu zum zur la le les du des al"
    " el bin ibn bint abu y e af av vom st lo las"
)
BORN = _set("nee ne geb geborene born formerly previously")
NOT_NAMES = _set("hiring open to work on leave retired")

# Letters that are no letter with an accent, then what umlauts are written out as.
PLAIN = str.maketrans(
    _map("ø:o æ:ae œ:oe þ:th ð:d đ:d ł:l ı:i ħ:h ŋ:n ß:ss ə:a")  # noqa: RUF001 - Turkish has a letter like i
)
WRITTEN_OUT = str.maketrans(
    _map(
        "ä:ae ö:oe ü:ue ø:oe å:aa æ:ae œ:oe þ:th ð:d đ:dj ł:l ı:i ħ:h ŋ:ng ß:ss ə:e"  # noqa: RUF001 - as above
    )
)
# Letters of other alphabets, without accents, as they sound.
LATIN = str.maketrans(
    _map(
        "а:a б:b в:v г:g ґ:g д:d е:e з:z и:i і:i к:k л:l м:m н:n о:o п:p р:r с:s т:t"  # noqa: RUF001 - Cyrillic
        " у:u ф:f ы:y э:e ј:i ѓ:g ѕ:s ж:zh х:kh ц:ts ч:ch ш:sh щ:sh ъ: ь: ю:yu я:ya"  # noqa: RUF001 - Cyrillic
        " є:ye љ:l њ:n ђ:d ћ:ch џ:zh"
        " α:a β:v γ:g δ:d ε:e ζ:z η:i ι:i κ:k λ:l μ:m ν:n ο:o π:p ρ:r σ:s ς:s τ:t υ:y"  # noqa: RUF001 - Greek
        " ω:o θ:th ξ:ks φ:f χ:kh ψ:ps"
    )
)
# Consonants that other languages write otherwise, as the one that stands for all.
CONSONANTS = _map(
    "shch:s sch:s sh:s zh:s z:s tch:k kh:k ch:k ck:k c:k q:k g:k ph:f th:t ts:s x:ks"
    " w:v b:v d:t"
)

# Names whose ways of writing in Latin letters differ by more than a sound or two.
_WAYS = """
mohamed muhammad mohammed mohammad mohamad muhamad muhammed mohamet mohd
ahmed ahmad ahmet achmed akhmed
yusuf yousef youssef yousuf yusef youcef yosef iusuf
hussein hussain husain husein hossein hussien
omar umar omer
khaled khalid chalid
ibrahim ebrahim ibraheem
abdullah abdallah abdulla abdoulaye
ismail ismael esmail
mustafa mustapha moustafa mostafa
said saeed saeid sayeed
fatima fatimah fatma fatemeh
aisha ayesha aysha aicha aishah
amina aminah ameena
maryam mariam meryem maryem
aleksandr alexander alexandr aleksander oleksandr alexandre aliaksandr
aleksei alexei alexey aleksey oleksii oleksiy alexej
sergei sergey sergej serhii serhiy siarhei
dmitri dmitry dmitriy dmitrii dmytro dimitri dmitrij
mikhail mihail michail mykhailo mikhael
nikolai nikolay nikolaj mykola
evgeni evgeny yevgeny yevgeni evgenii evgeniy jewgeni ievgen yevhen
yuri yury yuriy yurii iurii juri jurij yurij
vladimir wladimir volodymyr uladzimir
andrei andrey andrii andriy andrej
ekaterina yekaterina jekaterina kateryna katerina
elena yelena jelena olena
yulia julia iuliia yuliya yuliia julija iulia
natalia natalya nataliya nataliia natalja
tatiana tatyana tetiana tatjana
anastasia anastasiya anastasiia anastasija
ksenia xenia kseniya kseniia
giorgi georgi georgy georgiy georgii
ioannis yannis giannis yiannis ioannes
georgios giorgos yorgos yiorgos
joerg jorg
juergen jurgen
guenther gunther guenter gunter
chloe khloe
"""
VARIANTS = {
    name: names[0] for names in map(str.split, _WAYS.split("\n")) for name in names
}
