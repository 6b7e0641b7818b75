// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/exportdialog.h"

#include "dialogs/fieldcolumn.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(const QStringList &sources, QWidget *parent)
    : QDialog(parent)
    , m_source(new QComboBox(this))
    , m_format(new QComboBox(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    m_source->setObjectName(u"exportSource"_s);
    m_source->addItems(sources);
    m_format->setObjectName(u"exportFormat"_s);
    const QList<ExportFormatInfo> formats = exportFormats();
    for (const ExportFormatInfo &info : formats)
        m_format->addItem(info.title);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    QPushButton *save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    copy->setObjectName(u"exportCopy"_s);
    save->setObjectName(u"exportSave"_s);
    save->setDefault(true);

    auto *column = makeFieldColumn();
    addField(column, tr("&Papers"), m_source);
    addField(column, tr("&Format"), m_format);
    auto *whole = new QVBoxLayout(this);
    whole->addLayout(column);
    whole->addStretch();
    whole->addWidget(buttons);
    setMinimumWidth(360);

    connect(copy, &QPushButton::clicked, this, [this] {
        Q_EMIT copyRequested(m_source->currentIndex(), format().format);
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT saveRequested(m_source->currentIndex(), format());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ExportFormatInfo ExportDialog::format() const
{
    return exportFormats().at(m_format->currentIndex());
}

} // namespace firstlight
