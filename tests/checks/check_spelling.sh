#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_spelling.sh [ROOT]: fails on a common misspelling; spelling-words.txt holds the words that
# only look like one.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "${1:-$here/../..}"
exec codespell --quiet-level 3 --check-hidden --ignore-words "$here/spelling-words.txt" \
    --skip './.git,./build,./.cache,*.ts,*.tsv,*.svg,*.png,./LICENSE,*/data/*,*/__pycache__/*'
