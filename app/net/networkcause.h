// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QNetworkReply>

namespace firstlight {

// Why no answer came.
enum class NetworkCause {
    Other,
    NoSuchName, // the DNS does not know the host
    NoOneThere, // connection refused, network or host unreachable
    Tls,        // a certificate that is not trusted, or no common protocol
    Proxy,      // the proxy is not there, or refuses
    TooSlow
};

NetworkCause networkCause(QNetworkReply::NetworkError error);

// The words by which an Error's detail tells its cause; empty for Other.
QString causeWords(NetworkCause cause);
// Whether a request that ended so may have reached the service: not where no connection was made.
bool wasPerhapsSent(const Error &error);
// The cause by those words; Other for an Error that is not Kind::Network.
NetworkCause networkCause(const Error &error);

} // namespace firstlight
