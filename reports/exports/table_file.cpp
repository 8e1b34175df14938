// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/exports/table_file.h"

#include "reports/exports/csv_lines.h"
#include "reports/exports/save_file.h"
#include "reports/exports/sheet.h"
#include "reports/exports/workbook_check.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <unistd.h>

#include <cerrno>
#include <filesystem>

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

class CsvFile final : public TableFile
{
public:
    explicit CsvFile(const QString& path)
        : m_file(path)
        , m_path(path)
    { }

    Result<void> begin(const ReportTable& head)
    {
        if (!m_file.open(QIODevice::WriteOnly)) {
            return fail(saveError(m_file, m_path));
        }
        return write(csvHead(head.columns));
    }
    Result<void> append(const std::vector<std::vector<ReportCell>>& rows) override
    {
        QByteArray lines;
        for (const auto& row : rows) {
            lines += csvLine(row);
        }
        return write(lines);
    }
    Result<void> close() override
    {
        const bool isDone = m_file.flush() && ::fsync(m_file.handle()) == 0;
        return isDone ? Result<void>() : fail(saveError(m_file, m_path));
    }
    Result<void> keep() override
    {
        return m_file.commit() ? Result<void>() : fail(saveError(m_file, m_path));
    }

private:
    Result<void> write(const QByteArray& bytes)
    {
        return m_file.write(bytes) == bytes.size() ? Result<void>()
                                                   : fail(saveError(m_file, m_path));
    }

    QSaveFile m_file;
    QString m_path;
};

/// Written in a hidden folder beside the file that is wanted: on the same disk, so that what does
/// not fit is known before the file has its name.
class WorkbookFile final : public TableFile
{
public:
    explicit WorkbookFile(const QString& path)
        : m_path(path)
        , m_scratch(QFileInfo(path).absolutePath() + u"/.export-XXXXXX"_s)
    { }
    ~WorkbookFile() override { static_cast<void>(closeBook()); }
    Q_DISABLE_COPY_MOVE(WorkbookFile)

    Result<void> begin(const ReportTable& head)
    {
        if (!m_scratch.isValid()) {
            return fail(refusal("file.not_writable"_L1, m_scratch.errorString()));
        }
        m_folder = QFile::encodeName(m_scratch.path());
        m_made = QFile::encodeName(m_scratch.filePath(u"table.xlsx"_s));
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        // Rows go to the disk as they come.
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(m_made.constData(), &options);
        if (m_book == nullptr) {
            return fail(refusal("file.not_writable"_L1, {}));
        }
        setProperties(m_book, head.title);
        m_sheet = std::make_unique<Sheet>(m_book, head);
        return {};
    }
    Result<void> append(const std::vector<std::vector<ReportCell>>& rows) override
    {
        m_rows += static_cast<qint64>(rows.size());
        if (m_rows > kMostRows) {
            return fail(Error{ErrorKind::Validation, "table.too_long"_L1, {},
                {{u"rows"_s, QString::number(kMostRows)}}, {}});
        }
        m_sheet->append(rows);
        return {};
    }
    Result<void> close() override
    {
        m_sheet->finish({});
        const qint64 filled = m_sheet->filledRows();
        errno = 0;
        if (const lxw_error code = closeBook(); code != LXW_NO_ERROR) {
            const bool isFull = isNoRoom(errno);
            return fail(refusal(isFull ? "file.disk_full"_L1 : "file.not_writable"_L1,
                QString::fromUtf8(lxw_strerror(code))));
        }
        if (const QString fault = workbookFault(m_made, filled); !fault.isEmpty()) {
            return fail(refusal("file.disk_full"_L1, fault));
        }
        QFile made(QFile::decodeName(m_made));
        const bool isDone = made.open(QIODevice::ReadWrite) && ::fsync(made.handle()) == 0;
        return isDone ? Result<void>() : fail(saveError(made, m_path));
    }
    Result<void> keep() override
    {
        std::error_code failed;
        std::filesystem::rename(
            m_made.toStdString(), QFile::encodeName(m_path).toStdString(), failed);
        return failed ? Result<void>(
                   fail(refusal("file.not_writable"_L1, QString::fromStdString(failed.message()))))
                      : Result<void>();
    }

private:
    lxw_error closeBook()
    {
        m_sheet.reset();
        return m_book == nullptr ? LXW_NO_ERROR : workbook_close(std::exchange(m_book, nullptr));
    }
    [[nodiscard]] Error refusal(QLatin1StringView rule, const QString& detail) const
    {
        return {ErrorKind::Storage, rule, {}, {{u"file"_s, m_path}}, detail};
    }

    QString m_path;
    QTemporaryDir m_scratch;
    QByteArray m_folder;
    QByteArray m_made;
    lxw_workbook* m_book = nullptr;
    std::unique_ptr<Sheet> m_sheet;
    qint64 m_rows = 0;
};

template <typename File>
Result<std::unique_ptr<TableFile>> begun(const QString& path, const ReportTable& head)
{
    auto file = std::make_unique<File>(path);
    MM_CHECK(file->begin(head));
    return std::unique_ptr<TableFile>(std::move(file));
}

} // namespace

Result<std::unique_ptr<TableFile>> TableFile::create(
    Kind kind, const QString& path, const ReportTable& head)
{
    return kind == Kind::Csv ? begun<CsvFile>(path, head) : begun<WorkbookFile>(path, head);
}

} // namespace mm::reports
