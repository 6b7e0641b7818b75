#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package of this tree: build/firstlight_VERSION_ARCHITECTURE.deb. The same sources
# give the same package: its times are those of the last commit.
set -euo pipefail

cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
. packaging/packages.sh

install_missing "${build_packages[@]}" "${run_packages[@]}" dpkg-dev fakeroot file
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)
fi
export SOURCE_DATE_EPOCH
build release
(cd build/release && umask 022 && cpack -B .. >../package.log) || {
    cat build/package.log >&2
    exit 1
}
ls build/firstlight_*.deb
