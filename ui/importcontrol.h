// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

#include <QObject>

class QMimeData;

namespace firstlight {

// Takes files in for the window: dropped on it, or chosen. Links that are dropped it hands on.
class ImportControl final : public QObject
{
    Q_OBJECT

public:
    // The services must outlive it. Things may be dropped on the window from now on.
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
    void linksDropped(const QStringList &links);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QMimeData *dropped);

    Services &m_services;
    QWidget *m_window;
};

} // namespace firstlight
