#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds build/Firstlight-x86_64.AppImage, one file that runs on other distributions. Needs, in PATH
# and executable, linuxdeploy and linuxdeploy-plugin-qt (their projects' releases on GitHub; Debian
# has neither). Build it on the oldest distribution that it is to run on, this being Debian 12: its
# C library is the only thing that is not put in.
set -euo pipefail

cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
. packaging/packages.sh

for tool in linuxdeploy linuxdeploy-plugin-qt; do
    command -v $tool >/dev/null || {
        echo "There is no $tool in PATH; see https://github.com/linuxdeploy/$tool/releases" >&2
        exit 1
    }
done
install_missing "${build_packages[@]}" "${run_packages[@]}" file patchelf
build release
rm -rf build/AppDir
DESTDIR=$PWD/build/AppDir cmake --install build/release --prefix /usr >build/appimage.log
# Plugins that the program loads by name: its database, its icons, key stores, Wayland.
export QMAKE=qmake6 EXTRA_QT_MODULES='svg;sql;waylandclient' EXTRA_PLATFORM_PLUGINS='libqwayland-generic.so;libqoffscreen.so'
export OUTPUT=build/Firstlight-x86_64.AppImage
linuxdeploy --appdir build/AppDir --plugin qt --output appimage \
    --desktop-file build/AppDir/usr/share/applications/io.github.firstlight.Firstlight.desktop >>build/appimage.log 2>&1 || {
    tail -n 40 build/appimage.log >&2
    exit 1
}
ls "$OUTPUT"
