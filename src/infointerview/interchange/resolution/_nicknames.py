"""Which given names are short for which: a table of our own, in several languages.

A row is what a person may be called in full, then what they may be called for short.
Women's names and men's stand in rows of their own, since couples share mailboxes: Mike
is not short for Michelle. Two full names are never one another's short form because
they share one: Pat is short for Patrick and for Patricia, who are two people.
Spellings of one name in another alphabet are not here but in `_names`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["are_often_two", "full_names", "is_nickname", "may_be_short_for_one"]

_TABLE = """
alexander alexandre alessandro alejandro aleksandr oleksandr: alex alec sandy sasha sascha xander alejo sandro lex aleks jandro ale
alexandra alessandra alejandra aleksandra: alex sandra sandy sasha lexi alexa ola
abigail: abby abbie gail
albert alberto: al bert bertie beto
amanda: mandy
andrew andreas andre andrei andrzej: andy drew andi andriy
andrea: andi drea
anna: annie anya anni ania anka
anne ann: annie nan nancy
anastasia anastasiya: nastya stacy asya stasya
anthony antonio antoine anton: tony toni tono toine
antonia: toni tonia
barbara: barb barbie babs basia
benjamin benedict benedikt: ben benny benji benni beni
bernard bernhard: bernie bernd
catherine katherine kathryn katharina katarina ekaterina yekaterina catalina katarzyna caterina: kate katie kathy kathi cathy kat katya katja kit kasia kati cata rina
charles carlos karl carl: charlie chuck chas carlitos charly kalle
christopher christoph christophe cristobal: chris kit topher kris christoph
christian: chris kris
christina christine kristina kristin cristina: chris tina chrissy kris tine christl
concepcion: concha conchita
daniel: dan danny dani
daniela danielle: dani danni
david davide: dave davey davy dudi
deborah debra: deb debbie
dmitri dmitry: dima mitya dimitri
dolores: lola
donald: don donny donnie
dorothy dorothea dorothee: dot dottie dolly dora thea doro
edward eduardo eduard: ed eddie ned ted teddy edu lalo
edmund: ed eddie ned ted
edgar edwin: ed eddie
eleanor eleonore: ellie nell nelly ella lena nora
helen helena elena eleni: ellie nell nelly lena lenka ella
elizabeth elisabeth elisabetta elspeth: liz lizzie beth betty bess eliza lisa lise elsa elsie lilibet libby bettina betsy lisbeth sissi
isabel isabella isabelle: isa bella belle izzy ela
emily emilia: em emmy emmie milly
emma: em emmy
evgeny yevgeny evgeniy: zhenya gene
florence: flo flora florrie
francis francisco franz francesco francois frantisek: frank fran paco pancho kiko franky franzi cisco curro
frances francesca francisca franziska francoise: fran fanny franzi frankie paquita francie
frederick friedrich federico frederic fredrik: fred freddie freddy fritz rico fede
alfred alfredo: fred freddie alf alfie
gabriel gabriele: gabe gabi
gabriela gabriella gabrielle: gabi gaby gabby
george georg jorge giorgio jiri: georgie schorsch gigi koke
gerald gerard: gerry jerry
gerhard: gerd gerry hardy
gertrude gertrud: gertie trudy trudi
gregory gregor grigory: greg gregg grisha grischa
guadalupe: lupe lupita
guillermo: memo guille
harold: harry hal
henry heinrich enrique henri enrico henrik: harry hank hal heiner heinz quique heini kike rico
ignacio: nacho
john: jack johnny jon jonny johnnie
johannes johann johan: hannes hans jo
juan: juanito
giovanni: gianni
ivan: vanya
jonathan jonathon: jon jonny jonno
jacob jakob jacques jacobo: jake jaap kuba jakub
james jaime: jim jimmy jamie jem
janet jane: jan janie jenny
johanna joanna joan joanne juana: jo hanna hanne joey hansi asia
jeffrey geoffrey: jeff geoff
jennifer: jen jenny jenn
jessica: jess jessie
jesus: chuy chucho
joaquin joachim: quino achim jochen
joseph josef jose giuseppe yosef josip: joe joey jo pepe pepito sepp beppe pino jojo pepi jupp
josephine josefina josefa: jo josie fina pepa
joshua josue: josh
judith: judy judi
julia juliana yulia: jules julie juli
julian julius: jules
kenneth: ken kenny
konstantin constantin constantine konstantinos: kostya kosta costa dinos kostas
lawrence laurence lorenz lorenzo laurent: larry lars lenz renzo loris
leonard leonardo leonhard: len lenny leo
lillian liliana: lily lilli lil
ludwig luis louis luigi lewis: lou lutz louie gigi lucho
luisa louisa louise: lou lulu
magdalena madeleine magdalene: lena maggie maddie magda leni magali
manuel emanuel emmanuel: manny manolo manu manni
manuela: manu manoli
margaret margarete margarita margherita marguerite malgorzata margarethe: meg maggie peggy greta marge margie gretel daisy rita margo gosia gretchen grete
maria mary marie: molly polly mimi mitzi masha maja mia marita mariechen marichu
martha marta: marty
martin: marty
martina: tina marti
matthew matthias mateo matteo mathias mateusz: matt matty hias mats teo
maximilian maxim maxime maxwell maxine maximiliano: max maxi maks
melissa: mel missy lissa
melanie: mel mellie
michael mikhail michel miguel michal mikael: mike mick micky mickey misha mischa michi micha mikey miki mitch migue
michaela michelle: shelly micha michi mickie
mildred millicent: millie
mohamed: mo moe hamada
montserrat: montse
nathaniel nathan nathanael: nate nat nathan
nicholas nikolaus nicolas nikolai nikolay nicolau: nick nicky niko klaus kolya nico claus
nicola nicole: nicky niki nikki
natalia natalie nathalie nataliya: natasha nat natascha tasha natalka nata
olga: olya
oliver: ollie olli
olivia: ollie liv livvy
pamela: pam
patricia: pat patty trish patsy tricia pati
patrick patricio patrizio: pat paddy patsy
paul pablo paolo pavel: pauly paulie pasha pawel
penelope: penny
peter pedro pierre pietro piotr petr: pete petey perico pit piet petya
philip phillip philipp felipe philippe filippo: phil pip flip pippo
priscilla: cilla prissy
raymond ramon raimund: ray moncho
rebecca rebekka: becky becca bex
reginald reinhold: reggie reg
richard ricardo riccardo: rick ricky dick rich richie rico ritchie
robert roberto: bob bobby rob robbie bert beto robby robin robi
rupert ruprecht: rupi rube
ronald ronaldo: ron ronnie ronny
rosa: rosie rosita rosi rose
rosario: charo chayo rosie
rosemary rosemarie rosalind: rosie rose romy rosi
rudolf rudolph rodolfo: rudi rudy rolf
salvatore salvador: sal salva toto turi chava
samuel samson: sam sammy sami
samantha: sam sammie
santiago: santi yago
sarah sara: sally sadie
sebastian sebastien sebastiano: seb bastian basti basty sebas wastl
sergei sergio serge: seryozha checo
sophia sofia sophie: sonya sonja fifi
stephen steven stefan stephan esteban etienne stefano stepan: steve stevie steph stef
stephanie stefanie estefania: steph steffi stef fanny
susan susanne susanna suzanne susana: sue susie suzy susi sanna sanne
svetlana: sveta lana
tatiana tatyana: tanya tania tanja
terence terrence: terry tel
teresa theresa therese: terry tess tessa resi
theodore theodor teodoro fyodor: ted teddy theo fedya teo
thomas tomas tommaso: tom tommy thom maso tomek
timothy timotheus timofey: tim timmy timo
valentin valentine: val
valentina: val valya
valeria valerie: val lera
victor viktor vittorio: vic vick vitya
victoria viktoria: vicky vicki tori vika
vincent vincenzo vicente vinzenz: vince vinny enzo vinnie chente
virginia: ginny ginger
vladimir volodymyr: vova volodya vlad
walter: walt wally walti
wilhelm william guillaume guglielmo willem: bill billy will willy willi willie liam wim
wilhelmina: mina minnie billie willa
wolfgang: wolf wolfi
yuri georgiy: yura
zachary: zach zack zac
abraham: abe
adelheid: heidi
agnieszka: aga
alfonso alphonse alfons: poncho fonso al
alan allan allen: al
aleksei alexei alexey alexej: alyosha lyosha
angela angelica angelika: angie angi geli
archibald: archie
arthur arturo artur: art artie
armando: mando
august augustus augustin augusto: gus gustl
bartholomew bartolome: bart
beatrice beatrix beatriz: bea trixie
beverly beverley: bev
bradley bradford: brad
brigitte birgit brigitta: gitte gitta
calvin: cal
caroline carolina carolin karolina karoline: caro carrie line lina
cassandra: cass cassie
charlotte: lotte lottie lotti charlie charly
clement clemens klemens: clem
clifford clifton: cliff
clinton: clint
consuelo: chelo
constance konstanze constanze: connie conny
cornelia: conny connie nelly neele
curtis: curt
cynthia: cindy
diana diane: di
dietrich dieter: didi
dominic dominik dominique domenico domingo: dom domi mimmo mingo
douglas: doug
eberhard: ebi
elfriede: elfi friedel
encarnacion: encarna
ernest ernesto ernst: ernie
eugene eugenio eugen: gene
fernando ferdinand fernand: nando fer ferdi ferdy
florian: flo
friederike frederike: rike friedi
galina: galya
gerardo: gera
grzegorz: grzes grzesiek
gilbert: gil bert
gustav gustavo gustave gustaf: gus gustl
gwendolyn gwendoline: gwen
heribert herbert: herb herbie bert heri
hildegard hildegarde: hilde hilda
howard: howie
hubert huberto: hubi hub bert
inmaculada: inma
irina: ira irisha
isaac: ike
jacqueline jaqueline: jackie jacky
javier xavier xaver: javi xavi
kimberly kimberley: kim
krzysztof: krzys krzysiek
leslie lester: les
lorraine: lorrie lori
ludmila lyudmila liudmila: lyuda mila luda
lyubov: lyuba
marvin: marv
matilda mathilda mathilde: tilly tilda mattie
mercedes: merche merce
milagros: mila mili
monica monika: moni
nadezhda: nadya nadia
norman: norm
oscar oskar: ozzie ossi
rafael raphael raffaele: rafa rafi rafe lello
roland rolando: roli rollo
roxanne roxana: roxy
russell: russ rusty
siegfried sigmund: siggi sigi
soledad: sole
stanley: stan
stanislav stanislaw: stas stan stach
sidney sydney: sid syd
ulrich: uli ulli
ulrike: uli ulli rike ulla
ursula: uschi ulla uli ursel
veronica veronika veronique: ronnie vero vroni roni
vivian vivien vivienne: viv
waltraud: traudl traudi
wesley: wes
winifred: winnie
wojciech: wojtek
yolanda: yoli
"""  # noqa: E501 - a row is one family of names


def is_nickname(one: str, other: str, /) -> bool:
    """Return whether one given name may be short for the other, or both for a third.

    Two short forms are taken for one person's only where each is short for the same
    names, no more a woman's or a man's than the other, and much like it: Bob and Rob,
    but neither Pat and Paddy nor Lisa and Elsa, who may be sisters.

    Args:
        one: Key of a given name, see `text_key`.
        other: Key of another.

    Examples:
        >>> is_nickname("bob", "robert"), is_nickname("bob", "rob")
        (True, True)
        >>> is_nickname("pat", "paddy"), is_nickname("lisa", "elsa")
        (False, False)
    """
    if f"{one}a" == other or f"{other}a" == one:
        return False  # a brother and a sister, more often than not
    if one in _FULL.get(other, ()) or other in _FULL.get(one, ()):
        return True
    if one in _FULL_NAMES or other in _FULL_NAMES:
        return False
    rows = _ROWS.get(one, ())
    alike = one[:2] == other[:2] or one[1:] == other[1:]
    return alike and len(rows) == 1 and rows == _ROWS.get(other)


def may_be_short_for_one(one: str, other: str, /) -> bool:
    """Return whether there is a full name for which both are short.

    Examples:
        >>> may_be_short_for_one("lisa", "elsa"), may_be_short_for_one("rob", "bill")
        (True, False)
    """
    mine, theirs = _ROWS.get(one), _ROWS.get(other)
    if mine is None or theirs is None:
        return False
    return not set(mine).isdisjoint(theirs)


def are_often_two(one: str, other: str, /) -> bool:
    """Return whether names that nearly agree are as a rule two people's.

    Two short forms are if they are not short for just the same names, and a name with
    a silent *e* more, or with a letter doubled before it, is if it is a woman's.

    Examples:
        >>> are_often_two("toni", "tony"), are_often_two("rob", "bob")
        (True, False)
        >>> are_often_two("michele", "michelle"), are_often_two("jan", "jane")
        (True, True)
    """
    rows = _ROWS.get(one), _ROWS.get(other)
    if None not in rows and rows[0] != rows[1]:
        return True
    shorter, longer = sorted((one, other), key=len)
    return longer in {f"{shorter}e", _DOUBLED.sub(r"\1\1", shorter)}


def full_names(given: str, /) -> frozenset[str]:
    """Return the name and all full names that it may be short for.

    Two names of which one may be short for the other have one in common.

    Examples:
        >>> sorted(full_names("bob"))
        ['bob', 'robert', 'roberto']
    """
    return _FULL.get(given, frozenset()) | {given}


def _read(table: str) -> tuple[list[list[str]], list[list[str]]]:
    rows = [row.partition(": ") for row in table.strip().splitlines()]
    return [row[0].split() for row in rows], [row[2].split() for row in rows]


_DOUBLED = re.compile(r"(?<=[aeiou])([^\Waeiou])(?=e$)")
_FULLS, _SHORTS = _read(_TABLE)
_FULL_NAMES = frozenset(name for names in _FULLS for name in names)


def _indexed() -> tuple[Mapping[str, frozenset[str]], Mapping[str, tuple[int, ...]]]:
    """Return, for every short form, its full names and the rows it stands in."""
    full: dict[str, set[str]] = defaultdict(set)
    rows: dict[str, list[int]] = defaultdict(list)
    for number, (names, shorts) in enumerate(zip(_FULLS, _SHORTS, strict=True)):
        for short in shorts:
            full[short].update(names)
            rows[short].append(number)
    return (
        {short: frozenset(names) for short, names in full.items()},
        {short: tuple(numbers) for short, numbers in rows.items()},
    )


_FULL, _ROWS = _indexed()
