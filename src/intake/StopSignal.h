// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

namespace stapsteen {

/// SIGTERM and SIGINT as a Qt signal. One at a time.
class StopSignal final : public QObject {
    Q_OBJECT

public:
    StopSignal();
    ~StopSignal() override; ///< the signals end the program again

Q_SIGNALS:
    void received();

private:
    int m_readEnd = -1; ///< of a pipe, the only thing a signal handler may write to
};

} // namespace stapsteen
