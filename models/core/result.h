// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <tl/expected.hpp>

namespace mm {

/// What every function that can be refused returns. Always looked at: [[nodiscard]].
template <typename T>
using Result = tl::expected<T, Error>;

/// Ends a function with a refusal: `return fail(invalid(…))`.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace mm

/// Leaves the function with the error of `expr`, if it has one.
#define MM_CHECK(expr)                                                                             \
    do {                                                                                           \
        if (auto mmChecked = (expr); !mmChecked) {                                                 \
            return ::mm::fail(std::move(mmChecked.error()));                                       \
        }                                                                                          \
    } while (false)

/// Declares `name` with the value of `expr`, or leaves the function with its error.
#define MM_LET(name, expr)                                                                         \
    auto name##Result = (expr);                                                                    \
    if (!name##Result) {                                                                           \
        return ::mm::fail(std::move(name##Result.error()));                                        \
    }                                                                                              \
    auto& name = *name##Result
