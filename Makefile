# Wellplaced's commands. `make help` lists them. They ask nothing, can be run again, and work in a folder of any name.

# QGIS lives in the system's Python. Another one first on PATH (pyenv, conda) and the variables that it sets
# would break QGIS's own, so none of them gets through.
PYTHON := /usr/bin/python3
export PATH := /usr/sbin:/usr/bin:/sbin:/bin
export PYTHONNOUSERSITE := 1
unexport PYTHONHOME PYTHONPATH PYTHONSTARTUP VIRTUAL_ENV LD_LIBRARY_PATH
unexport PROJ_LIB PROJ_DATA GDAL_DATA GDAL_DRIVER_PATH QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH QGIS_PREFIX_PATH

OFFSCREEN := QT_QPA_PLATFORM=offscreen

RUN_PACKAGES := qgis python3-qgis qgis-providers python3-geopandas python3-rasterio python3-sklearn python3-rtree \
	fonts-dejavu-core
CHECK_PACKAGES := python3 python3-venv git
TEST_PACKAGES := $(RUN_PACKAGES) $(CHECK_PACKAGES) python3-pytest python3-pytestqt python3-pytest-cov \
	python3-pytest-xdist python3-hypothesis qttools5-dev-tools poppler-utils

.DEFAULT_GOAL := help
.PHONY: help demo test lint types format bench sample sheets translations package qgis clean

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-13s %s\n", $$1, $$2}' Makefile

demo: ## score the sample neighbourhood: a GeoPackage, a QGIS project and a PDF sheet in demo-output/
	@sh packaging/install.sh $(RUN_PACKAGES)
	@$(OFFSCREEN) $(PYTHON) packaging/demo.py

test: ## run all tests, after lint and types (these two only where their tools can be had from PyPI)
	@sh packaging/install.sh $(TEST_PACKAGES)
	@$(PYTHON) packaging/checks.py --where-possible lint types; checked=$$?; \
	$(OFFSCREEN) $(PYTHON) -m pytest -q -rfEs $$($(PYTHON) packaging/workers.py) || exit 1; \
	[ $$checked -eq 0 ] || { echo "The tests pass, but lint or types have something to mend: see above the tests."; exit 1; }

lint: ## check style, traps and Qt 6 names (ruff, flake8 with QGIS's rules, bandit, our own)
	@sh packaging/install.sh $(CHECK_PACKAGES)
	@$(PYTHON) packaging/checks.py lint

types: ## check the types of algorithms/ (mypy)
	@sh packaging/install.sh $(CHECK_PACKAGES)
	@$(PYTHON) packaging/checks.py types

format: ## lay the code out, sort imports, mend what lint can mend by itself
	@sh packaging/install.sh $(CHECK_PACKAGES)
	@$(PYTHON) packaging/checks.py format

bench: ## run every benchmark
	@sh packaging/install.sh $(RUN_PACKAGES)
	@set -e; for script in benchmarks/*.py; do \
		[ -e "$$script" ] || { echo "There are no benchmarks yet."; exit 0; }; \
		echo "== $$script"; $(OFFSCREEN) $(PYTHON) "$$script"; done

sample: ## make the sample neighbourhood anew (the same seed gives the same content)
	@sh packaging/install.sh $(RUN_PACKAGES)
	@$(OFFSCREEN) $(PYTHON) resources/sample/make_sample.py

sheets: ## lay out and check every kind of sheet on every paper; contact sheets in sheets-output/
	@sh packaging/install.sh $(RUN_PACKAGES)
	@$(OFFSCREEN) $(PYTHON) packaging/sheets.py

translations: ## collect the sentences into i18n/*.ts and build the .qm files
	@sh packaging/install.sh python3 qttools5-dev-tools
	@$(PYTHON) packaging/translations.py

package: ## build dist/wellplaced-VERSION.zip from the last commit and check it by the plugin store's rules
	@sh packaging/install.sh $(CHECK_PACKAGES)
	@$(PYTHON) packaging/package.py

qgis: ## start QGIS with this plugin in a throw-away profile
	@sh packaging/install.sh $(RUN_PACKAGES)
	@$(PYTHON) packaging/desktop.py

clean: ## remove what these commands have made
	rm -rf build dist demo-output sheets-output .tools .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
