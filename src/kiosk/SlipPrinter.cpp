// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/SlipPrinter.h"

#include "kiosk/QrCode.h"

#include "common/Secret.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>

#include <chrono>

namespace stapsteen {

using namespace std::chrono_literals;

namespace {

constexpr auto Patience = 30s;

// In millimetres.
constexpr QSizeF Paper(80, 140);
constexpr qreal Margin = 6;
constexpr qreal PictogramSide = 15;
constexpr qreal QrSide = 44;
constexpr qreal DigitHeight = 11;
constexpr qreal HeadingHeight = 4;

} // namespace

QByteArray slipPdf(const Slip &slip)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(Paper, QPageSize::Millimeter));
    writer.setPageMargins({});
    writer.setResolution(300);
    writer.setCreator({});
    QPainter painter(&writer);
    painter.scale(writer.resolution() / 25.4, writer.resolution() / 25.4);

    qreal y = Margin;
    const qreal width = Paper.width() - 2 * Margin;
    const auto write = [&](const QString &text, qreal height) {
        QFont font;
        font.setPixelSize(100); // in whole pixels only, so drawn large and made small
        const QRectF box(Margin, y, width, height * 1.4);
        painter.save();
        painter.translate(box.topLeft());
        painter.scale(height / 100, height / 100);
        painter.setFont(font);
        painter.drawText(QRectF(0, 0, box.width() * 100 / height, 140), Qt::AlignCenter, text);
        painter.restore();
        y += box.height() + Margin / 2;
    };

    if (!slip.heading.isEmpty())
        write(slip.heading, HeadingHeight);
    const qreal gap =
        (width - PictogramSide * qreal(slip.pictograms.size())) / qreal(slip.pictograms.size() - 1);
    for (qsizetype i = 0; i < slip.pictograms.size(); ++i) {
        QFile file(QStringLiteral(":/pictograms/%1.svg").arg(slip.pictograms.at(i)));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // Black on white: a receipt printer has no other colours.
        QSvgRenderer drawing(file.readAll().replace("#3B4BA8", "#000000").replace("#E4E8FB", "#FFFFFF"));
        drawing.render(&painter,
                       QRectF(Margin + qreal(i) * (PictogramSide + gap), y, PictogramSide, PictogramSide));
    }
    y += PictogramSide + Margin;
    write(slip.digits, DigitHeight);
    painter.drawImage(QRectF((Paper.width() - QrSide) / 2, y, QrSide, QrSide), qrImage(slip.qrText));
    painter.end();
    return pdf;
}

SlipPrinter::SlipPrinter(QString printer, QObject *parent)
    : QObject(parent)
    , m_printer(std::move(printer))
{
    m_lp.setProgram(QStringLiteral("lp"));
    // A job has a name, which everybody in the centre may read: this one says nothing.
    m_lp.setArguments({QStringLiteral("-s"), QStringLiteral("-d"), m_printer, QStringLiteral("-t"),
                       QStringLiteral("document"), QStringLiteral("-o"), QStringLiteral("fit-to-page"),
                       QStringLiteral("--"), QStringLiteral("-")});
    m_lp.setStandardOutputFile(QProcess::nullDevice());
    m_lp.setStandardErrorFile(QProcess::nullDevice());
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, &m_lp, &QProcess::kill);
    connect(&m_lp, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        m_patience.stop();
        Q_EMIT finished(status == QProcess::NormalExit && code == 0);
    });
    connect(&m_lp, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT finished(false);
    });
}

SlipPrinter::~SlipPrinter()
{
    m_lp.disconnect(this);
    m_lp.kill();
    m_lp.waitForFinished(1000);
}

void SlipPrinter::print(const Slip &slip)
{
    QByteArray pdf = slipPdf(slip);
    m_patience.start();
    m_lp.start();
    m_lp.write(pdf.constData(),
               pdf.size()); // a copy: what it shared with us would be wiped before it is sent
    m_lp.closeWriteChannel();
    wipe(pdf);
}

} // namespace stapsteen
