// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/SearchView.h"

#include "common/Wipe.h"

#include <algorithm>

namespace stapsteen {

SearchView::SearchView(Visit &visit, VoiceView &voice, CatalogueView::Today today, QObject *parent)
    : QObject(parent)
    , m_visit(visit)
    , m_voice(voice)
    , m_today(std::move(today))
{
    connect(&visit, &Visit::cleared, this, &SearchView::clear);
    connect(&visit, &Visit::languageChanged, this, [this] { openGroup(QString(m_group.groupId)); });
    connect(&visit, &Visit::placeChanged, this, [this] {
        // Coming back from a card she finds what she had found; a new search begins at home.
        const auto screen = m_visit.place().screen;
        if (screen == Place::Screen::Home || screen == Place::Screen::Attract)
            clear();
    });
}

SearchView::~SearchView()
{
    forget();
}

void SearchView::setCatalogue(const Catalogue *catalogue, std::shared_ptr<const Pack> pack)
{
    m_catalogue = catalogue;
    m_search = pack ? std::make_unique<Search>(std::move(pack)) : nullptr;
    clear();
}

void SearchView::forget()
{
    wipe(m_typed);
    m_letters.clear();
    m_group = {};
    m_results.setRows({});
}

void SearchView::clear()
{
    forget();
    show();
}

void SearchView::tap(const QString &letter)
{
    if (!m_letters.contains(letter))
        return;
    m_group = {};
    QString longer = ownCopy(m_typed, letter);
    wipe(m_typed);
    m_typed.swap(longer);
    show();
}

void SearchView::erase()
{
    m_group = {};
    QString shorter(m_typed.constData(), std::max<qsizetype>(m_typed.size() - 1, 0));
    wipe(m_typed);
    m_typed.swap(shorter);
    show();
}

void SearchView::openGroup(const QString &groupId)
{
    forget();
    m_group.groupId = groupId;
    show();
}

void SearchView::show()
{
    const QString language = m_visit.language();
    // While nobody is there, nothing is.
    const bool ready = m_catalogue && m_search && !language.isEmpty();
    QList<GroupRow> groups;
    if (ready) {
        for (const CardGroup &group : m_catalogue->groups(language)) {
            m_voice.know({group.title.id, group.title.text, group.title.language});
            groups.append({group.id, group.title.text, group.pictogram});
        }
    }
    const auto group = std::ranges::find(groups, m_group.groupId, &GroupRow::groupId);
    m_group = group == groups.end() ? GroupRow() : *group;
    m_groups.setRows(groups);
    m_letters = ready ? m_search->letters(language, m_typed) : QStringList();

    QList<CardRow> rows;
    if (ready) {
        const QStringList found = m_group.groupId.isEmpty()
            ? m_search->cards(language, m_typed, MostResults)
            : m_catalogue->cardsOfGroup(m_group.groupId, MostInGroup);
        for (const QString &id : found) {
            const auto card = m_catalogue->tile(id, language, m_today());
            if (!card) // an offer that is over
                continue;
            m_voice.know({card->title.id, card->title.text, card->title.language});
            rows.append(
                {card->id, card->topic, card->title.text, card->pictogram, m_visit.hasSaved(card->id)});
        }
    }
    m_results.setRows(rows);
    Q_EMIT changed();
}

} // namespace stapsteen
