"""Real cities' layers: which may play which role, which plays it, and which never play any."""

import pytest

pytest.importorskip("qgis.core")

from factories.cities import city

pytestmark = pytest.mark.city

ACCEPTABLE = {
    "INPUT": {"parcels_fy2014"},
    "WALKWAYS": {"sidewalk_centerlines", "sidewalks_polygons", "street_centerlines"},
    "LIGHTS": {"street_lights", "park_lights", "street_lights_not_city_owned"},
    "BUILDINGS": {"buildings_height_derived", "buildings_kendall", "building_heights_volpe"},
    "TREES": {"vegetation"},
    "BARRIERS": {"walls", "fences"},
    "EVIDENCE": {"tax_fy14"},
    "PLACES": {
        *("open_space", "playgrounds", "community_gardens", "public_libraries", "community_assets"),
        *("public_schools", "youth_centers"),
    },
    "AREA": {"study_area", "city_boundary"},
    "TERRAIN": {"dem_ft_3ft", "dem_ft_20ft"},
    "SURFACE": {"dsm_ft_3ft"},
    "POLES": {"utility_poles"},
}
"""Cambridge, Massachusetts (US survey feet): the layers that may play each role; no other role is to be given."""

NEVER = {
    *("crashes_2010_2016", "census_blocks_2010", "census_tracts_2010", "census_blockgroups_2010"),
    *("acs2019_blockgroups", "state_use_codes", "fixture_codes", "zoning", "neighborhoods", "commercial_districts"),
    *("block_trees_2016", "park_benches", "parking_lots", "driveways", "roads_polygons"),
    *("rooftop_structures", "misc_structures", "spot_elevations", "intersections", "subway_stations"),
    *("subway_headhouses", "bus_shelters"),
}
"""Layers of Cambridge that play no role whatever else the project holds."""

PLAYED = {
    "parcels_fy2014": "INPUT",
    "sidewalk_centerlines": "WALKWAYS",
    "buildings_height_derived": "BUILDINGS",
    "street_lights": "LIGHTS",
    "park_lights": "LIGHTS",
    "street_lights_not_city_owned": "LIGHTS",
    "walls": "BARRIERS",
    "fences": "BARRIERS",
    "tax_fy14": "EVIDENCE",
    "open_space": "PLACES",
    "playgrounds": "PLACES",
    "public_libraries": "PLACES",
    "utility_poles": "POLES",
}
"""What is recognised in both extracts of Cambridge."""


def layers_of(folder, *rasters):
    """All layers of a city's GeoPackage, and some of its rasters."""
    from qgis.core import QgsDataProvider, QgsRasterLayer, QgsVectorLayer

    file = city(folder) / f"{folder}.gpkg"
    package = QgsVectorLayer(str(file), folder, "ogr")
    listed = [each.split(QgsDataProvider.sublayerSeparator()) for each in package.dataProvider().subLayers()]
    layers = []
    for _, name, _, geometry, *_ in listed:
        mixed = sum(each[1] == name for each in listed) > 1
        uri = f"{file}|layername={name}" + (f"|geometrytype={geometry}" if mixed else "")
        layers.append(QgsVectorLayer(uri, name, "ogr"))
    layers += [QgsRasterLayer(str(city(folder) / f"{name}.tif"), name) for name in rasters]
    assert all(layer.isValid() for layer in layers)
    return layers


def recognised(layers):
    """(layer's name, what is recognised of it) in order."""
    from wellplaced.processing.layer_roles import recognised

    return [(layer.name(), each) for layer, each in zip(layers, recognised(layers))]


def roles(layers):
    """Layer's name -> its roles, those of its points and areas together."""
    found = {}
    for name, each in recognised(layers):
        found.setdefault(name, set()).add(each.role)
    return found


@pytest.fixture(scope="module")
def cambridge_east(qapp):
    return recognised(layers_of("cambridge_east", "dem_ft_3ft", "dsm_ft_3ft"))


@pytest.fixture(scope="module")
def cambridge_city(qapp):
    return recognised(layers_of("cambridge_city", "dem_ft_20ft"))


@pytest.mark.parametrize("extract", ["cambridge_east", "cambridge_city"])
def test_each_role_of_cambridge_is_played_by_layers_that_may(extract, request):
    found = request.getfixturevalue(extract)
    wrong = [(name, each.role, each.reason) for name, each in found if each.role and name not in ACCEPTABLE[each.role]]
    assert wrong == []


@pytest.mark.parametrize("extract", ["cambridge_east", "cambridge_city"])
def test_what_cambridge_has_is_recognised(extract, request):
    found = {name: each.role for name, each in request.getfixturevalue(extract)}
    assert {name: found[name] for name in PLAYED} == PLAYED


@pytest.mark.parametrize("extract", ["cambridge_east", "cambridge_city"])
def test_layers_of_cambridge_that_are_no_input_have_a_reason(extract, request):
    found = [(name, each) for name, each in request.getfixturevalue(extract) if name in NEVER]
    assert {each.role for _, each in found} == {None}
    assert all(each.reason.startswith("Not used: ") for _, each in found)


