// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace firstlight {

// How a model at a service wants its requests: where negotiation starts, and what its refusals
// made of that.
struct WireForm
{
    enum class Output { Schema, JsonObject, Plain };

    Output output = Output::Schema;
    QString bound = QStringLiteral("max_tokens"); // the field that bounds an answer
    QString effort;                               // reasoning effort to send; empty: none
    QStringList fields;                           // optional ones that are sent, by name, in order
    QString origin;                               // dialect and effort that it was made for

    bool sends(QStringView field) const { return fields.contains(field); }

    friend bool operator==(const WireForm &, const WireForm &) = default;
};

// As stored.
QByteArray toJson(const WireForm &form);
std::optional<WireForm> wireFormFromJson(const QByteArray &json);

// A stored form, if it was learnt for the same dialect and effort as the one to start from.
std::optional<WireForm> learntForm(const QByteArray &json, const WireForm &start);

// After a refusal whose text or parameter names one of the form's fields: the form without that
// field, or with what stands for it. Empty when it names nothing that can be changed.
std::optional<WireForm> adapted(const WireForm &form, const QString &refusal);

} // namespace firstlight
