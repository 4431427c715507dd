// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Enrolment.h"
#include "wire/Keys.h"

#include <QTemporaryDir>

/// The folder of a kiosk that was enrolled with a municipality that is not there.
class DemoFolder {
public:
    /// @p intake is where the kiosk will look for it; nothing listens on the default.
    explicit DemoFolder(const QUrl &intake = QUrl(QStringLiteral("http://127.0.0.1:9")));

    QString path() const { return m_folder.path(); }

    /// What requests are sealed with: opens what the kiosk wrote.
    const stapsteen::SealKeyPair &sealKey() const { return m_sealKey; }

    /// What the municipality signs with.
    const stapsteen::SigningKeyPair &intakeKey() const { return m_intakeKey; }

private:
    QTemporaryDir m_folder;
    stapsteen::SealKeyPair m_sealKey = stapsteen::SealKeyPair::generate();
    stapsteen::SigningKeyPair m_intakeKey = stapsteen::SigningKeyPair::generate();
};
