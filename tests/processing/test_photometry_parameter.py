"""PHOTOMETRY: the folder of photometric files."""

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterFile
from wellplaced.processing.parameters import photometry


def test_it_is_a_folder_that_nobody_has_to_give(qapp):
    parameter = photometry()
    assert parameter.name() == "PHOTOMETRY"
    assert parameter.behavior() == QgsProcessingParameterFile.Behavior.Folder
    assert parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    assert parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert ".ies" in parameter.help()
