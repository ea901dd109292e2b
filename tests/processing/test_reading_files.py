"""Files that hold several layers, or that cannot be read."""

import pytest
from factories.sample import PACKAGE


@pytest.fixture
def told(provider, tmp_path):
    """The findings of Check data on INPUT and MAPPING as a user would type them."""
    from qgis.core import QgsVectorLayer

    import processing

    def told(**parameters):
        table = str(tmp_path / "findings.gpkg")
        processing.run("wellplaced:checkdata", {"OUTPUT": table, **parameters})
        return [feature["what"] for feature in QgsVectorLayer(table, "findings").getFeatures()]

    return told


def test_a_file_of_several_layers_of_which_none_is_named_is_said(told, tmp_path):
    from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

    city = str(tmp_path / "city.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    for name in ("parcels", "parks"):
        options.layerName = name
        layer = QgsVectorLayer(f"{PACKAGE}|layername={name}", name)
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, city, QgsProject.instance().transformContext(), options)
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    assert any("holds 2 layers and none was named" in what for what in told(INPUT=city))


def test_a_named_layer_needs_no_such_word(told):
    assert not any("none was named" in what for what in told(INPUT=f"{PACKAGE}|layername=parcels"))


def test_a_mapping_file_that_is_no_text_is_refused_in_words(told, tmp_path):
    from qgis.core import QgsProcessingException

    file = tmp_path / "mapping.bin"
    file.write_bytes(b"\x00\x01lights.height = X")
    with pytest.raises(QgsProcessingException, match="no text"):
        told(INPUT=f"{PACKAGE}|layername=parcels", MAPPING=str(file))
