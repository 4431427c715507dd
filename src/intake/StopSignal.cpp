// SPDX-License-Identifier: EUPL-1.2
#include "intake/StopSignal.h"

#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace stapsteen {

namespace {

int writeEnd = -1;

void wake(int)
{
    const char byte = 0;
    std::ignore = ::write(writeEnd, &byte, 1);
}

} // namespace

StopSignal::StopSignal()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_readEnd = ends[0];
    writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT received();
    });
    std::signal(SIGTERM, wake);
    std::signal(SIGINT, wake);
}

StopSignal::~StopSignal()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    ::close(m_readEnd);
    ::close(writeEnd);
}

} // namespace stapsteen
