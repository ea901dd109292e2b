"""What every algorithm owes: stable names, help, tags, icons, and optional parameters that are optional everywhere."""

from pathlib import Path

import pytest
from factories.qgis_layers import Log, lights, parcels, street

IDS = [
    *("loadsample", "checkdata", "scoreparcels", "vacancy", "sightlines", "lighting", "need", "interventions"),
    *("streetlightupgrades", "communitysheet", "communityatlas", "checkwording"),
]


@pytest.fixture(params=IDS)
def algorithm(request, provider):
    found = provider.algorithm(request.param)
    assert found is not None
    return found


def test_the_provider_has_these_algorithms_and_no_others(provider):
    assert sorted(each.name() for each in provider.algorithms()) == sorted(IDS)


def test_it_says_what_it_does(algorithm):
    assert len(algorithm.shortHelpString()) > 100
    assert "\n" not in algorithm.shortDescription()
    assert len(algorithm.tags()) >= 3


def test_it_has_an_icon_of_its_own(algorithm, provider):
    assert Path(algorithm.svgIconPath()).is_file()
    assert algorithm.svgIconPath() != provider.svgIconPath()
    assert not algorithm.icon().isNull()


def test_every_parameter_explains_itself(algorithm):
    assert [each.name() for each in algorithm.parameterDefinitions() if not each.help()] == []


def test_a_field_parameter_with_a_default_is_optional(algorithm):
    """QGIS 3.22 demands it on the command line otherwise."""
    from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterField

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    for each in algorithm.parameterDefinitions():
        if isinstance(each, QgsProcessingParameterField) and each.defaultValue():
            assert each.flags() & optional


def test_a_copy_is_the_same_algorithm(algorithm):
    assert algorithm.create().id() == algorithm.id()


@pytest.mark.parametrize("name", ["scoreparcels", "vacancy", "sightlines", "lighting", "checkdata", "interventions"])
def test_only_the_parcels_and_the_output_are_required(provider, name):
    from qgis.core import QgsProcessingParameterDefinition

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    required = [each.name() for each in provider.algorithm(name).parameterDefinitions() if not each.flags() & optional]
    assert required == ["INPUT", "OUTPUT"]


CONTRACT = {
    "vacancy": "INPUT EVIDENCE BUILDINGS PLACES AS_OF OUTPUT CLUSTERS",
    "sightlines": "INPUT WALKWAYS BUILDINGS TREES BARRIERS CANOPY TERRAIN SURFACE ENTRANCES PLACES OUTPUT POCKETS "
    "VISIBILITY",
    "lighting": "INPUT WALKWAYS LIGHTS OUTAGES CLASS BUILDINGS TREES CANOPY TERRAIN PHOTOMETRY OUTPUT GAPS "
    "WALKWAYS_OUT ILLUMINANCE",
    "need": "INPUT WEIGHTS OUTPUT",
    "interventions": "INPUT GAPS POCKETS LIGHTS POLES CATALOGUE OUTPUT AREAS LINES",
}
UPGRADES = (
    "INPUT LIGHTS WALKWAYS BUDGET PRICES FLOOR CLASS BUILDINGS LAST POLES OUTAGES TREES CANOPY TERRAIN KEEP_FREE"
    " ENTRANCES PLACES MOBILISATION KAPPA OUTPUT PACKAGES FUND CURVE CHANGES SUMMARY WORK_ORDERS CURVE_SVG FINDINGS"
)
"""The names that models and scripts rely on."""


@pytest.mark.parametrize("name", CONTRACT)
def test_the_names_of_the_contract_are_there(provider, name):
    names = {each.name() for each in provider.algorithm(name).parameterDefinitions()}
    assert set(CONTRACT[name].split()) <= names


def test_ranking_upgrades_has_the_names_of_its_contract_and_the_rare_ones_below_advanced(provider):
    from qgis.core import QgsProcessingParameterDefinition

    every = {each.name(): each for each in provider.algorithm("streetlightupgrades").parameterDefinitions()}
    assert set(UPGRADES.split()) <= set(every)
    rare = QgsProcessingParameterDefinition.Flag.FlagAdvanced | QgsProcessingParameterDefinition.Flag.FlagOptional
    for name in ("TERRAIN", "KEEP_FREE", "ENTRANCES", "MOBILISATION", "KAPPA"):
        assert every[name].flags() & rare == rare, name


def test_score_parcels_has_every_role_of_its_steps(provider):
    whole = {each.name() for each in provider.algorithm("scoreparcels").parameterDefinitions()}
    results = {"POCKETS", "GAPS", "OUTPUT", "AREAS", "LINES"}
    for name, given in CONTRACT.items():
        assert set(given.split()) - results <= whole, name


