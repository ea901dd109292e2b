"""ILLUMINANCE: the light on all ground as a raster, on the sample."""

import numpy as np
import pytest
from factories.qgis_layers import Log
from factories.source import ROOT

SAMPLE = ROOT / "resources" / "sample" / "sample.gpkg"


@pytest.fixture(scope="module")
def made(qapp, tmp_path_factory):
    """The raster of *Light on the walkways* with buildings and trees, as an array with its file."""
    from osgeo import gdal
    from qgis.core import QgsApplication
    from wellplaced.processing.provider import WellplacedProvider

    import processing

    registry = QgsApplication.processingRegistry()
    provider = WellplacedProvider()
    assert registry.addProvider(provider)
    file = str(tmp_path_factory.mktemp("light") / "light.tif")
    names = {"INPUT": "parcels", "WALKWAYS": "pavements", "BUILDINGS": "buildings", "TREES": "trees"}
    layers = {role: f"{SAMPLE}|layername={name}" for role, name in names.items()}
    lights = [f"{SAMPLE}|layername=street_lights"]
    asked = {"OUTPUT": "TEMPORARY_OUTPUT", "ILLUMINANCE": file}
    result = processing.run("wellplaced:lighting", {**layers, "LIGHTS": lights, **asked}, feedback=Log())
    registry.removeProvider("wellplaced")
    assert result["ILLUMINANCE"] == file
    return gdal.Open(file).ReadAsArray(), file


def test_streets_are_lit_buildings_have_no_value_and_yards_are_dark(made):
    values, _ = made
    assert values.dtype == np.float32
    known = values[values >= 0.0]
    assert (values == -1.0).mean() > 0.05
    assert known.max() > 10.0 and np.isfinite(known).all()
    assert 0.02 < (known > 2.0).mean() < 0.6
    assert (known == 0.0).any()


def test_it_is_drawn_in_the_standard_steps_of_lux(made):
    from qgis.core import QgsRasterLayer
    from wellplaced.processing.styles import style_illuminance

    layer = QgsRasterLayer(made[1], "light")
    style_illuminance(layer)
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.value for item in items] == [0.5, 2.0, 5.0, 10.0, 20.0, float("inf")]
    assert items[0].label == "below 0.5 lx"
    assert items[0].color.lightness() < items[-1].color.lightness()
