// SPDX-License-Identifier: EUPL-1.2
#include "Inspector.h"

#include <QFontMetricsF>
#include <QQuickWindow>

namespace {

constexpr qreal Slack = 1.5; // pixels of rounding
constexpr int SmallestText = 24; // pixels
constexpr qreal SmallestTarget = 48; // WCAG 2.2 and the platforms' guides ask 44 to 48

QRectF placed(const QQuickItem *item, const QRectF &rect)
{
    return item->mapRectToScene(rect);
}

QString quoted(const QString &text)
{
    return u'"' + text.left(40).simplified() + u'"';
}

} // namespace

QStringList Inspector::faultsIn(QQuickItem *root)
{
    m_texts.clear();
    m_faults.clear();
    m_targets.clear();
    m_window = QRectF(QPointF(), QSizeF(root->window()->size()));
    visit(root, m_window, m_window);
    inspectOverlaps();
    if (m_texts.isEmpty() && m_targets.isEmpty())
        m_faults.append(EmptyScreen);
    return m_faults;
}

void Inspector::visit(QQuickItem *item, const QRectF &clip, const QRectF &view)
{
    if (!item->isVisible() || item->opacity() < 0.05)
        return;
    QRectF inner = clip, seen = view;
    const QRectF frame = placed(item, QRectF(0, 0, item->width(), item->height()));
    if (item->clip())
        seen = seen.intersected(frame);
    // What can be moved into view is not cut off.
    if (item->inherits("QQuickFlickable") && item->property("interactive").toBool())
        inner = QRectF(-1e6, -1e6, 2e6, 2e6);
    else if (item->clip())
        inner = inner.intersected(frame);
    if (item->inherits("QQuickText"))
        inspectText(item, inner, seen);
    if (item->inherits("QQuickAbstractButton"))
        inspectTarget(item, inner, seen);
    if (item->inherits("QQuickTextInput")) {
        const QQuickItem *field = item->parentItem();
        m_targets.append({QStringLiteral("what she types"),
                          placed(field, QRectF(0, 0, field->width(), field->height())).intersected(seen)});
    }
    // What a button says stands on it.
    if (item->inherits("QQuickAbstractButton") && frame.intersects(inner))
        inner = inner.intersected(frame);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        visit(child, inner, seen);
}

void Inspector::inspectText(QQuickItem *item, const QRectF &clip, const QRectF &view)
{
    const QString text = item->property("text").toString();
    if (text.trimmed().isEmpty())
        return;
    const QFont font = item->property("font").value<QFont>();
    const qreal width = item->property("contentWidth").toReal();
    const qreal height = item->property("contentHeight").toReal();
    // Where the glyphs are: a text knows its size, its alignment says where in the item.
    const int across = item->property("effectiveHorizontalAlignment").toInt();
    const qreal x = across & Qt::AlignRight ? item->width() - width
        : across & Qt::AlignHCenter         ? (item->width() - width) / 2
                                            : 0;
    const int down = item->property("verticalAlignment").toInt();
    const qreal y = down & Qt::AlignBottom ? item->height() - height
        : down & Qt::AlignVCenter          ? (item->height() - height) / 2
                                           : 0;
    const QRectF painted = placed(item, QRectF(x, y, width, height));
    if (!painted.intersects(clip.adjusted(Slack, Slack, -Slack, -Slack)))
        return; // on another page

    if (item->property("truncated").toBool())
        m_faults.append(QStringLiteral("cut off: ") + quoted(text));
    if (!clip.adjusted(-Slack, -Slack, Slack, Slack).contains(painted))
        m_faults.append(QStringLiteral("outside its frame: ") + quoted(text));
    if (font.pixelSize() < SmallestText)
        m_faults.append(QStringLiteral("text of %1 px: ").arg(font.pixelSize()) + quoted(text));
    if (item->property("wrapMode").toInt() != 0) {
        const QFontMetricsF metrics(font);
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (metrics.horizontalAdvance(word) > item->width() + Slack)
                m_faults.append(QStringLiteral("broken inside a word: ") + quoted(word));
        }
    }
    m_texts.append(
        {quoted(text), painted.intersected(view)}); // what is scrolled away is written over nothing
}

void Inspector::inspectTarget(QQuickItem *item, const QRectF &clip, const QRectF &view)
{
    if (!item->isEnabled())
        return;
    const QRectF target = placed(item, QRectF(0, 0, item->width(), item->height()));
    if (!target.intersects(clip.adjusted(Slack, Slack, -Slack, -Slack)))
        return; // on another page
    const QString name = quoted(item->property("text").toString() + u' ' + item->objectName());
    m_targets.append({name, target.intersected(view)});
    const qreal least = qMax(SmallestTarget, 96 * qMin(m_window.width(), m_window.height()) / 1080);
    if (target.width() < least - Slack || target.height() < least - Slack)
        m_faults.append(
            QStringLiteral("target of %1x%2 px: %3").arg(target.width()).arg(target.height()).arg(name));
    if (!clip.adjusted(-Slack, -Slack, Slack, Slack).contains(target))
        m_faults.append(QStringLiteral("target outside its frame: ") + name);
}

void Inspector::inspectOverlaps()
{
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        for (qsizetype j = i + 1; j < m_texts.size(); ++j) {
            const QRectF shared = m_texts.at(i).where.intersected(m_texts.at(j).where);
            // Line boxes carry white space above and below; glyphs meet only beyond it.
            if (shared.width() > 4 && shared.height() > 10)
                m_faults.append(QStringLiteral("written over each other: %1 and %2")
                                    .arg(m_texts.at(i).name, m_texts.at(j).name));
        }
    }
    // A speaker may stand on a tile, but not half.
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        for (qsizetype j = i + 1; j < m_targets.size(); ++j) {
            const QRectF one = m_targets.at(i).where, other = m_targets.at(j).where;
            const QRectF shared = one.intersected(other);
            if (shared.width() > Slack && shared.height() > Slack && shared != one && shared != other)
                m_faults.append(QStringLiteral("targets over each other: %1 and %2")
                                    .arg(m_targets.at(i).name, m_targets.at(j).name));
        }
    }
}
