"""City layers as QGIS holds them, small enough to check by hand, and a stand-in for the science."""

import json

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

CRS = "EPSG:25832"
WEST, SOUTH = 690_000.0, 5_330_000.0
LOT_M = (20.0, 30.0)


class Log(QgsProcessingFeedback):
    """A feedback that keeps what it was told."""

    def __init__(self):
        super().__init__(False)
        self.stages, self.info, self.warnings, self.debug = [], [], [], []

    def setProgressText(self, text):
        self.stages.append(text)

    def pushInfo(self, text):
        self.info.append(text)

    def pushWarning(self, text):
        self.warnings.append(text)

    def pushDebugInfo(self, text):
        self.debug.append(text)


def lot(number):
    """The outline of lot `number` in a row of lots along a street."""
    x = WEST + number * LOT_M[0]
    east, north = x + LOT_M[0], SOUTH + LOT_M[1]
    return f"Polygon (({x} {SOUTH}, {east} {SOUTH}, {east} {north}, {x} {north}, {x} {SOUTH}))"


def layer(kind, rows, fields="", name="layer", crs=CRS):
    """A memory layer of `kind` ("Polygon", "None") with rows of (WKT or QgsGeometry or None, [values])."""
    parts = [f"crs={crs}"] if kind != "None" and crs else []
    parts += [f"field={field}" for field in fields.split(",") if field]
    made = QgsVectorLayer(f"{kind}?{'&'.join(parts)}", name, "memory")
    assert made.isValid(), f"{kind}?{'&'.join(parts)}"
    if not crs:
        made.setCrs(QgsCoordinateReferenceSystem())
    features = []
    for shape, values in rows:
        feature = QgsFeature(made.fields())
        if shape is not None:
            feature.setGeometry(QgsGeometry.fromWkt(shape) if isinstance(shape, str) else shape)
        feature.setAttributes(list(values))
        features.append(feature)
    added, _ = made.dataProvider().addFeatures(features)
    assert added
    made.updateExtents()
    return made


def parcels(count=4, fields="PIN:string(20),ZONE:string(10)", values=None, name="parcels", crs=CRS):
    """A row of lots; `values(number)` gives the attributes."""
    values = values or (lambda number: [f"21-{number}", "R1"])
    return layer("Polygon", [(lot(number), values(number)) for number in range(count)], fields, name, crs)


def street(length_m=80.0, name="pavements"):
    """One pavement along the lots."""
    line = f"LineString ({WEST} {SOUTH - 2}, {WEST + length_m} {SOUTH - 2})"
    return layer("LineString", [(line, ["w1"])], "ID:string", name)


def lights(places=(0.0, 40.0, 80.0), name="lights"):
    """Luminaires along the pavement."""
    rows = [(f"Point ({WEST + x} {SOUTH - 3})", [f"l{x:g}", 4000, 8.0]) for x in places]
    return layer("Point", rows, "ID:string,LUMENS:int,HEIGHT_M:double", name)


def file_of(made, path, driver="GPKG", **options):
    """The layer written to a file by QGIS; the file's path as text."""
    how = QgsVectorFileWriter.SaveVectorOptions()
    how.driverName = driver
    for key, value in options.items():
        setattr(how, key, value)
    problem = QgsVectorFileWriter.writeAsVectorFormatV3(made, str(path), QgsProject.instance().transformContext(), how)
    assert problem[0] == QgsVectorFileWriter.WriterError.NoError, problem
    return str(path)


def only_selected(made):
    """A parameter value: the layer's selected features only. The layer must be in the project."""
    return QgsProcessingFeatureSourceDefinition(made.id(), True)


def rows_of(made):
    """Attributes by field name, in the layer's order."""
    names = made.fields().names()
    return [dict(zip(names, feature.attributes())) for feature in made.getFeatures()]


class Science:
    """A stand-in for the science: keeps what it was given and scores every parcel by its row."""

    def __init__(self, findings=(), slow=None, fails=None, found=(), visibility=None):
        self.findings, self.slow, self.fails = tuple(findings), slow, fails
        self.found, self.visibility = dict(found), visibility
        self.inputs = self.settings = None

    def __call__(self, inputs, settings, progress):
        from wellplaced.algorithms.message import say
        from wellplaced.algorithms.scoring import Result

        self.inputs, self.settings = inputs, settings
        progress.stage(say("Test", "Pretending"), 1.0)
        if self.slow:
            self.slow(progress)
        if self.fails:
            raise self.fails
        crs = inputs.parcels.frame.crs
        return Result(
            parcels=self.table(),
            factors=self.factors(),
            details={"gaps": self.dark_gaps(crs), "walkways": self.walkways(crs), **self.found},
            result_crs_wkt=crs.to_wkt() if crs else "",
            findings=self.findings,
            log=(say("Test", "'{field}' was taken as the id.", field="PIN"),),
            provenance={"version": "0.1.0", "weights": dict(settings.weights), "run": "abc"},
            mapping="parcels.id = PIN\n",
            visibility=self.visibility,
        )

    def factors(self):
        """The one factor of a step; of all of them, lighting."""
        return self.settings.factors if len(self.settings.factors) == 1 else ("lighting",)

    def scored_rows(self):
        rows = self.inputs.scored_rows
        return list(range(len(self.inputs.parcels.frame))) if rows is None else rows.tolist()

    def table(self):
        import pandas as pd
        from wellplaced.algorithms.fields import ours

        rows = self.scored_rows()
        names = [field.name for field in ours(self.factors())]
        table = pd.DataFrame({"row": rows}).reindex(columns=["row", *names])
        table["parcel_id"] = [f"p{row}" for row in rows]
        table["need"] = [None if row == 0 else 10.0 * row for row in rows]
        table["need_rank"] = [float("nan") if row == 0 else float(row) for row in rows]
        table["lighting_deficit"] = table["need"].astype(float) / 100.0
        table["lighting_points"] = table["need"]
        table["lighting_confidence"] = 0.8
        table["need_confidence"] = 0.8
        table["need_reason"] = "Because."
        return table[["row", *names]]

    def dark_gaps(self, crs):
        import geopandas as gpd
        from shapely.geometry import LineString

        line = LineString([(WEST, SOUTH - 2), (WEST + 30, SOUTH - 2)])
        values = {"gap_id": ["g1"], "length_m": [30.0], "emin_lx": [0.3], "target_lx": [2.0], "class": ["P4"]}
        return gpd.GeoDataFrame({**values, "cause": ["spacing"]}, geometry=[line], crs=crs)

    def walkways(self, crs):
        import geopandas as gpd
        from shapely.geometry import LineString, MultiLineString

        line = LineString([(WEST, SOUTH - 2), (WEST + 80, SOUTH - 2)])
        both = MultiLineString([line, LineString([(WEST, SOUTH - 9), (WEST + 80, SOUTH - 9)])])
        return gpd.GeoDataFrame({"walkway_id": ["w1", "w2"]}, geometry=[line, both], crs=crs)


def history_of(made):
    """The provenance that stands in a layer's metadata history."""
    return [json.loads(item) for item in made.metadata().history()]
