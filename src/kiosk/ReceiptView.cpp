// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/ReceiptView.h"

#include "kiosk/CodePictograms.h"

#include "common/Wipe.h"

namespace stapsteen {

ReceiptView::ReceiptView(Visit &visit, SlipPrinter &printer, QObject *parent)
    : QObject(parent)
    , m_printer(printer)
{
    connect(&visit, &Visit::cleared, this, &ReceiptView::clear);
    connect(&printer, &SlipPrinter::finished, this, [this](bool accepted) {
        if (m_printing == Printing::Running) // else it was another visitor's
            setPrinting(accepted ? Printing::Done : Printing::Failed);
    });
}

ReceiptView::~ReceiptView()
{
    clear();
}

void ReceiptView::show(const SavedRequest &saved, const QString &heading)
{
    clear();
    m_saved.emplace(saved);
    m_heading = heading;
    Q_EMIT changed();
}

void ReceiptView::clear()
{
    if (m_saved)
        wipe(m_saved->reference);
    m_saved.reset();
    setPrinting(Printing::NotAsked);
    Q_EMIT changed();
}

QStringList ReceiptView::pictograms() const
{
    QStringList names;
    for (size_t i = 0; m_saved && i < m_saved->code.pictograms().size(); ++i)
        names.append(codePictograms::name(m_saved->code.pictograms()[i]));
    return names;
}

QStringList ReceiptView::words() const
{
    QStringList words;
    for (size_t i = 0; m_saved && i < m_saved->code.pictograms().size(); ++i)
        words.append(codePictograms::word(m_saved->code.pictograms()[i]));
    return words;
}

void ReceiptView::print()
{
    if (!m_saved || !canPrint() || m_printing == Printing::Running)
        return;
    if (m_printer.isPrinting()) { // another visitor's slip, still
        setPrinting(Printing::Failed);
        return;
    }
    setPrinting(Printing::Running);
    m_printer.print({pictograms(), digits(), qrText(), m_heading});
}

void ReceiptView::setPrinting(Printing printing)
{
    if (printing == m_printing)
        return;
    m_printing = printing;
    Q_EMIT printingChanged();
}

} // namespace stapsteen
