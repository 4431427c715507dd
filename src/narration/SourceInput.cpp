// SPDX-License-Identifier: EUPL-1.2
#include "narration/SourceInput.h"

#include "narration/SourceReader.h"

namespace stapsteen {

namespace {

constexpr unsigned long LongestGoodbye = 3000; // ms

} // namespace

SourceInput::SourceInput(QObject *parent)
    : AudioInput(parent)
    , m_thread(std::make_unique<QThread>())
    , m_reader(new SourceReader)
{
    m_thread->setObjectName(QStringLiteral("microphone"));
    m_reader->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::started, m_reader, &SourceReader::watch);
    connect(m_thread.get(), &QThread::finished, m_reader, &QObject::deleteLater);
    connect(m_reader, &SourceReader::lost, this, &AudioInput::lost);
    connect(m_reader, &SourceReader::availableChanged, this, [this](bool available) {
        m_available = available;
        Q_EMIT availabilityChanged();
    });
    m_thread->start();
}

SourceInput::~SourceInput()
{
    m_reader->disconnect(this);
    m_thread->quit();
    if (!m_thread->wait(LongestGoodbye))
        m_thread.release(); // better to leak a thread at the very end than not to end
}

void SourceInput::start(std::shared_ptr<VoiceTrack> track)
{
    QMetaObject::invokeMethod(m_reader, [reader = m_reader, heard = std::move(track)]() mutable {
        reader->open(std::move(heard));
    });
}

void SourceInput::stop()
{
    QMetaObject::invokeMethod(m_reader, &SourceReader::close);
}

} // namespace stapsteen
