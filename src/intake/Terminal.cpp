// SPDX-License-Identifier: EUPL-1.2
#include "intake/Terminal.h"

#include "wire/Secret.h"

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace stapsteen::terminal {

namespace {

// As long as this lives, the terminal does not show what is typed.
class Silence {
public:
    Silence()
    {
        m_isOn = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        if (m_isOn)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }

    ~Silence()
    {
        if (m_isOn)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
    bool m_isOn = false;
};

QByteArray ask(const char *question)
{
    std::fputs(question, stderr);
    QByteArray line(1024, '\0');
    if (!std::fgets(line.data(), int(line.size()), stdin))
        line.clear();
    std::fputs("\n", stderr);
    line.truncate(qsizetype(qstrlen(line.constData())));
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

Result<QByteArray> askNewPassword()
{
    if (!::isatty(STDIN_FILENO)) {
        return failure(
            "no-terminal",
            QStringLiteral("Er is geen toetsenbord om een wachtwoord te vragen; gebruik --password-file."));
    }
    const Silence silence;
    QByteArray first = ask("Wachtwoord: ");
    QByteArray second = ask("Nog een keer: ");
    const bool isSame = first == second;
    wipe(second);
    if (!isSame) {
        wipe(first);
        return failure("password-differs", QStringLiteral("De twee wachtwoorden zijn niet gelijk."));
    }
    return first;
}

} // namespace stapsteen::terminal