def test_a_step_gives_only_its_own_layers(provider):
    outputs = {
        name: {each.name() for each in provider.algorithm(name).destinationParameterDefinitions()}
        for name in ("vacancy", "sightlines", "lighting")
    }
    assert outputs == {
        "vacancy": {"OUTPUT", "CLUSTERS", "FINDINGS"},
        "sightlines": {"OUTPUT", "POCKETS", "VISIBILITY", "FINDINGS"},
        "lighting": {"OUTPUT", "GAPS", "WALKWAYS_OUT", "ILLUMINANCE", "FINDINGS"},
    }


def test_every_lighting_class_can_be_chosen(provider):
    """QGIS splits choices at commas, so they have none."""
    from qgis.core import QgsProcessingContext
    from wellplaced.algorithms.lighting.standards import CLASS_NAMES
    from wellplaced.processing.parameters import LIGHTING_CLASSES
    from wellplaced.processing.settings import class_named

    choice = provider.algorithm("scoreparcels").parameterDefinition("CLASS")
    assert all(choice.checkValueIsAcceptable(name, QgsProcessingContext()) for name in LIGHTING_CLASSES)
    assert tuple(class_named(name) for name in LIGHTING_CLASSES) == CLASS_NAMES


def test_results_are_geopackages_by_default_and_never_shapefiles(provider):
    assert provider.defaultVectorFileExtension(True) == "gpkg"
    assert provider.supportedOutputVectorLayerExtensions()[0] == "gpkg"
    assert not {"shp", "shz", "dbf"} & set(provider.supportedOutputVectorLayerExtensions())


class TestProgress:
    """Progress is told in stages of the whole."""

    def test_a_part_of_the_run_moves_its_part_of_the_bar(self, qapp):
        from wellplaced.algorithms.message import say
        from wellplaced.processing.progress import Reporter

        log = Log()
        part = Reporter(log).part(0.1, 0.9)
        part.stage(say("Test", "First"), 0.5)
        part.update(0.5)
        assert log.progress() == pytest.approx(100 * (0.1 + 0.8 * 0.25))
        part.stage(say("Test", "Second"), 1.0)
        part.update(1.0)
        assert log.progress() == pytest.approx(90.0)
        assert log.stages == ["First", "Second"]

    def test_a_stop_is_noticed_at_once(self, qapp):
        from wellplaced.algorithms.progress import Cancelled
        from wellplaced.processing.progress import Reporter

        log = Log()
        log.cancel()
        with pytest.raises(Cancelled):
            Reporter(log).update(0.1)

    def test_a_part_of_a_stage_moves_its_part_of_the_stage(self, qapp):
        from wellplaced.algorithms.message import say
        from wellplaced.processing.progress import Reporter

        log = Log()
        whole = Reporter(log)
        whole.stage(say("Test", "First"), 0.5)
        half = whole.part(0.5, 1.0)
        half.update(0.0)
        assert log.progress() == pytest.approx(25.0)
        half.stage(say("Test", "Inner"), 0.4)
        half.update(0.5)
        assert log.progress() == pytest.approx(30.0)
        half.part(0.0, 0.5).update(1.0)
        assert log.progress() == pytest.approx(30.0)

    def test_parts_share_the_bar_by_their_efforts(self, qapp):
        from wellplaced.processing.progress import Reporter

        log, seen = Log(), []
        for part in Reporter(log).parts([1.0, 3.0, 0.0]):
            part.update(0.0)
            seen.append(log.progress())
            part.update(1.0)
        assert seen == pytest.approx([0.0, 25.0, 100.0])

    def test_parts_without_any_effort_are_done(self, qapp):
        from wellplaced.processing.progress import Reporter

        log = Log()
        for part in Reporter(log).parts([0.0, 0.0]):
            part.update(0.5)
        assert log.progress() == pytest.approx(100.0)

    def test_the_last_chance_to_stop_comes_after_it_is_told_that_results_are_written(self, qapp):
        from wellplaced.algorithms.progress import Cancelled
        from wellplaced.processing.progress import Reporter

        log = Log()
        log.cancel()
        with pytest.raises(Cancelled):
            Reporter(log).writing(0.9)
        assert log.stages == ["Writing the layers"]

    def test_the_stages_of_a_run_begin_one_after_the_other(self, run, project):
        """The bar as it stands when each begins."""
        stages = []

        class Bar(Log):
            def setProgressText(self, text):
                stages.append((self.progress(), text))

        run("scoreparcels", Bar(), INPUT=parcels(), WALKWAYS=street(), LIGHTS=[lights()])
        at = [progress for progress, _ in stages]
        assert at == sorted(at)
        assert at[-1] > 90.0
        assert stages[-1][1] == "Writing the layers"
