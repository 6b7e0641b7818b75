// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportformat.h"

#include <QDialog>

class QComboBox;

namespace firstlight {

// Which papers, in what format; then to the clipboard or to a file.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    // At least one source; the first is proposed.
    ExportDialog(const QStringList &sources, QWidget *parent);

Q_SIGNALS:
    void copyRequested(int source, firstlight::ExportFormat format);
    void saveRequested(int source, const firstlight::ExportFormatInfo &format);

private:
    ExportFormatInfo format() const;

    QComboBox *m_source;
    QComboBox *m_format;
};

} // namespace firstlight
