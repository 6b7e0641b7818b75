// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;

namespace firstlight {

// A hidden line for why a setting's value is not accepted, named "complaint.KEY".
QLabel *makeComplaint(const QString &key);

} // namespace firstlight
