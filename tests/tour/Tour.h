// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ContactSheet.h"
#include "HandInput.h"
#include "kiosk/Kiosk.h"
#include "kiosk/KioskWindow.h"

#include <QQuickWindow>
#include <QSize>

/// Walks through every screen of the kiosk, as a visitor and as staff, in one language at one size.
class Tour {
public:
    struct Fault {
        QString screen;
        QString sentence;
    };

    struct Options {
        QString content; ///< the pack
        QString folder; ///< for pictures; none where it is empty
        QString only; ///< screens whose name begins so; all where it is empty
    };

    explicit Tour(Options options);

    /// Goes everywhere once; what it found is in faults(). False if there is no window.
    bool walk(const QString &language, QSize size);

    const QList<Fault> &faults() const { return m_faults; }
    int screens() const { return m_screens; }

private:
    enum class Empty { IsAFault, IsMeant };

    bool open(const QString &folder, QSize size);
    void close();
    void settle();
    void show(const QString &name, Empty empty = Empty::IsAFault);
    void look(const QString &name, Empty empty = Empty::IsAFault);
    bool turnPage();
    bool lacksStop() const;
    void walkVisit(const QString &language);
    void walkNotEnrolled(const QString &language);
    void walkCards();
    void walkSearch();
    void walkContact();
    void walkAddress();
    void walkSummary();
    void walkVoice();
    void speak(int seconds);
    void walkWithdrawal();
    void takeBack(QChar digit);
    void walkIdle();
    void walkStaff(const QString &suffix = {});

    Options m_options;
    // Of one walk: what was left behind, such as a code that was tried too often, is not for the next.
    std::unique_ptr<stapsteen::Kiosk> m_kiosk;
    std::unique_ptr<stapsteen::KioskWindow> m_kioskWindow;
    QQuickWindow *m_window = nullptr;
    stapsteen::HandInput *m_microphone = nullptr; ///< the kiosk's
    QString m_prefix;
    ContactSheet m_sheet;
    QList<Fault> m_faults;
    int m_screens = 0;
};
