// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <memory>
#include <vector>

namespace firstlight {

// The translations that are installed: ours, Qt's, and the plurals of English. Needs a
// QCoreApplication; the last one made rules.
class Languages final
{
public:
    Languages() = default;
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    // As in the settings. Dates and numbers follow; the desktop's own are kept where it speaks the
    // same language. Windows are to be made anew.
    void speak(const QString &language);

private:
    void install(const QString &name, const QString &folder);
    void removeAll();

    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace firstlight
