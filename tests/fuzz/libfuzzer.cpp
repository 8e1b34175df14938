// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

// One program a target, which MM_FUZZ_TARGET names: libFuzzer brings main().
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    static const auto* target = mm::fuzz::targetNamed(MM_FUZZ_TARGET);
    target->read(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
