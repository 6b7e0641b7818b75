// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/connectiontest.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace firstlight {

// "Test connection", what it will cost, and what came of it.
class ConnectionTester final : public QWidget
{
    Q_OBJECT

public:
    // The connection must outlive it.
    explicit ConnectionTester(ConnectionTest &connection, QWidget *parent = nullptr);
    ~ConnectionTester() override; // stops a test that it began

    void setEndpoint(std::function<Endpoint()> endpoint) { m_endpoint = std::move(endpoint); }
    void describe(); // the endpoint changed

Q_SIGNALS:
    void faultFound(firstlight::EndpointSetting setting);
    void told(QWidget *outcome); // which may be scrolled out of sight

private:
    void startOrStop();
    void tell(const ConnectionReport &report, const Endpoint &endpoint);

    ConnectionTest &m_connection;
    std::function<Endpoint()> m_endpoint;
    QPushButton *m_test;
    QLabel *m_forecast;
    QLabel *m_outcome;
    bool m_isRunning = false;
};

} // namespace firstlight
