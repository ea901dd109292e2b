"""The plugin gives QGIS everything on loading and takes everything back on unloading."""

import subprocess
import sys

import pytest
from factories.source import HEAVY, ROOT


@pytest.fixture
def plugin(iface):
    import wellplaced

    made = wellplaced.classFactory(iface)
    made.initGui()
    yield made
    made.unload()


def menu_texts(iface):
    return [entry.text() for menu in iface.pluginMenu().actions() for entry in menu.menu().actions()]


def test_the_menu_has_its_entries_with_icons(iface, plugin):
    assert menu_texts(iface) == [
        "Wellplaced panel", "Open the sample neighbourhood", "Score parcels…", "Community sheet…",
    ]  # fmt: skip
    actions = [entry for menu in iface.pluginMenu().actions() for entry in menu.menu().actions()]
    assert all(not action.icon().isNull() for action in actions)


def test_unloading_leaves_nothing(iface, qapp):
    import wellplaced
    from qgis.core import QgsApplication, QgsExpression

    registry = QgsApplication.processingRegistry()
    before = (len(registry.providers()), len(QgsExpression.Functions()), menu_texts(iface))
    plugin = wellplaced.classFactory(iface)
    plugin.initGui()
    assert registry.providerById("wellplaced") is not None
    assert QgsExpression.isFunctionName("need_reason")
    plugin.unload()
    assert registry.providerById("wellplaced") is None
    assert not QgsExpression.isFunctionName("need_reason")
    assert (len(registry.providers()), len(QgsExpression.Functions()), menu_texts(iface)) == before
    assert plugin.translator is None


def test_loading_and_unloading_can_be_repeated(iface, qapp):
    import wellplaced
    from qgis.core import QgsApplication

    for _ in range(3):
        plugin = wellplaced.classFactory(iface)
        plugin.initGui()
        assert len(QgsApplication.processingRegistry().providerById("wellplaced").algorithms()) >= 6
        plugin.unload()


def test_unloading_twice_does_no_harm(iface, qapp):
    import wellplaced

    plugin = wellplaced.classFactory(iface)
    plugin.initGui()
    plugin.unload()
    plugin.unload()


def test_without_windows_processing_and_expressions_work(qapp):
    import wellplaced
    from qgis.core import QgsApplication, QgsExpression

    plugin = wellplaced.classFactory(None)
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().algorithmById("wellplaced:scoreparcels") is not None
    assert QgsExpression.isFunctionName("need_reason")
    plugin.unload()


def test_the_second_entry_opens_the_sample(iface, plugin, project):
    plugin.actions[1].trigger()
    assert len(project.mapLayers()) > 5


@pytest.mark.parametrize(("entry", "opened"), [(2, "wellplaced:scoreparcels"), (3, "wellplaced:communitysheet")])
def test_the_last_entries_open_dialogs(iface, plugin, monkeypatch, entry, opened):
    from qgis import processing

    asked = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", asked.append, raising=False)
    plugin.actions[entry].trigger()
    assert asked == [opened]


def test_loading_brings_no_heavy_package_and_few_of_our_own_kernels():
    """What makes loading quick; a clock would measure the machine."""
    code = f"""
import sys
import runpy; runpy.run_path({str(ROOT / "conftest.py")!r})
from qgis.core import QgsApplication
from qgis.gui import QgisInterface
app = QgsApplication([], False)
before = set(sys.modules)
import wellplaced
plugin = wellplaced.classFactory(None)
plugin.initProcessing()
print(*set(sys.modules) - before)
"""
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    loaded = found.stdout.split()
    assert {name.split(".")[0] for name in loaded} & set(HEAVY) == set()
    kernels = sum(name.startswith("wellplaced.algorithms.") for name in loaded)
    assert 0 < kernels < sum(1 for _ in (ROOT / "algorithms").rglob("*.py")) / 4
