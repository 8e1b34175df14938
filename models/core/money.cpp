// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"

#include "models/core/indian_format.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace mm {

using namespace Qt::StringLiterals;

namespace {

__extension__ using Int128 = __int128;

/// Takes one sign off the front; true if it was a minus.
bool takeMinus(QStringView& text)
{
    if (text.startsWith(u'-') || text.startsWith(u'\u2212')) {
        text = text.sliced(1).trimmed();
        return true;
    }
    return false;
}

void takeCurrency(QStringView& text)
{
    static constexpr QStringView kMarks[] = {u"\u20B9", u"Rs.", u"Rs", u"INR"};
    for (const auto mark : kMarks) {
        if (text.startsWith(mark, Qt::CaseInsensitive)) {
            text = text.sliced(mark.size()).trimmed();
            return;
        }
    }
}

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Whether the commas of "1,00,001" or "1,000,001" stand where a reader of money puts them.
bool isGrouped(QStringView whole)
{
    const auto groups = whole.split(u',');
    const auto& first = groups.first();
    if (!std::all_of(groups.begin(), groups.end(), isDigits) || first.startsWith(u'0')
        || groups.last().size() != 3) {
        return false;
    }
    const auto middle = std::span(groups).subspan(1, static_cast<size_t>(groups.size()) - 2);
    const auto allOf = [&](qsizetype size) {
        return first.size() <= size
            && std::all_of(middle.begin(), middle.end(),
                [size](QStringView group) { return group.size() == size; });
    };
    return allOf(2) || allOf(3);
}

} // namespace

Result<Money> Money::parse(const QString& text, const QString& field)
{
    const auto malformed = [&] {
        return fail(invalid("amount.malformed"_L1, field));
    };
    const QString ascii = asciiDigits(text);
    QStringView rest = QStringView(ascii).trimmed();
    bool negative = takeMinus(rest);
    takeCurrency(rest);
    if (!negative) {
        negative = takeMinus(rest);
    }
    const auto point = rest.indexOf(u'.');
    const auto whole = point < 0 ? rest : rest.first(point);
    const auto decimals = point < 0 ? QStringView() : rest.sliced(point + 1);
    if (!(whole.contains(u',') ? isGrouped(whole) : isDigits(whole))
        || (point >= 0 && !isDigits(decimals))) {
        return malformed();
    }
    if (decimals.size() > 2) {
        return fail(invalid("amount.too_many_decimals"_L1, field));
    }
    qint64 paise = 0;
    const auto append = [&paise](QStringView digits) {
        for (const QChar c : digits) {
            if (c == u',') {
                continue;
            }
            if (paise > kMaxParsedPaise) {
                return;
            }
            paise = paise * 10 + (c.unicode() - u'0');
        }
    };
    append(whole);
    append(decimals);
    append(QStringView(u"00").sliced(decimals.size()));
    if (paise > kMaxParsedPaise) {
        return fail(invalid("amount.too_large"_L1, field));
    }
    return fromPaise(negative ? -paise : paise);
}

Money Money::operator+(Money other) const
{
    qint64 sum = 0;
    if (qAddOverflow(m_paise, other.m_paise, &sum)) {
        qFatal("Money: sum beyond 64 bits");
    }
    return Money(sum);
}

Money Money::operator-(Money other) const
{
    qint64 difference = 0;
    if (qSubOverflow(m_paise, other.m_paise, &difference)) {
        qFatal("Money: difference beyond 64 bits");
    }
    return Money(difference);
}

Money Money::operator-() const
{
    return Money() - *this;
}

Result<Money> Money::times(qint64 quantity) const
{
    qint64 product = 0;
    if (qMulOverflow(m_paise, quantity, &product)) {
        return fail(invalid("amount.too_large"_L1, {}));
    }
    return Money(product);
}

Result<std::vector<Money>> Money::allocate(std::span<const qint64> weights) const
{
    Int128 total = 0;
    for (const qint64 weight : weights) {
        if (weight < 0) {
            return fail(invalid("amount.negative_share"_L1, {}));
        }
        total += weight;
    }
    if (total == 0) {
        return fail(invalid("amount.no_shares"_L1, {}));
    }
    const int sign = m_paise < 0 ? -1 : 1;
    const Int128 magnitude = static_cast<Int128>(m_paise) * sign;
    std::vector<Int128> parts(weights.size());
    std::vector<Int128> remainders(weights.size());
    Int128 given = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        // Quotient first: magnitude times weight is below 2^126.
        parts[i] = magnitude * weights[i] / total;
        remainders[i] = magnitude * weights[i] % total;
        given += parts[i];
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
        [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    for (size_t i = 0; given < magnitude; ++i, ++given) {
        ++parts[order[i]];
    }
    std::vector<Money> shares;
    shares.reserve(parts.size());
    for (const Int128 part : parts) {
        shares.push_back(Money(static_cast<qint64>(part * sign)));
    }
    return shares;
}

Result<Money> checkedSum(std::span<const Money> amounts)
{
    qint64 total = 0;
    for (const Money amount : amounts) {
        if (qAddOverflow(total, amount.paise(), &total)) {
            return fail(invalid("amount.too_large"_L1, {}));
        }
    }
    return Money::fromPaise(total);
}

} // namespace mm
