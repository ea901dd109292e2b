"""The commands: they parse, are listed, and keep another Python's settings away from QGIS."""

import os
import re
import shutil
import subprocess

import pytest
from factories.source import ROOT

COMMANDS = ("demo", "test", "lint", "types", "format", "bench", "sample", "translations", "package", "qgis", "clean")

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")


def make(*arguments, **settings):
    """Run make in the repository as a user's shell would."""
    environment = {**os.environ, **settings}
    environment.pop("MAKEFLAGS", None)
    return subprocess.run(
        ["make", "--no-print-directory", *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        timeout=60,
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_the_command_parses(command):
    done = make("-n", command)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_help_lists_every_command():
    listed = re.findall(r"^  make (\w+)", make("help").stdout, re.MULTILINE)
    assert set(COMMANDS) <= set(listed)


def test_make_alone_is_help():
    assert make().stdout == make("help").stdout


@pytest.mark.parametrize(
    "script", re.findall(r"(?:packaging|resources/sample)/\w+\.\w+", (ROOT / "Makefile").read_text(encoding="utf-8"))
)
def test_every_script_that_a_command_runs_is_there(script):
    assert (ROOT / script).is_file()


def test_another_python_on_the_path_does_not_get_through(tmp_path):
    fake = tmp_path / "python3"
    fake.write_text("#!/bin/sh\nexit 1\n")
    fake.chmod(0o755)
    probe = tmp_path / "probe.mk"
    probe.write_text("include Makefile\nprobe:\n\t@env\n")
    told = make(
        "-f", str(probe), "probe", PATH=f"{tmp_path}:{os.environ['PATH']}", PYTHONHOME="/nowhere", PROJ_LIB="/nowhere"
    )
    assert told.returncode == 0, told.stderr
    lines = told.stdout.splitlines()
    assert "PATH=/usr/sbin:/usr/bin:/sbin:/bin" in lines
    assert [line for line in lines if line.startswith(("PYTHONHOME=", "PROJ_LIB=", "PYTHONPATH="))] == []


def test_continuous_integration_runs_make_test():
    assert "make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_nothing_is_installed_where_nothing_is_missing():
    done = subprocess.run(
        ["sh", str(ROOT / "packaging" / "install.sh")], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
