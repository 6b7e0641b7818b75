# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks the program itself, so that it knows every command and option there is.

function __firstlight_commands
    firstlight --help 2>/dev/null | sed -n '/^Commands:/,/^$/s/^  \([a-z-]*\)  *\(.*\)/\1\t\2/p'
end

function __firstlight_command
    set -l known (__firstlight_commands | string split -f 1 \t)
    for word in (commandline -opc)[2..]
        if contains -- $word $known
            echo $word
            return 0
        end
    end
    return 1
end

function __firstlight_options
    firstlight (__firstlight_command) --help 2>/dev/null | sed -n 's/^  \(--[a-z-]*\) *\(.*\)/\1\t\2/p'
end

complete -c firstlight -n 'not __firstlight_command >/dev/null' -f -a '(__firstlight_commands)'
complete -c firstlight -n 'string match -q -- "-*" (commandline -ct)' -f -a '(__firstlight_options)'
complete -c firstlight -l profile -x -a '(__fish_complete_directories)'
