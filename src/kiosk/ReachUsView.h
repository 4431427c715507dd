// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Enrolment.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace stapsteen {

/// How she reaches the municipality herself, in the words of her language.
class ReachUsView : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(ReachUsView)
    QML_UNCREATABLE("Made by Kiosk")

    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QStringList address READ address NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QStringList hours READ hours NOTIFY changed)

public:
    using QObject::QObject;

    QString name() const { return m_reachUs.name; }
    QStringList address() const { return m_reachUs.addressLines; }
    QString phone() const { return m_reachUs.phone; }

    /// One sentence for each period: "maandag tot en met vrijdag: van 09:00 tot 17:00".
    QStringList hours() const;

    void setReachUs(const ReachUs &reachUs);

Q_SIGNALS:
    /// Also when the language of the screen changed.
    void changed();

private:
    static QString dayName(int day);

    ReachUs m_reachUs;
};

} // namespace stapsteen
