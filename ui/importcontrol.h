// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

#include <QObject>

namespace firstlight {

// Takes files in for the window: dropped on it, or chosen.
class ImportControl final : public QObject
{
    Q_OBJECT

public:
    // The services must outlive it. Files may be dropped on the window from now on.
    ImportControl(Services &services, QWidget *window);

    bool isRunning() const;
    void choose();
    void start(const QStringList &paths);
    void cancel();

Q_SIGNALS:
    void runningChanged();
    void progressed(const QString &text, int done, int total); // thousandths
    void refused(const QString &why);                          // nothing was begun
    void finished(const QList<firstlight::FileImport> &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Services &m_services;
    QWidget *m_window;
};

} // namespace firstlight
