"""The words by which cities call a street, a railway or water, in several languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from .linekinds import without_accents


def word_set(words: str) -> frozenset[str]:
    """The words of a list that is written with spaces between."""
    return frozenset(words.split())


STREET, RAIL, WATER = "street", "rail", "water"

WORDS: dict[str, str] = {
    RAIL: (
        "rail rails railroad railway railways railtrack tram tramway eisenbahn bahn bahnverkehr bahnanlage bahngelande"
        " schiene ferrocarril ferroviaria ferroviario ferrea ferrovia ferroviaire ferree chemin fer spoor spoorweg"
        " jarnvag jernbane kolej"
    ),
    WATER: (
        "water waterway waterbody river stream creek canal lake pond ocean sea harbour harbor tideland gewasser"
        " wasserflache wasser fliessgewasser fluss bach see teich hafenbecken kanal agua aguas rio arroyo lago laguna"
        " embalse mar eau eaux riviere fleuve etang lac acqua acque fiume torrente corrego vatten woda"
    ),
    STREET: (
        "road roads roadway street streets avenue highway freeway motorway alley alleyway lane row rightofway median"
        " medians roundabout carriageway thoroughfare strasse strassen strassenverkehr strassenflache"
        " verkehrsflache verkehr fahrbahn weg wege calle calles vial viales viario viaria viario carretera carreteras"
        " calzada via vias vialidad callejon voirie chaussee route routes rue rues voie voies strada strade stradale"
        " viabilita rua ruas avenida arruamento estrada logradouro logradouros wegen straat vag gata vei droga ulica"
    ),
}
"""Words for each kind, accents off. A text is of the kind when it has one of them and else only `FILLERS`."""

FILLERS = word_set(
    "a an and of the in for or de la le les l el los las del do da dos das du des d di della delle dello il lo"
    " und der die das den fur public publica publico publicas publicos publique publiques publicly pubblica"
    " pubblico pubbliche offentlich offentliche offentlicher state city county municipal municipale comunale"
    " communale federal national private privada privado privee dominio domaine demanio suelo sistema general"
    " area areas land zone zona tract parcel lot flache flachen body bodies surface open corridor reserve"
    " reservation strip track tracks line lines bed use only vacant dedicated system network allee"
)

KIND_OF_WORD = {word: kind for kind, words in WORDS.items() for word in words.split()}

ADDRESS_COLUMNS = word_set(
    "street streets st str road address addr adresse adr direccion dir indirizzo endereco calle rue strasse"
    " via rua logradouro name names nombre nom nome label owner titular location site situs city town zip postal"
    " access utility utilities water sewer frontage legal description desc_legal ward"
)
"""Columns with such a word in their name tell where a parcel is, whose, or what serves it: never what it is."""

STREET_TYPES = word_set(
    "st str street rd road ave av avenue blvd ln lane dr drive ct court pl place ter terrace way hwy pkwy"
)


def plain_words(text: str) -> tuple[str, ...]:
    """The words of a text, lower case, without accents, digits and signs; "right of way" and the like as one."""
    plain = without_accents(text)
    plain = re.sub(r"\brights?[\s\-_/]*of[\s\-_/]*ways?\b|\br[./\s]o[./\s]w\b\.?", " rightofway ", plain)
    return tuple(re.findall(r"[^\W\d_]+", plain))


def kind_of(text: str, abbreviations: Mapping[str, str] | None = None) -> str | None:
    """STREET, RAIL or WATER where the text says nothing else: "PUBLIC ROAD" does, "12 ROAD ST", "ROW HOUSE" do not.

    Rail goes before street ("railroad right of way"), and street before water ("road over water").
    """
    known = {**KIND_OF_WORD, **(abbreviations or {})}
    if len(text) > 40 or re.match(r"\s*\d+\w?\s+\S+.*\s(st|rd|ave|dr|ln)\.?\s*$", text.casefold()):
        return None
    words = [word for word in plain_words(text) if word not in FILLERS]
    kinds = {known.get(word) for word in words}
    if not kinds or None in kinds:
        return None
    return next(kind for kind in (RAIL, STREET, WATER) if kind in kinds)


def address_like(name: str, values: Iterable[str]) -> bool:
    """Whether a column holds addresses or names: by its own name, or as many of its values end as streets' names do."""
    if ADDRESS_COLUMNS & set(plain_words(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " "))):
        return True
    words = [plain_words(str(value)) for value in values]
    return sum(len(each) > 1 and each[-1] in STREET_TYPES for each in words) > 0.3 * len(words)
