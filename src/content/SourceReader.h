// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/SourceTree.h"

#include <QJsonArray>
#include <QJsonObject>

namespace stapsteen {

class JsonSource;

/// One JSON object of the sources at its place, whose fields are asked for by name. What is missing or of
/// another kind is complained about, in Dutch, and comes empty.
class SourceReader {
public:
    /// @p problems outlives the reader.
    SourceReader(QList<SourceProblem> &problems, QJsonObject object, SourcePlace place);

    /// The object of a whole file; nothing, and a complaint, when it could not be read.
    static std::optional<SourceReader> root(QList<SourceProblem> &problems, JsonSource &json);

    const SourcePlace &place() const { return m_place; }
    bool has(const QString &key) const { return m_object.contains(key); }
    QJsonValue value(const QString &key) const { return m_object.value(key); }

    QString text(const QString &key) const;
    QString optionalText(const QString &key) const; ///< empty when it is not there or null
    double number(const QString &key) const;
    QDate date(const QString &key) const; ///< ISO 8601
    QDate optionalDate(const QString &key) const; ///< invalid when it is not there or null
    std::optional<bool> yesOrNo(const QString &key) const; ///< nothing when it is not there or null
    QStringList texts(const QString &key) const; ///< empty when it is not there
    QJsonArray list(const QString &key) const;

    /// The objects of a list, each at the line of its own @p name.
    QList<SourceReader> objects(const QString &key, JsonSource &source,
                                const QString &name = QStringLiteral("id")) const;

    void complain(const QString &sentence) const { m_problems->append({m_place, sentence}); }

private:
    bool isAbsent(const QString &key) const { return value(key).isUndefined() || value(key).isNull(); }

    QList<SourceProblem> *m_problems;
    QJsonObject m_object;
    SourcePlace m_place;
};

} // namespace stapsteen
