// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kiosk/PackDownload.h"

#include "content/PackStore.h"

#include <QDateTime>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>

namespace stapsteen {

/// Brings newer content to the kiosk: from the intake once a day, or from a folder staff bring on a stick. It
/// is verified, inspected and put into the PackStore beside the pack in use, in a thread of its own;
/// installed() says that openBest() now gives another one. The kiosk changes over between visits. Whatever
/// goes wrong, the pack in use stays.
class PackUpdater : public QObject {
    Q_OBJECT

public:
    /// @p folder is @p store's, which says which pack is ours.
    PackUpdater(const PackStore &store, const QString &folder, QObject *parent = nullptr);
    ~PackUpdater() override;

    /// Whose signature counts. Without a key nothing is taken in.
    void setTrust(const std::optional<minisign::PublicKey> &key);

    /// Where the intake is; from then on it is asked once a day, at a time that differs from kiosk to kiosk.
    void setIntake(const Enrolment &enrolment);

    /// Asks the intake now. Nothing happens while something is under way, or without intake, key or pack id.
    void check();

    /// Takes a pack of @p folders: a `.pack` with its `.minisig`, in the folder itself; of several the one
    /// named as our pack. Ends in installed(), or in a problem() that says why not.
    void installFrom(const QStringList &folders);

    /// What staff should know; nothing while all is well.
    const std::optional<Error> &problem() const { return m_problem; }

    /// What is going on, or how the last check ended, in Dutch; empty before the first.
    const QString &state() const { return m_state; }

    bool isBusy() const { return m_download || m_worker; }

Q_SIGNALS:
    void installed();
    void changed();

private:
    void install(const QString &file, const QByteArray &signature);
    void finish(const Result<> &result, bool isNew);
    void say(const QString &state, const std::optional<Error> &problem);
    void planNext();

    const PackStore m_store;
    const QString m_folder;
    std::optional<minisign::PublicKey> m_key;
    std::optional<Enrolment> m_enrolment;
    QTimer m_next;
    std::unique_ptr<PackDownload> m_download;
    std::unique_ptr<QThread> m_worker;
    QString m_part; ///< what the worker installs, when it came from the intake
    QString m_refused; ///< digest of a release we do not want again
    QString m_state;
    std::optional<Error> m_problem;
};

} // namespace stapsteen
