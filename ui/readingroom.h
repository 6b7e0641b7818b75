// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dayranking.h"
#include "place.h"
#include "previewdifference.h"
#include "run/similarity.h"
#include "services.h"

#include <QSet>
#include <QTimer>

namespace firstlight {

// Stands between the library and the panes: loads days and papers, carries out what the reader does
// to them, tries unsaved criteria on them. Panes see its signals only.
class ReadingRoom final : public QObject
{
    Q_OBJECT

public:
    // The services must outlive it.
    explicit ReadingRoom(Services &services, QObject *parent = nullptr);

    // Loads criteria and days, then opens preferred if it is there, else the newest day.
    void start(const Place &preferred);
    void open(const Place &place);
    void reload(); // days and papers, soon and once

    const Place &place() const { return m_place; }
    const std::optional<Revision> &revision() const { return m_revision; }

    void setRead(const QList<ArxivId> &papers, bool read);
    void setStarred(const QList<ArxivId> &papers, bool starred);
    void setDismissed(const QList<ArxivId> &papers, bool dismissed);
    void setToRead(const QList<ArxivId> &papers, bool toRead);

    // Answered by earlierLoaded, where that version's text is at hand.
    void fetchEarlier(const Pick &updated);

    void saveRevision(const QString &text, const QString &label = {});
    // Shows the day as these criteria would rank it; the scores in the library stay as they are.
    void tryCriteria(const QString &text);
    void endTrial();
    // Criteria may be tried soon: days that are rested on are made ready for it.
    void expectTrial(bool isExpected) { m_ranking.setLive(isExpected); }
    // Answered by trialCompared, while criteria are tried: after the cut-offs have changed.
    void compareTrial();

Q_SIGNALS:
    void daysLoaded(const QList<firstlight::DaySummary> &days);
    // searchTexts as for arrange. isTrial: scores are of unsaved criteria.
    void picksLoaded(const firstlight::Place &place, const QList<firstlight::Pick> &picks,
                     const QStringList &searchTexts, bool isTrial);
    void earlierLoaded(const firstlight::Paper &paper);
    void trialCompared(const firstlight::PreviewDifference &difference);
    void revisionLoaded(); // at the start, and when another one becomes current
    void failed(const firstlight::Error &error);

private:
    void loadDays();
    void loadPicks();
    QFuture<Result<QList<Pick>>> picksOfPlace(int loading);
    QFuture<Result<QList<Pick>>> picksLike(const ArxivId &paper, const PickQuery &query,
                                           int loading);
    void loadRevision();
    void takeDays(const QList<DaySummary> &days);
    void takeEstimates(QDate day, const DayEstimates &estimates);
    void rankAgain(QDate day);
    void rankUnscored();
    void publish();
    // Shows a change at once, then has the store make it.
    template <class Show>
    void change(const QList<ArxivId> &papers, Show show, const QFuture<Result<void>> &saving);

    Services &m_services;
    DayRanking m_ranking;
    QTimer m_reloading;
    Place m_place;
    std::optional<Place> m_preferred; // until the days are known
    std::optional<Revision> m_revision;
    QList<Pick> m_picks;
    QStringList m_searchTexts;
    Place m_picksPlace; // whose they are, while those of m_place are being loaded
    std::optional<QList<SimilarPaper>> m_similar; // to the paper of m_place, once they are found
    std::optional<QString> m_trialText;
    QList<Score> m_trialScores;
    QList<Score> m_savedScores;               // estimates, too
    QSet<std::pair<QDate, QString>> m_ranked; // days and criteria whose estimates were saved here
    int m_loading = 0;                        // numbers the loads, to drop those out of date
};

} // namespace firstlight
