/* SPDX-License-Identifier: EUPL-1.2
 *
 * Preloaded into a program (LD_PRELOAD), this kills it at a chosen moment, as a power cut or the kernel would:
 * SIGKILL, no last words. A moment is a point at which something reaches, or comes from, outside the process:
 *
 *   files    write, writev, pwrite, ftruncate, fsync, fdatasync, rename, link, unlink
 *   sockets  connect, accept, write, writev, send, sendto, sendmsg, read, recv, recvfrom, recvmsg
 *
 * Each call is two points. At the first the process dies before the call. At the second it dies when the call is
 * half done: half of the bytes are written or sent; what has no half is done whole.
 *
 *   STAPSTEEN_KILL_AT=N        die at point N, from 1; unset or 0: never
 *   STAPSTEEN_KILL_COUNT=FILE  keep the number of points passed in FILE: 8 bytes, native order, always current,
 *                              also of a process that was killed
 *
 * Pipes, eventfds and terminals do not count: how often an event loop wakes itself is chance. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static _Atomic uint64_t ownCount;
static _Atomic uint64_t *count = &ownCount;
static uint64_t killAt;

__attribute__((constructor)) static void begin(void)
{
    const char *at = getenv("STAPSTEEN_KILL_AT");
    if (at)
        killAt = strtoull(at, NULL, 10);
    const char *name = getenv("STAPSTEEN_KILL_COUNT");
    if (!name)
        return;
    const int file = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0 || syscall(SYS_ftruncate, file, sizeof *count) != 0)
        _exit(97);
    void *shared = mmap(NULL, sizeof *count, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (shared == MAP_FAILED)
        _exit(97);
    count = shared;
    atomic_store(count, 0);
    close(file);
}

static void die(void)
{
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;)
        pause();
}

/* Passes both points of a call; whether to die at the second, once the caller has done half. */
static int passes(void)
{
    const uint64_t second = atomic_fetch_add(count, 2) + 2;
    if (killAt == second - 1)
        die();
    return killAt == second;
}

static int isOfType(int file, mode_t type)
{
    struct stat status;
    return fstat(file, &status) == 0 && (status.st_mode & S_IFMT) == type;
}

static int isSocket(int file)
{
    return isOfType(file, S_IFSOCK);
}

static int isOutside(int file)
{
    return isSocket(file) || isOfType(file, S_IFREG);
}

/* Names the function of the C library that this one stands before. */
#define BEHIND(type, name, ...)                                                                              \
    static type (*behind)(__VA_ARGS__);                                                                      \
    if (!behind)                                                                                             \
        *(void **)&behind = dlsym(RTLD_NEXT, name)

/* Does the call; dies afterwards if it is time, or before, half done, by HALF. */
#define CALL(counts, half, whole)                                                                            \
    if ((counts) && passes()) {                                                                              \
        (void)!(half);                                                                                       \
        die();                                                                                               \
    }                                                                                                        \
    return whole

ssize_t write(int file, const void *bytes, size_t size)
{
    BEHIND(ssize_t, "write", int, const void *, size_t);
    CALL(isOutside(file), behind(file, bytes, size / 2), behind(file, bytes, size));
}

