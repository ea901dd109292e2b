"""The run: started, watched, stopped, and survived whatever happens to the project meanwhile."""

import threading

import pytest

pytest.importorskip("qgis.core")

from factories.qgis_layers import rows_of
from qgis.PyQt.QtCore import QEvent, Qt


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def run_to_the_end(qtbot, wait_for, step):
    click(qtbot, step.run.button)
    wait_for(lambda: not step.run.is_running())


def results_in(project):
    return [node.name() for group in project.layerTreeRoot().findGroups() for node in group.findLayers()]


def test_a_click_scores_the_parcels_and_groups_the_styled_layers(qtbot, wait_for, step, project):
    run_to_the_end(qtbot, wait_for, step)
    (group,) = project.layerTreeRoot().findGroups()
    assert group.name().startswith("Wellplaced: parcels, ")
    assert {"Findings", "Dark gaps", "Need for improvement"} <= set(results_in(project))
    (scored,) = project.mapLayersByName("Need for improvement")
    assert scored.renderer().type() == "RuleRenderer"
    assert scored.featureCount() == 6
    assert step.run.told.text().startswith("6 of 6 parcels scored in ")
    assert "vanish when QGIS closes" in step.run.told.text()


def test_the_new_result_is_shown_in_the_ranking(qtbot, wait_for, step, project):
    run_to_the_end(qtbot, wait_for, step)
    (scored,) = project.mapLayersByName("Need for improvement")
    assert step.result.layers.layer_id() == scored.id()
    wait_for(step.result.ranking.isVisible)


class TestWhileItRuns:
    """The science waits at a gate."""

    @pytest.fixture
    def running(self, qtbot, wait_for, step, gate):
        click(qtbot, step.run.button)
        wait_for(gate.reached.is_set)
        return step

    def test_the_bar_and_the_stage_are_told(self, wait_for, running):
        wait_for(lambda: running.run.progress.stage.text() == "Pretending")
        bar = running.run.progress.bar
        assert 0.3 < bar.value() / bar.maximum() < 0.7
        assert running.run.progress.isVisible()
        assert not running.run.button.isVisible()

    def test_cancel_stops_it_and_says_that_nothing_was_written(self, qtbot, wait_for, running, project):
        before = set(project.mapLayers())
        click(qtbot, running.run.progress.cancel)
        assert not running.run.is_running(), "the panel does not wait for the thread"
        assert running.run.told.text() == "Stopped. Nothing was written."
        assert set(project.mapLayers()) == before
        assert running.run.button.isVisible()
        assert running.run.button.isEnabled()

    def test_a_second_start_makes_no_second_run(self, wait_for, running, gate):
        running.run.score()
        gate.opened.set()
        wait_for(lambda: not running.run.is_running())
        assert gate.runs == 1

    def test_the_input_may_be_removed(self, wait_for, running, gate, project, town):
        for layer in town.values():
            project.removeMapLayer(layer.id())
        gate.opened.set()
        wait_for(lambda: not running.run.is_running())
        assert "Need for improvement" in results_in(project)
        assert running.run.told.text().startswith("5 of 6 parcels scored")

    def test_closing_the_project_stops_it_and_says_so(self, qtbot, wait_for, running, gate, project):
        from wellplaced.ui.score.run import RUNNING

        project.clear()
        assert running.run.told.text() == "The project was closed, so the run was stopped."
        assert running.run.button.isVisible()
        wait_for(lambda: not RUNNING)
        assert not project.mapLayers()

    def test_a_new_run_can_follow_a_closed_project(self, qtbot, wait_for, running, gate, project, chosen):
        from factories.qgis_layers import parcels
        from wellplaced.ui.score.run import RUNNING

        project.clear()
        wait_for(lambda: not RUNNING)
        gate.opened.set()
        chosen.given = {"INPUT": project.addMapLayer(parcels(3)).id()}
        run_to_the_end(qtbot, wait_for, running)
        assert running.run.told.text().startswith("2 of 3 parcels scored")

    def test_cancel_is_out_of_reach_once_the_layers_are_being_written(self, running):
        running.run.progress.show_progress(10.0, 0.98, "Writing the layers", True)
        assert not running.run.progress.cancel.isEnabled()

    def test_the_keyboard_goes_to_cancel_and_comes_back(self, qtbot, wait_for, step, gate):
        qtbot.waitActive(step)
        step.activateWindow()
        step.run.button.setFocus()
        qtbot.keyClick(step.run.button, Qt.Key.Key_Space)
        assert step.run.progress.cancel.hasFocus()
        qtbot.keyClick(step.run.progress.cancel, Qt.Key.Key_Space)
        wait_for(lambda: not step.run.is_running())
        assert step.run.button.hasFocus()


