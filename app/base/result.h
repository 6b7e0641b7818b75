// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QString>

namespace firstlight {

// What went wrong, as far as the program reacts to it. The detail is untranslated and may quote a
// service's own words; ui/messages and cli/messages make the sentence that a reader sees.
struct Error
{
    enum class Kind {
        Usage,        // the caller asked for something that cannot be meant
        NotFound,     // what was asked for is not there
        NotYet,       // arXiv has not announced it; a later try will find it
        Network,      // no answer, or an answer that another try may better
        RateLimited,  // the service asks us to wait
        Unauthorized, // key missing or refused
        Quota,        // the account has no credit left
        Refused,      // the service will not take this request as it is
        TooLong,      // the request exceeds what the model can read
        Parse,        // an answer that is not what its format promises
        Storage,      // database, disk, key store
        Budget,       // the reader's own cap
        Busy,         // another Firstlight is doing this
        Cancelled
    };

    Kind kind = Kind::Usage;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(detail)});
}

} // namespace firstlight
