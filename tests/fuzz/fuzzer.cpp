// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    firstlight::fuzz::FIRSTLIGHT_FUZZ_TARGET(
        QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
