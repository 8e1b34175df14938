// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/exports/workbook.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

/// What a cell of a sheet may hold at most.
constexpr qsizetype kLongestText = 32'767;
constexpr int kHeadingRow = 3;
/// Rows that are looked at for the width of the columns.
constexpr size_t kMeasuredRows = 200;

Error notWritable(const QString& detail)
{
    return {ErrorKind::Storage, "file.not_writable"_L1, {}, {{u"file"_s, u"xlsx"_s}}, detail};
}

/// 1,00,00,000.00: crores, lakhs, and below; a sheet's number format has two conditions and a rest.
constexpr char kIndianGrouping[] =
    R"([>=10000000]##\,##\,##\,##0.00;[>=100000]##\,##\,##0.00;##,##0.00)";

class Sheet
{
public:
    Sheet(lxw_workbook* book, const ReportTable& table)
        : m_book(book)
        , m_table(table)
        , m_sheet(workbook_add_worksheet(book, nullptr))
        , m_bold(format(nullptr, true))
        , m_amount(format(kIndianGrouping, false))
        , m_amountBold(format(kIndianGrouping, true))
        , m_date(format("dd-mm-yyyy", false))
    { }

    void write()
    {
        text(0, 0, m_table.title, m_bold);
        text(1, 0, m_table.period, nullptr);
        lxw_col_t column = 0;
        for (const auto& one : m_table.columns) {
            text(kHeadingRow, column, one.title, m_bold);
            worksheet_set_column(m_sheet, column, column, width(column), nullptr);
            ++column;
        }
        lxw_row_t row = kHeadingRow + 1;
        for (const auto& cells : m_table.rows) {
            column = 0;
            for (const auto& one : cells) {
                cell(row, column++, one, false);
            }
            ++row;
        }
        worksheet_freeze_panes(m_sheet, kHeadingRow + 1, 0);
        if (!m_table.rows.empty()) {
            worksheet_autofilter(m_sheet, kHeadingRow, 0, row - 1,
                static_cast<lxw_col_t>(m_table.columns.size() - 1));
        }
        totals(row + 1);
        worksheet_set_landscape(m_sheet);
        worksheet_repeat_rows(m_sheet, kHeadingRow, kHeadingRow);
        worksheet_fit_to_pages(m_sheet, 1, 0);
    }

private:
    lxw_format* format(const char* number, bool isBold)
    {
        lxw_format* made = workbook_add_format(m_book);
        if (isBold) {
            format_set_bold(made);
        }
        if (number != nullptr) {
            format_set_num_format(made, number);
        }
        return made;
    }

    void text(lxw_row_t row, lxw_col_t column, const QString& value, lxw_format* how)
    {
        if (!value.isEmpty()) {
            worksheet_write_string(
                m_sheet, row, column, value.left(kLongestText).toUtf8().constData(), how);
        }
    }

    void cell(lxw_row_t row, lxw_col_t column, const ReportCell& value, bool isBold)
    {
        if (const auto* words = std::get_if<QString>(&value)) {
            text(row, column, *words, isBold ? m_bold : nullptr);
        } else if (const auto* amount = std::get_if<Money>(&value)) {
            // The sheet itself knows only floating point; up to 90 lakh crore it is exact.
            worksheet_write_number(m_sheet, row, column,
                static_cast<double>(amount->paise()) / 100.0, isBold ? m_amountBold : m_amount);
        } else if (const auto* number = std::get_if<qint64>(&value)) {
            worksheet_write_number(
                m_sheet, row, column, static_cast<double>(*number), isBold ? m_bold : nullptr);
        } else if (const auto* date = std::get_if<QDate>(&value); date && date->isValid()) {
            const auto days = QDate(1899, 12, 30).daysTo(*date);
            worksheet_write_number(m_sheet, row, column, static_cast<double>(days), m_date);
        }
    }

    void totals(lxw_row_t row)
    {
        lxw_col_t column = 0;
        for (const auto& one : m_table.columns) {
            if (const ReportTotal* total = totalOf(m_table, one)) {
                cell(row, column, total->value, true);
            }
            ++column;
        }
        for (const auto& total : m_table.totals) {
            const auto isOfColumn = [&](const auto& one) {
                return one.key == total.key;
            };
            if (std::none_of(m_table.columns.begin(), m_table.columns.end(), isOfColumn)) {
                ++row;
                text(row, 0, total.title, m_bold);
                cell(row, 1, total.value, true);
            }
        }
    }

    [[nodiscard]] double width(lxw_col_t column) const
    {
        const auto& spec = m_table.columns[column];
        qsizetype widest = std::max<qsizetype>(spec.title.size(), 8);
        if (spec.kind == CellKind::Amount) {
            widest = std::max<qsizetype>(widest, 16);
        }
        for (size_t i = 0; i < std::min(m_table.rows.size(), kMeasuredRows); ++i) {
            if (const auto* words = std::get_if<QString>(&m_table.rows[i][column])) {
                widest = std::max(widest, words->size());
            }
        }
        return static_cast<double>(std::min<qsizetype>(widest + 2, 60));
    }

    lxw_workbook* m_book;
    const ReportTable& m_table;
    lxw_worksheet* m_sheet;
    lxw_format* m_bold;
    lxw_format* m_amount;
    lxw_format* m_amountBold;
    lxw_format* m_date;
};

} // namespace

Result<QByteArray> workbookOf(const ReportTable& table)
{
    const QTemporaryDir scratch;
    if (!scratch.isValid()) {
        return fail(notWritable(scratch.errorString()));
    }
    const QString path = scratch.filePath(u"report.xlsx"_s);
    QByteArray folder = QFile::encodeName(scratch.path());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (book == nullptr) {
        return fail(notWritable(path));
    }
    QByteArray title = table.title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    // The same table gives the same bytes.
    properties.created = 1;
    workbook_set_properties(book, &properties);
    Sheet(book, table).write();
    if (const lxw_error code = workbook_close(book); code != LXW_NO_ERROR) {
        return fail(notWritable(QString::fromUtf8(lxw_strerror(code))));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(notWritable(file.errorString()));
    }
    return file.readAll();
}

} // namespace mm::reports
