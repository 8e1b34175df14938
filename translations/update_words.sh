#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# update_words.sh OUT_DIR: brings mandirmitra_*.ts in OUT_DIR up to date with the tr() calls of
# the sources. No line numbers and no obsolete words, so that a .ts changes only when a word does.
set -euo pipefail
out=${1:?usage: update_words.sh OUT_DIR}
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
cd "$(dirname "$0")/.."
options=(-silent -I . -locations none -no-obsolete -no-ui-lines -source-language en)
# What the counter, the receipts, the log-in and the priests see; beyond it the other languages
# fall back to English.
daily=(app/desktop ui/bookings ui/counter ui/login ui/print ui/receipts ui/shell ui/table ui/today ui/widgets)
"$lupdate" "${options[@]}" -target-language en_IN -pluralonly app ui reports -ts "$out/mandirmitra_en.ts"
for language in kn hi; do
    "$lupdate" "${options[@]}" -target-language "${language}_IN" app ui reports -ts "$out/mandirmitra_$language.ts"
done
for language in ta te ml mr gu bn; do
    "$lupdate" "${options[@]}" -target-language "${language}_IN" "${daily[@]}" -ts "$out/mandirmitra_$language.ts"
done