def test_the_study_area_and_both_rasters_of_east_cambridge_are_found(cambridge_east):
    found = {name: each.role for name, each in cambridge_east}
    assert (found["study_area"], found["dem_ft_3ft"], found["dsm_ft_3ft"]) == ("AREA", "TERRAIN", "SURFACE")


def test_the_reason_says_why_one_of_three_building_layers_is_preferred(cambridge_east):
    reasons = {name: each.reason for name, each in cambridge_east}
    assert reasons["buildings_kendall"] == (
        "Could be buildings too, but 'buildings_height_derived' fits better: it has heights."
    )
    assert "'buildings_height_derived' fits better" in reasons["building_heights_volpe"]


def test_the_assessor_s_table_of_cambridge_is_tied_to_the_parcels_by_map_and_lot(cambridge_east):
    reasons = {name: each.reason for name, each in cambridge_east}
    assert "the ids in its field 'ML' are those of 'parcels_fy2014'" in reasons["tax_fy14"]


def test_without_telling_names_no_layer_of_cambridge_gets_a_wrong_role(qapp):
    layers = layers_of("cambridge_east", "dem_ft_3ft", "dsm_ft_3ft")
    true = {}
    for number, layer in enumerate(layers):
        true[f"layer_{number}"] = layer.name()
        layer.setName(f"layer_{number}")
    found = [(true[name], each.role) for name, each in recognised(layers) if each.role is not None]
    assert [(name, role) for name, role in found if name not in ACCEPTABLE[role]] == []
    assert {("parcels_fy2014", "INPUT"), ("street_lights", "LIGHTS"), ("tax_fy14", "EVIDENCE")} <= set(found)


def test_without_its_parcels_nothing_else_of_cambridge_is_made_the_parcels(qapp):
    layers = [layer for layer in layers_of("cambridge_east") if layer.name() != "parcels_fy2014"]
    assert "INPUT" not in {each.role for _, each in recognised(layers)}


@pytest.mark.parametrize("alone", sorted(NEVER - {"bus_shelters"}))
def test_a_layer_that_is_no_input_gets_no_role_beside_the_parcels_alone(qapp, alone):
    layers = [layer for layer in layers_of("cambridge_east") if layer.name() in ("parcels_fy2014", alone)]
    found = roles(layers)
    assert found == {"parcels_fy2014": {"INPUT"}, alone: {None}}


def test_philadelphia_has_signs_of_vacancy_and_no_parcels(qapp):
    found = roles(layers_of("philadelphia_vacancy"))
    assert found == {
        "vacant_land_2024": {"EVIDENCE"},
        "vacant_buildings_2024": {"EVIDENCE"},
        "vacant_attributes_2025_sample": {"EVIDENCE"},
        "street_centerline_2015": {"WALKWAYS"},
        "school_facilities_2013": {"PLACES"},
        "city_buildings_2015": {None},
        "farmers_markets": {None},
    }


def test_the_parcels_of_parana_are_found_among_their_points(qapp):
    from qgis.core import QgsVectorLayer

    layers = layers_of("parana_scale")
    points = QgsVectorLayer(f"/vsizip/{city('parana_scale')}/raw/parcels_no_prj.zip", "parcels", "ogr")
    assert points.isValid()
    found = dict(recognised([*layers, points]))
    assert found["parcels_voronoi_derived"].role == "INPUT"
    assert found["parcels"].role is None
    assert "no coordinate system" in found["parcels"].reason


def goteborg(**files):
    """Rasters of Gothenburg; each gets its keyword as its name."""
    from qgis.core import QgsRasterLayer

    layers = [QgsRasterLayer(str(city("goteborg_dsm") / file), name) for name, file in files.items()]
    assert all(layer.isValid() for layer in layers)
    return layers


TORGG = {"dsm": "torgg_dsm.tif", "dem": "torgg_dem.tif", "cdsm": "torgg_cdsm.tif", "lc": "torgg_lc.tif"}


def test_the_rasters_of_gothenburg_are_told_apart_by_their_names(qapp):
    assert roles(goteborg(**TORGG)) == {"dsm": {"SURFACE"}, "dem": {"TERRAIN"}, "cdsm": {"CANOPY"}, "lc": {None}}


def test_surface_and_ground_of_gothenburg_are_told_apart_without_names(qapp):
    found = roles(goteborg(a=TORGG["lc"], b=TORGG["dem"], c=TORGG["cdsm"], d=TORGG["dsm"]))
    assert found == {"a": {None}, "b": {"TERRAIN"}, "c": {None}, "d": {"SURFACE"}}


def test_a_raster_of_gothenburg_without_coordinate_system_says_so(qapp):
    ((_, found),) = recognised(goteborg(CDSM="krokslatt_small/CDSM_KRbig.asc"))
    assert found.role is None
    assert "no coordinate system" in found.reason


def test_buildings_of_gothenburg_with_swedish_fields_are_buildings(qapp):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(city("goteborg_dsm") / "krokslatt_small" / "buildings.shp"), "byggnader", "ogr")
    assert roles([layer]) == {"byggnader": {"BUILDINGS"}}


def test_what_lies_in_another_city_is_left_out(qapp):
    found = recognised([*layers_of("cambridge_east"), *goteborg(dem=TORGG["dem"])])
    (dem,) = [each for name, each in found if name == "dem"]
    assert dem.role is None
    assert "km from the parcels" in dem.reason
