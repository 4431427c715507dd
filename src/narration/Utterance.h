// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Secret.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace stapsteen {

/// One spoken unit: a content line, or a sentence on the screen.
struct Utterance {
    QString id; ///< of the content line, for its recorded clip; empty if there can be none
    QString text; ///< what is shown and said; empty in an audio-only language
    QString language; ///< language tag, "nl", "prs", …; may differ from one utterance to the next
    std::shared_ptr<const Secret> recording = nullptr; ///< Ogg Opus: her own voice, played as she spoke
};

/// The recorded clip (Ogg Opus) of a line in a language, or nothing. Called on the Narrator's thread.
using ClipSource = std::function<std::optional<QByteArray>(const QString &lineId, const QString &language)>;

/// The espeak-ng voice that speaks a language ("prs" → "fa"), empty if there is none. Called on the
/// Narrator's thread.
using VoiceNames = std::function<QString(const QString &language)>;

} // namespace stapsteen
