"""What the plugin manager tells of the plugin is all of it."""

import configparser

import pytest
from factories.source import ROOT


@pytest.fixture(scope="module")
def general():
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]


@pytest.mark.parametrize("key", ["about", "changelog"])
def test_it_speaks_of_the_three_factors_of_suggestions_and_of_sheets(general, key):
    text = general[key]
    assert [word for word in ("walkways", "view", "vacant", "suggest", "sheet") if word not in text] == []


def test_it_can_be_found_by_each_factor(general):
    assert {"lighting", "visibility", "vacancy"} <= set(general["tags"].split(","))


def test_the_changelog_begins_with_this_version(general):
    assert general["changelog"].startswith(f"{general['version']} - ")
