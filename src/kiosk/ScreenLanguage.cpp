// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/ScreenLanguage.h"

#include <QGuiApplication>

namespace stapsteen {

void ScreenLanguage::set(const QString &tag, Qt::LayoutDirection direction)
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/kiosk_%1.qm").arg(tag)))
        QCoreApplication::installTranslator(&m_translator);
    QGuiApplication::setLayoutDirection(direction);
    Q_EMIT changed();
}

} // namespace stapsteen
