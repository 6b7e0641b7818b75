// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>

namespace firstlight {

// What a service says went wrong, in whichever of the usual shapes: {"error":{…}}, {"error":"…"},
// [{"error":{…}}], {"detail":"…"}.
struct ServiceError
{
    QString message;
    QString code;   // or its type where it has no code
    QString param;  // the field of the request that it objects to
    int status = 0; // some put the HTTP status inside; 0: they did not
};

// Empty when the body holds no error.
std::optional<ServiceError> serviceError(const QByteArray &body);

// What it means for us. status as sent; the error's own status counts where that is a success.
// The detail is the service's message whole: show it by withoutKey only.
Error classified(int status, const ServiceError &error);

// Without the key and all that looks like one, at most 300 characters.
QString withoutKey(QString text, const QString &key);

} // namespace firstlight
