// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/suggesting.h"
#include "services.h"
#include "suggestioneffect.h"

#include <QObject>

namespace firstlight {

// Asks for edits of the criteria and measures them, for whoever shows them. Nothing is sent before
// ask().
class SuggestionControl final : public QObject
{
    Q_OBJECT

public:
    // The services must outlive it. Destroying it takes back what was asked.
    explicit SuggestionControl(Services &services, QObject *parent = nullptr);
    ~SuggestionControl() override;

    bool hasModel() const; // endpoint and model are set
    QString modelName() const;
    // Once the model has answered.
    const std::optional<Suggestions> &suggestions() const { return m_suggestions; }

    void forecast(); // answered by forecastMade or failed
    void ask();      // by suggested, then measured; or failed
    void cancel();
    // Which edits the reader accepts, parallel to the edits; answered by measured.
    void accept(const QList<bool> &accepted);

Q_SIGNALS:
    void forecastMade(const firstlight::SuggestionForecast &forecast);
    void suggested();
    void measured(const firstlight::SuggestionEffects &effects);
    void failed(const QString &sentence);
    void measuringFailed(const QString &sentence);

private:
    void askWith(const QString &key);
    void loadTests();
    void measure();

    Services &m_services;
    std::optional<Suggestions> m_suggestions;
    std::optional<LifeJudge> m_judge;
    QList<bool> m_accepted;
    int m_measuring = 0; // numbers the measurings, to drop those out of date
    bool m_isAsking = false;
};

// What went wrong with asking, and what to do.
QString suggestionTrouble(const Error &error);

} // namespace firstlight
