#!/bin/sh
# install.sh PACKAGE...   installs the Debian or Ubuntu packages that are missing, and asks nothing.
# Where all are present it returns at once; without apt it names what is missing. In sh: a bare machine has no Python.
set -eu

missing=""
for package in "$@"; do
    if command -v dpkg-query >/dev/null 2>&1; then
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$state" = installed ] || missing="$missing $package"
    fi
done

if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
    echo "This is no Debian or Ubuntu machine, so nothing is installed. Needed, by the names that Debian gives them: $*"
    exit 0
fi
[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "These packages are missing:$missing" >&2
        echo "Install them as root, then run this again: apt-get install --no-install-recommends$missing" >&2
        exit 1
    fi
    as_root="sudo"
    [ -t 0 ] || as_root="sudo -n"
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() {
    # shellcheck disable=SC2086 # $as_root is a command of several words, or nothing
    $as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l LC_ALL=C.UTF-8 \
        apt-get -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 -qq "$@" >>"$log" 2>&1
}

echo "Installing:$missing"
tries=1
until apt update; do # another apt may hold the lists' lock, for which apt does not wait
    [ "$tries" -lt 6 ] || break
    tries=$((tries + 1))
    sleep 10
done
# shellcheck disable=SC2086 # one word a package
if ! apt install -y --no-install-recommends $missing; then
    tail -n 15 "$log" >&2
    echo "The packages could not be installed. Mend what apt says above, then run this again." >&2
    exit 1
fi
