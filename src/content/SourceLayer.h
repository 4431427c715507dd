// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/SourceTree.h"

namespace stapsteen {

class JsonSource;
class SourceReader;

/// The JSON of one content folder: a base, or the overlay of an organisation that lies over one. In an
/// overlay only pack.json must be there, and a topic it has in common with the base needs no more than its
/// id.
class SourceLayer {
public:
    explicit SourceLayer(QString folder);

    bool isOverlay() const { return !extends.isEmpty(); }

    QString id;
    QString extends; ///< the folder of the base, seen from this one: "../base"; empty for a base
    int version = 0;
    QString date;
    QString source;
    std::optional<double> minimumTextCoverage;
    std::optional<double> minimumClipCoverage;
    QStringList topicOrder;
    QStringList hidden; ///< ids of cards of the base that this overlay leaves out
    SourcePlace place; ///< of pack.json

    QList<SourceLanguage> languages;
    QList<SourceFigure> figures;
    QList<SourceTopic> topics;
    QList<SourceOffer> offers;
    QList<SourcePhrase> phrases;
    QList<SourceGroup> groups;
    QList<SourceProblem> problems;

private:
    bool isWanted(const QString &file) const; ///< an overlay need not have every file
    void readPack();
    void readLanguages();
    void readFigures();
    void readTopics();
    void readTopic(const QString &file);
    void readOffers();
    void readGroups();
    SourceCard cardFrom(const SourceReader &reader, JsonSource &json) const;
    SourceOffer offerFrom(const SourceReader &reader) const;
    QString path(const QString &name) const;

    QString m_folder;
};

} // namespace stapsteen
