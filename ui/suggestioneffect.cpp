// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestioneffect.h"

#include "criteria/criteriamarkdown.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class EffectWords final
{
    Q_DECLARE_TR_FUNCTIONS(SuggestionEffect)

public:
    static QString place(const ProposedEdit &edit)
    {
        switch (edit.place) {
        case ProposedEdit::Place::Relevant:
            return tr("Topic %1, relevant").arg(edit.topic);
        case ProposedEdit::Place::Irrelevant:
            return tr("Topic %1, irrelevant").arg(edit.topic);
        case ProposedEdit::Place::RelevantKeyword:
            return tr("Relevant keywords");
        case ProposedEdit::Place::IrrelevantKeyword:
            return tr("Irrelevant keywords");
        case ProposedEdit::Place::ApplicationKeyword:
            break;
        }
        return tr("Application keywords");
    }

    static QString before(const QString &line) { return tr("− %1").arg(line); }
    static QString after(const QString &line) { return tr("+ %1").arg(line); }
    static QString reason(const QString &reason) { return tr("Because: %1").arg(reason); }

    static QString noTests()
    {
        return tr("Not measured: there are no tests yet. Star papers, or dismiss some.");
    }
    static QString unfitting() { return tr("Does not fit beside the others."); }
    static QString unchanged() { return tr("Changes no test."); }

    static QString moved(const LifeRegression &regression)
    {
        return tr("Wins %1, loses %2.")
            .arg(number(regression.won.size()), number(regression.lost.size()));
    }

    static QString tally(LifeTest::Kind kind, const LifeReport::Tally &before,
                         const LifeReport::Tally &after)
    {
        const QString text = kind == LifeTest::Kind::Starred ? tr("Stars in: %1 → %2 of %3.")
                             : kind == LifeTest::Kind::Dismissed
                                 ? tr("Dismissed out: %1 → %2 of %3.")
                                 : tr("Pinned as wanted: %1 → %2 of %3.");
        return text.arg(number(before.hits), number(after.hits), number(after.of));
    }

private:
    static QString number(qsizetype value) { return QLocale().toString(qlonglong(value)); }
};

EditEffect effectOf(const LifeJudge &judge, const LifeReport &before, const EditedCriteria &edited)
{
    EditEffect effect{.after = judge.judge(criteriaFromMarkdown(edited.text)).report,
                      .regression = {},
                      .isFitting = edited.left.isEmpty()};
    effect.regression = regressionBetween(before, effect.after);
    return effect;
}

} // namespace

EditedCriteria withEdits(const QString &criteriaText, const QList<ProposedEdit> &edits)
{
    EditedCriteria edited{criteriaText, {}};
    for (qsizetype at = 0; at < edits.size(); ++at) {
        const std::optional<QString> next = withEdit(edited.text, edits.at(at));
        if (next)
            edited.text = *next;
        else
            edited.left.append(at);
    }
    return edited;
}

QList<ProposedEdit> editsForDraft(const QList<ProposedEdit> &edits, const QString &criteriaText,
                                  const QString &draft)
{
    const QList<Topic> before = criteriaFromMarkdown(criteriaText).topics;
    const QList<Topic> now = criteriaFromMarkdown(draft).topics;
    QList<ProposedEdit> counted = edits;
    for (ProposedEdit &edit : counted) {
        if (edit.topic < 1 || edit.topic > before.size())
            continue;
        const QString name = before.at(edit.topic - 1).name;
        if (edit.topic <= now.size() && now.at(edit.topic - 1).name == name)
            continue;
        const auto found = std::find_if(now.cbegin(), now.cend(),
                                        [&name](const Topic &topic) { return topic.name == name; });
        edit.topic = int(found - now.cbegin()) + 1; // behind the last: there is none
    }
    return counted;
}

SuggestionEffects suggestionEffects(const LifeJudge &judge, const QString &criteriaText,
                                    const QList<ProposedEdit> &edits, const QList<bool> &accepted)
{
    SuggestionEffects effects{.tests = judge.tests(),
                              .before = judge.judge(criteriaFromMarkdown(criteriaText)).report,
                              .alone = {},
                              .together = {}};
    QList<ProposedEdit> taken;
    for (qsizetype at = 0; at < edits.size(); ++at) {
        effects.alone.append(
            effectOf(judge, effects.before, withEdits(criteriaText, {edits.at(at)})));
        if (accepted.value(at))
            taken.append(edits.at(at));
    }
    if (!taken.isEmpty())
        effects.together = effectOf(judge, effects.before, withEdits(criteriaText, taken));
    return effects;
}

QString editPlaceText(const ProposedEdit &edit)
{
    return EffectWords::place(edit);
}

QString editDifferenceText(const ProposedEdit &edit)
{
    QStringList lines;
    if (!edit.before.isEmpty())
        lines.append(EffectWords::before(edit.before));
    if (!edit.after.isEmpty())
        lines.append(EffectWords::after(edit.after));
    if (!edit.reason.isEmpty())
        lines.append(EffectWords::reason(edit.reason));
    return lines.join(u'\n');
}

QString effectText(const SuggestionEffects &effects, const EditEffect &effect)
{
    if (effects.tests.isEmpty())
        return EffectWords::noTests();
    QStringList parts;
    if (!effect.isFitting)
        parts.append(EffectWords::unfitting());
    if (effect.regression.isEmpty()) {
        parts.append(EffectWords::unchanged());
        return parts.join(u' ');
    }
    parts.append(EffectWords::moved(effect.regression));
    for (const auto kind :
         {LifeTest::Kind::Starred, LifeTest::Kind::Dismissed, LifeTest::Kind::Pinned}) {
        if (effect.after.tallyOf(kind).of > 0)
            parts.append(
                EffectWords::tally(kind, effects.before.tallyOf(kind), effect.after.tallyOf(kind)));
    }
    return parts.join(u' ');
}

} // namespace firstlight
