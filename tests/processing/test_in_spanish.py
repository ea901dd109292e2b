"""The plugin in a Spanish QGIS, from the toolbox to the printed sheet: no sentence stays English."""

import re
import shutil
import subprocess
import unicodedata
from itertools import islice

import pytest
from factories.qgis_layers import Log

ENGLISH = re.compile(
    r"\b(the|of|and|is|are|was|were|been|with|without|for|from|this|that|which|each|every|by|on|it|at|or|to|have|not"
    r"|known|parcel|walkway|light|lamp|gap|need|ground|building|tree|fence|hedge|wall|street|rail|water|where|what|how)\b",
    re.IGNORECASE,
)
"""Words that English sentences need and Spanish ones lack; parts of names like need_rank are no words of their own."""

NAMES = re.compile(r"«[^»]*»|'[^']*'|\"[^\"]*\"|\b[\w@]+\.[\w.]+(\([^)]*\))? *=[^.]*|<[^>]*>|\b[A-Z][A-Z_]+\b")
"""What stays as it is: names of layers and fields, values and codes as they stand in the data, lines of a mapping."""


def english_in(texts):
    return [text for text in texts if ENGLISH.search(NAMES.sub(" ", text))]


@pytest.fixture(scope="module")
def spanish(qapp):
    """QGIS in Spanish, as the plugin sets it up."""
    from qgis.core import QgsApplication, QgsSettings
    from qgis.PyQt.QtCore import QCoreApplication
    from wellplaced.processing.language import translator_for
    from wellplaced.processing.provider import WellplacedProvider

    QgsSettings().setValue("locale/userLocale", "es")
    translator = translator_for("es")
    QCoreApplication.installTranslator(translator)
    provider = WellplacedProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)
    QCoreApplication.removeTranslator(translator)
    QgsSettings().remove("locale/userLocale")


@pytest.fixture(scope="module")
def told(spanish, tmp_path_factory):
    """Every text that the sample neighbourhood brings about, by where it is read."""
    from qgis.core import QgsProcessingContext, QgsProject

    import processing

    folder = tmp_path_factory.mktemp("ejemplo")
    log, project = Log(), QgsProject.instance()
    context = QgsProcessingContext()
    context.setProject(project)
    processing.run("wellplaced:loadsample", {"OUTPUT": str(folder / "s.gpkg")}, feedback=log)
    groups = [group.name() for group in project.layerTreeRoot().children()]
    project.clear()
    inputs = sample_layers(str(folder / "s.gpkg"))
    outputs = "OUTPUT SUGGESTIONS SUGGESTION_AREAS SUGGESTION_LINES GAPS POCKETS CLUSTERS WALKWAYS_OUT FINDINGS"
    processing.runAndLoadResults(
        "wellplaced:scoreparcels",
        {**inputs, **dict.fromkeys(outputs.split(), "TEMPORARY_OUTPUT")},
        feedback=log,
        context=context,
    )
    layers = list(project.mapLayers().values())
    letter, mapping = folder / "carta.txt", folder / "correspondencia.txt"
    written = {"OUTPUT": "TEMPORARY_OUTPUT", "LETTER": str(letter), "MAPPING_FILE": str(mapping)}
    without_sight = {name: inputs[name] for name in ("INPUT", "WALKWAYS", "LIGHTS", "EVIDENCE")}
    processing.run("wellplaced:checkdata", {**without_sight, **written}, feedback=log)
    (scored,) = [layer for layer in layers if layer.fields().indexOf("need") >= 0]
    sheet = folder / "hoja.pdf"
    processing.run("wellplaced:communitysheet", {"INPUT": scored, "OUTPUT": str(sheet)}, feedback=log)
    texts = {
        "groups and layers": groups + [layer.name() for layer in layers],
        "log": log.stages + log.info + log.warnings,
        "legends": [item.label() for layer in layers if layer.isSpatial() for item in legend(layer)],
        "labels of fields": [field.alias() for layer in layers for field in layer.fields()],
        "map tips": [text for layer in layers if layer.isSpatial() for text in tips(layer)],
        "findings": [text for layer in layers for text in values(layer, "what", "advice")],
        "suggestions": [text for layer in layers for text in values(layer, *SENTENCES)],
        "reasons": values(scored, "need_reason"),
        "letter": letter.read_text(encoding="utf-8").splitlines(),
        "mapping": [line for line in mapping.read_text(encoding="utf-8").splitlines() if ": " in line],
        "sheet": printed(sheet),
    }
    project.clear()
    return texts


