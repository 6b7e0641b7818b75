// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"
#include "paper/worddifference.h"

#include <QLocale>

namespace firstlight {

// What the window says of values, in the reader's language.

enum class Axis { Relevance, Novelty };

QString axisName(Axis axis);

// "9", "~8" for an estimate, "–" where there is none.
QString scoreValueText(const Pick &pick, Axis axis);

// One chip a score: "R 9", "N –"; of a refused or failed score one chip that says so.
QStringList chipTexts(const Pick &pick);
// The same of a score whose paper is not at hand; no state: unscored.
QStringList chipTexts(std::optional<Score::State> state, std::optional<int> relevance,
                      std::optional<int> novelty);

// "Relevance 9, novelty 8", "Estimated relevance 8", "Not scored yet".
QString scoreSentence(const Pick &pick);

// "The median of 3 opinions: relevance 7–9, novelty 6".
QString opinionsSentence(const Opinions &opinions);

// Why the model did not read it, and how it can; empty where it did or still will.
QString sparedSentence(Spared spared);

// "Near-duplicate of 2510.00001"; empty for what is familiar.
QString familiaritySentence(const Familiarity &familiarity);
// Who scored: "estimated by the local ranker", or the model's name.
QString scorerText(const Score &score);

QString bandName(Band band);
QString announceTypeName(AnnounceType type);
// Where an announcement came from; empty for feeds, from which most come.
QString sourceName(AnnouncementSource source);

// "Wed 1 Oct" and "October 2025".
QString dayText(QDate day, const QLocale &locale = {});
QString dateText(QDate day, const QLocale &locale = {}); // "1 Oct 2025"
QString monthText(QDate day, const QLocale &locale = {});

// "Updated v1 → v2"; empty where there is no news.
QString updateText(const Pick &pick);

// What the reader made of a paper, in words: "To read · #graphs · Note"; empty: nothing.
QString marksText(const ReaderState &state);

// "87 % alike"; empty in lists that are not of similar papers.
QString similarityText(const Pick &pick);

// "Removed: one, two. Added: three.", for whoever cannot see how the words are drawn.
QString changesSentence(const QList<WordRun> &runs);

// Unicode names, followed authors marked with a star.
QString authorsLine(const Pick &pick);

// "1.2 ¢" below a dollar, "$1.20" from there.
QString moneyText(double usd, const QLocale &locale = {});

// What the list knows of one of the paper's authors, named as the paper spells them; empty: nobody
// whom the reader follows.
std::optional<FollowedAuthor> followedAuthor(const Pick &pick, const QString &author);
// The author with the mark: "★ Ada Writer", "perhaps A. Writer".
QString markedAuthor(const FollowedAuthor &author);
// Why the paper's authors are marked; empty where none is.
QStringList followedSentences(const Pick &pick);

// "12 hidden by h-index below 5", or that they are shown all the same.
QString lowHIndexText(int count, int leastHIndex, bool isShown);

// All that a row shows, for a screen reader.
QString spokenRow(const Pick &pick);

} // namespace firstlight
