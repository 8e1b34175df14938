#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# docs/make_pictures.sh [PROGRAM]: draws the pictures of the guides anew from the contact sheet, so
# that they show the window as it is. PROGRAM: the built mm_contact_sheet.
set -euo pipefail
cd "$(dirname "$0")/.."
program=${1:-build/dev/bin/mm_contact_sheet}
look=1366x768-light-en@100.png
# picture in docs/images : scene
pictures=(counter:counter-sale receipts:receipts-shown today:today bookings:bookings devotees:devotees-record
    sevas:sevas dashboard:dashboard-month audit:audit users:users settings:settings help:help)
drawn=$(mktemp -d)
trap 'rm -rf "$drawn"' EXIT
known=$("$program" --list)
for pair in "${pictures[@]}"; do
    picture=${pair%%:*}
    scene=${pair#*:}
    if ! grep -qx -- "$scene" <<<"$known"; then
        echo "no scene $scene for docs/images/$picture.png" >&2
        exit 1
    fi
    "$program" --out "$drawn" --scene "$scene" --scale 1 >/dev/null 2>&1
    cp "$drawn/$scene/$look" "docs/images/$picture.png"
    echo "docs/images/$picture.png"
done
