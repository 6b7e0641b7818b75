// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/modelchooser.h"

#include "base/async.h"
#include "connectionwords.h"
#include "dialogs/fieldcolumn.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QLabel *namedHint(const QString &name)
{
    QLabel *hint = makeHint();
    hint->setObjectName(name);
    return hint;
}

// Names beside prices.
QTreeView *makePopup()
{
    auto *view = new QTreeView;
    view->setRootIsDecorated(false);
    view->setHeaderHidden(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setUniformRowHeights(true);
    return view;
}

} // namespace

ModelChooser::ModelChooser(ConnectionTest &connection, const QString &model, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_list(new QStandardItemModel(0, 2, this))
    , m_model(new QComboBox)
    , m_fetch(new QPushButton(tr("&Fetch models")))
    , m_price(namedHint(u"modelPrice"_s))
    , m_state(namedHint(u"modelListState"_s))
{
    QTreeView *popup = makePopup();
    m_model->setObjectName(u"llm.model"_s);
    m_model->setAccessibleName(tr("Model name"));
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->setModel(m_list);
    m_model->setView(popup);
    popup->header()->setStretchLastSection(true);
    popup->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->setMinimumContentsLength(16);
    m_model->setEditText(model);
    m_model->lineEdit()->setPlaceholderText(tr("Type a name, or fetch the service's list"));
    m_fetch->setObjectName(u"fetchModels"_s);
    m_fetch->setAutoDefault(false);
    m_fetch->setToolTip(tr("Asks the service for its list of models, which is free"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_model, 1);
    row->addWidget(m_fetch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_state);
    column->addWidget(m_price);
    setFocusProxy(m_model);
    m_state->hide();
    connect(m_fetch, &QPushButton::clicked, this, &ModelChooser::fetch);
    connect(m_model, &QComboBox::editTextChanged, this, &ModelChooser::describe);
    describe();
}

QString ModelChooser::model() const
{
    return m_model->currentText().trimmed();
}

void ModelChooser::forgetList()
{
    ++m_fetching;
    const QString kept = m_model->currentText();
    m_list->setRowCount(0);
    m_model->setEditText(kept);
    m_state->hide();
    m_fetch->setEnabled(true);
}

void ModelChooser::fetch()
{
    const Endpoint endpoint = m_endpoint();
    m_fetch->setEnabled(false);
    m_state->setText(tr("Asking %1 for its models…").arg(hostOf(endpoint.base)));
    m_state->show();
    const int fetching = ++m_fetching;
    deliver(m_connection.listModels(endpoint), this,
            [this, endpoint, fetching](const ModelListReport &report) {
                if (fetching == m_fetching)
                    fill(report, endpoint);
            });
}

void ModelChooser::fill(const ModelListReport &report, const Endpoint &endpoint)
{
    m_fetch->setEnabled(true);
    if (report.fault) {
        m_state->setText(report.fault->status == 404
                             ? tr("%1 has no list of models at this address. Type the name of one.")
                                   .arg(hostOf(endpoint.base))
                             : faultSentence(*report.fault, endpoint));
        Q_EMIT faultFound(report.fault->setting);
        return;
    }
    const QString kept = m_model->currentText();
    m_list->setRowCount(0);
    Endpoint priced = endpoint;
    for (const QString &model : report.models) {
        priced.model = model;
        m_list->appendRow(
            {new QStandardItem(model), new QStandardItem(priceText(m_connection.priceOf(priced)))});
    }
    m_model->setCurrentIndex(m_model->findText(kept));
    m_model->setEditText(kept);
    m_state->setText(
        report.models.contains(kept) || report.models.isEmpty()
            ? tr("%Ln model(s) there.", nullptr, int(report.models.size()))
            : tr("%Ln model(s) there; choose one.", nullptr, int(report.models.size())));
    m_model->setFocus();
}

void ModelChooser::describe()
{
    const QString name = model();
    Endpoint priced = m_endpoint ? m_endpoint() : Endpoint();
    priced.model = name;
    const QString sentence =
        name.isEmpty() ? QString() : priceSentence(m_connection.priceOf(priced), locale());
    m_price->setText(sentence);
    m_price->setVisible(!sentence.isEmpty());
    Q_EMIT changed();
}

} // namespace firstlight
