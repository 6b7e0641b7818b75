#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging.sh PROGRAM FOLDER BUILD: what is installed beside the program is valid, tells the truth
# and comes where it belongs.
set -uo pipefail
program=$1 folder=$2 build=$3 failures=0

check() {
    local what=$1
    shift
    if ! output=$("$@" 2>&1); then
        printf 'FAILED: %s\n%s\n' "$what" "$output"
        failures=$((failures + 1))
    fi
}

all_are_in() { # those of the list that the text does not have
    local missing
    missing=$(comm -23 <(sort -u <<<"$1") <(sort -u <<<"$2"))
    [ -z "$missing" ] || {
        echo "missing: $missing"
        return 1
    }
}

for tool in desktop-file-validate appstreamcli man; do
    command -v $tool >/dev/null || {
        echo "skipped: there is no $tool"
        exit 77
    }
done

check "desktop file" desktop-file-validate "$folder/io.github.firstlight.Firstlight.desktop"
check "metainfo" appstreamcli validate --no-net "$folder/io.github.firstlight.Firstlight.metainfo.xml"

page=$(LC_ALL=C.UTF-8 man --warnings -l "$folder/firstlight.1" 2>&1 >/dev/null)
check "man page has no warnings" test -z "$page"
help=$("$program" --help)
commands=$(sed -n '/^Commands:/,/^$/s/^  \([a-z-]*\)  .*/\1/p' <<<"$help")
options=$(sed -n 's/^  --\([a-z-]*\) .*/\1/p' <<<"$help")
check "there are commands" test "$(wc -l <<<"$commands")" -gt 20
check "man page names every command" all_are_in "$commands" \
    "$(sed -n 's/^\.It Cm //p' "$folder/firstlight.1" | tr -s ' ,' '\n')"
check "man page names every option" all_are_in "$options" \
    "$(sed -n 's/^\.It Fl -\([a-z]*\).*/\1/p' "$folder/firstlight.1")"

completions() { # of the words, the last of which is being typed
    bash -c '. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _firstlight
             printf "%s\n" "${COMPREPLY[@]}"' _ "$folder/completions/firstlight.bash" "$program" "$@"
}
check "bash completes a command" all_are_in "$(printf '%s\n' star status)" "$(completions sta)"
check "bash completes a command's option" test "$(completions picks --star)" = --starred
check "bash completes a scorer" test "$(completions run --scorer ll)" = llm

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
check "installs" cmake --install "$build" --prefix "$stage/usr"
id=io.github.firstlight.Firstlight
for size in 16 22 24 32 48 64 128 256 512; do
    icon=$stage/usr/share/icons/hicolor/${size}x$size/apps/$id.png
    # Width and height are the first eight bytes of a PNG file's first chunk.
    read -r -a bytes <<<"$(od -A n -j 16 -N 8 -t u1 "$icon" 2>/dev/null)"
    check "icon of $size pixels" test "$((${bytes[2]:-0} * 256 + ${bytes[3]:-0}))x$((${bytes[6]:-0} * 256 + ${bytes[7]:-0}))" = "${size}x$size"
done
for file in bin/firstlight share/applications/$id.desktop share/metainfo/$id.metainfo.xml \
    share/icons/hicolor/scalable/apps/$id.svg share/man/man1/firstlight.1.gz \
    share/bash-completion/completions/firstlight share/zsh/vendor-completions/_firstlight \
    share/fish/vendor_completions.d/firstlight.fish share/doc/firstlight/copyright \
    lib/systemd/user/firstlight-fetch.service lib/systemd/user/firstlight-fetch.timer; do
    check "$file is installed" test -s "$stage/usr/$file"
done
check "nothing else is installed" test "$(find "$stage/usr" -type f ! -name 'LICENSE.*' | wc -l)" -eq 21

exit $((failures > 0))
