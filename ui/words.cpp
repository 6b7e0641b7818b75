// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "paper/texaccents.h"
#include "paper/texunicode.h"
#include "phrases.h"

#include <QCoreApplication>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView followedMark = u"★ ";

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

std::optional<int> valueOf(const Score &score, Axis axis)
{
    return axis == Axis::Relevance ? score.relevance : score.novelty;
}

QString valueText(std::optional<Score::State> state, std::optional<int> value)
{
    if (!value)
        return u"–"_s;
    const QString number = QLocale().toString(*value);
    return state == Score::State::Estimated ? QString(u"~"_s + number) : number;
}

} // namespace

QString axisName(Axis axis)
{
    return axis == Axis::Relevance ? Words::tr("Relevance") : Words::tr("Novelty");
}

QString scoreValueText(const Pick &pick, Axis axis)
{
    return pick.score ? valueText(pick.score->state, valueOf(*pick.score, axis)) : u"–"_s;
}

QStringList chipTexts(const Pick &pick)
{
    if (!pick.score)
        return chipTexts(std::nullopt, std::nullopt, std::nullopt);
    return chipTexts(pick.score->state, pick.score->relevance, pick.score->novelty);
}

QStringList chipTexts(std::optional<Score::State> state, std::optional<int> relevance,
                      std::optional<int> novelty)
{
    if (state == Score::State::Refused)
        return {Words::tr("refused")};
    if (state == Score::State::Failed)
        return {Words::tr("failed")};
    return {Words::tr("R %1").arg(valueText(state, relevance)),
            Words::tr("N %1").arg(valueText(state, novelty))};
}

QString scoreSentence(const Pick &pick)
{
    if (!pick.score)
        return Words::tr("Not scored yet");
    const Score &score = *pick.score;
    if (score.state == Score::State::Refused)
        return Words::tr("The model declined to score this paper");
    if (score.state == Score::State::Failed)
        return Words::tr("Scoring failed");
    const QString relevance =
        score.relevance ? QLocale().toString(*score.relevance) : Words::tr("unknown");
    if (score.state == Score::State::Estimated)
        return Words::tr("Estimated relevance %1").arg(relevance);
    const QString novelty =
        score.novelty ? QLocale().toString(*score.novelty) : Words::tr("unknown");
    return Words::tr("Relevance %1, novelty %2").arg(relevance, novelty);
}

QString opinionsSentence(const Opinions &opinions)
{
    const auto range = [](const std::optional<int> &least, const std::optional<int> &most) {
        if (!least || !most)
            return Words::tr("unknown");
        const QLocale locale;
        return *least == *most ? locale.toString(*least)
                               : QString(locale.toString(*least) + u'–' + locale.toString(*most));
    };
    return Words::tr("The median of %Ln opinion(s): relevance %1, novelty %2", nullptr,
                     opinions.count)
        .arg(range(opinions.leastRelevance, opinions.mostRelevance),
             range(opinions.leastNovelty, opinions.mostNovelty));
}

QString sparedSentence(Spared spared)
{
    switch (spared) {
    case Spared::LeftOut:
        return Words::tr("Not sent to the model: the local ranker put it too low. “Ask the model "
                         "about it” sends it.");
    case Spared::DroppedByTitle:
        return Words::tr("The model dropped it by its title. “Ask the model about it” has it read "
                         "the abstract.");
    case Spared::No:
        break;
    }
    return {};
}

QString familiaritySentence(const Familiarity &familiarity)
{
    if (familiarity.kind == Familiarity::Kind::NearDuplicate && familiarity.nearest)
        return Words::tr("Near-duplicate of %1").arg(familiarity.nearest->toString());
    if (familiarity.kind == Familiarity::Kind::Unfamiliar)
        return Words::tr("Unfamiliar: nothing like it in your library of the last weeks");
    return {};
}

QString scorerText(const Score &score)
{
    return score.scorer.isLocal() ? Words::tr("estimated by the local ranker") : score.scorer.model;
}

QString bandName(Band band)
{
    switch (band) {
    case Band::In:
        return Words::tr("In");
    case Band::Maybe:
        return Words::tr("Maybe");
    case Band::Out:
        return Words::tr("Out");
    case Band::Unscored:
        break;
    }
    return Words::tr("Not scored");
}

QString announceTypeName(AnnounceType type)
{
    switch (type) {
    case AnnounceType::New:
        return Words::tr("New");
    case AnnounceType::Cross:
        return Words::tr("Cross-listed");
    case AnnounceType::Replace:
        return Words::tr("Replaced");
    case AnnounceType::ReplaceCross:
        break;
    }
    return Words::tr("Replaced cross-list");
}

QString sourceName(AnnouncementSource source)
{
    switch (source) {
    case AnnouncementSource::Feed:
        return {};
    case AnnouncementSource::Listing:
        return Words::tr("from arXiv's listing");
    case AnnouncementSource::Oai:
        return Words::tr("from OAI-PMH");
    case AnnouncementSource::Import:
        return Words::tr("imported");
    case AnnouncementSource::OaiGuess:
        return Words::tr("from OAI-PMH, the day is a guess");
    case AnnouncementSource::SearchGuess:
        break;
    }
    return Words::tr("from arXiv's search, the day is a guess");
}

QString dayText(QDate day, const QLocale &locale)
{
    //: A day of the current list, as QLocale formats dates: weekday, day, month
    return locale.toString(day, Words::tr("ddd d MMM"));
}

