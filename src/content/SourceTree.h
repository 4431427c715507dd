// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/Figures.h"
#include "content/TranslationFile.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace stapsteen {

class JsonSource;

/// A place in the sources, for an editor to jump to.
struct SourcePlace {
    QString file; ///< as given on the command line plus the path within
    int line = 0; ///< 1-based; 0 when the file as a whole is meant
};

/// Where the parts of a pack's sources lie. Empty folders count as "has none".
struct SourceFolders {
    QString content; ///< pack.json, languages.json, figures.json, topics/
    QString pictograms; ///< <pictogram>.svg
    QString translations; ///< content_<tag>.ts
    QString audio; ///< <tag>/<line>.opus, and <tag>/<voice>/<line>.opus
};

struct SourceLanguage {
    QString tag, name, script, voice, greeting;
    bool rightToLeft = false;
    bool audioOnly = false;
    SourcePlace place;
};

struct SourceFigure {
    Figure figure;
    QString unit; ///< as written, also when it is no known unit
    SourcePlace place;
};

struct SourceLine {
    QString id;
    QString text;
    QString instead; ///< said when a figure of the line does not hold
    SourcePlace place;
};

struct SourceCard {
    QString id, pictogram, level, title;
    QList<SourceLine> lines;
    QStringList sources;
    SourcePlace place;
};

struct SourceTopic {
    QString id, pictogram, title, question;
    QList<SourceCard> cards;
    SourcePlace place;
};

/// A Dutch text that can be translated; the id is the one in the .ts file.
struct SourceMessage {
    QString topic; ///< the .ts context
    QString id;
    QString text;
};

struct SourceClip {
    QString language, voice, line;
    QString file;
};

/// Everything an editor made for one pack, as read: the builder builds it, the checker judges it.
class SourceTree {
public:
    /// Reads all of it. What is no JSON or not of the expected shape does not stop the reading: it is in
    /// problems(), and the rest is there.
    explicit SourceTree(const SourceFolders &folders);

    /// What could not be read, with its place, in Dutch.
    struct Problem {
        SourcePlace place;
        QString sentence;
    };
    const QList<Problem> &problems() const { return m_problems; }

    QString id;
    int version = 0;
    QString date; ///< optional, "2026-11-23"
    QString source; ///< the source language, "nl"
    double minimumTextCoverage = 1;
    double minimumClipCoverage = 1;
    SourcePlace place; ///< of pack.json

    QList<SourceLanguage> languages;
    QList<SourceFigure> figures;
    QList<SourceTopic> topics; ///< in the order of pack.json's "topics", else of the file names
    QMap<QString, QByteArray> pictograms; ///< SVG by id
    QMap<QString, TranslationFile> translations; ///< by language tag
    QList<SourceClip> clips;
    SourceFolders folders;

    /// Every Dutch text, in reading order.
    QList<SourceMessage> messages() const;

    /// Where the translations of @p tag stand or would stand; empty without a folder for them.
    QString translationFile(const QString &tag) const;

private:
    class Reader;

    std::optional<Reader> root(JsonSource &json);
    void readPack();
    void readLanguages();
    void readFigures();
    void readTopics(const QStringList &order);
    void readTopic(const QString &file);
    void readPictograms();
    void readTranslations();
    void readClips();
    void complain(const SourcePlace &where, const QString &sentence);

    QList<Problem> m_problems;
};

} // namespace stapsteen
