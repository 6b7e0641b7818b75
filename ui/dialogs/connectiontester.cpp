// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/connectiontester.h"

#include "base/async.h"
#include "connectionwords.h"
#include "dialogs/fieldcolumn.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

ConnectionTester::ConnectionTester(ConnectionTest &connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_test(new QPushButton(tr("&Test connection")))
    , m_forecast(makeHint())
    , m_outcome(makeHint())
{
    m_test->setObjectName(u"testConnection"_s);
    m_test->setAutoDefault(false);
    m_forecast->setObjectName(u"testForecast"_s);
    m_outcome->setObjectName(u"testOutcome"_s);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->setAccessibleName(tr("Outcome of the test"));
    m_outcome->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_test);
    row->addWidget(m_forecast, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_outcome);
    setFocusProxy(m_test);
    connect(m_test, &QPushButton::clicked, this, &ConnectionTester::startOrStop);
}

ConnectionTester::~ConnectionTester()
{
    if (m_isRunning)
        m_connection.cancel();
}

void ConnectionTester::describe()
{
    const Endpoint endpoint = m_endpoint();
    const bool isComplete = !endpoint.base.host().isEmpty() && !endpoint.model.isEmpty();
    m_test->setEnabled(isComplete || m_isRunning);
    m_forecast->setText(isComplete ? testForecastText(m_connection.priceOf(endpoint), locale())
                                   : tr("Needs an address and a model."));
}

void ConnectionTester::startOrStop()
{
    if (m_isRunning)
        return m_connection.cancel();
    const Endpoint endpoint = m_endpoint();
    m_isRunning = true;
    m_test->setText(tr("S&top"));
    m_outcome->setText(tr("Asking %1…").arg(hostOf(endpoint.base)));
    m_outcome->show();
    deliver(m_connection.run(endpoint), this,
            [this, endpoint](const ConnectionReport &report) { tell(report, endpoint); });
}

void ConnectionTester::tell(const ConnectionReport &report, const Endpoint &endpoint)
{
    m_isRunning = false;
    m_test->setText(tr("&Test connection"));
    m_outcome->setText(testReportText(report, endpoint, locale()));
    describe();
    if (report.fault)
        Q_EMIT faultFound(report.fault->setting);
    Q_EMIT told(m_outcome);
}

} // namespace firstlight
