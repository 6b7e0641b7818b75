#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: what Debian 12 needs to build and run Firstlight.

build_packages=(
    g++ cmake ninja-build
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libgl-dev
    qt6-declarative-dev qt6-declarative-dev-tools
    qtkeychain-qt6-dev libexpected-dev libstemmer-dev libsqlite3-dev
)
# For typeset formulas. Any other way to have npm will do as well.
command -v npm >/dev/null || build_packages+=(nodejs npm)
run_packages=(libqt6sql6-sqlite libqt6svg6 libqt6qml6 ca-certificates tzdata fonts-dejavu-core)
# The tests of the real window: a screen, a window manager, its keys, what a screen reader sees.
# A notification service that a test plays.
# What checks the desktop file, the metainfo and the man page. Independent readers of our exports.
test_packages=(xvfb openbox xdotool dbus-daemon at-spi2-core python3-pyatspi python3-dbus python3-gi
    desktop-file-utils appstream man-db python3-pybtex python3-yaml pandoc bibutils)

# install_missing PACKAGE…: installs those that are not there, and says which.
install_missing() {
    local package missing=()
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "Installing Debian packages: ${missing[*]}" >&2
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "They are missing, and there is no sudo. As root: apt-get install ${missing[*]}" >&2
            return 1
        }
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -q >&2 &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -q --no-install-recommends "${missing[@]}" >&2
}

# A build folder that was configured elsewhere (the tree was moved) would be refused by CMake.
forget_moved_build() {
    local cache="build/$1/CMakeCache.txt"
    if [ -e "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$cache"; then
        rm -r "build/$1"
    fi
}

# build PRESET: configures and builds; its talk goes to a log, which is shown when it fails.
build() {
    local preset=$1 log="build/$1.log"
    mkdir -p build
    forget_moved_build "$preset"
    echo "Building Firstlight ($preset); the first time takes some minutes …" >&2
    if ! { cmake --preset "$preset" && cmake --build --preset "$preset"; } >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        echo "The build failed; all of it is in $log" >&2
        return 1
    fi
    sed -n 's/^-- \(Formulas will\)/\1/p' "$log" >&2
}
