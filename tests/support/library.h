// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/await.h"
#include "run/bundleexport.h"
#include "services.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace firstlight::test {

// A profile that is opened at one moment after the other.
class Library final
{
public:
    explicit Library(const QString &folder)
        : m_folder(folder)
    {}

    const QString &folder() const { return m_folder; }
    Profile profile() const { return Profile::in(m_folder); }

    Services &openAt(const QDateTime &moment)
    {
        m_services.reset();
        m_services = *Services::open(profile(), Clock(moment));
        return *m_services;
    }
    Services &services() { return *m_services; }
    Store &store() { return m_services->store(); }
    void close() { m_services.reset(); }

    // The same library in another folder; both are closed.
    Library copy(const QString &folder)
    {
        close();
        QDir().mkpath(folder);
        QFile::copy(profile().database(), Profile::in(folder).database());
        return Library(folder);
    }

    QByteArray bundle(const QString &path, const BundleContent &content = {.hasSettings = false})
    {
        BundleExport exporting(store(), m_services->settings(), content);
        if (!await(exporting.start(path)))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    FileImport import(const QString &path)
    {
        return await(m_services->importing().start({path})).value().first();
    }
    // All that it holds but which revision is in use, in no order of its own.
    QList<QByteArray> facts()
    {
        QByteArray text = bundle(QDir(m_folder).filePath(QStringLiteral("facts.jsonl")));
        text.replace(R"("is_current":true)", R"("is_current":false)");
        QList<QByteArray> lines = text.split('\n');
        std::sort(lines.begin(), lines.end());
        return lines;
    }

private:
    QString m_folder;
    std::unique_ptr<Services> m_services;
};

} // namespace firstlight::test
