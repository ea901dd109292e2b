"""Fixtures of the panel's tests."""

import pytest

pytest.importorskip("qgis.core")
