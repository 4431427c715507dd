// SPDX-License-Identifier: EUPL-1.2
#include "ContactSheet.h"

#include <QPainter>

namespace {
constexpr int Gap = 16;
constexpr int LabelHeight = 24;
} // namespace

void ContactSheet::add(const QString &name, const QImage &screen)
{
    // Kept small: a sheet of forty full screens would need a third of a gigabyte.
    m_entries.append(
        {name, screen.width() > 1000 ? screen.scaledToWidth(960, Qt::SmoothTransformation) : screen});
}

bool ContactSheet::save(const QString &file, int columns, int width) const
{
    if (m_entries.isEmpty())
        return false;
    const QImage &first = m_entries.first().screen;
    const int height = width * first.height() / first.width();
    const int rows = int((m_entries.size() + columns - 1) / columns);
    QImage sheet(columns * (width + Gap) + Gap, rows * (height + LabelHeight + Gap) + Gap,
                 QImage::Format_RGB32);
    sheet.fill(QColor(0x80, 0x80, 0x88));
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::white);
    for (int i = 0; i < m_entries.size(); ++i) {
        const QRect at(Gap + (i % columns) * (width + Gap),
                       Gap + (i / columns) * (height + LabelHeight + Gap), width, height);
        const Entry &entry = m_entries.at(i);
        painter.drawImage(at, entry.screen.scaled(at.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        painter.drawText(QRect(at.bottomLeft() + QPoint(0, 2), QSize(width, LabelHeight)), Qt::AlignLeft,
                         entry.name);
    }
    painter.end();
    return sheet.save(file);
}
