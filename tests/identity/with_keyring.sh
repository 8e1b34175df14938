#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with_keyring.sh PROGRAM: runs it on a session bus of its own with an unlocked gnome-keyring, both
# in a scratch home, so that nobody's own keyring is touched.
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME=$scratch XDG_DATA_HOME=$scratch/data XDG_RUNTIME_DIR=$scratch/run
export XDG_CURRENT_DESKTOP=GNOME
mkdir -m 700 "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"
# The daemon goes when its bus goes, and dbus-run-session ends the bus with the program.
dbus-run-session -- bash -euc '
    printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    "$1"' keyring "$1"
