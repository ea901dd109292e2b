"""Installing what is missing: never asks, installs nothing twice, and says what to do where it cannot."""

import os
import shutil
import subprocess

import pytest
from factories.source import ROOT

pytestmark = pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="not a Debian machine")
ABSENT = "a-package-that-is-nowhere"


@pytest.fixture
def install(tmp_path):
    """Run install.sh with programs of our own in place of the machine's; `apt-get` writes down what it is asked."""
    programs = tmp_path / "bin"
    programs.mkdir()
    calls = tmp_path / "calls"

    def put(name, body):
        (programs / name).write_text(f"#!/bin/sh\n{body}\n")
        (programs / name).chmod(0o755)

    def run(*packages, user=0, sudo=True, apt="exit 0"):
        for tool in ("sh", "mktemp", "rm", "env", "tail", "sleep", "dpkg-query"):
            if not (programs / tool).exists():
                (programs / tool).symlink_to(shutil.which(tool))
        put("id", f"echo {user}")
        put("apt-get", f'echo "$DEBIAN_FRONTEND $*" >>"{calls}"\n{apt}')
        if sudo:
            put("sudo", f'echo "sudo $*" >>"{calls}"\n[ "$1" = -n ] && shift\nexec "$@"')
        done = subprocess.run(
            [shutil.which("sh"), str(ROOT / "packaging" / "install.sh"), *packages],
            env={"PATH": str(programs), "TMPDIR": os.fspath(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
            timeout=60,
        )
        return done, calls.read_text().splitlines() if calls.exists() else []

    return run


def test_packages_that_are_there_are_left_alone(install):
    done, calls = install("dpkg", "base-files")
    assert (done.returncode, calls) == (0, [])


def test_only_the_missing_package_is_installed_and_nothing_is_asked(install):
    done, calls = install("dpkg", ABSENT)
    assert done.returncode == 0
    update, installed = calls
    assert update.endswith("update")
    assert installed.startswith("noninteractive ")
    assert installed.endswith(f"install -y --no-install-recommends {ABSENT}")
    assert "DPkg::Lock::Timeout=600" in installed


def test_who_is_not_root_uses_sudo_without_a_prompt(install):
    done, calls = install(ABSENT, user=1000)
    assert done.returncode == 0
    assert [call for call in calls if call.startswith("sudo -n env DEBIAN_FRONTEND=noninteractive")]


def test_without_sudo_the_command_to_run_is_named(install):
    done, calls = install(ABSENT, user=1000, sudo=False)
    assert (done.returncode, calls) == (1, [])
    assert f"apt-get install --no-install-recommends {ABSENT}" in done.stderr


def test_when_apt_fails_its_last_words_are_shown(install):
    done, _ = install(ABSENT, apt='case "$*" in *install*) echo "E: no such package" >&2; exit 100;; esac')
    assert done.returncode == 1
    assert "E: no such package" in done.stderr
