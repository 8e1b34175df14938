// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_options.h"

#include "translations/language.h"

namespace mm::app {

using namespace Qt::StringLiterals;

namespace {

QString usage()
{
    return uR"(usage: mandirmitra [OPTIONS]
  --data DIR     the counter's data folder (else $MANDIRMITRA_DATA, else the user's own)
  --lang CODE    language of the window: en, kn, hi, ta, te, ml, mr, gu or bn
  --demo         begin with the demo temple, where there is no temple yet
  --version      say the version
  --help         this text
)"_s;
}

Error wrongUsage(QLatin1StringView rule, const QString& option)
{
    return Error{ErrorKind::Usage, rule, {}, {{u"option"_s, option}}, {}};
}

} // namespace

Result<StartOptions> readOptions(const QStringList& arguments)
{
    StartOptions options;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString name = arguments[i].section(u'=', 0, 0);
        const bool joined = arguments[i].contains(u'=');
        if (name == "--help"_L1 || name == "-h"_L1) {
            options.printed = usage();
        } else if (name == "--version"_L1) {
            options.printed = u"mandirmitra " MM_VERSION "\n"_s;
        } else if (name == "--demo"_L1) {
            options.demo = true;
        } else if (name == "--data"_L1 || name == "--lang"_L1) {
            if (!joined && i + 1 == arguments.size()) {
                return fail(wrongUsage("usage.value_missing"_L1, name));
            }
            const QString value = joined ? arguments[i].section(u'=', 1) : arguments[++i];
            (name == "--data"_L1 ? options.dataFolder : options.language) = value;
        } else {
            return fail(wrongUsage("usage.unknown_option"_L1, name));
        }
    }
    if (!options.language.isEmpty() && !texts::languageIndex(options.language)) {
        return fail(invalid("language.unknown"_L1, u"lang"_s, {{u"language"_s, options.language}}));
    }
    return options;
}

} // namespace mm::app
