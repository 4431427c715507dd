// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kiosk/CatalogueView.h"

#include "common/Wipe.h"
#include "content/Search.h"

namespace stapsteen {

/// Search as the screen sees it: letters to tap, groups to look through, and the cards found. What she tapped
/// lives here alone and is overwritten when her visit ends, when she changes language and when she goes to
/// the home screen; a group she opened stays open in another language.
class SearchView : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(SearchView)
    QML_UNCREATABLE("Made by Kiosk")

    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    Q_PROPERTY(QStringList letters READ letters NOTIFY changed)
    Q_PROPERTY(QString groupTitle READ groupTitle NOTIFY changed)
    Q_PROPERTY(QString groupPictogram READ groupPictogram NOTIFY changed)
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *groups READ groups CONSTANT)
    Q_PROPERTY(QAbstractItemModel *results READ results CONSTANT)

public:
    /// At most so many cards are shown: who finds more taps another letter.
    static constexpr int MostResults = 24;

    /// A group cannot be narrowed down, so more of it is shown, in pages.
    static constexpr int MostInGroup = 96;

    /// @p visit and @p voice outlive this; @p voice learns what is found, to say it as the pack has it.
    SearchView(Visit &visit, VoiceView &voice, CatalogueView::Today today, QObject *parent = nullptr);
    ~SearchView() override;

    /// Searches another pack; null while there is none.
    void setCatalogue(const Catalogue *catalogue, std::shared_ptr<const Pack> pack);

    /// The letters she tapped, folded; a copy, since what a screen shares cannot be overwritten.
    QString typed() const { return ownCopy(m_typed); }

    /// What she may tap next: each leads to a card.
    QStringList letters() const { return m_letters; }

    /// Of the group she opened; empty while there is none.
    QString groupTitle() const { return m_group.title; }
    QString groupPictogram() const { return m_group.pictogram; }

    /// Whether she tapped a letter or opened a group, and results() says what was found.
    bool isLooking() const { return !m_typed.isEmpty() || !m_group.groupId.isEmpty(); }

    QAbstractItemModel *groups() { return &m_groups; }
    QAbstractItemModel *results() { return &m_results; }

    /// Adds one of letters().
    Q_INVOKABLE void tap(const QString &letter);

    /// Takes back the last letter, or leaves the group.
    Q_INVOKABLE void erase();

    /// Begins anew.
    Q_INVOKABLE void clear();

    /// Shows the cards of a group.
    Q_INVOKABLE void openGroup(const QString &groupId);

Q_SIGNALS:
    void changed();

private:
    void forget();
    void show();

    Visit &m_visit;
    VoiceView &m_voice;
    CatalogueView::Today m_today;
    const Catalogue *m_catalogue = nullptr;
    std::unique_ptr<Search> m_search;
    QString m_typed;
    QStringList m_letters;
    GroupRow m_group;
    RowModel<GroupRow> m_groups;
    RowModel<CardRow> m_results;
};

} // namespace stapsteen
