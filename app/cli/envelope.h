// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"

namespace mm::cli {

/// How the program answers: in which form and language.
struct Style
{
    bool isJson = false;
    QString language;
};

/// What goes to stdout, to stderr, and the exit code.
struct Output
{
    QByteArray out;
    QByteArray err = {};
    int exitCode = 0;
};

/// {"success":true,"data":{…},"message":"…"}, or text for people. An answer with a finding is an
/// error that brings its data along.
Output answered(const Answer& answer, const Style& style);

/// {"success":false,"error":{"code","message","details":{"field","issue"}}}; for people the
/// sentence goes to stderr. Error::detail goes to stderr, as a log line.
Output refused(const Error& error, const Style& style);

} // namespace mm::cli
