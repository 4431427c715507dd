// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/SourceTree.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace stapsteen {

/// How much of the content a language really has: what the builder stores and the checker reports.
class Coverage {
public:
    /// From 0 to 1.
    struct Shares {
        double text = 0; ///< translated, of all texts
        double reviewed = 0; ///< finished by a native speaker from today's Dutch, of all texts
        double clips = 0; ///< recorded in the language's own voice, of all texts that can be recorded
    };

    /// What a visitor would read.
    struct Text {
        QString text;
        bool reviewed = false;
    };

    /// @p sources outlives this.
    explicit Coverage(const SourceTree &sources);

    Shares of(const QString &language) const;

    /// Whether @p language meets the pack's policy, so that a visitor can choose it.
    bool isOffered(const SourceLanguage &language) const;

    /// Whether @p messageId is recorded in @p language's own voice.
    bool isRecorded(const QString &messageId, const QString &language) const;

    /// @p message in @p language; nothing when untranslated. The Dutch itself counts as reviewed.
    std::optional<Text> textOf(const SourceMessage &message, const QString &language) const;

    /// Texts that can be recorded: all but those that name a figure, since a recorded amount would go on
    /// being said after it changed. They are left to the machine voice.
    bool isRecordable(const QString &messageId) const { return m_recordable.contains(messageId); }

    /// The recordings a pack takes: of a known language, and of a recordable text or a sentence of the
    /// screens.
    const QList<SourceClip> &usableClips() const { return m_usableClips; }

private:
    const SourceTree &m_sources;
    QList<SourceMessage> m_messages;
    QSet<QString> m_recordable;
    QList<SourceClip> m_usableClips;
};

} // namespace stapsteen