def test_unloading_in_mid_run_stops_it_and_nothing_comes_back(wait_for, iface, provider, chosen, gate, project):
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication
    from wellplaced.processing.results import WAITING
    from wellplaced.ui.score.run import RUNNING
    from wellplaced.ui.score.step import ScoreStep

    before = set(project.mapLayers())
    step = ScoreStep(iface, chosen)
    step.run.score()
    wait_for(gate.reached.is_set)
    step.stop()
    assert gate.ended.is_set(), "its thread must not outlive the provider"
    QgsApplication.processingRegistry().removeProvider("wellplaced")
    step.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.opened.set()
    wait_for(lambda: not RUNNING)
    assert set(project.mapLayers()) == before
    assert not WAITING


def test_a_run_that_is_abandoned_while_it_writes_leaves_nothing_behind(
    wait_for, iface, provider, chosen, project, monkeypatch
):
    """The worst moment: the layers are made, and nobody will load them."""
    from wellplaced.processing.results import WAITING
    from wellplaced.ui.score.run import RUNNING
    from wellplaced.ui.score.step import ScoreStep

    before = set(project.mapLayers())
    writing, abandoned = threading.Event(), threading.Event()

    def held(results):
        writing.set()
        abandoned.wait(30)

    monkeypatch.setattr("wellplaced.processing.scoring.Results.write_visibility", held)
    step = ScoreStep(iface, chosen)
    step.run.score()
    wait_for(writing.is_set)
    step.run._run.abandon()
    abandoned.set()
    step.stop()
    assert not RUNNING
    assert set(project.mapLayers()) == before
    assert not WAITING


def test_a_stop_that_comes_too_late_does_not_say_that_nothing_was_written(qapp, project):
    from wellplaced.ui.score.run import Outcome
    from wellplaced.ui.score.summary import summary

    late = Outcome({"OUTPUT": "/tmp/city.gpkg|layername=scored_parcels"}, stopped=True)
    assert summary(late, project).sentences == (
        "Stopped, but the layers had been written already. They lie in /tmp/city.gpkg."
    )


def test_an_algorithm_that_refuses_is_told_in_its_own_sentence(qtbot, wait_for, step, science):
    from wellplaced.algorithms.finding import DataError
    from wellplaced.algorithms.message import say

    science(fails=DataError(say("Test", "The parcels lie on the moon."), say("Test", "Bring them down.")))
    run_to_the_end(qtbot, wait_for, step)
    assert step.run.told.text() == "The parcels lie on the moon. Bring them down."
    assert step.run.button.isEnabled()


def test_a_bug_in_an_algorithm_is_told_without_a_traceback(qtbot, wait_for, step, science):
    science(fails=ValueError("unforeseen"))
    run_to_the_end(qtbot, wait_for, step)
    assert "unforeseen" in step.run.told.text()
    assert "Traceback" not in step.run.told.text()


def test_an_algorithm_that_cannot_be_prepared_ends_the_run_too(qtbot, step, monkeypatch):
    from wellplaced.processing.score_parcels import ScoreParcels

    monkeypatch.setattr(ScoreParcels, "prepareAlgorithm", lambda *_: False)
    click(qtbot, step.run.button)
    assert not step.run.is_running()
    assert step.run.button.isVisible()


def test_without_a_provider_the_panel_says_what_to_do(qtbot, wait_for, step):
    from qgis.core import QgsProject
    from wellplaced.ui.score.run import Run

    ended = []
    run = Run("wellplaced:nothing", {}, QgsProject.instance())
    run.ended.connect(ended.append)
    run.start()
    assert "Switch the plugin off and on again" in ended[0].error


class TestReadiness:
    """What the choices say of a run."""

    def test_a_run_that_cannot_start_says_why(self, step, chosen):
        chosen.become("Choose the layer of parcels first.")
        assert not step.run.button.isEnabled()
        assert step.run.not_ready.isVisible()
        assert step.run.not_ready.text() == "Choose the layer of parcels first."

    def test_it_can_start_when_the_choices_are_mended(self, step, chosen):
        chosen.become("Choose the layer of parcels first.")
        chosen.become("")
        assert step.run.button.isEnabled()
        assert not step.run.not_ready.isVisible()