TIPS = 60
SENTENCES = ("trigger", "why", "department", "consent", "harms")


def sample_layers(file):
    """The parameters of Score parcels that the sample neighbourhood fills."""
    layer = (file + "|layername={}").format
    return {
        "INPUT": layer("parcels"),
        "WALKWAYS": layer("pavements"),
        "LIGHTS": [layer("street_lights")],
        "BUILDINGS": layer("buildings"),
        "TREES": layer("trees"),
        "BARRIERS": [layer("walls_and_fences")],
        "EVIDENCE": [layer(name) for name in ("vacant_register_2025", "building_permits", "no_water_use")],
    }


def legend(layer):
    return layer.renderer().legendSymbolItems()


def tips(layer):
    """The map tips of the first features, as a person reads them."""
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.layerScope(layer))
    told = []
    for feature in islice(layer.getFeatures(), TIPS):
        context.setFeature(feature)
        told.append(QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context))
    return re.split("<[^>]*>|\n", " ".join(told))


def values(layer, *fields):
    """What the features of a layer say in these fields, where it has them."""
    places = [layer.fields().indexOf(field) for field in fields if layer.fields().indexOf(field) >= 0]
    return [str(feature.attribute(place)) for feature in layer.getFeatures() for place in places]


def printed(pdf):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    return unicodedata.normalize("NFKC", text).splitlines()


def test_a_reason_can_be_asked_for_in_spanish_in_any_qgis(qapp):
    from factories.scored_layers import scored_parcels
    from qgis.core import QgsExpression, QgsExpressionContext
    from wellplaced.processing.expressions import Functions

    functions = Functions()
    functions.register()
    try:
        layer = scored_parcels(2, 1, need=lambda column, row: 62.0)
        context = QgsExpressionContext()
        context.setFeature(next(layer.getFeatures()))
        told = QgsExpression("need_reason('es')").evaluate(context)
    finally:
        functions.unregister()
    assert told.startswith("Necesidad de mejora 62 de 100")


def test_the_toolbox_speaks_spanish(spanish):
    said = []
    for algorithm in spanish.algorithms():
        said += [algorithm.displayName(), algorithm.shortHelpString(), *algorithm.tags()]
        said += [text for each in algorithm.parameterDefinitions() for text in (each.description(), each.help())]
        said += [each.description() for each in algorithm.outputDefinitions()]
    assert english_in(said) == []
    assert {"Puntuar parcelas", "Revisar datos", "Hoja comunitaria"} <= set(said)


WHERE = {
    "groups and layers": "Necesidad de mejora",
    "log": "Buscar el frente de cada parcela",
    "legends": "80 a 100: muchísima necesidad",
    "labels of fields": "Puesto por necesidad (1 = la mayor)",
    "map tips": "Luz mínima en el frente",
    "findings": "Pida al catastro que complete los ids.",
    "suggestions": "Alumbrado público u obras públicas",
    "letter": "Estimados colegas:",
}


@pytest.mark.parametrize("where", [*WHERE, "reasons", "mapping", "sheet"])
def test_a_whole_run_speaks_spanish(told, where):
    assert english_in(told[where]) == []
    assert WHERE.get(where, told[where][0]) in told[where]


def test_reasons_are_spanish_sentences(told):
    assert any(re.match(r"Necesidad de mejora \d+ de 100 \(puesto \d+ a \d+ de \d+\)\. Sobre todo: ", text)
               for text in told["reasons"])  # fmt: skip


def test_the_sheet_asks_in_spanish(told):
    page = " ".join(" ".join(told["sheet"]).split())
    assert "¿Dónde ayudaría más cuidar el lugar?" in page
    assert re.search(r"Con fecha de \d+ de [a-z]+ de \d{4}", page)
    assert "Es una orientación, no un certificado." in page


def test_an_english_sentence_would_be_seen():
    assert english_in(["«parcels»: 3 de 4 parcelas.", "3 of 4 parcels have no id."]) == ["3 of 4 parcels have no id."]
