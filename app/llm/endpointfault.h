// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/endpoint.h"
#include "net/http.h"

namespace firstlight {

// What a reader has to change so that a service can be used.
enum class EndpointSetting { None, Address, Key, Model, Effort };

// Why a service cannot be used as it is set.
struct EndpointFault
{
    Error error;    // its detail is without the key, and may be shown
    int status = 0; // of HTTP; 0: no answer
    EndpointSetting setting = EndpointSetting::None;
    QString sentTo; // the host to which a redirect leads
};

EndpointFault faultOf(const HttpResponse &response, const Endpoint &endpoint); // not a 2xx
EndpointFault faultOf(const Error &error, const Endpoint &endpoint); // no answer, or none to read

// What happened, in the service's words where it has any, and what to change; translated.
QString faultSentence(const EndpointFault &fault, const Endpoint &endpoint);

} // namespace firstlight
