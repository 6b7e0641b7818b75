// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace firstlight {

// The text that a model gets under some criteria, with what of it a service keeps between requests
// and how many tokens it comes to. To read only.
class PromptView final : public QWidget
{
    Q_OBJECT

public:
    explicit PromptView(QWidget *parent = nullptr);

    void setCriteriaText(const QString &criteriaText);

private:
    void markCached(qsizetype length);

    QLabel *m_cached;
    QPlainTextEdit *m_text;
};

} // namespace firstlight
