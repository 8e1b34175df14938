// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_reader.h"

#include <QStringDecoder>

namespace mm::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kByteOrderMark = "\xEF\xBB\xBF";

Result<QString> decoded(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return fail(invalid("csv.not_utf8"_L1, {}));
    }
    return text;
}

} // namespace

CsvReader::CsvReader(QByteArrayView text)
    : m_text(text)
{
    if (m_text.startsWith(kByteOrderMark)) {
        m_at = kByteOrderMark.size();
    }
}

bool CsvReader::atLineEnd() const
{
    return m_at >= m_text.size() || m_text[m_at] == '\n' || m_text[m_at] == '\r';
}

void CsvReader::passLineEnd()
{
    if (m_at >= m_text.size()) {
        return;
    }
    const bool two = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
    m_at += two ? 2 : 1;
    ++m_line;
}

void CsvReader::passFileLine()
{
    while (!atLineEnd()) {
        ++m_at;
    }
    passLineEnd();
}

std::optional<CsvRecord> CsvReader::next()
{
    while (m_at < m_text.size() && atLineEnd()) {
        passLineEnd();
    }
    if (m_at >= m_text.size()) {
        return std::nullopt;
    }
    const qsizetype begin = m_at;
    const qint64 line = m_line;
    CsvRecord record{line, readRecord()};
    if (!record.fields) {
        // A quote that is never closed would swallow the rest of the file: only one line is lost.
        m_at = begin;
        m_line = line;
        passFileLine();
    }
    return record;
}

Result<QStringList> CsvReader::readRecord()
{
    QStringList fields;
    while (true) {
        MM_LET(bytes, readField());
        MM_LET(text, decoded(bytes));
        fields.append(text);
        if (fields.size() > kMostFields) {
            return fail(invalid("csv.too_many_fields"_L1, {}, {{u"max"_s, kMostFields}}));
        }
        if (atLineEnd()) {
            passLineEnd();
            return fields;
        }
        ++m_at;
    }
}

Result<QByteArray> CsvReader::readField()
{
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        return readQuotedField();
    }
    const qsizetype begin = m_at;
    while (!atLineEnd() && m_text[m_at] != ',') {
        if (m_text[m_at] == '"') {
            return fail(invalid("csv.quote_inside"_L1, {}));
        }
        if (m_text[m_at] == '\0') {
            return fail(invalid("csv.binary"_L1, {}));
        }
        if (++m_at - begin > kLongestField) {
            return fail(invalid("csv.too_long"_L1, {}, {{u"max"_s, kLongestField}}));
        }
    }
    return m_text.sliced(begin, m_at - begin).toByteArray();
}

Result<QByteArray> CsvReader::readQuotedField()
{
    QByteArray field;
    ++m_at;
    while (m_at < m_text.size() && field.size() <= kLongestField) {
        const char c = m_text[m_at];
        if (c == '\0') {
            return fail(invalid("csv.binary"_L1, {}));
        }
        if (c == '"') {
            ++m_at;
            const bool doubled = m_at < m_text.size() && m_text[m_at] == '"';
            if (!doubled) {
                if (!atLineEnd() && m_text[m_at] != ',') {
                    return fail(invalid("csv.quote_inside"_L1, {}));
                }
                return field;
            }
        } else if (atLineEnd()) {
            field += '\n';
            passLineEnd();
            continue;
        }
        field += c;
        ++m_at;
    }
    if (field.size() > kLongestField) {
        return fail(invalid("csv.too_long"_L1, {}, {{u"max"_s, kLongestField}}));
    }
    return fail(invalid("csv.quote_unclosed"_L1, {}));
}

} // namespace mm::exchange
