#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_spelling.sh [ROOT]: fails on a common misspelling; spelling-words.txt holds the words that
# only look like one.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "${1:-$here/../..}"
if ! files=$(git ls-files 2>/dev/null); then
    files=$(find . -type f -not -path '*/.git/*')
fi
while IFS= read -r file; do
    [ ! -f "$file" ] || printf '%s\0' "$file"
done <<<"$files" | xargs -0 codespell --quiet-level 3 --ignore-words "$here/spelling-words.txt" \
    --skip '*.ts,*.tsv,*.svg,*.png,*.ttf,LICENSE,*/data/*'
