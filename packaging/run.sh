#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing (Debian 12), builds Firstlight and runs it: packaging/run.sh [ARGUMENTS]
# Without arguments it opens the window; without a display it prints today's picks.
set -euo pipefail

from=$PWD
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
top=$PWD
. packaging/packages.sh

install_missing "${build_packages[@]}" "${run_packages[@]}"
build release

# Relative paths in the arguments are the caller's.
cd "$from"
exec "$top/build/release/firstlight" "$@"
