// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kiosk/HandoffDesk.h"
#include "kiosk/KioskSettings.h"
#include "kiosk/PackUpdater.h"
#include "kiosk/RowModel.h"
#include "kiosk/Rows.h"

#include "content/Catalogue.h"
#include "content/PackStore.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace stapsteen {

/// Staff's corner: the PIN at its door, and the state of the kiosk in counts and ages. Its words are
/// Dutch; nothing in it comes from a visitor.
class StaffView : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(StaffView)
    QML_UNCREATABLE("Made by Kiosk")

    Q_PROPERTY(bool hasPin READ hasPin CONSTANT)
    Q_PROPERTY(bool wrongPin READ isWrongPin NOTIFY pinChanged)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY pinChanged)
    Q_PROPERTY(bool counted READ isCounted NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(int settled READ settled NOTIFY changed)
    Q_PROPERTY(int quarantined READ quarantined NOTIFY changed)
    Q_PROPERTY(QString oldestWaiting READ oldestWaiting NOTIFY changed)
    Q_PROPERTY(bool waitingTooLong READ isWaitingTooLong NOTIFY changed)
    Q_PROPERTY(QString lastContact READ lastContact NOTIFY changed)
    Q_PROPERTY(QString packName READ packName NOTIFY changed)
    Q_PROPERTY(QString packUpdate READ packUpdate NOTIFY changed)
    Q_PROPERTY(QStringList expiring READ expiring NOTIFY changed)
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *languages READ languages CONSTANT)

public:
    /// @p handoff and @p updater outlive this.
    StaffView(KioskSettings settings, HandoffDesk &handoff, PackUpdater &updater, QObject *parent = nullptr);

    /// What the store opened and the catalogue holds; both outlive this or are set anew.
    void setContent(const PackStore::Opened *opened, const Catalogue *catalogue);

    /// Reports a problem that is of no single area ("the pack on disk no longer verifies").
    void report(const Error &problem);

    bool hasPin() const { return !m_settings.pinHash.isEmpty(); }

    /// Whether the last PIN was wrong, until somebody begins to type another or comes to the door anew.
    bool isWrongPin() const { return m_wrongPin; }
    Q_INVOKABLE void forgetFailure();

    /// After five wrong PINs in a row nobody can try for a minute; 0 otherwise.
    int waitSeconds() const { return m_waitSeconds; }

    /// Whether @p pin opens staff's corner.
    Q_INVOKABLE bool unlock(const QString &pin);

    /// Whether the messages could be counted; else problems() says why not.
    bool isCounted() const { return m_state.isCounted; }
    int waiting() const { return m_state.waiting; }
    int settled() const { return m_state.settled; }
    int quarantined() const { return m_state.quarantined; }
    QString oldestWaiting() const;
    bool isWaitingTooLong() const;
    QString lastContact() const;
    QString packName() const;

    /// What is going on with new content, or how the last look for it ended.
    QString packUpdate() const { return m_updater.state(); }

    /// A sentence for each figure that ran out or does within three weeks, with nothing to follow it; and for
    /// each offer that ended or does by then.
    QStringList expiring() const;
    QStringList problems() const;
    QAbstractItemModel *languages() { return &m_languages; }

    /// Looks at everything again.
    Q_INVOKABLE void refresh();

    /// Takes new content from a stick that is plugged in.
    Q_INVOKABLE void updateFromStick();

    /// The same from any of @p folders.
    void updateFrom(const QStringList &folders);

    /// Ends the program: back to the desktop, or to whatever started it.
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void pinChanged();
    void changed();

private:
    KioskSettings m_settings;
    HandoffDesk &m_handoff;
    PackUpdater &m_updater;
    HandoffDesk::State m_state;
    const PackStore::Opened *m_opened = nullptr;
    const Catalogue *m_catalogue = nullptr;
    QList<Error> m_reported;
    RowModel<CoverageRow> m_languages;
    QTimer m_waitTimer;
    bool m_wrongPin = false;
    int m_failures = 0; ///< in a row
    int m_waitSeconds = 0;
};

} // namespace stapsteen
