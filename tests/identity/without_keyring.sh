#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# without_keyring.sh PROGRAM: runs it where no session bus can be found or started.
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP
export HOME=$scratch XDG_DATA_HOME=$scratch/data XDG_RUNTIME_DIR=$scratch/run
mkdir -m 700 "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"
"$1"
