// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/scanchooser.h"

#include "base/async.h"
#include "dialogs/categorytree.h"
#include "dialogs/complaint.h"
#include "settings/settingrules.h"
#include "words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QtConcurrent>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array offeredTypes{AnnounceType::New, AnnounceType::Cross, AnnounceType::Replace,
                                  AnnounceType::ReplaceCross};

} // namespace

ScanChooser::ScanChooser(const ScanChoice &saved, QWidget *parent)
    : QWidget(parent)
    , m_saved(saved)
    , m_given(saved.categories)
    , m_categories(new CategoryTree)
    , m_primaryOnly(new QCheckBox(tr("Only where the paper's &primary category is one of these")))
    , m_excluded(new QLineEdit(saved.scope.excluded.join(u", "_s)))
    , m_effect(new QLabel)
{
    m_categories->setChosen(saved.categories);
    m_primaryOnly->setObjectName(u"announce-primary-only"_s);
    m_primaryOnly->setChecked(saved.scope.primaryOnly);
    m_excluded->setObjectName(u"exclude-categories"_s);
    m_excluded->setPlaceholderText(tr("Codes, such as cs.RO, cs.CR"));
    m_excluded->setToolTip(
        tr("A paper that is in one of these categories, as a cross-list too, is not scanned."));
    m_effect->setObjectName(u"scanEffect"_s);
    m_effect->setTextFormat(Qt::PlainText);
    m_effect->setWordWrap(true);
    layOut();
    m_saved = choice(); // in the order that choices have here
    m_measureSoon.setSingleShot(true);
    m_measureSoon.setInterval(50);
    connect(&m_measureSoon, &QTimer::timeout, this, &ScanChooser::measure);
    const auto soon = qOverload<>(&QTimer::start);
    connect(m_categories, &CategoryTree::changed, &m_measureSoon, soon);
    connect(m_primaryOnly, &QCheckBox::toggled, &m_measureSoon, soon);
    connect(m_excluded, &QLineEdit::textChanged, &m_measureSoon, soon);
    for (QCheckBox *box : m_types)
        connect(box, &QCheckBox::toggled, &m_measureSoon, soon);
}

void ScanChooser::layOut()
{
    for (const QString &key : {u"categories"_s, u"announce-types"_s, u"exclude-categories"_s,
                               u"announce-primary-only"_s})
        m_complaints.insert(key, makeComplaint(key));
    auto *title = new QLabel(tr("&Categories"));
    title->setBuddy(m_categories);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(8);
    form->addRow(m_complaints.value(u"categories"_s));
    form->addRow(m_primaryOnly);
    form->addRow(m_complaints.value(u"announce-primary-only"_s));
    form->addRow(tr("Announcements to scan"), makeTypes());
    form->addRow(m_complaints.value(u"announce-types"_s));
    form->addRow(tr("&Leave out papers of"), m_excluded);
    form->addRow(m_complaints.value(u"exclude-categories"_s));
    form->addRow(m_effect);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_categories, 1);
    column->addLayout(form);
}

QWidget *ScanChooser::makeTypes()
{
    auto *types = new QWidget;
    auto *row = new QHBoxLayout(types);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (const AnnounceType type : offeredTypes) {
        auto *box = new QCheckBox(announceTypeName(type));
        box->setObjectName(u"type."_s + toString(type));
        box->setProperty("type", toString(type));
        box->setChecked(m_saved.scope.types.contains(type));
        row->addWidget(box);
        m_types.append(box);
    }
    row->addStretch(1);
    return types;
}

QStringList ScanChooser::types() const
{
    QStringList chosen;
    for (const QCheckBox *box : m_types) {
        if (box->isChecked())
            chosen.append(box->property("type").toString());
    }
    return chosen;
}

