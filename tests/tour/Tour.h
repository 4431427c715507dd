// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kiosk/Kiosk.h"
#include "kiosk/KioskWindow.h"

#include <QQuickWindow>
#include <QSize>

class ContactSheet;

namespace stapsteen {
class HandInput;
}

/// Walks through every screen of the kiosk, as a visitor and as staff, in one language at one size.
class Tour {
public:
    struct Fault {
        QString screen;
        QString sentence;
    };

    /// Pictures go to @p folder, none where it is empty.
    Tour(stapsteen::Kiosk &kiosk, stapsteen::KioskWindow &window, stapsteen::HandInput &microphone,
         QString folder);

    /// Goes everywhere once; what it found is in faults().
    void walk(const QString &language, QSize size);

    const QList<Fault> &faults() const { return m_faults; }
    int screens() const { return m_screens; }

private:
    enum class Empty { IsAFault, IsMeant };

    void settle();
    void show(const QString &name, Empty empty = Empty::IsAFault);
    void walkCards();
    void walkSearch();
    void walkContact();
    void walkVoice();
    void speak(int seconds);
    void walkWithdrawal();
    void walkIdle();
    void walkStaff();
    QQuickItem *item(const QString &name) const;

    stapsteen::Kiosk &m_kiosk;
    QQuickWindow *m_window;
    stapsteen::HandInput &m_microphone;
    QString m_folder;
    QString m_prefix;
    ContactSheet *m_sheet = nullptr;
    QList<Fault> m_faults;
    int m_screens = 0;
};
