// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kiosk/HandoffDesk.h"
#include "kiosk/RemovableMedia.h"
#include "kiosk/RowModel.h"
#include "kiosk/Rows.h"

#include <QtQml/qqmlregistration.h>

namespace stapsteen {

/// What staff see of the outbox, and what they can do: try again, carry it by USB stick, enrol. Its words
/// are Dutch; nothing in it comes from a visitor.
class OutboxView : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(OutboxView)
    QML_UNCREATABLE("Made by Kiosk")

    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT)
    Q_PROPERTY(int rowCount READ rowCount NOTIFY changed)
    Q_PROPERTY(QString unreadable READ unreadable NOTIFY changed)
    Q_PROPERTY(bool anySetAside READ isAnySetAside NOTIFY changed)
    Q_PROPERTY(QString connection READ connection NOTIFY changed)
    Q_PROPERTY(bool connectionBroken READ isConnectionBroken NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *media READ media CONSTANT)
    Q_PROPERTY(int mediumCount READ mediumCount NOTIFY changed)
    Q_PROPERTY(QString result READ result NOTIFY resultChanged)

public:
    /// @p media lists the sticks that are plugged in now.
    OutboxView(HandoffDesk &handoff, Mounts media, QObject *parent = nullptr);

    /// What has not arrived, at most MostRows: first what was set aside, each oldest first.
    QAbstractItemModel *rows() { return &m_rows; }
    int rowCount() const { return int(m_rows.rows().size()); }
    bool isAnySetAside() const;

    /// Why it is not known what has arrived, in a sentence; empty where it is.
    QString unreadable() const { return m_unreadable; }

    /// How it stands with the municipality, in a sentence; and whether that needs somebody to act.
    QString connection() const { return m_connection; }
    bool isConnectionBroken() const { return m_connectionBroken; }

    QAbstractItemModel *media() { return &m_media; }
    int mediumCount() const { return int(m_media.rows().size()); }

    /// How the last thing they did ended, in a sentence.
    QString result() const { return m_result; }

    /// Looks at outbox and sticks again.
    Q_INVOKABLE void refresh();

    /// Lets what was set aside wait to be sent once more.
    Q_INVOKABLE void tryAgain();

    /// Writes all that has not arrived to the stick at @p medium of media().
    Q_INVOKABLE void handOver(int medium);

    /// Reads @p file of that stick: receipts the municipality gave for what was carried to it.
    Q_INVOKABLE void loadReceipts(int medium, const QString &file);

    /// Enrols with @p file of that stick; a kiosk that is enrolled already, too.
    Q_INVOKABLE void enrol(int medium, const QString &file);

    /// Enrols with the code that staff showed the camera, as with a file. False if @p text is of something
    /// else.
    bool enrolWithCode(const QString &text);

    static constexpr int MostRows = 30;

Q_SIGNALS:
    void changed();
    void resultChanged();

private:
    QString pathOf(int medium, const QString &file) const;
    void showMedia();
    void setResult(const QString &sentence);

    HandoffDesk &m_handoff;
    Mounts m_mounts;
    QList<Medium> m_present;
    RowModel<OutboxRow> m_rows;
    RowModel<MediumRow> m_media;
    QString m_unreadable;
    QString m_connection;
    bool m_connectionBroken = false;
    QString m_result;
};

} // namespace stapsteen
