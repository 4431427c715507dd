// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

/// Reads the sources as text and says where they break the layering of the project. Every function gives
/// one sentence per breach, "<file>:<line>: <what>", and nothing when all is well.
class SourceRules {
public:
    /// @p root is the folder that holds src/ and qml/.
    explicit SourceRules(const QString &root);

    /// The folders of src/ that have sources.
    QStringList areas() const;

    /// Quoted includes name their area, and only one this area may know.
    QStringList includes() const;

    /// CMakeLists.txt of an area names no area it may not know, and Qt Quick only in the kiosk's.
    QStringList linking() const;

    /// Only programs have a main().
    QStringList mains() const;

    /// QML imports only modules it may know, and qml/<Module>/CMakeLists.txt says so in KNOWS.
    QStringList imports() const;

    /// QML files have at most @p lines lines.
    QStringList longQml(int lines) const;

    /// Headers have `#pragma once`.
    QStringList unguardedHeaders() const;

    /// Every source file says its licence in the first two lines.
    QStringList unlicensed() const;

private:
    struct Line {
        QString file; ///< seen from the root
        int number = 0;
        QString text;
    };

    QStringList files(const QString &folder, const QStringList &patterns) const;
    QList<Line> lines(const QString &file) const;
    static QString breach(const Line &line, const QString &what);

    QString m_root;
};
