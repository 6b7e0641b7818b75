// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/pintestdialog.h"

#include "paper/texunicode.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QGroupBox *makeBands(QButtonGroup *group, Band chosen)
{
    auto *box = new QGroupBox(PinTestDialog::tr("The criteria are to put it"));
    auto *column = new QVBoxLayout(box);
    const QList<std::pair<Band, QString>> bands{
        {Band::In, PinTestDialog::tr("&in: it passes the cut-offs")},
        {Band::Maybe, PinTestDialog::tr("&maybe: within one of them")},
        {Band::Out, PinTestDialog::tr("&out")}};
    for (const auto &[band, text] : bands) {
        auto *button = new QRadioButton(text);
        button->setObjectName(u"band."_s + toString(band));
        button->setChecked(band == chosen);
        group->addButton(button, static_cast<int>(band));
        column->addWidget(button);
    }
    return box;
}

} // namespace

PinTestDialog::PinTestDialog(const Paper &paper, const std::optional<LifeTest> &pinned,
                             Band proposed, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"pinTestDialog"_s);
    setWindowTitle(tr("Pin as a test"));
    auto *title = new QLabel(readableTex(paper.title));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *group = new QButtonGroup(this);
    const Band offered = proposed == Band::Unscored ? Band::In : proposed;
    QGroupBox *bands = makeBands(group, pinned ? pinned->band : offered);
    auto *note = new QLineEdit(pinned ? pinned->note : QString());
    note->setObjectName(u"pinNote"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("&Why (if you like):"), note);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *pin =
        buttons->addButton(pinned ? tr("&Pin again") : tr("&Pin"), QDialogButtonBox::AcceptRole);
    pin->setObjectName(u"pin"_s);
    pin->setDefault(true);
    if (pinned) {
        QPushButton *unpin = buttons->addButton(tr("&Unpin"), QDialogButtonBox::DestructiveRole);
        unpin->setObjectName(u"unpin"_s);
        connect(unpin, &QPushButton::clicked, this, [this, id = paper.id] {
            accept();
            Q_EMIT unpinRequested(id);
        });
    }
    // Last: Tab passes over one that was there before those that stand in front of it.
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, group, note, id = paper.id] {
        accept();
        Q_EMIT pinRequested({id, LifeTest::Kind::Pinned, static_cast<Band>(group->checkedId()),
                             note->text().simplified()});
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(bands);
    column->addLayout(form);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
}

} // namespace firstlight
