// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/criteriatests.h"

#include <QObject>
#include <QTimer>

namespace firstlight {

// Holds unsaved criteria against the library while they are typed: what is doubtful in them, and
// what they make of the tests from life. All work is done on the pool; of several drafts only the
// latest is answered.
class CriteriaWorkshop final : public QObject
{
    Q_OBJECT

public:
    // Store and settings must outlive it.
    CriteriaWorkshop(Store &store, const Settings &settings, QObject *parent = nullptr);

    // The last day whose papers are at hand; invalid: none is, and nothing is answered.
    void setDay(QDate day);
    // Live, the workbench is built, and built anew when the reader's marks or the library change.
    void setLive(bool isLive);
    void setSaved(const QString &text);
    void setDraft(const QString &text);
    // Cut-offs or other settings that testing takes have changed.
    void refresh();

    const QString &savedText() const { return m_savedText; }
    const QString &draftText() const { return m_draftText; }
    // Null: it is not built yet. Shared with the pool: a value that never changes.
    std::shared_ptr<const CriteriaWorkbench> workbench() const { return m_bench; }
    bool isReady() const { return m_bench != nullptr; }

Q_SIGNALS:
    // Of the draft; lines are those of criteriaDocument(draftText()).
    void lintFound(const QList<firstlight::LintFinding> &findings);
    // Parallel to workbench()->judge.tests(). Emitted after lintFound; saved and draft are equal
    // while nothing is edited.
    void judged(const firstlight::LifeJudgement &saved, const firstlight::LifeJudgement &draft);
    void failed(const firstlight::Error &error); // the workbench could not be built

private:
    // The saved criteria, by a workbench: the same at every keystroke.
    struct Saved
    {
        std::shared_ptr<const CriteriaWorkbench> bench;
        QString text;
        LifeJudgement judgement;
    };
    void build();
    void answer();
    void rebuildSoon();

    Store &m_store;
    const Settings &m_settings;
    QDate m_day;
    QString m_savedText;
    QString m_draftText;
    std::shared_ptr<const CriteriaWorkbench> m_bench;
    std::optional<Saved> m_saved;
    QTimer m_rest; // changes of the library come in bursts
    bool m_isLive = false;
    bool m_isStale = true;     // the workbench, or there is none
    bool m_isBuilding = false; // one at a time
    bool m_isWanted = false;   // an answer, of the latest texts
    bool m_isAnswering = false;
};

} // namespace firstlight
