// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dayranking.h"
#include "trialeffect.h"

namespace firstlight {

// What unsaved criteria change on the shown day, or on more days. The reading room ranks the day;
// the papers of more days are read and ranked here, when they are asked for. All work is done on
// the pool; of several drafts only the latest is answered.
class CriteriaEffect final : public QObject
{
    Q_OBJECT

public:
    // Store and settings must outlive it.
    CriteriaEffect(Store &store, const Settings &settings, Clock clock, QObject *parent = nullptr);

    TrialScope scope() const { return m_scope; }
    void setScope(TrialScope scope);
    void setDay(QDate day); // the last one of the scope
    void setSaved(const Revision &revision);
    void setDraft(const QString &text);
    void clear(); // nothing is tried any more
    // The day's papers and what the reading room's ranker says of them.
    void takeDay(const QList<Pick> &picks, const DayEstimates &estimates);
    void refresh(); // the cut-offs have changed

Q_SIGNALS:
    void differed(const firstlight::TrialEffect &effect);
    void loading(); // the papers of more days
    void failed(const firstlight::Error &error);

private:
    struct Input
    {
        QList<Pick> picks;
        DayEstimates estimates;
    };
    void ask();
    void load();
    void loadNext(const std::shared_ptr<QList<QDate>> &days, int attempt);
    void forgetPapers();
    void takeWide(const DayEstimates &estimates);
    void compare();

    Store &m_store;
    const Settings &m_settings;
    DayRanking m_ranking; // of more days than one
    TrialScope m_scope = TrialScope::Day;
    QDate m_day;
    Revision m_saved;
    std::optional<QString> m_draft;
    std::optional<Input> m_dayInput; // the latest
    std::optional<Input> m_wideInput;
    QList<Pick> m_picks; // of the scope, each paper once
    enum class Papers { None, Coming, There };
    Papers m_papers = Papers::None;
    int m_attempt = 0; // numbers the loads
    bool m_isComparing = false;
    bool m_isWanted = false;
};

} // namespace firstlight
