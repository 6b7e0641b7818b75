// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dayranking.h"
#include "models/picklist.h"
#include "models/rowmatches.h"
#include "place.h"
#include "placecounts.h"
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
    // Shows what has arrived, too.
    void open(const Place &place);
    void reload();  // days and papers, soon and once, with all that has arrived
    void refresh(); // the same, but papers that are new to the place are held back
    void showArrived();

    const Place &place() const { return m_place; }
    const std::optional<Revision> &revision() const { return m_revision; }
    // Of Place::Kind::Search and Saved; empty elsewhere.
    QString searchOf(const Place &place) const;

    QStringList knownTags() const;

    // The order in which long lists are wanted. A search that is to show the best matches first
    // (ListOrder::Given) is made again.
    void setOrder(ListOrder order);
    // Texts for rows of the place, answered by picksFetched.
    void fetch(const QList<qint64> &keys);
    // Searches within the place, answered by rowsFound.
    void findRows(const QString &question);
    // Which topic of the criteria each paper of a whole place matches, answered by topicsFound.
    void findTopics();
    // Reads the picks of papers that are not at hand, then acts on all of them.
    void withPicks(const QList<qint64> &keys, const std::function<void(const QList<Pick> &)> &act);

    void setRead(const QList<ArxivId> &papers, bool read);
    void setStarred(const QList<ArxivId> &papers, bool starred);
    void setDismissed(const QList<ArxivId> &papers, bool dismissed);
    void setToRead(const QList<ArxivId> &papers, bool toRead);
    void setRescued(const QList<ArxivId> &papers, bool rescued);
    void setTag(const QList<ArxivId> &papers, const QString &tag, bool carries);

    void saveSearch(const QString &name, const QString &query);
    void renameSearch(const QString &name, const QString &newName);
    void removeSearch(const QString &name);

    // Answered by earlierLoaded, where that version's text is at hand.
    void fetchEarlier(const Pick &updated);

    void saveRevision(const QString &text, const QString &label = {});
    // Shows the day as these criteria would rank it; the scores in the library stay as they are.
    void tryCriteria(const QString &text);
    void endTrial();
    // Criteria may be tried soon: days that are rested on are made ready for it.
    void expectTrial(bool isExpected) { m_ranking.setLive(isExpected); }

Q_SIGNALS:
    void daysLoaded(const QList<firstlight::DaySummary> &days);
    void placesCounted(const firstlight::PlaceCounts &counts);
    // isTrial: scores are of unsaved criteria. Of a month nothing is listed.
    void picksLoaded(const firstlight::Place &place, const firstlight::PickList &list,
                     bool isTrial);
    void picksFetched(const QList<firstlight::Pick> &picks);
    void marksChanged(const QList<firstlight::Pick> &picks); // of a long list
    void rowsFound(const firstlight::FoundRows &found);
    void topicsFound(const firstlight::PaperTopics &topics);
    void searchTooWide(); // to be ranked
    void earlierLoaded(const firstlight::Paper &paper);
    // Of a day, whose papers these are.
    void trialEstimated(const QList<firstlight::Pick> &picks,
                        const firstlight::DayEstimates &estimates);
    void trialEnded();
    void revisionLoaded(); // at the start, and when another one becomes current
    void failed(const firstlight::Error &error);

private:
    void loadDays();
    void loadPicks();
    void loadWhole(int loading);
    void loadLong(int loading);
    void loadColumns(int loading, const PickQuery &query);
    void loadNewestFound(int loading, const PickQuery &query);
    void loadBestFound(int loading, const PickQuery &query);
    void takeLong(const PickList &list);
    void countPlaces();
    void countAll(int counting);
    PickQuery queryOf(const Place &place) const;
    QFuture<Result<QList<Pick>>> picksOfPlace(int loading);
    QFuture<Result<QList<Pick>>> picksLike(const ArxivId &paper, const PickQuery &query,
                                           int loading);
    void loadRevision();
    void takeDays(const QList<DaySummary> &days);
    void takeEstimates(QDate day, const DayEstimates &estimates);
    void takeMarked(const QList<ArxivId> &papers);
    void showTrial();
    void rankAgain(QDate day);
    void rankUnscored();
    bool holdsBack() const;
    void take(const PickList &list);
    void publish();
    void tell(const QFuture<Result<void>> &saving);
    // Shows a change at once, then has the store make it.
    template <class Show>
    void change(const QList<ArxivId> &papers, Show show, const QFuture<Result<void>> &saving);

    Services &m_services;
    DayRanking m_ranking;
    QTimer m_reloading;
    Place m_place;
    std::optional<Place> m_preferred; // until the days are known
    std::optional<Revision> m_revision;
    QList<Pick> m_picks;          // of a place that is wholly at hand, parallel to m_list
    QHash<qint64, Pick> m_atHand; // of a long place
    PickList m_list;
    Place m_picksPlace; // whose they are, while those of m_place are being loaded
    // Keys of the place that are not held back; ascending. Null: nothing was shown yet.
    std::shared_ptr<const std::vector<qint64>> m_shown;
    bool m_showsArrived = true; // with the next load
    ListOrder m_order = ListOrder::Sum;
    PlaceCounts m_counts;
    QList<SavedSearch> m_saved;
    std::optional<QList<SimilarPaper>> m_similar; // to the paper of m_place, once they are found
    std::optional<QString> m_trialText;
    std::optional<DayEstimates> m_trial;      // of the day, once they are made
    QSet<std::pair<QDate, QString>> m_ranked; // days and criteria whose estimates were saved here
    int m_loading = 0;                        // numbers the loads, to drop those out of date
    int m_loaded = 0;                         // the last one that was shown
    int m_finding = 0;
    int m_counting = 0;
};

} // namespace firstlight
