// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

namespace stapsteen {

/// A sentence that the screens say and that is no content. It can be recorded all the same, for languages
/// without a machine voice.
struct ScreenLine {
    const char *id; ///< of the recording: audio/<tag>/<id>.opus
    const char *context; ///< of its translation, in kiosk_<tag>.ts
    const char *dutch; ///< exactly as in the screen
};

/// All of them. Where two screens say the same, one recording serves both.
const QList<ScreenLine> &screenLines();

/// What the recording of @p language's name is called, and that of its greeting.
QString nameLine(const QString &language);
QString greetingLine(const QString &language);

/// Whether @p id is a recording of the screens in @p language.
bool isScreenLine(const QString &id, const QString &language);

} // namespace stapsteen
