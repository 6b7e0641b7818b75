// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/prefilterchooser.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr double percent = 100;
// What the choosers begin with when their rule was never set.
constexpr double usualShare = .4;
constexpr double usualRecall = .95;

} // namespace

PrefilterChooser::PrefilterChooser(const PrefilterRule &saved, QWidget *parent)
    : QWidget(parent)
    , m_chosen{saved.share < 1 ? saved.share : usualShare,
               saved.recall > 0 ? saved.recall : usualRecall}
    , m_mode(new QComboBox)
    , m_percent(new QDoubleSpinBox)
    , m_effect(new QLabel)
{
    m_mode->setObjectName(u"prefilterMode"_s);
    m_mode->setAccessibleName(tr("What is sent to the model"));
    m_mode->addItems({tr("everything"), tr("the best of the day"), tr("enough for the picks")});
    m_mode->setCurrentIndex(static_cast<int>(modeOf(saved)));
    m_percent->setObjectName(u"prefilterPercent"_s);
    m_percent->setSuffix(tr(" %"));
    m_effect->setObjectName(u"prefilterEffect"_s);
    m_effect->setTextFormat(Qt::PlainText);
    m_effect->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_mode, 1);
    row->addWidget(m_percent);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_effect);
    setFocusProxy(m_mode);
    showMode();
    connect(m_mode, &QComboBox::currentIndexChanged, this, &PrefilterChooser::showMode);
    connect(m_percent, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        (mode() == Mode::Recall ? m_chosen.recall : m_chosen.share) = value / percent;
        describe();
    });
}

PrefilterChooser::Mode PrefilterChooser::modeOf(const PrefilterRule &rule)
{
    if (rule.sendsAll())
        return Mode::Everything;
    return rule.recall > 0 ? Mode::Recall : Mode::Share;
}

PrefilterChooser::Mode PrefilterChooser::mode() const
{
    return static_cast<Mode>(m_mode->currentIndex());
}

void PrefilterChooser::showMode()
{
    const bool isRecall = mode() == Mode::Recall;
    const double value = (isRecall ? m_chosen.recall : m_chosen.share) * percent;
    m_percent->setVisible(mode() != Mode::Everything);
    m_percent->setAccessibleName(isRecall ? tr("Percent of the picks that should be among them")
                                          : tr("Percent of the day's papers"));
    {
        const QSignalBlocker blocker(m_percent); // a narrower range would change the number
        m_percent->setDecimals(isRecall ? 1 : 0);
        m_percent->setRange(isRecall ? 50 : 1, isRecall ? 99.9 : 100);
        m_percent->setValue(value);
    }
    describe();
}

void PrefilterChooser::describe()
{
    const QString rest =
        tr("The rest keeps the estimate of this computer; 3 % of it is sent at random to tell how "
           "many picks are missed. Followed authors and stars are always sent, and in the first "
           "week at least 40 to 60 %.");
    switch (mode()) {
    case Mode::Everything:
        m_effect->setText(tr("Every paper of the day is scored by the model."));
        break;
    case Mode::Share: {
        const int saved = qRound((1 - m_chosen.share) * percent);
        m_effect->setText(tr("Saves about %1 % of the cost. %2").arg(saved).arg(rest));
        break;
    }
    case Mode::Recall:
        m_effect->setText(tr("As many papers as %1 % of the picks are expected among; the saving "
                             "grows as the model's scores come in. %2")
                              .arg(locale().toString(m_chosen.recall * percent, 'g', 4), rest));
        break;
    }
}

bool PrefilterChooser::showSetting(const QString &key, const QString &text)
{
    PrefilterRule rule{values().value(u"llm.prefilter-share"_s).toDouble(),
                       values().value(u"llm.prefilter-recall"_s).toDouble()};
    if (key == "llm.prefilter-share"_L1)
        rule.share = text.toDouble();
    else if (key == "llm.prefilter-recall"_L1)
        rule.recall = text.toDouble();
    else
        return false;
    showRule(rule);
    return true;
}

QWidget *PrefilterChooser::controlOf(const QString &key) const
{
    return values().contains(key) ? m_mode->parentWidget() : nullptr;
}

void PrefilterChooser::showRule(const PrefilterRule &rule)
{
    if (rule.share < 1)
        m_chosen.share = rule.share;
    if (rule.recall > 0)
        m_chosen.recall = rule.recall;
    m_mode->setCurrentIndex(static_cast<int>(modeOf(rule)));
    showMode();
}

QHash<QString, QString> PrefilterChooser::values() const
{
    const bool isRecall = mode() == Mode::Recall;
    const double share = mode() == Mode::Share ? m_chosen.share : 1;
    return {{u"llm.prefilter-share"_s, QString::number(share)},
            {u"llm.prefilter-recall"_s, QString::number(isRecall ? m_chosen.recall : 0)}};
}

} // namespace firstlight
