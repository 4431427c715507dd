// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/KioskWindow.h"

#include "kiosk/Kiosk.h"
#include "kiosk/PictogramProvider.h"

#include <QFont>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Stapsteen_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Stapsteen_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Stapsteen_KeyboardPlugin)
Q_IMPORT_QML_PLUGIN(Stapsteen_VisitorPlugin)
Q_IMPORT_QML_PLUGIN(Stapsteen_ContactPlugin)
Q_IMPORT_QML_PLUGIN(Stapsteen_StaffPlugin)
Q_IMPORT_QML_PLUGIN(Stapsteen_AppPlugin)
Q_IMPORT_QML_PLUGIN(Stapsteen_KioskPlugin)

namespace stapsteen {

void prepareApplication()
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    // The keyboard stands in our window; one in a window of its own would outlive the application.
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
}

KioskWindow::KioskWindow(Kiosk &kiosk, QObject *parent)
    : QObject(parent)
    , m_kiosk(kiosk)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
                      QStringLiteral("Noto Sans Ethiopic")});
    QGuiApplication::setFont(font);
    QGuiApplication::instance()->installEventFilter(&kiosk);
    connect(&kiosk, &Kiosk::retranslationNeeded, &m_engine, &QQmlEngine::retranslate);

    m_engine.addImportPath(QStringLiteral(":/qt/qml"));
    m_engine.addImageProvider(
        QStringLiteral("pictogram"),
        new PictogramProvider([&kiosk](const QString &name) { return kiosk.drawing(name); }));
}

bool KioskWindow::open(const QString &size)
{
    QVariantMap properties{{QStringLiteral("kiosk"), QVariant::fromValue(&m_kiosk)}};
    const QStringList sides = size.split(u'x');
    if (sides.size() == 2) {
        properties.insert(QStringLiteral("width"), sides.at(0).toInt());
        properties.insert(QStringLiteral("height"), sides.at(1).toInt());
    } else {
        properties.insert(QStringLiteral("visibility"), QWindow::FullScreen);
    }
    m_engine.setInitialProperties(properties);
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Stapsteen/App/Main.qml")));
    if (!window())
        return false;
    connect(window(), &QQuickWindow::frameSwapped, this, &KioskWindow::firstFrameShown,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    return true;
}

QQuickWindow *KioskWindow::window() const
{
    const QObjectList roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.first());
}

} // namespace stapsteen
