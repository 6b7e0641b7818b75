// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/endpointform.h"

#include <QScrollArea>

class QCheckBox;
class QDoubleSpinBox;
class QSpinBox;
class QVBoxLayout;

namespace firstlight {

class PrefilterChooser;

// Settings > Models: the service, what is sent to it, how fast, and for how much at most.
class ModelsPage final : public QScrollArea
{
    Q_OBJECT

public:
    // The parts must outlive it.
    explicit ModelsPage(const EndpointForm::Parts &parts, QWidget *parent = nullptr);

    // By setting: its text as chosen, not checked; and where to complain of it.
    QHash<QString, QString> values() const;
    const QHash<QString, QLabel *> &complaints() const { return m_complaints; }

    KeyEditor &key() { return m_endpoint->key(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSending(QVBoxLayout *column, const Settings &settings);
    void addPace(QVBoxLayout *column, const Settings &settings);
    void addCaps(QVBoxLayout *column, const Settings &settings);
    QDoubleSpinBox *makeCap(const QString &setting, double usd);
    QLabel *complaint(const QString &setting);
    void showTiers();

    EndpointForm *m_endpoint;
    PrefilterChooser *m_prefilter = nullptr;
    QCheckBox *m_titlePass = nullptr;
    QSpinBox *m_opinions = nullptr;
    QComboBox *m_flex = nullptr;
    QLabel *m_flexHint = nullptr;
    QSpinBox *m_atOnce = nullptr;
    QDoubleSpinBox *m_capRun = nullptr;
    QDoubleSpinBox *m_capMonth = nullptr;
    QHash<QString, QLabel *> m_complaints;
};

} // namespace firstlight
