// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportformat.h"
#include "services.h"

#include <QObject>

#include <functional>

namespace firstlight {

// Papers that can be exported: "4 selected papers".
struct ExportSource
{
    QString title;
    std::function<QFuture<Result<QList<Pick>>>()> load;
};

// Writes papers to a file or the clipboard for the window.
class ExportControl final : public QObject
{
    Q_OBJECT

public:
    explicit ExportControl(QWidget *window);

    // Asks which of the sources, in what format, and where to. heading: of formats that have one;
    // fileName: proposed, without an extension.
    void open(const QList<ExportSource> &sources, const QString &heading, const QString &fileName);

Q_SIGNALS:
    void exported(const QString &sentence);
    void failed(const firstlight::Error &error);

private:
    void copy(const ExportSource &source, ExportFormat format, const QString &heading);
    void save(const ExportSource &source, ExportFormat format, const QString &heading,
              const QString &path);
    void saveNotes(const ExportSource &source, const QString &folder);

    QWidget *m_window;
};

} // namespace firstlight
