// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace stapsteen {

/// One message of a Qt Linguist file.
struct Translation {
    QString context; ///< the topic
    QString id;
    QString source; ///< the Dutch it was made from
    QString text; ///< empty: untranslated
    bool finished = false; ///< a native speaker reviewed it
    QString oldSource = {}; ///< the Dutch before, shown by Linguist when it changed
    QString comment = {}; ///< the translator's own, kept
    int line = 0; ///< where it stands in the file read
    QString file = {}; ///< which, once lay() gathered it
};

/// A content_<tag>.ts: Qt Linguist's format (https://doc.qt.io/qt-6/linguist-ts-file-format.html),
/// ID-based, one context per topic.
class TranslationFile {
public:
    TranslationFile() = default;
    explicit TranslationFile(QString language);

    /// Reads a file's contents. Messages marked vanished or obsolete are left out.
    /// Errors: "translations-damaged", with the line.
    static Result<TranslationFile> parse(const QByteArray &contents);

    /// The file as lupdate and Linguist write it, so that saving in Linguist gives no other differences.
    QByteArray toXml() const;

    const QString &language() const { return m_language; }
    const QList<Translation> &messages() const { return m_messages; }

    /// The message @p id, or null.
    const Translation *find(const QString &id) const;

    void append(const Translation &message);

    /// Puts the messages of @p upper, read from @p file, in the place of those with the same id, else at the
    /// end.
    void lay(const TranslationFile &upper, const QString &file);

private:
    QString m_language;
    QList<Translation> m_messages;
    QHash<QString, qsizetype> m_byId;
};

} // namespace stapsteen
