// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/connectiontest.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QStandardItemModel;

namespace firstlight {

// A model by its name, typed or chosen from the service's list, with its price where that is known.
class ModelChooser final : public QWidget
{
    Q_OBJECT

public:
    // The connection must outlive it.
    ModelChooser(ConnectionTest &connection, const QString &model, QWidget *parent = nullptr);

    void setEndpoint(std::function<Endpoint()> endpoint) { m_endpoint = std::move(endpoint); }
    QString model() const;
    void forgetList(); // it is another service's

Q_SIGNALS:
    void changed();
    void faultFound(firstlight::EndpointSetting setting);

private:
    void fetch();
    void fill(const ModelListReport &report, const Endpoint &endpoint);
    void describe();

    ConnectionTest &m_connection;
    std::function<Endpoint()> m_endpoint;
    QStandardItemModel *m_list;
    QComboBox *m_model;
    QPushButton *m_fetch;
    QLabel *m_price;
    QLabel *m_state;
    int m_fetching = 0; // numbers the fetches, to drop answers out of date
};

} // namespace firstlight