ssize_t writev(int file, const struct iovec *parts, int number)
{
    BEHIND(ssize_t, "writev", int, const struct iovec *, int);
    CALL(isOutside(file), behind(file, parts, (number + 1) / 2), behind(file, parts, number));
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    BEHIND(ssize_t, "pwrite", int, const void *, size_t, off_t);
    CALL(isOutside(file), behind(file, bytes, size / 2, offset), behind(file, bytes, size, offset));
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    BEHIND(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    CALL(isOutside(file), behind(file, bytes, size / 2, offset), behind(file, bytes, size, offset));
}

int ftruncate(int file, off_t size)
{
    BEHIND(int, "ftruncate", int, off_t);
    CALL(isOutside(file), behind(file, size), behind(file, size));
}

int ftruncate64(int file, off64_t size)
{
    BEHIND(int, "ftruncate64", int, off64_t);
    CALL(isOutside(file), behind(file, size), behind(file, size));
}

int fsync(int file)
{
    BEHIND(int, "fsync", int);
    CALL(1, behind(file), behind(file));
}

int fdatasync(int file)
{
    BEHIND(int, "fdatasync", int);
    CALL(1, behind(file), behind(file));
}

int rename(const char *from, const char *to)
{
    BEHIND(int, "rename", const char *, const char *);
    CALL(1, behind(from, to), behind(from, to));
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags)
{
    BEHIND(int, "renameat2", int, const char *, int, const char *, unsigned int);
    CALL(1, behind(fromFolder, from, toFolder, to, flags), behind(fromFolder, from, toFolder, to, flags));
}

int link(const char *from, const char *to)
{
    BEHIND(int, "link", const char *, const char *);
    CALL(1, behind(from, to), behind(from, to));
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    BEHIND(int, "linkat", int, const char *, int, const char *, int);
    CALL(1, behind(fromFolder, from, toFolder, to, flags), behind(fromFolder, from, toFolder, to, flags));
}

int unlink(const char *name)
{
    BEHIND(int, "unlink", const char *);
    CALL(1, behind(name), behind(name));
}

int connect(int socket, const struct sockaddr *address, socklen_t size)
{
    BEHIND(int, "connect", int, const struct sockaddr *, socklen_t);
    CALL(1, behind(socket, address, size), behind(socket, address, size));
}

int accept(int socket, struct sockaddr *address, socklen_t *size)
{
    BEHIND(int, "accept", int, struct sockaddr *, socklen_t *);
    CALL(1, behind(socket, address, size), behind(socket, address, size));
}

int accept4(int socket, struct sockaddr *address, socklen_t *size, int flags)
{
    BEHIND(int, "accept4", int, struct sockaddr *, socklen_t *, int);
    CALL(1, behind(socket, address, size, flags), behind(socket, address, size, flags));
}

ssize_t send(int socket, const void *bytes, size_t size, int flags)
{
    BEHIND(ssize_t, "send", int, const void *, size_t, int);
    CALL(1, behind(socket, bytes, size / 2, flags), behind(socket, bytes, size, flags));
}

ssize_t sendto(int socket, const void *bytes, size_t size, int flags, const struct sockaddr *to, socklen_t toSize)
{
    BEHIND(ssize_t, "sendto", int, const void *, size_t, int, const struct sockaddr *, socklen_t);
    CALL(1, behind(socket, bytes, size / 2, flags, to, toSize), behind(socket, bytes, size, flags, to, toSize));
}

ssize_t sendmsg(int socket, const struct msghdr *message, int flags)
{
    BEHIND(ssize_t, "sendmsg", int, const struct msghdr *, int);
    struct msghdr half = *message;
    half.msg_iovlen = (half.msg_iovlen + 1) / 2;
    CALL(1, behind(socket, &half, flags), behind(socket, message, flags));
}

ssize_t read(int file, void *bytes, size_t size)
{
    BEHIND(ssize_t, "read", int, void *, size_t);
    CALL(isSocket(file), behind(file, bytes, size), behind(file, bytes, size));
}

ssize_t recv(int socket, void *bytes, size_t size, int flags)
{
    BEHIND(ssize_t, "recv", int, void *, size_t, int);
    CALL(1, behind(socket, bytes, size, flags), behind(socket, bytes, size, flags));
}

ssize_t recvfrom(int socket, void *bytes, size_t size, int flags, struct sockaddr *from, socklen_t *fromSize)
{
    BEHIND(ssize_t, "recvfrom", int, void *, size_t, int, struct sockaddr *, socklen_t *);
    CALL(1, behind(socket, bytes, size, flags, from, fromSize),
         behind(socket, bytes, size, flags, from, fromSize));
}

ssize_t recvmsg(int socket, struct msghdr *message, int flags)
{
    BEHIND(ssize_t, "recvmsg", int, struct msghdr *, int);
    CALL(1, behind(socket, message, flags), behind(socket, message, flags));
}