class TestSaving:
    """One GeoPackage takes all layers."""

    @pytest.fixture
    def save(self, qtbot, wait_for, step, science):
        science()

        def run(file):
            step.run.save_to.line.setText(str(file))
            run_to_the_end(qtbot, wait_for, step)
            return step.run.told.text()

        return run

    def tables_in(self, file):
        from qgis.core import QgsProviderRegistry

        return sorted(sublayer.name() for sublayer in QgsProviderRegistry.instance().querySublayers(str(file)))

    def test_every_layer_is_a_table_of_the_file(self, save, tmp_path, project):
        file = tmp_path / "city's results.gpkg"
        assert f"Saved in {file}." in save(file)
        assert {"scored_parcels", "dark_gaps", "findings"} <= set(self.tables_in(file))
        (scored,) = project.mapLayersByName("Need for improvement")
        assert scored.source().startswith(str(file))
        assert len(rows_of(scored)) == 6

    def test_a_second_run_leaves_the_first_ones_tables_alone(self, save, tmp_path, project):
        file = tmp_path / "city.gpkg"
        save(file)
        first = self.tables_in(file)
        save(file)
        assert set(first) < set(self.tables_in(file))
        assert "scored_parcels_2" in self.tables_in(file)
        layers = project.mapLayersByName("Need for improvement")
        assert [len(rows_of(layer)) for layer in layers] == [6, 6]

    def test_the_ending_is_added(self, save, tmp_path):
        save(tmp_path / "city")
        assert (tmp_path / "city.gpkg").is_file()

    def test_a_folder_that_is_not_there_is_refused_before_the_run(self, save, tmp_path):
        told = save(tmp_path / "nowhere" / "city.gpkg")
        assert "there is no folder" in told
        assert not (tmp_path / "nowhere").exists()

    def test_a_file_that_is_no_geopackage_is_refused_in_words(self, save, tmp_path):
        file = tmp_path / "notes.gpkg"
        file.write_text("not a database")
        assert "could not be written" in save(file)
        assert file.read_text() == "not a database"

    def test_the_button_asks_for_a_file_beside_the_project(self, qtbot, step, project, tmp_path, monkeypatch):
        from qgis.PyQt.QtWidgets import QFileDialog

        project.write(str(tmp_path / "city.qgz"))
        asked = []

        def answer(parent, title, suggested, kinds, options):
            asked.append(suggested)
            return str(tmp_path / "mine"), kinds

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        click(qtbot, step.run.save_to.button)
        assert asked == [str(tmp_path / "wellplaced.gpkg")]
        assert step.run.save_to.file() == str(tmp_path / "mine.gpkg")


class TestFindings:
    """What there is to know about the data."""

    @pytest.fixture
    def told(self, qtbot, wait_for, step, science, iface):
        from wellplaced.algorithms.finding import Finding, Severity
        from wellplaced.algorithms.message import say

        def finding(severity, what):
            return Finding(severity, "lights", "lights", say("Test", what), None, 1, 2)

        science(
            findings=[
                finding(Severity.INFO, "Understood."),
                finding(Severity.WARNING, "Lamps have <no> height."),
                finding(Severity.ERROR, "No light is covered."),
            ]
        )
        iface.shown = []
        iface.showAttributeTable = iface.shown.append
        run_to_the_end(qtbot, wait_for, step)
        return step.run.findings

    def test_they_are_counted_the_weightiest_first(self, told):
        assert told.unfold.text() == "About the data: 2 findings"
        assert told.worst.text() == "• No light is covered.\n• Lamps have <no> height."

    def test_all_of_them_open_as_a_table(self, qtbot, told, iface):
        click(qtbot, told.all)
        (table,) = iface.shown
        assert table.featureCount() == 3

    def test_they_fold_away(self, qtbot, told):
        click(qtbot, told.unfold)
        assert not told.worst.isVisible()
        assert not told.all.isVisible()

    @pytest.mark.parametrize("grave", [True, False])
    def test_they_are_unfolded_where_one_is_an_error(self, qapp, grave):
        from wellplaced.ui.score.findings_view import FindingsView
        from wellplaced.ui.score.summary import Summary

        view = FindingsView()
        view.show_findings(Summary("Scored.", 2, ("Lamps.", "Trees."), grave))
        assert view.worst.isVisibleTo(view) == grave

    def test_they_go_with_their_table(self, told, project):
        (table,) = project.mapLayersByName("Findings")
        project.removeMapLayer(table.id())
        assert not told.isVisible()


def test_no_finding_takes_no_room(qtbot, wait_for, step, science):
    science()
    run_to_the_end(qtbot, wait_for, step)
    assert not step.run.findings.isVisible()
