// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/SourceParts.h"
#include "content/TranslationFile.h"

#include <QByteArray>
#include <QMap>

namespace stapsteen {

class SourceLayer;

/// Everything an editor made for one pack, as read: the builder builds it, the checker judges it. Of an
/// overlay it is the base with the overlay over it.
class SourceTree {
public:
    using Problem = SourceProblem;

    /// Reads all of it. What is no JSON or not of the expected shape does not stop the reading: it is in
    /// problems(), and the rest is there.
    explicit SourceTree(const SourceFolders &folders);

    /// What could not be read, with its place, in Dutch.
    const QList<Problem> &problems() const { return m_problems; }

    QString id;
    int version = 0;
    QString date; ///< optional, "2026-11-23"
    QString source; ///< the source language, "nl"
    double minimumTextCoverage = 1;
    double minimumClipCoverage = 1;
    SourcePlace place; ///< of pack.json
    bool isOverlay = false;
    QString base; ///< of an overlay: the content folder it lies over

    QList<SourceLanguage> languages;
    QList<SourceFigure> figures;
    QList<SourceTopic> topics; ///< in the order of pack.json's "topics", else of the file names
    QList<SourcePhrase> phrases;
    QList<SourceGroup> groups;
    QMap<QString, QByteArray> pictograms; ///< SVG by id
    QMap<QString, QByteArray> scenes; ///< SVG by id
    QMap<QString, TranslationFile> translations; ///< by language tag; an overlay's before the base's
    QList<SourceClip> clips;
    SourceFolders folders;

    /// Every Dutch text of the pack, in reading order; phrases last, and only those in use.
    QList<SourceMessage> messages() const;

    /// The Dutch texts to translate beside this content folder: of a base all, with every phrase; of an
    /// overlay what it adds or replaces.
    QList<SourceMessage> ownMessages() const;

    /// The folder of the translations of ownMessages(): an overlay's lies inside it. Empty for none.
    QString translationFolder() const;

    /// Where the translations into @p tag stand or would stand in it; empty without a folder.
    QString translationFile(const QString &tag) const;

private:
    enum class Whose { All, Own };

    QList<SourceMessage> topicMessages(Whose whose) const;
    QList<SourceMessage> groupMessages(Whose whose) const;
    bool isWanted(Whose whose, bool fromOverlay) const;
    QString ownFolder(const QString &name) const; ///< inside an overlay
    void lay(const SourceLayer &layer);
    void layTopic(const SourceTopic &topic);
    void layCard(SourceTopic &topic, const SourceCard &card);
    void layOffers(const SourceLayer &layer);
    void hide(const SourceLayer &layer);
    void order(const QStringList &topicOrder);
    void readTranslations();
    void readClips(const QString &folder);
    void complain(const SourcePlace &where, const QString &sentence);

    QList<Problem> m_problems;
};

} // namespace stapsteen