QHash<QString, QString> ScanChooser::values() const
{
    const QStringList chosen = m_categories->chosen();
    const bool isAsGiven = QSet<QString>(chosen.begin(), chosen.end()) ==
                           QSet<QString>(m_given.begin(), m_given.end());
    return {{u"categories"_s, (isAsGiven ? m_given : chosen).join(u',')},
            {u"announce-types"_s, types().join(u',')},
            {u"announce-primary-only"_s, m_primaryOnly->isChecked() ? u"on"_s : u"off"_s},
            {u"exclude-categories"_s, m_excluded->text()}};
}

bool ScanChooser::showSetting(const QString &key, const QString &text)
{
    const QStringList chosen = text.split(u',');
    if (key == "categories"_L1) {
        m_given = chosen;
        m_categories->setChosen(chosen);
        return true;
    }
    if (key != "announce-types"_L1)
        return false;
    for (QCheckBox *box : std::as_const(m_types))
        box->setChecked(chosen.contains(box->property("type").toString()));
    return true;
}

QWidget *ScanChooser::controlOf(const QString &key) const
{
    if (key == "categories"_L1)
        return m_categories;
    return key == "announce-types"_L1 ? m_types.constFirst()->parentWidget() : nullptr;
}

ScanChoice ScanChooser::choice() const
{
    QList<AnnounceType> chosen;
    for (const QString &name : types())
        chosen.append(announceTypeFromString(name).value());
    // What is being typed may be no category yet.
    const QString excluded =
        rules::categoriesOrNone(m_excluded->text()).value_or(m_saved.scope.excluded.join(u','));
    return {m_categories->chosen(),
            {chosen, m_primaryOnly->isChecked(), excluded.split(u',', Qt::SkipEmptyParts)}};
}

void ScanChooser::setPapers(const QList<ListedPaper> &papers)
{
    m_papers = papers;
    m_hasPapers = true;
    measure();
}

void ScanChooser::measure()
{
    const ScanChoice chosen = choice();
    if (!m_hasPapers || chosen.categories.isEmpty() || chosen.scope.types.isEmpty()) {
        m_effect->clear();
        return;
    }
    const int measuring = ++m_measuring;
    deliver(QtConcurrent::run(scanEffect, m_papers, m_saved, chosen), this,
            [this, measuring, chosen](const ScanEffect &effect) {
                if (measuring == m_measuring)
                    describe(chosen, effect);
            });
}

void ScanChooser::describe(const ScanChoice &chosen, const ScanEffect &effect)
{
    m_effect->setText(scanEffectText(effect, chosen != m_saved, !m_papers.isEmpty()));
}

QString scanEffectText(const ScanEffect &effect, bool isChanged, bool hasPapers)
{
    const QLocale locale;
    const QString all = locale.toString(effect.scanned);
    QStringList sentences;
    if (!hasPapers)
        sentences.append(
            ScanChooser::tr("No papers are stored yet, so what this brings cannot be told."));
    else if (effect.added > 0 && effect.dropped > 0)
        sentences.append(ScanChooser::tr("Adds %Ln paper(s) to last week's %2, drops %1 of them.",
                                         nullptr, effect.added)
                             .arg(locale.toString(effect.dropped), all));
    else if (effect.added > 0)
        sentences.append(
            ScanChooser::tr("Adds %Ln paper(s) to last week's %1.", nullptr, effect.added)
                .arg(all));
    else if (effect.dropped > 0)
        sentences.append(ScanChooser::tr("Drops %1 of last week's %2 papers.")
                             .arg(locale.toString(effect.dropped), all));
    else if (isChanged)
        sentences.append(ScanChooser::tr("No change to last week's %1 papers.").arg(all));
    else
        sentences.append(ScanChooser::tr("Last week: %1 papers.").arg(all));
    if (hasPapers && !effect.unknown.isEmpty())
        sentences.append(ScanChooser::tr("%1: not in the library yet, unknown until the next pull.")
                             .arg(effect.unknown.join(u", "_s)));
    return sentences.join(u' ');
}

} // namespace firstlight
