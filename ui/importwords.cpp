// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importwords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype refusalsShown = 10; // of a file

class Imports final
{
    Q_DECLARE_TR_FUNCTIONS(Imports)

public:
    static QString progress(const QString &name, qint64 percent)
    {
        return tr("Importing %1, %2 %").arg(name).arg(percent);
    }

    static QString counts(const ImportCounts &counts, qint64 refused)
    {
        return tr("%1 taken, %2 already there, %3 refused")
            .arg(counts.taken)
            .arg(counts.known)
            .arg(refused);
    }

    static QString files(int count) { return tr("%Ln file(s)", nullptr, count); }

    static QString trouble(const Error &error)
    {
        if (error.kind == Error::Kind::Cancelled)
            return tr("Cancelled. What was taken is kept; import the file again to go on.");
        if (error.kind == Error::Kind::Storage)
            return tr("The library or the file failed (%1). What was taken is kept.")
                .arg(error.detail);
        return tr("Not used: %1").arg(error.detail);
    }

    static QString refusal(const Refusal &refusal)
    {
        return refusal.line > 0 ? tr("Line %1: %2").arg(refusal.line).arg(refusal.reason)
                                : refusal.reason;
    }

    static QString more(qint64 count) { return tr("and %1 more").arg(count); }
    static QString resumed() { return tr("It went on where it had been broken off."); }
};

QString reportOf(const FileImport &file)
{
    QStringList lines{QFileInfo(file.path).fileName()};
    if (!file.stoppedBy || file.stoppedBy->kind != Error::Kind::Usage)
        lines.append(Imports::counts(file.counts, file.refused));
    if (file.isResumed)
        lines.append(Imports::resumed());
    if (file.stoppedBy)
        lines.append(Imports::trouble(*file.stoppedBy));
    for (const Refusal &refusal : file.refusals.mid(0, refusalsShown))
        lines.append(u"– "_s + Imports::refusal(refusal));
    if (const qint64 rest = file.refused - std::min(refusalsShown, file.refusals.size()); rest > 0)
        lines.append(u"– "_s + Imports::more(rest));
    return lines.join(u'\n');
}

} // namespace

QString importingText(const QString &path, qint64 done, qint64 total)
{
    return Imports::progress(QFileInfo(path).fileName(), done * 100 / std::max<qint64>(1, total));
}

QString importSummary(const QList<FileImport> &files)
{
    ImportCounts counts;
    qint64 refused = 0;
    for (const FileImport &file : files) {
        counts.taken += file.counts.taken;
        counts.known += file.counts.known;
        refused += file.refused;
    }
    return Imports::files(static_cast<int>(files.size())) + u": "_s +
           Imports::counts(counts, refused);
}

QString importReport(const QList<FileImport> &files)
{
    QStringList parts;
    for (const FileImport &file : files)
        parts.append(reportOf(file));
    return parts.join(u"\n\n"_s);
}

bool hasTrouble(const QList<FileImport> &files)
{
    return std::any_of(files.begin(), files.end(), [](const FileImport &file) {
        return file.refused > 0 || file.stoppedBy.has_value();
    });
}

} // namespace firstlight