QString dateText(QDate day, const QLocale &locale)
{
    //: A day of any year, as QLocale formats dates
    return locale.toString(day, Words::tr("d MMM yyyy"));
}

QString monthText(QDate day, const QLocale &locale)
{
    //: A month with its year, as QLocale formats dates
    return locale.toString(day, Words::tr("MMMM yyyy"));
}

QString updateText(const Pick &pick)
{
    return pick.isUpdated()
               ? Words::tr("Updated v%1 → v%2").arg(pick.earlierVersion).arg(pick.paper.version)
               : QString();
}

QString marksText(const ReaderState &state)
{
    QStringList marks;
    if (state.toRead)
        marks.append(Words::tr("To read"));
    for (const QString &tag : state.tags)
        marks.append(u'#' + tag);
    if (!state.note.isEmpty())
        marks.append(Words::tr("Note"));
    return marks.join(u" · "_s);
}

QString similarityText(const Pick &pick)
{
    return pick.similarity ? Words::tr("%1 % alike").arg(qRound(*pick.similarity * 100))
                           : QString();
}

QString changesSentence(const QList<WordRun> &runs)
{
    QStringList removed;
    QStringList added;
    for (const WordRun &run : runs) {
        if (run.fate == WordRun::Fate::Removed)
            removed.append(run.text);
        else if (run.fate == WordRun::Fate::Added)
            added.append(run.text);
    }
    QStringList sentences;
    if (!removed.isEmpty())
        sentences.append(Words::tr("Removed: %1.").arg(removed.join(u", "_s)));
    if (!added.isEmpty())
        sentences.append(Words::tr("Added: %1.").arg(added.join(u", "_s)));
    return sentences.join(u' ');
}

QString authorsLine(const Pick &pick)
{
    // Followed authors lead, lest a long list hide why the paper is there.
    QStringList names;
    for (const FollowedAuthor &author : pick.followedAuthors)
        names.append(markedAuthor(author));
    for (const QString &author : pick.paper.authors) {
        if (!followedAuthor(pick, author))
            names.append(decodeTexText(author));
    }
    return names.join(u", "_s);
}

std::optional<FollowedAuthor> followedAuthor(const Pick &pick, const QString &author)
{
    for (const FollowedAuthor &followed : pick.followedAuthors) {
        if (followed.name == author)
            return followed;
    }
    return {};
}

QString markedAuthor(const FollowedAuthor &author)
{
    const QString name = decodeTexText(author.name);
    //: An author who is perhaps one whom the reader follows
    return author.isCertain() ? QString(followedMark + name) : Words::tr("perhaps %1").arg(name);
}

QStringList followedSentences(const Pick &pick)
{
    QStringList certain;
    QStringList sentences;
    for (const FollowedAuthor &author : pick.followedAuthors) {
        const QString name = decodeTexText(author.name);
        switch (author.reason) {
        case FollowedAuthor::Reason::Id:
        case FollowedAuthor::Reason::Name:
            certain.append(name);
            break;
        case FollowedAuthor::Reason::SharedName:
            sentences.append(
                Words::tr("Perhaps by an author you follow: of the name %1 there are several")
                    .arg(name));
            break;
        case FollowedAuthor::Reason::Initials:
            sentences.append(
                Words::tr("Perhaps by an author you follow: of %1 only the initials agree")
                    .arg(name));
            break;
        }
    }
    if (!certain.isEmpty())
        sentences.prepend(Words::tr("By an author you follow: %1").arg(certain.join(u", "_s)));
    return sentences;
}

QString lowHIndexText(int count, int leastHIndex, bool isShown)
{
    return (isShown ? Words::tr("%Ln shown despite h-index below %1", nullptr, count)
                    : Words::tr("%Ln hidden by h-index below %1", nullptr, count))
        .arg(leastHIndex);
}

QString moneyText(double usd, const QLocale &locale)
{
    if (usd < 1)
        return Words::tr("%1 ¢").arg(locale.toString(usd * 100, 'f', usd < 0.1 ? 2 : 1));
    return Words::tr("$%1").arg(locale.toString(usd, 'f', 2));
}

QString spokenRow(const Pick &pick)
{
    QStringList parts{readableTex(pick.paper.title),
                      authorsLine(pick).remove(followedMark.toString()), scoreSentence(pick),
                      pick.reader.isRead() ? Words::tr("read") : Words::tr("unread")};
    if (pick.similarity)
        parts.append(similarityText(pick));
    if (pick.isUpdated())
        parts.append(Words::tr("updated from version %1 to version %2")
                         .arg(pick.earlierVersion)
                         .arg(pick.paper.version));
    if (pick.isAuthorMatch())
        parts.append(Words::tr("by an author you follow"));
    else if (pick.isPerhapsAuthorMatch())
        parts.append(Words::tr("perhaps by an author you follow"));
    if (pick.hiddenBelowHIndex)
        parts.append(Words::tr("h-index below %1").arg(*pick.hiddenBelowHIndex));
    if (pick.reader.starred)
        parts.append(Words::tr("starred"));
    if (pick.reader.toRead)
        parts.append(Words::tr("to read"));
    if (!pick.reader.tags.isEmpty())
        parts.append(Words::tr("tags: %1").arg(pick.reader.tags.join(u", "_s)));
    if (!pick.reader.note.isEmpty())
        parts.append(Words::tr("with a note"));
    if (pick.reader.dismissed)
        parts.append(Words::tr("not interested"));
    return spokenTogether(parts);
}

} // namespace firstlight
