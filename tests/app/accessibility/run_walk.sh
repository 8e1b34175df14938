#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run_walk.sh BIN_DIR: walk.py on a session bus, an accessibility bus and a display of its own.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home XDG_DATA_HOME=$home/share XDG_CONFIG_HOME=$home/config
# A real window needs a window manager to be given the keyboard.
exec_walk='openbox & manager=$!; sleep 1; status=0; "$0" "$1" || status=$?; kill "$manager"; exit "$status"'
dbus-run-session -- xvfb-run --auto-servernum --server-args="-screen 0 1366x768x24" \
    bash -c "$exec_walk" "$here/walk.py" "$1" </dev/null
