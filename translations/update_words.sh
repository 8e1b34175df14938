#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# update_words.sh OUT_DIR: brings mandirmitra_*.ts in OUT_DIR up to date with the tr() calls of
# the sources. No line numbers and no obsolete words, so that a .ts changes only when a word does.
set -euo pipefail
out=${1:?usage: update_words.sh OUT_DIR}
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
cd "$(dirname "$0")/.."
options=(-silent -I . -locations none -no-obsolete -no-ui-lines)
"$lupdate" "${options[@]}" -source-language en -target-language en_IN -pluralonly app ui reports -ts "$out/mandirmitra_en.ts"
"$lupdate" "${options[@]}" -source-language en -target-language kn_IN app ui reports -ts "$out/mandirmitra_kn.ts"
"$lupdate" "${options[@]}" -source-language en -target-language hi_IN app ui reports -ts "$out/mandirmitra_hi.ts"
