#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing (Debian 12), builds Firstlight with its tests and runs them all, headless.
#   packaging/test.sh          the dev preset
#   packaging/test.sh asan     under the address and undefined behaviour sanitizers
#   packaging/test.sh release  builds what is given to readers, optimised; no tests
#   packaging/test.sh tidy     clang-format and clang-tidy instead of the tests
set -euo pipefail

cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
. packaging/packages.sh
preset=${1:-dev}

case $preset in
dev | asan)
    install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
    build "$preset"
    ctest --preset "$preset"
    ;;
release)
    install_missing "${build_packages[@]}" "${run_packages[@]}"
    build release
    build/release/firstlight --version
    ;;
tidy)
    install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}" clang clang-format clang-tidy git
    git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run --Werror
    build tidy
    echo "clang-format and clang-tidy have nothing to say." >&2
    ;;
*)
    echo "Usage: packaging/test.sh [dev|asan|release|tidy]" >&2
    exit 2
    ;;
esac
