// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/endpointform.h"

class QRadioButton;
class QScrollArea;

namespace firstlight {

// The third of the first steps: this computer alone, or a model's service, too.
class ModelStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ModelStep(QWidget *parent = nullptr);

    // Without them only this computer can be chosen. They must outlive it.
    void offerModels(const EndpointForm::Parts &parts);

    bool wantsModel() const;
    QHash<QString, QString> values() const; // by setting; empty: nothing is to be changed
    QString summary() const;
    KeyEditor *key() const; // null: no model is offered

private:
    QRadioButton *m_local;
    QRadioButton *m_model;
    QScrollArea *m_scroll;
    EndpointForm *m_form = nullptr;
};

} // namespace firstlight
