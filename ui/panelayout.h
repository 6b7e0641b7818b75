// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

class QSplitter;

namespace firstlight {

// The middle of the window: places, list and paper side by side, or the paper below the list. Where
// there is no room for three the places are a drawer; where the window is narrow the paper takes
// the list's place, too.
class PaneLayout final : public QWidget
{
    Q_OBJECT

public:
    struct Panes
    {
        QWidget *places = nullptr;
        QWidget *list = nullptr;
        QWidget *paper = nullptr;
        QWidget *month = nullptr; // takes the place of list and paper
    };

    // Takes the panes over.
    PaneLayout(const Panes &panes, QWidget *parent);

    bool isClassic() const;
    void setClassic(bool isClassic);

    bool isNarrow() const { return m_isNarrow; }
    bool hasDrawer() const { return m_hasDrawer; }
    // In a narrow window: the paper, or the list.
    bool hasPaperInFront() const { return m_isNarrow && m_isPaperInFront; }
    void setPaperInFront(bool isInFront);

    void setMonthShown(bool isShown);

    bool arePlacesShown() const;
    void setPlacesShown(bool areShown);

    void setPaperAlone(bool isAlone);

    // Sizes of the panes and what is shown of them, for the settings.
    QVariantMap state() const;
    void restore(const QVariantMap &state);
    void reset();

    // That of the largest pane: where there is no room for all, one is shown.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed(); // narrow or not, what is in front, whether the places are shown

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Panes m_panes;
    QSplitter *m_outer;         // places and reader
    QSplitter *m_reader;        // list and paper
    QVariantMap m_readerStates; // by layout
    bool m_isPaperAlone = false;
    bool m_isNarrow = false;
    bool m_hasDrawer = false; // always when narrow
    bool m_isPaperInFront = false;
    bool m_isMonthShown = false;
    bool m_wantsPlaces = true; // without a drawer
    bool m_isDrawerOpen = false;
};

} // namespace firstlight
