#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_format.sh [ROOT]: fails when clang-format 14 would write a C++ file differently.
set -euo pipefail
cd "${1:-$(dirname "$0")/../..}"
if ! files=$(git ls-files '*.cpp' '*.h' 2>/dev/null); then
    files=$(find . -name build -prune -o \( -name '*.cpp' -o -name '*.h' \) -print)
fi
[ -n "$files" ] || { echo "no C++ file here" >&2; exit 1; }
# A file that was deleted but not yet committed is listed all the same.
while IFS= read -r file; do
    [ ! -f "$file" ] || printf '%s\0' "$file"
done <<<"$files" | xargs -0 -n 16 -P 2 clang-format-14 --dry-run -Werror
