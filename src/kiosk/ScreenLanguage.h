// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTranslator>

namespace stapsteen {

/// The language of the screens' own words: installs its translation and the layout's direction.
class ScreenLanguage : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Switches to @p tag; Dutch, the source, where there is no translation.
    void set(const QString &tag, Qt::LayoutDirection direction);

Q_SIGNALS:
    void changed();

private:
    QTranslator m_translator;
};

} // namespace stapsteen
