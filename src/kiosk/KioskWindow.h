// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QQmlApplicationEngine>

class QQuickWindow;

namespace stapsteen {

class Kiosk;

/// Sets what must stand before a QGuiApplication is made: the input method, and that it stands in our window.
void prepareApplication();

/// The screens: the QML engine, the one window, and what the two need from C++.
class KioskWindow : public QObject {
    Q_OBJECT

public:
    /// @p kiosk outlives this.
    explicit KioskWindow(Kiosk &kiosk, QObject *parent = nullptr);

    /// Opens the window: full screen, or of "WxH" pixels. False when the screens cannot be loaded.
    bool open(const QString &size);

    QQuickWindow *window() const;

Q_SIGNALS:
    /// The greeting stands on the screen and takes touches.
    void firstFrameShown();

private:
    Kiosk &m_kiosk;
    QQmlApplicationEngine m_engine;
};

} // namespace stapsteen
