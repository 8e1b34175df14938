// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/parts_list.h"

#include <array>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kParts{
    Part{"Qt 6"_L1, "LGPL 3 / GPL 3"_L1, "Widgets, Network, PrintSupport, Svg, Pdf"_L1},
    Part{"Qt Charts"_L1, "GPL 3"_L1, "charts"_L1},
    Part{"SQLite"_L1, "public domain"_L1, "store"_L1},
    Part{"HarfBuzz"_L1, "MIT"_L1, "Indic scripts"_L1},
    Part{"FreeType"_L1, "FTL / GPL 2"_L1, "fonts"_L1},
    Part{"ICU"_L1, "Unicode, MIT"_L1, "Unicode"_L1},
    Part{"libharu"_L1, "zlib"_L1, "PDF"_L1},
    Part{"libqrencode"_L1, "LGPL 2.1+"_L1, "QR"_L1},
    Part{"libsodium"_L1, "ISC"_L1, "Argon2id, XChaCha20, Ed25519"_L1},
    Part{"OpenSSL"_L1, "Apache 2.0"_L1, "SHA-256, TLS"_L1},
    Part{"QtKeychain"_L1, "BSD 3"_L1, "keys"_L1},
    Part{"libpq"_L1, "PostgreSQL"_L1, "PostgreSQL"_L1},
    Part{"libxlsxwriter"_L1, "BSD 2"_L1, "xlsx"_L1},
    Part{"zlib"_L1, "zlib"_L1, "gzip"_L1},
    Part{"tl::expected"_L1, "CC0"_L1, "C++"_L1},
    Part{"Noto"_L1, "SIL OFL 1.1"_L1, "fonts"_L1},
};

} // namespace

std::span<const Part> parts()
{
    return kParts;
}

} // namespace mm::ui
