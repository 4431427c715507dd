// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace stapsteen {

/// One JSON file of the sources, with the lines its things stand on: QJsonDocument keeps no places, and an
/// editor needs them.
class JsonSource {
public:
    /// Reads @p file, which holds one object.
    explicit JsonSource(const QString &file);

    const QString &file() const { return m_file; }

    /// Empty when the file could not be read.
    const QJsonObject &root() const { return m_root; }

    /// Why it could not be read, in Dutch; empty when it could.
    const QString &complaint() const { return m_complaint; }

    /// The line the complaint is about, 0 for the whole file.
    int complaintLine() const { return m_complaintLine; }

    /// The line where the next thing called @p id stands ("id" or "tag"). Ask in reading order:
    /// each call moves on to the next one of that name. 0 if there is none.
    int nextLineOf(const QString &id);

private:
    QString m_file;
    QJsonObject m_root;
    QString m_complaint;
    int m_complaintLine = 0;
    QHash<QString, QList<int>> m_linesById;
};

} // namespace stapsteen
