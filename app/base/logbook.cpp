// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logbook.h"

#include "base/redaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLoggingCategory>
#include <QMutex>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 2000;
constexpr qint64 largestFile = 1'000'000;

// The process has one message handler, so there is one log.
struct LogBook
{
    QMutex mutex;
    QList<LogLine> lines;
    qint64 count = 0;
    QFile file;
    QtMessageHandler earlierHandler = nullptr;
    QLoggingCategory::CategoryFilter earlierFilter = nullptr;
    QHash<QByteArray, int> told; // by category: the least severity that goes to standard error
};

LogBook &book()
{
    static auto *kept = new LogBook; // never deleted: the last to speak may be late
    return *kept;
}

// Information is kept in the log also where nobody asked to be told it.
void filterOurs(QLoggingCategory *category)
{
    LogBook &kept = book();
    kept.earlierFilter(category);
    const QByteArray name = category->categoryName();
    if (!name.startsWith("firstlight."))
        return;
    const int least = category->isDebugEnabled() ? 0 : category->isInfoEnabled() ? 1 : 2;
    category->setEnabled(QtInfoMsg, true);
    const QMutexLocker lock(&kept.mutex);
    kept.told.insert(name, least);
}

void keep(LogBook &kept, QtMsgType level, const QByteArray &category, const QString &text)
{
    const LogLine line{++kept.count, QDateTime::currentDateTimeUtc(), level,
                       QString::fromLatin1(category), withoutSecrets(text)};
    kept.lines.append(line);
    if (kept.lines.size() > mostLines)
        kept.lines.removeFirst();
    if (kept.file.isOpen()) {
        kept.file.write(toText(line).toUtf8() + '\n');
        kept.file.flush();
    }
}

void handle(QtMsgType level, const QMessageLogContext &context, const QString &text)
{
    LogBook &kept = book();
    const QByteArray category(context.category);
    const bool isOurs = category.startsWith("firstlight.");
    bool isTold = true;
    // Once the program is over, what it takes to keep a line may be gone.
    if (QCoreApplication::instance() && (isOurs || severity(level) >= severity(QtWarningMsg))) {
        const QMutexLocker lock(&kept.mutex);
        keep(kept, level, category, text);
        isTold = severity(level) >= kept.told.value(category, 0);
    }
    if (isTold)
        kept.earlierHandler(level, context, text);
}

void openFile(QFile &file, const QString &path)
{
    if (QFileInfo(path).size() > largestFile) {
        QFile::remove(path + u".1"_s);
        QFile::rename(path, path + u".1"_s);
    }
    QDir().mkpath(QFileInfo(path).path());
    file.setFileName(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

int severity(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    default:
        return 3;
    }
}

QString toText(const LogLine &line)
{
    static const QStringList names{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
    QString text = line.text;
    return u"%1 %2 %3: %4"_s.arg(line.at.toString(Qt::ISODate), names.at(severity(line.level)),
                                 line.category, text.replace(u'\n', u"\\n"_s));
}

void keepLog(const QString &file)
{
    LogBook &kept = book();
    {
        const QMutexLocker lock(&kept.mutex);
        if (kept.earlierHandler)
            return;
        openFile(kept.file, file);
    }
    kept.earlierFilter = QLoggingCategory::installFilter(nullptr);
    QLoggingCategory::installFilter(&filterOurs);
    kept.earlierHandler = qInstallMessageHandler(&handle);
}

QList<LogLine> logLines(qint64 after)
{
    LogBook &kept = book();
    const QMutexLocker lock(&kept.mutex);
    const qsizetype wanted = std::min<qint64>(kept.count - after, kept.lines.size());
    return wanted > 0 ? kept.lines.last(wanted) : QList<LogLine>();
}

} // namespace firstlight
