#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# pouchdb.sh FOLDER: installs the peer there; fails with a sentence when the registry does not answer.
set -eu
mkdir -p "$1"
cd "$1"
[ -d node_modules/pouchdb-server ] && [ -d node_modules/pouchdb ] && exit 0
command -v npm >/dev/null || { echo "there is no npm" >&2; exit 1; }
[ -f package.json ] || echo '{"private":true}' >package.json
# Without build scripts: LevelDB comes built with its package.
timeout 250 npm install --ignore-scripts --no-audit --no-fund pouchdb-server@4.2.0 pouchdb@9 >install.log 2>&1 ||
    { echo "the npm registry does not give pouchdb-server (see $1/install.log)" >&2; exit 1; }
