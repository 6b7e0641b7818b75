// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/appearancepage.h"

#include "settings/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace firstlight {

using namespace Qt::StringLiterals;

AppearancePage::AppearancePage(const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(makeChoice(u"ui.theme"_s,
                         {{u"system"_s, tr("As the desktop")},
                          {u"light"_s, tr("Light")},
                          {u"dark"_s, tr("Dark")},
                          {u"high-contrast"_s, tr("High contrast")}},
                         settings.windowTheme()))
    , m_scale(new QSpinBox(this))
    , m_language(makeChoice(u"ui.language"_s,
                            {{u"system"_s, tr("As the desktop")},
                             {u"en"_s, u"English"_s},
                             {u"de"_s, u"Deutsch"_s},
                             {u"fr"_s, u"Français"_s},
                             {u"es"_s, u"Español"_s},
                             {u"ja"_s, u"日本語"_s},
                             {u"zh_CN"_s, u"简体中文"_s}},
                            settings.windowLanguage()))
    , m_motion(new QCheckBox(tr("Papers &glide to their new place"), this))
{
    m_scale->setObjectName(u"ui.scale"_s);
    m_scale->setRange(100, 300);
    m_scale->setSingleStep(10);
    m_scale->setSuffix(tr(" %"));
    m_scale->setKeyboardTracking(false);
    m_scale->setValue(settings.windowScale());
    m_motion->setObjectName(u"window.motion"_s);
    m_motion->setChecked(settings.hasMotion());
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(16);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Colors"), m_theme);
    form->addRow(tr("&Text size"), m_scale);
    form->addRow(tr("&Language"), m_language);
    form->addRow(m_motion);
    const auto tell = [this] {
        Q_EMIT looksTried(m_theme->currentData().toString(), m_scale->value());
    };
    connect(m_theme, &QComboBox::currentIndexChanged, this, tell);
    connect(m_scale, &QSpinBox::valueChanged, this, tell);
}

QComboBox *AppearancePage::makeChoice(const QString &setting,
                                      const QList<std::pair<QString, QString>> &choices,
                                      const QString &chosen)
{
    auto *box = new QComboBox(this);
    box->setObjectName(setting);
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
    return box;
}

QHash<QString, QString> AppearancePage::values() const
{
    return {{u"ui.theme"_s, m_theme->currentData().toString()},
            {u"ui.scale"_s, QString::number(m_scale->value())},
            {u"ui.language"_s, m_language->currentData().toString()},
            {u"window.motion"_s, m_motion->isChecked() ? u"on"_s : u"off"_s}};
}

} // namespace firstlight
